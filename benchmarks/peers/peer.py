#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks one peer's results for a policy against canbao's, and times it once, each of its ways, as
JSON. A peer is a module with_PEER.py, and a policy by it POLICY/in_PEER.py."""

import argparse
import importlib
import json
import sys

import columns


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("peer", help="such as numpy")
    arguments.add_argument("policy", help="such as hunan-2023")
    arguments.add_argument("columns", metavar="DIRECTORY",
                           help="what canbao_export_columns wrote for that policy")
    given = arguments.parse_args()
    peer = importlib.import_module("with_" + given.peer)
    policy = importlib.import_module("%s.in_%s" % (given.policy.replace("-", "_"), given.peer))
    most_rows = getattr(peer, "MOST_ROWS", None)
    try:
        inputs = columns.read(given.columns, columns.INPUTS, most_rows)
        expected = columns.read(given.columns, columns.OUTPUTS, most_rows)
        rows = len(inputs["paid_on"])
        if rows != len(expected["status"]):
            raise columns.Failure("%s: the results are not of these applications" % given.columns)
        timings = {}
        for way in peer.ways(policy, inputs, expected):
            columns.seconds(way, expected)  # warms up
            timings[way.name] = columns.seconds(way, expected) / rows * 1e9
    except columns.Failure as what:
        print("%s, %s: %s" % (given.peer, given.policy, what), file=sys.stderr)
        return 1
    print(json.dumps({"version": peer.VERSION, "rows": rows, "ns_per_person": timings}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
