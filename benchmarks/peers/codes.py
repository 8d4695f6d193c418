# SPDX-License-Identifier: Apache-2.0
"""Codes as columns hold them, whatever the policy: money in fen, days since 1970-01-01, sets as
masks, a code of a set's word its place plus one."""

import datetime

ABSENT = -2**31  # no day

CATEGORY = {name: slot for slot, name in enumerate((
    "destitute", "orphan", "unsupported_child", "severely_disabled", "subsistence_allowance",
    "subsistence_margin", "monitored", "returned_to_poverty", "stably_lifted"))} | {
        "hardship_veteran": 20, "child_in_difficulty": 21}
EVENT = {name: slot + 1 for slot, name in enumerate((
    "birth", "employee_lapse", "institution_entry", "discharge", "spouse_discharge", "release",
    "moved_in", "new_employment", "graduate_unemployed", "recognition"))}
CIRCUMSTANCE = {"objective_miss": 0, "area_extension": 1, "insured_elsewhere": 9,
                "employee_insured": 10, "female": 11, "male": 12, "pupil": 13,
                "university_student": 14}
FIRST_OWN_CIRCUMSTANCE = 17  # of a policy
FUND = {"medical_assistance": 1, "treasury": 6}

INSURED_ELSEWHERE = 1 << CIRCUMSTANCE["insured_elsewhere"]
EMPLOYEE_INSURED = 1 << CIRCUMSTANCE["employee_insured"]

REFUSED, INSURED, SUBSIDY_ONLY = 0, 1, 2
REASON = {"none": 0, "insured_elsewhere": 1, "employee_insured": 2, "tier_not_offered": 3,
          "not_open": 4, "no_coverage_left": 5}


def date_of(days):
    return datetime.date(1970, 1, 1) + datetime.timedelta(days)


def day(iso):
    return (datetime.date.fromisoformat(iso) - datetime.date(1970, 1, 1)).days


def mask(slots, *names):
    return sum(1 << slots[name] for name in names)


def later(days, months):
    """The corresponding day so many months later, or the month's last one (the Civil Code)."""
    start = date_of(days)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    first = datetime.date(year, month + 1, 1)
    following = (first + datetime.timedelta(31)).replace(day=1)
    last = min(start.day, (following - first).days)
    return day(first.replace(day=last).isoformat())
