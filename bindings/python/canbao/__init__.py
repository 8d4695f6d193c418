# SPDX-License-Identifier: Apache-2.0
"""Contribution policies of Chinese social insurance, for rosters in Arrow's memory: tables of
pyarrow, polars, pandas, DuckDB and others, which are read and made batch by batch.

>>> import canbao, datetime, pyarrow
>>> roster = pyarrow.table({
...     "id": ["a", "b"],
...     "paid_on": [datetime.date(2022, 10, 1), datetime.date(2022, 12, 31)],
...     "categories": ["orphan", None],
... })
>>> results = canbao.assess(roster, "hunan-2023", outputs=["due", "subsidy"])
>>> pyarrow.table(results).to_pylist()[0]
{'id': 'a', 'due': Decimal('0.00'), 'subsidy': Decimal('350.00')}
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from . import _canbao, _policy
from ._errors import BadArgument, BadColumn, BadPolicy, Error, RosterFailed, UnknownPolicy
from ._policy import Dialect, Fee, Format, Language, Policy, Word, assess_by, compare
from ._policy import ledger_by, policies, policy
from ._roster import ArrowArray, ArrowStream, Assessments, Comparison, Ledger, Money, Names
from ._roster import Roster, Totals

__version__ = _canbao.version()
__all__ = [
    "ArrowArray",
    "ArrowStream",
    "Assessments",
    "BadArgument",
    "BadColumn",
    "BadPolicy",
    "Comparison",
    "Error",
    "Fee",
    "Ledger",
    "Policy",
    "Roster",
    "RosterFailed",
    "Totals",
    "UnknownPolicy",
    "Word",
    "assess",
    "compare",
    "explain",
    "ledger",
    "policies",
    "policy",
    "show",
    "sql",
]


def assess(
    roster: Roster,
    policy: Policy | str | None = None,
    *,
    outputs: Names | None = None,
    keep: Names | None = None,
    money: Money = "decimal",
    columns: str | Mapping[str, str | None] | None = None,
    dates: Names | None = None,
) -> Assessments:
    """Assesses a roster; without a policy each row by that which it names in its column `policy`.
    Options as of `Policy.assess`.

    >>> import canbao, datetime, pyarrow
    >>> roster = pyarrow.table({"policy": ["hunan-2023", "hunan-2024"],
    ...                         "paid_on": [datetime.date(2022, 10, 1)] * 2})
    >>> pyarrow.table(canbao.assess(roster, outputs="due,reason", money="fen")).to_pylist()
    [{'due': 35000, 'reason': None}, {'due': 0, 'reason': 'not_open'}]
    """
    return assess_by(policy, roster, outputs, keep, money, columns, dates)


def ledger(
    roster: Roster,
    policy: Policy | str | None = None,
    by: Literal["outcome", "payer"] = "outcome",
    *,
    columns: str | Mapping[str, str | None] | None = None,
    dates: Names | None = None,
) -> Ledger:
    """The sums of a roster's assessments; without a policy by the column `policy`. See
    `Policy.ledger`."""
    return ledger_by(policy, roster, by, columns, dates)


def explain(
    policy: Policy | str,
    fields: Mapping[str, object] | None = None,
    /,
    *,
    language: Language = "en",
    format: Format = "text",
    width: int = 80,
    **more: object,
) -> str:
    """One application step by step. See `Policy.explain`.

    >>> import canbao
    >>> "350.00" in canbao.explain("hunan-2023", paid_on="2022-10-01")
    True
    """
    its = _policy.policy(policy)
    return its.explain(fields, language=language, format=format, width=width, **more)


def show(
    policy: Policy | str,
    *,
    language: Language = "en",
    format: Format = "text",
    width: int = 80,
) -> str:
    """A policy as a text, or as a page in HTML. See `Policy.show`."""
    return _policy.policy(policy).show(language=language, format=format, width=width)


def sql(policy: Policy | str, dialect: Dialect, from_: str, *, wish: bool = False) -> str:
    """A policy as one SELECT, for rosters in a database. See `Policy.sql`.

    >>> import canbao
    >>> canbao.sql("hunan-2023", "duckdb", "health.roster").splitlines()[0]
    '-- hunan-2023, of a table with the columns id, categories, recognised_on, tier, paid_on, event, event_on, circumstances'
    """
    return _policy.policy(policy).sql(dialect, from_, wish=wish)
