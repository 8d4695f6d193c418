#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks the colours of the style sheet: text has 4.5 : 1 at least to what it stands on, and what
is to be told apart 3 : 1 to the paper and to each other, light, dark, printed, and in grey.

palette.py CANBAO
"""
import subprocess
import sys

import page_colours

TEXT, THING = 4.5, 3.0
# What is in the same colour differs in its shape: cover that may begin is striped, payment too late
# is a dashed outline.
PAIRS = [(TEXT, text, ground) for text in ("ink", "quiet") for ground in ("paper", "band")] + [
    (TEXT, "cover", "paper"), (TEXT, "bad", "paper"),
    (THING, "pay", "paper"), (THING, "cover", "paper"), (THING, "pay", "cover"),
    (THING, "line", "paper")]


def main():
    page = subprocess.run([sys.argv[1], "show", "hunan-2023", "--html", "-"], capture_output=True,
                          text=True, check=True).stdout
    palettes = page_colours.palettes(page_colours.style_of(page))
    faults = []
    if palettes["light"] == palettes["dark"]:
        faults.append("dark is as light")
    for name, palette in palettes.items():
        for shade, seen in (("", lambda colour: colour), (" in grey", page_colours.grey)):
            for least, one, other in PAIRS:
                ratio = page_colours.contrast(seen(palette[one]), seen(palette[other]))
                if ratio < least:
                    faults.append(f"{name}{shade}: {one} on {other} has {ratio:.2f} : 1, "
                                  f"less than {least}")
    # What the measure itself says of a pair that is known.
    if abs(page_colours.contrast("#fff", "#777777") - 4.48) > 0.01:
        faults.append("the contrast is computed wrongly")
    print("\n".join(faults))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
