# SPDX-License-Identifier: Apache-2.0
"""Figures, days and words of the policy hunan-2023 (provisions §2 to §6)."""

from codes import CATEGORY, CIRCUMSTANCE, day, mask

FEE = 350_00  # 2.3
FISCAL = 640_00  # 2.2

YEAR_BEGIN, YEAR_END = day("2023-01-01"), day("2023-12-31")
CONCENTRATED_BEGIN, CONCENTRATED_END = day("2022-09-01"), day("2022-12-31")  # 2.5
EXTENSION_BEGIN, EXTENSION_END = day("2023-01-01"), day("2023-02-28")  # 2.5
WITHIN = 90  # days after an event, 2.5

# The first day of the month after each month of the insured year.
NEXT_MONTHS = [day("2023-%02d-01" % month) for month in range(2, 13)] + [day("2024-01-01")]

# Categories in the order of the vocabulary, which settles ties.
AIDED_IN_FULL = ("destitute", "orphan", "unsupported_child", "severely_disabled")  # 2.4
AIDED_BY_HALF = ("subsistence_allowance", "subsistence_margin", "monitored")  # 2.4
AIDED = AIDED_IN_FULL + AIDED_BY_HALF

FULL = mask(CATEGORY, *AIDED_IN_FULL)
HALF = mask(CATEGORY, *AIDED_BY_HALF)
HARDSHIP = FULL | HALF | mask(CATEGORY, "stably_lifted")  # 2.5
DELEGATED = mask(CATEGORY, "hardship_veteran", "child_in_difficulty")  # 2.4

OBJECTIVE_MISS = mask(CIRCUMSTANCE, "objective_miss")
AREA_EXTENSION = mask(CIRCUMSTANCE, "area_extension")

ROUTE = {name: number + 1 for number, name in enumerate((
    "concentrated", "extended", "newborn", "institution", "employee_lapse", "from_payment",
    "hardship_objective", "late_full"))}
CLAIM, CLAIM_IN_EXTENSION = 128, 129  # claim_at_household
FEE_LINE = 1
