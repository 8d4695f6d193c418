#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Types at an interactive shell, and checks what it completes: complete.py SHELL PROGRAM SCRATCH.

A function of the shell stands in for the program and prints its arguments, so that what is on the
line after completion is seen.
"""
import fcntl
import os
import pathlib
import pty
import re
import select
import shutil
import subprocess
import sys
import termios
import time

PATIENCE = 20  # seconds, on a busy machine

# What is typed, and the arguments that the shell makes of it. ⇥ is the tabulator.
TYPED = [
    ("pol⇥", ["policies"]),
    ("wo⇥", ["words"]),
    ("assess roster.csv --rejecte⇥x", ["assess", "roster.csv", "--rejected-rows", "x"]),
    ("assess ros⇥--qui⇥", ["assess", "roster.csv", "--quiet"]),
    ("assess --policy fu⇥roster.csv", ["assess", "--policy", "fuling-2023", "roster.csv"]),
    ("assess --encoding gb1⇥", ["assess", "--encoding", "gb18030"]),
    ("show huai⇥", ["show", "huaibei-2024"]),
    ("show huai⇥--htm⇥x", ["show", "huaibei-2024", "--html", "x"]),
    ("--lang z⇥policies", ["--lang", "zh", "policies"]),
    ("--lang zh compare jian⇥huai⇥ros⇥",
     ["--lang", "zh", "compare", "jiangan-2023", "huaibei-2024", "roster.csv"]),
    ("generate --see⇥7 --policy fu⇥", ["generate", "--seed", "7", "--policy", "fuling-2023"]),
    ("explain fu⇥paid⇥2023-01-01", ["explain", "fuling-2023", "paid_on=2023-01-01"]),
    ("explain fu⇥event=bir⇥event_⇥2023-01-01",
     ["explain", "fuling-2023", "event=birth", "event_on=2023-01-01"]),
    ("explain fu⇥categories=orph⇥tie⇥2",
     ["explain", "fuling-2023", "categories=orphan", "tier=2"]),
    ("completion fi⇥", ["completion", "fish"]),
    ("words --for⇥", ["words", "--for-spreadsheet"]),
]
SHELLS = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], "",
             "canbao() { printf '<%s>' \"$@\"; echo '<end>'; }"),
    "zsh": (["zsh", "-f", "-i"], "autoload -Uz compinit && compinit -u -d ./zcompdump",
            "canbao() { printf '<%s>' \"$@\"; echo '<end>'; }"),
    "fish": (["fish", "--no-config", "-i"], "function fish_prompt; end; function fish_title; end",
             "function canbao; printf '<%s>' $argv; echo '<end>'; end"),
}


class Terminal:
    def __init__(self, command, folder):
        environment = {**os.environ, "TERM": "dumb", "HOME": str(folder), "PS1": "", "LC_ALL": "C.UTF-8",
                       "HISTFILE": "", "XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder)}
        self.main, other = pty.openpty()
        self.process = subprocess.Popen(command, cwd=folder, env=environment, stdin=other,
                                        stdout=other, stderr=other, start_new_session=True,
                                        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        os.close(other)

    def send(self, text):
        os.write(self.main, text.encode())

    def read(self, until="", patience=PATIENCE):
        """What is shown, up to a text, or until nothing more comes for a while."""
        shown, end = "", time.monotonic() + patience
        while time.monotonic() < end:
            ready, _, _ = select.select([self.main], [], [], 0.1 if not until else 1)
            if ready:
                shown += os.read(self.main, 65536).decode(errors="replace")
            elif not until:
                break
            if until and until in shown:
                break
        return shown

    def close(self):
        self.process.terminate()
        os.close(self.main)
        self.process.wait()


def arguments_in(shown):
    """Of the last call that was printed."""
    found = re.findall(r"((?:<[^<>]*>)*)<end>", shown)
    return re.findall(r"<([^<>]*)>", found[-1]) if found else None


def main(shell, program, scratch):
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    (scratch / "roster.csv").write_text("id\n", encoding="utf-8")
    script = subprocess.run([program, "completion", shell], text=True, check=True,
                            stdout=subprocess.PIPE).stdout
    (scratch / "completion").write_text(script, encoding="utf-8")
    command, before, stand_in = SHELLS[shell]
    terminal = Terminal(command, scratch)
    wrong = []
    try:
        for line in (before, stand_in, "source ./completion", "canbao ready"):
            terminal.send(line + "\n")
        terminal.read("<ready><end>")
        for typed, wanted in TYPED:
            terminal.send("canbao ")
            for part in re.split("(⇥)", typed):
                terminal.send("\t" if part == "⇥" else part)
                if part == "⇥":
                    terminal.read(patience=1)
            terminal.send("\n")
            got = arguments_in(terminal.read("<end>"))
            if got != wanted:
                wrong.append(f"{typed}: {got}, not {wanted}")
    finally:
        terminal.close()
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


main(sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))
