# SPDX-License-Identifier: Apache-2.0
"""The policy hunan-2023 as a decision graph of the GoRules Zen engine: expressions for recognition,
a table for the subsidy, a table for the route and expressions for the amounts."""

import json

from codes import CATEGORY, FUND, INSURED, REASON, REFUSED, SUBSIDY_ONLY
from with_zen import between, circumstance, expressions, one_of, table

from .figures import (
    AIDED, AIDED_IN_FULL, CLAIM, CLAIM_IN_EXTENSION, CONCENTRATED_BEGIN, CONCENTRATED_END,
    EXTENSION_BEGIN, EXTENSION_END, FEE, FEE_LINE, FISCAL, NEXT_MONTHS, ROUTE, WITHIN, YEAR_BEGIN,
    YEAR_END)

RECOGNITION = expressions({  # §1, recognition; §6, recognised in time for aid
    "counting": "recognised_on == null or recognised_on <= paid_on ? categories : []",
    "aided": "recognised_on == null or recognised_on <= %d or (recognised_on <= %d and %s) "
             "? $.counting : []" % (CONCENTRATED_END, EXTENSION_END,
                                    circumstance("area_extension")),
    # A day before none: an event that lies ahead opens nothing, and one without a day neither.
    "days_since": "event_on == null ? -1 : paid_on - event_on",
    # Nobody is covered before being born; others, and whoever is born no later, from the year on.
    "born_on": "event == 'birth' and event_on != null ? max([event_on, %d]) : %d" % (
        YEAR_BEGIN, YEAR_BEGIN)})

AID = table({"identities": None}, ("aid_category", "aid"),  # 2.4
            [({"identities": "len(aided) == 0"}, (0, 0))] +
            [({"identities": "%s in aided" % json.dumps(name)},
              (CATEGORY[name] + 1, FEE if name in AIDED_IN_FULL else FEE // 2))
             for name in AIDED] +
            [({}, (0, 0))])


def refused(reason):
    return REFUSED, REASON[reason], 0, 0, 0, "null"


def insured(route, first_day):
    return INSURED, 0, ROUTE[route], FEE, FISCAL, first_day


def in_full(first_day):
    return INSURED, 0, ROUTE["late_full"], FEE + FISCAL, 0, first_day


def claim(number):
    return SUBSIDY_ONLY, 0, number, 0, 0, "null"


IN_CONCENTRATED = {"paid_on": between(CONCENTRATED_BEGIN, CONCENTRATED_END)}
IN_EXTENSION = {"paid_on": between(EXTENSION_BEGIN, EXTENSION_END)}
IN_YEAR = {"paid_on": between(YEAR_BEGIN, YEAR_END)}
BORN_IN_TIME = {"born_on": "<= %d" % YEAR_END}
IN_DECEMBER = {"paid_on": between(NEXT_MONTHS[-2], YEAR_END)}
WITHIN_DAYS = {"paid_on": ">= %d" % YEAR_BEGIN, "days_since": between(0, WITHIN),
               "event_on": "<= %d" % YEAR_END}
MISSED_IN_HARDSHIP = {"facts": "%s and some(counting, # in [%s])" % (
    circumstance("objective_miss"), one_of(*AIDED, "stably_lifted"))}
FROM_EVENT = "max([event_on, %d])" % YEAR_BEGIN
LATE = ({"event": one_of("moved_in"), "days_since": ">= 0",
         "event_on": between(YEAR_BEGIN, YEAR_END)},
        {"event": one_of("birth", "employee_lapse"), "days_since": "> %d" % WITHIN,
         "event_on": ">= %d" % (YEAR_BEGIN - WITHIN)})

# §1, order of evaluation, and §6, routes; the commonest row first. Of routes of equal due the one
# that covers from the earlier day stands before others, and full funding is last.
ROUTES = table(
    {"event": "event", "paid_on": "paid_on", "days_since": "days_since", "event_on": "event_on",
     "born_on": "born_on", "tier": "tier", "aid": "aid", "facts": None},
    ("status", "reason", "route", "owed", "fiscal", "benefit_from"),
    [(IN_CONCENTRATED | BORN_IN_TIME | {"tier": "1", "facts": "not (%s) and not (%s)" % (
        circumstance("insured_elsewhere"), circumstance("employee_insured"))},
      insured("concentrated", "born_on")),
     ({"tier": "!= 1"}, refused("tier_not_offered")),
     ({"facts": circumstance("employee_insured")}, refused("employee_insured")),
     (IN_CONCENTRATED | {"aid": "> 0", "facts": circumstance("insured_elsewhere")}, claim(CLAIM)),
     (IN_EXTENSION | {"aid": "> 0", "facts": "%s and %s" % (
         circumstance("insured_elsewhere"), circumstance("area_extension"))},
      claim(CLAIM_IN_EXTENSION)),
     ({"facts": circumstance("insured_elsewhere")}, refused("insured_elsewhere")),
     (IN_CONCENTRATED, refused("no_coverage_left")),
     (IN_EXTENSION | BORN_IN_TIME | {"facts": circumstance("area_extension")},
      insured("extended", "born_on")),
     (IN_EXTENSION | {"facts": circumstance("area_extension")}, refused("no_coverage_left")),
     (WITHIN_DAYS | {"event": one_of("birth")}, insured("newborn", FROM_EVENT)),
     (IN_YEAR | {"event": one_of("institution_entry"), "days_since": ">= 0"},
      insured("institution", FROM_EVENT)),
     (WITHIN_DAYS | {"event": one_of("employee_lapse")}, insured("employee_lapse", FROM_EVENT)),
     (IN_YEAR | {"event": one_of("discharge", "release", "new_employment", "graduate_unemployed"),
                 "days_since": ">= 0"}, insured("from_payment", "paid_on")),
     (IN_YEAR | BORN_IN_TIME | MISSED_IN_HARDSHIP,
      insured("hardship_objective", "max([paid_on, born_on])")),
     (IN_YEAR | MISSED_IN_HARDSHIP, refused("no_coverage_left"))] +
    [(IN_DECEMBER | late, refused("no_coverage_left")) for late in LATE] +
    [(IN_YEAR | late, in_full("min(filter(%s, # > paid_on))" % NEXT_MONTHS)) for late in LATE] +
    [({}, refused("not_open"))])

AMOUNTS = expressions({
    "status": "status", "reason": "reason", "route": "route",
    "fee_line": "status == %d ? 0 : %d" % (REFUSED, FEE_LINE),
    "subsidy_category": "status == %d ? 0 : aid_category" % REFUSED,
    "subsidy": "status == %d ? 0 : aid" % REFUSED,
    "fund": "$.subsidy > 0 ? %d : 0" % FUND["medical_assistance"],
    "due": "status == %d ? owed - $.subsidy : 0" % INSURED,
    "fiscal": "fiscal", "benefit_from": "benefit_from",
    "benefit_to": "status == %d ? %d : null" % (INSURED, YEAR_END),
    "delegated": "status == %d ? [] : filter(counting, # in [%s])" % (
        REFUSED, one_of("hardship_veteran", "child_in_difficulty"))})

NODES = [("recognition", "expressionNode", RECOGNITION), ("aid", "decisionTableNode", AID),
         ("routes", "decisionTableNode", ROUTES), ("amounts", "expressionNode", AMOUNTS)]
