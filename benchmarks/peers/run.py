#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Times the same job, all columns of a policy's assessments, in other programs of the field, each
checked value by value against canbao's results.

    python3 -m venv venv && venv/bin/pip install -r benchmarks/peers/requirements.txt
    canbao_export_columns --policy hunan-2023 --persons 1000000 columns
    venv/bin/python benchmarks/peers/run.py --policy hunan-2023 --columns columns --json peers.json

A policy by a peer is a file POLICY/in_PEER.py beside this one; what is alike of all policies there,
in with_PEER.py.

Each peer runs in a process of its own, one after another in every round, so that a machine under
load disturbs them alike, and all on one processor. Reading columns is not timed, nor is what a peer
makes of them before it begins (a table, a simulation, the objects of a service). Of NumPy's two
ways the better one is told; Zen gets the first rows only, for it is slow."""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys

import lines

BETTER_OF = ("numpy, whole columns", "numpy, chunks")


class Failure(Exception):
    """What the user is told before the program ends with status 1."""


def measure(peer, policy, columns):
    """What one run of a peer says."""
    program = pathlib.Path(__file__).with_name("peer.py")
    environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    done = subprocess.run([sys.executable, "-B", program, peer, policy, columns], text=True,
                          stdout=subprocess.PIPE, env=environment, check=False)
    if done.returncode != 0:
        raise Failure("%s ended with status %d" % (peer, done.returncode))
    return json.loads(done.stdout)


def measure_all(peers, policy, columns, rounds):
    """Timings by name, one of each round."""
    seen = {}
    for one in range(rounds):
        print("round %d of %d" % (one + 1, rounds), file=sys.stderr)
        for peer in peers:
            said = measure(peer, policy, columns)
            for name, time in said["ns_per_person"].items():
                seen.setdefault(name, {"name": name, "version": said["version"],
                                       "rows": said["rows"], "ns_per_person": []})
                seen[name]["ns_per_person"].append(time)
    if BETTER_OF[0] in seen:
        del seen[max(BETTER_OF, key=lambda name: median(seen[name]))]
    return list(seen.values())


def median(timings):
    return statistics.median(timings["ns_per_person"])


def show(results):
    line = "%-28s %-8s %10s %10s %10s %10s"
    print(line % ("peer", "version", "rows", "ns/person", "min", "max"))
    for one in results:
        times = one["ns_per_person"]
        print(line % (one["name"], one["version"], one["rows"], *(
            "%.1f" % time for time in (median(one), min(times), max(times)))))


def rounds_of(text):
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError("%s is not a number of rounds" % text)
    return int(text)


def main():
    arguments = argparse.ArgumentParser(description=__doc__,
                                        formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--policy", choices=lines.POLICIES, default=lines.POLICIES[0],
                           help="default: %(default)s")
    arguments.add_argument("--columns", required=True, type=pathlib.Path, metavar="DIRECTORY",
                           help="what canbao_export_columns wrote for that policy")
    arguments.add_argument("--json", required=True, type=pathlib.Path, metavar="FILE",
                           help="where all timings go")
    arguments.add_argument("--only", type=lambda text: text.split(","), metavar="PEER,...",
                           help="some of those that have the policy, of " + ", ".join(lines.PEERS))
    arguments.add_argument("--rounds", type=rounds_of, default=5, help="default: 5")
    arguments.add_argument("--cpu", type=int, default=max(os.sched_getaffinity(0)), metavar="N",
                           help="the processor to run on (default: the last one)")
    given = arguments.parse_args()
    if not given.json.parent.is_dir():
        arguments.error("%s is no directory" % given.json.parent)
    peers = lines.peers_of(given.policy)
    unknown = [peer for peer in given.only or () if peer not in peers]
    if unknown:
        arguments.error("no peer %s has %s; there are %s" %
                        (unknown[0], given.policy, ", ".join(peers)))
    try:
        os.sched_setaffinity(0, {given.cpu})
    except (OSError, ValueError, OverflowError):
        arguments.error("there is no processor %d to run on" % given.cpu)
    try:
        results = measure_all(given.only or peers, given.policy, given.columns, given.rounds)
    except Failure as what:
        print("run.py: %s" % what, file=sys.stderr)
        return 1
    given.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    show(results)
    return 0


if __name__ == "__main__":
    sys.exit(main())
