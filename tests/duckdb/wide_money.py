# SPDX-License-Identifier: Apache-2.0
"""Money of more than nine digits, where a policy may have it: DECIMAL(10,2) in all functions."""
from engines import check, main

ROWS = "FROM (VALUES (1, 'orphan'), (2, NULL), (3, 'x')) r(id, categories)"
ROW = "'dear-2030', {'paid_on': DATE '2029-10-05', 'categories': categories}"
WANTED = [["1", "5000000.01", "6999999.99", "0.00"], ["2", "12000000.00", "0.00", "0.00"],
          ["3", None, None, None]]


def test_money(engine):
    for function in ("canbao_assess", "canbao_money"):
        check(function, engine().ask(f"SELECT id, a.due, a.subsidy, a.fiscal FROM (SELECT id, "
                                     f"{function}({ROW}) AS a {ROWS}) ORDER BY id"), WANTED)
        check("type", engine().one(f"SELECT typeof({function}({ROW}).due) {ROWS} LIMIT 1"),
              "DECIMAL(10,2)")


def test_ledger(engine):
    check("sums", engine().ask(
        f"CREATE TABLE people AS SELECT id, categories, DATE '2029-10-05' AS paid_on {ROWS};\n"
        "SELECT persons, due, subsidy FROM canbao_ledger('people', 'dear-2030') ORDER BY due"),
        [["1", "5000000.01", "6999999.99"], ["1", "12000000.00", "0.00"]])


def test_other_policies(engine):
    check("hunan-2023", engine().one(
        "SELECT canbao_money('hunan-2023', {'paid_on': DATE '2022-10-05'}).due"), "350.00")


main(globals())
