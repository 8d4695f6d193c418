#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every header of a room compiles alone: headers.py INCLUDES ROOM COMPILER

ROOM is a folder of include/canbao, or a dot for what stands in no folder.
"""
import pathlib
import subprocess
import sys

CANBAO = pathlib.Path(__file__).resolve().parents[2] / "include/canbao"
# These need another library.
OPTIONAL = {CANBAO / "fmt.hpp", CANBAO / "format.hpp"}


def main(includes, room, compiler):
    find = CANBAO.glob if room == "." else (CANBAO / room).rglob
    headers = sorted(set(find("*.hpp")) - OPTIONAL)
    command = [compiler, "-std=c++20", "-fsyntax-only", "-x", "c++", "-"]
    for folder in includes.split(";"):
        command += ["-idirafter", folder]
    failed = not headers
    for header in headers:
        name = header.relative_to(CANBAO.parent)
        run = subprocess.run(command, input=f"#include <{name}>\n", text=True, check=False)
        failed |= run.returncode != 0
    sys.exit(failed)


main(*sys.argv[1:])
