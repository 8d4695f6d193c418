# SPDX-License-Identifier: Apache-2.0
"""Rosters of an office by DuckDB's own extensions for XLSX and GBK: office.py …, with what `scripts/tools.sh
office` puts into build/office. The results are those of the program."""
import os
import platform
import re
import subprocess
import sys

from engines import EXTENSION, FOLDER, ROOT, Program, canbao, check, main, read

OFFICE = ROOT / "build/office"
HEADER = "人员编号,姓名,人员类别,认定日期,缴费日期,事件,事件日期,情形"
ROWS = ["990000000000000101,张三,,,2023/10/5,,,", "0012,李四,孤儿、防止返贫监测对象,2023/6/1,2023/11/20,,,",
        "990000000000000103,王五,特困人员,2022/1/10,2023年12月1日,,,",
        "990000000000000104,王小五,,,2024-03-05,出生,2024/2/1,", "990000000000000106,孙七,脱贫户,2023/9/30,2023/10/9,,,",
        "990000000000000107,周八,,,2023/11/31,,,", "990000000000000108,吴九,,,2024/5/6,,,"]
COMPARED = ["status", "reason", "route", "due", "subsidy", "fiscal", "benefit_from", "benefit_to"]


def with_extensions():
    """The program duckdb of build/office, and a folder where it finds its extensions."""
    if not OFFICE.is_dir():
        sys.exit("build/office is not there: scripts/tools.sh office makes it")
    packages = next(OFFICE.glob("lib/python3*/site-packages"))
    machine = {"x86_64": "amd64", "aarch64": "arm64"}[platform.machine()]
    for name in ("excel", "encodings"):
        ((file),) = packages.glob(f"duckdb_extension_{name}/extensions/*/{name}.duckdb_extension")
        folder = FOLDER / "extensions" / file.parent.name / f"linux_{machine}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / file.name).symlink_to(file)
    return f"SET extension_directory = '{FOLDER}/extensions';\nLOAD '{EXTENSION}';\n"


def ask(sql):
    done = subprocess.run([OFFICE / "bin/duckdb", "-unsigned", "-batch", "-bail", "-csv", "-noheader",
                           "-nullvalue", ""],
                          cwd=FOLDER, input=sql, encoding="utf-8", check=False, capture_output=True)
    check(f"{sql}\n{done.stderr}", [done.returncode, done.stderr], [0, ""])
    return done.stdout


def test_page(engine):
    if engine is not Program:
        return
    text = "\n".join([HEADER, *ROWS]) + "\n"
    (FOLDER / "roster.csv").write_text(text, encoding="gbk")
    (FOLDER / "utf8.csv").write_text(text, encoding="utf-8")
    canbao("assess", "utf8.csv", "-o", "out.csv", "--rejects", "rejects.csv", "--policy", "hunan-2024",
           status=(3,))
    wanted = {row["id"]: [row[name] or "" for name in COMPARED] for row in read(FOLDER / "out.csv")}
    problems = {row["id"]: f"{row['column']}:{row['problem']}" for row in read(FOLDER / "rejects.csv")}
    before = with_extensions()
    # The workbook: days that are days are cells of that kind in one column, text in the other.
    ask(f"""{before}LOAD excel;
        COPY (SELECT * REPLACE (CASE WHEN 缴费日期 LIKE '____/%' AND 缴费日期 NOT LIKE '%/31' THEN
              strftime(strptime(缴费日期, '%Y/%m/%d'), '%Y-%m-%d') ELSE 缴费日期 END AS 缴费日期,
              try_strptime(认定日期, '%Y/%m/%d')::DATE AS 认定日期)
              FROM read_csv('utf8.csv', all_varchar = true)) TO 'roster.xlsx' (FORMAT xlsx, HEADER true);""")
    sql = (ROOT / "tests/duckdb/office.sql").read_text(encoding="utf-8")
    ask(before + sql)
    columns = ", ".join(COMPARED)
    views = re.findall(r"^CREATE VIEW.*?;$", sql, re.M | re.S)
    for what, loads, source in [
            ("workbook", f"LOAD excel;\n{views[0]}", "canbao('workbook', 'hunan-2024')"),
            ("results", "LOAD excel;", "read_xlsx('results.xlsx', all_varchar = true)"),
            ("GBK", f"LOAD encodings;\n{views[1]}", "canbao('roster', 'hunan-2024')")]:
        rows = ask(f"{before}{loads}\nSELECT 人员编号, problem, {columns} FROM {source};").splitlines()
        check(f"{what}: rows", len(rows), len(ROWS))
        for row in rows:
            number, problem, *values = row.split(",")
            if what == "results":  # numbers and days as a workbook has them
                check(f"{what} {number}", values[0], wanted[number][0] if number in wanted else "")
                continue
            check(f"{what} {number}", values, wanted.get(number, [""] * len(COMPARED)))
            check(f"{what} {number}: problem", problem, problems.get(number, ""))


os.environ["LC_ALL"] = "C.UTF-8"
main(globals())
