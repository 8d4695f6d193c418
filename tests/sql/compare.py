# SPDX-License-Identifier: Apache-2.0
"""Assesses rosters by `canbao sql` in a database and by `canbao assess`, and compares all columns.

    compare.py DIALECT PROGRAM PEOPLE ROWS published|own[:PART/PARTS]|POLICY...

PEOPLE is the program of people.cpp; it tells which policies are the published ones, and which are
PROGRAM's own. Of each there are ROWS of its people, who may ask for a route, and half as many of
`canbao generate`. `published` asks what is hard for databases (names, letters, blanks), too.
"""
import csv
import io
import subprocess
import sys
import time

from engines import ENGINES

COLUMNS = ["id", "policy", "status", "reason", "route", "due", "subsidy", "fiscal",
           "subsidy_category", "fund", "benefit_from", "benefit_to", "cites", "notes", "problem"]
SHOWN = 5
LOCAL = ("duckdb", "sqlite")


def run(*command, may_be=(0,), **more):
    ran = subprocess.run(command, capture_output=True, text=True, check=False, **more)
    if ran.returncode not in may_be:
        sys.exit(f"{' '.join(command)} ended with {ran.returncode}:\n{ran.stderr}")
    return ran


def rows_of(text):
    return list(csv.DictReader(io.StringIO(text)))


def expected_of(program, policy, roster):
    """By id, what the program says of each row: the columns of a query."""
    ran = run(program, "assess", "-", "--policy", policy, "--quiet", "--rejects", "/dev/stderr",
              input=roster, may_be=(0, 3))
    expected = {}
    for row in rows_of(ran.stdout):
        expected[row["id"]] = {name: row.get(name) or None for name in COLUMNS}
    problems = {}
    for row in rows_of(ran.stderr):
        problems.setdefault(row["id"], []).append(f"{row['column']}:{row['problem']}")
    for number, some in problems.items():
        assert number not in expected
        expected[number] = dict.fromkeys(COLUMNS) | {"id": number, "policy": policy,
                                                     "problem": ";".join(some)}
    return expected


def columns_read(sql):
    return sql.splitlines()[0].rpartition(" columns ")[2].split(", ")


def read_only(roster, columns, policy):
    """A roster without what a policy does not read: of that a query does not see what is wrong."""
    rows = rows_of(roster)
    text = io.StringIO()
    out = csv.DictWriter(text, ["policy", *columns], extrasaction="ignore", lineterminator="\n")
    out.writeheader()
    out.writerows(row | {"policy": policy} for row in rows)
    return text.getvalue()


def joined_rosters(*rosters):
    text = io.StringIO()
    rows = [row for one in rosters for row in rows_of(one)]
    columns = dict.fromkeys(name for row in rows for name in row)
    out = csv.DictWriter(text, list(columns), restval="", lineterminator="\n")
    out.writeheader()
    out.writerows(rows)
    return text.getvalue()


def differences(engine, sql, roster, expected, table="roster"):
    """Each as a text; of which the caller shows a few."""
    rows = rows_of(roster)
    engine.load(table, columns_read(sql), rows)
    names, got = engine.query(sql)
    if list(names) != COLUMNS:
        yield f"the columns are {names}"
        return
    applied = {row["id"]: row for row in rows}
    if sorted(row[0] for row in got) != sorted(applied):
        yield f"{len(got)} rows for {len(applied)}"
        return
    for row in got:
        wanted = expected[row[0]]
        for name, value in zip(COLUMNS, row):
            if value != wanted[name]:
                yield (f"{name} is {value}, not {wanted[name]}: "
                       + ",".join(f"{key}={one}" for key, one in applied[row[0]].items() if one))


def query_of(program, policy, dialect, *more, table="roster"):
    return run(program, "sql", policy, "--dialect", dialect, "--from", table, *more).stdout


def odd_rows(engine, program, dialect):
    """What a database may see otherwise than the program: each difference as a text."""
    table = f"{engine.quote}Roster of 2024{engine.quote}"
    accepted, rejected = ("0.00", None), (None, "categories:unknown_code")
    cases = [("orphan", accepted), ("orphan|orphan", accepted), ("orphan ", rejected),
             (" orphan", rejected), ("ORPHAN", rejected), ("\u00f3rphan", rejected),
             ("orphan|", rejected), ("|orphan", rejected), ("orphan||monitored", rejected),
             ("orphan|monitored|orphan", accepted), ("orphan|monitored", accepted),
             ("monitored|Orphan", rejected), ("monitored|orphans", rejected), ("", ("380.00", None))]
    rows = [{"id": str(place // 2), "categories": one, "paid_on": "2023-10-01"}
            for place, (one, _) in enumerate(cases)]  # ids stand twice
    rows.append({"id": "", "paid_on": "2023-10-01"})
    expected = [[str(place // 2), *what] for place, (_, what) in enumerate(cases)]
    expected.append([None, None, "id:missing"])
    sql = query_of(program, "hunan-2024", dialect, table=table)
    columns = columns_read(sql)
    engine.load(table, columns, [dict.fromkeys(columns, "") | row for row in rows])
    _, got = engine.query(sql)
    got = [[row[0], row[5], row[14]] for row in got]
    for some in (got, expected):
        some.sort(key=lambda row: [one or "" for one in row])
    if got != expected:
        yield f"{got}, not {expected}"


def main():
    dialect, program, people, count, *policies = sys.argv[1:]
    wrong = compared = 0
    which, _, part = policies[0].partition(":")
    if which in ("published", "own"):
        first, _, parts = (part or "0/1").partition("/")
        policies = run(people, which).stdout.split()[int(first)::int(parts)]
    with ENGINES[dialect]() as engine:
        if "hunan-2024" in policies:
            for one in odd_rows(engine, program, dialect):
                wrong += 1
                print(f"odd rows: {one}")
        for place, policy in enumerate(policies):
            began = time.monotonic()
            taken = set()
            of_people = run(people, policy, count, str(place + 1)).stdout
            made = run(program, "generate", "--policy", policy, "--rows", str(int(count) // 2),
                       "--quiet").stdout
            for roster, more in ((joined_rosters(of_people, made), ["--wish"]), (made, [])):
                if not more and dialect not in LOCAL:
                    continue  # a query more takes a server longer than it is likely to tell
                sql = query_of(program, policy, dialect, *more)
                roster = read_only(roster, columns_read(sql), policy)
                expected = expected_of(program, policy, roster)
                found = 0
                for one in differences(engine, sql, roster, expected):
                    found += 1
                    if found <= SHOWN:
                        print(f"{policy}: {one}")
                wrong += found
                compared += len(expected)
                taken |= {row["route"] for row in expected.values() if row["route"]}
            print(f"{policy}: {len(taken)} routes, {time.monotonic() - began:.1f} s", flush=True)
    print(f"{dialect}: {compared} rows of {len(policies)} policies, {wrong} differences")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
