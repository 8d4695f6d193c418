# SPDX-License-Identifier: Apache-2.0
"""Whatever goes wrong while a roster is assessed, the results are those of the program; and the log of
Spark's events says that it did go wrong, while rows were assessed and in each ledger.

    with_faults.py local-cluster|standalone sql|arrow PROGRAM PEOPLE POLICY FAULT...

A FAULT is executor, worker, task or straggler, as faults.py has them; PEOPLE is the program of
tests/sql/people.cpp."""
import sys

import cluster
import events
import faults
import roads
import rosters

ROWS = 1500


def main():
    kind, way, program, people, policy, *names = sys.argv[1:]
    road = roads.Arrow() if way == "arrow" else roads.SQL(program, policy)
    chosen = {name: faults.FAULTS[name]() for name in names}
    options = {"spark.sql.execution.arrow.maxRecordsPerBatch": 100}  # some batches before, some behind
    for fault in chosen.values():
        options |= fault.options
    wrong = 0
    with cluster.CLUSTERS[kind]() as its:
        assert all(fault.hosts <= its.hosts for fault in chosen.values())
        roster = rosters.Roster(program, people, [policy], ROWS, its.folder / "roster", road.columns)
        with its.session(options) as spark:
            frame = spark.read.parquet(str(roster.path))
            for name, fault in chosen.items():
                wrong += roads.compared(road, roster, frame, its.folder / name,
                                        faults.Gates(its.folder / f"gates-{name}", fault))
                faults.is_over(spark)
        log = events.Events(its.log)
    for name, fault in chosen.items():
        stages = {one["Stage ID"] for one in fault.happened(log)
                  if one["Task Info"]["Partition ID"] == faults.GATED}
        print(f"{name}: it happened in the stages {sorted(stages)}")
        if len(stages) < 1 + len(road.ledgers):
            sys.exit(f"{name}: it did not happen to what was assessed and to each ledger")
    if wrong:
        sys.exit("it is not the same")


main()
