# SPDX-License-Identifier: Apache-2.0
"""Policies: what they say of themselves, and what becomes of amended ones."""

import copy
import datetime
import decimal
import pickle

import conftest
import pyarrow
import pytest

import canbao

D = decimal.Decimal
HUNAN = canbao.policy("hunan-2023")
ROSTER = pyarrow.table({"paid_on": [datetime.date(2022, 10, 1)] * 2,
                        "categories": [None, "monitored"]})


def due(policy, roster=ROSTER):
    return pyarrow.table(canbao.assess(roster, policy, outputs="due"))["due"].to_pylist()


def test_policies():
    listed = conftest.run("policies")
    for one in canbao.policies():
        assert one.id in listed
        assert str(one.insured_year) in listed
        assert one.document in conftest.run("show", one.id).replace("\n", "")
        assert one.fees and all(fee.fee > 0 and fee.fiscal_standard > 0 for fee in one.fees)
        assert all(word.code and word.name for word in one.categories + one.routes)
        assert one.in_force_from is None or isinstance(one.in_force_from, datetime.date)
        assert canbao.policy(one.id) == one and canbao.policy(one) is one
    assert [one.id for one in canbao.policies()] == conftest.IDS
    assert len({*canbao.policies(), *canbao.policies()}) == len(conftest.IDS)
    fee = HUNAN.fees[0]
    assert (fee.fee, fee.fiscal_standard, fee.people) == (D("350.00"), D("640.00"), ())


def test_unknown_policies():
    with pytest.raises(canbao.UnknownPolicy, match="hunan-2023"):
        canbao.policy("hunan-2032")
    with pytest.raises(LookupError):
        canbao.show("nowhere")
    with pytest.raises(canbao.Error):
        HUNAN.compare("")
    with pytest.raises(ValueError):
        canbao.policy("a\0b")
    with pytest.raises(TypeError, match="canbao.Policy or its id"):
        canbao.policy(2023)


@pytest.mark.parametrize("fee", ["400", "400.00", 400, D("400"), D("4E+2")])
def test_amend(fee):
    draft = HUNAN.amend(fee=fee, id="draft")
    assert draft.id == "draft" and draft.amendable["fee"] == "400.00"
    assert draft.fees[0].fee == 400
    assert due(draft) == [400, 200]
    assert due(HUNAN) == [350, 175]  # as it was
    assert "400.00" in draft.show() and "400.00" in HUNAN.compare(draft)
    assert "400.00" in draft.explain(paid_on="2022-10-01")
    assert [row["policy"] for row in draft.ledger(ROSTER)] == ["draft", "draft"]


def test_amend_by_keys():
    """Every figure can be set to what it is, and some to others."""
    for policy in canbao.policies():
        figures = policy.amendable
        assert figures
        assert policy.amend(figures).amendable == figures
    aid = next(key for key in HUNAN.amendable if key.endswith("monitored"))
    assert HUNAN.amendable[aid] == "50%"
    assert due(HUNAN.amend({aid: "1/4"})) == [350, D("262.50")]
    assert due(HUNAN.amend({aid: "12.5%"}, fee=400)) == [400, 350]
    later = HUNAN.amend({"closes.concentrated": datetime.date(2022, 12, 20)})
    assert later.amendable["closes.concentrated"] == "2022-12-20"
    twice = HUNAN.amend(fee=400, id="one").amend({aid: "25%"}, id="two")
    assert due(twice) == [400, 300] and twice.id == "two"


@pytest.mark.parametrize("changes, why", [
    ({"fees": "400"}, r"no figure 'fees' \(did you mean fee\?\)"),
    ({"fee": "4oo"}, "'fee' is yuan"),
    ({"fee": "-1"}, "'fee' is yuan"),
    ({"fee": "1.234"}, "'fee' is yuan"),
    ({"closes.concentrated": "2022-02-30"}, "is a day"),
    ({"id": "hunan-2024"}, "that of another policy"),
    ({"id": "a,b"}, "without commas"),
    ({"id": ""}, "without commas"),
])
def test_amendments_that_are_none(changes, why):
    with pytest.raises(canbao.BadArgument, match=why):
        HUNAN.amend(changes)
    with pytest.raises(ValueError):
        HUNAN.amend(changes)


def test_values_that_are_none():
    for value in (400.0, None, True, [400], datetime.datetime(2022, 1, 1)):
        with pytest.raises(TypeError, match="fee is a"):
            HUNAN.amend(fee=value)
    with pytest.raises(ValueError, match="changed twice: fee"):
        HUNAN.amend({"fee": "400"}, fee="410")


def test_violations():
    with pytest.raises(canbao.BadPolicy) as told:
        HUNAN.amend({"closes.concentrated": "2022-08-01", "closes.extended": "2022-01-01"})
    assert len(told.value.violations) > 1
    for sentence in told.value.violations:
        assert sentence and "\n" not in sentence
    assert str(told.value) == "\n".join(told.value.violations)
    assert isinstance(told.value, ValueError) and isinstance(told.value, canbao.Error)


def test_copies():
    """Policies go to other processes, amended ones too."""
    draft = HUNAN.amend(fee=400, id="one").amend({"closes.concentrated": "2022-12-20"}, id="two")
    for policy in (HUNAN, draft):
        for made in (pickle.loads(pickle.dumps(policy)), copy.copy(policy), copy.deepcopy(policy)):
            assert made == policy and made.id == policy.id and hash(made) == hash(policy)
            assert made.amendable == policy.amendable
            assert due(made) == due(policy)
    assert draft != HUNAN and draft != "two"


def test_explain():
    text = HUNAN.explain({"paid_on": "2022-10-01"}, categories=["orphan"])
    assert text == HUNAN.explain(paid_on=datetime.date(2022, 10, 1), categories="orphan")
    assert "孤儿" in HUNAN.explain(paid_on="2022-10-01", categories="orphan", language="zh")
    assert HUNAN.explain(paid_on="2022-10-01", format="html").startswith("<!")
    narrow = HUNAN.explain(paid_on="2022-10-01", width=40)
    assert max(map(len, narrow.splitlines())) < max(map(len, text.splitlines()))
    for wrong, why in (({"paid": "2022-10-01"}, "paid"), ({"paid_on": "soon"}, "bad_date"),
                       ({}, "paid_on"), ({"paid_on": "2022-10-01", "categories": "king"},
                                         "categories.*orphan")):
        with pytest.raises(canbao.BadArgument, match=why):
            HUNAN.explain(wrong)
    with pytest.raises(canbao.BadArgument, match="'en' or 'zh'"):
        HUNAN.explain(paid_on="2022-10-01", language="fr")
    with pytest.raises(TypeError, match="paid_on is a"):
        HUNAN.explain(paid_on=20221001.0)


def test_widths():
    """Those of the program, whatever is asked for."""
    assert HUNAN.show(width=1) == HUNAN.show(width=60) != HUNAN.show()
    assert HUNAN.show(width=10**30) == HUNAN.show(width=200)
    assert HUNAN.explain(paid_on="2022-10-01", width=3) == HUNAN.explain(paid_on="2022-10-01",
                                                                         width=60)
    for width in (0, -1, -10**30):
        with pytest.raises(canbao.BadArgument, match="width is how many columns"):
            HUNAN.show(width=width)
        with pytest.raises(canbao.BadArgument, match="width is how many columns"):
            HUNAN.explain(paid_on="2022-10-01", width=width)
    with pytest.raises(TypeError):
        HUNAN.show(width=80.0)


def test_all_that_is_wrong_is_an_error_of_canbao():
    for call in (lambda text: canbao.policy(text), lambda text: HUNAN.amend({text: "1"}),
                 lambda text: HUNAN.show(language=text), lambda text: HUNAN.sql("duckdb", text),
                 lambda text: HUNAN.explain(paid_on=text), lambda text: HUNAN.compare(HUNAN, language=text),
                 lambda text: HUNAN.assess(ROSTER, keep=text), lambda text: HUNAN.ledger(ROSTER, text),
                 lambda text: canbao.compare(HUNAN, HUNAN, ROSTER, columns=text)):
        for text, why in (("a\0b", "null character"), ("\ud800", "half a character")):
            with pytest.raises(canbao.BadArgument, match=why):
                call(text)
    with pytest.raises(canbao.BadArgument, match="changed twice: fee"):
        HUNAN.amend({"fee": "400"}, fee="410")
    with pytest.raises(canbao.BadArgument, match="a name with a comma"):
        HUNAN.assess(ROSTER, keep=["a,b"])
    with pytest.raises(canbao.BadArgument, match="sums of persons"):
        HUNAN.ledger(ROSTER).total("fund")
    with pytest.raises(TypeError, match="a text is meant; not 3"):
        HUNAN.show(language=3)


def test_pages():
    """What notebooks show."""
    page = HUNAN._repr_html_()
    assert page.startswith("<iframe srcdoc=") and page.count('"') < 20
    assert HUNAN.show(format="html").startswith("<!")
    ledger = canbao.ledger(ROSTER, HUNAN)
    assert "<td style" in ledger._repr_html_() and "175.00" in ledger._repr_html_()
    assert repr(HUNAN) == "<canbao.Policy hunan-2023>"
    assert repr(HUNAN.assess(ROSTER, outputs="due")) == "<canbao.Assessments by hunan-2023: due>"
    assert repr(ledger).startswith("<canbao.Ledger of 2 rows: policy, ")


def test_ledger():
    ledger = HUNAN.ledger(ROSTER)
    assert len(ledger) == 2 and ledger[0]["persons"] == 1 and ledger[-1] == list(ledger)[1]
    assert ledger.total("persons") == 2 and ledger.total("due") == D("525.00")
    with pytest.raises(ValueError, match="sums of persons, due, subsidy, fiscal"):
        ledger.total("fund")
    ledger[0]["due"] = None  # of a copy
    assert ledger.total("due") == D("525.00")
    assert ledger[0:2] == list(ledger) and ledger[::-1][0] == ledger[1] and ledger[2:] == []
    ledger[:1][0]["due"] = None
    assert ledger.total("due") == D("525.00")
    nobody = HUNAN.ledger(ROSTER.slice(0, 0))
    assert len(nobody) == 0 and nobody.total("due") == 0 and pyarrow.table(nobody).num_rows == 0


def test_compare():
    draft = HUNAN.amend(fee="400", id="draft")
    roster = ROSTER.append_column("policy", pyarrow.array(["hunan-2024", ""]))
    comparison = canbao.compare(HUNAN, draft, roster, keep="categories", money="fen")
    assert pyarrow.table(comparison).to_pylist() == [
        {"categories": None, "first_status": "insured", "second_status": "insured",
         "first_due": 35000, "second_due": 40000, "difference": 5000, "first_problem": None,
         "second_problem": None},
        {"categories": "monitored", "first_status": "insured", "second_status": "insured",
         "first_due": 17500, "second_due": 20000, "difference": 2500, "first_problem": None,
         "second_problem": None}]
    totals = comparison.totals()
    assert (totals.persons, totals.pay_more, totals.pay_less, totals.more) == (2, 2, 0, D("75.00"))
    assert totals.difference == totals.second_due - totals.first_due == D("75.00")
    assert canbao.compare(draft, HUNAN, roster).totals().less == D("-75.00")


def test_compare_with_problems():
    roster = pyarrow.table({"id": ["a", "b", "c"], "categories": ["", "king", ""],
                            "paid_on": ["2022-10-01", "2022-10-01", ""]})
    for money in ("decimal", "fen"):
        comparison = canbao.compare("hunan-2023", "hunan-2024", roster, money=money)
        table = pyarrow.table(comparison)
        table.validate(full=True)
        rows = table.to_pylist()
        assert [row["difference"] is None for row in rows] == [False, True, True]
        assert rows[1]["first_problem"] == rows[1]["second_problem"] == "categories:unknown_code"
        assert (comparison.totals().persons, comparison.totals().problems) == (1, 2)


def test_compare_leaves_columns_alone_that_are_called_policy():
    roster = pyarrow.table({"paid_on": ["2022-10-01"], "which": ["jiangan-2023"],
                            "policy": ["fuling-2023"], "Policy": ["huaibei-2024"]})
    for columns in ({"policy": "which"}, {"policy": "Policy"}):
        totals = canbao.compare("hunan-2023", "hunan-2024", roster, columns=columns).totals()
        assert totals.first_due == 350


@pytest.mark.parametrize("columns, policy", [
    ({}, "policy"), ({"policy": "which"}, "which"), ("policy=which,id=person", "which")])
def test_compare_leaves_the_column_policy_alone(columns, policy):
    roster = pyarrow.table({"person": ["a"], "paid_on": ["2022-10-01"], policy: ["jiangan-2023"]})
    totals = canbao.compare("hunan-2023", "hunan-2024", roster, columns=columns).totals()
    assert totals.first_due == 350
