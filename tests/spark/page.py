# SPDX-License-Identifier: Apache-2.0
"""The code of docs/how-to/spark.md, run in a cluster whose workers have no canbao but that which the
page has sent to them.

    page.py PROGRAM PACKAGE"""
import os
import pathlib
import subprocess
import sys
import tarfile

import cluster
import pyarrow.csv
import pyarrow.parquet

PROGRAM, PACKAGE = sys.argv[1:]


def by_sql(spark):
    spark.conf.set("spark.sql.codegen.hugeMethodLimit", 8000)
    spark.read.parquet("roster").createOrReplaceTempView("roster")
    with open("assess.sql", encoding="utf-8") as query:
        spark.sql(query.read()).write.parquet("assessed")

    assessed = spark.read.parquet("assessed")
    assessed.filter("problem IS NULL").drop("problem").write.parquet("assessments")
    assessed.filter("problem IS NOT NULL").select("id", "problem").write.parquet("rejects")
    ledger = spark.sql("""
        SELECT policy, status, reason, route, subsidy_category, fund,
               count(*) AS persons, sum(due) AS due, sum(subsidy) AS subsidy, sum(fiscal) AS fiscal
        FROM parquet.assessed WHERE problem IS NULL GROUP BY ALL""")
    return ledger


def by_the_package(spark):
    import canbao.spark

    roster = spark.read.parquet("roster").select(
        "id", "categories", "recognised_on", "tier", "paid_on", "event", "event_on", "circumstances")
    canbao.spark.assess(roster, "hunan-2024", keep="id").write.parquet("assessed-2")
    canbao.spark.ledger(roster, "hunan-2024").write.parquet("ledger")

    draft = canbao.policy("hunan-2024").amend(fee="410")
    canbao.spark.ledger(roster, draft, by="payer").show()


def settings():
    packages = {"spark.archives": "packages.tar.gz#packages",
                "spark.executorEnv.PYTHONPATH": "packages"}
    return packages


def main():
    with cluster.Standalone() as its:
        os.chdir(its.folder)
        made = subprocess.run([PROGRAM, "generate", "--policy", "hunan-2024", "--rows", "2000",
                               "--quiet"], capture_output=True, check=True)
        pathlib.Path("roster.csv").write_bytes(made.stdout)
        pathlib.Path("roster").mkdir()
        table = pyarrow.csv.read_csv("roster.csv", convert_options=pyarrow.csv.ConvertOptions(
            strings_can_be_null=True))
        pyarrow.parquet.write_table(table, "roster/0.parquet")
        subprocess.run([PROGRAM, "sql", "hunan-2024", "--dialect", "spark", "--from", "roster", "-o",
                        "assess.sql"], check=True)
        with tarfile.open("packages.tar.gz", "w:gz") as archive:
            archive.add(PACKAGE, "canbao")
        with its.session(settings()) as spark:
            summed = {tuple(row) for row in by_sql(spark).collect()}
            by_the_package(spark)
            one, other = (spark.read.parquet(name).select("id", "status", "due", "problem")
                          for name in ("assessed", "assessed-2"))
            assert one.count() == other.count() == 2000
            assert one.exceptAll(other).count() == 0
            assert {tuple(row) for row in spark.read.parquet("ledger").collect()} == summed
            assert spark.read.parquet("assessments").count() == 2000
        os.chdir("/")


main()
