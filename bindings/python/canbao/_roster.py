# SPDX-License-Identifier: Apache-2.0
"""Rosters, and what is made of them: Arrow's streams."""

from __future__ import annotations

import html
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, Protocol, Union, overload

from . import _canbao
from ._errors import BadArgument, Error

if TYPE_CHECKING:
    from typing_extensions import CapsuleType


class ArrowStream(Protocol):
    """What gives a stream of Arrow: tables of pyarrow, polars, pandas, DuckDB, nanoarrow."""

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any: ...


class ArrowArray(Protocol):
    """What gives one batch of Arrow, as record batches of pyarrow do."""

    def __arrow_c_array__(self, requested_schema: Any = None) -> Any: ...


Roster = Union[ArrowStream, ArrowArray]
"""A roster: columns by the names of roster files, in English or Chinese."""

Money = Literal["decimal", "fen"]
"""Yuan as decimal128(10, 2), or fen as int32."""

Names = Union[str, Sequence[str]]
"""A name, or some; a text may have several with commas between them."""

_ACCEPTED = (
    "a roster is what gives its columns by Arrow's protocol (__arrow_c_stream__ or "
    "__arrow_c_array__): a table or a reader of pyarrow, a DataFrame of polars or of pandas 2.2 "
    "with pyarrow, a relation of DuckDB"
)


def stream_of(roster: Roster) -> CapsuleType:
    """A stream of a roster, to be read once."""
    if not isinstance(roster, type):
        if hasattr(roster, "__arrow_c_stream__"):
            stream: CapsuleType = roster.__arrow_c_stream__()
            return stream
        if hasattr(roster, "__arrow_c_array__"):
            return _canbao.stream_of_array(*roster.__arrow_c_array__())
    given = f"{type(roster).__module__}.{type(roster).__qualname__}".removeprefix("builtins.")
    if isinstance(roster, (str, bytes)) or hasattr(roster, "__fspath__"):
        hint = "; files are read by their libraries first (pyarrow.csv.read_csv, polars.read_csv)"
    elif hasattr(roster, "collect"):
        hint = "; .collect() makes it one"
    else:
        hint = ""
    raise TypeError(f"{_ACCEPTED}; not {given}{hint}")


class Source:
    """A roster that is read as often as it can be."""

    def __init__(self, roster: Roster) -> None:
        self._roster = roster
        self._is_over = False
        self._is_read_once = hasattr(roster, "__next__")  # a second stream would just be empty
        # An open stream of DuckDB keeps its connection from all other queries.
        self.is_better_closed = type(roster).__module__.startswith(("duckdb", "_duckdb")) and (
            not self._is_read_once
        )
        self._lock = threading.Lock()

    def stream(self) -> CapsuleType:
        """A stream of it; an Error where it was read, and can't be read again."""
        with self._lock:
            is_over, self._is_over = self._is_over, self._is_read_once
        if is_over:
            raise Error(
                "the roster was read already: it is a reader, and so are its results; make a "
                "table of either to read it again"
            )
        return stream_of(self._roster)


def names_in(what: str, names: Names | None) -> str | None:
    """Names with commas between them."""
    if names is None or isinstance(names, str):
        return names
    some = list(names)
    for one in some:
        if not isinstance(one, str):
            raise TypeError(f"{what} is a text, or a sequence of some; not of {one!r}")
        if "," in one:
            raise BadArgument(f"{what}: a name with a comma can't be told: {one!r}")
    return ",".join(some)


def columns_in(columns: str | Mapping[str, str | None] | None) -> str | None:
    """Which column is which: {"paid_on": "缴费时间", "tier": None}."""
    if columns is None or isinstance(columns, str):
        return columns
    some = [f"{ours}={theirs or ''}" for ours, theirs in columns.items()]
    # As a line of CSV.
    return ",".join('"' + one.replace('"', '""') + '"' for one in some) or None


class Results:
    """A table that is made while it is read: anything that takes Arrow's streams reads it, as
    `pyarrow.table(results)`, `polars.DataFrame(results)` and `duckdb.from_arrow` do.

    Each reading reads the roster anew; a reader, as of
    pyarrow.RecordBatchReader, is read once, and so are its results.
    """

    def __init__(
        self, what: str, source: Source, open_stream: Callable[[CapsuleType], CapsuleType]
    ) -> None:
        self._what = what
        self._open: Callable[[], CapsuleType] = lambda: open_stream(source.stream())
        # The first stream is opened here, so that what is wrong with the columns is told.
        first = self._open()
        self._columns = _canbao.column_names(first)
        self._first: CapsuleType | None = None if source.is_better_closed else first
        self._lock = threading.Lock()

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
        return self._columns

    def __arrow_c_stream__(self, requested_schema: Any = None) -> CapsuleType:
        """A stream of batches: Arrow's PyCapsule protocol. Other types are not made of columns."""
        with self._lock:
            first, self._first = self._first, None
        return self._open() if first is None else first

    def __repr__(self) -> str:
        return f"<canbao.{type(self).__name__} {self._what}: {', '.join(self._columns)}>"


class Assessments(Results):
    """Assessments of a roster, row by row; made by `Policy.assess` and `canbao.assess`."""


@dataclass(frozen=True)
class Totals:
    """Exact sums of a comparison. Money is in yuan; differences are what the second policy takes
    over the first."""

    persons: int
    """Rows that are well-formed under both policies; the sums are of these."""
    problems: int
    """All other rows."""
    first_due: Decimal
    second_due: Decimal
    insured_under_both: int
    insured_under_first: int
    """Under the first alone; and so on."""
    insured_under_second: int
    insured_under_neither: int
    pay_more: int
    """Persons, of those who are insured under both."""
    pay_less: int
    pay_the_same: int
    more: Decimal
    """What those who pay more pay more, together."""
    less: Decimal
    """What those who pay less pay more, together: it is negative."""

    @property
    def difference(self) -> Decimal:
        """What all owe more under the second policy."""
        return self.second_due - self.first_due


def yuan_of(fen: int) -> Decimal:
    """Fen as yuan."""
    return Decimal(fen).scaleb(-2)


class Comparison(Results):
    """A roster under two policies, row by row; made by `canbao.compare`."""

    def totals(self) -> Totals:
        """Who pays more and who less, and how much. Reads the roster."""
        (persons, problems, first, second, neither, first_alone, second_alone, both, less, less_sum,
         same, _, more, more_sum) = _canbao.compare_sums(
            self.__arrow_c_stream__())  # fmt: skip
        return Totals(
            persons=persons,
            problems=problems,
            first_due=yuan_of(first),
            second_due=yuan_of(second),
            insured_under_both=both,
            insured_under_first=first_alone,
            insured_under_second=second_alone,
            insured_under_neither=neither,
            pay_more=more,
            pay_less=less,
            pay_the_same=same,
            more=yuan_of(more_sum),
            less=yuan_of(less_sum),
        )


class Ledger:
    """Exact sums of a roster's assessments: a small table of Arrow, and a sequence of rows.

    `problems` is how many rows have problems; they are counted nowhere else.
    """

    def __init__(self, table: CapsuleType, problems: int) -> None:
        self._table = table
        self._columns = _canbao.column_names(_canbao.table_stream(table))
        self._rows: list[dict[str, Any]] = [
            {
                name: yuan_of(value)
                if isinstance(value, int) and name != "persons"
                else value
                for name, value in zip(self._columns, row)
            }
            for row in _canbao.table_rows(table)
        ]
        self.problems = problems

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
        return self._columns

    def __arrow_c_stream__(self, requested_schema: Any = None) -> CapsuleType:
        """A stream of one batch: Arrow's PyCapsule protocol."""
        return _canbao.table_stream(self._table)

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """The rows: by names of columns, texts or None, whole numbers of persons, and yuan."""
        return (dict(row) for row in self._rows)

    @overload
    def __getitem__(self, place: int) -> dict[str, Any]: ...
    @overload
    def __getitem__(self, place: slice) -> list[dict[str, Any]]: ...
    def __getitem__(self, place: int | slice) -> dict[str, Any] | list[dict[str, Any]]:
        """A row, or a list of some."""
        if isinstance(place, slice):
            return [dict(row) for row in self._rows[place]]
        return dict(self._rows[place])

    def total(self, column: str) -> Any:
        """The sum of a column of persons or yuan."""
        if column not in self._columns or self._is_text(column):
            numbers = ", ".join(one for one in self._columns if not self._is_text(one))
            raise BadArgument(f"a ledger has sums of {numbers}; not of {column!r}")
        none: Any = 0 if column == "persons" else Decimal(0)
        return sum((row[column] for row in self._rows), none)

    def _is_text(self, column: str) -> bool:
        return self._columns.index(column) < self._columns.index("persons")

    def __repr__(self) -> str:
        return f"<canbao.Ledger of {len(self)} rows: {', '.join(self._columns)}>"

    def _repr_html_(self) -> str:
        """A table for notebooks."""

        def cell(name: str, value: Any) -> str:
            if self._is_text(name):
                return f"<td>{html.escape(value or '')}</td>"
            return f'<td style="text-align:right">{value:,}</td>'

        head = "".join(f"<th>{name}</th>" for name in self._columns)
        body = "".join(
            "<tr>" + "".join(cell(*one) for one in row.items()) + "</tr>" for row in self._rows
        )
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
