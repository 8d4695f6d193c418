#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""cppcheck reads programs to their end, with the headers and without them, as docs/everywhere.md
says; and it stops where that says so.

cppcheck.py CPPCHECK
"""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
CPPCHECK = sys.argv[1]
SPELT = ROOT / "tests/building/read_by_cppcheck.cpp"
README = ROOT / "examples/library/twelve_lines.cpp"
# Everything that it asks, but what is about the headers themselves, and what it knows to be
# missing: headers, and who calls a function.
ALL = ["--enable=all", "--suppress=missingIncludeSystem", "--suppress=unusedFunction",
       "--suppress=unmatchedSuppression", "--suppress=*:*/include/canbao/*"]
# One configuration of the headers, not a dozen.
HEADERS = ["-DCANBAO_PORTABLE", f"-I{ROOT / 'include'}"]
STOPS = "MathLib::toLongNumber: input was not completely consumed: 0_yuan"


def cppcheck(file, *options):
    run = subprocess.run([CPPCHECK, "-q", "--std=c++20", "--error-exitcode=1", *options, file],
                         capture_output=True, text=True, check=False)
    return run.returncode, run.stdout + run.stderr


def main():
    version = subprocess.run([CPPCHECK, "--version"], capture_output=True, text=True,
                             check=True).stdout.split()[-1]
    wrong = []
    for file, options in [(SPELT, ALL), (SPELT, ALL + HEADERS), (README, []), (README, HEADERS)]:
        status, said = cppcheck(file, *options)
        if status != 0 or said:
            wrong.append(f"{file.name} with {' '.join(options)}: {said}")
    # Later ones may have mended it.
    if version == "2.10" and STOPS not in cppcheck(README, *ALL)[1]:
        wrong.append("it does not stop at 0_yuan: docs/everywhere.md is wrong")
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


main()
