#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""MUTATIONS.md lists each mistake of mutations.txt, and no other; and each of them changes the
header that it names, so that mutate.sh can plant it.

mutations.py                  compares, and fails where it differs
mutations.py --update [FILE]  writes the table anew: rows of FILE, as mutate.sh prints them, replace
                              those that were there, and a mistake never planted is said to be so
"""
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
INCLUDE = HERE.parents[1] / "include/canbao"
PAGE = HERE / "MUTATIONS.md"
NOT_PLANTED = "not planted yet"
ROW = re.compile(r"^\| (.*) \| `([^`|]+)` \| (.*) \|$", re.M)


def mistakes():
    """What each breaks, its header and its sed script; not which files of tests/runtime notice it."""
    for line in (HERE / "mutations.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            yield line.split(" @@ ")[:3]


def rows(text):
    return {(what, header): noticed for what, header, noticed in ROW.findall(text)}


def table(noticed):
    return "".join(f"| {what} | `{header}` | {noticed.get((what, header), NOT_PLANTED)} |\n"
                   for what, header, _ in mistakes())


def head(text):
    return re.match(r".*?^\| --- .*?\n", text, re.M | re.S).group(0)


def applies(header, script):
    before = (INCLUDE / header).read_text()
    after = subprocess.run(["sed", script], input=before, capture_output=True, text=True,
                           check=True).stdout
    return after != before


def main():
    text = PAGE.read_text()
    if sys.argv[1:2] == ["--update"]:
        noticed = rows(text)
        for file in sys.argv[2:]:
            noticed.update(rows(pathlib.Path(file).read_text()))
        PAGE.write_text(head(text) + table(noticed))
        return
    wrong = []
    if text != head(text) + table(rows(text)):
        wrong.append("MUTATIONS.md is not what mutations.txt says; tests/property/mutations.py "
                     "--update rewrites it")
    named = [what for what, _, _ in mistakes()]
    wrong += [f"stands twice: {what}" for what in sorted(set(named)) if named.count(what) > 1]
    wrong += [f"no longer applies to {header}: {what}" for what, header, script in mistakes()
              if not applies(header, script)]
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


main()
