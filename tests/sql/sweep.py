# SPDX-License-Identifier: Apache-2.0
"""The applications of tests/sweep, assessed by `canbao sql` in a database, which compares all columns.

    sweep.py DIALECT PROGRAM SWEEP EVERY STRIDE PARTS POLICY...

SWEEP is the program of sweep.cpp, which says what EVERY and STRIDE are. With PARTS above 1 a database
has each part of these applications in turn, for what it can hold."""
import os
import subprocess
import sys
import tempfile
import time

import compare
from engines import ENGINES

RESULTS = compare.COLUMNS[1:-1]


def comparison(engine, sql):
    """How many rows there are, how many differ from their ids, and one that does."""
    said = engine.joined([f"COALESCE(CAST({name} AS {engine.text_type}), '')" for name in RESULTS])
    is_wrong = "problem IS NOT NULL OR said <> SUBSTR(id, 10)"
    wrong = engine.joined(["id", "COALESCE(problem, '')", "said"], "' / '")
    return (f"SELECT COUNT(*) AS persons, SUM(CASE WHEN {is_wrong} THEN 1 ELSE 0 END) AS wrong,\n"
            f"MIN(CASE WHEN {is_wrong} THEN {wrong} ELSE NULL END) AS example\n"
            f"FROM (SELECT id, problem, {said} AS said FROM ({sql}) AS assessed) AS compared")


def part_of(engine, sweep, policy, query, every, stride, first):
    """What a database says of one part, and how many applications that has."""
    with tempfile.NamedTemporaryFile("w+", suffix=".csv") as file:
        subprocess.run([sweep, policy, every, str(stride), str(first)], stdout=file, check=True)
        file.seek(0)
        columns = file.readline().rstrip().split(",")
        file.seek(0)
        persons = sum(1 for _ in file) - 1
        os.chmod(file.name, 0o644)
        engine.load_file("roster", columns, file.name)
        _, ((counted, wrong, example),) = engine.query(comparison(engine, query))
    return persons, int(counted), int(wrong or 0), example


def main():
    dialect, program, sweep, every, stride, parts, *policies = sys.argv[1:]
    stride, parts = int(stride), int(parts)
    total = differences = 0
    with ENGINES[dialect]() as engine:
        for policy in policies:
            began = time.monotonic()
            query = compare.query_of(program, policy, dialect)
            compared = 0
            for part in range(parts):
                persons, counted, wrong, example = part_of(
                    engine, sweep, policy, query, every, stride * parts, stride * part)
                if counted != persons:
                    sys.exit(f"{policy}: {counted} rows for {persons}")
                if wrong:
                    print(f"{policy}: {wrong} of {persons} differ: {example}")
                compared += persons
                differences += wrong
            total += compared
            print(f"{policy}: {compared} applications, {time.monotonic() - began:.1f} s", flush=True)
    print(f"{dialect}: {total} applications of {len(policies)} policies, {differences} differences")
    sys.exit(1 if differences or not total else 0)


if __name__ == "__main__":
    main()
