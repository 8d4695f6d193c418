# SPDX-License-Identifier: Apache-2.0
"""The policy longling-2027 as a tax and benefit system of OpenFisca."""

import numpy as np

from codes import (
    ABSENT, EMPLOYEE_INSURED, EVENT, INSURED, INSURED_ELSEWHERE, REASON, REFUSED, later)
from with_numpy import by_day
from with_openfisca import amounts, between, condition, has, variable

from .figures import (
    CONCENTRATED_BEGIN, CONCENTRATED_END, FEE, FEE_LINE, FISCAL, LATE_BEGIN, LATE_END,
    MOST_LAPSED_YEARS, RECOGNITION, RELEASES, ROUTE, SPRING_BEGIN, SPRING_END, WAIT, WITHIN,
    WITHIN_EVENTS, YEAR_BEGIN, YEAR_END)

PERIOD = "2027"

PARAMETERS = amounts(PERIOD, fee=FEE, fiscal_standard=FISCAL)

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


@condition
def in_concentrated(person, period):
    return between(person("paid_on", period), CONCENTRATED_BEGIN, CONCENTRATED_END)


@variable
def added_months(person, period):
    """What a wait has for each year without cover beyond the first."""
    lapsed = np.minimum(person("lapsed_years", period), np.int32(MOST_LAPSED_YEARS))
    return np.maximum(lapsed - 1, 0)


@variable
def years_that_shorten(person, period):
    return np.minimum(person("repaid_years", period), person("added_months", period))


@condition
def event_happened(person, period):
    event_on, paid_on = person("event_on", period), person("paid_on", period)
    return (event_on != ABSENT) & (event_on <= paid_on) & between(
        paid_on, CONCENTRATED_BEGIN, YEAR_END)


@condition
def enrols_within(person, period):
    return (person("event_happened", period) & IS_WITHIN[person("event", period)] &
            (person("paid_on", period) <= LAST_DAY_WITHIN(person("event_on", period))))


@condition
def need_not_wait(person, period):
    event = person("event", period)
    recognised = (event == EVENT[RECOGNITION]) & (person("event_on", period) >= YEAR_BEGIN)
    return person("enrols_within", period) | (
        person("event_happened", period) & (IS_RELEASE[event] | recognised))


@variable
def open_route(person, period):
    """Nothing covers earlier, or costs less, than what needs no wait."""
    paid_on, concentrated = person("paid_on", period), person("in_concentrated", period)
    late = between(paid_on, LATE_BEGIN, LATE_END) * np.int32(ROUTE["late_full"])
    spring = np.where(between(paid_on, SPRING_BEGIN, SPRING_END), np.int32(ROUTE["spring"]), late)
    waited = np.where(concentrated, np.int32(ROUTE["concentrated"]), spring)
    spared = np.where(person("need_not_wait", period), np.int32(ROUTE["from_payment"]), waited)
    return np.where(concentrated & (person("lapsed_years", period) == 0),
                    np.int32(ROUTE["concentrated"]), spared)


@variable
def first_covered_day(person, period):
    """Nobody is covered before being born."""
    way, paid_on, event_on = (person(name, period) for name in ("open_route", "paid_on",
                                                                "event_on"))
    longer = person("added_months", period) - person("years_that_shorten", period)
    after_payment = AFTER_WAIT[longer, np.clip(paid_on, SPRING_BEGIN, YEAR_END) - SPRING_BEGIN]
    from_cover = np.where(person("lapsed_years", period) == 0, np.int32(YEAR_BEGIN),
                          FROM_COVER[longer])
    spared = np.maximum(np.where(person("enrols_within", period), event_on, paid_on),
                        np.int32(YEAR_BEGIN))
    first = np.where(way == ROUTE["from_payment"], spared,
                     np.where(way == ROUTE["concentrated"], from_cover, after_payment))
    return np.maximum(first, np.where(person("event", period) == EVENT["birth"], event_on,
                                      np.int32(ABSENT)))


@variable
def reason(person, period):
    circumstances = person("circumstances", period)
    covers = person("first_covered_day", period) <= YEAR_END
    found = np.where(person("open_route", period) == 0, np.int32(REASON["not_open"]),
                     np.where(covers, np.int32(0), np.int32(REASON["no_coverage_left"])))
    found = np.where(has(circumstances, INSURED_ELSEWHERE), np.int32(REASON["insured_elsewhere"]),
                     found)
    found = np.where(has(circumstances, EMPLOYEE_INSURED), np.int32(REASON["employee_insured"]),
                     found)
    return np.where(person("tier", period) == 1, found, np.int32(REASON["tier_not_offered"]))


@condition
def insured(person, period):
    return person("reason", period) == 0


@condition
def pays_in_full(person, period):
    return person("insured", period) & (person("open_route", period) == ROUTE["late_full"])


@variable
def status(person, period):
    return np.where(person("insured", period), np.int32(INSURED), np.int32(REFUSED))


@variable
def route(person, period):
    return person("open_route", period) * person("insured", period)


@variable
def fee_line(person, period):
    return person("insured", period) * np.int32(FEE_LINE)


@variable
def extra_years(person, period):
    waits = person("insured", period) & (person("open_route", period) != ROUTE["from_payment"])
    return person("years_that_shorten", period) * waits


@variable
def due(person, period, parameters):
    standard = parameters(period)
    return (np.int32(standard.fee) * (person("insured", period) + person("extra_years", period)) +
            np.int32(standard.fiscal_standard) * person("pays_in_full", period))


@variable
def fiscal(person, period, parameters):
    return np.int32(parameters(period).fiscal_standard) * (
        person("insured", period) & ~person("pays_in_full", period))


@variable
def benefit_from(person, period):
    return np.where(person("insured", period), person("first_covered_day", period),
                    np.int32(ABSENT))


@variable
def benefit_to(person, period):
    return np.where(person("insured", period), np.int32(YEAR_END), np.int32(ABSENT))


def nothing(person, period):
    """This policy aids nobody, and leaves no aid to other rules."""
    return np.zeros(person.count, np.int32)


for name in ("subsidy_category", "fund", "subsidy", "delegated"):
    variable(nothing, name)
