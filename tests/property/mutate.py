#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Shows that tests fail where the library is broken.

    mutate.py [WORD]    plants the mistakes of mutations.txt whose line has the word, one at a time
    mutate.py --check   sees whether each can be planted, and stands there once; in a second

Each mistake is planted in a copy of the library. The comparison with the reference and the random
tests are built against it and run; where a line names files of tests/unit, these, and most of what
they assert is asserted by the build. A mistake that makes a published policy contradict itself is
noticed by the build, too. Prints a table of the mistakes and of what noticed them, and fails if one is
not noticed, can't be planted or does not build, or, without WORD, if a test noticed none.

CXX chooses the compiler, CANBAO_SEED the seed. Takes half a minute for each mistake, seconds where
files are named, and minutes for one in a header of the vectors.
"""
import collections
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "tests/support"))
from planted import Failure, header_with, read

LIST = TOP / "tests/property/mutations.txt"
TARGETS = ("canbao_reference_compare", "canbao_property_tests")
PROGRAMS = ("reference/canbao_reference_compare", "property/canbao_property_tests")
# Tests a helper of the tests themselves.
EXEMPTED = {"an order of components is told from other rules"}


def run(*command, **more):
    return subprocess.run([str(one) for one in command], text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, errors="replace", check=False, **more)


def check(mistakes):
    """What is wrong with the list."""
    times = collections.Counter(mistake.what for mistake in mistakes)
    wrong = [f"stands {number} times: {what}" for what, number in times.items() if number > 1]
    for mistake in mistakes:
        try:
            header_with(mistake)
        except Failure as failure:
            wrong.append(f"{mistake.what}: {mistake.header}: {failure}")
    return wrong


class Copy:
    """The library and its tests, to be broken."""

    def __init__(self, scratch):
        self.folder = pathlib.Path(scratch)
        self.compiler = os.environ.get("CXX", "g++")
        for name in ("include", "cmake", "benchmarks", "examples/notices", "tests/reference",
                     "tests/property", "tests/support", "tests/unit"):
            shutil.copytree(TOP / name, self.folder / name)
        for name in ("CMakeLists.txt", "LICENSE", "tests/CMakeLists.txt"):
            shutil.copy(TOP / name, self.folder / name)
        shutil.move(self.folder / "tests/unit", self.folder / "unit")
        os.environ["RC_PARAMS"] = (f"seed={os.environ.get('CANBAO_SEED', 20221001)} "
                                   "max_success=400 noshrink=1")
        run("cmake", "-S", self.folder, "-B", self.folder / "build", "-G", "Ninja",
            "-DCMAKE_BUILD_TYPE=Release", "-DCMAKE_CXX_FLAGS_RELEASE=-O1 -DNDEBUG",
            "-DCANBAO_BUILD_EXAMPLES=OFF")

    def put(self, header, text):
        (self.folder / "include/canbao" / header).write_text(text, encoding="utf-8")

    def failed(self, program):
        """The failed test cases of a program, each as "file: name"."""
        try:
            done = run(program, timeout=600)
        except subprocess.TimeoutExpired:
            return ["no end"]
        file, cases = "", set()
        for line in done.stdout.splitlines():
            if re.search(r"\.cpp:\d+:$", line):
                file = pathlib.Path(line).name.split(".cpp")[0]
            elif line.startswith("TEST CASE:"):
                cases.add(f"{file}: {line.removeprefix('TEST CASE:').strip()}")
        crashed = done.returncode not in (0, 1)
        return sorted(cases) + ([f"crash: {done.returncode}"] if crashed else [])

    def build_random(self):
        return run("cmake", "--build", self.folder / "build", "--target", *TARGETS)

    def random(self):
        """What of the random tests fails."""
        built = self.build_random()
        if built.returncode != 0:
            if re.search(r"canbao/rules/.*static assertion failed", built.stdout):
                return ["the build: a published policy is refused"]
            raise Failure(f"does not build\n{built.stdout[-2000:]}")
        return [case for program in PROGRAMS
                for case in self.failed(self.folder / "build/tests" / program)]

    def unit(self, files):
        """What of these files of tests/unit fails."""
        objects = []
        for name in ("main", *files):
            source, = self.folder.glob(f"unit/**/{name}.cpp")
            objects.append(self.folder / f"{name.replace('/', '_')}.o")
            built = run(self.compiler, "-std=c++20", "-O0", "-w", "-I", self.folder / "include", "-I",
                        self.folder / "tests", "-c", source, "-o", objects[-1])
            if built.returncode != 0:
                if "static assertion failed" in built.stdout:
                    return [f"{name}: the build"]
                raise Failure(f"does not build\n{built.stdout[-2000:]}")
        run(self.compiler, *objects, "-pthread", "-o", self.folder / "unit_tests")
        return self.failed(self.folder / "unit_tests")

    def idle(self, noticed):
        """The random tests that noticed nothing."""
        for program in PROGRAMS:
            listed = run(self.folder / "build/tests" / program, "--list-test-cases").stdout
            for name in re.split(r"^=+\n", listed, flags=re.M)[1].splitlines():
                if name not in EXEMPTED and not any(case.endswith(f": {name}") for case in noticed):
                    yield name


def outcome_of(copy, mistake, noticed):
    try:
        copy.put(mistake.header, header_with(mistake))
        if mistake.noticed:
            cases = copy.unit(mistake.noticed.split(","))
        else:
            cases = copy.random()
            noticed.update(cases)
        files = collections.Counter(case.split(": ")[0] for case in cases)
        return ", ".join(file + (f" ×{times}" if times > 1 else "")
                         for file, times in sorted(files.items())) or "NOT NOTICED"
    except Failure as failure:
        return f"NOT PLANTED: {failure}"
    finally:
        copy.put(mistake.header, (TOP / "include/canbao" / mistake.header).read_text(encoding="utf-8"))


def main(word=""):
    mistakes = list(read(LIST))
    if word == "--check":
        wrong = check(mistakes)
        print("\n".join(wrong))
        return bool(wrong)
    planted = [one for one in mistakes
               if word in " @@ ".join((one.what, one.header, *one.edits, one.noticed))]
    with tempfile.TemporaryDirectory() as scratch:
        copy = Copy(scratch)
        if any(not one.noticed for one in planted) and copy.random():
            sys.exit("tests fail before anything is broken")
        noticed, problems = set(), 0
        for mistake in planted:
            outcome = outcome_of(copy, mistake, noticed)
            problems += outcome[:2].isupper()
            print(f"| {mistake.what} | `{mistake.header}` | {outcome} |", flush=True)
        for name in [] if word else copy.idle(noticed):
            problems += 1
            print(f"noticed nothing: {name}")
    print(f"{len(planted)} mistakes planted, {problems} problems")
    return problems > 0 or not planted


sys.exit(main(*sys.argv[1:]))
