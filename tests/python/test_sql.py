# SPDX-License-Identifier: Apache-2.0
"""Policies as SQL: texts are the program's, and what SQLite says of amended ones is what assess says."""

import sqlite3

import conftest
import pytest

import canbao

DIALECTS = ["duckdb", "spark", "postgresql", "mysql", "sqlite"]
COLUMNS = ("status,reason,route,due,subsidy,fiscal,subsidy_category,fund,benefit_from,benefit_to,"
           "cites,notes,problem")
HUNAN = canbao.policy("hunan-2023")


@pytest.mark.parametrize("policy", conftest.IDS)
def test_same_as_program(policy):
    for dialect in DIALECTS:
        said = canbao.policy(policy).sql(dialect, "health.roster")
        assert said == conftest.run("sql", policy, "--dialect", dialect, "--from", "health.roster")
        assert said == canbao.sql(policy, dialect, "health.roster")
        wishes = canbao.sql(policy, dialect, "roster", wish=True)
        assert wishes == conftest.run("sql", policy, "--dialect", dialect, "--from", "roster", "--wish")


def assessed_in_sqlite(policy, rows):
    """What a policy's query says of a roster's rows, as dictionaries of texts."""
    query = policy.sql("sqlite", "roster")
    columns = query.splitlines()[0].rpartition(" columns ")[2].split(", ")
    base = sqlite3.connect(":memory:")
    base.execute(f"CREATE TABLE roster ({', '.join(columns)})")
    base.executemany(f"INSERT INTO roster VALUES ({', '.join('?' * len(columns))})",
                     [[row[name] for name in columns] for row in rows])
    ran = base.execute(query)
    names = [one[0] for one in ran.description]
    return {row[0]: {name: conftest.as_written(value) for name, value in zip(names, row)}
            for row in ran}


AMENDED = [
    ("hunan-2023", {"fee": "411.12", "closes.concentrated": "2022-11-05"}),
    ("fuling-2023", {"fee.resident.1": "400", "subsidy.needy_student.1": "100",
                     "opens.spring": "2023-03-15"}),
    ("huaibei-2024", {"fee": "390", "subsidy.monitored": "200.50"}),
    ("hunan-2024", {"fee": "500", "recognised_until": "2023-11-30"}),
    ("jiangan-2023", {"fee": "351"}),
]


@pytest.mark.parametrize("policy, changes", AMENDED)
def test_amended(generated, policy, changes):
    original = canbao.policy(policy)
    draft = original.amend(changes, id="draft")
    folder = generated(policy)
    rows = conftest.rows_of(folder / "roster.csv")
    table = conftest.texts(folder / "roster.csv").drop_columns("policy")
    ids = [row["id"] for row in rows]
    wanted = dict(zip(ids, conftest.assessed(draft.assess(table, outputs=COLUMNS))))
    got = assessed_in_sqlite(draft, rows)
    assert len(got) == len(wanted) == len(rows)
    for number, row in wanted.items():
        assert {name: got[number][name] for name in row} == row
        assert got[number]["policy"] == "draft"
    before = assessed_in_sqlite(original, rows)
    assert sum(before[one]["due"] != got[one]["due"] for one in ids) > len(ids) // 10


def test_errors():
    with pytest.raises(canbao.BadArgument, match="no dialect 'postgres' .did you mean postgresql"):
        HUNAN.sql("postgres", "roster")
    for table in ("", "a b", "roster; DROP TABLE roster", "canbao_rows", '"roster"'):
        with pytest.raises(canbao.BadArgument, match="no such query of hunan-2023"):
            HUNAN.sql("mysql", table)
    with pytest.raises(canbao.UnknownPolicy):
        canbao.sql("nowhere", "duckdb", "roster")
    with pytest.raises(TypeError):
        HUNAN.sql("duckdb")
    with pytest.raises(TypeError):
        HUNAN.sql("duckdb", None)
    with pytest.raises(ValueError):
        HUNAN.sql("duckdb", "a\0b")
