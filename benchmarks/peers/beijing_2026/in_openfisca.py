# SPDX-License-Identifier: Apache-2.0
"""The policy beijing-2026 as a tax and benefit system of OpenFisca."""

import numpy as np

from codes import (
    ABSENT, CATEGORY, EMPLOYEE_INSURED, EVENT, FUND, INSURED, INSURED_ELSEWHERE, REASON, REFUSED,
    later)
from with_numpy import by_day
from with_openfisca import amounts, between, condition, has, variable

from .figures import (
    AIDED, CHILDREN_BORN_AFTER, CONCENTRATED_BEGIN, CONCENTRATED_END, ELDERLY, FEE, FEMALE, FISCAL,
    LATE_BEGIN, MALE, MEN_BORN_UNTIL, NEWLY_REGISTERED, OTHERS, ROUTE, STUDENT, STUDENT_OR_CHILD,
    WAIT, WITHIN, WOMEN_BORN_UNTIL, YEAR_BEGIN, YEAR_END)

PERIOD = "2026"


def by_line(of_lines):
    names = {STUDENT_OR_CHILD: "student_or_child", ELDERLY: "elderly", OTHERS: "others"}
    return amounts(PERIOD, **{names[line]: value for line, value in of_lines.items()})


PARAMETERS = {"fee": by_line(FEE), "fiscal_standard": by_line(FISCAL)}

LAST_FOR_NEWBORN = by_day(later(YEAR_BEGIN, -WITHIN) - 1, YEAR_END, lambda on: later(on, WITHIN))
AFTER_WAIT = by_day(LATE_BEGIN, YEAR_END, lambda on: later(on, WAIT) + 1)


@variable
def enrolled_on(person, period):
    """The day of registration; absent where nothing was paid since."""
    registered_on, paid_on = person("registered_on", period), person("paid_on", period)
    on = np.where(registered_on == ABSENT, paid_on, registered_on)
    return np.where(on <= paid_on, on, np.int32(ABSENT))


@variable
def birthday(person, period):
    return np.where(person("event", period) == EVENT["birth"], person("event_on", period),
                    np.int32(ABSENT))


@variable
def day_of_birth(person, period):
    born_on = person("born_on", period)
    return np.where(born_on == ABSENT, person("birthday", period), born_on)


@condition
def student_or_child(person, period):
    return has(person("circumstances", period), STUDENT) | (
        person("day_of_birth", period) > CHILDREN_BORN_AFTER)


@condition
def elderly(person, period):
    circumstances, born = person("circumstances", period), person("day_of_birth", period)
    return (born != ABSENT) & ((has(circumstances, FEMALE) & (born <= WOMEN_BORN_UNTIL)) |
                               (has(circumstances, MALE) & (born <= MEN_BORN_UNTIL)))


@variable
def own_line(person, period):
    """The lowest fee of those who are of two groups."""
    line = np.where(person("elderly", period), np.int32(ELDERLY), np.int32(OTHERS))
    return np.where(person("student_or_child", period), np.int32(STUDENT_OR_CHILD), line)


@variable
def aid_category(person, period):
    """Of equal amounts the category listed first."""
    categories = person("categories", period)
    counts = person("recognised_on", period) <= person("paid_on", period)
    first, second = (np.where(has(categories, 1 << CATEGORY[name]), np.int32(CATEGORY[name] + 1),
                              np.int32(0)) for name in AIDED)
    return np.where(first != 0, first, second) * counts


@condition
def opens_newborn(person, period):
    enrolled, born = person("enrolled_on", period), person("birthday", period)
    return (has(person("circumstances", period), NEWLY_REGISTERED) & (born != ABSENT) &
            (born <= enrolled) & (born <= YEAR_END) & (enrolled >= YEAR_BEGIN) &
            (enrolled <= LAST_FOR_NEWBORN(born)))


@variable
def open_route(person, period):
    """All cost the same: the one that covers from the earlier day, then the one listed first."""
    enrolled = person("enrolled_on", period)
    late = between(enrolled, LATE_BEGIN, YEAR_END) * np.int32(ROUTE["late"])
    newborn = np.where(person("opens_newborn", period), np.int32(ROUTE["newborn"]), late)
    return np.where(between(enrolled, CONCENTRATED_BEGIN, CONCENTRATED_END),
                    np.int32(ROUTE["concentrated"]), newborn)


@variable
def first_covered_day(person, period):
    """Nobody is covered before being born."""
    waits = person("open_route", period) == ROUTE["late"]
    first = np.where(waits, AFTER_WAIT(person("enrolled_on", period)), np.int32(YEAR_BEGIN))
    return np.maximum(first, person("birthday", period))


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


@variable
def status(person, period):
    return np.where(person("insured", period), np.int32(INSURED), np.int32(REFUSED))


@variable
def route(person, period):
    return person("open_route", period) * person("insured", period)


@variable
def fee_line(person, period):
    return person("own_line", period) * person("insured", period)


@variable
def subsidy_category(person, period):
    return person("aid_category", period) * person("insured", period)


@variable
def fund(person, period):
    return (person("subsidy_category", period) != 0) * np.int32(FUND["treasury"])


@variable
def fee(person, period, parameters):
    by_group = parameters(period).fee
    return np.array([0, by_group.student_or_child, by_group.elderly, by_group.others], np.int32)[
        person("fee_line", period)]


@variable
def due(person, period):
    return person("fee", period) * (person("subsidy_category", period) == 0)


@variable
def subsidy(person, period):
    return person("fee", period) * (person("subsidy_category", period) != 0)


@variable
def fiscal(person, period, parameters):
    by_group = parameters(period).fiscal_standard
    return np.array([0, by_group.student_or_child, by_group.elderly, by_group.others], np.int32)[
        person("fee_line", period)]


@variable
def benefit_from(person, period):
    return np.where(person("insured", period), person("first_covered_day", period),
                    np.int32(ABSENT))


@variable
def benefit_to(person, period):
    return np.where(person("insured", period), np.int32(YEAR_END), np.int32(ABSENT))


@variable
def delegated(person, period):
    """No aid is left to other rules."""
    return np.zeros(person.count, np.int32)
