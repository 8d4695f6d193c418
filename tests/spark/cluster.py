# SPDX-License-Identifier: Apache-2.0
"""Spark clusters of the tests' own, on free ports of this machine and in a folder that goes away: a
master and two workers, or all of these in one process (local-cluster). Each has two executors with one
core. What was started is ended, and nothing else; what is left then is an error."""
import contextlib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

PATIENCE = 500  # seconds, for machines that do much else


def missing(what, package):
    sys.exit(f"canbao: {what} was not found; it is needed for the tests of Spark.\n"
             f"Install it: {package}")


try:
    import pyarrow  # noqa: F401, which workers need
    import pyspark
    from pyspark.sql import SparkSession
except ImportError as error:
    missing(f"the Python package {error.name}", "scripts/tools.sh all")
if shutil.which("java") is None:
    missing("java", "apt-get install --no-install-recommends openjdk-17-jre-headless")


def until(what, is_so, seconds=PATIENCE):
    """Waits until something is so, and gives it."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        found = is_so()
        if found:
            return found
        time.sleep(0.05)
    sys.exit(f"{what}: not within {seconds} seconds")


def processes_of(folder):
    """The processes that know of a folder, by their numbers."""
    word = os.fsencode(folder)
    for one in pathlib.Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if word in (one / "environ").read_bytes() + (one / "cmdline").read_bytes():
                if (one / "stat").read_text().rpartition(")")[2].split()[0] != "Z":
                    yield int(one.name)


class LocalCluster:
    """Master and workers in the driver, executors beside it."""

    hosts = 1  # as Spark sees them

    def __init__(self, memory=512, java="-XX:+UseSerialGC -XX:TieredStopAtLevel=1"):
        """MiB of an executor, and options of Java: by default for processes that live for seconds."""
        self.memory, self.java = memory, java

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="canbao-cluster-"))
        # Executors are run in SPARK_HOME/work.
        home = self.folder / "home"
        home.mkdir()
        for name in ("bin", "jars", "python"):
            (home / name).symlink_to(pathlib.Path(pyspark.__file__).parent / name)
        self.environment = {"SPARK_HOME": str(home), "SPARK_LOCAL_IP": "127.0.0.1",
                            "SPARK_LOCAL_DIRS": str(self.folder / "local"),
                            "JAVA_TOOL_OPTIONS": self.java}
        os.environ.update(self.environment)
        self.started = []
        self.master = self.begin()
        return self

    def begin(self):
        return f"local-cluster[2,1,{self.memory}]"

    def __exit__(self, *_):
        for process in reversed(self.started):
            process.terminate()
        for process in self.started:
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        gateway = pyspark.SparkContext._gateway
        ours = {os.getpid(), gateway.proc.pid if gateway else 0}
        until("all that was started ends", lambda: set(processes_of(self.folder)) <= ours, 30)
        shutil.rmtree(self.folder)

    @contextlib.contextmanager
    def session(self, more=(), python=sys.executable):
        """An application with more options of Spark, whose workers are to run that Python. Afterwards
        `log` is the file of its events."""
        os.environ["PYSPARK_PYTHON"] = python
        events = self.folder / "events"
        events.mkdir(exist_ok=True)
        options = {
            "spark.cores.max": 2, "spark.executor.cores": 1, "spark.executor.memory": f"{self.memory}m",
            "spark.driver.memory": "768m", "spark.driver.host": "127.0.0.1",
            "spark.driver.bindAddress": "127.0.0.1", "spark.ui.enabled": "false",
            "spark.ui.showConsoleProgress": "false",
            # Nothing begins before both executors are there.
            "spark.scheduler.minRegisteredResourcesRatio": 1,
            "spark.scheduler.maxRegisteredResourcesWaitingTime": f"{PATIENCE}s",
            "spark.sql.shuffle.partitions": 2, "spark.sql.codegen.hugeMethodLimit": 8000,
            "spark.sql.warehouse.dir": self.folder / "warehouse",
            "spark.executorEnv.PYTHONPATH": os.environ["PYTHONPATH"],
            "spark.executorEnv.PYTHONDONTWRITEBYTECODE": 1,
            "spark.eventLog.enabled": "true", "spark.eventLog.dir": events.as_uri(),
            "spark.eventLog.rolling.enabled": "false", "spark.eventLog.compress": "false",
        } | dict(more)
        builder = SparkSession.builder.master(self.master).appName("canbao")
        for name, value in options.items():
            builder = builder.config(name, str(value))
        spark = builder.getOrCreate()
        spark.sparkContext.setLogLevel("ERROR")
        self.log = events / spark.sparkContext.applicationId
        try:
            yield spark
        finally:
            spark.stop()


class Standalone(LocalCluster):
    """A master and two workers, each a process, on two addresses of this machine, which are two hosts
    to Spark."""

    hosts = 2

    def begin(self):
        said = self.start("Master", "127.0.0.1")
        master = until("the master says where it is", lambda: re.search(
            r"Starting Spark master at (spark://\S+)", said.read_text()))[1]
        for host in ("127.0.0.1", "127.0.0.2"):
            said = self.start("Worker", host, "--cores", "1", "--memory", f"{self.memory}m",
                              "--work-dir", str(self.folder / "work"), master)
            until("a worker finds its master",
                  lambda: "Successfully registered with master" in said.read_text())
        return master

    def start(self, what, host, *more):
        """A process that ends with this one; its log."""
        log = self.folder / f"{what}-{len(self.started)}.log"
        with open(log, "wb") as file:
            self.started.append(subprocess.Popen(
                ["setpriv", "--pdeathsig", "TERM", f"{self.environment['SPARK_HOME']}/bin/spark-class",
                 f"org.apache.spark.deploy.{what.lower()}.{what}", "--host", host, "--port", "0",
                 "--webui-port", "0", *more],
                stdout=file, stderr=file, cwd=self.folder,
                env=os.environ | {"SPARK_LOCAL_IP": host, "SPARK_DAEMON_MEMORY": "256m"}))
        return log


CLUSTERS = {"local-cluster": LocalCluster, "standalone": Standalone}
