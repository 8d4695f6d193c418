# SPDX-License-Identifier: Apache-2.0
"""Rosters in Spark, assessed by its workers, batch by batch, through `mapInArrow`. The driver and the
workers have canbao and pyarrow; the driver has pandas, too, which pyspark asks for.

    import canbao.spark

    assessed = canbao.spark.assess(spark.read.parquet("roster"), "hunan-2024")
    assessed.filter("problem IS NULL").write.parquet("assessments")
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

import canbao

from ._roster import ArrowStream, Money, Names

if TYPE_CHECKING:
    import pyarrow
    from pyspark.sql import DataFrame
    from pyspark.sql.types import StructType

__all__ = ["assess", "ledger"]


def assess(
    frame: DataFrame,
    policy: canbao.Policy | str | None = None,
    *,
    outputs: Names | None = None,
    keep: Names | None = None,
    money: Money = "decimal",
    columns: str | Mapping[str, str | None] | None = None,
    dates: Names | None = None,
) -> DataFrame:
    """The assessments of a roster: a row for each of its rows, made when Spark asks for them. Options
    as of `canbao.Policy.assess`; without a policy each row is of the one that its column `policy`
    names. Money is DECIMAL(10, 2) or, in fen, INT; days are DATE, all else is STRING.

    The policy, the options and the types of the columns are looked at before this returns, and what
    is wrong with them is a canbao.Error here. All columns go to the Python of the workers: a `select`
    of those that are needed saves time.
    """

    def made(roster: canbao.Roster, kept: Names | None = keep) -> canbao.Assessments:
        return canbao.assess(
            roster, policy, outputs=outputs, keep=kept, money=money, columns=columns, dates=dates
        )

    none = _without_rows(frame)
    names = made(none).columns
    kept = names[: len(names) - len(made(none, ()).columns)]
    return _mapped(frame, made, _schema_of(made(none), frame, kept))


def ledger(
    frame: DataFrame,
    policy: canbao.Policy | str | None = None,
    by: Literal["outcome", "payer"] = "outcome",
    *,
    columns: str | Mapping[str, str | None] | None = None,
    dates: Names | None = None,
) -> DataFrame:
    """The sums of a roster's assessments, as `canbao.ledger` has them and in its order: workers sum
    the rows of each partition, and Spark these sums, exactly. Rows with problems are in none of them;
    `assess` tells which they are. Other options as of `assess`.
    """
    from pyspark.sql import functions

    def made(roster: canbao.Roster) -> canbao.Ledger:
        return canbao.ledger(roster, policy, by, columns=columns, dates=dates)

    schema = _schema_of(made(_without_rows(frame)), frame)
    place = schema.names.index("persons")
    words, numbers = schema.names[:place], schema.names[place:]
    # Spark makes a sum ten digits wider than what is summed; no country needs them.
    sums = [functions.sum(name).cast(schema[name].dataType).alias(name) for name in numbers]
    return _mapped(frame, made, schema).groupBy(*words).agg(*sums).orderBy(*words)


def _without_rows(frame: DataFrame) -> pyarrow.Table:
    """The columns of a roster as workers get them; nothing is read."""
    if not hasattr(frame, "mapInArrow"):
        given = f"{type(frame).__module__}.{type(frame).__qualname__}".removeprefix("builtins.")
        raise TypeError(f"a roster is a DataFrame of Spark here; not {given}")
    none: pyarrow.Table = frame.limit(0).toArrow()
    return none


def _plain(schema: pyarrow.Schema) -> pyarrow.Schema:
    """The same with texts where dictionaries are, which Spark does not take."""
    import pyarrow

    return pyarrow.schema(
        [
            field.with_type(field.type.value_type)
            if pyarrow.types.is_dictionary(field.type)
            else field
            for field in schema
        ]
    )


def _schema_of(results: ArrowStream, frame: DataFrame, kept: Sequence[str] = ()) -> StructType:
    """The columns of results in Spark; those that are kept are the roster's."""
    import pyarrow
    from pyspark.sql.types import StructType

    none = _plain(pyarrow.RecordBatchReader.from_stream(results).schema).empty_table()
    made = frame.sparkSession.createDataFrame(none.select(none.column_names[len(kept) :]))
    return StructType([frame.schema[name] for name in kept] + made.schema.fields)


def _mapped(
    frame: DataFrame, made: Callable[[canbao.Roster], ArrowStream], schema: StructType
) -> DataFrame:
    """What workers make of the partitions of a roster."""
    version = canbao.__version__

    def of_partition(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        import pyarrow

        if canbao.__version__ != version:
            raise canbao.Error(
                f"a worker has canbao {canbao.__version__}, and the driver {version}: "
                "install the same on both"
            )
        for first in batches:
            # One stream, so that columns are looked for once; batches are read as Spark sends them.
            rest = itertools.chain((first,), batches)
            roster = pyarrow.RecordBatchReader.from_batches(first.schema, rest)
            results = pyarrow.RecordBatchReader.from_stream(made(roster))
            plain = _plain(results.schema)
            for batch in results:
                yield batch.cast(plain)

    return frame.mapInArrow(of_partition, schema)
