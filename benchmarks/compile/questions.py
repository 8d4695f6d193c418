#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What questions cost the compiler: user seconds of each question of each published and example policy,
with the limits that compilers have by default, and what is over those of the headers alone."""

import argparse
import json
import pathlib
import re
import shutil

from counts import CompileError, Compiler

ROOT = pathlib.Path(__file__).resolve().parents[2]
QUESTIONS = ("aid_never_falls", "idle_components", "never_buys_the_past")
HEADERS = "#include <canbao/canbao.hpp>\n#include <canbao/questions.hpp>\n"


def policies():
    """Header and type of each."""
    for room, name in (("include/canbao/policies", "canbao::policies"), ("examples/notices", "notices")):
        for header in sorted((ROOT / room).glob("*.hpp")):
            text = header.read_text(encoding="utf-8")
            for policy in re.findall(r'policy_id<"([a-z]+-\d{4})">', text):
                yield str(header), "%s::%s" % (name, policy.replace("-", "_"))


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--compiler", action="append")
    arguments.add_argument("--include", action="append", default=[], metavar="DIRECTORY")
    arguments.add_argument("--json", type=pathlib.Path, metavar="FILE")
    given = arguments.parse_args()
    commands = given.compiler or list(filter(shutil.which, ("g++", "clang++-14")))
    made = {}
    for command in commands:
        compiler = Compiler(command, given.include)
        print("%s: user seconds, and over the policy alone" % compiler.name)
        its = made.setdefault(compiler.name, {})
        for header, policy in policies():
            alone = HEADERS + '#include "%s"\ninline constexpr auto year = %s::content.insured_year;\n' % (
                header, policy)
            before = compiler.run(alone)[0]
            for question in QUESTIONS:
                text = alone + "inline constexpr auto answer = canbao::%s<%s>;\n" % (question, policy)
                name = "%s<%s>" % (question, policy.split("::")[-1])
                try:
                    seconds = compiler.run(text)[0]
                except CompileError as why:
                    if "limit" not in str(why):
                        raise
                    print("  %-52s beyond what the compiler allows" % name, flush=True)
                    its[name] = None
                    continue
                its[name] = {"seconds": seconds, "alone": before}
                print("  %-52s %6.1f %6.1f" % (name, seconds, seconds - before), flush=True)
    if given.json:
        given.json.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
