#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""No pipeline of any script has a reader that stops before its input ends.

What writes into it is then ended by a signal (status 141), now and then, and under `pipefail` that
is the status of all. `sed -n 1,5p` for `head -n 5`, `grep … >/dev/null` for `grep -q`, or a test of
"$(…)", read to the end.
"""
import os
import pathlib
import re
import sys

import shell

ROOT = pathlib.Path(__file__).resolve().parents[2]
ELSEWHERE = {".git", "build", "__pycache__", "corpus"}
IGNORE_INPUT = {"true", "false", ":", "echo", "printf", "test", "[", "[[", "less", "more", "dd"}
BEFORE = {"env", "nice", "command", "sudo", "exec", "time", "busybox", "builtin", "nohup"}


def short_options(arguments, with_value):
    """Letters of options; what a letter takes as its value is none."""
    rest = iter(arguments)
    for argument in rest:
        if re.match(r"-[A-Za-z]", argument):
            for place, letter in enumerate(argument[1:], 2):
                yield letter
                if letter in with_value:
                    if place == len(argument):
                        next(rest, None)
                    break


def is_quick_grep(arguments):
    return (any(letter in "qmlL" for letter in short_options(arguments, "efABCDd")) or
            any(one.startswith(("--q", "--si", "--max", "--files-w")) for one in arguments))


def is_quick_head(arguments):
    text = " ".join(arguments)
    return not re.search(r"(^|\s)(-[nc]\s*|--(lines|bytes)=)-\d", text)


def is_quick_sed(arguments):
    script = " ".join(one for one in arguments if not one.startswith("-"))
    without = re.sub(r"[sy]([^\w\s;])(?:\\.|(?!\1).)*\1(?:\\.|(?!\1).)*\1", ";", script)
    return re.search(r"(^|[\s;{}\d$/!])[qQ]\s*\d*\s*(;|}|$)", without) is not None


def is_quick_awk(arguments):
    program = re.sub(r"END\s*\{[^}]*\}", "", " ".join(arguments))
    return re.search(r"\bexit\b", program) is not None


QUICK = {
    "head": is_quick_head, "sed": is_quick_sed,
    **dict.fromkeys(["grep", "egrep", "fgrep", "zgrep", "rg"], is_quick_grep),
    **dict.fromkeys(["awk", "gawk", "mawk", "perl"], is_quick_awk),
    "read": lambda _: True,
    **dict.fromkeys(["mapfile", "readarray"],
                    lambda some: "n" in short_options(some, "dnOsuCc")),
    **dict.fromkeys(["od", "hexdump", "xxd"],
                    lambda some: any(one in "Nnl" for one in short_options(some, "Nnl"))),
}


FIGURES = {"head", "od", "hexdump", "xxd"}  # have no program among their operands, but figures


def name_and_arguments(words):
    words = shell.plain(words)
    while words and (re.match(r"\w+\+?=", words[0]) or words[0] in BEFORE):
        words = words[1:]
    return (words[0].rsplit("/", 1)[-1], words[1:]) if words else ("", [])


def files_of(name, arguments):
    """How many files a command reads instead of its input, at least."""
    if name in ("read", "mapfile", "readarray"):
        return 0
    if name in FIGURES:
        arguments = re.sub(r"-[ncNl] *\d+", "", " ".join(arguments)).split()
    operands = [one for one in arguments if not one.startswith("-")]
    return max(0, len(operands) - (name in QUICK and name not in FIGURES))


def stops_early(reader):
    """Why a reader does not read to the end; nothing where it does."""
    if not reader:
        return ""
    if reader[0] not in shell.ENDS:
        name, arguments = name_and_arguments(reader)
        is_quick = name in IGNORE_INPUT or (name in QUICK and QUICK[name](arguments))
        return " ".join([name, *arguments]) if is_quick else ""
    loops = reader[0] in ("while", "until")
    for words in shell.commands(reader):
        name, arguments = name_and_arguments(words)
        if name in ("break", "exit", "return"):
            return name
        has_input_of_its_own = any("<" in word for word in words) or files_of(name, arguments) > 0
        if name == "read" and loops or has_input_of_its_own:
            continue
        if name in QUICK and QUICK[name](arguments):
            return " ".join([name, *arguments])
    return ""


def in_shell(text, line=1):
    for where, reader in shell.readers(text, line):
        if why := stops_early(reader):
            yield where, why


def in_cmake(text):
    """Scripts in strings, and the commands of one execute_process()."""
    text = re.sub(r"^\s*#.*$", "", text, flags=re.MULTILINE)
    for found in re.finditer(r"""-[eux]*c\s+"((?:[^"\\]|\\.)*)\"""", text):
        yield from in_shell(found.group(1), text.count("\n", 0, found.start()) + 1)
    for found in re.finditer(r"execute_process\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)", text):
        for command in re.split(r"\bCOMMAND\s", found.group(1))[2:]:
            if why := stops_early(shell.Lexer(" ".join(command.split())).run()):
                yield text.count("\n", 0, found.start()) + 1, why


def in_strings(text):
    """Of other languages, strings that are given to a shell."""
    literal = r"""R?"(?:\(|)((?:[^"\\]|\\.)*)\""""
    for found in re.finditer(rf"""(?:"-c",|\b(?:system|popen|getoutput)\()\s*{literal}""", text):
        script = re.sub(r"\\(.)", r"\1", found.group(1))
        yield from in_shell(script, text.count("\n", 0, found.start()) + 1)


def how_to_read(path):
    if path.name == "CMakeLists.txt" or path.suffix == ".cmake":
        return in_cmake
    if path.suffix in (".cpp", ".py"):
        return in_strings
    with path.open("rb") as file:
        first = file.readline()
    is_script = path.suffix == ".sh" or (first.startswith(b"#!") and b"sh" in first)
    return in_shell if is_script or path.name == "Makefile" else None


WRONG = [
    "tail -n +2 ledger.csv | sort -t, -k6,6nr | head -n 5", "a | b | head", "a |\n  head -1",
    "dpkg-query -W x 2>/dev/null | grep -q 'install ok'", "x | grep -Fqx y", "x | grep -m 1 y",
    "x | LC_ALL=C grep --quiet y", "x | env A=b grep -vl y",
    "version=\"$(g++ --version | head -n 1)\"",
    "case \"$(\"$CXX\" --version | head -n 1)\" in *) ;; esac", "x | sed q",
    "x | sed -n '/a/{p;q}'", "x | sed -n 5q", "x | sed -e 's/q/r/' -e 10q",
    "x | awk 'NR == 2 { print; exit }'", "x | read -r first",
    "x | { read -r first; echo \"$first\"; }", "x | (head -1)",
    "x | while read -r y; do [ $y ] && break; done", "x | while read y; do\n  exit 1\ndone",
    "first() { head -n 1; }\nx | first", "x |& head", "x > >(head -n 3)", "x | true",
    "x | od -N 4", "for a in 1; do b | head -1; done", "a && `x | grep -q y`",
    "diff <(x | head -2) y", "x | /usr/bin/head", "cat <<END | grep -q x\ntext | wc\nEND\n",
]
RIGHT = [
    "head -n 5 file", "grep -q x file && y", "x | head -n -1", "x | grep y", "x | grep -v -e -q",
    "x || head file", "x | sed 's/q/;q;/'", "x | sed -n '1,5p'", "x | sed s,a,q,",
    "x | awk '{ print } END { exit 1 }'", "x | while read -r y; do echo $y; done",
    "x | while read -r y; do grep -q $y file || echo no; done", "x | tail -n 2", "# x | head",
    "echo 'x | head'", "echo \"x | head\"", "x | sort | uniq -c", "case $a in b | head) ;; esac",
    "[ \"$(x)\" = y ]", "x | mapfile -t all", "x | grep -A1 -e mql",
    "cat <<'END'\nx | head\nEND\ny", "echo a\\|head", "x > >(cat)", "[[ $a =~ (b|head) ]]",
]


def main():
    wrong = [f"not found in: {text}" for text in WRONG if not list(in_shell(text))]
    wrong += [f"found in: {text}: {list(in_shell(text))}" for text in RIGHT if list(in_shell(text))]
    for text in ('execute_process(COMMAND a COMMAND head -n 1)',
                 'execute_process(COMMAND bash -c "a | head")'):
        wrong += [] if list(in_cmake(text)) else [f"not found in: {text}"]
    if not list(in_strings('run({"bash", "-c", "a | grep -q \\"b\\""})')):
        wrong.append("not found in a string")
    seen = set()
    for folder, below, names in os.walk(ROOT):
        below[:] = [name for name in below if name not in ELSEWHERE]
        for path in (pathlib.Path(folder) / name for name in names):
            if (read := how_to_read(path)) and path != pathlib.Path(__file__).resolve():
                shown = path.relative_to(ROOT).as_posix()
                seen.add(shown)
                wrong += [f"{shown}:{line}: `{why}` stops before its input ends"
                          for line, why in read(path.read_text(encoding="utf-8"))]
    wrong += [f"{one} was not read" for one in
              ("scripts/demo.sh", ".ci/run", "tests/install/deb/steps.sh", "tests/install/way.cmake")
              if one not in seen]
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


main()
