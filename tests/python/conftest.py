# SPDX-License-Identifier: Apache-2.0
"""What the tests share: the program, rosters that it makes, and what it says of them."""

import csv
import os
import pathlib
import subprocess

import pyarrow
import pyarrow.csv
import pytest

import canbao

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ["CANBAO_PROGRAM"]
SAMPLE = ROOT / "examples/data/sample-roster.csv"
IDS = [one.id for one in canbao.policies()]


def run(*arguments, status=(0, 3)):
    """What the program writes, in English."""
    done = subprocess.run([PROGRAM, *map(str, arguments), "--lang", "en"], capture_output=True,
                          text=True, encoding="utf-8")
    assert done.returncode in status, done.stderr
    return done.stdout


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def texts(path):
    """A roster file as a table of texts, none of them missing."""
    with open(path, encoding="utf-8", newline="") as file:
        names = next(csv.reader(file))
    return pyarrow.csv.read_csv(path, convert_options=pyarrow.csv.ConvertOptions(
        column_types={name: pyarrow.string() for name in names}, strings_can_be_null=False))


def as_written(value):
    """A value as the program writes it."""
    return "" if value is None else str(value)


def assessed(results):
    """Assessments as dictionaries of texts."""
    return [{name: as_written(value) for name, value in row.items()}
            for row in pyarrow.table(results).to_pylist()]


@pytest.fixture(scope="session")
def generated(tmp_path_factory):
    """generated(policy): a roster of a policy's applicants, and the program's assessments."""
    made = {}

    def make(policy):
        if policy not in made:
            folder = tmp_path_factory.mktemp(policy)
            run("generate", "--policy", policy, "--rows", 20_000, "-o", folder / "roster.csv",
                "--quiet")
            run("assess", folder / "roster.csv", "--policy", policy, "-o", folder / "out.csv",
                "--bill", "--ledger", folder / "ledger.csv", "--quiet")
            made[policy] = folder
        return made[policy]

    return make
