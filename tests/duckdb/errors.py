# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a call is told before a row is read, by the column and its type."""
from engines import check, check_in, main

DAY = "'paid_on': DATE '2022-10-05'"
WRONG = [
    ("'hunan'", f"{{{DAY}}}", "there is no policy 'hunan'"),
    ("'hunan-2022'", f"{{{DAY}}}", "did you mean hunan-2023"),
    ("''", f"{{{DAY}}}", "there is no column 'policy', and no policy is named"),
    ("NULL", f"{{{DAY}}}", "there is no column 'policy', and no policy is named"),
    ("'hunan-2023'", "5", "the rows are INTEGER, and not a STRUCT"),
    ("'hunan-2023'", "{'categories': 'orphan'}", "there is no column 'paid_on'"),
    ("'hunan-2023'", "{'Paid On': DATE '2022-10-05'}", "the column 'Paid On' is nearly 'paid_on'"),
    ("'hunan-2023'", f"{{{DAY}, 'category': 'orphan'}}", "the column 'category' is nearly 'categories'"),
    ("'hunan-2023'", f"{{{DAY}, 'CATEGORIES': 'orphan'}}", "the column 'CATEGORIES' is nearly 'categories'"),
    ("'hunan-2023'", f"{{{DAY}, '缴费时间': 'x'}}", "the column '缴费时间' is nearly 'paid_on'"),
    ("'hunan-2023'", f"{{{DAY}, '缴费日期': '2022-10-05'}}", "the column 'paid_on' stands twice"),
    ("'hunan-2023'", "{'paid_on': 20221005}", "the column 'paid_on' is INTEGER; it holds DATE"),
    ("'hunan-2023'", "{'paid_on': true}", "the column 'paid_on' is BOOLEAN"),
    ("'hunan-2023'", "{'paid_on': TIME '10:00:00'}", "the column 'paid_on' is TIME"),
    ("'hunan-2023'", "{'paid_on': TIMESTAMPTZ '2022-10-05 00:00:00+00'}",
     "the column 'paid_on' is TIMESTAMP WITH TIME ZONE"),
    ("'hunan-2023'", "{'缴费日期': 1.5}", "the column '缴费日期' (paid_on) is DECIMAL(2,1)"),
    ("'hunan-2023'", f"{{{DAY}, 'categories': [1]}}", "the column 'categories' is INTEGER[]"),
    ("'hunan-2023'", f"{{{DAY}, 'categories': 1.5::DOUBLE}}", "the column 'categories' is DOUBLE"),
    ("'hunan-2023'", f"{{{DAY}, 'categories': {{'a': 1}}}}", "the column 'categories' is STRUCT"),
    ("'hunan-2023'", f"{{{DAY}, 'tier': 1::DECIMAL(4,0)}}", "the column 'tier' is DECIMAL(4,0)"),
    ("'hunan-2023'", f"{{{DAY}, 'tier': 1::HUGEINT}}", "the column 'tier' is HUGEINT"),
    ("'hunan-2023'", f"{{{DAY}, 'event': ['birth']}}", "the column 'event' is VARCHAR[]"),
    ("''", f"{{{DAY}, 'policy': 3}}", "the column 'policy' is INTEGER; it holds text"),
]


def test_binding(engine):
    """Over a table of no rows, so that nothing is run."""
    for function in ("canbao_assess", "canbao_money", "canbao_texts", "canbao_policy", "canbao_explain"):
        for policy, row, what in WRONG if function == "canbao_assess" else WRONG[:3]:
            why = engine().error("CREATE TABLE nobody (i INTEGER);\n"
                                 f"EXPLAIN SELECT {function}({policy}, {row}) FROM nobody;")
            check_in(f"{function}({policy}, {row})", what, why)
            check_in("binding", "Binder", why)


def test_macro(engine):
    table = "CREATE TABLE nobody (id VARCHAR, \"PaidOn\" DATE, paid_on DATE, category VARCHAR);\n"
    why = engine().error(f"{table}FROM canbao('nobody', 'hunan-2023');")
    check_in("near", "'PaidOn' is nearly 'paid_on'", why)
    check_in("near", "'category' is nearly 'categories'", why)
    why = engine().error("CREATE TABLE nobody (paid_on BOOLEAN);\nFROM canbao('nobody', 'hunan-2023');")
    check_in("type", "the column 'paid_on' is BOOLEAN", why)
    why = engine().error("CREATE TABLE nobody (paid_on DATE);\nFROM canbao('nobody', 'hunan');")
    check_in("policy", "there is no policy 'hunan'", why)
    check("others", engine().one("CREATE TABLE nobody (paid_on DATE, name VARCHAR, a_struct STRUCT(a INT));\n"
                                 "SELECT count(*) FROM canbao('nobody', 'hunan-2023')"), "0")


def test_parameters(engine):
    """A policy that is known later is looked up then."""
    ask = "PREPARE ask AS SELECT canbao_assess($1, {'paid_on': DATE '2022-10-05'}).due;\n"
    engine().run(f"{ask}EXECUTE ask('hunan-2023');")
    check_in("unknown", "there is no policy 'x'", engine().error(f"{ask}EXECUTE ask('x');"))


def test_policy_twice(engine):
    rows = "FROM (VALUES ('hunan-2023'), ('jiangan-2023')) p(policy)"
    why = engine().error(f"SELECT canbao_assess(policy, {{'policy': policy, {DAY}, 'lapsed_years': 0}}) {rows};")
    check_in("both", "the policy differs from row to row", why)


main(globals())
