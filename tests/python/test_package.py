# SPDX-License-Identifier: Apache-2.0
"""The package itself: its examples run, its types hold, and its module is the whole of it."""

import doctest
import inspect
import pathlib
import subprocess
import sys

import conftest
import pytest

import canbao
import canbao._canbao
import canbao._errors
import canbao._policy
import canbao._roster

PACKAGE = pathlib.Path(canbao.__file__).parent
SOURCE = conftest.ROOT / "bindings/python"


@pytest.mark.parametrize("module", [canbao, canbao._policy, canbao._roster, canbao._errors],
                         ids=lambda module: module.__name__)
def test_examples(module):
    assert doctest.testmod(module).failed == 0


def test_public_names_are_described():
    for name in canbao.__all__:
        thing = getattr(canbao, name)
        if inspect.isclass(thing) or inspect.isfunction(thing):
            assert thing.__doc__, name
        if inspect.isclass(thing) and thing.__module__.startswith("canbao"):
            for member, value in vars(thing).items():
                if not member.startswith("_") and (inspect.isfunction(value)
                                                   or isinstance(value, property)):
                    assert inspect.getdoc(value), f"{name}.{member}"
    assert canbao.__version__.count(".") == 2


@pytest.mark.parametrize("version", ["3.11", "3.13"])
def test_types(version, tmp_path):
    """mypy --strict has nothing to say of the package and of a program that uses it."""
    program = tmp_path / "program.py"
    program.write_text('''
import canbao
import pyarrow
from decimal import Decimal

def owed(roster: canbao.Roster) -> Decimal:
    draft = canbao.policy("hunan-2023").amend({"fee": 400}, id="draft")
    results: canbao.Assessments = draft.assess(roster, outputs=["due"], money="fen")
    names: tuple[str, ...] = results.columns
    try:
        totals = canbao.compare(draft, "hunan-2024", roster).totals()
    except canbao.BadPolicy as error:
        wrong: list[str] = error.violations
        print(wrong)
    return totals.difference

table = pyarrow.table({"paid_on": ["2022-10-01"]})
''')
    done = subprocess.run([sys.executable, "-m", "mypy", "--strict", "--python-version", version,
                           "--cache-dir", str(tmp_path / "cache"), "--ignore-missing-imports",
                           str(SOURCE / "canbao"), str(program)],
                          capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    wrong = program.with_name("wrong.py")
    wrong.write_text('import canbao\ncanbao.assess("roster.csv", "hunan-2023")\n')
    done = subprocess.run([sys.executable, "-m", "mypy", "--strict", "--python-version", version,
                           "--cache-dir", str(tmp_path / "cache"), str(wrong)],
                          capture_output=True, text=True, cwd=tmp_path,
                          env={"MYPYPATH": str(SOURCE)})
    assert "incompatible type" in done.stdout


def test_stub_is_of_the_module():
    names = {name for name in vars(canbao._canbao) if not name.startswith("_")}
    stub = (PACKAGE / "_canbao.pyi").read_text()
    assert names == {line[4:line.index("(")] for line in stub.splitlines()
                     if line.startswith("def ")}


def test_functions_check_what_they_are_given():
    for name in vars(canbao._canbao):
        function = getattr(canbao._canbao, name)
        if name.startswith("_") or name in ("version", "ids"):
            continue
        for arguments in ((), (None,), (object(),) * 3, ("a", "b"), (1, 2, 3, 4, 5, 6, 7, 8)):
            with pytest.raises((TypeError, ValueError, canbao.Error)):
                function(*arguments)


def test_module_needs_libraries_of_c_only():
    module = next(PACKAGE.glob("_canbao*.so"))
    needed = {line.split("[")[1].rstrip("]") for line in subprocess.run(
        ["readelf", "-d", module], capture_output=True, text=True, check=True).stdout.splitlines()
        if "(NEEDED)" in line}
    assert {name.split(".")[0] for name in needed} <= {"libc", "libm", "ld-linux-x86-64",
                                                        "ld-linux-aarch64"}
    exported = subprocess.run(["nm", "-D", "--defined-only", module], capture_output=True,
                              text=True, check=True).stdout.split()
    assert exported[2::3] == ["PyInit__canbao"]


def test_module_keeps_to_the_limited_interface():
    module = next(PACKAGE.glob("_canbao*.so"))
    assert module.name == "_canbao.abi3.so"
    done = subprocess.run([pathlib.Path(sys.executable).with_name("abi3audit"), "--strict",
                           "--assume-minimum-abi3", "3.11", module], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
