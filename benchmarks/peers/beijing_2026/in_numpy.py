# SPDX-License-Identifier: Apache-2.0
"""The policy beijing-2026 in NumPy. Most persons register in the concentrated period: these are
assessed in whole arrays, and the few that have more to ask for are picked out."""

import numpy as np

from codes import (
    ABSENT, CATEGORY, EMPLOYEE_INSURED, EVENT, FUND, INSURED_ELSEWHERE, REASON, later)
from with_numpy import between, by_day, has

from .figures import (
    AID, AIDED, CHILDREN_BORN_AFTER, CONCENTRATED_BEGIN, CONCENTRATED_END, ELDERLY, FEE, FEMALE,
    FISCAL, LATE_BEGIN, MALE, MEN_BORN_UNTIL, NEWLY_REGISTERED, OTHERS, ROUTE, STUDENT,
    STUDENT_OR_CHILD, WAIT, WITHIN, WOMEN_BORN_UNTIL, YEAR_BEGIN, YEAR_END)

FEE_OF = np.array([0, *FEE.values()], np.int32)
FISCAL_OF = np.array([0, *FISCAL.values()], np.int32)

# By the mask of the aided categories, shifted to begin with the first one: that one's code.
SHIFT = np.uint32(CATEGORY[AIDED[0]])
FIRST_AIDED = np.array([0, *(CATEGORY[name] + 1 for name in (AIDED[0], AIDED[1], AIDED[0]))],
                       np.uint8)

# The last day on which a newborn may be registered, and the first one that a wait leaves.
LAST_FOR_NEWBORN = by_day(later(YEAR_BEGIN, -WITHIN) - 1, YEAR_END, lambda on: later(on, WITHIN))
AFTER_WAIT = by_day(LATE_BEGIN, YEAR_END, lambda on: later(on, WAIT) + 1)


# These two calculate what others choose by np.where, which takes five times as long.


def enrolment(paid_on, registered_on):
    """The day by which routes go, and whether it was paid on that day or later."""
    enrolled_on = paid_on + (registered_on - paid_on) * (registered_on != ABSENT)
    return enrolled_on, enrolled_on <= paid_on


def line_of(born_on, circumstances):
    elderly = has(circumstances, FEMALE) & (born_on <= WOMEN_BORN_UNTIL)
    elderly |= has(circumstances, MALE) & (born_on <= MEN_BORN_UNTIL)
    elderly &= born_on != ABSENT
    student_or_child = has(circumstances, STUDENT) | (born_on > CHILDREN_BORN_AFTER)
    return (np.uint8(OTHERS - STUDENT_OR_CHILD) - elderly * np.uint8(OTHERS - ELDERLY)) * (
        ~student_or_child) + np.uint8(STUDENT_OR_CHILD)


def aid(categories, recognised_on, paid_on):
    """The category that gives the subsidy."""
    counting = (categories & np.uint32(AID)) * (recognised_on <= paid_on)
    return FIRST_AIDED[counting >> SHIFT]


def assess_rows(given, rows, out):
    """Some rows, whoever they are."""
    paid_on, categories, recognised_on, event, circumstances, born_on, registered_on = (
        given[name][rows] for name in ("paid_on", "categories", "recognised_on", "event",
                                       "circumstances", "born_on", "registered_on"))
    birthday = np.where(event == EVENT["birth"], given["event_on"][rows], np.int32(ABSENT))
    line = line_of(np.where(born_on == ABSENT, birthday, born_on), circumstances)
    category = aid(categories, recognised_on, paid_on)
    enrolled_on, is_paid = enrolment(paid_on, registered_on)

    # All routes cost the same: the one that covers from the earlier day, then the one listed first.
    newborn = has(circumstances, NEWLY_REGISTERED) & (birthday != ABSENT)
    newborn &= (birthday <= enrolled_on) & (birthday <= YEAR_END) & (enrolled_on >= YEAR_BEGIN)
    newborn &= enrolled_on <= LAST_FOR_NEWBORN(birthday)
    route = between(enrolled_on, LATE_BEGIN, YEAR_END) * np.uint8(ROUTE["late"])
    route[newborn] = ROUTE["newborn"]
    route[between(enrolled_on, CONCENTRATED_BEGIN, CONCENTRATED_END)] = ROUTE["concentrated"]
    route *= is_paid
    # Nobody is covered before being born.
    benefit_from = np.maximum(birthday, np.where(route == ROUTE["late"], AFTER_WAIT(enrolled_on),
                                                 np.int32(YEAR_BEGIN)))

    reason = np.where(route == 0, np.uint8(REASON["not_open"]),
                      np.where(benefit_from <= YEAR_END, np.uint8(0),
                               np.uint8(REASON["no_coverage_left"])))
    reason[has(circumstances, INSURED_ELSEWHERE)] = REASON["insured_elsewhere"]
    reason[has(circumstances, EMPLOYEE_INSURED)] = REASON["employee_insured"]
    reason[given["tier"][rows] != 1] = REASON["tier_not_offered"]
    insured = reason == 0
    aided = insured & (category != 0)
    line *= insured
    fee = FEE_OF[line]
    out["status"][rows] = insured
    out["reason"][rows] = reason
    out["route"][rows] = route * insured
    out["fee_line"][rows] = line
    out["subsidy_category"][rows] = category * insured
    out["fund"][rows] = aided * np.uint8(FUND["treasury"])
    out["due"][rows] = fee * ~aided
    out["subsidy"][rows] = fee * aided
    out["fiscal"][rows] = FISCAL_OF[line]
    out["benefit_from"][rows] = np.where(insured, benefit_from, np.int32(ABSENT))
    out["benefit_to"][rows] = np.where(insured, np.int32(YEAR_END), np.int32(ABSENT))
    out["delegated"][rows] = 0


def assess(given, out):
    """Assesses the applications of some arrays into others."""
    paid_on, circumstances = given["paid_on"], given["circumstances"]
    enrolled_on, plain = enrolment(paid_on, given["registered_on"])
    plain &= between(enrolled_on, CONCENTRATED_BEGIN, CONCENTRATED_END)
    plain &= given["tier"] == 1
    plain &= given["event"] != EVENT["birth"]  # who may be born after the year has begun
    plain &= ~has(circumstances, INSURED_ELSEWHERE | EMPLOYEE_INSURED)
    line = line_of(given["born_on"], circumstances)
    out["status"].fill(1)
    out["route"].fill(ROUTE["concentrated"])
    out["fee_line"][:] = line
    np.take(FEE_OF, line, out=out["due"], mode="clip")
    np.take(FISCAL_OF, line, out=out["fiscal"], mode="clip")
    for name in ("reason", "subsidy_category", "fund", "subsidy", "delegated"):
        out[name].fill(0)
    out["benefit_from"].fill(YEAR_BEGIN)
    out["benefit_to"].fill(YEAR_END)

    rows = np.flatnonzero(plain & has(given["categories"], AID))
    category = aid(given["categories"][rows], given["recognised_on"][rows], paid_on[rows])
    rows, category = rows[category != 0], category[category != 0]
    out["subsidy_category"][rows] = category
    out["fund"][rows] = FUND["treasury"]
    out["subsidy"][rows] = out["due"][rows]
    out["due"][rows] = 0

    assess_rows(given, np.flatnonzero(~plain), out)
