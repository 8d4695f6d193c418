# SPDX-License-Identifier: Apache-2.0
"""Policies."""

from __future__ import annotations

import datetime
import html
import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, Union

from . import _canbao
from ._errors import BadArgument
from ._roster import (
    Assessments,
    Comparison,
    Ledger,
    Money,
    Names,
    Roster,
    Source,
    columns_in,
    names_in,
    stream_of,
)

if TYPE_CHECKING:
    from typing_extensions import CapsuleType

Language = Literal["en", "zh"]
Format = Literal["text", "html"]
Dialect = Literal["duckdb", "spark", "postgresql", "mysql", "sqlite"]
Value = Union[str, int, Decimal, datetime.date]


@dataclass(frozen=True)
class Word:
    """A category, an event, a circumstance or a route: its code and its Chinese name."""

    code: str
    name: str


@dataclass(frozen=True)
class Fee:
    """A contribution, and the fiscal standard beside it, in yuan."""

    plan: str
    tier: int
    """0: whatever the tier is."""
    people: tuple[str, ...]
    """Of whom; empty: of all."""
    fee: Decimal
    fiscal_standard: Decimal


def text_of(key: str, value: object) -> str:
    """A value as a roster would have it."""
    if isinstance(value, str):
        return value
    if isinstance(value, datetime.datetime):
        raise TypeError(f"{key} is a day, and not a moment: {value!r}")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise TypeError(
        f"{key} is a text, a whole number, a Decimal or a date; not {type(value).__qualname__}"
    )


def _set_text(key: str, value: object) -> str:
    """As above, and several codes of a set."""
    if isinstance(value, (list, tuple, set, frozenset)):
        return "|".join(text_of(key, one) for one in value)
    return text_of(key, value)


class Policy:
    """The contribution policy of a place and an insured year.

    >>> import canbao
    >>> hunan = canbao.policy("hunan-2023")
    >>> hunan.insured_year
    2023
    >>> hunan
    <canbao.Policy hunan-2023>
    """

    def __init__(self, handle: CapsuleType, origin: tuple[Any, ...]) -> None:
        """Not to be called: canbao.policy(…) and amend(…) make policies."""
        self._handle = handle
        self._origin = origin  # what pickle makes it of again
        self._facts: dict[str, Any] | None = None

    @property
    def _described(self) -> dict[str, Any]:
        if self._facts is None:
            facts: dict[str, Any] = json.loads(_canbao.describe(self._handle))
            self._facts = facts
        return self._facts

    @property
    def id(self) -> str:
        """Such as "hunan-2023"."""
        return str(self._described["id"])

    @property
    def insured_year(self) -> int:
        """The year of the cover."""
        return int(self._described["insured_year"])

    @property
    def document(self) -> str:
        """The number of the notice, in Chinese."""
        return str(self._described["document"])

    @property
    def issued(self) -> datetime.date | None:
        """When the notice was issued, where it says so."""
        return self._day("issued")

    @property
    def in_force_from(self) -> datetime.date | None:
        """The first day on which the notice is in force."""
        return self._day("in_force_from")

    @property
    def in_force_to(self) -> datetime.date | None:
        """The last one."""
        return self._day("in_force_to")

    def _day(self, name: str) -> datetime.date | None:
        text = self._described[name]
        return None if text is None else datetime.date.fromisoformat(text)

    @property
    def fees(self) -> list[Fee]:
        """Contributions, by plan, tier and people.

        >>> import canbao
        >>> canbao.policy("hunan-2023").fees[0].fee
        Decimal('350.00')
        """
        return [
            Fee(
                plan=one["plan"],
                tier=one["tier"],
                people=tuple(one["people"]),
                fee=Decimal(one["fee"]),
                fiscal_standard=Decimal(one["fiscal_standard"]),
            )
            for one in self._described["fees"]
        ]

    def _words(self, what: str) -> list[Word]:
        return [Word(one["code"], one["name"]) for one in self._described[what]]

    @property
    def categories(self) -> list[Word]:
        """What a roster may have in its column of that name."""
        return self._words("categories")

    @property
    def events(self) -> list[Word]:
        """What a roster may have in its column `event`."""
        return self._words("events")

    @property
    def circumstances(self) -> list[Word]:
        """What a roster may have in its column of that name."""
        return self._words("circumstances")

    @property
    def routes(self) -> list[Word]:
        """The enrolment windows and other ways into the insurance."""
        return self._words("routes")

    @property
    def reads(self) -> list[str]:
        """The columns without which a roster is refused, beside `paid_on`."""
        return [str(one) for one in self._described["reads"]]

    @property
    def amendable(self) -> dict[str, str]:
        """The figures that `amend` changes, by their keys.

        >>> import canbao
        >>> canbao.policy("hunan-2023").amendable["fee"]
        '350.00'
        """
        return dict(self._described["amendable"])

    def assess(
        self,
        roster: Roster,
        *,
        outputs: Names | None = None,
        keep: Names | None = None,
        money: Money = "decimal",
        columns: str | Mapping[str, str | None] | None = None,
        dates: Names | None = None,
    ) -> Assessments:
        """Assesses a roster: a row for each of its rows, in their order, made while they are read.

        outputs: of status, reason, route, due, subsidy, fiscal, subsidy_category, fund,
            benefit_from, benefit_to, cites, notes, bill, problem; all but cites, notes and bill.
            A row with problems has them in `problem`, and nothing in the others.
        keep: columns of the roster that stand before these; "*": all. By default `id`.
        money: "decimal", yuan; or "fen", whole numbers.
        columns: which column is meant, where names don't say it: {"paid_on": "缴费时间"}; and
            {"tier": None} where there is none.
        dates: how days in text are written that can be read in several ways: "day-first",
            "month-first", "serial-1900", "serial-1904".

        Rows that name a policy in a column `policy` are assessed by that one.

        >>> import canbao, datetime, pyarrow
        >>> roster = pyarrow.table({"id": ["a"], "paid_on": [datetime.date(2022, 10, 1)]})
        >>> results = canbao.policy("hunan-2023").assess(roster, outputs=["status", "due"])
        >>> pyarrow.table(results).to_pylist()
        [{'id': 'a', 'status': 'insured', 'due': Decimal('350.00')}]
        """
        return assess_by(self, roster, outputs, keep, money, columns, dates)

    def ledger(
        self,
        roster: Roster,
        by: Literal["outcome", "payer"] = "outcome",
        *,
        columns: str | Mapping[str, str | None] | None = None,
        dates: Names | None = None,
    ) -> Ledger:
        """The sums of a roster's assessments, by outcome (policy, status, reason, route, category
        and fund) or by who pays; other options as of `assess`.

        >>> import canbao, datetime, pyarrow
        >>> roster = pyarrow.table({"id": ["a"], "paid_on": [datetime.date(2022, 10, 1)]})
        >>> canbao.policy("hunan-2023").ledger(roster).total("due")
        Decimal('350.00')
        """
        return ledger_by(self, roster, by, columns, dates)

    def explain(
        self,
        fields: Mapping[str, object] | None = None,
        /,
        *,
        language: Language = "en",
        format: Format = "text",
        width: int = 80,
        **more: object,
    ) -> str:
        """One application step by step. Fields are the columns of rosters; `width` as of `show`.

        >>> import canbao
        >>> text = canbao.policy("hunan-2023").explain(paid_on="2022-10-01", categories="orphan")
        >>> "350.00" in text
        True
        """
        given = {**(fields or {}), **more}
        values = tuple(_set_text(key, value) for key, value in given.items())
        return _canbao.explain(self._handle, tuple(given), values, language, format, width)

    def show(
        self, *, language: Language = "en", format: Format = "text", width: int = 80
    ) -> str:
        """The policy as a text, or as a page in HTML. Lines of a text have up to `width` columns,
        which is from 60 to 200: less is 60, and more 200.

        >>> import canbao
        >>> "350.00" in canbao.policy("hunan-2023").show(language="zh")
        True
        """
        return _canbao.show(self._handle, language, format, width)

    def compare(self, other: Policy | str, *, language: Language = "en") -> str:
        """What differs between this policy and another, in words. Rosters are compared by
        `canbao.compare`.

        >>> import canbao
        >>> "380.00" in canbao.policy("hunan-2023").compare("hunan-2024")
        True
        """
        return _canbao.differences(self._handle, policy(other)._handle, language)

    def sql(self, dialect: Dialect, from_: str, *, wish: bool = False) -> str:
        """The policy as one SELECT, for rosters in a database, which assesses them itself.

        dialect: "duckdb", "spark", "postgresql", "mysql" (MariaDB's, too) or "sqlite".
        from_: the name of the table, which may be qualified, with parts between the dialect's
            quotes: 'health."Roster 2024"'. The query's first line names the columns that it reads.
        wish: the table has a column `wish`, the route that a person asks for.

        Rows with problems have them in `problem`, as those of `assess`. There is no semicolon at
        the query's end, so that it may stand in another statement.

        >>> import canbao, sqlite3
        >>> base = sqlite3.connect(":memory:")
        >>> _ = base.execute("CREATE TABLE roster (id, categories, recognised_on, tier, paid_on,"
        ...                  " event, event_on, circumstances)")
        >>> _ = base.execute("INSERT INTO roster (id, paid_on) VALUES ('a', '2022-10-01')")
        >>> query = canbao.policy("hunan-2023").sql("sqlite", "roster")
        >>> base.execute(f"SELECT id, status, due FROM ({query})").fetchall()
        [('a', 'insured', '350.00')]
        """
        return _canbao.sql(self._handle, dialect, from_, wish)

    def amend(
        self,
        changes: Mapping[str, Value] | None = None,
        /,
        *,
        id: str | None = None,
        **more: Value,
    ) -> Policy:
        """A policy like this one with other figures; `amendable` has their keys. Those with dots
        go into a mapping. Validated as any policy is: BadPolicy says how it contradicts itself.

        >>> import canbao
        >>> hunan = canbao.policy("hunan-2023")
        >>> draft = hunan.amend(fee="400", id="draft")
        >>> draft.id, draft.amendable["fee"]
        ('draft', '400.00')
        >>> hunan.amend({"closes.concentrated": "2022-12-20"}).id
        'hunan-2023-amended'
        """
        given = {**(changes or {}), **more}
        if len(given) != len(changes or {}) + len(more):
            twice = ", ".join(sorted(set(changes or {}) & set(more)))
            raise BadArgument(f"changed twice: {twice}")
        if id is not None:
            given["id"] = id
        values = tuple(text_of(key, value) for key, value in given.items())
        handle = _canbao.amend(self._handle, tuple(given), values)
        return Policy(handle, (*self._origin, dict(zip(given, values))))

    def __repr__(self) -> str:
        return f"<canbao.Policy {self.id}>"

    def _repr_html_(self) -> str:
        """The policy's page, for notebooks, in a frame of its own."""
        page = html.escape(self.show(format="html"))
        return (
            f'<iframe srcdoc="{page}" sandbox="" title="{html.escape(self.id)}" '
            'style="width:100%;height:32em;border:1px solid #ccc"></iframe>'
        )

    def __eq__(self, other: object) -> bool:
        return self._origin == other._origin if isinstance(other, Policy) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.id)

    def __reduce__(self) -> tuple[Any, ...]:
        return remade, self._origin


def remade(id: str, *amendments: dict[str, Value]) -> Policy:
    """A policy that was pickled."""
    made = policy(id)
    for one in amendments:
        made = made.amend(one)
    return made


def policy(id: str | Policy) -> Policy:
    """The policy with an id.

    >>> import canbao
    >>> canbao.policy("hunan-2023").document
    '湘医保发〔2022〕41号'
    """
    if isinstance(id, Policy):
        return id
    if not isinstance(id, str):
        raise TypeError(f"a policy is canbao.Policy or its id; not {type(id).__qualname__}")
    return Policy(_canbao.find(id), (id,))


def policies() -> list[Policy]:
    """All policies that canbao was built with.

    >>> import canbao
    >>> [one.id for one in canbao.policies()][0]
    'hunan-2023'
    """
    return [policy(id) for id in _canbao.ids()]


def assess_by(
    by: Policy | str | None,
    roster: Roster,
    outputs: Names | None,
    keep: Names | None,
    money: Money,
    columns: str | Mapping[str, str | None] | None,
    dates: Names | None,
) -> Assessments:
    """See Policy.assess."""
    its = None if by is None else policy(by)
    options = (
        names_in("outputs", outputs),
        names_in("keep", keep),
        money,
        columns_in(columns),
        names_in("dates", dates),
    )
    handle = None if its is None else its._handle
    return Assessments(
        "by the column policy" if its is None else f"by {its.id}",
        Source(roster),
        lambda stream: _canbao.assess(handle, stream, *options),
    )


def ledger_by(
    by: Policy | str | None,
    roster: Roster,
    keys: str,
    columns: str | Mapping[str, str | None] | None,
    dates: Names | None,
) -> Ledger:
    """See Policy.ledger."""
    handle = None if by is None else policy(by)._handle
    options = (columns_in(columns), names_in("dates", dates))
    return Ledger(*_canbao.ledger(handle, stream_of(roster), keys, *options))


def compare(
    first: Policy | str,
    second: Policy | str,
    roster: Roster,
    *,
    keep: Names | None = None,
    money: Money = "decimal",
    columns: str | Mapping[str, str | None] | None = None,
    dates: Names | None = None,
) -> Comparison:
    """A roster under two policies, whatever its own column `policy` says: a row for each row, with
    first_status, second_status, first_due, second_due, difference (what the second takes over the
    first), first_problem and second_problem. `totals()` has who pays more and who less. Options
    as of `Policy.assess`.

    >>> import canbao, datetime, pyarrow
    >>> roster = pyarrow.table({"id": ["a"], "paid_on": [datetime.date(2022, 10, 1)]})
    >>> hunan = canbao.policy("hunan-2023")
    >>> canbao.compare(hunan, hunan.amend(fee="400"), roster).totals().difference
    Decimal('50.00')
    """
    one, other = policy(first), policy(second)
    kept, which, days = names_in("keep", keep), columns_in(columns), names_in("dates", dates)
    handles = one._handle, other._handle
    return Comparison(
        f"of {one.id} and {other.id}",
        Source(roster),
        lambda stream: _canbao.compare(*handles, stream, kept, money, which, days),
    )
