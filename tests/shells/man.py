#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The manual's page is set without a warning, by mandoc and by groff: man.py PROGRAM MANDOC GROFF."""
import os
import subprocess
import sys

EXPECTED = "missing date"  # a build says nothing of its day


def run(command, text):
    done = subprocess.run(command, input=text, text=True, capture_output=True, check=False,
                          env={**os.environ, "LC_ALL": "C.UTF-8"})
    return done.stdout, done.stderr


def main(program, mandoc, groff):
    wrong = []
    for language, words in (("en", ["NAME", "canbao assess", "Exit status:", "--for-spreadsheet"]),
                            ("zh", ["名称", "canbao assess", "退出状态", "--for-spreadsheet"])):
        page, _ = run([program, "--lang", language, "man"], "")
        lint, _ = run([mandoc, "-T", "lint", "-W", "warning"], page)
        wrong += [f"{language}: {line}" for line in lint.splitlines() if EXPECTED not in line]
        shown, said = run([groff, "-k", "-man", "-ww", "-T", "utf8", "-P", "-cbou"], page)
        wrong += [f"{language}: {line}" for line in said.splitlines()]
        for setter, text in (("groff", shown), ("mandoc", run([mandoc, "-T", "utf8"], page)[0])):
            text = text.replace("\u2010", "-").replace("\b", "")
            wrong += [f"{language}, {setter}: no {word}" for word in words
                      if word not in text and word not in text.replace("_", "")]
        # It would be seen.
        bad, _ = run([mandoc, "-T", "lint", "-W", "warning"], page + ".XX\n")
        if len(bad.splitlines()) <= len(lint.splitlines()):
            wrong.append("mandoc does not warn")
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


main(*sys.argv[1:])
