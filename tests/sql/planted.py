# SPDX-License-Identifier: Apache-2.0
"""Plants mistakes into queries, each of which the comparison has to notice.

    planted.py PROGRAM PEOPLE
"""
import re
import sys

import compare
from engines import ENGINES

ROWS = "4000"

# A policy, what stands in its query, and what stands there instead; the first place of it alone.
MISTAKES = [
    ("hunan-2024", r"paid_day <= event_day \+ 90", "paid_day < event_day + 90"),
    ("hunan-2024", r"paid_day > event_day \+ 90", "paid_day >= event_day + 90"),
    ("hunan-2024", r"recognised_day > paid_day", "recognised_day >= paid_day"),
    ("hunan-2024", r"recognised_day <= \d+", "recognised_day <= 0"),
    ("hunan-2024", r"BETWEEN 19601 AND 19722", "BETWEEN 19602 AND 19722"),
    ("hunan-2024", r"paid_day \+ 30 \+ 1", "paid_day + 30"),
    ("hunan-2024", r"ELSE min\(", "ELSE max("),
    ("hunan-2024", r"'2024-12-31'", "'2024-12-30'"),
    ("hunan-2024", r"'380\.00'\)", "'480.00')"),
    ("hunan-2024", r"'2\.3;2\.4;2\.5'", "'2.3;2.5'"),
    ("hunan-2024", r"'\|orphan\|'", "'|orphans|'"),
    ("hunan-2024", r"\('orphan', 2\)", "('orphan', 4)"),
    ("hunan-2024", r"one\.categories_mask \| other\.", "one.categories_mask & other."),
    ("hunan-2024", r"\(65, 'refused'", "(65, 'insured'"),
    ("hunan-2024", r"tier_number NOT IN \(1\)", "tier_number NOT IN (1, 2)"),
    ("hunan-2023", r"';delegated:hardship_veteran'", "';delegated:hardship'"),
    ("huaibei-2024", r"paid_of_month - 1", "paid_of_month"),
    ("huaibei-2024", r"event_of_month - 1", "event_of_month - 2"),
    ("jiangan-2023", r"365 \* ", "366 * "),
    ("jiangan-2023", r"'waiver'", "'fund'"),
    ("fuling-2023", r"CASE tier_number WHEN 1 THEN 1", "CASE tier_number WHEN 1 THEN 2"),
    ("fuling-2023", r"'low_income_second_half'", "'summer'"),
    ("fuling-2023", r";event_on:missing", ";event_on:bad_date"),
]


def main():
    program, people = sys.argv[1:]
    wrong = []
    rosters = {}
    with ENGINES["sqlite"]() as engine:
        for policy, what, instead in MISTAKES:
            sql = compare.query_of(program, policy, "sqlite", "--wish")
            if policy not in rosters:
                roster = compare.run(people, policy, ROWS, "1").stdout
                roster = compare.read_only(roster, compare.columns_read(sql), policy)
                rosters[policy] = roster, compare.expected_of(program, policy, roster)
            planted, count = re.subn(what, lambda _: instead, sql, count=1)
            if count == 0:
                wrong.append(f"{policy}: nothing is like {what}")
            elif next(compare.differences(engine, planted, *rosters[policy]), None) is None:
                wrong.append(f"{policy}: nobody noticed {instead} in place of {what}")
    print("\n".join(wrong))
    print(f"{len(MISTAKES)} mistakes, {len(wrong)} of them unnoticed")
    sys.exit(1 if wrong else 0)


main()
