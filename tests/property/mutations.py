#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Each mistake of mutations.txt changes the header that it names, so that mutate.sh can plant it, and
each stands there once."""
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
INCLUDE = HERE.parents[1] / "include/canbao"


def mistakes():
    """What each breaks, its header and its sed script; not which files of tests/unit notice it."""
    for line in (HERE / "mutations.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            yield line.split(" @@ ")[:3]


def applies(header, script):
    before = (INCLUDE / header).read_text()
    after = subprocess.run(["sed", script], input=before, capture_output=True, text=True,
                           check=True).stdout
    return after != before


def main():
    named = [what for what, _, _ in mistakes()]
    wrong = [f"stands twice: {what}" for what in sorted(set(named)) if named.count(what) > 1]
    wrong += [f"no longer applies to {header}: {what}" for what, header, script in mistakes()
              if not applies(header, script)]
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


main()
