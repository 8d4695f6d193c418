# SPDX-License-Identifier: Apache-2.0
"""What goes wrong on purpose, once a job. A gate stands in the plan before a road: the first task of a
certain part waits there behind its first rows, or fails. Whether it happened is what the log says."""
import json
import os
import pathlib
import signal
import threading
import time

from cluster import PATIENCE, until

PARTS, GATED = 8, 3


class Fault:
    """None; and what others have in common."""

    hosts = 1  # that it takes
    fails = waits = False
    options = {}

    def does(self, here):
        """Something to the processes of the task that waits."""

    def happened(self, log):
        """The attempts at tasks that it ended, by the events of a log."""
        raise NotImplementedError


class ExecutorKilled(Fault):
    waits = True

    def does(self, here):
        command = pathlib.Path(f"/proc/{here['executor']}/cmdline").read_text(encoding="utf-8")
        assert "CoarseGrainedExecutorBackend" in command, command
        os.kill(here["executor"], signal.SIGKILL)

    def happened(self, log):
        removed = {one["Executor ID"] for one in log.of("ExecutorRemoved")
                   if "137" in one["Removed Reason"]}  # 128 + SIGKILL
        return [one for one in log.ended("ExecutorLostFailure")
                if one["Task Info"]["Executor ID"] in removed and log.in_the_middle(one)]


class WorkerKilled(Fault):
    """The Python that assesses what the gate lets through."""

    waits = True

    def does(self, here):
        for process in until("a worker has loaded canbao", lambda: list(assessing(here["daemon"]))):
            os.kill(process, signal.SIGKILL)

    def happened(self, log):
        return [one for one in log.ended("ExceptionFailure")
                if "Python worker exited unexpectedly" in one["Task End Reason"]["Description"]
                and log.in_the_middle(one)]


class TaskFails(Fault):
    fails = True

    def happened(self, log):
        return [one for one in log.ended("ExceptionFailure")
                if PLANTED in one["Task End Reason"]["Full Stack Trace"] and log.in_the_middle(one)]


class Straggler(Fault):
    waits = True
    hosts = 2  # Spark makes no second attempt on the host of the first
    options = {"spark.speculation": "true", "spark.speculation.interval": "100ms",
               "spark.speculation.multiplier": "1.1", "spark.speculation.quantile": "0.5"}

    def does(self, here):
        time.sleep(PATIENCE)  # Spark kills who waits

    def happened(self, log):
        return [one for one in log.ended("TaskKilled")
                if not one["Task Info"]["Speculative"]
                and any(other["Task Info"]["Speculative"] for other in log.successes_of(one))]


FAULTS = {"executor": ExecutorKilled, "worker": WorkerKilled, "task": TaskFails,
          "straggler": Straggler}
PLANTED = "planted: the task fails once"


class Gates:
    """Called with a frame and a name, gives the same rows behind a gate of their own."""

    def __init__(self, folder, fault):
        self.folder, self.fault = folder, fault

    def __call__(self, frame, name):
        folder = self.folder / name
        folder.mkdir(parents=True)
        path, fails, waits = str(folder), self.fault.fails, self.fault.waits

        def passed(batches):
            from pyspark import TaskContext
            is_gated = (fails or waits) and TaskContext.get().partitionId() == GATED
            for place, batch in enumerate(batches):
                yield batch
                if place == 0 and is_gated and is_first(path):
                    if fails:
                        raise RuntimeError(PLANTED)
                    wait_for_leave(path)

        if waits:
            threading.Thread(target=watch, args=(folder, self.fault), daemon=True).start()
        return frame.repartition(PARTS).mapInArrow(passed, frame.schema)


def is_first(path):
    """Whether no other attempt came here. Called by workers, as the next."""
    try:
        os.mkdir(os.path.join(path, "one"))
        return True
    except FileExistsError:
        return False


def wait_for_leave(path):
    """Says who waits, and goes on when there is a file `go`."""
    whom = {"daemon": os.getppid(), "executor": parent_of(os.getppid())}
    pathlib.Path(path, "whole").write_text(json.dumps(whom), encoding="utf-8")
    os.rename(os.path.join(path, "whole"), os.path.join(path, "here"))
    ends = time.monotonic() + PATIENCE
    while not os.path.exists(os.path.join(path, "go")) and time.monotonic() < ends:
        time.sleep(0.05)


def is_over(spark):
    """Waits until no task of before is run any more: this job takes both executors at once."""
    spark.sparkContext.parallelize([0, 1], 2).barrier().mapPartitions(list).collect()


def watch(folder, fault):
    """By a thread of the driver: does what is to be done when a task waits."""
    here = folder / "here"
    until("a task comes to the gate", here.exists)
    fault.does(json.loads(here.read_text(encoding="utf-8")))
    (folder / "go").touch()


def parent_of(process):
    """From its line in /proc, whose second word may have blanks."""
    return int(pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[1])


def assessing(daemon):
    """The Python workers of an executor that have loaded canbao."""
    for one in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if parent_of(one.name) == daemon and "/_canbao." in (one / "maps").read_text():
                yield int(one.name)
        except OSError:
            pass  # it has ended
