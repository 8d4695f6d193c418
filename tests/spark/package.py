# SPDX-License-Identifier: Apache-2.0
"""canbao.spark, with workers that are processes of their own: what it is given, and what it gives.

    package.py"""
import datetime
import decimal

import canbao
import canbao.spark
import cluster
from pyspark.sql import functions

D = datetime.date
PEOPLE = [("a", D(2022, 10, 1), ["orphan"]), ("b", D(2022, 10, 1), ["orphans"]),
          ("c", D(2022, 12, 1), None), ("d", D(2023, 8, 1), ["monitored", "orphan"]),
          ("e", None, None), ("f", D(2022, 10, 1), ["monitored"])]
SCHEMA = "id STRING, paid_on DATE, categories ARRAY<STRING>"


def people(spark, parts=3):
    return spark.createDataFrame(PEOPLE, SCHEMA).repartition(parts)


def rows(frame):
    return sorted((row.asDict() for row in frame.collect()), key=lambda row: row["id"])


def here(spark, *policy, **options):
    """The same by the driver alone."""
    import pyarrow
    return pyarrow.table(canbao.assess(people(spark).toArrow().sort_by("id"), *policy,
                                       **options)).to_pylist()


def refused(error, words, call):
    try:
        call()
    except error as said:
        assert words in str(said), said
    else:
        raise AssertionError(f"no {error.__name__} of {words}")


def test_rows(spark):
    for size in (10_000, 1):  # rows of a batch
        spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", size)
        got = rows(canbao.spark.assess(people(spark), "hunan-2023"))
        assert got == here(spark, "hunan-2023")
        assert [row["due"] for row in got][:2] == [decimal.Decimal("0.00"), None]
        assert got[1]["problem"] == "categories:unknown_code"
        assert got[4]["problem"] == "paid_on:missing"
    spark.conf.unset("spark.sql.execution.arrow.maxRecordsPerBatch")
    assert len(canbao.spark.assess(people(spark, 1), "hunan-2023").limit(1).collect()) == 1
    assert canbao.spark.assess(people(spark).filter("id > 'z'"), "hunan-2023").collect() == []


def test_types(spark):
    types = dict(canbao.spark.assess(people(spark), "hunan-2023").dtypes)
    assert types == {
        "id": "string", "status": "string", "reason": "string", "route": "string",
        "due": "decimal(10,2)", "subsidy": "decimal(10,2)", "fiscal": "decimal(10,2)",
        "subsidy_category": "string", "fund": "string", "benefit_from": "date",
        "benefit_to": "date", "problem": "string"}, types
    # Columns that are kept stay as they are, also those that are called as a result is, but kept not.
    kept = people(spark).select(
        "*", functions.lit(3).alias("status"), functions.current_timestamp().alias("at"),
        functions.lit(decimal.Decimal("1.234")).alias("income"),
        functions.struct("id", "paid_on").alias("pair"),
        functions.expr("CAST('2020-01-01' AS TIMESTAMP_NTZ)").alias("local"))
    names = ["at", "local", "income", "categories", "pair"]
    some = canbao.spark.assess(kept, "hunan-2023", outputs="due,bill,problem", keep=names,
                               money="fen")
    assert some.columns == [*names, "due", "bill", "problem"]
    assert [some.schema[name].dataType for name in names] == [
        kept.schema[name].dataType for name in names]
    assert dict(some.dtypes)["due"] == "int"
    row = some.filter("pair.id = 'd'").first()
    assert row.categories == ["monitored", "orphan"] and row.local == datetime.datetime(2020, 1, 1)
    assert row.income == decimal.Decimal("1.234") and row.due is not None
    # A roster of other names and types.
    other = people(spark).selectExpr("id", "date_format(paid_on, 'd/M/yyyy') AS `缴费时间`",
                                     "array_join(categories, '|') AS `类别`", "7 AS level")
    got = rows(canbao.spark.assess(other, "hunan-2023", dates="day-first", columns={
        "paid_on": "缴费时间", "categories": "类别", "level": None}))
    assert got == here(spark, "hunan-2023")


def test_amended_policies(spark):
    """They come to the workers as they are."""
    draft = canbao.policy("hunan-2023").amend(fee="400").amend({"fiscal_standard": "700"}, id="draft")
    got = rows(canbao.spark.assess(people(spark), draft))
    assert got == here(spark, draft)
    assert {row["due"] for row in got} > {None, decimal.Decimal("400.00")}
    assert [row.policy for row in canbao.spark.ledger(people(spark), draft).collect()][0] == "draft"


def test_policies_of_rows(spark):
    named = people(spark).withColumn("policy", functions.when(
        functions.col("id") < "c", "hunan-2023").otherwise("hunan-2024"))
    got = rows(canbao.spark.assess(named, keep=["id", "policy"]))
    assert {row["policy"] for row in got} == {"hunan-2023", "hunan-2024"}
    assert got[2]["reason"] != rows(canbao.spark.assess(people(spark), "hunan-2023"))[2]["reason"]


def test_ledgers(spark):
    table = people(spark).toArrow()
    for by in ("outcome", "payer"):
        ledger = canbao.spark.ledger(people(spark), "hunan-2023", by)
        its = canbao.ledger(table, "hunan-2023", by)
        assert len(its) > 1
        assert ledger.columns == list(its.columns)
        assert {type for name, type in ledger.dtypes if name in its.columns[-2:]} == {
            "decimal(20,2)"}
        assert [row.asDict() for row in ledger.collect()] == list(its)  # in its order
    assert canbao.spark.ledger(people(spark).filter("id > 'z'"), "hunan-2023").collect() == []


def test_errors(spark):
    """What is wrong is told before a row is read: who reads these fails."""
    unread = people(spark).withColumn("id", functions.expr("raise_error('it is read')").cast("string"))

    def assess(frame=unread, policy="hunan-2023", **options):
        return lambda: canbao.spark.assess(frame, policy, **options)

    refused(canbao.UnknownPolicy, "'hunan'", assess(policy="hunan"))
    refused(canbao.BadColumn, "no column 'paid_on'", assess(unread.drop("paid_on")))
    refused(canbao.BadColumn, "'paid_on' is int32",
            assess(unread.withColumn("paid_on", functions.lit(3))))
    refused(canbao.BadColumn, "'paid_on' is timestamp('us', 'UTC')",
            assess(unread.withColumn("paid_on", functions.current_timestamp())))
    refused(canbao.BadColumn, "nearly 'id'", assess(unread.withColumnRenamed("id", "ID")))
    refused(canbao.BadColumn, "no column 'name'", assess(keep="name"))
    refused(canbao.BadColumn, "'due' can't be kept",
            assess(unread.withColumn("due", functions.lit(3)), keep="*"))
    refused(canbao.BadArgument, "", assess(money="yuan"))
    refused(canbao.BadArgument, "'fund'",
            lambda: canbao.spark.ledger(unread, "hunan-2023", by="fund"))
    refused(TypeError, "pyarrow.lib.Table",
            assess(people(spark).toArrow()))
    refused(TypeError, "not str", assess("roster.parquet"))
    refused(Exception, "it is read", assess()().collect)


def test_other_versions(spark):
    """A worker with another version says so."""
    its, canbao.__version__ = canbao.__version__, "9.9.9"
    try:
        frame = canbao.spark.assess(people(spark), "hunan-2023")
    finally:
        canbao.__version__ = its
    refused(Exception, f"a worker has canbao {its}, and the driver 9.9.9: install the same",
            frame.collect)


def main():
    with cluster.LocalCluster() as its, its.session() as spark:
        for name, test in list(globals().items()):
            if name.startswith("test_"):
                test(spark)
                print(name, flush=True)


main()
