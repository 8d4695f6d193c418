#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures everything that docs/performance.md tells of, and writes its tables, each with the day and the
commit: g++ and clang one after the other, and the programs of others in turn with ours. Takes an hour on two
quiet processors; what is left out keeps the table that it has.

    performance.py [PART…]       bench growth instructions compile questions peers race; all, without
    performance.py --tables      the tables alone, from what was measured last

The presets `bench` and `release`, and build/bench-clang, are built by it; build/peers has the programs of
others (python3 -m venv build/peers && build/peers/bin/pip install -r benchmarks/peers/requirements.txt)."""

import datetime
import json
import pathlib
import platform
import re
import statistics
import subprocess
import sys

import growth
import report
from peers import lines

ROOT = pathlib.Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs/performance.md"
OUT = ROOT / "build/performance"
HERE = ROOT / "benchmarks"
PEERS = ROOT / "build/peers/bin/python"
COMPILERS = {"g++": ROOT / "build/bench", "clang": ROOT / "build/bench-clang"}
SETS = {"avx512": "AVX-512", "avx2": "AVX2", "baseline": "baseline", "scalar": "row by row"}
POLICIES = ("hunan-2023", "fuling-2023", "huaibei-2024", "hunan-2024", "jiangan-2023")
CACHED, LARGE = 1_000, 10_000_000


def run(*command, **options):
    print("$", *command, file=sys.stderr, flush=True)
    return subprocess.run([str(one) for one in command], cwd=ROOT, check=True, text=True, **options)


def processor():
    """As the system names it; makers give different ones the same name, but not the same numbers."""
    told = dict(re.findall(r"^(model name|cpu family|model)\s*: (.*)$",
                           pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8"), re.M))
    return ", ".join([told.get("model name", platform.machine()), *(
        f"{what.split()[-1]} {told[what]}" for what in ("cpu family", "model") if what in told)])


def stamp(part):
    commit = run("git", "rev-parse", "--short=7", "HEAD", stdout=subprocess.PIPE).stdout.strip()
    (OUT / f"{part}.stamp").write_text(f"Measured on {datetime.date.today()} at {commit} ({processor()})")


def build_bench():
    run("cmake", "--preset", "bench", stdout=subprocess.DEVNULL)
    run("cmake", "-S", ROOT, "-B", COMPILERS["clang"], "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release",
        "-DCMAKE_CXX_COMPILER=clang++-14", "-DCANBAO_BUILD_TESTS=OFF", "-DCANBAO_BUILD_EXAMPLES=OFF",
        "-DCANBAO_BUILD_BENCHMARKS=ON", stdout=subprocess.DEVNULL)
    for folder in COMPILERS.values():
        run("cmake", "--build", folder, "--target", "canbao_bench", stdout=subprocess.DEVNULL)


def measure_bench():
    build_bench()
    for name, folder in COMPILERS.items():
        run(sys.executable, "-B", HERE / "report.py", "--bench", folder / "bin/canbao_bench", "--out", OUT / name,
            "--repetitions", "7", "--persons", f"{CACHED},8192,32000,{LARGE}", stdout=subprocess.DEVNULL)


def measure_growth():
    run("cmake", "--build", COMPILERS["g++"], "--target", "canbao_growth", stdout=subprocess.DEVNULL)
    run(sys.executable, "-B", HERE / "growth.py", "--bench", COMPILERS["g++"] / "bin/canbao_growth", "--out",
        OUT / "growth", stdout=subprocess.DEVNULL)


def measure_instructions():
    run(sys.executable, "-B", HERE / "instructions.py", "--json", OUT / "instructions.json",
        stdout=subprocess.DEVNULL)


def measure_compile():
    run(sys.executable, "-B", HERE / "compile/compile_cost.py", "--rounds", "3", "--json", OUT / "compile.json",
        stdout=subprocess.DEVNULL)


def measure_questions():
    run(sys.executable, "-B", HERE / "compile/questions.py", "--json", OUT / "questions.json",
        stdout=subprocess.DEVNULL)


def measure_peers():
    run("cmake", "--build", COMPILERS["g++"], "--target", "canbao_export_columns", stdout=subprocess.DEVNULL)
    for policy in lines.POLICIES:
        columns = OUT / "columns" / policy
        run(COMPILERS["g++"] / "bin/canbao_export_columns", "--policy", policy, "--persons", "4000000", columns,
            stdout=subprocess.DEVNULL)
        run(PEERS, "-B", HERE / "peers/run.py", "--policy", policy, "--columns", columns, "--json",
            OUT / f"peers-{policy}.json", "--rounds", "3", stdout=subprocess.DEVNULL)


def measure_race():
    done = run(PEERS, "-B", HERE / "peers/roster_race.py", "--canbao", ROOT / "build/release/bin/canbao", "--rows",
               "10000000", "--folder", OUT / "race", "--json", OUT / "race.json", stdout=subprocess.PIPE)
    print(done.stdout)


PARTS = {"bench": measure_bench, "growth": measure_growth, "instructions": measure_instructions,
         "compile": measure_compile, "questions": measure_questions, "peers": measure_peers, "race": measure_race}


def number(value):
    return "%.2f" % value if value < 10 else "%.0f" % value if value >= 100 else "%.1f" % value


def span(values):
    values = sorted(value for value in values if value is not None)
    if not values:
        return "–"
    low, high = number(values[0]), number(values[-1])
    return low if low == high else f"{low} – {high}"


def table(heads, rows):
    return "\n".join(["| " + " | ".join(heads) + " |", "| --- |" + " --: |" * (len(heads) - 1),
                      *("| " + " | ".join(row) + " |" for row in rows)])


class Bench:
    """What one compiler's benchmarks took."""

    def __init__(self, name):
        told = measured(f"{name}/report.json")
        self.context = told["context"]
        self.rows = {row["name"]: row for row in told["rows"]}

    def sets(self):
        return [one for one in SETS if f"whole/{POLICIES[0]}/{one}/{LARGE}" in self.rows]

    def ns(self, name):
        return self.rows[name]["ns_per_person"] if name in self.rows else None

    def of(self, name, other):
        """The median of ratios within repetitions."""
        one, than = self.rows.get(name), self.rows.get(other)
        if one is None or than is None:
            return None
        return statistics.median(a / b for a, b in zip(one["each"], than["each"]))

    def whole(self, how, persons, copy):
        return [self.of(f"whole/{policy}/{how}/{persons}", f"copy/{copy}/{persons}") for policy in POLICIES]


def machine(benches):
    one = next(iter(benches.values())).context
    caches = ", ".join("L%d %d kB" % (cache["level"], cache["size"] // 1024) for cache in one["caches"]
                       if cache["type"] != "Instruction")
    compilers = ", ".join(bench.context["compiler"].strip() for bench in benches.values())
    return "%s, %d processors (%s), %s" % (one["processor"], one["num_cpus"], caches, compilers)


def rosters(benches):
    rows = [["copy, plain", *(cell for bench in benches.values() for cell in
                              (number(bench.ns(f"copy/plain/{LARGE}")), "", ""))],
            ["copy, streaming", *(cell for bench in benches.values() for cell in
                                  (number(bench.ns(f"copy/streaming/{LARGE}")), "", ""))]]
    for how in next(iter(benches.values())).sets():
        for policy in POLICIES if how != "scalar" else POLICIES[:1]:
            row = [f"{policy}, {SETS[how]}"]
            for bench in benches.values():
                name = f"whole/{policy}/{how}"
                row += [number(bench.ns(f"{name}/{LARGE}")),
                        number(bench.of(f"{name}/{LARGE}", f"copy/streaming/{LARGE}")),
                        number(bench.of(f"{name}/{CACHED}", f"copy/plain/{CACHED}"))]
            rows.append(row)
    heads = ["ns per person, 10 million persons"]
    for name in benches:
        heads += [name, "of streaming copy", "in the caches, of plain copy"]
    return table(heads, rows)


def mixed(benches):
    names = {"five policies in random order": "mixed/random", "five policies in runs of 4,000 rows": "mixed/runs",
             "hunan-2023 and its ledger": "ledger/with_columns", "its ledger alone": "ledger/alone",
             "hunan-2023, one thread, by the clock": "threads/assess/1",
             "hunan-2023, two threads": "threads/assess/2", "streaming copy, one thread": "threads/copy/1",
             "streaming copy, two threads": "threads/copy/2"}
    rows = []
    for title, name in names.items():
        row = [title]
        for bench in benches.values():
            best = f"whole/hunan-2023/{bench.sets()[0]}"
            for persons in (32_000, LARGE):
                row += [number(bench.ns(f"{name}/{persons}")),
                        number(bench.of(f"{name}/{persons}", f"{best}/{persons}"))]
        rows.append(row)
    heads = ["ns per person"]
    for name in benches:
        for persons in ("32,000", "10 million"):
            heads += [f"{name}, {persons}", "of hunan-2023"]
    return table(heads, rows)


def people(benches):
    rows = []
    for how in next(iter(benches.values())).sets():
        row = [SETS[how]]
        for bench in benches.values():
            for groups in ("ages", "groups"):
                row.append(" / ".join(number(bench.of(f"people/{groups}/{how}/{persons}",
                                                      f"people/none/{how}/{persons}"))
                                      for persons in (8192, LARGE)))
        rows.append(row)
    heads = ["of the same without groups, 8,192 / 10 million persons"]
    for name in benches:
        heads += [f"{name}, three ages", "five groups"]
    return table(heads, rows)


def calls(benches):
    rows = [[title, *(span(bench.ns(f"call/{kind}/{policy}") for policy in POLICIES)
                      for bench in benches.values())]
            for title, kind in (("applications in the cache, independent calls", "independent"),
                                ("each depending on the result before", "dependent"),
                                ("applications anywhere in memory", "scattered"))]
    for title, kind in (("a rule table of run time, in columns, 32,000 persons", "rule_table"),
                        ("`run_time_rules`, the same", "run_time_rules")):
        rows.append([title, *(span(bench.ns(f"{kind}/{policy}/32000") for policy in POLICIES)
                              for bench in benches.values())])
        rows.append(["… times the compiled policy", *(span(
            bench.of(f"{kind}/{policy}/32000", f"whole/{policy}/{bench.sets()[0]}/32000")
            for policy in POLICIES) for bench in benches.values())])
    return table(["ns per call", *benches], rows)


def wanted(benches):
    """The table of what was aimed at."""
    def of_all(what):
        return [span(what(bench)) for bench in benches.values()]

    def kernel(how, persons, copy):
        return lambda bench: bench.whole(how, persons, copy) if how in bench.sets() else []

    def best(kind, persons):
        return lambda bench: [bench.of(f"{kind}/{persons}",
                                       f"whole/hunan-2023/{bench.sets()[0]}/{persons}")]

    def ledger(bench):
        return [bench.ns(f"ledger/with_columns/{size}") -
                bench.ns(f"whole/hunan-2023/{bench.sets()[0]}/{size}") for size in (32_000, LARGE)]

    rows = [["whole, beyond the caches, AVX-512, of the streaming copy", *of_all(
                kernel("avx512", LARGE, "streaming")), "1.1"],
            ["the same with AVX2", *of_all(kernel("avx2", LARGE, "streaming")), "1.3"],
            ["the same, baseline", *of_all(kernel("baseline", LARGE, "streaming")), "3"],
            ["in the caches, AVX-512, of the plain copy", *of_all(kernel("avx512", CACHED, "plain")), "2"],
            ["the same with AVX2", *of_all(kernel("avx2", CACHED, "plain")), "2"],
            ["single calls, independent, ns", *of_all(
                lambda bench: [bench.ns(f"call/independent/{one}") for one in POLICIES]), "7"],
            ["each depending on the one before, ns", *of_all(
                lambda bench: [bench.ns(f"call/dependent/{one}") for one in POLICIES]), "12"],
            ["`run_time_rules`, of the compiled policy, 32,000 persons", *of_all(
                lambda bench: [bench.of(f"run_time_rules/{one}/32000",
                                        f"whole/{one}/{bench.sets()[0]}/32000") for one in POLICIES]), "4"],
            ["mixed roster in random order, of one policy, 10 million", *of_all(
                best("mixed/random", LARGE)), "1.5"],
            ["a ledger beside, ns", *of_all(ledger), "0.2"],
            ["five groups of people, of none, 8,192 and 10 million", *of_all(lambda bench: [
                bench.of(f"people/groups/{bench.sets()[0]}/{size}", f"people/none/{bench.sets()[0]}/{size}")
                for size in (8192, LARGE)]), "1.3"]]
    return table(["", *benches, "aimed at, at most"], rows + wanted_beside())


def wanted_beside():
    """What is not measured by the benchmarks."""
    rows = []

    def add(title, its, value, aim):
        rows.append([title, *(span([value(one) for name, one in its.items() if name.startswith(compiler)][:1])
                              for compiler in COMPILERS), aim])

    if counts := measured("instructions.json"):
        for name, its in counts.items():
            if "AVX2" not in name:
                add(f"{name}, counted instructions, of the copy", {"g++": None},
                    lambda _, its=its: max(its[one] / its["copy"] for one in POLICIES), "3")
    if raced := measured("race.json"):
        fastest, = (row for row in raced if row[0] == "DuckDB, fastest")
        add("CSV to CSV by the program, of DuckDB's fastest", {"g++": 1 / float(fastest[-1].split()[0])},
            lambda time: time, "0.4")
    if costs := measured("compile.json"):
        add("`<canbao/canbao.hpp>`, of `<chrono>`", costs["compilers"],
            lambda one: one["units"]["umbrella"]["of_chrono"], "1.5")
        add("one more policy, of `<chrono>`", costs["compilers"], lambda one: one["per_policy"]["of_chrono"], "0.07")
    if asked := measured("questions.json"):
        add("the dearest question, s", asked, lambda its: max(one["seconds"] for one in its.values() if one), "2")
    return rows


def instructions(counts):
    rows = [[what, *(cell for its in counts.values() for cell in
                     (number(its[what]), number(its[what] / its["copy"]) if what != "copy" else ""))]
            for what in ("copy", *POLICIES)]
    heads = ["instructions a person"]
    for name in counts:
        heads += [name, "of the copy"]
    return table(heads, rows)


def compiling(costs):
    chosen = ["umbrella", "one", "five", "components_20", "components_40", "components_80", "double_fuling",
              "doubtful", "policies_10", "policies_100"]
    titles = {unit: title for unit, (title, _) in growth.units.units().items()}
    its = costs["compilers"]
    rows = [["`<chrono>` alone", *(f"1 ×, {one['units']['chrono']['megabytes']:.0f} MB" for one in its.values())]]
    rows += [[titles[unit].replace("<", "`<").replace(">", ">`"),
              *(f"{one['units'][unit]['of_chrono']:.1f} ×, {one['units'][unit]['megabytes']:.0f} MB"
                for one in its.values())] for unit in chosen]
    rows.append(["one more policy: (100 − 10) / 90", *(f"{one['per_policy']['of_chrono']:.2f} ×"
                                                       for one in its.values())])
    rows.append(["its template instantiations", *(f"{one['per_policy']['instantiations']:,.0f}"
                                                  for one in its.values())])
    rows += [[f"costliest constant evaluation, {titles[unit]}",
              *(f"{one['constant_steps'][unit]:,} steps" for one in its.values())]
             for unit in next(iter(its.values()))["constant_steps"]]
    rows.append(["steps that the compiler allows", *(f"{one['constant_steps_allowed']:,}"
                                                     for one in its.values())])
    return table(["translation unit", *(f"{name.split('-')[0]} {re.search('[0-9.]+', one['version'])[0]}"
                                           for name, one in its.items())],
                 rows)


def questions(costs):
    kinds = {name.split("<")[0] for its in costs.values() for name in its}
    rows = []
    for kind in sorted(kinds):
        row = [f"`{kind}`"]
        for its in costs.values():
            own = {name: one for name, one in its.items() if name.startswith(kind + "<") and one}
            beyond = [name[len(kind) + 1:-1] for name, one in its.items()
                      if name.startswith(kind + "<") and not one]
            most = max(own, key=lambda name: own[name]["seconds"])
            row += [span(one["seconds"] for one in own.values()) + "".join(
                        f"; beyond the limits: {name}" for name in beyond),
                    f"{own[most]['seconds'] - own[most]['alone']:.1f} ({most[len(kind) + 1:-1]})"]
        rows.append(row)
    heads = ["user seconds, of the published and example policies"]
    for name in costs:
        heads += [name, "the dearest, over the policy alone"]
    return table(heads, rows)


def peers(benches, seen):
    bench = benches["g++"]
    best = bench.sets()[0]
    ours = {policy: bench.ns(f"{'whole' if policy in POLICIES else 'notices'}/{policy}/{best}/{LARGE}")
            for policy in seen}
    times = {f"canbao, {SETS[best]}": ours}
    by_hand = {f"a loop without branches, {SETS[how]}": f"by_hand_columns/hunan-2023/{how}"
               for how in bench.sets()} | {"if and else": "by_hand_structs/hunan-2023/scalar"}
    for title, name in by_hand.items():
        if time := bench.ns(f"{name}/{LARGE}"):
            times[f"C++ by hand, {title}"] = {"hunan-2023": time}
    for policy, its in seen.items():
        for one in its:
            title = f"{one['name']} {one['version']}, {one['rows']:,} persons"
            times.setdefault(title, {})[policy] = statistics.median(one["ns_per_person"])
    heads, rows = ["ns per person"], [[title] for title in times]
    for policy in seen:
        heads += [policy, "of canbao"]
        for row, its in zip(rows, times.values()):
            row += [number(its[policy]), number(its[policy] / ours[policy])] if policy in its else ["", ""]
    return table(heads, rows) + "\n\n" + lines_of_policies()


def lines_of_policies():
    counts = {"canbao": {policy: lines.of_type(policy) for policy in lines.POLICIES}}
    counts |= {title: {"hunan-2023": lines.by_hand(files)} for title, files in lines.BY_HAND.items()}
    counts |= {peer: {policy: lines.of_peer(policy, peer) for policy in lines.POLICIES
                      if peer in lines.peers_of(policy)} for peer in lines.PEERS}
    return table(["lines of the policy", *lines.POLICIES],
                 [[title, *(str(its.get(policy, "")) for policy in lines.POLICIES)]
                  for title, its in counts.items()])


def race(seen):
    return table(["10 million rows, hunan-2023", "s", "rows/s", "CPU s", "peak MB", "of canbao's time"], seen)


def measured(name):
    """What a part left there; nothing where it was not measured."""
    file = OUT / name
    return json.loads(file.read_text()) if file.exists() else None


def blocks():
    """The tables by name, with the part that measured them: those that there are figures of."""
    if measured("g++/report.json") and measured("clang/report.json"):
        benches = {name: Bench(name) for name in COMPILERS}
        yield "machine", "bench", machine(benches)
        for make in (wanted, rosters, mixed, people, calls):
            yield make.__name__, "bench", make(benches)
        seen = {policy: measured(f"peers-{policy}.json") for policy in lines.POLICIES}
        if all(seen.values()) and any(row["group"] == "notices" for row in benches["g++"].rows.values()):
            yield "peers", "peers", peers(benches, seen)
    if (OUT / "growth/growth.md").exists():
        yield "growth", "growth", (OUT / "growth/growth.md").read_text().strip()
    for part, name, make in (("instructions", "instructions", instructions), ("compile", "compiling", compiling),
                             ("questions", "questions", questions), ("race", "race", race)):
        if figures := measured(f"{part}.json"):
            yield name, part, make(figures)


def write_page():
    page = PAGE.read_text(encoding="utf-8")
    for name, part, text in blocks():
        place = re.compile(rf"(<!-- measured: {name} -->\n).*?(<!-- end -->)", re.S)
        if not place.search(page):
            sys.exit(f"{PAGE} has no place for {name}")
        told = (OUT / f"{part}.stamp").read_text()
        said = f"{told}: {text}.\n" if name == "machine" else f"{told}.\n\n{text}\n"
        head, tail = place.search(page).groups()
        page = place.sub(lambda _, block=head + said + tail: block, page)
    PAGE.write_text(page, encoding="utf-8")


def main():
    given = sys.argv[1:]
    if "--help" in given or "-h" in given:
        print(__doc__)
        return
    unknown = set(given) - PARTS.keys() - {"--tables"}
    if unknown:
        sys.exit(f"error: there is no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    OUT.mkdir(parents=True, exist_ok=True)
    for part in [] if given == ["--tables"] else given or PARTS:
        PARTS[part]()
        stamp(part)
    write_page()


if __name__ == "__main__":
    main()
