#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Builds the wheel as scripts/python.sh does, audits it, and uses it where nothing else is.

    wheel.py FOLDER"""

import pathlib
import shutil
import subprocess
import sys
import venv
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOLS = pathlib.Path(sys.executable).parent
USE = '''
import canbao

class Batch:
    """What gives no stream, but says so when it is asked."""

print(canbao.__version__, *(one.id for one in canbao.policies()))
draft = canbao.policy("hunan-2023").amend(fee="400", id="draft")
assert "400.00" in draft.explain(paid_on="2022-10-01"), draft
assert "湘医保发" in draft.show(language="zh")
try:
    canbao.assess(Batch(), draft)
except TypeError as error:
    assert "__arrow_c_stream__" in str(error)
'''


def run(*command):
    done = subprocess.run([*map(str, command)], capture_output=True, text=True, cwd=ROOT)
    if done.returncode != 0:
        sys.exit(f"{command}:\n{done.stdout}{done.stderr}")
    return done.stdout + done.stderr


def main(folder):
    run("scripts/python.sh", "wheel")
    wheel, = (ROOT / "build/wheel").glob("*.whl")
    assert wheel.name.split("-")[2:4] == ["cp311", "abi3"], wheel.name
    names = zipfile.ZipFile(wheel).namelist()
    assert any(name.endswith("licenses/LICENSE") for name in names), names
    here = {name.name for name in (ROOT / "bindings/python/canbao").iterdir() if name.is_file()}
    there = {name.removeprefix("canbao/") for name in names if name.startswith("canbao/")}
    assert there == here | {"_canbao.abi3.so"}, there
    run(TOOLS / "abi3audit", "--strict", wheel)
    audit = run(TOOLS / "auditwheel", "show", wheel)
    assert 'platform tag: "manylinux_2_' in " ".join(audit.split()), audit
    shutil.rmtree(folder, ignore_errors=True)
    venv.create(folder, with_pip=True)
    python = folder / "bin/python"
    run(python, "-m", "pip", "install", "--no-index", "--disable-pip-version-check", wheel)
    print(wheel.name, run(python, "-I", "-c", USE), end="")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]))
