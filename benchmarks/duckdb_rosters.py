#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the extension of DuckDB takes for a row beside reading it, in nanoseconds of the processor: tables
in memory, one thread, medians of five.

    duckdb_rosters.py [ROWS]      ten million, without; by the Python of build/tools

To be built and there: the preset release, with bindings (scripts/test.sh builds and brings all)."""

import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

import duckdb

BUILD = pathlib.Path(__file__).resolve().parents[1] / "build/release"
ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000_000
DRAWN = 1_000_000
POLICIES = ["hunan-2023", "fuling-2023", "huaibei-2024", "hunan-2024", "jiangan-2023"]
WORDS = ("categories", "event", "circumstances")
DAYS = ("recognised_on", "paid_on", "event_on")
NUMBERS = ("tier", "lapsed_years", "repaid_years")
MONEY = ("due", "subsidy", "fiscal")
OUTPUTS = ("status", "reason", "route", *MONEY, "subsidy_category", "fund", "benefit_from", "benefit_to")


def make_table(connection, folder, policy):
    """A roster as tables are: days, small numbers, and words as ENUM."""
    file = folder / f"{policy}.csv"
    subprocess.run([BUILD / "bin/canbao", "generate", "--policy", policy, "--rows", str(DRAWN), "--seed", "1",
                    "-o", file, "--quiet"], check=True)
    connection.execute(f"CREATE OR REPLACE VIEW drawn AS FROM read_csv('{file}', all_varchar = true)")
    names = [name for (name, *_) in connection.execute("DESCRIBE drawn").fetchall()
             if name not in ("id", "policy")]
    types = {**dict.fromkeys(DAYS, "DATE"), **dict.fromkeys(NUMBERS, "TINYINT")}
    for name in set(WORDS) & set(names):
        connection.execute(f"CREATE OR REPLACE TYPE {name}_words AS ENUM "
                           f"(SELECT DISTINCT {name} FROM drawn WHERE {name} IS NOT NULL)")
        types[name] = f"{name}_words"
    columns = ", ".join(f"{name}::{types[name]} AS {name}" for name in names)
    connection.execute(f"CREATE OR REPLACE TABLE roster AS SELECT {columns} FROM drawn, "
                       f"range({-(-ROWS // DRAWN)}) LIMIT {ROWS}")
    return names


def nanoseconds(connection, query):
    taken = []
    for _ in range(5):
        begin = time.process_time_ns()
        connection.execute(query).fetchall()
        taken.append((time.process_time_ns() - begin) / ROWS)
    return statistics.median(taken)


def all_of(names, of=""):
    """An aggregate that needs all of some columns and does little."""
    return ", ".join(f"count({of}{name})" for name in names)


def main():
    connection = duckdb.connect(config={"allow_unsigned_extensions": "true"})
    connection.load_extension(str(BUILD / "lib/canbao.duckdb_extension"))
    connection.execute("SET threads = 1")
    print(f"DuckDB {duckdb.__version__}, {ROWS:,} rows\n")
    print("| policy | reading | `canbao_money`, due | the same, all three | `canbao_assess`, all |")
    print("| --- | --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory() as folder:
        for policy in POLICIES:
            names = make_table(connection, pathlib.Path(folder), policy)
            row = "{" + ", ".join(f"'{name}': {name}" for name in names) + "}"
            paid = f"FROM (SELECT canbao_money('{policy}', {row}) AS m FROM roster)"
            assessed = f"FROM (SELECT canbao_assess('{policy}', {row}) AS a FROM roster)"
            reading = nanoseconds(connection, f"SELECT {all_of(names)} FROM roster")
            more = [nanoseconds(connection, query) - reading for query in (
                f"SELECT sum(m.due) {paid}", f"SELECT {all_of(MONEY, 'm.')} {paid}",
                f"SELECT {all_of(OUTPUTS, 'a.')} {assessed}")]
            print(f"| {policy} | {reading:.1f} |", " | ".join(f"+ {one:.1f}" for one in more), "|",
                  flush=True)


main()
