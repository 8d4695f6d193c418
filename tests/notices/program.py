# SPDX-License-Identifier: Apache-2.0
"""The hand-derived cases of the notices in examples/notices, as a roster that the program assesses.

    program.py TESTS PROGRAM FOLDER POLICY...
"""
import csv
import pathlib
import subprocess
import sys


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


def in_fen(amount):
    yuan, _, fen = amount.partition(".")
    return str(int(yuan) * 100 + int(fen.ljust(2, "0")))


tests, program, folder, *policies = sys.argv[1:]
folder = pathlib.Path(folder)
folder.mkdir(parents=True, exist_ok=True)
subprocess.run([tests, "--minimal", f"--write-cases={folder}"], check=True)
ended = subprocess.run([program, "assess", "applications.csv", "-o", "out.csv", "--quiet"],
                       cwd=folder, check=False)
if ended.returncode not in (0, 3):  # 3: rows are rejected, which are shown below
    sys.exit(f"{program} ended with {ended.returncode}")
applied = rows(folder / "applications.csv")
got = rows(folder / "out.csv")
wrong = 0
for number, expected in rows(folder / "expected.csv").items():
    case = ",".join(applied[number].values())
    row = got.get(number)
    if row is None:
        wrong += 1
        print(f"{case}: rejected")
        continue
    for column, value in expected.items():
        name = column.removesuffix("_fen")
        found = in_fen(row[name]) if name != column else row[name]
        if found != value:
            wrong += 1
            print(f"{case}: {name} is {found}, not {value}")
missing = set(policies) - {row["policy"] for row in applied.values()}
print(f"{len(applied)} cases of {len(policies)} policies, {wrong} differences")
if missing:
    print("without a case:", *sorted(missing))
sys.exit(1 if wrong or missing else 0)
