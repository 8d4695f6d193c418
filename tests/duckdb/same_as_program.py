# SPDX-License-Identifier: Apache-2.0
"""Row by row, in all columns, the results of `canbao assess`: of generated rosters, of the sample, and of
rosters with mistakes in them, whose problems are those of the rejects file."""
import csv
import random

from engines import FOLDER, SAMPLE, canbao, check, main, read

ROWS = 20_000
OUTPUTS = ["status", "reason", "route", "due", "subsidy", "fiscal", "subsidy_category", "fund",
           "benefit_from", "benefit_to", "cites", "notes"]
TYPES = {"recognised_on": "DATE", "paid_on": "DATE", "event_on": "DATE", "born_on": "TIMESTAMP",
         "registered_on": "DATE", "tier": "TINYINT", "lapsed_years": "USMALLINT",
         "repaid_years": "BIGINT", "prepaid_years": "DOUBLE"}
MISTAKES = {
    "categories": ["orphan|x", "|", "orphan||orphan", "孤儿、特困人员", "ORPHAN", " orphan", "五保户"],
    "recognised_on": ["2023-02-29", "1899-12-31", "2020/1/5", "x", "2020-01-01"],
    "tier": ["0", "10", "1", "2", "一档", "-1", "1.0", "x"],
    "paid_on": ["", "2023-13-01", "2022/10/5", "20221005", "5/10/2022", "2200-01-01"],
    "event": ["birth", "出生", "x", "0"],
    "event_on": ["2022-12-01", "", "never"],
    "circumstances": ["local_household", "x|local_household", "本地户籍"],
    "lapsed_years": ["0", "99", "100", "x", "3"],
    "repaid_years": ["0", "1", "2.5"],
    "born_on": ["2050-01-01", "1950-01-01", "", "x", "2023-01-01"],
    "registered_on": ["2050-01-01", "", "x"],
    "wish": ["concentrated", "x"],
}


def policies(engine):
    """Those that the extension was built with."""
    return [one for (one,) in engine().ask("SELECT DISTINCT id FROM canbao_policies() ORDER BY id")]


def compare(engine, roster, source, before=""):
    """The program's files of a roster, and what the extension says of the same rows."""
    canbao("assess", roster, "-o", "out.csv", "--rejects", "rejects.csv", status=(0, 3))
    rejects = {}
    for row in read(FOLDER / "rejects.csv"):
        rejects.setdefault(row["id"], []).append(f"{row['column']}:{row['problem']}")
    wanted = {row["id"]: [row[name] for name in ["policy", *OUTPUTS]] + [None]
              for row in read(FOLDER / "out.csv")}
    wanted.update({key: [None] * (1 + len(OUTPUTS)) + [";".join(problems)]
                   for key, problems in rejects.items()})
    columns = ", ".join(f"{'t' if name in ('cites', 'notes') else 'a'}.{name}" for name in OUTPUTS)
    rows = engine().ask(f"""{before}SELECT id,
        CASE WHEN a.problem IS NULL THEN canbao_policy('', r) END, {columns}, a.problem
        FROM (SELECT r, r.id, canbao_assess('', r) AS a, canbao_texts('', r) AS t FROM {source} r)""")
    check("rows", len(rows), len(wanted))
    check("money", engine().one(f"""{before}SELECT count(*) FROM (SELECT canbao_assess('', r) AS a,
        canbao_money('', r) AS m FROM {source} r) WHERE m IS DISTINCT FROM
        {{'due': a.due, 'subsidy': a.subsidy, 'fiscal': a.fiscal}}"""), "0")
    for row in rows:
        check(f"{roster} {row[0]}", row[1:], wanted[row[0]])
    return len(rejects)


def typed(header):
    """A roster's columns as a table would have them."""
    return "SELECT " + ", ".join(f"{name}::{TYPES.get(name, 'VARCHAR')} AS {name}" for name in header)


def header_of(roster):
    with open(roster, encoding="utf-8") as file:
        return file.readline().strip().split(",")


def test_generated(engine):
    for policy in policies(engine):
        roster = FOLDER / f"{policy}.csv"
        canbao("generate", "--policy", policy, "--rows", ROWS, "--seed", 7, "-o", roster)
        read_all = f"read_csv('{roster}', all_varchar = true)"
        compare(engine, roster, read_all)
        compare(engine, roster, f"({typed(header_of(roster))} FROM {read_all})")


def test_sample(engine):
    if "jiangan-2023" not in policies(engine):
        return  # some of its rows are of that
    compare(engine, SAMPLE, f"read_csv('{SAMPLE}', all_varchar = true)")
    compare(engine, SAMPLE, f"read_csv('{SAMPLE}')")


def test_mixed(engine):
    """All policies in one roster, in turns and in runs."""
    rows, names = [], []
    for policy in policies(engine):
        canbao("generate", "--policy", policy, "--rows", 3000, "--seed", 9, "-o", "one.csv")
        one = read(FOLDER / "one.csv")
        names += [name for name in one[0] if name not in names]
        rows += one
    order = random.Random(3)
    order.shuffle(rows)
    rows.sort(key=lambda row: row["policy"] if order.random() < 0.5 else "")
    with open(FOLDER / "mixed.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, names, lineterminator="\n")
        writer.writeheader()
        writer.writerows({**row, "id": f"m{number}"} for number, row in enumerate(rows))
    compare(engine, FOLDER / "mixed.csv", f"read_csv('{FOLDER}/mixed.csv', all_varchar = true)")


def test_mistakes(engine):
    """In rosters of one policy, and of rows that name several."""
    draw = random.Random(11)
    for policy in policies(engine):
        for are_mixed in (False, True):
            canbao("generate", "--policy", policy, "--rows", 5000, "--seed", 5, "-o", "good.csv")
            rows = read(FOLDER / "good.csv")
            for row in rows:
                for name in draw.sample(sorted(MISTAKES), draw.choice([0, 0, 1, 2])):
                    if name in row:
                        row[name] = draw.choice(MISTAKES[name])
                if are_mixed and draw.random() < 0.02:
                    row["policy"] = draw.choice(["", "hunan", policy])
            roster = FOLDER / "bad.csv"
            with open(roster, "w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
                writer.writeheader()
                writer.writerows(rows)
            rejected = compare(engine, roster, f"read_csv('{roster}', all_varchar = true)")
            check("some are rejected", rejected > 500, True)


main(globals())
