#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Plants mistakes into copies of the published policies and compiles each copy.

    plant.py COMPILER INCLUDES LIST...     (INCLUDES: directories, separated by ';')

A list NAME.txt, or NAME.more.txt, is about the policy header NAME.hpp. Its paragraphs are mistakes:
a line that says what is wrong, edits of the header, and what must come of it.

    replace TEXT         the text stands in the header once, white space aside,
    with TEXT            and becomes this
    drop TEXT            the component or option that begins so is left out
    repeat TEXT          the component or option that begins so is said twice

    rule NAME            the one error is that of canbao::rule::NAME
    harmless WHY         the copy builds and assesses every application as the original does
    differs WHY          the copy is another law, without contradiction: it builds, and assesses
                         some application otherwise
"""
import collections
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

Mistake = collections.namedtuple("Mistake", "policy what edits outcome detail")
EDITS = ("replace", "with", "drop", "repeat")
OUTCOMES = ("rule", "harmless", "differs")


class Failure(Exception):
    pass


def read(path):
    """The mistakes of a list. Lines that begin with a space go on with the one before."""
    text = re.sub(r"^#.*\n", "", path.read_text(encoding="utf-8"), flags=re.M)
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        what, *rest = re.sub(r"\n\s+", " ", paragraph).split("\n")
        lines = [line.partition(" ")[::2] for line in rest]
        if not lines or lines[-1][0] not in OUTCOMES or {w for w, _ in lines[:-1]} - {*EDITS}:
            raise Failure(f"{path.name}: cannot be read: {paragraph}")
        yield Mistake(path.name.split(".")[0], what, lines[:-1], *lines[-1])


def place_of(source, text):
    tokens = re.findall(r"\w+|[^\w\s]", text)
    places = list(re.finditer(r"\s*".join(map(re.escape, tokens)), source))
    if len(places) != 1:
        raise Failure(f"stands {len(places)} times in the header: {text}")
    return places[0]


def end_of(source, start):
    """Where the component or option that begins at `start` ends."""
    depth = 0
    for token in re.compile(r'"[^"]*"|[<>,]').finditer(source, start):
        if depth == 0 and token[0] in (">", ","):
            return token.start()
        depth += {"<": 1, ">": -1}.get(token[0], 0)
    raise Failure("the component has no end")


def edited(source, edits):
    old = None
    for kind, text in edits:
        if kind == "replace":
            old = place_of(source, text)
        elif kind == "with":
            source = source[:old.start()] + text + source[old.end():]
        else:
            start = place_of(source, text).start()
            end = end_of(source, start)
            before, part, after = source[:start], source[start:end], source[end:]
            if kind == "repeat":
                source = f"{before}{part}, {part}{after}"
            elif after.startswith(","):
                source = before + after[1:]
            else:
                source = re.sub(r",\s*$", "", before) + after
    return source


class Planter:
    def __init__(self, compiler, includes, scratch):
        self.includes = includes
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

    def header(self, policy):
        return next(path for path in (pathlib.Path(directory, "canbao/policies", policy + ".hpp")
                                      for directory in self.includes) if path.exists())

    def plant(self, mistake, number):
        copy = self.scratch / f"{mistake.policy}_{number}.cpp"
        source = self.header(mistake.policy).read_text(encoding="utf-8")
        copy.write_text(edited(source, mistake.edits), encoding="utf-8")
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
            name, planted = mistake.policy, f"planted_{number}"
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
            rule = planter.rule_of(mistake, number)
            if rule != mistake.detail:
                raise Failure(f"is rejected by {rule}, not by {mistake.detail}")
            outcomes[number] = None
        except Failure as failure:
            outcomes[number] = str(failure)

    def compare(items):
        try:
            for (number, mistake), shown in zip(items, planter.differences(items)):
                wrong = bool(shown) != (mistake.outcome == "differs")
                outcomes[number] = (shown or "assesses everybody as the original") if wrong else None
                if shown and not wrong:
                    print(f"{mistake.policy}: {mistake.what}\n    {shown}")
        except Failure as failure:
            outcomes.update({number: str(failure) for number, _ in items})

    numbered = list(enumerate(mistakes))
    rejected = [item for item in numbered if item[1].outcome == "rule"]
    built = [item for item in numbered if item[1].outcome != "rule"]
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
            counts[f"{mistake.outcome} {mistake.detail}" if mistake.outcome == "rule"
                   else mistake.outcome] += 1
        else:
            failed += 1
            print(f"{mistake.policy}: {mistake.what}\n  FAILED: {failure}")
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
