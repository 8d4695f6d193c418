#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What `canbao sql` takes a database: for each policy and program, the median of a few runs of its query
over a generated roster, in nanoseconds a row, whatever the results. Programs take turns.

    sql.py DIALECT ROWS PROGRAM...      hunan-2024 and fuling-2023; several programs to compare them

Spark and DuckDB are those of build/tools, which is to be run by build/tools/bin/python."""

import csv
import io
import pathlib
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests/sql"))
from engines import ENGINES  # noqa: E402
import compare  # noqa: E402

POLICIES = ["hunan-2024", "fuling-2023"]
RUNS = 5


def main():
    dialect, rows, *programs = sys.argv[1:]
    with ENGINES[dialect]() as engine:
        for policy in POLICIES:
            queries = [compare.query_of(program, policy, dialect) for program in programs]
            made = subprocess.Popen([programs[0], "generate", "--policy", policy, "--rows", rows,
                                     "--seed", "1", "--quiet"], stdout=subprocess.PIPE)
            lines = csv.DictReader(io.TextIOWrapper(made.stdout, encoding="utf-8", newline=""))
            engine.load("roster", compare.columns_read(queries[0]), lines)
            taken = [[] for _ in programs]
            for _ in range(RUNS):
                for query, times in zip(queries, taken):
                    counts = ", ".join(f"COUNT({name})" for name in compare.COLUMNS)
                    began = time.monotonic()
                    engine.query(f"SELECT {counts} FROM ({query}) AS assessed")
                    times.append(time.monotonic() - began)
            for program, times in zip(programs, taken):
                print(f"{dialect}, {policy}, {int(rows):,} rows, {program}: "
                      f"{statistics.median(times) * 1e9 / int(rows):.0f} ns a row", flush=True)


if __name__ == "__main__":
    main()
