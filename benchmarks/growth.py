#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How the time of an assessment grows: with the openings of a policy, its subsidies, its groups of people,
the policies of a mixed roster, the persons, and the threads. Writes growth.md, growth.json and, with
matplotlib, growth.png and growth.svg: a plot for each.

    growth.py --bench build/bench/bin/canbao_growth --out build/bench/growth
    growth.py --write growth.cpp        the policies that are measured, which CMake compiles
    growth.py --check INCLUDE…          whether they compile, a few of them, with $CXX"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / "compile"))
import units  # pylint: disable=wrong-import-position

OPENINGS = (5, 10, 15, 20, 25, 32)  # routes, of which every sixth has two
SUBSIDIES = (1, 4, 8, 12, 16, 20)
GROUPS = (0, 1, 2, 4, 8, 16)
POLICIES = (1, 2, 4, 8, 16, 32)

AXES = {"openings": "openings", "subsidies": "subsidies", "groups": "groups of people",
        "policies": "policies of a mixed roster, in random order", "persons": "persons",
        "threads": "threads, 10 million persons, by the clock"}

HEAD = """// Written by growth.py.
#include "draws.hpp"
#include "rosters.hpp"
#include "suite.hpp"

#include <canbao/policies/hunan_2023.hpp>
#include <canbao/rosters/mixed.hpp>
#include <canbao/rosters/threads.hpp>

#include <thread>
"""

BODY = """
namespace benchmarks {
namespace {

using canbao::detail::instructions;
constexpr std::size_t in_caches = 16'000;

std::string name_of(instructions which) {
    constexpr std::array names{"row by row", "16-byte vectors", "AVX2", "AVX-512"};
    return names[static_cast<std::size_t>(which)];
}

template <class Run>
void add(const std::string& axis, const std::string& line, std::size_t place,
         const canbao::policy_content& policy, std::size_t persons, const Run& run) {
    const std::string name = joined(axis, line, std::to_string(place));
    benchmark::RegisterBenchmark(name.c_str(), [=, &policy](benchmark::State& state) {
        if (const std::optional<roster> all = roster_of(state, policy, persons)) {
            time(state, persons, bytes_of(all->in) + bytes_of(all->out),
                 [&] { benchmark::DoNotOptimize(run(all->in, all->out)); });
        }
    })->UseRealTime();
}

/// A policy with the best instructions that there are, and row by row.
template <class Policy>
void add_policy(const char* axis, std::size_t place) {
    for (const instructions with : {instructions::scalar, canbao::detail::best_instructions()}) {
        add(axis, name_of(with), place, Policy::content, in_caches,
            [with](const auto& in, const auto& out) {
                return canbao::detail::assess_with<Policy>(with, in, out);
            });
    }
}

template <class... Policies>
void add_mixed() {
    static std::vector<std::uint8_t> numbers(in_caches);
    for (std::size_t person = 0; person < in_caches; ++person) {
        numbers[person] = static_cast<std::uint8_t>(draws{7, person}.below(sizeof...(Policies)));
    }
    add("policies", name_of(canbao::detail::best_instructions()), sizeof...(Policies),
        p0::content, in_caches, [](const auto& in, const auto& out) {
            return canbao::assess_mixed<Policies...>(numbers, in, out);
        });
}

void add_persons() {
    using canbao::policies::hunan_2023;
    for (std::size_t persons = 1'000; persons <= 100'000'000; persons *= 10) {
        add("persons", name_of(canbao::detail::best_instructions()), persons, hunan_2023::content,
            persons, [](const auto& in, const auto& out) { return canbao::assess<hunan_2023>(in, out); });
    }
    for (std::size_t threads = 1; threads <= 2 * std::thread::hardware_concurrency(); threads *= 2) {
        add("threads", name_of(canbao::detail::best_instructions()), threads, hunan_2023::content,
            10'000'000, [threads](const auto& in, const auto& out) {
                return canbao::assess_in_pieces<hunan_2023>(threads, canbao::std_threads{}, in, out);
            });
    }
}

} // namespace
} // namespace benchmarks

int main(int count, char** arguments) {
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments)) {
        return 2;
    }
    using namespace benchmarks;
"""


def without_uses(text):
    """The policies alone: what is asserted of each would be evaluated for nothing."""
    return "\n".join(line for line in text.splitlines() if not line.startswith("static_assert"))


def named(text, name):
    return text.replace("struct p0 ", "struct %s " % name)


def of_groups(count):
    """The policy p0 with aid for so many groups by age."""
    names = ["g%d_%d" % (count, place) for place in range(count)]
    people = "".join('struct %s : people<"%s", "组%d", aged<%d, %d>> {};\n' % (
        name, name, place, 5 * place, 5 * place + 4) for place, name in enumerate(names))
    aid = "".join(", subsidy<amounts<%d_yuan>, to<%s>, paid_by<funds::treasury>>" % (20 + place, name)
                  for place, name in enumerate(names))
    parts = ("age_on<this_year<1, 1>>, equal_aid<by_vocabulary>" + aid) if count else "equal_aid<by_vocabulary>"
    return people + ('struct groups_%d : amend<p0, replacing<policy_id<"groups-%d">>, adding<%s>> {};\n'
                     % (count, count, parts))


def program(openings=OPENINGS, subsidies=SUBSIDIES, groups=GROUPS, policies=POLICIES):
    routes = "".join('struct route_%d : route_name<"route-%d", "途径"> {};\n' % (place, place)
                     for place in range(max(*openings, 5)))
    parts = [HEAD, units.PREAMBLE, routes]
    parts += [units.policy(seed) for seed in range(max(policies))]
    parts += [named(units.policy(0, routes=routes), "openings_%d" % routes) for routes in openings]
    parts += [named(units.policy(0, subsidies=some), "subsidies_%d" % some) for some in subsidies]
    parts += [of_groups(count) for count in groups]
    calls = ['    add_policy<openings_%d>("openings", openings_%d::rules.openings.size());\n' % (one, one)
             for one in openings]
    calls += ['    add_policy<subsidies_%d>("subsidies", %d);\n' % (one, one) for one in subsidies]
    calls += ['    add_policy<groups_%d>("groups", %d);\n' % (one, one) for one in groups]
    calls += ["    add_mixed<%s>();\n" % ", ".join("p%d" % seed for seed in range(one))
              for one in policies]
    return (without_uses("".join(parts)) + BODY + "".join(calls)
            + "    add_persons();\n    benchmark::RunSpecifiedBenchmarks();\n}\n")


def check(includes):
    """Compiles the largest of each, and two policies together."""
    text = program(OPENINGS[-1:], SUBSIDIES[-1:], GROUPS[-1:], (1, 2))
    here = str(pathlib.Path(__file__).parent)
    done = subprocess.run([os.environ.get("CXX", "c++"), "-std=c++20", "-x", "c++", "-fsyntax-only", "-I", here,
                           *(word for one in includes for word in ("-idirafter", one)), "-"],
                          input=text, text=True, check=False)
    sys.exit(done.returncode)


def measure(arguments):
    command = [arguments.bench, "--benchmark_enable_random_interleaving=true",
               "--benchmark_repetitions=%d" % arguments.repetitions,
               "--benchmark_min_time=%g" % arguments.min_time, "--benchmark_format=json"]
    print("measuring, which shows nothing until it is done", file=sys.stderr)
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        sys.exit("error: %s ended with %d" % (arguments.bench, done.returncode))
    lines = {}
    for run in json.loads(done.stdout)["benchmarks"]:
        if run.get("run_type") != "iteration":
            continue
        axis, line, place, _ = run["name"].split("/", 3)
        if run.get("error_occurred"):
            print("warning: %s: %s" % (run["name"], run["error_message"]), file=sys.stderr)
            continue
        lines.setdefault(axis, {}).setdefault(line, {}).setdefault(int(place), []).append(
            1e9 / run["items_per_second"])
    return {axis: {line: {place: statistics.median(times) for place, times in sorted(places.items())}
                   for line, places in its.items()} for axis, its in lines.items()}


def markdown(lines):
    text = []
    for axis, title in AXES.items():
        its = lines.get(axis)
        if not its:
            continue
        places = sorted({place for line in its.values() for place in line})
        text += ["| %s |" % title + "".join(" {:,} |".format(place) for place in places),
                 "| --- |" + " --: |" * len(places)]
        for name, line in its.items():
            text.append("| %s, ns a person |" % name + "".join(
                " %.3g |" % line[place] if place in line else " |" for place in places))
        text.append("")
    return "\n".join(text)


def draw(lines, out):
    try:
        import matplotlib  # pylint: disable=import-outside-toplevel
        matplotlib.use("Agg")
        from matplotlib import pyplot  # pylint: disable=import-outside-toplevel
    except ImportError:
        print("no plot: matplotlib was not found; Debian: apt-get install python3-matplotlib",
              file=sys.stderr)
        return
    figure, all_axes = pyplot.subplots(2, 3, figsize=(13, 7.5), layout="constrained")
    for axes, (axis, title) in zip(all_axes.flat, AXES.items()):
        for name, line in lines.get(axis, {}).items():
            points = sorted(line.items())
            color = "#b5382a" if name == "row by row" else "#1b6ca8"
            axes.plot(*zip(*points), "o-", color=color, label=name, markersize=4)
            if axis not in ("persons", "threads") and len(points) > 2:
                # As it would go on from the first two.
                (x0, y0), (x1, y1), last = points[0], points[1], points[-1][0]
                axes.plot([x0, last], [y0, y0 + (y1 - y0) / (x1 - x0) * (last - x0)], ":",
                          color=color, linewidth=1)
        axes.set_title(title, fontsize=10, loc="left")
        axes.set_ylim(bottom=0)
        axes.set_ylabel("ns a person")
        axes.grid(True, color="#dddddd", linewidth=0.6)
        if axis == "persons":
            axes.set_xscale("log")
        if len(lines.get(axis, {})) > 1:
            axes.legend(frameon=False, fontsize=9)
    for name in ("growth.png", "growth.svg"):
        figure.savefig(out / name, dpi=120)
    pyplot.close(figure)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--write", metavar="FILE", type=pathlib.Path)
    what.add_argument("--check", metavar="INCLUDE", nargs="+", help="folders of headers")
    what.add_argument("--bench", metavar="PATH", help="the program to run")
    what.add_argument("--json", metavar="FILE", type=pathlib.Path, help="a growth.json")
    parser.add_argument("--out", metavar="DIRECTORY", default=".", type=pathlib.Path)
    parser.add_argument("--repetitions", type=int, default=7)
    parser.add_argument("--min-time", type=float, default=0.02, help="seconds of one repetition")
    arguments = parser.parse_args()
    if arguments.check:
        check(arguments.check)
    if arguments.write:
        arguments.write.write_text(program(), encoding="utf-8")
        return
    if arguments.json:
        lines = {axis: {line: {int(place): time for place, time in places.items()}
                        for line, places in its.items()}
                 for axis, its in json.loads(arguments.json.read_text()).items()}
    else:
        lines = measure(arguments)
    arguments.out.mkdir(parents=True, exist_ok=True)
    (arguments.out / "growth.json").write_text(json.dumps(lines, indent=1) + "\n")
    text = markdown(lines)
    (arguments.out / "growth.md").write_text(text)
    print(text)
    draw(lines, arguments.out)


if __name__ == "__main__":
    main()
