# SPDX-License-Identifier: Apache-2.0
"""The policy hunan-2023 as a tax and benefit system of OpenFisca."""

import numpy as np

from codes import (
    ABSENT, EMPLOYEE_INSURED, EVENT, FUND, INSURED, INSURED_ELSEWHERE, REASON, REFUSED,
    SUBSIDY_ONLY)
from with_openfisca import amounts, between, condition, has, variable

from .figures import (
    AIDED_BY_HALF, AIDED_IN_FULL, AREA_EXTENSION, CLAIM, CLAIM_IN_EXTENSION, CONCENTRATED_BEGIN,
    CONCENTRATED_END, DELEGATED, EXTENSION_BEGIN, EXTENSION_END, FEE, FEE_LINE, FISCAL, FULL, HALF,
    HARDSHIP, NEXT_MONTHS, OBJECTIVE_MISS, ROUTE, WITHIN, YEAR_BEGIN, YEAR_END)

PERIOD = "2023"

# By the mask of the aided categories: the first word, which has the highest subsidy.
FIRST_AIDED = np.array([(mask & -mask).bit_length() for mask in range(128)], np.int32)

# By event: the route that it opens, 0 for none.
ON_EVENT = np.zeros(256, np.int32)
for name in ("discharge", "release", "new_employment", "graduate_unemployed"):
    ON_EVENT[EVENT[name]] = ROUTE["from_payment"]
ON_EVENT[EVENT["institution_entry"]] = ROUTE["institution"]
WITHIN_EVENT = np.zeros(256, np.int32)
WITHIN_EVENT[EVENT["birth"]] = ROUTE["newborn"]
WITHIN_EVENT[EVENT["employee_lapse"]] = ROUTE["employee_lapse"]

# By day of the insured year.
NEXT_MONTH = np.repeat(np.array(NEXT_MONTHS, np.int32), np.diff([YEAR_BEGIN] + NEXT_MONTHS))

PARAMETERS = (amounts(PERIOD, fee=FEE, fiscal_standard=FISCAL) |  # 2.3, 2.2
              {"subsidy": amounts(PERIOD, in_full=FEE, by_half=FEE // 2)})  # 2.4


@variable
def counting_categories(person, period):  # §1, recognition
    return np.where(person("recognised_on", period) <= person("paid_on", period),
                    person("categories", period), np.int32(0))


@variable
def aid_category(person, period):  # §1, of equal amounts the first; §6, recognised in time
    recognised_on = person("recognised_on", period)
    in_time = (recognised_on <= CONCENTRATED_END) | (
        has(person("circumstances", period), AREA_EXTENSION) & (recognised_on <= EXTENSION_END))
    return FIRST_AIDED[(person("counting_categories", period) & (FULL | HALF)) * in_time]


@condition
def in_concentrated(person, period):
    return between(person("paid_on", period), CONCENTRATED_BEGIN, CONCENTRATED_END)


@condition
def in_extension(person, period):
    return has(person("circumstances", period), AREA_EXTENSION) & between(
        person("paid_on", period), EXTENSION_BEGIN, EXTENSION_END)


@condition
def in_year(person, period):
    return between(person("paid_on", period), YEAR_BEGIN, YEAR_END)


@condition
def event_known(person, period):
    event_on = person("event_on", period)
    return (event_on != ABSENT) & (event_on <= person("paid_on", period))


@variable
def route_within(person, period):  # §6, newborn and employee_lapse
    paid_on, event_on = person("paid_on", period), person("event_on", period)
    opens = (person("event_known", period) & (paid_on - event_on <= WITHIN) &
             (paid_on >= YEAR_BEGIN) & (event_on <= YEAR_END))
    return WITHIN_EVENT[person("event", period)] * opens


@variable
def route_on_event(person, period):  # §6, institution and from_payment
    opens = person("event_known", period) & person("in_year", period)
    return ON_EVENT[person("event", period)] * opens


@condition
def in_hardship(person, period):  # §6, hardship_objective
    return (person("in_year", period) & has(person("circumstances", period), OBJECTIVE_MISS) &
            has(person("counting_categories", period), HARDSHIP))


@condition
def pays_late(person, period):  # §6, late_full
    event, event_on = person("event", period), person("event_on", period)
    late = ((WITHIN_EVENT[event] != 0) & (event_on >= YEAR_BEGIN - WITHIN) &
            (person("paid_on", period) - event_on > WITHIN))
    moved = (event == EVENT["moved_in"]) & between(event_on, YEAR_BEGIN, YEAR_END)
    return person("event_known", period) & person("in_year", period) & (late | moved)


@variable
def open_route(person, period):
    """Of routes of equal due the one that covers from the earlier day, and full funding last."""
    on_event = person("route_within", period) + person("route_on_event", period)
    late = np.where(person("pays_late", period), np.int32(ROUTE["late_full"]), np.int32(0))
    hardship = np.where(person("in_hardship", period), np.int32(ROUTE["hardship_objective"]), late)
    special = np.where(on_event != 0, on_event, hardship)
    extended = np.where(person("in_extension", period), np.int32(ROUTE["extended"]), special)
    return np.where(person("in_concentrated", period), np.int32(ROUTE["concentrated"]), extended)


@variable
def first_covered_day(person, period):  # §6, covers
    way, paid_on = person("open_route", period), person("paid_on", period)
    next_month = NEXT_MONTH[np.clip(paid_on - YEAR_BEGIN, 0, len(NEXT_MONTH) - 1)]
    from_event = np.where(way >= ROUTE["newborn"],
                          np.maximum(person("event_on", period), np.int32(YEAR_BEGIN)),
                          np.int32(YEAR_BEGIN))
    from_payment = np.where(way >= ROUTE["from_payment"], paid_on, from_event)
    first_day = np.where(way == ROUTE["late_full"], next_month, from_payment)
    # Nobody is covered before being born (§1).
    born_on = np.where(person("event", period) == EVENT["birth"], person("event_on", period),
                       np.int32(ABSENT))
    return np.maximum(first_day, born_on)


@variable
def claim(person, period):  # §6, subsidy_only
    window = np.where(person("in_concentrated", period), np.int32(CLAIM),
                      np.where(person("in_extension", period), np.int32(CLAIM_IN_EXTENSION),
                               np.int32(0)))
    return window * (has(person("circumstances", period), INSURED_ELSEWHERE) &
                     (person("aid_category", period) != 0))


@variable
def reason(person, period):  # §1, order of evaluation
    circumstances = person("circumstances", period)
    covers = person("first_covered_day", period) <= YEAR_END
    of_routes = np.where(person("open_route", period) == 0, np.int32(REASON["not_open"]),
                         np.where(covers, np.int32(0), np.int32(REASON["no_coverage_left"])))
    elsewhere = np.where(person("claim", period) != 0, np.int32(0),
                         np.int32(REASON["insured_elsewhere"]))
    of_routes = np.where(has(circumstances, INSURED_ELSEWHERE), elsewhere, of_routes)
    of_routes = np.where(has(circumstances, EMPLOYEE_INSURED),
                         np.int32(REASON["employee_insured"]), of_routes)
    return np.where(person("tier", period) == 1, of_routes, np.int32(REASON["tier_not_offered"]))


@variable
def status(person, period):
    accepted = np.where(person("claim", period) != 0, np.int32(SUBSIDY_ONLY), np.int32(INSURED))
    return np.where(person("reason", period) == 0, accepted, np.int32(REFUSED))


@variable
def route(person, period):
    claimed = person("claim", period)
    return np.where(claimed != 0, claimed, person("open_route", period)) * (
        person("reason", period) == 0)


@variable
def fee_line(person, period):
    return (person("reason", period) == 0) * np.int32(FEE_LINE)


@variable
def subsidy_category(person, period):
    return person("aid_category", period) * (person("reason", period) == 0)


@variable
def fund(person, period):
    return (person("subsidy_category", period) != 0) * np.int32(FUND["medical_assistance"])


@variable
def subsidy(person, period, parameters):  # 2.4
    amount = parameters(period).subsidy
    by_category = np.array([0] + [amount.in_full] * len(AIDED_IN_FULL) +
                           [amount.by_half] * len(AIDED_BY_HALF), np.int32)
    return by_category[person("subsidy_category", period)]


@condition
def pays_in_full(person, period):
    return (person("status", period) == INSURED) & (
        person("route", period) == ROUTE["late_full"])


@variable
def due(person, period, parameters):  # §1, charge bases
    standard = parameters(period)
    fee = (np.int32(standard.fee) - person("subsidy", period)) * (
        person("status", period) == INSURED)
    return fee + np.int32(standard.fiscal_standard) * person("pays_in_full", period)


@variable
def fiscal(person, period, parameters):
    return np.int32(parameters(period).fiscal_standard) * (
        (person("status", period) == INSURED) & ~person("pays_in_full", period))


@variable
def benefit_from(person, period):
    return np.where(person("status", period) == INSURED, person("first_covered_day", period),
                    np.int32(ABSENT))


@variable
def benefit_to(person, period):
    return np.where(person("status", period) == INSURED, np.int32(YEAR_END), np.int32(ABSENT))


@variable
def delegated(person, period):  # 2.4
    return (person("counting_categories", period) & DELEGATED) * (person("reason", period) == 0)
