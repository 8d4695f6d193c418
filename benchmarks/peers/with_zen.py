#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The policy hunan-2023 as a decision graph of the GoRules Zen engine: expressions for recognition,
a table for the subsidy, a table for the route and expressions for the amounts. Two ways to run it:
a request a person, many of them a call; and nodes in loop mode over an array of persons."""

import importlib.metadata
import json
import sys

import numpy as np
import zen

import columns
from hunan_2023 import (
    ABSENT, AIDED, AIDED_IN_FULL, CATEGORY, CIRCUMSTANCE, CLAIM, CLAIM_IN_EXTENSION,
    CONCENTRATED_BEGIN, CONCENTRATED_END, EVENT, EXTENSION_BEGIN, EXTENSION_END, FEE, FEE_LINE,
    FISCAL, INSURED, MEDICAL_ASSISTANCE, NEXT_MONTHS, REASON, REFUSED, ROUTE, SUBSIDY_ONLY, WITHIN,
    YEAR_BEGIN, YEAR_END)

MOST_ROWS = 20_000
TOGETHER = 1_000  # persons a call


def between(first, last):
    return "[%d..%d]" % (first, last)


def one_of(*words):
    return ", ".join(map(json.dumps, words))


def circumstance(word):
    return "%s in circumstances" % json.dumps(word)


def expressions(values):
    return {"expressions": [{"id": key, "key": key, "value": value}
                            for key, value in values.items()]}


def table(inputs, outputs, rows):
    """A decision table whose first row that holds counts. An input that is no field is a heading
    for conditions of any kind."""
    return {
        "hitPolicy": "first",
        "inputs": [{"id": "in_" + name, "name": name} | ({"field": field} if field else {})
                   for name, field in inputs.items()],
        "outputs": [{"id": "out_" + name, "name": name, "field": name} for name in outputs],
        "rules": [{"_id": str(number)} |
                  {"in_" + name: conditions.get(name, "") for name in inputs} |
                  {"out_" + name: str(value) for name, value in zip(outputs, values)}
                  for number, (conditions, values) in enumerate(rows)]}


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
    "fund": "$.subsidy > 0 ? %d : 0" % MEDICAL_ASSISTANCE,
    "due": "status == %d ? owed - $.subsidy : 0" % INSURED,
    "fiscal": "fiscal", "benefit_from": "benefit_from",
    "benefit_to": "status == %d ? %d : null" % (INSURED, YEAR_END),
    "delegated": "status == %d ? [] : filter(counting, # in [%s])" % (
        REFUSED, one_of("hardship_veteran", "child_in_difficulty"))})


def graph(loops_over=None):
    """The nodes in a line; with a name, each in loop mode over the array of that name."""
    nodes = [("recognition", "expressionNode", RECOGNITION), ("aid", "decisionTableNode", AID),
             ("routes", "decisionTableNode", ROUTES), ("amounts", "expressionNode", AMOUNTS)]
    mode = {} if loops_over is None else {
        "executionMode": "loop", "inputField": loops_over, "outputPath": loops_over}
    nodes = [{"id": name, "name": name, "type": kind,
              "content": content | mode | {"passThrough": name != "amounts"}}
             for name, kind, content in nodes]
    nodes = ([{"id": "request", "name": "request", "type": "inputNode"}] + nodes +
             [{"id": "response", "name": "response", "type": "outputNode"}])
    return {"nodes": nodes, "edges": [
        {"id": "to_" + target["id"], "type": "edge", "sourceId": source["id"],
         "targetId": target["id"]} for source, target in zip(nodes, nodes[1:])]}


def persons(given):
    """Applications as a service gets them: words by their codes, null for what is absent."""
    words = {number: name for name, number in EVENT.items()}
    # Words that the policy does not use stay away, as a service would leave them.
    sets = {name: [[word for word, slot in slots.items() if mask >> slot & 1]
                   for mask in given[name].tolist()]
            for name, slots in (("categories", CATEGORY), ("circumstances", CIRCUMSTANCE))}
    return [{"paid_on": paid_on, "categories": categories,
             "recognised_on": None if recognised_on == ABSENT else recognised_on, "tier": tier,
             "event": words.get(event), "event_on": None if event_on == ABSENT else event_on,
             "circumstances": circumstances}
            for paid_on, categories, recognised_on, tier, event, event_on, circumstances in zip(
                given["paid_on"].tolist(), sets["categories"], given["recognised_on"].tolist(),
                given["tier"].tolist(), given["event"].tolist(), given["event_on"].tolist(),
                sets["circumstances"])]


def compare(results, expected):
    def value(name, one):
        if name == "delegated":
            return sum(1 << CATEGORY[word] for word in one[name])
        return ABSENT if one.get(name) is None else one[name]

    columns.compare({name: np.array([value(name, one) for one in results])
                     for name in columns.OUTPUTS}, expected)


def ways(given):
    people = persons(given)
    parts = [people[begin:begin + TOGETHER] for begin in range(0, len(people), TOGETHER)]
    engine = zen.ZenEngine({"loader": {"type": "static", "content": {"hunan-2023": graph()}}})
    looping = zen.ZenEngine().create_decision(json.dumps(graph("persons")))
    requests = [[{"key": "hunan-2023", "context": one} for one in part] for part in parts]
    arrays = [{"persons": part} for part in parts]
    return [
        columns.Way("zen, a request a person", lambda: None,
                    lambda _: [engine.evaluate_batch(part) for part in requests],
                    lambda answers, expected: compare(
                        [one["data"]["result"] for part in answers for one in part], expected)),
        columns.Way("zen, loop mode", lambda: None,
                    lambda _: [looping.evaluate(part) for part in arrays],
                    lambda answers, expected: compare(
                        [one for part in answers for one in part["result"]["persons"]], expected))]


if __name__ == "__main__":
    sys.exit(columns.main(importlib.metadata.version("zen-engine"), ways, MOST_ROWS))
