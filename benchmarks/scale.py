#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""From a county to the country: what each road takes for a generated roster, and what that comes to
for more persons. Prints the tables of docs/scale.md.

    scale.py [PERSONS [ROAD]]      one million, and all roads, without; those whose name has ROAD

To be built and there: the preset release, with bindings; build/tools and build/python
(scripts/test.sh brings and builds them all, and scripts/tools.sh all brings Spark)."""

import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

import spark_roads

ROOT = pathlib.Path(__file__).resolve().parents[1]
BUILD = ROOT / "build/release"
PROGRAM = BUILD / "bin/canbao"
DUCKDB = ROOT / "build/tools/bin/duckdb"
EXTENSION = BUILD / "lib/canbao.duckdb_extension"
PYTHON = ROOT / "build/python/bin/python"
POLICY = "hunan-2024"
PERSONS = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
ROAD = sys.argv[2] if len(sys.argv) > 2 else ""
PLACES = [("a county", 1_000_000), ("a city", 8_000_000), ("a province", 66_000_000),
          ("the country", 1_400_000_000)]

ARROW = f"""
import sys, canbao, pyarrow, pyarrow.parquet as parquet
roster = parquet.ParquetFile(sys.argv[1])
batches = pyarrow.RecordBatchReader.from_batches(roster.schema_arrow, roster.iter_batches(65536))
results = pyarrow.RecordBatchReader.from_stream(canbao.assess(batches, "{POLICY}"))
with parquet.ParquetWriter(sys.argv[2], results.schema) as out:
    for batch in results:
        out.write_batch(batch)
"""


def run(command, **options):
    """Seconds of the clock and of processors, and the most memory in bytes, of a whole process."""
    begin = time.monotonic()
    child = subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL,
                             stderr=subprocess.PIPE, **options)
    said = child.stderr.read().decode()
    _, status, used = os.wait4(child.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} failed: {said}")
    return (time.monotonic() - begin, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)


def duckdb(folder, *statements):
    return run([DUCKDB, "-unsigned", "-cmd", f"LOAD '{EXTENSION}'", ":memory:", *statements],
               cwd=folder)


def duration(seconds):
    if seconds < 90:
        return f"{seconds:.0f} s" if seconds >= 10 else f"{seconds:.1f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5_400 else f"{seconds / 3_600:.1f} h"


def roads(folder, roster):
    csv, parquet = folder / "roster.csv", folder / "roster.parquet"
    yield ("`canbao assess`, CSV to CSV",
           lambda: run([PROGRAM, "assess", csv, "-o", folder / "out.csv", "--quiet"]), csv)
    yield ("`canbao assess`, a ledger beside it",
           lambda: run([PROGRAM, "assess", csv, "-o", folder / "out.csv", "--ledger",
                        folder / "ledger.csv", "--quiet"]), csv)
    yield ("DuckDB, Parquet to Parquet",
           lambda: duckdb(folder, f"COPY (FROM canbao('{parquet}', '{POLICY}')) TO 'out.parquet'"),
           parquet)
    yield ("DuckDB, the same, at most 700 MB",
           lambda: duckdb(folder, "SET memory_limit = '700MB'",
                          f"COPY (FROM canbao('{parquet}', '{POLICY}')) TO 'out.parquet'"), parquet)
    query = subprocess.run([PROGRAM, "sql", POLICY, "--dialect", "duckdb", "--from", "roster"],
                           capture_output=True, text=True, check=True).stdout
    yield ("SQL in DuckDB, Parquet to Parquet",
           lambda: duckdb(folder, f"CREATE VIEW roster AS FROM '{parquet}'",
                          f"COPY ({query}) TO 'out3.parquet'"), parquet)
    yield ("DuckDB, copying the file",
           lambda: duckdb(folder, f"COPY (FROM '{parquet}') TO 'copy.parquet'"), parquet)
    yield ("DuckDB, a ledger",
           lambda: duckdb(folder, f"COPY (FROM canbao_ledger('{parquet}', '{POLICY}')) "
                                  "TO 'ledger.csv'"), parquet)
    yield ("Python, Parquet to Parquet by pyarrow",
           lambda: run([PYTHON, "-c", ARROW, parquet, folder / "out2.parquet"],
                       env=dict(os.environ, PYTHONPATH=str(BUILD / "python"))), parquet)
    if ROAD and "Spark" not in ROAD:
        return
    if spark_roads.is_there():
        spark = spark_roads.Application(
            folder, f"{PROGRAM} sql {POLICY} --dialect spark --from roster", BUILD / "python")
        for road, name in spark_roads.ROADS.items():
            yield f"Spark, {name}", lambda road=road: spark.go(road), parquet
        spark.close()
    else:
        print("without Spark, which `scripts/tools.sh all` brings", file=sys.stderr)


def main():
    with tempfile.TemporaryDirectory(dir=BUILD) as made:
        folder = pathlib.Path(made)
        roster = folder / "roster.csv"
        run([PROGRAM, "generate", "--policy", POLICY, "--rows", PERSONS, "--seed", 1, "-o", roster])
        duckdb(folder, "COPY (SELECT * FROM read_csv('roster.csv')) TO 'roster.parquet'")
        print(f"{PERSONS:,} persons, {POLICY}, {os.cpu_count()} processors; medians of three\n")
        print("| road | s | processor, ns a person | most memory | the file read |")
        print("| --- | --- | --- | --- | --- |")
        clocks = {}
        for name, go, file in roads(folder, roster):
            if ROAD not in name:
                continue
            runs = [go() for _ in range(3)]
            wall, used, memory = (sorted(column)[1] for column in zip(*runs))
            clocks[name] = wall
            print(f"| {name} | {wall:.1f} | {used * 1e9 / PERSONS:.0f} | {memory / 2**20:.0f} MiB | "
                  f"{file.stat().st_size / 2**20:.0f} MiB |")
        if not clocks:
            sys.exit(f"no road is called '{ROAD}'")
        print("\nThe same by the number of persons, computed:\n")
        print("| road |" + "".join(f" {place}, {count / 1e6:,.0f} million |" for place, count in PLACES))
        print("| --- |" + " --- |" * len(PLACES))
        for name, wall in clocks.items():
            print(f"| {name} |" + "".join(f" {duration(wall * count / PERSONS)} |"
                                          for _, count in PLACES))


if __name__ == "__main__":
    main()
