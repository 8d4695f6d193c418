#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How many instructions a person takes, on processors that need not be here: instructions.cpp is built for
each and run in an emulator that lists what it executes. Of a thousand persons, the columns of a thousand
copied beside. Compilers and emulators that are missing are left out, and said to be; Debian has them as
g++-aarch64-linux-gnu and qemu-user-static."""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
POLICIES = ("hunan-2023", "fuling-2023", "huaibei-2024", "hunan-2024", "jiangan-2023")
PERSONS = 1_000
# The compiler, and the emulator with a processor that has no more than is named.
TARGETS = {"AArch64": ("aarch64-linux-gnu-g++", "qemu-aarch64-static"),
           "x86-64, baseline": ("g++", "qemu-x86_64-static", "-cpu", "qemu64"),
           "x86-64, AVX2": ("g++", "qemu-x86_64-static", "-cpu", "max")}


def executed(emulator, program, what, times):
    """How many instructions a run executes: a line each."""
    with subprocess.Popen([*emulator, "-singlestep", "-d", "exec,nochain", "-D", "/dev/stderr", program, what,
                           str(times)], stderr=subprocess.PIPE) as running:
        lines = sum(line.startswith(b"Trace") for line in running.stderr)
    if running.returncode != 0:
        sys.exit(f"error: {' '.join(emulator)} {program} {what}: status {running.returncode}")
    return lines


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--boost", default="/usr/include/boost", metavar="FOLDER",
                           help="the headers of Boost; %(default)s")
    arguments.add_argument("--json", type=pathlib.Path, metavar="FILE")
    given = arguments.parse_args()
    made = {}
    with tempfile.TemporaryDirectory() as scratch:
        # Boost alone: what stands beside it in /usr/include is not another processor's.
        (pathlib.Path(scratch) / "boost").symlink_to(given.boost)
        for name, (compiler, *emulator) in TARGETS.items():
            missing = [command for command in (compiler, emulator[0]) if not shutil.which(command)]
            if missing:
                print(f"{name}: left out, for there is no {' and no '.join(missing)}")
                continue
            program = pathlib.Path(scratch) / "instructions"
            subprocess.run([compiler, "-std=c++20", "-O2", "-DNDEBUG", "-static", f"-I{ROOT / 'include'}",
                            "-isystem", scratch, ROOT / "benchmarks/instructions.cpp", "-o", program], check=True)
            its = made[name] = {what: (executed(emulator, program, what, 2) - executed(emulator, program, what, 1))
                                / PERSONS for what in ("copy", *POLICIES)}
            print(f"{name}: " + ", ".join(f"{what} {count:.1f}" for what, count in its.items()), flush=True)
    if given.json:
        given.json.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
