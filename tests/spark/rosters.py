# SPDX-License-Identifier: Apache-2.0
"""Rosters as Parquet, and what the program says of them on one machine."""
import io

import compare
import engines
import pyarrow.csv
import pyarrow.parquet

RESULTS = [name for name in compare.COLUMNS if name != "problem"]
FILES = 3


def texts(row, names):
    """What is compared: texts, and None for nothing."""
    return {name: None if row[name] in (None, "") else str(row[name]) for name in names}


class Roster:
    """Of policies that the program knows, `rows` people of each who are hard for a policy, of whom one
    in twelve is malformed, and as many of `canbao generate`; with the columns that are named, or all."""

    def __init__(self, program, people, policies, rows, folder, columns=None):
        made = []
        for place, policy in enumerate(policies):
            for text in (compare.run(people, policy, str(rows), str(place + 1)).stdout,
                         compare.run(program, "generate", "--policy", policy, "--rows", str(rows),
                                     "--quiet").stdout):
                some = compare.rows_of(text)
                for row in some:  # people of two policies may have one number
                    row["id"] = f"{policy}-{row['id']}"
                made += some
        names = list(columns or dict.fromkeys(name for row in made for name in row))
        names += [] if "policy" in names else ["policy"]
        text = io.StringIO()
        engines.write(text, names, [dict.fromkeys(names, "") | row for row in made])
        folder.mkdir()
        (folder / "roster.csv").write_text(text.getvalue(), encoding="utf-8")
        self.path = folder / "parquet"
        self._write_parquet(text.getvalue(), names)
        self.rows = len(made)
        self._assess(program, folder)

    def _write_parquet(self, text, names):
        types = (pyarrow.date32(), pyarrow.int32(), pyarrow.string())
        table = pyarrow.csv.read_csv(io.BytesIO(text.encode()), convert_options=(
            pyarrow.csv.ConvertOptions(
                column_types={name: engines.type_of(name, types) for name in names},
                null_values=[""], strings_can_be_null=True)))
        self.path.mkdir()
        size = len(table) // FILES + 1
        for place in range(FILES):
            pyarrow.parquet.write_table(table.slice(place * size, size),
                                        self.path / f"{place}.parquet", row_group_size=1000)

    def _assess(self, program, folder):
        out, rejects, ledger = (folder / f"{name}.csv" for name in ("out", "rejects", "ledger"))

        def assess(by):
            compare.run(program, "assess", folder / "roster.csv", "-o", out, "--rejects", rejects,
                        "--ledger", ledger, "--ledger-by", by, "--bill", "--quiet", may_be=(0, 3))
            return compare.rows_of(ledger.read_text(encoding="utf-8"))

        self.ledgers = {by: assess(by) for by in ("payer", "outcome")}
        self.assessments = compare.rows_of(out.read_text(encoding="utf-8"))
        problems = {}
        for row in compare.rows_of(rejects.read_text(encoding="utf-8")):
            problems.setdefault(row["id"], []).append(f"{row['column']}:{row['problem']}")
        self.rejects = [{"id": key, "problem": ";".join(some)} for key, some in problems.items()]
        assert self.assessments and self.rejects
        assert len(self.assessments) + len(self.rejects) == self.rows

    def differences(self, outputs):
        """Between the program's files and those of Spark, read from the folders of `outputs`."""
        wanted = {"assessments": self.assessments, "rejects": self.rejects} | self.ledgers
        for name, folder in outputs.items():
            table = pyarrow.parquet.read_table(folder)
            names = [one for one in table.column_names if one != "bill" or name != "assessments"]
            if list(wanted[name][0]) not in (table.column_names, [*names, "bill"]):
                yield f"{name} has the columns {table.column_names}"
                continue
            got = [texts(row, table.column_names) for row in table.to_pylist()]
            expected = [texts(row, table.column_names) for row in wanted[name]]
            if name in ("assessments", "rejects"):  # in ledgers the order is the program's
                got.sort(key=lambda row: row["id"])
                expected.sort(key=lambda row: row["id"])
            if len(got) != len(expected):
                yield f"{name} has {len(got)} rows, not {len(expected)}"
            for one, other in zip(got, expected):
                if one != other:
                    yield f"{name} has {one}, not {other}"
