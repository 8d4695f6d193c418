#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks that docs/bad-input.md names tests that exist, and the problems that rows can have.

In its tables the last column names tests of tests/program, the one before it may name problems; all
in backquotes. Each problem has to be named at least once.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
NOTES = {"scientific_id"}  # assessed all the same


def tests():
    names = set()
    for path in (ROOT / "tests/program").glob("*.cpp"):
        for name in re.findall(r'^TEST_CASE\(\s*"((?:[^"\\]|\\.)*)"', path.read_text(), re.M):
            names.add(name.replace('\\"', '"'))
    return names


def problems():
    text = (ROOT / "examples/canbao/roster/reject.hpp").read_text()
    listed = re.search(r"problem_codes\{(.*?)\}", text, re.S).group(1)
    return set(re.findall(r'"(\w+)"', listed))


def columns():
    text = (ROOT / "examples/canbao/roster/columns.hpp").read_text()
    return set(re.findall(r'"(\w+)"', text))


def main():
    known_tests, known_problems, known_columns = tests(), problems(), columns()
    wrong, named = [], set()
    rows = 0
    for number, line in enumerate((ROOT / "docs/bad-input.md").read_text().splitlines(), 1):
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if not line.startswith("|") or cells[0] == "input" or set(cells[0]) == {"-"}:
            continue
        rows += 1
        if len(cells) != 3:
            wrong.append(f"line {number}: a row has three cells")
            continue
        shown_by = re.findall(r"`([^`]*)`", cells[2])
        if not shown_by:
            wrong.append(f"line {number}: no test is named")
        for name in shown_by:
            if name not in known_tests:
                wrong.append(f"line {number}: tests/program has no test '{name}'")
        for word in re.findall(r"`([a-z_]+)`", cells[1]):
            named.add(word)
            if word not in known_problems | known_columns | NOTES:
                wrong.append(f"line {number}: examples/canbao/roster/reject.hpp has no problem '{word}'")
    for missing in sorted(known_problems - named):
        wrong.append(f"the problem '{missing}' is not named")
    if rows == 0 or not known_tests or not known_problems:
        wrong.append("nothing was found to check")
    for complaint in wrong:
        print(f"docs/bad-input.md: {complaint}", file=sys.stderr)
    return 1 if wrong else 0


sys.exit(main())
