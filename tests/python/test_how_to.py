# SPDX-License-Identifier: Apache-2.0
"""The code of docs/how-to/python.md, what-if.md and sql.md."""

from decimal import Decimal

import conftest
import pytest


@pytest.fixture
def roster_file(tmp_path, monkeypatch):
    """roster.csv of Hunan's applicants, in the current folder."""
    monkeypatch.chdir(tmp_path)
    conftest.run("generate", "--policy", "hunan-2023", "--rows", 5_000, "-o", "roster.csv",
                 "--quiet")


def test_polars(roster_file):
    import canbao
    import polars

    roster = polars.read_csv("roster.csv", try_parse_dates=True)
    results = polars.DataFrame(canbao.assess(roster, "hunan-2023"))
    good = results.filter(polars.col("problem").is_null())
    print(good.group_by("route").agg(polars.col("due").sum()))
    assert len(good) == len(results) == 5_000


def test_pandas(roster_file):
    import canbao
    import pandas
    import pyarrow

    roster = pandas.read_csv("roster.csv", parse_dates=["paid_on", "recognised_on", "event_on"])
    results = pyarrow.table(canbao.assess(roster, "hunan-2023")).to_pandas()
    assert len(results) == 5_000


def test_duckdb(roster_file):
    import canbao
    import duckdb

    roster = duckdb.read_csv("roster.csv").to_arrow_table()
    results = canbao.assess(roster, "hunan-2023")
    duckdb.sql("COPY (FROM results) TO 'assessed.parquet'")
    assert duckdb.sql("SELECT count(*) FROM 'assessed.parquet'").fetchall() == [(5_000,)]


def test_sql(roster_file):
    import sqlite3

    base = sqlite3.connect(":memory:")
    rows = conftest.rows_of("roster.csv")
    base.execute(f"CREATE TABLE roster ({', '.join(rows[0])})")
    base.executemany(f"INSERT INTO roster VALUES ({', '.join('?' * len(rows[0]))})",
                     [list(row.values()) for row in rows])

    import canbao

    draft = canbao.policy("hunan-2024").amend(fee=400)
    query = draft.sql("sqlite", "roster")
    for route, due in base.execute(f"SELECT route, SUM(due) FROM ({query}) GROUP BY route"):
        print(route, due)
    assert base.execute(f"SELECT COUNT(*) FROM ({query})").fetchone() == (5_000,)
    assert base.execute(f"SELECT MAX(due) FROM ({query})").fetchone() > ("0.00",)


def test_large_files(roster_file):
    import pyarrow.csv
    import pyarrow.parquet

    pyarrow.parquet.write_table(pyarrow.csv.read_csv("roster.csv"), "roster.parquet")

    import canbao
    import pyarrow
    import pyarrow.dataset

    batches = pyarrow.dataset.dataset("roster.parquet").scanner(batch_size=131_072)
    results = pyarrow.RecordBatchReader.from_stream(
        canbao.assess(batches.to_reader(), "hunan-2023", outputs=["status", "due", "problem"]))
    with pyarrow.parquet.ParquetWriter("assessed.parquet", results.schema) as file:
        for batch in results:
            file.write_batch(batch)
    assert pyarrow.parquet.read_metadata("assessed.parquet").num_rows == 5_000


def test_columns():
    import canbao
    import pyarrow

    roster = pyarrow.table({"缴费时间": ["5/10/2022"], "类别": [["orphan"]], "level": [3]})
    results = canbao.assess(roster, "hunan-2023", keep="*", money="fen", dates="day-first",
                            outputs=["due", "bill"], columns={"paid_on": "缴费时间",
                                                              "categories": "类别", "level": None})
    assert pyarrow.table(results)["due"].to_pylist() == [0]


def test_explain():
    import canbao

    print(canbao.explain("hunan-2023", paid_on="2022-10-01", categories=["orphan"]))
    print(canbao.policy("hunan-2023").show(language="zh"))


def test_ledger(roster_file):
    import canbao
    import pyarrow.csv

    roster = pyarrow.csv.read_csv("roster.csv")
    ledger = canbao.ledger(roster, "hunan-2023", by="payer")
    for row in ledger:
        print(row["payer"], row["persons"], row["contribution"])
    print(ledger.total("contribution"), ledger.problems)
    assert ledger.problems == 0


def test_errors():
    import canbao
    import pyarrow

    roster = pyarrow.table({"id": ["a"], "paid_on": [2023]})
    try:
        canbao.assess(roster, "hunan-2023")
    except canbao.BadColumn as error:
        print(error)  # the column 'paid_on' is int64; it holds days: date32, …
    else:
        pytest.fail("it is none")


def test_threads(roster_file):
    import canbao
    import pyarrow
    import pyarrow.csv

    roster = pyarrow.csv.read_csv("roster.csv")

    from concurrent.futures import ThreadPoolExecutor

    parts = [roster.slice(begin, 1_000) for begin in range(0, len(roster), 1_000)]
    with ThreadPoolExecutor() as pool:
        tables = pool.map(lambda part: pyarrow.table(canbao.assess(part, "hunan-2023")), parts)
    results = pyarrow.concat_tables(tables)
    assert results["due"].to_pylist() == pyarrow.table(
        canbao.assess(roster, "hunan-2023"))["due"].to_pylist()


def test_what_if(roster_file):
    import canbao
    import pyarrow.csv

    roster = pyarrow.csv.read_csv("roster.csv")

    hunan = canbao.policy("hunan-2023")
    draft = hunan.amend({"closes.concentrated": "2023-01-15"}, fee="380", id="draft")
    totals = canbao.compare(hunan, draft, roster).totals()
    print(totals.difference, "yuan;", totals.pay_more, "pay more,", totals.pay_less, "less")
    assert totals.difference > 0

    for key, value in hunan.amendable.items():
        print(key, value)

    try:
        hunan.amend({"closes.concentrated": "2021-12-31"})
    except canbao.BadPolicy as error:
        for sentence in error.violations:
            print(sentence)
    else:
        pytest.fail("it is none")
    assert isinstance(totals.difference, Decimal)


def test_every_key_is_on_the_page():
    """docs/how-to/what-if.md says what the keys of all published policies are."""
    import re

    import canbao

    page = (conftest.ROOT / "docs/how-to/what-if.md").read_text(encoding="utf-8")
    cells = " ".join(re.findall(r"^\| (`.*?) \| ", page, re.M))
    forms = re.findall(r"`([a-z_]+(?:\.[a-z_]+)*\.?)", cells)
    for policy in canbao.policies():
        for key in policy.amendable:
            assert any(key == form or key.startswith(form) for form in forms), key


