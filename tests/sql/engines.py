# SPDX-License-Identifier: Apache-2.0
"""Databases as the tests of SQL use them: a table is loaded, a query is run, and rows come back as
texts, with None for NULL. Servers are the tests' own: in a folder that goes away, on a socket within
it, run by nobody in particular, and ended by the process that started them."""
import csv
import glob
import os
import pathlib
import pwd
import shutil
import subprocess
import sys
import tempfile
import time

DAYS = {"recognised_on", "paid_on", "event_on", "born_on", "registered_on"}
NUMBERS = {"tier", "lapsed_years", "repaid_years", "prepaid_years"}


def missing(what, package):
    sys.exit(f"canbao: {what} was not found; it is needed for this test of SQL.\n"
             f"Install it: {package}")


def text(value):
    """A value as the program writes it."""
    return None if value is None else str(value)


def type_of(column, types):
    return types[0] if column in DAYS else types[1] if column in NUMBERS else types[2]


class Engine:
    """What is alike in most."""
    quote = '"'
    text_type = "TEXT"

    def load(self, table, columns, rows):
        with tempfile.NamedTemporaryFile("w", suffix=".csv", newline="", encoding="utf-8") as file:
            write(file, columns, rows)
            os.chmod(file.name, 0o644)
            self.load_file(table, columns, file.name)

    def joined(self, texts, between="','"):
        """Texts as one, none of which is NULL."""
        return f" || {between} || ".join(texts)


class DuckDB(Engine):
    text_type = "VARCHAR"

    def __enter__(self):
        try:
            import duckdb
        except ImportError:
            missing("the Python package duckdb", "scripts/tools.sh")
        self.base = duckdb.connect(":memory:")
        self.base.execute("SET threads = 2")
        return self

    def __exit__(self, *_):
        self.base.close()

    def load_file(self, table, columns, path):
        types = ("DATE", "INTEGER", "VARCHAR")
        self.base.execute(f"CREATE OR REPLACE TABLE {table} (" + ", ".join(
            f"{name} {type_of(name, types)}" for name in columns) + ")")
        self.base.execute(f"COPY {table} FROM '{path}' (HEADER, NULLSTR '')")

    def query(self, sql):
        ran = self.base.execute(sql)
        names = [one[0] for one in ran.description]
        return names, [[text(one) for one in row] for row in ran.fetchall()]


class SQLite(Engine):
    def __enter__(self):
        import sqlite3
        self.base = sqlite3.connect(":memory:")
        return self

    def __exit__(self, *_):
        self.base.close()

    def load_file(self, table, columns, path):
        types = ("TEXT", "INTEGER", "TEXT")
        self.base.execute(f"DROP TABLE IF EXISTS {table}")
        self.base.execute(f"CREATE TABLE {table} (" + ", ".join(
            f"{name} {type_of(name, types)}" for name in columns) + ")")
        with open(path, newline="", encoding="utf-8") as file:
            rows = csv.reader(file)
            next(rows)
            self.base.executemany(
                f"INSERT INTO {table} VALUES ({', '.join('?' * len(columns))})",
                ([one or None for one in row] for row in rows))

    def query(self, sql):
        ran = self.base.execute(sql)
        names = [one[0] for one in ran.description]
        return names, [[text(one) for one in row] for row in ran]


class Spark(Engine):
    quote = "`"
    text_type = "STRING"

    def __enter__(self):
        try:
            from pyspark.sql import SparkSession
        except ImportError:
            missing("the Python package pyspark", "scripts/tools.sh all")
        if shutil.which("java") is None:
            missing("java", "apt-get install --no-install-recommends openjdk-17-jre-headless")
        self.folder = tempfile.mkdtemp(prefix="canbao-spark-")
        self.base = (SparkSession.builder.master("local[2]").appName("canbao")
                     .config("spark.ui.enabled", "false")
                     .config("spark.driver.host", "127.0.0.1")
                     .config("spark.driver.bindAddress", "127.0.0.1")
                     .config("spark.sql.shuffle.partitions", "2")
                     .config("spark.sql.codegen.hugeMethodLimit", "8000")
                     .config("spark.sql.warehouse.dir", self.folder)
                     .config("spark.local.dir", self.folder)
                     .getOrCreate())
        self.base.sparkContext.setLogLevel("ERROR")
        return self

    def __exit__(self, *_):
        self.base.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def load_file(self, table, columns, path):
        kept = os.path.join(self.folder, "table.csv")  # it is read as often as it is asked for
        shutil.copyfile(path, kept)
        types = ("DATE", "INT", "STRING")
        schema = ", ".join(f"{name} {type_of(name, types)}" for name in columns)
        (self.base.read.csv(kept, header=True, schema=schema, mode="FAILFAST")
         .createOrReplaceTempView(table))

    def query(self, sql):
        frame = self.base.sql(sql)
        return frame.columns, [[text(one) for one in row] for row in frame.collect()]


class Server(Engine):
    """A server in a folder of its own."""

    def begin(self, prefix):
        self.folder = tempfile.mkdtemp(prefix=prefix)
        self.as_user = {}
        if os.getuid() == 0:  # these refuse to be run by root
            user = pwd.getpwnam("nobody")
            os.chown(self.folder, user.pw_uid, user.pw_gid)
            self.as_user = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
        self.server = None

    def prepare(self, command):
        ran = subprocess.run(command, capture_output=True, text=True, cwd=self.folder,
                             check=False, **self.as_user)
        if ran.returncode != 0:
            shutil.rmtree(self.folder, ignore_errors=True)
            sys.exit(f"{command[0]} ended with {ran.returncode}:\n{ran.stdout}{ran.stderr}")

    def start(self, command):
        log = open(os.path.join(self.folder, "log"), "wb")
        self.server = subprocess.Popen(command, stdout=log, stderr=log, cwd=self.folder,
                                       **self.as_user)
        for _ in range(300):
            if self.client("SELECT 1", check=False).returncode == 0:
                return
            if self.server.poll() is not None:
                break
            time.sleep(0.1)
        said = pathlib.Path(self.folder, "log").read_text(errors="replace")
        self.__exit__()
        sys.exit(f"{command[0]} does not answer:\n{said}")

    def __exit__(self, *_):
        if self.server is not None and self.server.poll() is None:
            self.server.terminate()
            try:
                self.server.wait(20)
            except subprocess.TimeoutExpired:
                self.server.kill()
                self.server.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, sql):
        ran = self.client(sql)
        if ran.returncode != 0:
            raise RuntimeError(ran.stderr)
        return ran.stdout


class PostgreSQL(Server):
    def __enter__(self):
        places = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
        found = shutil.which("initdb") or (places and os.path.join(places[-1], "initdb"))
        if not found or not os.path.exists(found) or shutil.which("psql") is None:
            missing("PostgreSQL", "apt-get install --no-install-recommends postgresql")
        bins = os.path.dirname(os.path.realpath(found))
        self.begin("canbao-pg-")
        data = os.path.join(self.folder, "data")
        self.prepare([f"{bins}/initdb", "-D", data, "-A", "trust", "-U", "canbao", "-E", "UTF8",
                      "--locale=C.UTF-8", "--no-sync"])
        self.start([f"{bins}/postgres", "-D", data, "-k", self.folder, "-c", "listen_addresses=",
                    "-c", "fsync=off"])
        return self

    def client(self, sql, check=True):
        return subprocess.run(["psql", "-X", "-q", "-h", self.folder, "-U", "canbao", "-d",
                               "postgres", "--csv", "-v", "ON_ERROR_STOP=1",
                               "-P", "null=\\N"],
                              input=sql, capture_output=True, text=True, check=False)

    def load_file(self, table, columns, path):
        types = ("DATE", "INTEGER", "TEXT")
        self.run(f"DROP TABLE IF EXISTS {table}; CREATE TABLE {table} (" + ", ".join(
            f"{name} {type_of(name, types)}" for name in columns) + f");\n\\copy {table} FROM "
            f"'{path}' WITH (FORMAT csv, HEADER, NULL '')\nANALYZE {table};")

    def query(self, sql):
        names, *rows = csv.reader(self.run(sql).splitlines())
        return names, [[None if one == "\\N" else one for one in row] for row in rows]


class MySQL(Server):
    quote = "`"
    text_type = "CHAR"

    def joined(self, texts, between="','"):
        return "CONCAT(" + f", {between}, ".join(texts) + ")"

    def __enter__(self):
        server = shutil.which("mariadbd") or shutil.which("mariadbd", path="/usr/sbin")
        if server is None or shutil.which("mariadb-install-db") is None:
            missing("MariaDB", "apt-get install --no-install-recommends mariadb-server")
        self.begin("canbao-my-")
        data = os.path.join(self.folder, "data")
        self.socket = os.path.join(self.folder, "socket")
        self.prepare(["mariadb-install-db", "--no-defaults", f"--datadir={data}",
                      "--auth-root-authentication-method=normal", "--skip-test-db"])
        self.start([server, "--no-defaults", f"--datadir={data}", f"--socket={self.socket}",
                    "--skip-networking", "--skip-grant-tables", "--local-infile=1",
                    "--character-set-server=utf8mb4", "--innodb-flush-log-at-trx-commit=0",
                    f"--tmpdir={self.folder}", f"--pid-file={self.folder}/pid"])
        self.run("CREATE DATABASE canbao CHARACTER SET utf8mb4")
        self.database = ["canbao"]
        return self

    database = []

    def client(self, sql, check=True):
        return subprocess.run(["mariadb", "--no-defaults", f"--socket={self.socket}", "--batch",
                               "--local-infile=1", *self.database],
                              input=sql, capture_output=True, text=True, check=False)

    def load_file(self, table, columns, path):
        types = ("DATE", "INT UNSIGNED", "VARCHAR(400)")
        self.run(f"DROP TABLE IF EXISTS {table}; CREATE TABLE {table} (" + ", ".join(
            f"{name} {type_of(name, types)}" for name in columns) + f");LOAD DATA LOCAL INFILE "
            f"'{path}' INTO TABLE {table} FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '\"' "
            f"LINES TERMINATED BY '\\n' IGNORE 1 LINES ("
            + ", ".join("@" + name for name in columns) + ") SET "
            + ", ".join(f"{name} = NULLIF(@{name}, '')" for name in columns) + ";")

    def query(self, sql):
        names, *rows = [line.split("\t") for line in self.run(sql).splitlines()]
        return names, [[None if one == "NULL" else one for one in row] for row in rows]


ENGINES = {"duckdb": DuckDB, "sqlite": SQLite, "spark": Spark, "postgresql": PostgreSQL,
           "mysql": MySQL}


def write(file, columns, rows):
    out = csv.DictWriter(file, columns, extrasaction="ignore", lineterminator="\n")
    out.writeheader()
    out.writerows(rows)
    file.flush()
