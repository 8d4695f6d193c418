# SPDX-License-Identifier: Apache-2.0
"""Columns as people have them say what the same texts say."""
from engines import FOLDER, POLICIES, canbao, check, main

# Of each column of a roster, other columns that say the same.
SAME = {
    "categories": ["string_split(nullif(categories, ''), '|')", "categories::groups",
                   "list_transform(string_split(categories, '|'), lambda one: one)",
                   "list_reverse(string_split(categories, '|'))"],
    "circumstances": ["string_split(circumstances, '|')", "circumstances::situations"],
    "event": ["event::events"],
    **{day: [f"{day}::DATE", f"{day}::TIMESTAMP", f"{day}::TIMESTAMP_S", f"{day}::TIMESTAMP_MS",
             f"{day}::TIMESTAMP_NS", f"{day}::days"] for day in ("paid_on", "recognised_on", "event_on")},
    **{number: [f"{number}::{one}" for one in ("TINYINT", "UTINYINT", "SMALLINT", "USMALLINT", "INTEGER",
                                               "UINTEGER", "BIGINT", "UBIGINT", "FLOAT", "DOUBLE",
                                               "figures")]
       for number in ("tier", "lapsed_years", "repaid_years")},
    "id": ["hash(id)", "uuid()", "1.5::DECIMAL(20,3)", "[id]", "id::BLOB"],
    "policy": ["policy::ENUM ('hunan-2023', 'fuling-2023', 'huaibei-2024', 'hunan-2024', 'jiangan-2023')"],
}


def roster(policy, rows):
    """A table `people` of texts, and types of its words."""
    canbao("generate", "--policy", policy, "--rows", rows, "--seed", 3, "-o", "r.csv")
    words = "\n".join(
        f"CREATE TYPE {name} AS ENUM (FROM (SELECT DISTINCT unnest([{columns}]) AS word FROM people) "
        "WHERE word IS NOT NULL);" for name, columns in
        [("groups", "categories"), ("situations", "circumstances"), ("events", "event"),
         ("days", "paid_on, recognised_on, event_on")])
    return f"""CREATE TABLE people AS FROM read_csv('{FOLDER}/r.csv', all_varchar = true);
INSERT INTO people BY NAME SELECT 'last' AS id, '{policy}' AS policy, NULL AS paid_on;
{words}
CREATE TYPE figures AS ENUM ('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
"""


def test_same(engine):
    for policy in POLICIES[:2] + POLICIES[4:]:
        made = roster(policy, 9000)
        asked = []
        for name, forms in SAME.items():
            for form in forms:
                asked.append(
                    f"SELECT '{form.replace(chr(39), '')}', count(*) FILTER (a IS DISTINCT FROM b), "
                    f"count(*), count(a.due) FROM (SELECT canbao_assess('{policy}', p) AS a, "
                    f"canbao_assess('{policy}', struct_update(p, {name} := {form})) AS b FROM people p)")
        rows = engine().ask(made + "\nUNION ALL ".join(asked))
        for form, differ, count, assessed in rows:
            check(f"{policy}: {form}", [differ, count, assessed], ["0", "9001", "9000"])


def test_masks(engine):
    """Masks and numbers of words are those of the words."""
    person = "'paid_on': DATE '2023-01-05', 'recognised_on': NULL"
    for slot, word in [(1, "orphan"), (3, "severely_disabled"), (0, "destitute")]:
        for what in ("UINTEGER", "UBIGINT", "BIGINT", "INTEGER", "UTINYINT"):
            check(f"{word} {what}", engine().one(
                f"SELECT canbao_assess('hunan-2023', {{{person}, 'categories': {1 << slot}::{what}}}) = "
                f"canbao_assess('hunan-2023', {{{person}, 'categories': '{word}'}})"), "true")
    check("unknown", engine().one(f"SELECT canbao_assess('hunan-2023', {{{person}, 'categories': "
                                  "(1::UBIGINT << 45)}).problem"), "categories:unknown_code")
    check("event", engine().one("SELECT canbao_explain('hunan-2023', {'paid_on': DATE '2023-01-05', "
                                "'event': 1, 'event_on': DATE '2023-01-01'}) = canbao_explain("
                                "'hunan-2023', {'paid_on': DATE '2023-01-05', 'event': 'birth', "
                                "'event_on': DATE '2023-01-01'})"), "true")


def test_days(engine):
    for day, problem in [("TIMESTAMP '2022-10-05 00:00:01'", "paid_on:bad_date"),
                         ("DATE 'infinity'", "paid_on:bad_date"), ("TIMESTAMP '-infinity'", "paid_on:bad_date"),
                         ("DATE '1800-01-01'", "paid_on:bad_date"), ("''", "paid_on:missing"),
                         ("NULL", "paid_on:missing"), ("NULL::DATE", "paid_on:missing"),
                         ("TIMESTAMP '2022-10-05 00:00:00'", None), ("'2022年10月5日'", None)]:
        check(day, engine().one(f"SELECT canbao_assess('hunan-2023', {{'paid_on': {day}}}).problem"), problem)


def test_ids(engine):
    """Of texts and words that have characters, and of all else that is there."""
    for ids, problem in [("''", "id:missing"), ("''::ENUM ('a', '')", "id:missing"),
                         ("'a'::ENUM ('a', '')", None), ("NULL::ENUM ('a', '')", "id:missing"),
                         ("'NaN'::DOUBLE", None), ("NULL::DOUBLE", "id:missing"), ("[]", None),
                         ("NULL::INTEGER[]", "id:missing"), ("NULL", "id:missing"), ("''::BLOB", None)]:
        check(ids, engine().one("SELECT canbao_assess('hunan-2023', {'paid_on': DATE '2022-10-05', 'id': "
                                f"{ids}}}).problem"), problem)
    check("beside others", engine().ask(
        "SELECT canbao_assess('hunan-2023', {'paid_on': DATE '2022-10-05', 'id': i}).problem FROM "
        "(VALUES (1, 'NaN'::DOUBLE), (2, NULL), (3, 1)) t(n, i) ORDER BY n"), [[None], ["id:missing"], [None]])


def test_lists(engine):
    person = "'paid_on': DATE '2022-10-05', 'categories': "
    for words, problem in [("['orphan', 'destitute']", None), ("[]", None), ("[]::VARCHAR[]", None),
                           ("['orphan', NULL]", "categories:unknown_code"), ("[NULL]", "categories:unknown_code"),
                           ("['x']", "categories:unknown_code"), ("NULL::VARCHAR[]", None)]:
        check(words, engine().one(f"SELECT canbao_assess('hunan-2023', {{{person}{words}}}).problem"), problem)
    # Of rows that differ, and of more of them than stand in one piece.
    check("aggregated", engine().ask(
        "SELECT sum(a.subsidy), count(a.problem) FROM (SELECT canbao_assess('hunan-2023', {'paid_on': DATE "
        "'2022-10-05', 'categories': words}) AS a FROM (SELECT n, list(w) AS words FROM (SELECT i // 3 AS n, "
        "CASE i % 3 WHEN 0 THEN 'orphan' WHEN 1 THEN 'destitute' ELSE 'orphan' END AS w FROM range(30000) r(i)) "
        "GROUP BY n))"), [["3500000.00", "0"]])


def test_rows_that_are_null(engine):
    check("row", engine().one("SELECT canbao_assess('hunan-2023', NULL::STRUCT(paid_on DATE)).problem"),
          "paid_on:missing")
    check("outer", engine().ask(
        "SELECT a.due, a.problem FROM (SELECT i, canbao_assess('hunan-2023', r) AS a FROM range(2) t(i) LEFT "
        "JOIN (SELECT 0 AS n, DATE '2022-10-05' AS paid_on) r ON i = n) ORDER BY i"),
        [["350.00", None], [None, "paid_on:missing"]])


main(globals())
