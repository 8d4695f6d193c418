#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Plants mistakes into copies of the published policies and compiles each copy.

    plant.py COMPILER INCLUDES LIST...     (INCLUDES: directories, separated by ';')

How a list is written, tests/support/planted.py says. It ends each mistake with what must come of it:

    rule NAME       the one error is that of canbao::rule::NAME
    harmless WHY    the copy builds and assesses every application as the original does
    differs WHY     the copy is another law, without contradiction: it builds, and assesses some
                    application otherwise
"""
import collections
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
from planted import Failure, header_with, read

OUTCOMES = ("rule", "harmless", "differs")


def policy_of(mistake):
    return pathlib.Path(mistake.header).stem


def outcome_of(mistake):
    """What must come of it, and the rule's name or why."""
    outcome, _, detail = mistake.noticed.partition(" ")
    if outcome not in OUTCOMES or not detail:
        raise Failure(f"{mistake.what}: nothing can come of it but {', '.join(OUTCOMES)}")
    return outcome, detail


class Planter:
    def __init__(self, compiler, includes, scratch):
        self.command = [compiler, "-std=c++20"]
        for directory in includes:  # after the system's own, which one of them may be
            self.command += ["-idirafter", directory]
        self.scratch = pathlib.Path(scratch)
        # What every copy includes is compiled once; both compilers look for it under this name.
        self.common = self.scratch / "common.hpp"
        self.common.write_text("#include <canbao/policies/words.hpp>\n", encoding="utf-8")
        done = self.compile("-x", "c++-header", self.common, "-o", f"{self.common}.gch")
        if done.returncode != 0:
            raise Failure(f"the library does not build:\n{done.stderr}")

    def plant(self, mistake, number):
        copy = self.scratch / f"{policy_of(mistake)}_{number}.cpp"
        copy.write_text(header_with(mistake), encoding="utf-8")
        return copy

    def compile(self, *arguments):
        environment = {**os.environ, "LC_ALL": "C"}
        return subprocess.run([*self.command, *arguments], env=environment, text=True,
                              capture_output=True, check=False)

    def rule_of(self, mistake, number):
        """The rule by which the copy is rejected, from the place of the one error."""
        done = self.compile("-include", self.common, "-fsyntax-only", self.plant(mistake, number))
        if done.returncode == 0:
            raise Failure("builds")
        errors = re.findall(r"^(\S+?):(\d+):\d+: (?:fatal )?error: (.*)", done.stderr, flags=re.M)
        sentences = "\n".join("    " + sentence for _, _, sentence in errors)
        if len(errors) != 1:
            raise Failure(f"gives {len(errors)} errors:\n{sentences or done.stderr}")
        path, line, sentence = errors[0]
        above = pathlib.Path(path).read_text(encoding="utf-8").split("\n")[:int(line)]
        within = re.findall(r"^namespace ([\w:]+)|^struct (\w+)", "\n".join(above), flags=re.M)
        namespace, rule = ([n for n in names if n][-1:] for names in zip(*within))
        if "static" not in sentence or not rule or not namespace[0].endswith("rule"):
            raise Failure(f"is not rejected by a rule, but:\n{sentences}")
        return rule[0]

    def differences(self, mistakes):
        """For each of the mistakes that build the first difference to the original, or ''."""
        unit = ["#include <canbao/policies/registry.hpp>",
                "#include <canbao/questions/differences.hpp>",
                "#include <cstdio>"]
        calls = []
        for number, mistake in mistakes:
            name, planted = policy_of(mistake), f"planted_{number}"
            copy = self.plant(mistake, number)
            # The copy's names go to a namespace of its own.
            unit += [f"namespace canbao::policies::{planted} {{ using namespace encoded; }}",
                     f"#undef CANBAO_POLICIES_{name.upper()}_HPP",
                     f"#define encoded {planted}",
                     f"#define {name} {name}_{planted}",
                     f'#include "{copy}"',
                     "#undef encoded",
                     f"#undef {name}"]
            calls.append(f"    show<canbao::policies::{name}, canbao::policies::{name}_{planted}>();")
        unit += [SHOW, "int main() {", *calls, "}"]
        source = self.scratch / "differences.cpp"
        source.write_text("\n".join(unit) + "\n", encoding="utf-8")
        program = source.with_suffix("")
        done = self.compile("-O1", "-o", program, source)
        if done.returncode != 0:
            raise Failure(f"a mistake that is harmless or differs does not build:\n{done.stderr}")
        output = subprocess.run([program], text=True, capture_output=True, check=True).stdout
        return output.split("\n")


SHOW = r"""
template <class Here, class There>
void show() {
    const auto code = [](const canbao::policy_content& content, const canbao::assessment& of) {
        return of.status == canbao::status::refused ? "refused"
                                                    : canbao::name_of_route(content, of.route).code;
    };
    const auto print = [&](const canbao::difference& one) {
        const auto here = code(Here::content, one.here), there = code(There::content, one.there);
        std::printf("paid on %d: %.*s, %lld fen; planted: %.*s, %lld fen",
                    canbao::yyyymmdd(one.example.paid_on),
                    static_cast<int>(here.size()), here.data(),
                    static_cast<long long>(one.here.due.count),
                    static_cast<int>(there.size()), there.data(),
                    static_cast<long long>(one.there.due.count));
        return false;
    };
    canbao::each_difference(Here::content, Here::rules, There::content, There::rules, print);
    std::putchar('\n');
}
"""


def run(planter, mistakes):
    """Each mistake's outcome, or how it fails."""
    outcomes = {}

    def reject(item):
        number, mistake = item
        try:
            rule, expected = planter.rule_of(mistake, number), outcome_of(mistake)[1]
            if rule != expected:
                raise Failure(f"is rejected by {rule}, not by {expected}")
            outcomes[number] = None
        except Failure as failure:
            outcomes[number] = str(failure)

    def compare(items):
        try:
            for (number, mistake), shown in zip(items, planter.differences(items)):
                wrong = bool(shown) != (outcome_of(mistake)[0] == "differs")
                outcomes[number] = (shown or "assesses everybody as the original") if wrong else None
                if shown and not wrong:
                    print(f"{policy_of(mistake)}: {mistake.what}\n    {shown}")
        except Failure as failure:
            outcomes.update({number: str(failure) for number, _ in items})

    numbered = list(enumerate(mistakes))
    rejected = [item for item in numbered if outcome_of(item[1])[0] == "rule"]
    built = [item for item in numbered if item not in rejected]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        # Futures are asked for their results, so that no exception is lost.
        jobs = [pool.submit(compare, built)] if built else []
        jobs += [pool.submit(reject, item) for item in rejected]
        for job in jobs:
            job.result()
    return [outcomes[number] for number, _ in numbered]


def main(compiler, includes, *lists):
    mistakes = [mistake for path in lists for mistake in read(pathlib.Path(path))]
    with tempfile.TemporaryDirectory() as scratch:
        planter = Planter(compiler, includes.split(";"), scratch)
        outcomes = run(planter, mistakes)
    failed = 0
    counts = collections.Counter()
    for mistake, failure in zip(mistakes, outcomes):
        if failure is None:
            outcome = outcome_of(mistake)[0]
            counts[mistake.noticed if outcome == "rule" else outcome] += 1
        else:
            failed += 1
            print(f"{policy_of(mistake)}: {mistake.what}\n  FAILED: {failure}")
    for outcome, count in sorted(counts.items()):
        print(f"{count:4} {outcome}")
    print(f"{len(mistakes)} mistakes planted: "
          f"{sum(n for o, n in counts.items() if o.startswith('rule'))} rejected, "
          f"{counts['harmless']} harmless, {counts['differs']} another law; {failed} failed")
    return 1 if failed or not mistakes else 0


if __name__ == "__main__":
    try:
        sys.exit(main(*sys.argv[1:]))
    except Failure as wrong:
        sys.exit(str(wrong))
