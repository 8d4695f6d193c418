#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Without C++20, each header gives one error that says what is needed, and nothing else is said,
whatever the program goes on with; so does the single header, and whatever lacks a part of C++20.

old_standard.py COMPILER
"""
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
INCLUDE = ROOT / "include"
COMPILER = sys.argv[1]
# Macros alone: any compiler may read them.
ANY_STANDARD = {"canbao/version.hpp", "canbao/base/inlined.hpp", "canbao/base/kept.hpp",
                "canbao/vector/available.hpp"}
# What follows, of a program that takes C++20 for given.
PROGRAM = """
using namespace canbao;
struct mine : policy<insured_year<2026>, fee<400_yuan>> {};
static_assert(assess<mine>({.tier = 1}).due == 0_yuan);
int main() {}
"""
NEEDS = "canbao needs C++20: compile with -std=c++20 or later"
NEEDS_ALL = "canbao needs all of C++20"
NEEDS_LIBRARY = "canbao needs the standard library of C++20"


def said(header, *options, language="c++"):
    run = subprocess.run([COMPILER, *options, "-fsyntax-only", f"-I{INCLUDE}", "-x", language, "-"],
                         input=f"#include <{header}>\n{PROGRAM}",
                         env=dict(os.environ, LC_ALL="C"), capture_output=True, text=True,
                         check=False)
    return run.stderr


def wrong(header, expected, *options, **more):
    text = said(header, *options, **more)
    errors = re.findall(r"error: .*", text)
    if len(errors) == 1 and expected in errors[0] and "warning:" not in text:
        return None
    return f"{header} with {' '.join(options)}:\n{text}"


def headers():
    """Each header that stands for itself."""
    for path in sorted(INCLUDE.rglob("*.hpp")):
        name = path.relative_to(INCLUDE).as_posix()
        if re.search(r"^#ifndef CANBAO_\w+_HPP$", path.read_text(), re.M) and \
                name not in ANY_STANDARD:
            yield name


def main():
    umbrella = "canbao/canbao.hpp"
    all_headers = list(headers())
    assert umbrella in all_headers and len(all_headers) > 100
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(2) as pool:
        single = pathlib.Path(folder) / "canbao-single.hpp"
        subprocess.run([ROOT / "scripts/single_header.py", "-o", single], check=True)
        # A library from before C++20: it has <cstddef>, and no <compare>.
        (pathlib.Path(folder) / "cstddef").write_text("")
        asked = [(header, NEEDS, "-std=c++17") for header in all_headers]
        asked += [(umbrella, NEEDS, f"-std={standard}", *more)
                  for standard in ("c++98", "c++11", "c++14", "gnu++17")
                  for more in ((), ("-w",), ("-Werror",))]
        asked += [("canbao-single.hpp", NEEDS, "-std=c++17", f"-I{folder}", "-nostdinc++"),
                  (umbrella, NEEDS, "-std=c++17", "-isystem", str(INCLUDE)),
                  # As MSVC and what takes its part say which standard it is.
                  (umbrella, NEEDS, "-std=c++20", "-D_MSVC_LANG=201703L"),
                  (umbrella, NEEDS_ALL, "-std=c++20", "-U__cpp_impl_three_way_comparison", "-w"),
                  (umbrella, NEEDS_ALL, "-std=c++20", "-D_MSVC_LANG=201709L"),
                  (umbrella, NEEDS_LIBRARY, "-std=c++20", "-nostdinc++", f"-I{folder}")]
        found = [one for one in pool.map(lambda args: wrong(*args), asked) if one]
    found += [one for one in [wrong(umbrella, NEEDS, language="c")] if one]
    # And that this finds errors: these have none of ours, and many of the program's.
    for header in ANY_STANDARD:
        if wrong(header, NEEDS, "-std=c++17") is None:
            found.append(f"{header} is more than macros")
    print("\n".join(found))
    sys.exit(1 if found else 0)


main()
