# SPDX-License-Identifier: Apache-2.0
"""Rosters by Spark, in several numbers of parts and with rows in other orders, give what the program
gives on one machine: assessments, rejects and ledgers, in all columns.

    same_as_program.py local-cluster|standalone sql|arrow PROGRAM PEOPLE POLICY...

PEOPLE is the program of tests/sql/people.cpp. By SQL there is one policy; else all are in one roster."""
import sys

import cluster
import events
import roads
import rosters

ROWS = 1500
PARTS = (1, 2, 7, 64)


def parted(frame, parts):
    """The same rows in so many parts, and in each in an order of its own."""
    from pyspark.sql import functions
    return frame.repartition(parts).sortWithinPartitions(functions.xxhash64("id"))


def main():
    kind, way, program, people, *policies = sys.argv[1:]
    road = roads.Arrow() if way == "arrow" else roads.SQL(program, *policies)
    with cluster.CLUSTERS[kind]() as its:
        roster = rosters.Roster(program, people, policies, ROWS, its.folder / "roster", road.columns)
        # What is not there can't have been of use to SQL.
        with its.session(python=sys.executable if way == "arrow" else "/nowhere/python") as spark:
            frame = spark.read.parquet(str(roster.path))
            wrong = sum(roads.compared(road, roster, parted(frame, parts),
                                       its.folder / f"{parts}-parts") for parts in PARTS)
        sizes = events.Events(its.log).sizes_of_stages()
        print(f"stages of {sorted(sizes)} tasks")
    if wrong or not sizes.issuperset(PARTS):
        sys.exit("it is not the same" if wrong else "there were other numbers of parts")


main()
