#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes docs/rules.md and docs/troubleshooting.md from the rules and from tests/invalid.

messages.py --gxx G++ --write    rewrites the two files
messages.py [--gxx G++]          compares them, and fails where they differ

The sentences are those of the rules, and what a computed message adds is what a file of tests/invalid
says, which the tests hold against compilers. With g++ 12 the one output that is shown whole is, too.
A rule without a file in tests/invalid of its name, and a file whose message names no rule, are errors.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHOWN = "subsidy_within_fee"  # the file whose message is shown whole
COMPUTED = "subsidy_within_fee_unless_capped"  # and the one whose computed message is

RULE = re.compile(
    r"((?:^///[^\n]*\n)*)^template <([^{;]*?)>\nstruct (\w+) \{\n(.*?)^\};", re.M | re.S)
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
ADJACENT = re.compile(r'(?:"(?:[^"\\]|\\.)*"\s*)+')


class Rule:
    def __init__(self, header, comment, parameters, name, body):
        self.header, self.name = header, name
        self.comment = " ".join(line[3:].strip() for line in comment.splitlines())
        self.parameters = re.sub(r"\s+", " ", parameters)
        # The sentence is the first text of the assertion.
        text = ADJACENT.search(body).group(0)
        self.sentence = "".join(LITERAL.findall(text)).replace('\\"', '"')
        self.cases = []


class Case:
    def __init__(self, path):
        self.path = path
        self.name = path.stem
        text = path.read_text()
        self.names = re.search(r"^// names: (.*)$", text, re.M).group(1)
        computed = re.search(r"^// computed: (.*)$", text, re.M)
        self.computed = f" {computed.group(1)}" if computed else ""
        self.broken, self.corrected = forms(text)


def forms(text):
    """What the two forms of a file have that the other has not, with its surroundings left out."""
    broken, corrected = [], []
    for match in re.finditer(r"#ifdef CANBAO_BROKEN\n(.*?)#else\n(.*?)#endif\n", text, re.S):
        broken.append(match.group(1))
        corrected.append(match.group(2))
    return "".join(broken), "".join(corrected)


def unindented(code):
    lines = code.splitlines()
    margin = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return "\n".join(line[margin:] for line in lines)


def rules():
    found = []
    for header in sorted((ROOT / "include").rglob("*.hpp")):
        text = header.read_text()
        for space in re.finditer(r"namespace (?:canbao::)?rule \{\n(.*?)\n\} // namespace", text,
                                 re.S):
            for match in RULE.finditer(space.group(1)):
                if "static_assert" in match.group(4):
                    found.append(Rule(header.relative_to(ROOT), *match.groups()))
    return found


def output_of(gxx, case):
    run = subprocess.run(
        [gxx, "-std=c++20", "-fsyntax-only", "-DCANBAO_BROKEN", "-Iinclude",
         str(case.path.relative_to(ROOT))],
        cwd=ROOT, env=dict(os.environ, LC_ALL="C.UTF-8"), capture_output=True, text=True)
    if run.returncode == 0:
        sys.exit(f"{case.path}: the broken form compiles")
    # g++ names the namespace of the version, which changes and says nothing of the mistake.
    return re.sub(r"\bv\d+_\d+::", "", run.stderr.rstrip("\n"))


def code_block(code, language="cpp"):
    return f"```{language}\n{code}\n```\n"


def case_text(case):
    """Both forms in one block."""
    code = ""
    if case.broken.strip():
        code += "// wrong\n" + unindented(case.broken) + "\n"
    if not case.corrected.strip():
        return "; right without it:\n\n" + code_block(code.rstrip("\n"))
    code += ("// right\n" if code else "// missing\n") + unindented(case.corrected)
    return ":\n\n" + code_block(code)


# What no library can put into words of its own: a template takes types or values, not both.
BY_THE_COMPILER = """
## What the compiler says by itself

A class template takes either types or values; C++ has none that takes both. What canbao takes as a
value (an amount, a day, a period, a whole number, a section) may be anything, and what is wrong with
it is told below. Words, options, components and waiting periods are types, so that a program can
declare its own: where a value stands for one, or a type for a value, the compiler reports it before
canbao is asked. The first error is the one to read; "template argument 2 is invalid" (g++) and
"expected '{' after base class list" (clang) behind it are its consequences and go with it.

| first error | written | meant |
| --- | --- | --- |
| g++: type/value mismatch … expected a type, got 'canbao::categories::monitored{}' | `to<monitored{}>` | `to<monitored>`: words stand without braces |
| the same | `paid_by<medical_assistance{}>`, `given<area_extension{}>`, `unless_any<area_extension{}>`, `upon<birth{}>` | `paid_by<medical_assistance>`, `given<area_extension>`, `unless_any<area_extension>`, `upon<birth>` |
| g++: … expected a type, got '90_days' | `waiting_period<90_days>` | `waiting_period<after<90_days>>`: a period says how long, not from when |
| the same, '200_yuan' or '50' | `subsidy<200_yuan, …>`, `subsidy<50, …>` | `subsidy<amounts<200_yuan>, …>`, `subsidy<percent<50>, …>` |
| g++: … expected a constant of type …, got 'canbao::events::birth' | `within<birth, 90_days>` | `within<90_days, birth>`: the period comes first |
| clang: template argument for template type parameter must be a type; … for non-type template parameter must be an expression | any of these | the same |
| g++: could not convert '1_yuan' …, clang: value of type 'fen' is not implicitly convertible to 'rounding' | `rounded<1_yuan>` | `rounded<rounding::down, 1_yuan>` |
| g++: class template argument deduction failed, clang: no viable constructor … of 'text' | `policy_id<2026>`, `notice<2026>` | `policy_id<"mine-2026">`, `notice<"No. 41">`: in quotes |
| g++: 'orfan' is not a member of 'canbao::categories'; did you mean 'orphan'? | `to<categories::orfan>` | `to<categories::orphan>` |

In a chapter such an error leaves a class that says nothing, which
[is reported](#derives_from_a_component) where the chapter stands in a policy: mend the first error.

## A policy without chapters

A compiler names the policy that it instantiates, once, by all that is written between its brackets:
in a policy of thirty components that is one line of some 5,500 characters with g++ and 4,500 with clang.
The lines before it are the rule and its figures, the lines behind it the place of the policy and the
sentence. [Chapters](tutorial.md#2-fees-in-a-chapter) make that line short; with clang
`-ftemplate-backtrace-limit=1` leaves it out.
"""


def troubleshooting(all_rules, shown, computed):
    """A section for each rule, with the files of tests/invalid that break it."""
    text = ("# Build errors\n\n"
            "What a policy that contradicts itself is told, and what to do. Generated from "
            "[tests/invalid](../tests/invalid) by `tests/docs/messages.py --write`; a test compares "
            "it. The rest of each policy is sound: see the file named.\n\n"
            "## How to read a message\n\n"
            f"[{SHOWN}.cpp](../tests/invalid/{SHOWN}.cpp), g++ 12, whole. The first line with "
            "`error` is the sentence; the line above it with `rule::` has whom it is about and the "
            "figures, in fen and days as YYYYMMDD ([rules.md](rules.md) says which is which); the "
            "line with `required from here` leads to the policy.\n\n" + code_block(shown, "") +
            "\nA compiler that computes messages (clang 19 with C++26) says it in the sentence:\n\n"
            + code_block(computed, "") +
            "\nBelow, what it adds stands behind the file that shows it; others have the same in the "
            "line with `rule::`.\n")
    text += BY_THE_COMPILER
    for rule in all_rules:
        text += f"\n## {rule.sentence.replace('<', '&lt;')}\n\n<a id=\"{rule.name}\"></a>\n"
        for case in rule.cases:
            text += f"\n[{case.name}](../tests/invalid/{case.name}.cpp)"
            text += f", `{case.computed.strip()}`" if case.computed else ""
            text += case_text(case)
    return text


def list_of_rules(all_rules):
    text = ("# The rules that a policy must keep\n\n"
            "A policy that breaks one is a build error. Figures are fen, days as YYYYMMDD, places "
            "from 1. Generated from the headers by `tests/docs/messages.py --write`; a test "
            "compares it.\n")
    header = None
    for rule in all_rules:
        if rule.header != header:
            header = rule.header
            text += f"\n## [{header.name}](../{header})\n\n"
        text += f"- [`{rule.name}<{rule.parameters}>`](troubleshooting.md#{rule.name}): "
        text += f"{rule.sentence.replace('<', '&lt;')}.\n"
        if rule.comment:
            text += f"  {rule.comment}\n"
    return text


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--gxx", help="g++ 12")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    all_rules = rules()
    by_name = {rule.name: rule for rule in all_rules}
    cases = [Case(path) for path in sorted((ROOT / "tests/invalid").glob("*.cpp"))]
    for case in cases:
        named = case.names.split("<")[0]
        rule = by_name.get(named) or by_name.get(case.name)
        if rule is None:
            sys.exit(f"{case.path}: its second line names no rule")
        rule.cases.append(case)
    for rule in all_rules:
        # The file of the rule's name comes first.
        rule.cases.sort(key=lambda case: (case.name != rule.name, case.name))
        if not rule.cases or rule.cases[0].name != rule.name:
            sys.exit(f"the rule {rule.name} has no tests/invalid/{rule.name}.cpp")

    shown = next(case for case in cases if case.name == SHOWN)
    also = next(case for case in cases if case.name == COMPUTED)
    computed = by_name[also.names.split("<")[0]].sentence + also.computed
    page = ROOT / "docs/troubleshooting.md"
    output = output_of(options.gxx, shown) if options.gxx else re.search(
        r"^```\n(.*?)\n```$", page.read_text(), re.M | re.S).group(1)

    wrong = False
    for name, text in [("rules.md", list_of_rules(all_rules)),
                       ("troubleshooting.md", troubleshooting(all_rules, output, computed))]:
        path = ROOT / "docs" / name
        if options.write:
            path.write_text(text)
        elif not path.exists() or path.read_text() != text:
            wrong = True
            print(f"docs/{name} is not what the rules and tests/invalid say; "
                  "tests/docs/messages.py --write rewrites it", file=sys.stderr)
    sys.exit(wrong)


if __name__ == "__main__":
    main()
