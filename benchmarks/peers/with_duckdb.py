# SPDX-License-Identifier: Apache-2.0
"""Policies as queries of DuckDB, in memory and in one thread: a policy has a `QUERY` of a table
`applications`. Making a table takes most of the time, so the sums alone are timed too, and a copy
of the table of results."""

import duckdb

import columns
from codes import ABSENT, EVENT, date_of

VERSION = duckdb.__version__


def date(days):
    return "DATE '%s'" % date_of(days)


def between(column, first, last):
    return "(%s BETWEEN %s AND %s)" % (column, date(first), date(last))


def has(column, mask):
    return "(%s & %d <> 0)" % (column, mask)


def event_is(*names):
    return "event IN (%s)" % ", ".join(str(EVENT[name]) for name in names)


def is_day(name):
    return name.endswith("_on") or name.startswith("benefit")


def ways(policy, given, expected):
    sums = "SELECT %s FROM (%s)" % (", ".join(
        "sum(%s)" % ("%s - DATE '1970-01-01'" % name if is_day(name) else name)
        for name in expected), policy.QUERY)
    # For the comparison alone.
    as_codes = "SELECT * REPLACE (%s) FROM results" % ", ".join(
        "coalesce({0} - DATE '1970-01-01', {1})::INTEGER AS {0}".format(name, ABSENT)
        for name in expected if is_day(name))

    connection = duckdb.connect(":memory:", config={"threads": 1})
    connection.execute("SET temp_directory = ''")  # spills nothing to disk
    connection.register("given", given)
    # Days as DATE, and no day as NULL.
    connection.execute("CREATE TABLE applications AS SELECT %s FROM given" % ", ".join(
        "DATE '1970-01-01' + nullif({0}, {1}) AS {0}".format(name, ABSENT) if is_day(name) else name
        for name in given))

    def forget(table):
        def prepare():
            connection.execute("DROP TABLE IF EXISTS " + table)
        return prepare

    def create(_):
        return connection.execute("CREATE TABLE results AS " + policy.QUERY)

    def copy(_):
        return connection.execute("CREATE TABLE copied AS FROM results")

    def check_table(_, canbaos):
        columns.compare(connection.sql(as_codes).fetchnumpy(), canbaos)

    def check_copy(_, canbaos):
        connection.execute("DROP TABLE results")
        connection.execute("ALTER TABLE copied RENAME TO results")
        check_table(_, canbaos)

    return [columns.Way("duckdb, create table", forget("results"), create, check_table),
            columns.Way("duckdb, sums only", lambda: None,
                        lambda _: connection.execute(sums).fetchone(), check_sums),
            columns.Way("duckdb, copy of the results", forget("copied"), copy, check_copy)]


def check_sums(sums, expected):
    # The sum of no days at all is NULL.
    for (name, column), total in zip(expected.items(), sums):
        if (total or 0) != column[column != ABSENT].sum(dtype="int64"):
            raise columns.Failure("the sum of %s differs: %s" % (name, total))
