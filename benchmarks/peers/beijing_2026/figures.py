# SPDX-License-Identifier: Apache-2.0
"""Figures, days and words of the policy beijing-2026 (examples/notices/beijing_2026.hpp)."""

from codes import CATEGORY, CIRCUMSTANCE, FIRST_OWN_CIRCUMSTANCE, day, mask

# By line, the lowest fee first: whoever is of two groups pays that.
STUDENT_OR_CHILD, ELDERLY, OTHERS = 1, 2, 3
FEE = {STUDENT_OR_CHILD: 435_00, ELDERLY: 460_00, OTHERS: 795_00}
FISCAL = {STUDENT_OR_CHILD: 1755_00, ELDERLY: 4380_00, OTHERS: 2355_00}

# Who is 50, 60 or not yet 16 on 1 January.
WOMEN_BORN_UNTIL, MEN_BORN_UNTIL = day("1976-01-01"), day("1966-01-01")
CHILDREN_BORN_AFTER = day("2010-01-01")

YEAR_BEGIN, YEAR_END = day("2026-01-01"), day("2026-12-31")
CONCENTRATED_BEGIN, CONCENTRATED_END = day("2025-11-30"), day("2026-02-28")
LATE_BEGIN = day("2026-03-01")
WAIT = 3  # months
WITHIN = 12  # months after birth

AIDED = ("severely_disabled", "subsistence_allowance")  # in full, in the order of the vocabulary
AID = mask(CATEGORY, *AIDED)

FEMALE, MALE = mask(CIRCUMSTANCE, "female"), mask(CIRCUMSTANCE, "male")
STUDENT = mask(CIRCUMSTANCE, "pupil", "university_student")
NEWLY_REGISTERED = 1 << FIRST_OWN_CIRCUMSTANCE

ROUTE = {"concentrated": 1, "newborn": 2, "late": 3}
