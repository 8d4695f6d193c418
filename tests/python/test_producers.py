# SPDX-License-Identifier: Apache-2.0
"""Libraries that rosters come from, and that results go to."""

import datetime
import decimal
import pathlib

import conftest
import duckdb
import nanoarrow
import pandas
import polars
import pyarrow
import pyarrow.csv
import pytest

import canbao

FILE = conftest.SAMPLE


@pytest.fixture(scope="module")
def expected():
    return pyarrow.table(canbao.assess(conftest.texts(FILE))).to_pylist()


def rows_of(roster, **options):
    return pyarrow.table(canbao.assess(roster, **options)).to_pylist()


def test_pyarrow(expected):
    table = pyarrow.csv.read_csv(FILE)
    assert rows_of(table) == expected
    assert rows_of(table.combine_chunks().to_batches()[0]) == expected
    assert rows_of(table.to_reader()) == expected
    assert rows_of(table.to_struct_array().combine_chunks()) == expected
    assert rows_of(pyarrow.csv.open_csv(FILE)) == expected


def test_pandas(expected):
    for frame in (pandas.read_csv(FILE),
                  pandas.read_csv(FILE, dtype=str, keep_default_na=False),
                  pandas.read_csv(FILE, dtype_backend="pyarrow"),
                  pandas.read_csv(FILE, dtype_backend="numpy_nullable"),
                  pandas.read_csv(FILE, parse_dates=["paid_on", "event_on", "recognised_on"]),
                  pandas.read_csv(FILE, dtype={"categories": "category", "event": "category"})):
        assert rows_of(frame) == expected, frame.dtypes
        assert rows_of(frame[frame.columns[::-1]].set_index(frame["id"])) == expected
        assert rows_of(frame.iloc[5:77]) == expected[5:77]
    results = canbao.assess(pandas.read_csv(FILE), money="fen")
    frame = pyarrow.table(results).to_pandas()
    assert isinstance(frame["status"].dtype, pandas.CategoricalDtype)
    assert int(frame["due"].sum()) == sum(row["due"] * 100 for row in expected)
    if hasattr(pandas.DataFrame, "from_arrow"):  # since pandas 3
        assert len(pandas.DataFrame.from_arrow(canbao.assess(pandas.read_csv(FILE)))) == 128


def test_polars(expected):
    for frame in (polars.read_csv(FILE), polars.read_csv(FILE, try_parse_dates=True),
                  polars.read_csv(FILE, infer_schema=False),
                  polars.read_csv(FILE, schema_overrides={"categories": polars.Categorical,
                                                          "event": polars.Categorical}),
                  polars.read_csv(FILE).with_columns(polars.col("categories").str.split("|"))):
        assert rows_of(frame) == expected, frame.schema
        assert rows_of(frame.to_struct("roster")) == expected
    back = polars.DataFrame(canbao.assess(polars.read_csv(FILE)))
    assert back.schema["due"] == polars.Decimal(10, 2)
    assert back.schema["benefit_from"] == polars.Date
    assert back["due"].to_list() == [row["due"] for row in expected]
    assert polars.from_arrow(canbao.assess(polars.read_csv(FILE))).struct.unnest().equals(back)
    ledger = polars.DataFrame(canbao.ledger(polars.read_csv(FILE)))
    assert ledger["due"].sum() == back["due"].sum()


def test_duckdb(expected):
    relation = duckdb.read_csv(str(FILE), all_varchar=False)
    assert rows_of(relation) == expected
    # A connection can't be asked within a query of its own: a table stands between.
    with pytest.raises(duckdb.Error, match="own|inside a query"):
        duckdb.from_arrow(canbao.assess(relation)).fetchall()
    roster = duckdb.sql(f"FROM read_csv('{FILE}', all_varchar = true)").to_arrow_table()
    results = canbao.assess(roster)
    assert duckdb.from_arrow(results).fetchall() == [tuple(row.values()) for row in expected]
    assessments = canbao.assess(roster)
    sums = duckdb.sql("SELECT policy, sum(due) FROM assessments JOIN relation USING (id) "
                      "GROUP BY policy ORDER BY policy").fetchall()
    wanted = {}
    for row in canbao.ledger(relation):
        wanted[row["policy"]] = wanted.get(row["policy"], 0) + row["due"]
    assert dict(sums) == wanted
    # Read again by each query, as a table of a database would be.
    assert duckdb.sql("SELECT count(*) FROM assessments").fetchall() == [(128,)]


def test_duckdb_connections_stay_free(expected):
    """A relation is not read before its results are, and then again and again."""
    connection = duckdb.connect()
    relation = connection.sql(f"FROM read_csv('{FILE}', all_varchar = true)")
    results = canbao.assess(relation)
    comparison = canbao.compare("hunan-2023", "hunan-2024", relation)
    assert connection.sql("SELECT 1").fetchall() == [(1,)]
    assert pyarrow.table(results).to_pylist() == expected
    assert connection.sql("SELECT 1").fetchall() == [(1,)]
    assert pyarrow.table(results).to_pylist() == expected
    assert comparison.totals().persons == pyarrow.table(comparison).num_rows == 128
    with pytest.raises(canbao.BadColumn):
        canbao.assess(connection.sql("SELECT 1 AS paid_on"), "hunan-2023")
    assert connection.sql("SELECT 1").fetchall() == [(1,)]


def test_nanoarrow(expected):
    stream = nanoarrow.ArrayStream(pyarrow.csv.read_csv(FILE))
    assert rows_of(stream) == expected
    array = nanoarrow.Array(pyarrow.csv.read_csv(FILE).combine_chunks())
    assert rows_of(array) == expected
    back = nanoarrow.ArrayStream(canbao.assess(pyarrow.csv.read_csv(FILE))).read_all()
    assert back.child(4).to_pylist() == [row["due"] for row in expected]


def test_several_at_once(expected):
    """From one library to another."""
    frame = polars.read_csv(FILE, try_parse_dates=True)
    frame = frame.rename({"tier": "档次"})
    relation = duckdb.from_arrow(canbao.assess(frame, keep="*", outputs="due,fund",
                                               columns={"tier": "档次"}))
    again = canbao.assess(relation.project("* EXCLUDE (due, fund)"), columns={"tier": "档次"})
    assert pyarrow.table(again).to_pylist() == expected


@pytest.mark.parametrize("roster, hint", [
    ("roster.csv", "not str; files are read by their libraries first"),
    (pathlib.Path("roster.csv"), "files are read by their libraries first"),
    (b"id,paid_on", "not bytes; files are read"),
    ([{"paid_on": "2022-10-01"}], "not list"),
    ({"paid_on": ["2022-10-01"]}, "not dict"),
    (None, "not NoneType"),
    (5, "not int"),
    (pyarrow.Table, "not type"),
])
def test_what_is_no_roster(roster, hint):
    for use in (lambda: canbao.assess(roster, "hunan-2023"),
                lambda: canbao.ledger(roster, "hunan-2023"),
                lambda: canbao.compare("hunan-2023", "hunan-2024", roster)):
        with pytest.raises(TypeError, match="a roster is what gives its columns") as told:
            use()
        assert hint in str(told.value)
        assert "pandas 2.2" in str(told.value)


def test_a_lazy_frame_is_collected():
    lazy = polars.read_csv(FILE).lazy()
    if not hasattr(lazy, "__arrow_c_stream__"):
        with pytest.raises(TypeError, match=r"\.collect\(\) makes it one"):
            canbao.assess(lazy)


def test_arrays_that_are_no_structs():
    with pytest.raises(canbao.BadColumn, match="no structs of columns"):
        canbao.assess(pyarrow.array(["2022-10-01"]), "hunan-2023")
    with pytest.raises(canbao.BadColumn, match="no structs of columns"):
        canbao.assess(polars.Series(["2022-10-01"]), "hunan-2023")


def test_options():
    table = pyarrow.table({"缴费时间": ["5/10/2022"], "户编号": ["a"], "level": [3]})
    columns = {"paid_on": "缴费时间", "id": "户编号", "level": None}
    rows = rows_of(table, policy="hunan-2023", columns=columns, dates="day-first",
                   outputs=["due", "cites"], keep=["户编号", "level"])
    assert list(rows[0]) == ["户编号", "level", "due", "cites"]
    assert rows[0]["due"] == decimal.Decimal("350.00")
    odd = pyarrow.table({'day, of "payment"=': [datetime.date(2022, 10, 1)]})
    with pytest.raises(canbao.BadColumn, match="no column 'paid_on'"):
        canbao.assess(odd, "hunan-2023")
    for name in ("day, of", 'of "payment"', "a=b"):
        odd = pyarrow.table({name: [datetime.date(2022, 10, 1)]})
        assert rows_of(odd, policy="hunan-2023", columns={"paid_on": name})[0]["problem"] is None
    for wrong, kind in (({"outputs": "dues"}, canbao.BadArgument), ({"outputs": []}, ValueError),
                        ({"keep": "name"}, canbao.BadColumn), ({"keep": ["a,b"]}, ValueError),
                        ({"money": "yuan"}, canbao.BadArgument),
                        ({"columns": {"paid": "缴费时间"}}, canbao.BadArgument),
                        ({"dates": "year-first"}, canbao.BadArgument),
                        ({"outputs": [1]}, TypeError), ({"policy": 5}, TypeError),
                        ({"policy": "hunan"}, canbao.UnknownPolicy)):
        with pytest.raises(kind):
            canbao.assess(table, **{"policy": "hunan-2023", "columns": columns, **wrong})
    with pytest.raises(canbao.BadArgument, match="by is 'outcome' or 'payer'"):
        canbao.ledger(table, "hunan-2023", by="fund", columns=columns)


def test_kept_columns_do_not_hide_results():
    table = pyarrow.table({"paid_on": ["2022-10-01"], "due": [1], "difference": [1]})
    assert rows_of(table, policy="hunan-2023", keep="paid_on")[0]["due"] == 350
    with pytest.raises(canbao.BadColumn, match="'due' can't be kept"):
        canbao.assess(table, "hunan-2023", keep="*")
    with pytest.raises(canbao.BadColumn, match="'difference' can't be kept"):
        canbao.compare("hunan-2023", "hunan-2024", table, keep="difference")
