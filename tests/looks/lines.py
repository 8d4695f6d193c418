#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks that nothing that the program lines up holds characters whose width is ambiguous (East
Asian Ambiguous in Unicode Standard Annex 11): a terminal that takes them as wide would shift what
stands behind them.

lines.py CANBAO POLICY…
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[2]
PEOPLE = ["paid_on=2022-10-01", "paid_on=2023-04-01 tier=2 categories=monitored|stably_lifted",
          "paid_on=2023-06-01 event=birth event_on=2023-02-01 categories=orphan",
          "paid_on=2023-06-01 circumstances=insured_elsewhere",
          "paid_on=2023-11-01 categories=monitored recognised_on=2023-10-01"]


def ambiguous(line):
    return sorted({character for character in line
                   if unicodedata.east_asian_width(character) == "A"})


def runs(policies, folder):
    """Language, width of the terminal, and arguments."""
    for language in ("en", "zh"):
        for columns in (80, 120):
            for policy in policies:
                yield language, columns, ["show", policy]
                for person in PEOPLE:
                    yield language, columns, ["explain", policy, *person.split()]
            yield language, columns, ["policies"]
            for second in policies[1:]:
                yield language, columns, ["compare", policies[0], second]
            yield language, columns, ["compare", policies[0], policies[-1],
                                      str(ROOT / "examples/data/sample-roster.csv")]
        yield language, 80, ["assess", str(ROOT / "examples/data/sample-roster.csv"), "-o",
                             f"{folder}/out.csv"]


def main():
    canbao, *policies = sys.argv[1:]
    found = {}
    lines = 0
    with tempfile.TemporaryDirectory() as folder:
        for language, columns, arguments in runs(policies, folder):
            run = subprocess.run([canbao, "--lang", language, *arguments], capture_output=True,
                                 text=True, env=dict(os.environ, COLUMNS=str(columns)))
            if run.returncode not in (0, 3):
                sys.exit(f"{arguments}: status {run.returncode}\n{run.stderr}")
            for line in (run.stdout + run.stderr).splitlines():
                lines += 1
                for character in ambiguous(line):
                    found.setdefault((arguments[0], character), line)
    if lines < 5000:
        sys.exit(f"only {lines} lines were printed")
    for (command, character), line in sorted(found.items()):
        print(f"{command}: U+{ord(character):04X} {unicodedata.name(character)} in: {line}")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
