# SPDX-License-Identifier: Apache-2.0
"""One policy by every road: the assessments of the program, of DuckDB with the extension, of the Python
package and of the policy as SQL, in DuckDB or in Spark, row by row and column by column.

    same.py CANBAO DUCKDB EXTENSION FOLDER POLICY [ROWS [ROAD...]]

by a Python that has pyarrow and canbao, and for Spark what scripts/tools.sh all installs. Roads are
duckdb, python, sql, spark_sql and spark; without, the first three. Rows are generated. What is compared
is compared by DuckDB, which reads the program's file as text. Twenty million rows take six minutes, and
as many by Spark, and 5 GB in FOLDER, which is emptied.
"""
import contextlib
import functools
import pathlib
import shutil
import subprocess
import sys
import time

import pyarrow
import pyarrow.parquet

import canbao

CANBAO, DUCKDB, EXTENSION, FOLDER = (pathlib.Path(path).resolve() for path in sys.argv[1:5])
POLICY = sys.argv[5]
ROWS = int(sys.argv[6]) if len(sys.argv) > 6 else 1_000_000
ENDED = contextlib.ExitStack()  # what was started for roads
CHOSEN = sys.argv[7:] or ["duckdb", "python", "sql"]
SEED = 20
OUTPUTS = ("status,reason,route,due,subsidy,fiscal,subsidy_category,fund,benefit_from,benefit_to,"
           "cites,notes").split(",")
DAYS = ("recognised_on", "paid_on", "event_on")
NUMBERS = ("tier", "lapsed_years", "repaid_years")


def program(*arguments):
    return subprocess.run([CANBAO, *map(str, arguments)], check=True, cwd=FOLDER,
                          stdout=subprocess.PIPE, encoding="utf-8").stdout


def duckdb(sql):
    done = subprocess.run([DUCKDB, "-unsigned", "-batch", "-bail", "-csv", "-noheader", ":memory:"],
                          input=f"LOAD '{EXTENSION}';\nSET memory_limit='3GB';\n{sql}", check=False,
                          encoding="utf-8", cwd=FOLDER, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE)
    if done.returncode != 0:
        sys.exit(f"DuckDB: {done.stderr}\n{sql[:2000]}")
    return done.stdout


def make_rosters():
    """As a file, and with types, in Parquet."""
    program("generate", "--policy", POLICY, "--rows", ROWS, "--seed", SEED, "-o", "roster.csv")
    with open(FOLDER / "roster.csv", encoding="utf-8") as file:
        header = file.readline().strip().split(",")
    types = {**dict.fromkeys(DAYS, "DATE"), **dict.fromkeys(NUMBERS, "TINYINT")}
    columns = ", ".join(f"{name}::{types.get(name, 'VARCHAR')} AS {name}" for name in header)
    duckdb(f"COPY (SELECT {columns} FROM read_csv('roster.csv', all_varchar = true)) "
           f"TO 'roster.parquet';")


def by_program():
    program("assess", "roster.csv", "-o", "program.csv", "--rejects", "rejects.csv", "--quiet")


def by_duckdb():
    outputs = ", ".join(f"{'t' if name in ('cites', 'notes') else 'a'}.{name}" for name in OUTPUTS)
    duckdb(f"COPY (SELECT id, {outputs} FROM (SELECT r.id, canbao_assess('{POLICY}', r) AS a, "
           f"canbao_texts('{POLICY}', r) AS t FROM 'roster.parquet' r)) TO 'duckdb.parquet';")


def by_python():
    with pyarrow.parquet.ParquetFile(FOLDER / "roster.parquet") as file:
        rows = pyarrow.RecordBatchReader.from_batches(file.schema_arrow, file.iter_batches(65_536))
        results = pyarrow.RecordBatchReader.from_stream(
            canbao.assess(rows, POLICY, outputs=OUTPUTS))
        # Parquet has one dictionary a column, and each batch has its own.
        plain = pyarrow.schema([field.with_type(field.type.value_type)
                                if pyarrow.types.is_dictionary(field.type) else field
                                for field in results.schema])
        with pyarrow.parquet.ParquetWriter(FOLDER / "python.parquet", plain) as writer:
            for batch in results:
                writer.write_batch(batch.cast(plain))


def by_sql():
    query = program("sql", POLICY, "--dialect", "duckdb", "--from", "roster").strip().rstrip(";")
    duckdb(f"CREATE VIEW roster AS FROM 'roster.parquet';\nCOPY (\n{query}\n) TO 'sql.parquet';")


@functools.cache
def roster_in_spark():
    """In a cluster of two executors with one core each, one for both roads: a process has one Java."""
    import cluster  # of tests/spark
    its = ENDED.enter_context(cluster.LocalCluster(memory=1024, java=""))
    spark = ENDED.enter_context(its.session({"spark.eventLog.enabled": "false"}))
    roster = spark.read.parquet(str(FOLDER / "roster.parquet"))
    roster.createOrReplaceTempView("roster")
    return roster


def by_spark_sql():
    query = program("sql", POLICY, "--dialect", "spark", "--from", "roster").strip().rstrip(";")
    roster_in_spark().sparkSession.sql(query).write.parquet(str(FOLDER / "spark_sql.parquet"))


def by_spark():
    import canbao.spark
    canbao.spark.assess(roster_in_spark(), POLICY, outputs=OUTPUTS, keep=["id"]).write.parquet(
        str(FOLDER / "spark.parquet"))


def differences(road):
    """How many rows there are of both, and are not the same."""
    unlike = " OR ".join(f"a.{name} IS DISTINCT FROM b.{name}" for name in OUTPUTS)
    texts = ", ".join(f"{name}::VARCHAR AS {name}" for name in ("id", *OUTPUTS))
    made = f"{road}.parquet"
    if (FOLDER / made).is_dir():  # a file of each part
        made += "/*.parquet"
    answer = duckdb(f"SELECT count(*), count(*) FILTER ({unlike}) "
                    f"FROM read_csv('program.csv', all_varchar = true) a "
                    f"JOIN (SELECT {texts} FROM '{made}') b USING (id);")
    return tuple(map(int, answer.strip().split(",")))


ROADS = {"duckdb": by_duckdb, "python": by_python, "sql": by_sql, "spark_sql": by_spark_sql,
         "spark": by_spark}


def main():
    unknown = set(CHOSEN) - ROADS.keys()
    if unknown:
        sys.exit(f"error: there is no road {', '.join(sorted(unknown))}; there are {', '.join(ROADS)}")
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    make_rosters()
    by_program()
    failed = False
    with ENDED:
        for name in CHOSEN:
            begin = time.monotonic()
            ROADS[name]()
            taken = time.monotonic() - begin
            both, unlike = differences(name)
            print(f"{POLICY} by {name}: {both:,} rows, {unlike:,} of them not as the program's "
                  f"({taken:.1f} s)", flush=True)
            failed = failed or both != ROWS or unlike != 0
    shutil.rmtree(FOLDER)
    sys.exit(1 if failed else 0)


main()
