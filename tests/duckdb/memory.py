# SPDX-License-Identifier: Apache-2.0
"""Five million rows from Parquet to Parquet stay below a gigabyte, and below what is allowed where somebody
allows less, as for files of any length."""
import os
import subprocess

from engines import EXTENSION, FOLDER, PROGRAM, Program, canbao, check, main

ROWS = 5_000_000
LIMIT = """
SET memory_limit = '700MB';
"""


def most_memory(sql):
    """Of a process that does it, in kB."""
    with subprocess.Popen([PROGRAM, "-unsigned", "-batch", "-bail"], stdin=subprocess.PIPE,
                          encoding="utf-8") as child:
        child.stdin.write(f"LOAD '{EXTENSION}';\n{sql}")
        child.stdin.close()
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    check("status", child.returncode, 0)
    return used.ru_maxrss


def test_parquet(engine):
    if engine is not Program:
        return  # a process of its own can be measured
    canbao("generate", "--policy", "hunan-2023", "--rows", ROWS, "--seed", 2, "-o", "r.csv")
    engine(loads=False).run(f"COPY (FROM read_csv('{FOLDER}/r.csv', all_varchar = true)) TO "
                            f"'{FOLDER}/r.parquet';")
    (FOLDER / "r.csv").unlink()
    copy = f"COPY (FROM canbao('{FOLDER}/r.parquet', 'hunan-2023')) TO '{FOLDER}/out.parquet';"
    for before, most in (("", 1_000_000), (LIMIT, 700_000)):
        used = most_memory(before + copy)
        print(f"{used} kB, {most} allowed")
        check("rows", engine().one(f"SELECT count(*) FROM '{FOLDER}/out.parquet' "
                                   "WHERE status IS NOT NULL"), str(ROWS))
        check("memory", used < most, True)
    for name in ("r", "out"):
        (FOLDER / f"{name}.parquet").unlink()


main(globals())
