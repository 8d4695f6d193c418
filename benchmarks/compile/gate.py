#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fails where compiling policies has become dearer, judged by counts and not by seconds:

1. template instantiations stay below the ceilings in ceilings.txt;
2. they grow with the number of policies, not faster;
3. a quarter of what the compiler allows a constant evaluation suffices.
"""

import argparse
import pathlib
import sys

from counts import Compiler
from units import units

CEILINGS = pathlib.Path(__file__).with_name("ceilings.txt")
COUNTED = ("five", "policies_10")
EVALUATED = ("five", "double_fuling")
DOUBTFUL = ("doubtful",)


def read_ceilings(path, compiler):
    """The ceilings of one compiler, by unit."""
    lines = [line.split() for line in path.read_text(encoding="utf-8").splitlines()
             if line and not line.startswith("#")]
    return {unit: int(count) for name, unit, count in lines if name == compiler}


def too_many(counts, ceilings):
    return ["%s: %d instantiations, and the ceiling is %d" % (unit, counts[unit], ceiling)
            for unit, ceiling in ceilings.items() if counts[unit] > ceiling]


def not_linear(ten, twenty, forty):
    """From 20 policies to 40 as from 10 to 20 twice, within 10 %."""
    first, second = twenty - ten, forty - twenty
    if abs(second - 2 * first) <= 0.1 * 2 * first:
        return []
    return ["10 more policies cost %d instantiations, and 20 more %d" % (first, second)]


def too_long(compiler, texts, names, share):
    steps = compiler.default_steps // share
    return ["%s: %d steps do not suffice for a constant evaluation" % (unit, steps)
            for unit in names if not compiler.suffices(texts[unit], steps)]


def check(compiler, path):
    texts = {name: text for name, (_, text) in units().items()}
    names = set(COUNTED) | {"policies_10", "policies_20", "policies_40"}
    counts = {name: compiler.instantiations(texts[name]) for name in sorted(names)}
    ceilings = read_ceilings(path, compiler.name)
    for name, count in counts.items():
        print("%-10s %-12s %6d%s" % (compiler.name, name, count,
                                     " of %d" % ceilings[name] if name in ceilings else ""))
    if not ceilings:
        print("no ceilings for %s" % compiler.name)
    return (too_many(counts, ceilings) +
            not_linear(*(counts["policies_%d" % size] for size in (10, 20, 40))) +
            too_long(compiler, texts, EVALUATED, 4) + too_long(compiler, texts, DOUBTFUL, 1))


def self_test(compiler):
    """Each check is seen to fail on what is too much, and to pass on what is not."""
    text = units()["one"][1]
    one = {"one": compiler.instantiations(text)}
    return [what for what, wrong in {
        "a count at its ceiling passes": too_many(one, one),
        "a count above its ceiling fails": not too_many(one, {"one": one["one"] - 1}),
        "a policy more is counted": not too_many({"one": compiler.instantiations(
            units()["five"][1])}, one),
        "linear growth passes": not_linear(100, 200, 400),
        "quadratic growth fails": not not_linear(100, 200, 600),
        "enough steps suffice": not compiler.suffices(text, compiler.default_steps // 4),
        "few steps do not": compiler.suffices(text, 500),
        "every line of ceilings.txt is about a unit that is counted":
            {line.split()[1] for line in CEILINGS.read_text(encoding="utf-8").splitlines()
             if line and not line.startswith("#")} - set(COUNTED),
    }.items() if wrong]


def main():
    arguments = argparse.ArgumentParser(description=__doc__,
                                        formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--compiler", default="g++", help="a g++ or clang++ (default: g++)")
    arguments.add_argument("--include", action="append", default=[], metavar="DIRECTORY",
                           help="where Boost is, if not beside the system's headers")
    arguments.add_argument("--ceilings", type=pathlib.Path, default=CEILINGS, metavar="FILE")
    arguments.add_argument("--print", action="store_true", help="print ceilings for today's counts")
    arguments.add_argument("--self-test", action="store_true", help="check that the gate can fail")
    given = arguments.parse_args()
    compiler = Compiler(given.compiler, given.include)
    if given.print:
        for unit in COUNTED:
            count = compiler.instantiations(units()[unit][1])
            print(compiler.name, unit, round(count * 0.0115) * 100)
        return 0
    faults = self_test(compiler) if given.self_test else check(compiler, given.ceilings)
    for fault in faults:
        print("error: " + fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
