#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compiles every public header behind well-known macros, which macros.txt lists by group.

macros.py INCLUDES GROUP COMPILER [ARGUMENT...]   GROUP: one of macros.txt, or `all`
macros.py INCLUDES GROUP --plant NAME COMPILER…   with a use of NAME behind them: must fail

The standard library and Boost, which some of the macros break by themselves, come first, as people
who have such macros include them. Each macro expands to what no program can hold, whatever the
real one is: whoever uses its name fails.
"""
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
HEADERS = HERE.parents[1] / "include"
# These need another library.
OPTIONAL = {"fmt.hpp", "format.hpp"}


def groups():
    found, name = {}, None
    for line in (HERE / "macros.txt").read_text().splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if not line[0].isspace():
            name, line = line.split(":", 1)
            found[name] = []
        found[name] += line.split()
    return found


def foreign_headers():
    found = set()
    for header in HEADERS.rglob("*.hpp"):
        if header.name in OPTIONAL:
            continue
        found |= set(re.findall(r"^#include <(?!canbao/)([^>]*)>", header.read_text(), re.M))
    return sorted(found)


def source(macros, planted):
    lines = [f"#include <{name}>" for name in foreign_headers()]
    objects = {macro for macro in macros if not macro.endswith("()")}
    for macro in sorted(macros):
        name = macro.removesuffix("()")
        if macro != name and name in objects:
            continue  # as an object-like macro it is in the way of more
        arguments = "(...)" if macro != name else ""
        lines += [f"#undef {name}", f"#define {name}{arguments} @ {name} is a macro @"]
    lines += [f"#include <{header.relative_to(HEADERS)}>" for header in sorted(HEADERS.rglob("*.hpp"))
              if header.name not in OPTIONAL]
    return "\n".join(lines + planted) + "\n"


def main():
    includes, group, *command = sys.argv[1:]
    known = groups()
    chosen = [macro for name in known for macro in known[name] if group in (name, "all")]
    if not chosen:
        sys.exit(f"macros.txt has no group {group}")
    planted = []
    if command[0] == "--plant":
        planted = [f"int {command[1]}(int, int);"]
        command = command[2:]
    command += ["-std=c++20", "-fsyntax-only", "-x", "c++", "-"]
    for folder in includes.split(";"):
        command += ["-idirafter", folder]
    run = subprocess.run(command, input=source(chosen, planted), text=True, capture_output=True)
    if run.returncode != 0:
        sys.exit(run.stderr[:3000])


main()
