# SPDX-License-Identifier: Apache-2.0
"""The policy longling-2027 in NumPy. Most persons pay in the concentrated period and never lapsed:
these are assessed in whole arrays, and the few that have more to ask for are picked out."""

import numpy as np

from codes import ABSENT, EMPLOYEE_INSURED, EVENT, INSURED_ELSEWHERE, REASON, later
from with_numpy import between, by_day, has

from .figures import (
    CONCENTRATED_BEGIN, CONCENTRATED_END, FEE, FEE_LINE, FISCAL, LATE_BEGIN, LATE_END,
    MOST_LAPSED_YEARS, RECOGNITION, RELEASES, ROUTE, SPRING_BEGIN, SPRING_END, WAIT, WITHIN,
    WITHIN_EVENTS, YEAR_BEGIN, YEAR_END)

# By event, whether it spares the wait.
IS_WITHIN = np.zeros(256, bool)
IS_WITHIN[[EVENT[name] for name in WITHIN_EVENTS]] = True
IS_RELEASE = np.zeros(256, bool)
IS_RELEASE[[EVENT[name] for name in RELEASES]] = True

LAST_DAY_WITHIN = by_day(later(CONCENTRATED_BEGIN, -WITHIN) - 1, YEAR_END,
                         lambda on: later(on, WITHIN))

# By months that a wait has beyond the fixed ones: the first day after it, of who pays in the
# concentrated period and of others.
LONGER = range(MOST_LAPSED_YEARS)
FROM_COVER = np.array([later(YEAR_BEGIN, WAIT + more) for more in LONGER], np.int32)
AFTER_WAIT = np.array([[later(on, WAIT + more) + 1 for on in range(SPRING_BEGIN, YEAR_END + 1)]
                       for more in LONGER], np.int32)


def spared_wait(paid_on, event, event_on):
    """Who need not wait, and from when these are covered."""
    happened = (event_on != ABSENT) & (event_on <= paid_on)
    happened &= between(paid_on, CONCENTRATED_BEGIN, YEAR_END)
    within = happened & IS_WITHIN[event] & (paid_on <= LAST_DAY_WITHIN(event_on))
    other = IS_RELEASE[event] | ((event == EVENT[RECOGNITION]) & (event_on >= YEAR_BEGIN))
    return within | (happened & other), np.maximum(np.where(within, event_on, paid_on),
                                                   np.int32(YEAR_BEGIN))


def assess_rows(given, rows, out):
    """Some rows, whoever they are."""
    paid_on, tier, event, event_on, circumstances, lapsed_years, repaid_years = (
        given[name][rows] for name in ("paid_on", "tier", "event", "event_on", "circumstances",
                                       "lapsed_years", "repaid_years"))
    has_lapsed = lapsed_years != 0
    added = np.minimum(lapsed_years, np.uint8(MOST_LAPSED_YEARS)) - has_lapsed
    extra_years = np.minimum(repaid_years, added)
    longer = added - extra_years

    # Of who is spared the wait nothing else covers earlier or costs less, but for the concentrated
    # period, which does not let wait who never lapsed.
    spared, spared_from = spared_wait(paid_on, event, event_on)
    concentrated = between(paid_on, CONCENTRATED_BEGIN, CONCENTRATED_END)
    route = between(paid_on, LATE_BEGIN, LATE_END) * np.uint8(ROUTE["late_full"])
    route[between(paid_on, SPRING_BEGIN, SPRING_END)] = ROUTE["spring"]
    route[concentrated] = ROUTE["concentrated"]
    route[spared & ~(concentrated & ~has_lapsed)] = ROUTE["from_payment"]
    benefit_from = AFTER_WAIT[longer, np.clip(paid_on, SPRING_BEGIN, YEAR_END) - SPRING_BEGIN]
    np.copyto(benefit_from, np.where(has_lapsed, FROM_COVER[longer], np.int32(YEAR_BEGIN)),
              where=concentrated)
    np.copyto(benefit_from, spared_from, where=route == ROUTE["from_payment"])
    # Nobody is covered before being born.
    benefit_from = np.maximum(benefit_from, np.where(event == EVENT["birth"], event_on,
                                                     np.int32(ABSENT)))

    reason = np.where(route == 0, np.uint8(REASON["not_open"]),
                      np.where(benefit_from <= YEAR_END, np.uint8(0),
                               np.uint8(REASON["no_coverage_left"])))
    reason[has(circumstances, INSURED_ELSEWHERE)] = REASON["insured_elsewhere"]
    reason[has(circumstances, EMPLOYEE_INSURED)] = REASON["employee_insured"]
    reason[tier != 1] = REASON["tier_not_offered"]
    insured = reason == 0
    in_full = insured & (route == ROUTE["late_full"])
    extra_years *= insured & (route != ROUTE["from_payment"])
    out["status"][rows] = insured
    out["reason"][rows] = reason
    out["route"][rows] = route * insured
    out["fee_line"][rows] = insured * np.uint8(FEE_LINE)
    for name in ("subsidy_category", "fund", "subsidy", "delegated"):
        out[name][rows] = 0
    out["due"][rows] = np.int32(FEE) * (insured + extra_years) + np.int32(FISCAL) * in_full
    out["fiscal"][rows] = np.int32(FISCAL) * (insured & ~in_full)
    out["benefit_from"][rows] = np.where(insured, benefit_from, np.int32(ABSENT))
    out["benefit_to"][rows] = np.where(insured, np.int32(YEAR_END), np.int32(ABSENT))
    out["extra_years"][rows] = extra_years


def assess(given, out):
    """Assesses the applications of some arrays into others."""
    plain = between(given["paid_on"], CONCENTRATED_BEGIN, CONCENTRATED_END)
    plain &= given["lapsed_years"] == 0
    plain &= given["tier"] == 1
    plain &= given["event"] != EVENT["birth"]  # who may be born after the year has begun
    plain &= ~has(given["circumstances"], INSURED_ELSEWHERE | EMPLOYEE_INSURED)
    for name, value in (("status", 1), ("route", ROUTE["concentrated"]), ("fee_line", FEE_LINE),
                        ("due", FEE), ("fiscal", FISCAL), ("benefit_from", YEAR_BEGIN),
                        ("benefit_to", YEAR_END)):
        out[name].fill(value)
    for name in ("reason", "subsidy_category", "fund", "subsidy", "delegated", "extra_years"):
        out[name].fill(0)
    assess_rows(given, np.flatnonzero(~plain), out)
