#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks that what README.md and docs/ show as code is code that the tests build and run.

code.py [--gxx COMPILER]

Above each fenced block a comment says where it is from:

    from FILE                    in FILE, in whole lines, whatever their indentation
    g++ 12 on FILE               what g++ says of FILE, lines and parts of lines left out
    from the broken form of F    the same of F with CANBAO_BROKEN; compared by check_readme.cmake
    run by tests/docs/office.py  commands, which that test takes from the pages that it names

Above a table a comment may say `cells from FILE`: each of its rows has code in the second column,
and this stands in FILE, whatever the lines are that it is broken into.

Without --gxx (other compilers, other versions) messages are not compared, but must have a FILE.
Commands in indented blocks must be scripts, presets, targets and commands that exist.
docs/troubleshooting.md is generated and compared by messages.py.
"""
import argparse
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
GENERATED = {"docs/troubleshooting.md"}
SOURCES = ("examples/", "tests/", "scripts/", "docs/troubleshooting.md")
DRAWINGS = {"docs/assessment.md", "docs/design.md"}  # what is indented there is no command
RUN = "run by tests/docs/office.py"
EXAMPLES = "examples/library/"
FENCE = re.compile(r"(?:^<!-- ([^\n]*) -->\n)?^```[^\n]*\n(.*?)^```$", re.M | re.S)
CELLS = re.compile(r"^<!-- cells from (\S+) -->\n((?:\|[^\n]*\n)*)", re.M)
INDENTED = re.compile(r"(?<=\n\n)(?:(?: {4}[^\n]*)?\n)+")


def lines_of(text):
    return [line.strip() for line in text.strip("\n").splitlines()]


def stands_in(code, text):
    wanted, there = lines_of(code), lines_of(text)
    return any(there[at:at + len(wanted)] == wanted for at in range(len(there)))


def runs_example(source):
    """Examples are built and run under their names; their outputs and inputs bear these too."""
    name = pathlib.Path(source).stem.removesuffix("_input")
    return re.search(rf"\b{name}\b", (ROOT / EXAMPLES / "CMakeLists.txt").read_text())


def message(compiler, source):
    run = subprocess.run([compiler, "-std=c++20", "-fsyntax-only", "-Iinclude", source], cwd=ROOT,
                         env=dict(os.environ, LC_ALL="C.UTF-8"), capture_output=True, text=True)
    # The namespace of the version says nothing of the mistake.
    return re.sub(r"\bv\d+_\d+::", "", run.stderr)


def check_message(compiler, source, code):
    if not compiler:
        return None
    said = message(compiler, source)
    at = 0
    for line in code.splitlines():
        at = said.find(line, at)
        if at < 0:
            return f"{line}\nis not, or not there, in what g++ says of {source}:\n{said}"
        at += len(line)
    return None


def check_block(page, origin, code, compiler, commands):
    if not origin:
        return "a block is from nowhere"
    if origin == RUN:
        # Without LibreOffice they are not run, but are commands all the same.
        is_run = f'"{pathlib.Path(page).name}"' in (ROOT / "tests/docs/office.py").read_text()
        exist = all(line.startswith("soffice ") or commands.exists(line)
                    for line in code.splitlines())
        return None if is_run and exist else "these commands are not run, or none"
    kind, source = re.fullmatch(r"(from the broken form of|g\+\+ 12 on|from) (\S+)",
                                origin).groups()
    if not source.startswith(SOURCES) or not (ROOT / source).is_file():
        return f"{source} is no file that the tests use"
    if kind == "from the broken form of":
        return None if page == "README.md" else f"{origin}: only README is checked for it"
    if kind == "g++ 12 on":
        return check_message(compiler, source, code)
    if source.startswith(EXAMPLES) and not runs_example(source):
        return f"{source} is not built and run"
    return None if stands_in(code, (ROOT / source).read_text()) else f"not in {source}"


def check_cells(source, table):
    """What is wrong with the rows of a table below its heading, each with its reason."""
    if not source.startswith(EXAMPLES) or not runs_example(source):
        yield f"{source} is not built and run", table
        return
    there = "".join((ROOT / source).read_text().split())
    rows = table.splitlines()[2:]
    if not rows:
        yield "cells of no table", table
    for row in rows:
        codes = re.findall(r"`([^`]*)`", row.split(" | ")[1])
        if not codes:
            yield "a row without code", row
        for code in codes:
            if "".join(code.split()) not in there:
                yield f"not in {source}", code


class Commands:
    """What a command in the text may be."""

    def __init__(self):
        presets = json.loads((ROOT / "CMakePresets.json").read_text())
        self.presets = {kind: {one["name"] for one in presets[kind + "Presets"]}
                        for kind in ("configure", "build", "workflow")}
        self.cmake = "".join(
            (path / "CMakeLists.txt").read_text() for path in [ROOT, *ROOT.glob("tests/*"),
                                                               *ROOT.glob("examples/*"),
                                                               *ROOT.glob("benchmarks"),
                                                               *ROOT.glob("bindings"),
                                                               *ROOT.glob("bindings/*")]
            if (path / "CMakeLists.txt").is_file())
        self.program = {path.stem.removeprefix("command_")
                        for path in (ROOT / "examples/canbao").rglob("command_*.cpp")}
        self.consumer = (ROOT / "tests/install/find_package/CMakeLists.txt").read_text()

    def exists(self, line):
        line = re.sub(r"\s+#.*", "", line)
        return all(self.one_exists(one.strip()) for one in line.split("&&"))

    def one_exists(self, command):
        words = command.split()
        if words[0].startswith("scripts/"):
            return os.access(ROOT / words[0], os.X_OK)
        if words[0] == "python3":
            return words[1].startswith("benchmarks/") and (ROOT / words[1]).is_file()
        if words[0] in ("canbao", "build/release/bin/canbao"):
            return words[1] in self.program
        if words[:2] == ["cmake", "--workflow"]:
            return words[3] in self.presets["workflow"]
        if words[:2] == ["cmake", "--preset"]:
            return words[2] in self.presets["configure"]
        if words[:3] == ["cmake", "--build", "--preset"]:
            return words[3] in self.presets["build"] and re.search(
                rf"(add_custom_target|canbao_add_program|canbao_add_shared_policies|"
                rf"canbao_add_duckdb_extension)\({words[5]}\b", self.cmake) is not None
        # What a program's own CMakeLists.txt says, under another name.
        return command.replace("(mine ", "(consumer ") in self.consumer


def check_page(path, compiler, commands):
    page = str(path.relative_to(ROOT))
    text = path.read_text()
    for match in FENCE.finditer(text):
        wrong = check_block(page, match.group(1), match.group(2), compiler, commands)
        if wrong:
            yield f"{page}: {wrong}\n{match.group(2)}"
    for match in CELLS.finditer(text):
        for wrong, what in check_cells(match.group(1), match.group(2)):
            yield f"{page}: {wrong}\n{what}"
    if page in DRAWINGS:
        return
    for block in INDENTED.findall(FENCE.sub("", text)):
        for line in block.splitlines():
            # Options may go on in a further line.
            if line.strip() and not re.match(r" {5,}", line) and not commands.exists(line):
                yield f"{page}: there is nothing like\n{line}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--gxx")
    compiler = parser.parse_args().gxx
    commands = Commands()
    wrong = []
    for path in [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]:
        if str(path.relative_to(ROOT)) not in GENERATED:
            wrong += check_page(path, compiler, commands)
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


main()
