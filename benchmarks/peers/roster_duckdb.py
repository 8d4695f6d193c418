#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What `canbao assess` does with a roster of the policy hunan-2023, as a query of DuckDB: from CSV
to CSV, all fourteen columns. One run, for roster_race.py to measure.

The query asks for words where they are (`contains`), which is right because no code that it
asks for is part of another one of the vocabulary. It never notices codes that it does not know."""

import argparse
import datetime
import sys

from hunan_2023.figures import (
    AIDED, AIDED_IN_FULL, CONCENTRATED_BEGIN, CONCENTRATED_END, EXTENSION_BEGIN, EXTENSION_END, FEE,
    FISCAL, NEXT_MONTHS, ROUTE, WITHIN, YEAR_BEGIN, YEAR_END)

COLUMNS = ("id", "policy", "categories", "recognised_on", "tier", "paid_on", "event", "event_on",
           "circumstances", "lapsed_years", "repaid_years")
TYPES = {"recognised_on": "DATE", "paid_on": "DATE", "event_on": "DATE", "tier": "UTINYINT",
         "lapsed_years": "UTINYINT", "repaid_years": "UTINYINT"}

CLAIM, CLAIM_IN_EXTENSION, NO_DAY_LEFT = 128, 129, 130


def text(value):
    return "'%s'" % str(value).replace("'", "''")


def day(days):
    """ISO days compare alike as dates and as text, so that the query suits either."""
    return text(datetime.date(1970, 1, 1) + datetime.timedelta(days))


def between(column, first, last):
    return "(%s BETWEEN %s AND %s)" % (column, day(first), day(last))


def yuan(fen):
    return text("%d.%02d" % divmod(fen, 100))


def category(word):
    return "contains(categories, %s)" % text(word)


def circumstance(word):
    return "contains(circumstances, %s)" % text(word)


def roster(path, types):
    return "read_csv(%s, auto_detect = false, header = true, delim = ',', quote = '\"', " \
           "escape = '\"', columns = {%s})" % (text(path), ", ".join(
               "%s: '%s'" % (name, types.get(name, "VARCHAR")) for name in COLUMNS))


# Commonest cases first: a CASE asks later conditions only of the rows that are left. An empty field
# is NULL, and a condition on NULL is not true.
QUERY = """
WITH recognised AS (  -- §1, recognition; §6, recognised in time for aid
    SELECT id, policy, categories, tier, paid_on, event, event_on, circumstances,
        CASE WHEN recognised_on > paid_on THEN false ELSE categories IS NOT NULL END AS counting,
        -- Of equal amounts the category listed first.
        CASE WHEN categories IS NULL OR recognised_on > paid_on THEN 0
             WHEN recognised_on > {concentrated_end}
                  AND NOT (recognised_on <= {extension_end} AND coalesce({area_extension}, false))
                 THEN 0
             {first_aided}
             ELSE 0 END::UTINYINT AS aided,
        CASE WHEN {employee_insured} THEN 2 WHEN {insured_elsewhere} THEN 1
             ELSE 0 END::UTINYINT AS barred
    FROM {{source}}
), routed AS (  -- §1, order of evaluation; §6, routes
    SELECT *,
        CASE WHEN tier <> 1 OR barred = 2 THEN 0
             WHEN barred = 1 THEN
                 CASE WHEN aided = 0 THEN 0
                      WHEN {in_concentrated} THEN {claim}
                      WHEN {in_extension} AND {area_extension} THEN {claim_in_extension}
                      ELSE 0 END
             WHEN {in_concentrated}
                 THEN CASE WHEN {born_too_late} THEN {no_day_left} ELSE {concentrated} END
             -- Whatever follows covers from 1 January at the earliest, as the extension does.
             WHEN {in_extension} AND {area_extension}
                 THEN CASE WHEN {born_too_late} THEN {no_day_left} ELSE {extended} END
             WHEN {missable} AND event_on <= paid_on AND paid_on >= {year_begin}
                  AND event_on <= {year_end} AND paid_on::DATE <= event_on::DATE + {within}
                 THEN CASE event WHEN 'birth' THEN {newborn} ELSE {employee_lapse} END
             WHEN NOT {in_year} THEN 0
             WHEN event = 'institution_entry' AND event_on <= paid_on THEN {institution}
             WHEN event IN ('discharge', 'release', 'new_employment', 'graduate_unemployed')
                  AND event_on <= paid_on THEN {from_payment}
             WHEN counting AND {objective_miss} AND ({hardship})
                 THEN CASE WHEN {born_too_late} THEN {no_day_left} ELSE {hardship_objective} END
             -- Full funding is dearer than any other route.
             WHEN event_on <= paid_on
                  AND ((event = 'moved_in' AND {event_in_year})
                       OR ({missable} AND event_on::DATE + {within} >= {year_begin}::DATE))
                 THEN CASE WHEN paid_on >= {december} THEN {no_day_left}
                           ELSE {late_full} END
             ELSE 0 END::UTINYINT AS way
    FROM recognised
), decided AS (
    SELECT *,
        CASE WHEN way = 0 OR way = {no_day_left} THEN 0  -- refused
             WHEN way >= {claim} THEN 2  -- subsidy only
             ELSE 1 END::UTINYINT AS outcome,
        CASE WHEN aided = 0 OR way = 0 OR way = {no_day_left} THEN 0
             WHEN aided <= {in_full} THEN 2
             ELSE 1 END::UTINYINT AS halves  -- of the fee, as aid
    FROM routed
)
SELECT id, policy,
    CASE outcome WHEN 1 THEN 'insured' WHEN 0 THEN 'refused' ELSE 'subsidy_only' END AS status,
    CASE WHEN outcome <> 0 THEN NULL
         WHEN tier <> 1 THEN 'tier_not_offered'
         WHEN barred = 2 THEN 'employee_insured'
         WHEN barred = 1 THEN 'insured_elsewhere'
         WHEN way = {no_day_left} THEN 'no_coverage_left'
         ELSE 'not_open' END AS reason,
    CASE WHEN outcome = 0 THEN NULL
         {routes}
         ELSE 'claim_at_household' END AS route,
    CASE WHEN outcome <> 1 THEN '0.00'
         WHEN way = {late_full} THEN
             CASE halves WHEN 0 THEN {full_funding} WHEN 1 THEN {half_aided} ELSE {fiscal} END
         ELSE CASE halves WHEN 0 THEN {fee} WHEN 1 THEN {half_fee} ELSE '0.00' END END AS due,
    CASE halves WHEN 0 THEN '0.00' WHEN 1 THEN {half_fee} ELSE {fee} END AS subsidy,
    CASE WHEN outcome = 1 AND way <> {late_full} THEN {fiscal} ELSE '0.00' END AS fiscal,
    CASE WHEN halves <> 0 THEN CASE aided {aided_by} END END AS subsidy_category,
    CASE WHEN halves <> 0 THEN 'medical_assistance' END AS fund,
    -- Nobody is covered before being born; greatest() passes over NULL.
    CASE WHEN outcome <> 1 THEN NULL  -- §6, covers
         WHEN way = {concentrated} OR way = {extended} THEN greatest({born_on}, {year_begin})
         WHEN way = {from_payment} OR way = {hardship_objective}
             THEN greatest({born_on}, paid_on::VARCHAR)
         WHEN way = {late_full} THEN (last_day(paid_on::DATE) + 1)::VARCHAR
         WHEN event_on > {year_begin} THEN event_on::VARCHAR
         ELSE {year_begin} END AS benefit_from,
    CASE WHEN outcome = 1 THEN {year_end} END AS benefit_to,
    CASE outcome
         WHEN 1 THEN concat_ws(';', '2.3', CASE WHEN halves <> 0 THEN '2.4' END,
                               CASE WHEN way = {late_full} THEN '2.2' END, '2.5')
         WHEN 2 THEN CASE way WHEN {claim_in_extension} THEN '2.4;2.5' ELSE '2.4' END END AS cites,
    CASE WHEN outcome = 0 OR NOT counting THEN NULL  -- 2.4, left to others
         WHEN {hardship_veteran} AND {child_in_difficulty}
             THEN 'delegated:hardship_veteran;delegated:child_in_difficulty'
         WHEN {hardship_veteran} THEN 'delegated:hardship_veteran'
         WHEN {child_in_difficulty} THEN 'delegated:child_in_difficulty' END AS notes
FROM decided
""".format(
    **ROUTE, claim=CLAIM, claim_in_extension=CLAIM_IN_EXTENSION, no_day_left=NO_DAY_LEFT,
    within=WITHIN, in_full=len(AIDED_IN_FULL),
    fee=yuan(FEE), half_fee=yuan(FEE // 2), fiscal=yuan(FISCAL), full_funding=yuan(FEE + FISCAL),
    half_aided=yuan(FEE + FISCAL - FEE // 2),
    first_aided="\n             ".join(
        "WHEN %s THEN %d" % (category(word), place) for place, word in enumerate(AIDED, 1)),
    aided_by=" ".join("WHEN %d THEN %s" % (place, text(word))
                      for place, word in enumerate(AIDED, 1)),
    routes="\n         ".join("WHEN way = %d THEN %s" % (number, text(name))
                              for name, number in ROUTE.items()),
    hardship=" OR ".join(category(word) for word in (*AIDED, "stably_lifted")),
    hardship_veteran=category("hardship_veteran"),
    child_in_difficulty=category("child_in_difficulty"),
    area_extension=circumstance("area_extension"), objective_miss=circumstance("objective_miss"),
    employee_insured=circumstance("employee_insured"),
    insured_elsewhere=circumstance("insured_elsewhere"),
    missable="event IN ('birth', 'employee_lapse')",
    born_on="CASE event WHEN 'birth' THEN event_on::VARCHAR END",
    born_too_late="event = 'birth' AND event_on > %s" % day(YEAR_END),
    in_concentrated=between("paid_on", CONCENTRATED_BEGIN, CONCENTRATED_END),
    in_extension=between("paid_on", EXTENSION_BEGIN, EXTENSION_END),
    in_year=between("paid_on", YEAR_BEGIN, YEAR_END),
    event_in_year=between("event_on", YEAR_BEGIN, YEAR_END),
    concentrated_end=day(CONCENTRATED_END), extension_end=day(EXTENSION_END),
    year_begin=day(YEAR_BEGIN), year_end=day(YEAR_END), december=day(NEXT_MONTHS[-2]))

# Of rows that share an id and a policy the first one counts.
FIRST_ROWS = """(SELECT * EXCLUDE line FROM (SELECT *, row_number() OVER () AS line FROM {source})
    QUALIFY row_number() OVER (PARTITION BY id, policy ORDER BY line) = 1 ORDER BY line)"""
REPEATED = "SELECT 1 FROM {source} GROUP BY id, policy HAVING count(*) > 1 LIMIT 1"


def run(connection, given):
    source = roster(given.roster, {} if given.way == "fastest" else TYPES)
    connection.execute("SET preserve_insertion_order = %s" % (given.way == "same-job"))
    if given.part == "read":
        connection.execute("SELECT %s FROM %s" % (
            ", ".join("count(%s)" % name for name in COLUMNS[:-2]), source)).fetchone()
        return
    if given.part == "query":
        # The sums make it work out every value.
        connection.execute("SELECT sum(strlen(COLUMNS(*))) FROM (%s)" %
                           QUERY.format(source=source)).fetchone()
        return
    # Reading two columns first takes as long as keeping the whole roster in a table, and less
    # memory; numbering rows and sorting takes more of both.
    if given.way == "same-job" and connection.execute(REPEATED.format(source=source)).fetchone():
        source = FIRST_ROWS.format(source=source)
    connection.execute("COPY (%s) TO %s (FORMAT csv, HEADER)" % (
        QUERY.format(source=source), text(given.output)))


def main():
    arguments = argparse.ArgumentParser(description=__doc__,
                                        formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--way", choices=("fastest", "same-job"), default="fastest",
                           help="fastest: days remain text and are not checked, ids may repeat, "
                                "rows come in any order (default). same-job: days and numbers are "
                                "checked, of repeated ids the first row counts, order is kept")
    arguments.add_argument("--part", choices=("read", "query", "all"), default="all",
                           help="read: only count fields; query: read and assess, write nothing; "
                                "all: from file to file (default)")
    arguments.add_argument("--threads", type=int, default=2, help="default: 2")
    arguments.add_argument("--temporary", default="", metavar="FOLDER",
                           help="where DuckDB may spill; without it nowhere")
    arguments.add_argument("--version", action="store_true", help="print DuckDB's and end")
    arguments.add_argument("roster", nargs="?", help="a CSV roster whose columns are %s, in this "
                                                     "order" % ",".join(COLUMNS))
    arguments.add_argument("output", nargs="?", help="where the assessments go")
    given = arguments.parse_args()
    try:
        import duckdb  # here, so that the help is there without it
    except ImportError as why:
        print("%s: %s" % (arguments.prog, why), file=sys.stderr)
        return 1
    if given.version:
        print(duckdb.__version__)
        return 0
    if given.roster is None or (given.part == "all" and given.output is None):
        arguments.error("a roster and an output have to be given")
    try:
        with duckdb.connect(":memory:", config={"threads": given.threads,
                                                "temp_directory": given.temporary}) as connection:
            run(connection, given)
    except duckdb.Error as why:
        print("%s: %s" % (arguments.prog, why), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
