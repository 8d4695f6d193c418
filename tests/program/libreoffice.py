#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What LibreOffice makes of the files that --for-spreadsheet writes: every id is what it was.

libreoffice.py CANBAO SOFFICE FOLDER. FOLDER is emptied; LibreOffice has its profile there.
"""
import csv
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as xml
import zipfile

CANBAO, SOFFICE, FOLDER = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]).resolve()

# What spreadsheets take for numbers, days, truth or formulas, in whatever language, and other text.
IDS = """430102198602091003 007 1E5 2023-10-05 2023/10/5 1/2 TRUE FALSE +5 -2 5% 1,000 (5) 10:30
10:30:00 1.50 .5 5. 0x1F $5 ¥5 ￥5 MARCH1 SEPT2 Dec-1 1月5日 2023年10月5日 一月 １２ 12A 1e-5 4.31E+17
=1+1 =A1 @SUM(1,2) +cmd|'/Ccalc'!A0 '007 "007" a"b =\"007 #N/A #REF! {=1} 张三-01 𠀀 \\n &CHAR(10)&
00000000000000000000000000000000000000007 123456789012345678901234567890 NaN inf""".split()
IDS += ["   lead", "trail ", " 7", "1 1/2", "March 5", "3 PM", "a b", "\t=1", "two\nlines", "cr\rhere",
        "=HYPERLINK(\"http://example.org\",\"x\")", "a,b", "7" * 300, "=\"" * 200, "孤" * 400]
ROWS = {"name": ["张三", "007", "=1+1", "1/2", "", " x "], "paid_on": "2022-10-01"}


def check(what, got, wanted):
    if got != wanted:
        sys.exit(f"{what}: {got!r} instead of {wanted!r}")


def run(*command, status=0):
    done = subprocess.run(command, cwd=FOLDER, text=True, capture_output=True, check=False)
    if done.returncode != status:
        sys.exit(f"{command}: status {done.returncode}\n{done.stdout}{done.stderr}")


def convert(import_filter, kind, into, *files):
    """All files in one run. The import filter says what the dialog would: UTF-8, commas."""
    run(SOFFICE, f"-env:UserInstallation=file://{FOLDER}/profile", "--headless", "--norestore",
        f"--infilter={import_filter}", "--convert-to", kind, "--outdir", into, *files)


def write(name, rows):
    with open(FOLDER / name, "w", newline="", encoding="utf-8") as out:
        csv.writer(out, lineterminator="\n").writerows(rows)


def read(name):
    with open(FOLDER / name, newline="", encoding="utf-8-sig") as text:
        return list(csv.reader(text))


def cells(name):
    """A workbook's rows as (is text, value)."""
    names = {"": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    with zipfile.ZipFile(FOLDER / name) as book:
        shared = []
        if "xl/sharedStrings.xml" in book.namelist():  # not where all texts are formulas
            shared = ["".join(part.text or "" for part in one.iter(f"{{{names['']}}}t"))
                      for one in xml.fromstring(book.read("xl/sharedStrings.xml"))]
        sheet = xml.fromstring(book.read("xl/worksheets/sheet1.xml"))
    rows = []
    for row in sheet.iter(f"{{{names['']}}}row"):
        found = {}
        for cell in row:
            value = cell.findtext("v", "", names)
            kind = cell.get("t", "n")
            value = shared[int(value)] if kind == "s" else value
            # Control characters stand as _x0009_ in workbooks.
            value = re.sub("_x([0-9A-F]{4})_", lambda code: chr(int(code[1], 16)), value)
            column = re.match("[A-Z]+", cell.get("r"))[0]
            found[column] = (kind in ("s", "str"), value)
        rows.append([found.get(chr(ord("A") + place), (True, "")) for place in range(20)])
    return rows


def check_ids(book, column, wanted):
    rows = cells(book)[1:]
    check(f"{book}: rows", len(rows), len(wanted))
    for row, text in zip(rows, wanted):
        check(f"{book}: an id", row[column], (True, text))
    return rows


shutil.rmtree(FOLDER, ignore_errors=True)
FOLDER.mkdir(parents=True)
kept = [ROWS["name"][number % len(ROWS["name"])] for number in range(len(IDS))]
header = ["id", "policy", "paid_on", "name"]
write("good.csv", [header] + [[one, "hunan-2023", "2022-10-01", name]
                              for one, name in zip(IDS, kept)])
write("bad.csv", [header] + [[one, "hunan-2023", "2022-02-30", name]
                             for one, name in zip(IDS, kept)])
options = ["--quiet", "--for-spreadsheet", "--keep", "name"]
run(CANBAO, "assess", "good.csv", "-o", "good.out.csv", "--ledger", "ledger.csv", *options)
run(CANBAO, "assess", "bad.csv", "-o", "bad.out.csv", "--rejected-rows", "rows.csv", *options,
    status=3)
run(CANBAO, "compare", "hunan-2023", "fuling-2023", "good.csv", "-o", "compared.csv", "--quiet",
    "--for-spreadsheet")

# As by a double click, where formulas are worked out.
OPENED = "CSV:44,34,76,1"
files = ["good.out.csv", "bad.out.rejects.csv", "rows.csv", "compared.csv", "ledger.csv"]
convert(OPENED, "xlsx:Calc MS Excel 2007 XML", ".", *files)
rows = check_ids("good.out.xlsx", 0, IDS)
for row, name in zip(rows, kept):
    check("a kept column", row[14][1], name)
    check("what is due", row[5], (False, "350"))
lines = []
line = 2
for one in IDS:
    lines.append((False, str(line)))
    line += 1 + one.count("\n")
rows = check_ids("bad.out.rejects.xlsx", 1, IDS)
check("the lines of rejects", [row[0] for row in rows], lines)
check_ids("rows.xlsx", 0, IDS)
check_ids("compared.xlsx", 0, IDS)
check("the ledger's persons", cells("ledger.xlsx")[1][6], (False, str(len(IDS))))

# Where the dialog is told to work out no formulas, they are shown, nothing is lost, and canbao reads
# what LibreOffice writes then.
NO_FORMULAS = "CSV:44,34,76,1,,0,false,false,false,false,false,0,false"
convert(NO_FORMULAS, "csv:Text - txt - csv (StarCalc):44,34,76,1", "shown", "rows.csv")
run(CANBAO, "assess", "shown/rows.csv", "-o", "again.csv", "--quiet", status=3)
again = [row[1] for row in read("again.rejects.csv")[1:]]
check("ids that come back", again, IDS)
