#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the Python package takes for a row, in nanoseconds of the processor, by the batches of a
roster: from a table of pyarrow, read batch by batch.

    python_rosters.py ROSTER.csv [POLICY]    as `canbao generate` makes it
"""

import sys
import time

import pyarrow
import pyarrow.csv

import canbao

ROWS = 10_000_000
BATCHES = [8_192, 32_768, 65_536, 131_072, 262_144, 1_048_576]
WORDS = ("categories", "event", "circumstances")


def roster_of(file):
    """The rows of a file, again and again, with types that libraries of tables have."""
    table = pyarrow.csv.read_csv(file, convert_options=pyarrow.csv.ConvertOptions(
        strings_can_be_null=True))
    for name in WORDS:
        place = table.column_names.index(name)
        table = table.set_column(place, name, table[name].dictionary_encode())
    numbers = {"tier", "lapsed_years", "repaid_years"} & set(table.column_names)
    for name in numbers:
        place = table.column_names.index(name)
        table = table.set_column(place, name, table[name].cast(pyarrow.int8()))
    table = table.drop_columns([name for name in ("policy",) if name in table.column_names])
    again = -(-ROWS // table.num_rows)
    return pyarrow.concat_tables([table] * again).slice(0, ROWS).combine_chunks()


def nanoseconds(batches, policy, **options):
    best = None
    for _ in range(3):
        roster = pyarrow.RecordBatchReader.from_batches(batches[0].schema, batches)
        stream = pyarrow.RecordBatchReader.from_stream(policy.assess(roster, **options))
        begin = time.process_time_ns()
        rows = 0
        for batch in stream:
            rows += batch.num_rows
        taken = (time.process_time_ns() - begin) / rows
        best = taken if best is None else min(best, taken)
    return best


def main():
    policy = canbao.policy(sys.argv[2] if len(sys.argv) > 2 else "hunan-2023")
    whole = roster_of(sys.argv[1])
    days = whole.select(["paid_on"])
    ways = {
        "days in, due out": (days, {"outputs": "due", "money": "fen"}),
        "all in, due out": (whole.drop_columns(["id"]), {"outputs": "due", "money": "fen"}),
        "all in, due out, yuan": (whole.drop_columns(["id"]), {"outputs": "due"}),
        "all in, id and all out": (whole, {}),
        "all in, all out with texts": (whole, {"outputs": (
            "status,reason,route,due,subsidy,fiscal,subsidy_category,fund,benefit_from,"
            "benefit_to,cites,notes,bill,problem")}),
    }
    print("| rows of a batch |", " | ".join(ways), "|")
    print("| --- |" + " --- |" * len(ways))
    for size in BATCHES:
        taken = [nanoseconds(table.to_batches(max_chunksize=size), policy, **options)
                 for table, options in ways.values()]
        print(f"| {size:,} |", " | ".join(f"{one:.1f}" for one in taken), "|", flush=True)


main()
