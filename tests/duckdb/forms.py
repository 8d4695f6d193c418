# SPDX-License-Identifier: Apache-2.0
"""The forms in which the extension is called."""
from engines import FOLDER, POLICIES, SAMPLE, canbao, check, check_in, main, read

PERSON = "{'paid_on': DATE '2022-10-05', 'categories': 'orphan', 'lapsed_years': 0}"


def test_roster(engine):
    rows = engine().ask(f"SELECT id, status, due FROM canbao('{SAMPLE}') LIMIT 2")
    check("rows", rows, [["p001", "insured", "350.00"], ["p002", "refused", "0.00"]])
    # All columns of the roster, then those of the assessment, whatever the roster has.
    names = engine().ask(f"SELECT column_name FROM (DESCRIBE FROM canbao('{SAMPLE}'))")
    check("columns", [one for (one,) in names],
          ["id", "policy", "categories", "recognised_on", "tier", "paid_on", "event", "event_on",
           "circumstances", "lapsed_years", "repaid_years", "status", "reason", "route", "due",
           "subsidy", "fiscal", "subsidy_category", "fund", "benefit_from", "benefit_to", "problem"])


def test_roster_of_a_table_a_view_and_several_files(engine):
    made = ("CREATE TABLE people AS SELECT 1 AS id, DATE '2022-10-05' AS paid_on, 'x' AS name;\n"
            "CREATE VIEW seen AS FROM people;\n"
            "CREATE TEMP TABLE mine AS FROM people;\n"
            f"COPY people TO '{FOLDER}/a.parquet';\nCOPY people TO '{FOLDER}/b.parquet';\n")
    for name in ("people", "seen", "mine", f"{FOLDER}/a.parquet"):
        check(name, engine().ask(f"{made}SELECT name, due FROM canbao('{name}', 'hunan-2023')"),
              [["x", "350.00"]])
    check("two", engine().ask(f"{made}SELECT sum(due) FROM canbao(['{FOLDER}/a.parquet', "
                              f"'{FOLDER}/b.parquet'], policy := 'hunan-2023')"), [["700.00"]])


def test_row(engine):
    people = ("FROM (VALUES ('a', DATE '2022-10-05', 3, 'orphan'), ('b', NULL, 4, NULL)) "
              "r(id, paid_on, household, categories)")
    check("rows", engine().ask(f"SELECT r.id, a.due, a.problem FROM (SELECT r, "
                               f"canbao_assess('hunan-2023', r) AS a {people}) ORDER BY r.id"),
          [["a", "0.00", None], ["b", None, "paid_on:missing"]])
    check("unnested", engine().ask(f"SELECT r.household, unnest(canbao_assess('hunan-2023', r)) {people}"
                                   " ORDER BY household LIMIT 1"),
          [["3", "insured", None, "concentrated", "0.00", "350.00", "640.00", "orphan",
            "medical_assistance", "2023-01-01", "2023-12-31", None]])


def test_named_columns(engine):
    check("named", engine().one(f"SELECT canbao_assess('hunan-2023', {PERSON}).subsidy"), "350.00")
    check("packed", engine().one("SELECT canbao_assess('hunan-2023', struct_pack(paid_on := day, "
                                 "categories := 'orphan')).subsidy FROM (SELECT DATE '2022-10-05' "
                                 "AS day)"), "350.00")
    check("Chinese", engine().one("SELECT canbao_assess('hunan-2023', {'缴费日期': '2022年10月5日', "
                                  "'人员类别': '孤儿'}).subsidy"), "350.00")
    check("capitals", engine().one("SELECT canbao_assess('hunan-2023', {'PAID_ON': '2022-10-05'}).due"),
          "350.00")


def test_money(engine):
    rows = ("FROM (VALUES (1, 'orphan'), (2, NULL), (3, 'x')) r(id, categories)")
    check("fields", engine().ask(
        "SELECT id, unnest(canbao_money('hunan-2023', {'paid_on': DATE '2022-10-05', 'categories': "
        f"categories}})) {rows} ORDER BY id"),
        [["1", "0.00", "350.00", "640.00"], ["2", "350.00", "0.00", "640.00"],
         ["3", None, None, None]])


def test_policy_of_each_row(engine):
    people = ("FROM (VALUES ('hunan-2023', 1), ('huaibei-2024', 2), ('', 3), (NULL, 4), ('no', 5)) "
              "p(policy, id)")
    for policy in ("''", "NULL", "NULL::VARCHAR"):
        check(policy, engine().ask(
            f"SELECT a.due, a.problem FROM (SELECT id, canbao_assess({policy}, {{'policy': policy, "
            f"'paid_on': DATE '2023-10-05', 'lapsed_years': 0, 'repaid_years': 0, 'id': id}}) AS a "
            f"{people}) ORDER BY id"),
            [["0.00", None], ["380.00", None], [None, "policy:missing"], [None, "policy:missing"],
             [None, "policy:unknown_policy"]])
    # Rows that name none are of the policy that is named beside them.
    check("both", engine().ask(
        "SELECT canbao_policy('hunan-2024', {'policy': policy, 'paid_on': DATE '2023-10-05'}) "
        f"{people} ORDER BY id"),
        [["hunan-2023"], ["huaibei-2024"], ["hunan-2024"], ["hunan-2024"], [None]])
    # The argument may be a column itself.
    check("argument", engine().ask(
        "SELECT canbao_policy(policy, {'paid_on': DATE '2023-10-05'}) FROM (VALUES ('hunan-2023'), "
        "('hunan-2024')) p(policy)"), [["hunan-2023"], ["hunan-2024"]])


def test_policies(engine):
    rows = engine().ask("SELECT DISTINCT id, insured_year FROM canbao_policies() ORDER BY id")
    check("ids", rows, sorted([one, one[-4:]] for one in POLICIES))
    check("hunan-2024", engine().ask("SELECT issued, in_force_from, in_force_to, plan, tier, fee, "
                                     "fiscal_standard FROM canbao_policies() WHERE id = 'hunan-2024'"),
          [["2023-09-01", "2023-09-01", "2024-12-31", "resident", "1", "380.00", "670.00"]])


def test_explain(engine):
    wanted = canbao("explain", "hunan-2023", "paid_on=2022-10-05", "categories=orphan",
                    "lapsed_years=0")
    for person in (PERSON, PERSON.replace("'orphan'", "['orphan']"), PERSON.replace("'orphan'", "2"),
                   PERSON.replace("DATE ", "")):
        check(person, engine().one(f"SELECT canbao_explain('hunan-2023', {person})"), wanted)
    check_in("Chinese", "孤儿", engine().one(f"SELECT canbao_explain('hunan-2023', {PERSON}, 'zh')"))
    check_in("wrong", "categories", engine().one(
        "SELECT canbao_explain('hunan-2023', {'paid_on': DATE '2022-10-05', 'categories': 'x'})"))
    check_in("language", "'en' or 'zh'",
             engine().error(f"SELECT canbao_explain('hunan-2023', {PERSON}, 'fr')"))


def test_explain_what_is_wrong(engine):
    """Numbers that are none of a column's are told as the same texts are, and not passed over."""
    for columns, text in [("'tier': 12", "'tier': '12'"), ("'tier': 1.5::DOUBLE", "'tier': '1.5'"),
                          ("'lapsed_years': 100::UTINYINT", "'lapsed_years': '100'"),
                          ("'categories': (1::UBIGINT << 45)", "'categories': '?'"),
                          ("'circumstances': -1", "'circumstances': '?'"),
                          ("'wish': 99", "'wish': '?'"),
                          ("'event': 99, 'event_on': DATE '2022-10-01'",
                           "'event': '?', 'event_on': DATE '2022-10-01'"),
                          ("'recognised_on': DATE '1800-01-01', 'categories': 2, 'tier': 0",
                           "'recognised_on': '?', 'categories': 'orphan', 'tier': '0'")]:
        wrong, wanted = (engine().one(
            f"SELECT canbao_explain('hunan-2023', {{'paid_on': DATE '2022-10-05', {one}}})")
            for one in (columns, text))
        check(columns, wrong, wanted)
        check_in(columns, f"the key {columns.split(':')[0]}: ", wrong)


def test_ledger(engine):
    canbao("assess", SAMPLE, "-o", "out.csv", "--ledger", "ledger.csv", status=(0, 3))
    wanted = [list(row.values()) for row in read(FOLDER / "ledger.csv")]
    check("ledger", engine().ask(f"FROM canbao_ledger('{SAMPLE}')"), wanted)
    check("by hand", engine().ask(
        f"SELECT policy, status, count(*), sum(due) FROM canbao('{SAMPLE}') WHERE problem IS NULL "
        "AND policy = 'hunan-2023' AND status = 'insured' GROUP BY ALL")[0][:2],
        ["hunan-2023", "insured"])


def test_duplicates(engine):
    check("twice", engine().ask("SELECT id, due, count(*) OVER (PARTITION BY id) > 1 AS twice FROM "
                                "(SELECT r.id, unnest(canbao_assess('hunan-2023', r)) FROM (VALUES "
                                "('a', '2022-10-05'), ('a', '2022-10-06'), ('b', '2022-10-05')) "
                                "r(id, paid_on)) ORDER BY id"),
          [["a", "350.00", "true"], ["a", "350.00", "true"], ["b", "350.00", "false"]])


def test_empty_tables(engine):
    empty = "CREATE TABLE nobody (id VARCHAR, paid_on DATE);\n"
    check("rows", engine().ask(f"{empty}FROM canbao('nobody', 'hunan-2023')"), [])
    check("ledger", engine().ask(f"{empty}FROM canbao_ledger('nobody', 'hunan-2023')"), [])
    check("sum", engine().one(f"{empty}SELECT sum(due) FROM canbao('nobody', 'hunan-2023')"), None)


def test_types(engine):
    check("types", engine().ask("SELECT column_type FROM (DESCRIBE SELECT unnest(canbao_assess("
                                f"'hunan-2023', {PERSON}))) WHERE column_name IN ('due', "
                                "'benefit_to', 'problem')"),
          [["DECIMAL(9,2)"], ["DATE"], ["VARCHAR"]])
    # Results are kept as any others are, also where the extension is not loaded afterwards.
    engine(FOLDER / "kept.db").run(
        f"CREATE TABLE kept AS SELECT unnest(canbao_assess('hunan-2023', {PERSON}));\n"
        f"COPY kept TO '{FOLDER}/kept.parquet';")
    check("kept", engine(FOLDER / "kept.db", loads=False).ask("SELECT route, due FROM kept"),
          [["concentrated", "0.00"]])
    check("Parquet", engine(loads=False).ask(f"SELECT fund, benefit_to FROM '{FOLDER}/kept.parquet'"),
          [["medical_assistance", "2023-12-31"]])


main(globals())
