#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures with canbao_bench, or reads what it measured, and writes report.md, report.json and,
with matplotlib, report.png and report.svg. Every time stands beside copies of the same bytes in the
same run: no calculation that reads and writes them can do without.

    report.py --bench build/bench/bin/canbao_bench --out build/bench/report
    report.py --bench … --repetitions 5 --persons 100000000 --filter '^(whole|copy)/'
    report.py --json report.json --peers peers.json

PEERS is a list of {"name", "version", "rows", "ns_per_person": [one of each repetition]}."""

import argparse
import json
import pathlib
import platform
import re
import statistics
import subprocess
import sys

import plot

# Groups of benchmarks: the first part of a name.
SECTIONS = {
    "Whole assessments: all columns given and wanted": ("copy", "whole"),
    "Only the amount due": ("copy_due", "due"),
    "A payment list: status, route, due, subsidy, first covered day": ("copy_payment", "payment"),
    "Only days of payment and categories given": ("copy_few_inputs", "few_inputs"),
    "Mixed rosters: five policies in random order, and in runs of 4,000 rows": ("mixed",),
    "Ledgers of hunan-2023": ("ledger",),
    "Threads, by the clock": ("threads",),
    "Whole assessments by two of examples/notices": ("notices",),
    "Hunan 2023 without the library": ("by_hand_structs", "by_hand_columns"),
    "Rule tables of run time": ("rule_table", "run_time_rules"),
    "Single calls": ("call",)}

# What each group is compared with.
COPIES = {"whole": "copy", "due": "copy_due", "payment": "copy_payment",
          "few_inputs": "copy_few_inputs", "rule_table": "copy", "run_time_rules": "copy", "by_hand_columns": "copy",
          "mixed": "copy", "threads": "copy",
          "by_hand_structs": "copy"}


def processor():
    try:
        for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def measure(arguments):
    """Runs the benchmarks."""
    command = [arguments.bench, "--benchmark_enable_random_interleaving=true",
               "--benchmark_repetitions=%d" % arguments.repetitions,
               "--benchmark_min_time=%g" % arguments.min_time, "--benchmark_format=json"]
    if arguments.filter:
        command.append("--benchmark_filter=" + arguments.filter)
    if arguments.persons:
        command.append("--persons=" + arguments.persons)
    print("measuring, which shows nothing until it is done", file=sys.stderr)
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        sys.exit("error: %s ended with %d" % (arguments.bench, done.returncode))
    try:
        measured = json.loads(done.stdout)
    except json.JSONDecodeError:
        sys.exit("error: nothing was measured; does --filter match a benchmark?")
    context = measured["context"]
    context["processor"] = processor()
    for private in ("host_name", "executable"):
        context.pop(private, None)
    return measured


def times_of(measured):
    """By name the ns per person of each repetition, and the bytes a person."""
    times, sizes = {}, {}
    # Run in random order, listed in that of registration.
    for run in sorted(measured["benchmarks"], key=lambda one: one.get("family_index", 0)):
        if run.get("run_type") != "iteration":
            continue
        if run.get("error_occurred"):
            print("warning: %s: %s" % (run["name"], run["error_message"]), file=sys.stderr)
            continue
        name = run.get("run_name", run["name"]).removesuffix("/real_time")
        per_second = run["items_per_second"]
        times.setdefault(name, {})[run.get("repetition_index", 0)] = 1e9 / per_second
        sizes[name] = run.get("bytes_per_second", 0) / per_second
    return times, sizes


def ratio(times, others):
    """Of what two took: the median over repetitions where these pair up."""
    if not others:
        return None
    if times.keys() == others.keys():
        return statistics.median(times[one] / others[one] for one in times)
    return statistics.median(times.values()) / statistics.median(others.values())


def rows_of(measured):
    times, sizes = times_of(measured)
    rows = []
    for name, of_name in times.items():
        group, *_, last = parts = name.split("/")
        persons = int(last) if last.isdigit() else None
        copy = COPIES.get(group)
        median = statistics.median(of_name.values())
        of = {how: ratio(of_name, times.get("%s/%s/%s" % (copy, how, last)))
              for how in ("plain", "streaming")} if copy else {}
        what = parts[1:-1] if persons else parts[1:]
        rows.append({"name": name, "group": group, "what": what, "persons": persons,
                     "ns_per_person": median, "least": min(of_name.values()),
                     "most": max(of_name.values()), "repetitions": len(of_name),
                     "each": list(of_name.values()),
                     "bytes_per_person": sizes[name], "gb_per_second": sizes[name] / median,
                     "of_plain": of.get("plain"), "of_streaming": of.get("streaming")})
    return rows


def number(value):
    """With three digits that count."""
    if not value:
        return ""
    return ("%#.3g" % value).rstrip(".") if value < 999.5 else "{:,.0f}".format(value)


def size(persons):
    if persons is None:
        return ""
    for unit, letter in ((10**9, " G"), (10**6, " M"), (10**3, " k")):
        if persons >= unit and persons % (unit // 10) == 0:
            return "%g%s" % (persons / unit, letter)
    return str(persons)


def machine_line(context):
    caches = ", ".join("L%d %s %d kB" % (one["level"], one["type"].lower(), one["size"] // 1024)
                       for one in context.get("caches", []))
    pages = re.search(r"\[(\w+)\]", context.get("huge_pages", ""))
    return "%s, %d processors (%s); %s; huge pages: %s; %s" % (
        context.get("processor", "unknown processor"), context.get("num_cpus", 0), caches,
        context.get("compiler", "unknown compiler"), pages.group(1) if pages else "unknown",
        context.get("date", "")[:10])


def markdown(context, rows, peers):
    known = {group for groups in SECTIONS.values() for group in groups}
    others = sorted({row["group"] for row in rows} - known)
    lines = ["# Time per person", "", machine_line(context), "",
             "Medians over %d repetitions in random order, in ns per person; in brackets the "
             "least and the most. The ratios are to copies of the same bytes in the same run, "
             "through the caches (plain) and past them (streaming); below 1 is faster than the copy. Structs "
             "(by_hand_structs) have more bytes than the columns that are copied."
             % max(row["repetitions"] for row in rows)]
    for title, groups in [*SECTIONS.items(), ("Others", others)]:
        chosen = [row for row in rows if row["group"] in groups]
        if not chosen:
            continue
        lines += ["", "## " + title, "",
                  "| benchmark | persons | ns per person | GB/s | of plain copy | "
                  "of streaming copy |", "|---|--:|--:|--:|--:|--:|"]
        for row in sorted(chosen, key=lambda one: one["persons"] or 0):
            lines.append("| %s | %s | %s (%s–%s) | %s | %s | %s |" % (
                " ".join([row["group"]] + row["what"]), size(row["persons"]),
                number(row["ns_per_person"]), number(row["least"]), number(row["most"]),
                number(row["gb_per_second"]), number(row["of_plain"]),
                number(row["of_streaming"])))
    if peers:
        lines += ["", "## Peers, hunan-2023", "",
                  "| peer | rows | ns per person (least–most) |", "|---|--:|--:|"]
        for peer in sorted(peers, key=lambda one: statistics.median(one["ns_per_person"])):
            times = peer["ns_per_person"]
            lines.append("| %s %s | %s | %s (%s–%s) |" % (
                peer["name"], peer.get("version", ""), size(peer["rows"]),
                number(statistics.median(times)), number(min(times)), number(max(times))))
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--bench", metavar="PATH", help="the program to run")
    source.add_argument("--json", metavar="FILE", help="a report.json, or the program's own JSON")
    parser.add_argument("--out", metavar="DIRECTORY", default=".", type=pathlib.Path)
    parser.add_argument("--repetitions", type=int, default=9)
    parser.add_argument("--min-time", type=float, default=0.02, help="seconds of one repetition")
    parser.add_argument("--filter", help="benchmarks to run, a regular expression")
    parser.add_argument("--persons", metavar="N,N,…", help="sizes of rosters")
    parser.add_argument("--peers", metavar="FILE", type=pathlib.Path)
    arguments = parser.parse_args()

    arguments.out.mkdir(parents=True, exist_ok=True)
    if arguments.bench:
        measured = measure(arguments)
    else:
        measured = json.loads(pathlib.Path(arguments.json).read_text())
    peers = json.loads(arguments.peers.read_text()) if arguments.peers else measured.get("peers")
    context = measured["context"]
    rows = rows_of(measured) if "benchmarks" in measured else measured["rows"]
    if not rows:
        sys.exit("error: nothing was measured")

    text = markdown(context, rows, peers)
    (arguments.out / "report.md").write_text(text)
    (arguments.out / "report.json").write_text(
        json.dumps({"context": context, "rows": rows, "peers": peers or []}, indent=1) + "\n")
    print(text)
    plot.draw(rows, peers or [], machine_line(context), arguments.out)


if __name__ == "__main__":
    main()
