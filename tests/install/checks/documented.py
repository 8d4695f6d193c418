#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Each block of code in docs/install.md is in the file that the comment above it names, literally
and in whole lines; and each way that is tested is documented, but for those that users don't
take."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
PAGE = ROOT / "docs/install.md"
WAYS = ROOT / "tests/install"
NOT_DOCUMENTED = {"checks", "two_units", "two_versions", "version", "warnings"}
BLOCK = re.compile(r"(?:<!-- from (\S+) -->\n)?```\w*\n(.*?)\n```$", re.M | re.S)


def main():
    wrong = []
    named = set()
    for source, code in BLOCK.findall(PAGE.read_text()):
        if not source:
            wrong.append(f"a block is from no file:\n{code}")
            continue
        named.add(source)
        if f"\n{code}\n" not in "\n" + (ROOT / source).read_text():
            wrong.append(f"not in {source}:\n{code}")
    for way in sorted(path.name for path in WAYS.iterdir() if path.is_dir()):
        documented = any(source.startswith(f"tests/install/{way}/") for source in named)
        if documented == (way in NOT_DOCUMENTED):
            wrong.append(f"the way {way} is {'' if documented else 'not '}in docs/install.md")
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


main()
