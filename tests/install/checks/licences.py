#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""LICENSE is Apache-2.0, and every file that can bear a comment says so near its beginning."""
import os
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
LINE = "SPDX-License-Identifier: Apache-2.0"
BEARING = {".cpp", ".cppm", ".cu", ".hpp", ".h", ".c", ".py", ".pyi", ".sh", ".cmake", ".in", ".inc", ".map",
           ".toml", ".yml", ".yaml", ".sql"}
NAMES = {"CMakeLists.txt", "Makefile", "run", "requirements.txt", "system-boost"}
# Texts and data: LICENSE covers them.
WITHOUT = {".md", ".csv", ".ipynb", ".json", ".txt", ".flags", ".dict"}
NAMES_WITHOUT = {"LICENSE", ".gitignore", ".clang-format", ".clang-tidy", "py.typed", "usage"}
ELSEWHERE = {".git", "build", "__pycache__", "corpus"}  # what is fuzzed is data


def files():
    for folder, below, names in os.walk(ROOT):
        below[:] = [name for name in below if name not in ELSEWHERE]
        yield from (pathlib.Path(folder) / name for name in names if name not in ELSEWHERE)


def main():
    wrong = []
    seen = 0
    for path in files():
        shown = path.relative_to(ROOT)
        # cases_data.hpp.in and the like are what they become.
        bears = path.suffix in BEARING or path.name in NAMES
        if bears:
            seen += 1
            # Tests of build errors begin with what they expect.
            head = path.read_text(encoding="utf-8").splitlines()[:6]
            if not any(LINE in line for line in head):
                wrong.append(f"{shown}: no line {LINE}")
        elif path.suffix not in WITHOUT and path.name not in NAMES_WITHOUT:
            wrong.append(f"{shown}: a kind of file of which it is not known whether it needs one")
    licence = (ROOT / "LICENSE").read_text().split()
    if licence[:4] != ["Apache", "License", "Version", "2.0,"]:
        wrong.append("LICENSE is another")
    if seen < 100:
        wrong.append(f"only {seen} files were found")
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


main()
