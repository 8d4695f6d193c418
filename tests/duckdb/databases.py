# SPDX-License-Identifier: Apache-2.0
"""Databases in memory and in files, read only too: nothing of the extension gets into a file."""
from engines import FOLDER, SAMPLE, Engine, check, check_in, main

PEOPLE = "CREATE TABLE people AS SELECT 'a' AS id, DATE '2022-10-05' AS paid_on;\n"
ASK = "SELECT id, due FROM canbao.canbao('people', 'hunan-2023')"
LEDGER = "SELECT persons, due FROM canbao.canbao_ledger('people', policy := 'hunan-2023')"
MACROS = ("SELECT count(*) FROM duckdb_functions() WHERE function_name LIKE 'canbao%' "
          "AND database_name = current_database()")
WANTED = [["a", "350.00"]]


def made(engine, name="people.db"):
    engine(FOLDER / name, loads=False).run(PEOPLE)
    return FOLDER / name


def test_memory(engine):
    check("own", engine().ask(PEOPLE + ASK.replace("canbao.canbao(", "canbao(")), WANTED)
    check("theirs", engine().ask(PEOPLE + ASK), WANTED)
    check("ledger", engine().ask(PEOPLE + LEDGER), [["1", "350.00"]])


def test_file(engine):
    path = made(engine)
    for _ in range(2):
        check("file", engine(path).ask(ASK), WANTED)
        check("ledger", engine(path).ask(LEDGER), [["1", "350.00"]])
        check("row", engine(path).one("SELECT canbao_assess('hunan-2023', p).due FROM people p"), "350.00")
    check("macros in the file", engine(path, loads=False).one(MACROS), "0")
    check("the file", engine(path, loads=False).ask("SELECT table_name FROM duckdb_tables()"), [["people"]])
    # The short name is a macro of one's own away.
    engine(path).run("CREATE MACRO canbao(roster, policy := '') AS TABLE "
                     "FROM canbao.canbao(roster, policy);")
    check("own", engine(path).ask(ASK.replace("canbao.canbao(", "canbao(")), WANTED)


def test_read_only(engine):
    path = made(engine)
    check("file", engine(path, read_only=True).ask(ASK), WANTED)
    check("ledger", engine(path, read_only=True).ask(LEDGER), [["1", "350.00"]])
    check("row", engine(path, read_only=True).one("SELECT canbao_assess('hunan-2023', p).due FROM people p"),
          "350.00")


def test_attached(engine):
    path = made(engine)
    attach = f"ATTACH '{path}' AS theirs (READ_ONLY);\n"
    check("attached", engine().ask(f"{attach}SELECT id, due FROM canbao('theirs.people', 'hunan-2023')"), WANTED)
    check("used", engine().ask(f"{attach}USE theirs;\n{ASK}"), WANTED)


def test_file_called_canbao(engine):
    path = made(engine, "canbao.db")
    check("row", engine(path).one("SELECT canbao_assess('hunan-2023', p).due FROM people p"), "350.00")
    check("macros in the file", engine(path, loads=False).one(MACROS), "0")
    check("read only", engine(path, read_only=True).one(
        "SELECT canbao_assess('hunan-2023', p).due FROM people p"), "350.00")


def test_their_own_macros_stay(engine):
    path = made(engine)
    engine(path, loads=False).run("CREATE MACRO canbao(a) AS a + 1;\nCREATE MACRO canbao_ledger(a) AS TABLE SELECT a;")
    check("theirs", engine(path).ask("SELECT canbao(1), * FROM canbao_ledger(3)"), [["2", "3"]])
    check("ours", engine(path).ask(ASK), WANTED)


def test_loaded_twice(engine):
    check("twice", Engine.ask(engine(), engine().load + PEOPLE + ASK), WANTED)


def test_transactions(engine):
    path = made(engine)
    check("open", engine(path).ask(f"BEGIN;\nINSERT INTO people VALUES ('b', DATE '2022-10-06');\n"
                                   f"SELECT sum(due) FROM canbao.canbao('people', 'hunan-2023')"), [["700.00"]])


def test_sample_from_a_file(engine):
    check("sample", engine(made(engine), read_only=True).one(
        f"SELECT count(*) > 0 FROM canbao.canbao('{SAMPLE}')"), "true")
    check_in("no roster", "nobody", engine().error("FROM canbao('nobody', 'hunan-2023')"))


main(globals())
