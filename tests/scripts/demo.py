#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""scripts/demo.sh, but for the building, ends with status 0 each time: demo.py PROGRAM SCRATCH [EXTENSION].
Without an extension, and what scripts/sources.sh brings, a program that does nothing stands for duckdb.

What depends on which of two processes is faster goes wrong now and then only.
"""
import os
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TIMES = 40
GROUPS = "The largest groups in build/demo/ledger.csv:"
STATED = ["canbao policies", "hunan-2023", "rows read", GROUPS, "policy,status,reason,route",
          "their assessments in SQL"]
IN_SQL = ["FROM canbao('build/demo/roster.parquet'", "canbao_ledger", "153353"]


def put_duckdb(scratch, extension):
    """What scripts/sources.sh brings, as far as the demonstration runs it."""
    for name, folder in (("requirements.txt", "tools"), ("sources.txt", "sources")):
        shutil.copy(ROOT / "scripts" / name, scratch / "build" / folder)
    program = scratch / "build/tools/bin/duckdb"
    if extension:
        (scratch / "build/release/lib/canbao.duckdb_extension").symlink_to(extension)
        program.symlink_to(ROOT / "build/tools/bin/duckdb")
    else:
        program.write_text("#!/bin/sh\ncat >/dev/null\n", encoding="utf-8")
        program.chmod(0o755)


def main(program, scratch, extension=None):
    shutil.rmtree(scratch, ignore_errors=True)
    for folder in ("build/release/bin", "build/release/lib", "build/tools/bin", "build/sources", "examples",
                   "bin"):
        (scratch / folder).mkdir(parents=True)
    shutil.copytree(ROOT / "scripts", scratch / "scripts")
    (scratch / "examples/data").symlink_to(ROOT / "examples/data")
    (scratch / "build/release/bin/canbao").symlink_to(program)
    put_duckdb(scratch, extension)
    stated = STATED + (IN_SQL if extension else [])
    # What is built and installed is there.
    for command in ("cmake", "apt-get", "sudo"):
        stub = scratch / "bin" / command
        stub.write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
        stub.chmod(0o755)
    environment = {**os.environ, "PATH": f"{scratch / 'bin'}:{os.environ['PATH']}",
                   "LC_ALL": "C.UTF-8"}
    for time in range(TIMES):
        done = subprocess.run(["scripts/demo.sh"], cwd=scratch, env=environment, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        missing = [text for text in stated if text not in done.stdout]
        if done.returncode != 0 or missing:
            print(done.stdout)
            sys.exit(f"run {time + 1}: status {done.returncode}, without {missing}")
        lines = done.stdout.splitlines()
        first = lines.index(GROUPS) + 2
        groups = lines[first:first + 5]
        persons = [int(line.split(",")[6]) for line in groups]
        if persons != sorted(persons, reverse=True):
            sys.exit(f"not the largest groups: {groups}")


main(*map(pathlib.Path, sys.argv[1:]))
