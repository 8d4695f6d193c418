# SPDX-License-Identifier: Apache-2.0
"""Policies as decision graphs of the GoRules Zen engine: a policy has the `NODES` of one, in a
line. Two ways to run it: a request a person, many of them a call; and nodes in loop mode over an
array of persons."""

import importlib.metadata
import json

import numpy as np
import zen

import columns
from codes import ABSENT, CATEGORY, CIRCUMSTANCE, EVENT

VERSION = importlib.metadata.version("zen-engine")

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


def graph(policy, loops_over=None):
    """The nodes in a line; with a name, each in loop mode over the array of that name."""
    mode = {} if loops_over is None else {
        "executionMode": "loop", "inputField": loops_over, "outputPath": loops_over}
    nodes = [{"id": name, "name": name, "type": kind,
              "content": content | mode | {"passThrough": name != policy.NODES[-1][0]}}
             for name, kind, content in policy.NODES]
    nodes = ([{"id": "request", "name": "request", "type": "inputNode"}] + nodes +
             [{"id": "response", "name": "response", "type": "outputNode"}])
    return {"nodes": nodes, "edges": [
        {"id": "to_" + target["id"], "type": "edge", "sourceId": source["id"],
         "targetId": target["id"]} for source, target in zip(nodes, nodes[1:])]}


def persons(given):
    """Applications as a service gets them: words by their codes, null for what is absent."""
    words = {number: name for name, number in EVENT.items()}
    # Words that no policy here uses stay away, as a service would leave them.
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
                     for name in expected}, expected)


def ways(policy, given, _):
    people = persons(given)
    parts = [people[begin:begin + TOGETHER] for begin in range(0, len(people), TOGETHER)]
    engine = zen.ZenEngine({"loader": {"type": "static", "content": {"policy": graph(policy)}}})
    looping = zen.ZenEngine().create_decision(json.dumps(graph(policy, "persons")))
    requests = [[{"key": "policy", "context": one} for one in part] for part in parts]
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
