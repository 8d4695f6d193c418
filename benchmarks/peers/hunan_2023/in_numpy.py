# SPDX-License-Identifier: Apache-2.0
"""The policy hunan-2023 in NumPy. Nine of ten persons pay in the concentrated period: these are
assessed in whole arrays, and the few that have more to ask for are picked out."""

import numpy as np

from codes import ABSENT, EMPLOYEE_INSURED, EVENT, INSURED_ELSEWHERE, REASON
from with_numpy import between, has

from .figures import (
    AIDED_BY_HALF, AIDED_IN_FULL, AREA_EXTENSION, CLAIM, CLAIM_IN_EXTENSION, CONCENTRATED_BEGIN,
    CONCENTRATED_END, DELEGATED, EXTENSION_BEGIN, EXTENSION_END, FEE, FISCAL, FULL, HALF, HARDSHIP,
    NEXT_MONTHS, OBJECTIVE_MISS, ROUTE, WITHIN, YEAR_BEGIN, YEAR_END)

# By the mask of the aided categories: the first word, which has the highest subsidy.
FIRST_AIDED = np.array([(mask & -mask).bit_length() for mask in range(128)], np.uint8)
SUBSIDY = np.array([0] + [FEE] * len(AIDED_IN_FULL) + [FEE // 2] * len(AIDED_BY_HALF), np.int32)

# By event: the route that it opens at once, 0 for none, and whether this one has to be within
# 90 days.
OPENS = np.zeros(256, np.uint8)
for name in ("discharge", "release", "new_employment", "graduate_unemployed"):
    OPENS[EVENT[name]] = ROUTE["from_payment"]
OPENS[EVENT["institution_entry"]] = ROUTE["institution"]
OPENS[EVENT["birth"]] = ROUTE["newborn"]
OPENS[EVENT["employee_lapse"]] = ROUTE["employee_lapse"]
IS_LIMITED = np.zeros(256, bool)
IS_LIMITED[[EVENT["birth"], EVENT["employee_lapse"]]] = True

# By day of the insured year.
NEXT_MONTH = np.repeat(np.array(NEXT_MONTHS, np.int32),
                       np.diff([YEAR_BEGIN] + NEXT_MONTHS))


def aid(categories, recognised_on, paid_on, circumstances):
    """The counting categories (§1) and the category that gives the subsidy (2.4)."""
    counting = np.where(recognised_on <= paid_on, categories, np.uint32(0))
    in_time = (recognised_on <= CONCENTRATED_END) | (
        has(circumstances, AREA_EXTENSION) & (recognised_on <= EXTENSION_END))
    return counting, FIRST_AIDED[(counting & np.uint32(FULL | HALF)) * in_time]


def route_taken(paid_on, event, event_on, circumstances, counting):
    """Routes (2.5). Of routes of equal due the one that covers from the earlier day: the extension,
    then events, then hardship from payment; in full pays only who has no other."""
    in_year = between(paid_on, YEAR_BEGIN, YEAR_END)
    since = paid_on - event_on  # wraps where there is no event, and event is then 0
    known = (event != 0) & (event_on != ABSENT) & (since >= 0)
    limited = IS_LIMITED[event]
    opened = known & np.where(limited, (since <= WITHIN) & (event_on <= YEAR_END) &
                              (paid_on >= YEAR_BEGIN), in_year)
    late = known & in_year & np.where(
        limited, (since > WITHIN) & (event_on >= YEAR_BEGIN - WITHIN),
        (event == EVENT["moved_in"]) & between(event_on, YEAR_BEGIN, YEAR_END))
    hardship = in_year & has(circumstances, OBJECTIVE_MISS) & has(counting, HARDSHIP)
    extended = has(circumstances, AREA_EXTENSION) & between(paid_on, EXTENSION_BEGIN, EXTENSION_END)
    route = np.where(late, np.uint8(ROUTE["late_full"]), np.uint8(0))
    route[hardship] = ROUTE["hardship_objective"]
    np.copyto(route, OPENS[event], where=opened & (OPENS[event] != 0))
    route[extended] = ROUTE["extended"]
    route[between(paid_on, CONCENTRATED_BEGIN, CONCENTRATED_END)] = ROUTE["concentrated"]
    return route


def assess_rows(given, rows, out):
    """Some rows, whoever they are."""
    paid_on, categories, recognised_on, tier, event, event_on, circumstances = (
        given[name][rows] for name in ("paid_on", "categories", "recognised_on", "tier", "event",
                                       "event_on", "circumstances"))
    counting, category = aid(categories, recognised_on, paid_on, circumstances)
    subsidy = SUBSIDY[category]
    route = route_taken(paid_on, event, event_on, circumstances, counting)
    is_late = route == ROUTE["late_full"]
    benefit_from = np.select(
        [is_late, (route == ROUTE["from_payment"]) | (route == ROUTE["hardship_objective"]),
         (route == ROUTE["extended"]) | (route == ROUTE["concentrated"])],
        [NEXT_MONTH[np.clip(paid_on - YEAR_BEGIN, 0, len(NEXT_MONTH) - 1)], paid_on,
         np.int32(YEAR_BEGIN)],
        np.maximum(event_on, np.int32(YEAR_BEGIN)))
    # Nobody is covered before being born (§1).
    benefit_from = np.maximum(benefit_from, np.where(event == EVENT["birth"], event_on,
                                                     np.int32(ABSENT)))

    # The order of evaluation, §1, from its end.
    covers = benefit_from <= YEAR_END
    reason = np.where(route == 0, np.uint8(REASON["not_open"]),
                      np.where(covers, np.uint8(0), np.uint8(REASON["no_coverage_left"])))
    elsewhere = has(circumstances, INSURED_ELSEWHERE)
    in_period = between(paid_on, CONCENTRATED_BEGIN, CONCENTRATED_END)
    in_extension = has(circumstances, AREA_EXTENSION) & between(paid_on, EXTENSION_BEGIN,
                                                                EXTENSION_END)
    claims = elsewhere & (category != 0) & (in_period | in_extension)  # 2.4
    reason[elsewhere] = REASON["insured_elsewhere"]
    reason[claims] = 0
    employee = has(circumstances, EMPLOYEE_INSURED)
    reason[employee] = REASON["employee_insured"]
    no_tier = tier != 1
    reason[no_tier] = REASON["tier_not_offered"]
    claims &= ~(employee | no_tier)
    accepted = reason == 0
    insured = accepted & ~claims
    route[claims] = np.where(in_period[claims], np.uint8(CLAIM), np.uint8(CLAIM_IN_EXTENSION))

    in_full = insured & is_late
    aided = accepted & (category != 0)
    out["status"][rows] = accepted + claims.view(np.uint8)
    out["reason"][rows] = reason
    out["route"][rows] = route * accepted
    out["fee_line"][rows] = accepted
    out["subsidy_category"][rows] = category * accepted
    out["fund"][rows] = aided
    out["due"][rows] = (np.int32(FEE) - subsidy) * insured + np.int32(FISCAL) * in_full
    out["subsidy"][rows] = subsidy * accepted
    out["fiscal"][rows] = np.int32(FISCAL) * (insured & ~is_late)
    out["benefit_from"][rows] = np.where(insured, benefit_from, np.int32(ABSENT))
    out["benefit_to"][rows] = np.where(insured, np.int32(YEAR_END), np.int32(ABSENT))
    out["delegated"][rows] = (counting & np.uint32(DELEGATED)) * accepted


def assess(given, out):
    """Assesses the applications of some arrays into others."""
    circumstances = given["circumstances"]
    plain = between(given["paid_on"], CONCENTRATED_BEGIN, CONCENTRATED_END)
    plain &= given["tier"] == 1
    plain &= given["event"] != EVENT["birth"]  # who may be born after the year has begun
    plain &= ~has(circumstances, INSURED_ELSEWHERE | EMPLOYEE_INSURED)
    for name in ("status", "route", "fee_line"):
        np.copyto(out[name], plain, casting="unsafe")
    for name in ("reason", "subsidy_category", "fund", "subsidy", "delegated"):
        out[name].fill(0)
    np.multiply(plain, np.int32(FEE), out=out["due"])
    np.multiply(plain, np.int32(FISCAL), out=out["fiscal"])
    out["benefit_from"].fill(YEAR_BEGIN)
    out["benefit_to"].fill(YEAR_END)

    rows = np.flatnonzero(plain & (given["categories"] != 0))
    counting, category = aid(*(given[name][rows] for name in (
        "categories", "recognised_on", "paid_on", "circumstances")))
    subsidy = SUBSIDY[category]
    out["subsidy_category"][rows] = category
    out["fund"][rows] = category != 0
    out["subsidy"][rows] = subsidy
    out["due"][rows] = np.int32(FEE) - subsidy
    out["delegated"][rows] = counting & np.uint32(DELEGATED)

    assess_rows(given, np.flatnonzero(~plain), out)
