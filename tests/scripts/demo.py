#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""scripts/demo.sh, but for the building, ends with status 0 each time: demo.py PROGRAM SCRATCH.

What depends on which of two processes is faster goes wrong now and then only.
"""
import os
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TIMES = 40
STATED = ["canbao policies", "hunan-2023", "rows read",
          "The largest groups in build/demo/ledger.csv:", "policy,status,reason,route"]


def main(program, scratch):
    shutil.rmtree(scratch, ignore_errors=True)
    for folder in ("build/release/bin", "examples", "bin"):
        (scratch / folder).mkdir(parents=True)
    shutil.copytree(ROOT / "scripts", scratch / "scripts")
    (scratch / "examples/data").symlink_to(ROOT / "examples/data")
    (scratch / "build/release/bin/canbao").symlink_to(program)
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
        missing = [text for text in STATED if text not in done.stdout]
        if done.returncode != 0 or missing:
            print(done.stdout)
            sys.exit(f"run {time + 1}: status {done.returncode}, without {missing}")
        last = done.stdout.splitlines()[-5:]
        persons = [int(line.split(",")[6]) for line in last]
        if persons != sorted(persons, reverse=True):
            sys.exit(f"not the largest groups: {last}")


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
