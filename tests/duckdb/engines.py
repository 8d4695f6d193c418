# SPDX-License-Identifier: Apache-2.0
"""DuckDB as a program and as a module of Python, with the extension: what tests ask both.

A test is a script TEST.py EXTENSION CANBAO DUCKDB FOLDER [NAME…]: its functions test_* are called with
each engine, or those named. FOLDER is emptied.
"""
import csv
import io
import pathlib
import re
import shutil
import subprocess
import sys

EXTENSION, CANBAO, PROGRAM, FOLDER = (pathlib.Path(path) for path in sys.argv[1:5])
FOLDER = FOLDER.resolve()
ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "examples/data/sample-roster.csv"
POLICIES = ["hunan-2023", "fuling-2023", "huaibei-2024", "hunan-2024", "jiangan-2023"]


class Failed(Exception):
    """What DuckDB says of a statement that went wrong."""


class Engine:
    """SQL with the extension loaded. A result is a list of rows of texts; None is NULL."""

    def __init__(self, database=":memory:", read_only=False, loads=True):
        self.database, self.read_only = str(database), read_only
        self.load = f"LOAD '{EXTENSION}';\n" if loads else ""

    def ask(self, sql):
        out = FOLDER / f"{self.name}.csv"
        out.unlink(missing_ok=True)
        *before, last = [part for part in re.split(r";\s*\n", sql.strip().rstrip(";") + "\n") if part]
        self.run("".join(f"{one};\n" for one in before)
                 + f"COPY ({last}) TO '{out}' (HEADER false, NULLSTR '\\N', QUOTE '\"');")
        rows = csv.reader(io.StringIO(out.read_text(encoding="utf-8"), newline=""))
        return [[None if field == "\\N" else field for field in row] for row in rows]

    def one(self, sql):
        ((value,),) = self.ask(sql)
        return value

    def error(self, sql):
        try:
            self.run(sql)
        except Failed as why:
            return str(why)
        sys.exit(f"{self.name}: no error: {sql}")


class Program(Engine):
    name = "duckdb-cli"

    def run(self, sql):
        options = ["-readonly"] if self.read_only else []
        done = subprocess.run([PROGRAM, "-unsigned", "-batch", "-bail", *options, self.database],
                              input=self.load + sql, encoding="utf-8", check=False,
                              capture_output=True)
        if done.returncode != 0 or done.stderr:
            raise Failed(done.stderr)
        return done.stdout


class Module(Engine):
    name = "duckdb.py"

    def run(self, sql):
        import duckdb  # pylint: disable=import-outside-toplevel
        with duckdb.connect(self.database, read_only=self.read_only,
                            config={"allow_unsigned_extensions": "true"}) as connection:
            try:
                return connection.execute(self.load + sql)
            except duckdb.Error as why:
                raise Failed(f"{type(why).__name__}: {why}") from None


ENGINES = [Program, Module]


def check(what, got, wanted):
    if got != wanted:
        sys.exit(f"{what}:\n{got}\ninstead of\n{wanted}")


def check_in(what, part, whole):
    if part not in whole:
        sys.exit(f"{what}: no '{part}' in\n{whole}")


def canbao(*arguments, status=(0,)):
    done = subprocess.run([CANBAO, "--lang", "en", *map(str, arguments)], cwd=FOLDER, encoding="utf-8",
                          capture_output=True, check=False)
    if done.returncode not in status:
        sys.exit(f"canbao {arguments}: status {done.returncode}\n{done.stderr}")
    return done.stdout


def read(path):
    """A file of the program: rows as dicts, None where nothing stands."""
    with open(path, encoding="utf-8", newline="") as file:
        return [{key: field or None for key, field in row.items()} for row in csv.DictReader(file)]


def main(tests):
    wanted = sys.argv[5:]
    for name, test in list(tests.items()):
        if not name.startswith("test_") or (wanted and name not in wanted):
            continue
        for engine in ENGINES:
            shutil.rmtree(FOLDER, ignore_errors=True)
            FOLDER.mkdir(parents=True)
            print(engine.name, name, flush=True)
            test(engine)
