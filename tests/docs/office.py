#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Does what docs/how-to/office.md and office.zh.md say, on a workbook made by LibreOffice.

office.py CANBAO SOFFICE FOLDER [--write]

The commands marked on the pages are run in their order, the same on both; what they say and write is
what stands in tests/docs/office, in the language of the page where it is for people. Whatever is
written for spreadsheets is opened in LibreOffice again: every id and amount is what it was. FOLDER is
emptied; LibreOffice has its profile there. --write rewrites what is expected.
"""
import csv
import datetime
import decimal
import io
import os
import pathlib
import re
import shutil
import subprocess
import sys
from xml.sax.saxutils import escape

CANBAO, SOFFICE = (pathlib.Path(path).resolve() for path in sys.argv[1:3])
FOLDER = pathlib.Path(sys.argv[3]).resolve()
WRITES = "--write" in sys.argv[4:]
ROOT = pathlib.Path(__file__).resolve().parents[2]
EXPECTED = ROOT / "tests/docs/office"
PAGES = {"en": "office.md", "zh": "office.zh.md"}
MARK = "run by tests/docs/office.py"
COMMANDS = re.compile(rf"^<!-- {re.escape(MARK)} -->\n```sh\n(.*?)^```$", re.M | re.S)
FILES = ["results.csv", "results.rejects.csv", "returned.csv", "all.csv", "all.rejects.csv",
         "ledger.csv"]
MISTAKES = {"脱贫户": "最低生活保障对象", "2023/11/31": "2023-11-30"}
NUMBERS = {"个人应缴", "资助", "财政补助", "人数", "行号"}

# A sheet with a text, a number or a day in each cell; days are shown as 2023/10/5.
BOOK = """<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
<office:automatic-styles>
<number:date-style style:name="form"><number:year number:style="long"/><number:text>/</number:text>
<number:month/><number:text>/</number:text><number:day/></number:date-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="form"/>
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="名册">
{}
</table:table></office:spreadsheet></office:body></office:document>
"""
# A Chinese office's: a day that is typed in is shown as LibreOffice shows days in China.
PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>zh-CN</value></prop></item>
</oor:items>
"""


def check(what, got, wanted):
    if got != wanted:
        sys.exit(f"{what}:\n{got}\ninstead of\n{wanted}")


def cell(text, title):
    if re.fullmatch(r"\d{4}/\d+/\d+", text):
        try:
            day = datetime.datetime.strptime(text, "%Y/%m/%d").date()
            return ('<table:table-cell table:style-name="day" office:value-type="date" '
                    f'office:date-value="{day}"/>')
        except ValueError:
            pass  # typed in, and no day
    if text.isdigit() and title in ("序号", "缴费时间"):
        return f'<table:table-cell office:value-type="float" office:value="{text}"/>'
    return ('<table:table-cell office:value-type="string">'
            f"<text:p>{escape(text)}</text:p></table:table-cell>" if text else "<table:table-cell/>")


def read(text):
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def value(field):
    """What a spreadsheet shows for what the program writes for it."""
    formula = re.fullmatch(r'="((?:[^"]|"")*)"', field)
    return formula[1].replace('""', '"') if formula else field


def make_tools():
    tools = FOLDER / "bin"
    tools.mkdir()
    (tools / "canbao").symlink_to(CANBAO)
    (FOLDER / "profile/user").mkdir(parents=True)
    (FOLDER / "profile/user/registrymodifications.xcu").write_text(PROFILE, encoding="utf-8")
    soffice = tools / "soffice"
    soffice.write_text(f"#!/bin/sh\nLC_ALL=C.UTF-8 exec '{SOFFICE}' "
                       f"'-env:UserInstallation=file://{FOLDER}/profile' --norestore \"$@\"\n")
    soffice.chmod(0o755)


def run(command, place, language):
    environment = dict(os.environ, PATH=f"{FOLDER}/bin:{os.environ['PATH']}",
                       LC_ALL={"en": "en_US.UTF-8", "zh": "zh_CN.UTF-8"}[language])
    return subprocess.run(["sh", "-c", command], cwd=place, env=environment, encoding="utf-8",
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)


def convert(options, place, language="en"):
    done = run(f"soffice --headless {options}", place, language)
    if done.returncode != 0:
        sys.exit(f"soffice {options}: status {done.returncode}\n{done.stdout}")


def make_roster():
    """The workbook of a Chinese office, and what it holds."""
    roster = (EXPECTED / "roster.csv").read_text(encoding="utf-8")
    rows = read(roster)
    table = "\n".join("<table:table-row>" + "".join(map(cell, row, rows[1])) + "</table:table-row>"
                      for row in rows)
    (FOLDER / "roster.fods").write_text(BOOK.format(table), encoding="utf-8")
    for kind in ("ods", "xlsx"):
        convert(f"--convert-to {kind} roster.fods", FOLDER)
    return roster


def correct(place):
    """Does what step 4 asks of a person: opens the file, types over two cells, saves it in GBK."""
    rows = read((place / "returned.csv").read_text(encoding="utf-8"))
    check("rejected rows", sum(value(field) in MISTAKES for row in rows for field in row), 2)
    with open(place / "corrected.csv", "w", newline="", encoding="utf-8") as out:
        csv.writer(out, lineterminator="\n").writerows(
            [[MISTAKES.get(value(field), field) for field in row] for row in rows])
    (place / "saved").mkdir()
    convert('--infilter="CSV:44,34,76,1,,0,false,true" --convert-to '
            '"csv:Text - txt - csv (StarCalc):44,34,61,1,,0,false,true" corrected.csv '
            "--outdir saved", place)
    (place / "saved/corrected.csv").replace(place / "corrected.csv")


def do_as_told(page, language, roster):
    """What is said, command by command."""
    place = FOLDER / language
    place.mkdir()
    shutil.copy(FOLDER / "roster.xlsx", place)
    said = ""
    for command in page:
        if "corrected.csv" in command:
            correct(place)
        done = run(command, place, language)
        if command.startswith("canbao "):
            said += f"$ {command}\n{done.stdout}status {done.returncode}\n\n"
        elif done.returncode != 0:
            sys.exit(f"{command}: status {done.returncode}\n{done.stdout}")
        if "roster.xlsx" in command:
            check("the export", (place / "roster.csv").read_text(encoding="gbk"), roster)
    return place, said


def check_in_spreadsheet(place, names):
    """Workbooks as they are shown: all that the program wrote."""
    convert("--convert-to "
            '"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true" --outdir shown '
            + " ".join(f"{name}.xlsx" for name in names), place)
    for name in names:
        shown = read((place / f"shown/{name}.csv").read_text(encoding="utf-8"))
        rows = read((place / f"{name}.csv").read_text(encoding="utf-8"))
        wanted = [[value(field) for field in row] for row in rows]
        check(f"{name}.xlsx: titles", shown[0], wanted[0])
        check(f"{name}.xlsx: rows", len(shown), len(wanted))
        for got, row in zip(shown[1:], wanted[1:]):
            for title, one, other in zip(wanted[0], got, row):
                number = decimal.Decimal if title in NUMBERS else str
                check(f"{name}.xlsx: {title}", number(one), number(other))


def check_everybody(place):
    """All are in the one result, those corrected too, and the ledger adds up."""
    ids = [row[1] for row in read((EXPECTED / "roster.csv").read_text(encoding="utf-8"))[2:]]
    rows = read((place / "all.csv").read_text(encoding="utf-8"))
    check("ids in all.csv", sorted(value(row[0]) for row in rows[1:]), ids)
    ledger = read((place / "ledger.csv").read_text(encoding="utf-8"))
    for title in ("个人应缴", "资助", "财政补助"):
        sums = [sum(decimal.Decimal(row[file[0].index(title)]) for row in file[1:])
                for file in (rows, ledger)]
        check(f"{title} in the ledger", sums[1], sums[0])
    page = (place / "108.html").read_text(encoding="utf-8")
    check("108.html is about 990000000000000108", "990000000000000108" in page, True)


def compare(name, got):
    if WRITES:
        (EXPECTED / name).write_text(got, encoding="utf-8", newline="")
    check(name, got, (EXPECTED / name).read_bytes().decode("utf-8"))


shutil.rmtree(FOLDER, ignore_errors=True)
FOLDER.mkdir(parents=True)
make_tools()
pages = {language: COMMANDS.findall((ROOT / "docs/how-to" / page).read_text(encoding="utf-8"))
         for language, page in PAGES.items()}
check("the commands of the Chinese page", pages["zh"], pages["en"])
check("commands", len(pages["en"]), 6)
roster = make_roster()
convert(pages["en"][0].strip().removeprefix("soffice --headless ").replace(".xlsx", ".ods"), FOLDER)
check("the export of an .ods", (FOLDER / "roster.csv").read_text(encoding="gbk"), roster)
for language, page in pages.items():
    place, said = do_as_told([command.strip() for command in page], language, roster)
    compare(f"said.{language}.txt", said)
    for name in FILES:
        compare(name, (place / name).read_bytes().decode("utf-8"))
    check_everybody(place)
# What the pages made is the same.
convert('--infilter="CSV:44,34,76,1" --convert-to xlsx '
        "results.csv results.rejects.csv all.rejects.csv ledger.csv", place)
check_in_spreadsheet(place, ["all", "results", "results.rejects", "all.rejects", "ledger"])
