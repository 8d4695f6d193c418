#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Whether assessments agree, for roster_race.py; a program of its own, for it takes much memory.

    roster_check.py rows ONE.csv OTHER.csv [--in-order]
    roster_check.py sums ASSESSED.csv"""

import argparse
import csv
import itertools
import json
import sys

MONEY = ("due", "subsidy", "fiscal")


def differing_row(one, other, in_order):
    """The first row, by id unless in order, that is not the same in both; None if all are."""
    def rows(path):
        with open(path, encoding="utf-8", newline="") as file:
            reader = csv.reader(file)
            return [next(reader)] + (list(reader) if in_order else sorted(reader))

    return next((pair for pair in itertools.zip_longest(rows(one), rows(other))
                 if pair[0] != pair[1]), None)


def sums(path):
    """How many rows, sums of money, and a sum of hashes of whole rows, whatever their order."""
    import duckdb
    connection = duckdb.connect(":memory:", config={"threads": 2, "temp_directory": ""})
    with open(path, encoding="utf-8", newline="") as file:
        names = next(csv.reader(file))
    source = "read_csv('%s', auto_detect = false, header = true, delim = ',', quote = '\"', " \
             "escape = '\"', columns = {%s})" % (
                 path.replace("'", "''"), ", ".join("%s: 'VARCHAR'" % name for name in names))
    found = connection.execute("SELECT count(*), %s, sum(hash(%s)) FROM %s" % (
        ", ".join("sum(%s::DECIMAL(18, 2))" % name for name in MONEY), ", ".join(names),
        source)).fetchone()
    return dict(zip(("rows", *MONEY, "hash"), map(str, found)))


def main():
    arguments = argparse.ArgumentParser(description=__doc__,
                                        formatter_class=argparse.RawDescriptionHelpFormatter)
    kinds = arguments.add_subparsers(dest="kind", required=True)
    rows = kinds.add_parser("rows", help="compare row by row; status 1 and a word if they differ")
    rows.add_argument("one")
    rows.add_argument("other")
    rows.add_argument("--in-order", action="store_true", help="the order has to agree too")
    kinds.add_parser("sums", help="print sums as JSON").add_argument("assessed")
    given = arguments.parse_args()
    if given.kind == "sums":
        print(json.dumps(sums(given.assessed)))
        return 0
    pair = differing_row(given.one, given.other, given.in_order)
    if pair is not None:
        for path, row in zip((given.one, given.other), pair):
            print("%s: %s" % (path, "no more rows" if row is None else ",".join(row)),
                  file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
