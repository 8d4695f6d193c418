# SPDX-License-Identifier: Apache-2.0
"""docs/how-to/duckdb.md: page.sql, and how it is started. What the program prints is page.txt; page.py …
--write rewrites it."""
import os
import pathlib
import subprocess
import sys

from engines import EXTENSION, FOLDER, PROGRAM, SAMPLE, Program, canbao, check, main

HERE = pathlib.Path(__file__).resolve().parent
WRITES = "--write" in sys.argv
sys.argv = [one for one in sys.argv if one != "--write"]


def make_rosters():
    canbao("generate", "--policy", "hunan-2024", "--rows", 1000, "-o", "roster.csv")
    text = (FOLDER / "roster.csv").read_text(encoding="utf-8").splitlines()
    text[5] = text[5].replace("hunan-2024,", "hunan-2024,poor")  # a mistake, to be told
    (FOLDER / "roster.csv").write_text("\n".join([*text, text[7]]) + "\n", encoding="utf-8")
    (FOLDER / "mixed.csv").symlink_to(SAMPLE)
    lib = FOLDER / "build/release/lib"
    lib.mkdir(parents=True)
    (lib / "canbao.duckdb_extension").symlink_to(EXTENSION.resolve())


def test_program(engine):
    if engine is not Program:
        return
    make_rosters()
    (FOLDER / "duckdb").symlink_to(PROGRAM.resolve())
    command = (HERE / "page.sh").read_text(encoding="utf-8").splitlines()[-1]
    sql = (HERE / "page.sql").read_text(encoding="utf-8")
    done = subprocess.run(f"{command} -batch -bail", shell=True, cwd=FOLDER, input=f".maxwidth 160\n{sql}",
                          encoding="utf-8", check=False, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT,
                          env=dict(os.environ, PATH=f"{FOLDER}:{os.environ['PATH']}"))
    check("status", done.returncode, 0)
    if WRITES:
        (HERE / "page.txt").write_text(done.stdout, encoding="utf-8")
    check("said", done.stdout, (HERE / "page.txt").read_text(encoding="utf-8"))


def test_module(engine):
    if engine is Program:
        return
    import duckdb  # pylint: disable=import-outside-toplevel
    make_rosters()
    os.chdir(FOLDER)
    connection = duckdb.connect(config={"allow_unsigned_extensions": "true"})
    connection.load_extension("build/release/lib/canbao.duckdb_extension")
    for statement in (HERE / "page.sql").read_text(encoding="utf-8").split(";\n"):
        if statement.strip():
            rows = connection.execute(statement).fetchall()
            check(f"rows of {statement}", len(rows) > 0, True)


main(globals())
