#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures what compiling policies costs (-fsyntax-only): user time and peak memory beside those
of <chrono>, what one more policy costs, template instantiations, and the steps of the costliest
constant evaluation. Repetitions are interleaved and each is compared with the <chrono> of its own
round, so that a machine under load disturbs them little."""

import argparse
import json
import pathlib
import shutil
import statistics
import sys

from counts import Compiler
from units import units

EVALUATED = ("five", "double_fuling")
UNTIMED = ("policies_20", "policies_40")  # for gate.py


def measure(compilers, texts, rounds):
    """Seconds and MB by compiler and unit, one of each round."""
    seen = {compiler.name: {unit: [] for unit in texts} for compiler in compilers}
    for one in range(rounds):
        print("round %d of %d" % (one + 1, rounds), file=sys.stderr)
        for unit, text in texts.items():
            for compiler in compilers:
                seen[compiler.name][unit].append(compiler.run(text)[:2])
    return seen


def median_of(seen, of_round):
    rounds = range(len(seen["chrono"]))
    return statistics.median(of_round({unit: seen[unit][one][0] for unit in seen})
                             for one in rounds)


def summary(compiler, seen, texts):
    chrono = {unit: median_of(seen, lambda t, unit=unit: t[unit] / t["chrono"]) for unit in seen}
    table = {unit: {"seconds": statistics.median(one[0] for one in seen[unit]),
                    "megabytes": statistics.median(one[1] for one in seen[unit]),
                    "of_chrono": chrono[unit],
                    "instantiations": compiler.instantiations(texts[unit])} for unit in seen}
    per_policy = median_of(seen, lambda t: (t["policies_100"] - t["policies_10"]) / 90)
    steps = {unit: compiler.constant_steps(texts[unit]) for unit in EVALUATED}
    return {
        "version": compiler.version,
        "units": table,
        "per_policy": {
            "seconds": per_policy,
            "of_chrono": median_of(seen, lambda t: (t["policies_100"] - t["policies_10"]) / 90 /
                                   t["chrono"]),
            "instantiations": (table["policies_100"]["instantiations"] -
                               table["policies_10"]["instantiations"]) / 90},
        # Beyond the headers: 10 where policies cost the same whatever their number.
        "time_100_to_10": median_of(seen, lambda t: (t["policies_100"] - t["umbrella"]) /
                                    (t["policies_10"] - t["umbrella"])),
        "time_by_components": {size: median_of(seen, lambda t, size=size: (
            t["components_%d" % size] - t["umbrella"]) / size) for size in (20, 40, 80)},
        "constant_steps": steps,
        "constant_steps_allowed": compiler.default_steps,
    }


def show(name, result, titles):
    print("\n%s (%s)" % (name, result["version"]))
    print("  %-44s %8s %6s %9s %15s" % ("", "s", "MB", "<chrono>", "instantiations"))
    for unit, row in result["units"].items():
        print("  %-44s %8.2f %6.0f %8.2fx %15d" % (titles[unit], row["seconds"], row["megabytes"],
                                                  row["of_chrono"], row["instantiations"]))
    more = result["per_policy"]
    print("  one more policy: %.0f ms, %.3f of <chrono>, %.0f instantiations; "
          "100 policies cost %.1f times 10" % (1000 * more["seconds"], more["of_chrono"],
                                               more["instantiations"], result["time_100_to_10"]))
    print("  one component of a policy of " +
          ", ".join("%s: %.1f ms" % (size, 1000 * seconds)
                    for size, seconds in result["time_by_components"].items()))
    for unit, steps in result["constant_steps"].items():
        print("  costliest constant evaluation, %s: %d steps, %.1f %% of those allowed"
              % (titles[unit], steps, 100 * steps / result["constant_steps_allowed"]))


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        return next((line.split(":")[1].strip() for line in file if line.startswith("model name")),
                    "unknown processor")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--compiler", action="append", help="may be given several times "
                           "(default: those of g++, clang++-14 and clang++-19 that are installed)")
    arguments.add_argument("--include", action="append", default=[], metavar="DIRECTORY",
                           help="where Boost is, if not beside the system's headers")
    arguments.add_argument("--rounds", type=int, default=9, help="default: 9")
    arguments.add_argument("--json", type=pathlib.Path, metavar="FILE", help="write figures there")
    given = arguments.parse_args()
    commands = given.compiler or list(filter(shutil.which, ("g++", "clang++-14", "clang++-19")))
    compilers = [Compiler(command, given.include) for command in commands]
    titles = {unit: title for unit, (title, _) in units().items()}
    texts = {unit: text for unit, (_, text) in units().items() if unit not in UNTIMED}
    seen = measure(compilers, texts, given.rounds)
    results = {compiler.name: summary(compiler, seen[compiler.name], texts)
               for compiler in compilers}
    print(processor())
    for name, result in results.items():
        show(name, result, titles)
    if given.json:
        given.json.write_text(json.dumps({"processor": processor(), "rounds": given.rounds,
                                          "compilers": results}, indent=2) + "\n",
                              encoding="utf-8")


if __name__ == "__main__":
    main()
