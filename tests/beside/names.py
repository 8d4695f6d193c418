#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compiles the headers where the program has every name that they use in its global namespace.

names.py INCLUDES KIND COMPILER [ARGUMENT...]

KIND: what the names are there: class, function, variable, namespace or template. What the standard
library has in the global namespace, the program can't have. qualified.cpp, which uses the headers
with names in full, comes last.
"""
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
HEADERS = HERE.parents[1] / "include"
DECLARE = {
    "class": "class {0} {{ {0}() = delete; }};",
    "function": "void {0}(class nobodys_class&);",
    "variable": "extern class nobodys_class {0};",
    "namespace": "namespace {0} {{ class nobodys_class; }}",
    "template": "template <class> class {0};",
}
# Keywords and attributes, and what macros and our one name are.
NOBODYS = set("""alignas alignof and asm auto bool break case catch char char16_t char32_t char8_t
class co_await co_return co_yield concept const const_cast consteval constexpr constinit continue
decltype default delete do double dynamic_cast else enum explicit export extern false float for
friend goto if inline int long mutable namespace new noexcept not nullptr operator or private
protected public register reinterpret_cast requires return short signed sizeof static static_assert
static_cast struct switch template this thread_local throw true try typedef typeid typename union
unsigned using virtual void volatile wchar_t while define defined elif else endif error ifdef ifndef
include pragma undef warning std boost canbao""".split())


def code():
    text = ""
    for header in HEADERS.rglob("*.hpp"):
        if header.name in ("fmt.hpp", "format.hpp"):
            continue  # which need another library, whose names are its own
        text += re.sub(r'//[^\n]*|"(?:\\.|[^"\\\n])*"', " ", header.read_text())
    return text


def main():
    includes, kind, *command = sys.argv[1:]
    text = code()
    foreign = sorted(set(re.findall(r"#include <(?!canbao/)([^>]*)>", text)))
    words = set(re.findall(r"\b[a-z]\w*\b", re.sub(r"#include[^\n]*", "", text))) - NOBODYS
    command += ["-std=c++20", "-fsyntax-only", "-w", "-x", "c++", "-"]
    for folder in includes.split(";"):
        command += ["-idirafter", folder]

    def run(lines):
        return subprocess.run(command, input="\n".join(lines) + "\n", text=True,
                              capture_output=True)

    # First without our headers, until nothing of the standard library's is declared again.
    begin = [f"#include <{name}>" for name in foreign]
    while True:
        names = sorted(words)
        theirs = begin + [DECLARE[kind].format(name) for name in names]
        output = run(theirs)
        taken = {names[int(line) - len(begin) - 1]
                 for line in re.findall(r"^<stdin>:(\d+):\d+: error", output.stderr, re.M)}
        if not taken:
            break
        words -= taken
    if output.returncode != 0 or len(names) < 1000:
        sys.exit(f"{len(names)} names\n{output.stderr[:2000]}")
    print(f"{len(names)} names")
    output = run(theirs + [(HERE / "qualified.cpp").read_text()])
    if output.returncode != 0:
        sys.exit("\n".join(line for line in output.stderr.splitlines() if "error" in line)[:2000])


main()
