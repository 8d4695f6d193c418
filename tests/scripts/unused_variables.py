#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""CMake asks for every variable that presets and scripts set: unused_variables.py CMAKE SCRATCH.

It warns of the others, and that would be the first thing that somebody new sees of this project.
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
WARNING = "Manually-specified variables were not used"


def variables_of(script):
    """What a script gives cmake that it does not take from its own variables."""
    text = (ROOT / script).read_text(encoding="utf-8")
    return re.findall(r"-D *(CANBAO_\w+=\w+)", text)


def configure(cmake, folder, preset, variables):
    """What CMake says on standard error."""
    done = subprocess.run([cmake, "--preset", preset, "-B", folder, "--log-level=WARNING",
                           *(f"-D{one}" for one in variables)],
                          cwd=ROOT, text=True, capture_output=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{preset}: {done.stdout}{done.stderr}")
    return done.stderr


def main(cmake, scratch):
    shutil.rmtree(scratch, ignore_errors=True)
    presets = [one["name"] for one in
               json.loads((ROOT / "CMakePresets.json").read_text())["configurePresets"]
               if not one.get("hidden")]
    demo = variables_of("scripts/demo.sh")
    if "CANBAO_BUILD_TESTS=OFF" not in demo or "release" not in presets:
        sys.exit(f"what demo.sh sets, {demo}, or the presets, {presets}, are not what was expected")
    nothing = ["CANBAO_BUILD_TESTS=OFF", "CANBAO_BUILD_EXAMPLES=OFF", "CANBAO_INSTALL=OFF",
               "CANBAO_BUILD_BENCHMARKS=OFF", "CANBAO_OWN_POLICIES=", "CANBAO_INSTALL_SINGLE_HEADER=ON"]
    wrong = []
    for preset in presets:
        for variables in (demo, nothing):  # the second in an old cache
            said = configure(cmake, scratch / preset, preset, variables)
            if said.strip():
                wrong.append(f"{preset}, {variables}:\n{said}")
    # It would be seen.
    if WARNING not in configure(cmake, scratch / "release", "release",
                                ["CANBAO_NOBODY_ASKS=1", *demo]):
        wrong.append("CMake does not warn of a variable that nobody asks for")
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


main(sys.argv[1], pathlib.Path(sys.argv[2]))
