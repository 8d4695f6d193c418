# SPDX-License-Identifier: Apache-2.0
"""The package says what the program says, row by row."""

import collections
import datetime

import conftest
import pyarrow
import pyarrow.csv
import pytest

import canbao

OUTPUTS = ("status,reason,route,due,subsidy,fiscal,subsidy_category,fund,benefit_from,benefit_to,"
           "cites,notes").split(",")


def same(results, expected):
    names = OUTPUTS if "cites" in expected[0] else OUTPUTS[:-2]
    assert [{name: row[name] for name in ("id", *names)} for row in results] == [
        {name: row[name] for name in ("id", *names)} for row in expected]


def test_sample(tmp_path):
    conftest.run("assess", conftest.SAMPLE, "-o", tmp_path / "out.csv", "--quiet")
    roster = conftest.texts(conftest.SAMPLE)
    same(conftest.assessed(canbao.assess(roster, outputs=OUTPUTS)),
         conftest.rows_of(tmp_path / "out.csv"))


def test_sample_with_types(tmp_path):
    """Days are days, numbers are numbers, and what is empty is missing."""
    conftest.run("assess", conftest.SAMPLE, "-o", tmp_path / "out.csv", "--quiet")
    roster = pyarrow.csv.read_csv(conftest.SAMPLE, convert_options=pyarrow.csv.ConvertOptions(
        strings_can_be_null=True))
    assert roster.schema.field("paid_on").type == pyarrow.date32()
    assert roster.schema.field("tier").type == pyarrow.int64()
    same(conftest.assessed(canbao.assess(roster, outputs=OUTPUTS)),
         conftest.rows_of(tmp_path / "out.csv"))


@pytest.mark.parametrize("policy", conftest.IDS)
def test_generated(policy, generated):
    folder = generated(policy)
    roster = conftest.texts(folder / "roster.csv")
    results = canbao.assess(roster, policy, outputs=[*OUTPUTS, "bill", "problem"])
    expected = conftest.rows_of(folder / "out.csv")
    rows = conftest.assessed(results)
    same(rows, expected)
    assert [row["bill"] for row in rows] == [row["bill"] for row in expected]
    assert {row["problem"] for row in rows} == {""}


@pytest.mark.parametrize("policy", conftest.IDS)
@pytest.mark.parametrize("by", ["outcome", "payer"])
def test_ledger(policy, by, generated, tmp_path):
    folder = generated(policy)
    file = tmp_path / "ledger.csv"
    conftest.run("assess", folder / "roster.csv", "--policy", policy, "-o", tmp_path / "out.csv",
                 "--ledger", file, "--ledger-by", by, "--quiet")
    ledger = canbao.policy(policy).ledger(conftest.texts(folder / "roster.csv"), by)
    expected = conftest.rows_of(file)
    assert [{name: conftest.as_written(value) for name, value in row.items()}
            for row in ledger] == expected
    assert conftest.assessed(ledger) == expected
    assert conftest.assessed(ledger) == expected  # as often as wanted
    assert ledger.problems == 0


MALFORMED = """\
id,policy,categories,recognised_on,tier,paid_on,event,event_on,circumstances,lapsed_years
a,hunan-2023,,,1,2022-10-01,,,,
,hunan-2023,,,1,2022-10-01,,,,
c,nowhere-2023,,,1,2022-10-01,,,,
d,,,,1,2022-10-01,,,,
e,hunan-2023,king,,1,2022-10-01,,,,
f,hunan-2023,orphan,2022-02-30,1,2022-10-01,,,,
g,hunan-2023,,,10,2022-10-01,,,,
h,hunan-2023,,,one,,,,,
i,hunan-2023,,,1,10/11/2022,birth,,,
j,hunan-2023,,,1,2022-10-01,,2022-10-01,,
k,hunan-2023,,,1,2022-10-01,,,flying,100
l,hunan-2023,,2022-01-01,1,1899-12-31,coronation,2022-10-01,,-1
"""


def test_problems_are_the_rejects(tmp_path):
    file = tmp_path / "roster.csv"
    file.write_text(MALFORMED, encoding="utf-8")
    conftest.run("assess", file, "-o", tmp_path / "out.csv", "--rejects", tmp_path / "no.csv",
                 "--quiet")
    results = pyarrow.table(canbao.assess(conftest.texts(file))).to_pylist()
    rejects = collections.defaultdict(list)
    for reject in conftest.rows_of(tmp_path / "no.csv"):
        rejects[int(reject["line"]) - 2].append(f"{reject['column']}:{reject['problem']}")
    assert len(rejects) == 11
    assert {place: row["problem"].split(";") for place, row in enumerate(results)
            if row["problem"]} == rejects
    for row in results[1:]:
        assert {value for name, value in row.items() if name not in ("id", "problem")} == {None}
    assert results[0]["due"] is not None
    assert canbao.ledger(conftest.texts(file)).problems == 11
    assert canbao.ledger(conftest.texts(file)).total("persons") == 1


def test_explain():
    fields = {"paid_on": "2023-04-01", "categories": "orphan|monitored", "event": "birth",
              "event_on": "2023-03-01"}
    expected = conftest.run("explain", "hunan-2023", *(f"{k}={v}" for k, v in fields.items()))
    assert canbao.explain("hunan-2023", fields).split() == expected.split()
    typed = canbao.explain("hunan-2023", paid_on=datetime.date(2023, 4, 1),
                           categories=["orphan", "monitored"], event="birth",
                           event_on=datetime.date(2023, 3, 1))
    assert typed.split() == expected.split()


@pytest.mark.parametrize("policy", conftest.IDS)
def test_show(policy):
    assert canbao.show(policy).split() == conftest.run("show", policy).split()


def test_compare_policies():
    expected = conftest.run("compare", "hunan-2023", "hunan-2024")
    assert canbao.policy("hunan-2023").compare("hunan-2024").split() == expected.split()


def test_compare_rosters(generated, tmp_path):
    folder = generated("hunan-2023")
    file = tmp_path / "rows.csv"
    conftest.run("compare", "hunan-2023", "hunan-2024", folder / "roster.csv", "-o", file,
                 "--quiet")
    roster = conftest.texts(folder / "roster.csv")
    comparison = canbao.compare("hunan-2023", "hunan-2024", roster)
    rows = conftest.assessed(comparison)
    expected = conftest.rows_of(file)
    assert [row["id"] for row in rows] == [row["id"] for row in expected]
    for name in ("first_status", "second_status", "first_due", "second_due", "difference"):
        assert [row[name] for row in rows] == [row[name] for row in expected], name
    totals = comparison.totals()
    assert totals.persons == len(rows)
    both = [row for row in expected if row["first_status"] == row["second_status"] == "insured"]
    assert totals.insured_under_both == len(both)
