#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs bindings/python/examples/budget.ipynb, on a million persons.

    notebook.py FOLDER    leaves it there with its outputs, and its plots as PNG"""

import base64
import pathlib
import re
import sys

import nbclient
import nbformat

import canbao

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    notebook = nbformat.read(ROOT / "bindings/python/examples/budget.ipynb", as_version=4)
    nbformat.validate(notebook)
    assert not any(cell.get("outputs") for cell in notebook.cells), "outputs are not kept"
    nbclient.NotebookClient(notebook, timeout=300, kernel_name="python3",
                            resources={"metadata": {"path": str(folder)}}).execute()
    nbformat.write(notebook, folder / "budget.ipynb")
    plots = 0
    texts = []
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            assert output.output_type != "error" and output.get("name") != "stderr", output
            data = output.get("data", {})
            texts.append(data.get("text/plain", output.get("text", "")))
            if "image/png" in data:
                plots += 1
                (folder / f"plot-{plots}.png").write_bytes(base64.b64decode(data["image/png"]))
    assert plots == 3, plots
    totals = next(text for text in texts if text.startswith("Totals("))
    persons = int(re.search(r"persons=(\d+)", totals)[1])
    more = int(re.search(r"pay_more=(\d+)", totals)[1])
    assert 0 < more < persons and "pay_less=0," in totals, totals
    print(f"canbao {canbao.__version__}: {persons} persons, {more} of whom pay more")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]))
