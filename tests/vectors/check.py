#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks what the published policies compile to: kernels, and the assessment of one application.

Compiles each policy without instructions of its own (-O2, no -march), and takes the object apart.
Of each set of instructions it looks at the function that assesses rows stripe by stripe: how many
instructions it has (one stripe's, all columns wanted, and what counts a ledger), that it calls
nothing, and in which registers it works. Of `assess<Policy>(application)` how many instructions it
has ("single"), by which is seen that the compiler knows the rules, and that it calls nothing that is
done for each opening. Ceilings are in ceilings.txt; --write writes them anew,
with a tenth to spare for other versions of a compiler.
"""
import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOP = HERE.parent.parent
CEILINGS = HERE / "ceilings.txt"
POLICIES = ["hunan_2023", "fuling_2023", "huaibei_2024", "hunan_2024", "jiangan_2023"]
# The registers of each set of instructions, the widest first.
REGISTERS = {"avx512": "zmm", "avx2": "ymm", "baseline": "xmm"}
UNIT = """#include <canbao/rosters.hpp>
#include <canbao/policies/{policy}.hpp>
template bool canbao::detail::assess_in_vectors<canbao::policies::{policy}>(
    canbao::detail::instructions, bool, const canbao::application_columns&,
    const canbao::assessment_columns&) noexcept;
canbao::assessment single_call(const canbao::application& one) {{
    return canbao::assess<canbao::policies::{policy}>(one);
}}
"""
# What an assessment may call: what few applications need, and the arithmetic of days and months.
CALLED = re.compile(r"6assess[EI]|assess_unrolled|5claim|6due_by|is_more_favourable|length_of|"
                    r"repaid_years_used|add_months|first_of_month|first_day_after|last_day_of|"
                    r"year_month_day|ssENS0_4date|memcpy")


def functions_of(args, include, policy, options):
    """The lines of each function of a policy's object, by its name."""
    with tempfile.TemporaryDirectory() as scratch:
        unit = Path(scratch) / "unit.cpp"
        unit.write_text(UNIT.format(policy=policy))
        target = unit.with_suffix(".o")
        subprocess.run([args.compiler, "-std=c++20", "-O2", "-DNDEBUG", f"-I{include}",
                        *(f"-I{path}" for path in args.include), *options, "-c", str(unit), "-o",
                        str(target)], check=True)
        text = subprocess.run([args.objdump, "-dr", "--no-show-raw-insn", str(target)], check=True,
                              capture_output=True, text=True).stdout
    functions = {}
    starts = {}
    name = section = None
    for line in text.splitlines():
        head = re.match(r"([0-9a-f]+) <(.*)>:$", line)
        if line.startswith("Disassembly of section"):
            section = line.split()[-1].rstrip(":")
        elif head:
            name = head[2]
            functions[name] = []
            starts[section, int(head[1], 16)] = name
        elif name and line.startswith(" ") and "\t" in line:
            functions[name].append(line.split("\t", 1)[1])
        elif "R_X86_64_P" in line and functions[name][-1].startswith("call"):
            functions[name][-1] += " " + line.split()[-1]  # what is called, by the linker's name
    # A function of the object's own is called by the place where its section has it, less four bytes.
    for body in functions.values():
        for place, line in enumerate(body):
            local = re.search(r" (\.text\S*?)([+-]0x[0-9a-f]+)$", line)
            if local:
                called = starts.get((local[1], int(local[2], 16) + 4), local[0])
                body[place] = f"{line[:local.start()]} {called}"
    return functions


def measures(functions, instructions):
    """Of the function that assesses rows: instructions, calls, and by register, or None."""
    of_set = f"6detail{len(instructions)}{instructions}6kernel"
    found = [body for name, body in functions.items()
             if of_set in name and "11assess_rows" in name]
    if len(found) != 1:
        return None
    body = found[0]
    by_register = {register: sum(f"%{register}" in line for line in body)
                   for register in REGISTERS.values()}
    return {"instructions": len(body), "calls": sum(line.startswith("call") for line in body),
            **by_register}


def single(functions):
    """Of the function that assesses one application: instructions, and what it calls in vain."""
    found = [body for name, body in functions.items()
             if "single_call" in name or "6assessI" in name or "assess_unrolled" in name]
    lines = [line for body in found for line in body]
    return {"instructions": len(lines),
            "called": sorted({line.split()[-1] for line in lines
                              if line.startswith("call") and not CALLED.search(line.split()[-1])})}


def faults_of_single(policy, made, ceiling):
    """What is wrong with the assessment of one application, in words."""
    faults = [f"calls {name}" for name in made["called"]]
    if ceiling is not None and made["instructions"] > ceiling:
        faults.append(f"{made['instructions']} instructions, at most {ceiling}")
    return [f"{policy}, one application: {fault}" for fault in faults]


def faults_of(what, made, ceiling):
    """What is wrong with a kernel, in words."""
    policy, instructions = what
    if made is None:
        return [f"{policy}, {instructions}: no function of its own assesses rows"]
    faults = []
    if ceiling is not None and made["instructions"] > ceiling:
        faults.append(f"{made['instructions']} instructions, at most {ceiling}")
    if made["calls"] > 0:
        faults.append(f"{made['calls']} calls, none expected")
    own = REGISTERS[instructions]
    widest_first = list(REGISTERS.values())
    wider = widest_first[:widest_first.index(own)]
    vectors = sum(made[register] for register in REGISTERS.values())
    if any(made[register] > 0 for register in wider):
        faults.append(f"registers wider than {own}")
    # Bytes take half a register, and constants are moved to it from a quarter.
    if made[own] < 0.7 * vectors:
        faults.append(f"{own} in {made[own]} of {vectors} vector instructions")
    if vectors < 0.45 * made["instructions"]:
        faults.append(f"{vectors} of {made['instructions']} instructions are of vectors")
    return [f"{policy}, {instructions}: {fault}" for fault in faults]


def read_ceilings(family):
    ceilings = {}
    for line in CEILINGS.read_text().splitlines():
        if line and not line.startswith("#"):
            of, policy, instructions, most = line.split()
            if of == family:
                ceilings[policy, instructions] = int(most)
    return ceilings


def check(args, ceilings, include=TOP / "include", policies=POLICIES, options=()):
    faults = []
    made = {}
    for policy in policies:
        functions = functions_of(args, include, policy, options)
        for instructions in REGISTERS:
            what = (policy, instructions)
            made[what] = measures(functions, instructions)
            faults += faults_of(what, made[what], ceilings.get(what))
            if what not in ceilings:
                faults.append(f"{policy}, {instructions}: no ceiling in {CEILINGS.name}")
        what = (policy, "single")
        made[what] = single(functions)
        faults += faults_of_single(policy, made[what], ceilings.get(what))
        if what not in ceilings:
            faults.append(f"{policy}, one application: no ceiling in {CEILINGS.name}")
    return faults, made


def write(args):
    _, made = check(args, {})
    others = [line for line in CEILINGS.read_text().splitlines()
              if not line.startswith(args.family + " ")] if CEILINGS.exists() else []
    lines = [f"{args.family} {policy} {instructions} {some['instructions'] * 11 // 10}"
             for (policy, instructions), some in made.items()]
    CEILINGS.write_text("\n".join(others + lines) + "\n")


def self_test(args, ceilings):
    """Breaks a copy of the library, one thing at a time: each has to be noticed."""
    kernel = "canbao/vector/kernel.hpp"
    inlined = "canbao/base/inlined.hpp"
    cases = [
        ("nothing", None, None, None, (), None),
        ("no optimisation", None, None, None, ("-O0",), "instructions, at most"),
        ("half a register", kernel, "#define CANBAO_VECTOR_BYTES 32", "#define CANBAO_VECTOR_BYTES 16", (),
         "avx2: xmm|avx2: ymm in"),
        ("functions that are called", kernel,
         "#define CANBAO_VECTOR_INLINE [[gnu::always_inline]] inline",
         "#define CANBAO_VECTOR_INLINE [[gnu::noinline]] inline", (),
         "calls, none expected|no function of its own"),
        ("openings that are asked by calls", inlined,
         "#define CANBAO_DETAIL_INLINED [[gnu::always_inline]]",
         "#define CANBAO_DETAIL_INLINED [[gnu::noinline]]", (), "one application: calls"),
        ("rules that are read from memory", "canbao/engine/assess.hpp",
         "return assess_by<search_detail{.wish = wish, .months = charges_months(Rules)}>( Rules, person,",
         "const rule_table* volatile rules = &Rules; return assess_by<search_detail{}>( *rules, person,", (),
         "one application: .* instructions"),
    ]
    failed = 0
    for name, header, old, new, options, expected in cases:
        with tempfile.TemporaryDirectory() as scratch:
            include = Path(scratch) / "include"
            shutil.copytree(TOP / "include", include)
            if old is not None:
                text = (include / header).read_text()
                found = re.search(r"\s+".join(map(re.escape, old.split())), text)
                assert found, f"{name}: {header} has changed"
                (include / header).write_text(text.replace(found[0], new))
            try:
                faults, _ = check(args, ceilings, include, POLICIES[:1], options)
            except subprocess.CalledProcessError:
                faults = ["does not build"]
        noticed = any(re.search(expected, fault) for fault in faults) if expected else not faults
        print(f"{name}: {'as expected' if noticed else 'NOT NOTICED'} {faults[:2]}")
        failed += not noticed
    return failed


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--compiler", required=True)
    parser.add_argument("--family", required=True, choices=["GNU", "Clang"])
    parser.add_argument("--objdump", default="objdump")
    parser.add_argument("--include", action="append", default=[])
    parser.add_argument("--self-test", action="store_true")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    args.include = [path for path in args.include if path]
    if args.write:
        write(args)
        return 0
    ceilings = read_ceilings(args.family)
    if args.self_test:
        return 1 if self_test(args, ceilings) else 0
    faults, _ = check(args, ceilings)
    print("\n".join(faults) or "all kernels are vectors throughout, and single calls call little")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
