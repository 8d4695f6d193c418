# SPDX-License-Identifier: Apache-2.0
"""Figures, days and words of the policy longling-2027 (examples/notices/longling.hpp)."""

from codes import day

FEE = 400_00  # a year, and each year that is paid back
FISCAL = 700_00
FEE_LINE = 1

YEAR_BEGIN, YEAR_END = day("2027-01-01"), day("2027-12-31")
CONCENTRATED_BEGIN, CONCENTRATED_END = day("2026-10-10"), day("2027-02-25")
SPRING_BEGIN, SPRING_END = day("2027-03-01"), day("2027-06-30")
LATE_BEGIN, LATE_END = day("2027-07-01"), day("2027-12-25")

# Of who lapsed: years count from 2025 on, each beyond the first adds a month to the wait, and is
# taken off where it is paid back. (From four years on six months would remain.)
WAIT = 3  # months
MOST_LAPSED_YEARS = 2

# Whom no wait is asked of.
WITHIN = 3  # months after these events, which it then covers from …
WITHIN_EVENTS = ("birth", "employee_lapse")
RELEASES = ("discharge", "spouse_discharge", "release")  # … and from the payment after these, …
RECOGNITION = "recognition"  # … and this one, in the insured year

ROUTE = {"concentrated": 1, "spring": 2, "late_full": 3, "from_payment": 4}
