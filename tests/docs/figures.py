#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Figures in docs/ are those of the code as it stands, where that can be compared; where they were
measured, the section says when and at which commit."""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
MEASURED = re.compile(r"Measured\s+on\s+\d{4}-\d\d-\d\d\s+at\s+[0-9a-f]{7}\b")


def read(path):
    return (ROOT / path).read_text(encoding="utf-8")


def everywhere():
    page = read("docs/everywhere.md")
    rows = re.findall(r"^\| ([\w.-]+) \|[^|\n]*\|[^|\n]*\| ([^|\n]*) \| (?:yes|-) \|$", page, re.M)
    known = subprocess.run([ROOT / "scripts/everywhere.sh", "--list"], capture_output=True, text=True,
                           check=True).stdout.split()
    if [name for name, _ in rows] != known:
        yield "everywhere.md has other targets than scripts/everywhere.sh --list"
    checksum = read("tests/everywhere/checksum.txt").strip()
    seen = {one for _, one in rows} - {"builds, not run"}
    if len(seen) != 1:
        yield f"everywhere.md has several checksums: {', '.join(sorted(seen))}"
    # A run of all targets may be older than the rules: then the page says so, and what is now.
    if seen != {checksum} and not (MEASURED.search(page) and re.search(rf"is\s+now\s+`{checksum}`", page)):
        yield f"everywhere.md does not have the checksum {checksum}, which is expected"
    persons = re.search(r"persons = ([\d']+);", read("tests/everywhere/persons.hpp")).group(1)
    if f"assesses {persons.replace(chr(39), ',')} persons" not in page:
        yield f"everywhere.md assesses others than {persons} persons"


def measured():
    text = read("docs/performance.md")
    for section in re.split(r"^## ", text, flags=re.M)[1:]:
        title, _, body = section.partition("\n")
        if "\n| " in body and not MEASURED.search(body):
            yield f"performance.md does not say when and at which commit: {title}"


def constants():
    """What docs/design.md says of sizes."""
    page = " ".join(read("docs/design.md").split())
    streams = re.search(r"cached_output = std::size_t\{(\d+)\} << 20U", read(
        "include/canbao/vector/run.hpp")).group(1)
    rows = re.search(r"most = ([\d']+);", read(
        "include/canbao/vector/lanes/kernels.inl.hpp")).group(1).replace("'", ",")
    for said in (f"too large for the caches ({streams} MiB)", f"in blocks of {rows} rows"):
        if said not in page:
            yield f"design.md does not say: {said}"


def main():
    wrong = [*everywhere(), *measured(), *constants()]
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


main()
