#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Spark's rows of benchmarks/scale.py: one application in a cluster of two executors with one core each
(local-cluster), which goes over a roster by one road after another.

    spark_roads.py FOLDER QUERY     by Spark's Python: for each line of the input a road, from the
                                    folder's roster.parquet; an empty line for each when it is over"""

import os
import pathlib
import shutil
import subprocess
import sys
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
PYTHON = ROOT / "build/tools/bin/python"
TICKS = os.sysconf("SC_CLK_TCK")
ROADS = {"copy": "copying the file", "sql": "SQL, Parquet to Parquet",
         "arrow": "`canbao.spark`, Parquet to Parquet", "arrow-ledger": "`canbao.spark`, a ledger"}


def is_there():
    return subprocess.run([PYTHON, "-c", "import pyspark, pyarrow"], stderr=subprocess.DEVNULL,
                          check=False).returncode == 0


def processes(root):
    """The numbers of a process and of all below it."""
    children = {}
    for one in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            parent = int((one / "stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue  # it has ended
        children.setdefault(parent, []).append(int(one.name))
    found = [root]
    for one in found:
        found += children.get(one, [])
    return found


def sum_of(root, what):
    total = 0
    for one in processes(root):
        try:
            total += what(pathlib.Path(f"/proc/{one}"))
        except OSError:
            pass
    return total


def used_by(process):
    """Seconds of processors, with those of children that ended."""
    times = (process / "stat").read_text().rpartition(")")[2].split()[11:15]
    return sum(map(int, times)) / TICKS


def memory_of(process):
    """Bytes, those that it shares in parts."""
    for line in (process / "smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    return 0


class Application:
    """As scale.run: seconds of the clock and of processors, and the most memory of all processes."""

    def __init__(self, folder, query, package):
        paths = os.pathsep.join(map(str, [package, ROOT / "tests/spark"]))
        self.log = folder / "spark.log"
        with open(self.log, "w", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                [PYTHON, "-B", __file__, folder, query], stdin=subprocess.PIPE,
                stdout=subprocess.PIPE, stderr=log, text=True,
                env=os.environ | {"PYTHONPATH": paths})
        self._over()

    def _over(self):
        if self.process.stdout.readline() != "\n":
            sys.exit(f"Spark failed:\n{self.log.read_text(encoding='utf-8')}")

    def go(self, road):
        most, is_over = [0], threading.Event()

        def look():
            while not is_over.wait(1):  # a look takes its time
                most[0] = max(most[0], sum_of(self.process.pid, memory_of))

        looking = threading.Thread(target=look, daemon=True)
        looking.start()
        begin, used = time.monotonic(), sum_of(self.process.pid, used_by)
        print(road, file=self.process.stdin, flush=True)
        self._over()
        wall, used = time.monotonic() - begin, sum_of(self.process.pid, used_by) - used
        is_over.set()
        looking.join()
        return wall, used, most[0]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def serve(folder, query):
    import canbao.spark  # pylint: disable=import-outside-toplevel
    import cluster  # pylint: disable=import-outside-toplevel
    policy = query.split()[2]
    sql = subprocess.run(query.split(), capture_output=True, text=True, check=True).stdout
    with cluster.LocalCluster(memory=1024, java="") as its, its.session(
            {"spark.eventLog.enabled": "false"}) as spark:
        roster = spark.read.parquet(f"{folder}/roster.parquet")
        roster.createOrReplaceTempView("roster")
        roads = {
            "copy": lambda: roster,
            "sql": lambda: spark.sql(sql),
            "arrow": lambda: canbao.spark.assess(roster, policy),
            "arrow-ledger": lambda: canbao.spark.ledger(roster, policy)}
        print(flush=True)
        for line in sys.stdin:
            out = f"{folder}/spark"
            shutil.rmtree(out, ignore_errors=True)
            roads[line.strip()]().write.parquet(out)
            print(flush=True)


if __name__ == "__main__":
    serve(*sys.argv[1:])
