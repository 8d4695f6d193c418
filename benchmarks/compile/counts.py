# SPDX-License-Identifier: Apache-2.0
"""Runs a compiler on a translation unit: seconds and memory, and counts that no load disturbs."""

import json
import os
import pathlib
import re
import subprocess
import tempfile

INCLUDE = pathlib.Path(__file__).resolve().parents[2] / "include"


class CompileError(Exception):
    pass


class Compiler:
    """A g++ or clang++, with the directories that it includes from beside the library's."""

    def __init__(self, command, includes=()):
        self.command = command
        macros = subprocess.run([command, "-dM", "-E", "-x", "c++", os.devnull],
                                capture_output=True, text=True, check=True).stdout
        values = dict(re.findall(r"#define (__clang_major__|__GNUC__|__VERSION__) (.*)", macros))
        self.is_clang = "__clang_major__" in values
        self.name = "%s-%s" % (("clang", values["__clang_major__"]) if self.is_clang
                               else ("g++", values["__GNUC__"]))
        self.version = values["__VERSION__"].strip('"')
        self.arguments = [command, "-std=c++20", "-fsyntax-only", "-I%s" % INCLUDE]
        self.arguments += ["-isystem%s" % path for path in includes if path != "/usr/include"]
        self.scratch = tempfile.TemporaryDirectory()

    def run(self, text, *options):
        """Compiles a text: user seconds, peak memory in MB, and what the compiler printed."""
        source = os.path.join(self.scratch.name, "unit.cpp")
        printed = os.path.join(self.scratch.name, "printed")
        with open(source, "w", encoding="utf-8") as file:
            file.write(text)
        with open(printed, "wb") as file:
            child = subprocess.Popen([*self.arguments, *options, source], stdout=file, stderr=file,
                                     cwd=self.scratch.name)
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
        said = pathlib.Path(printed).read_text(encoding="utf-8", errors="replace")
        if child.returncode != 0:
            raise CompileError(said[-2000:])
        return usage.ru_utime, usage.ru_maxrss / 1024, said

    def instantiations(self, text):
        """clang: classes and functions instantiated. g++: specializations in its tables, which
        also hold those that are named only."""
        if self.is_clang:
            # Since clang 16 the front end takes a name; before, a check of syntax has none to give.
            named = int(self.name.removeprefix("clang-")) >= 16
            trace = os.path.join(self.scratch.name, "trace.json" if named else ".json")
            self.run(text, "-Xclang", "-ftime-trace" + ("=" + trace if named else ""), "-Xclang",
                     "-ftime-trace-granularity=0")
            with open(trace, encoding="utf-8") as file:
                events = json.load(file)["traceEvents"]
            return sum(event["name"] in ("InstantiateClass", "InstantiateFunction")
                       for event in events)
        said = self.run(text, "-fmem-report")[2]
        return sum(map(int, re.findall(r"_specializations: size \d+, (\d+) elements", said)))

    @property
    def default_steps(self):
        """What the compiler allows one constant evaluation by default."""
        return 1 << 20 if self.is_clang else 1 << 25

    def suffices(self, text, steps):
        """Whether so many steps suffice for each constant evaluation of a text that compiles."""
        option = "-fconstexpr-steps=%d" if self.is_clang else "-fconstexpr-ops-limit=%d"
        try:
            self.run(text, option % steps)
        except CompileError:
            return False
        return True

    def constant_steps(self, text, precision=0.01):
        """The steps of the costliest constant evaluation: the smallest limit that suffices."""
        self.run(text)
        low, high = 1, self.default_steps
        while high - low > max(1, precision * low):
            middle = int((low * high) ** 0.5) if high > 2 * low else (low + high) // 2
            if self.suffices(text, middle):
                high = middle
            else:
                low = middle
        return high
