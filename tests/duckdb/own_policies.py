# SPDX-License-Identifier: Apache-2.0
"""An extension with policies of one's own: what they read has to be there."""
from engines import check, check_in, main

DAY = "'paid_on': DATE '2025-10-05'"


def test_columns_that_are_read(engine):
    why = engine().error("CREATE TABLE nobody (i INTEGER);\n"
                         f"EXPLAIN SELECT canbao_assess('jiangxi-2026', {{{DAY}}}) FROM nobody;")
    check_in("lacking", "there is no column 'born_on', and jiangxi-2026 has groups by age", why)
    check_in("lacking", "Binder", why)


def test_columns_that_some_rows_need(engine):
    rows = "FROM (VALUES ('hunan-2023'), ('jiangxi-2026')) p(policy)"
    why = engine().error(f"SELECT canbao_assess('', {{'policy': policy, {DAY}}}) {rows};")
    check_in("lacking", "and jiangxi-2026 has", why)
    check("hunan-2023", engine().ask(f"SELECT canbao_assess('', {{'policy': policy, {DAY}}}).problem {rows} "
                                     "WHERE policy = 'hunan-2023'"), [[None]])


def test_groups_that_are_stated(engine):
    """Masks with the bit of a group are told as its name is."""
    told = [engine().one(f"SELECT canbao_explain('jiangxi-2026', {{{DAY}, 'born_on': DATE '2000-01-01', "
                         f"'categories': {one}}})") for one in ("1::UBIGINT << 48", "'born_since_2024'")]
    check("name", told[0], told[1])
    check_in("mask", "the key 'categories': group_stated", told[0])


main(globals())
