#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""nvcc makes kernels of the five policies, without warnings, and these are right.

nvcc.py COMPILER SCRATCH

COMPILER is g++, with which nvcc compiles the host's part. What the kernels are is seen by ptxas
(registers, nothing on a stack), and what they do by running them: translated to C++ by ptx.py, and
on a device where there is one. Without nvcc there is nothing to test, and the status is 77.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys

import ptx

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
SOURCE = HERE / "kernels.cu"
KERNELS = ["kernel_hunan_2023", "kernel_hunan_2024", "kernel_jiangan_2023", "kernel_huaibei_2024",
           "kernel_fuling_2023"]
MOST_REGISTERS = 56  # 51 with nvcc 13.0
ROWS = 20_011
TRANSLATED_ROWS = 100_000
DEVICE_ROWS = 10_000_000
SKIPPED = 77


def skip(why):
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


def fail(why):
    sys.exit(f"wrong: {why}")


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False,
                          env=dict(os.environ, LC_ALL="C"))
    return done.returncode, done.stdout + done.stderr


def must(*command):
    status, said = run(*command)
    if status != 0:
        fail(f"{command}\n{said}")
    return said


def find_nvcc():
    places = [os.environ.get("CUDACXX"), "nvcc"]
    places += [os.path.join(folder, "bin", "nvcc")
               for folder in (os.environ.get("CUDA_PATH"), "/usr/local/cuda") if folder]
    for place in places:
        found = place and shutil.which(place)
        if found:
            return found
    return skip("nvcc was not found by CUDACXX, PATH, CUDA_PATH or in /usr/local/cuda/bin, so "
                "kernels were not compiled")


def targets_of(nvcc):
    """The oldest from 80 on that it knows, and the newest."""
    known = sorted(int(one) for one in re.findall(r"sm_(\d+)\b", must(nvcc, "--list-gpu-code")))
    known = [one for one in known if one >= 80]
    return known[0], known[-1]


def compile_by(nvcc, compiler, targets, scratch):
    """The program, and what is said of the kernels."""
    program = scratch / "by_nvcc"
    (oldest, newest) = targets
    status, said = run(nvcc, "-std=c++20", "--expt-relaxed-constexpr", "-O2", "-ccbin", compiler,
                       f"-I{ROOT / 'include'}", "-gencode",
                       f"arch=compute_{oldest},code=[sm_{oldest},compute_{oldest}]", "-gencode",
                       f"arch=compute_{newest},code=sm_{newest}", "--threads", "2", "-Xptxas", "-v",
                       "--keep", "--keep-dir", str(scratch), "-o", str(program), str(SOURCE))
    if "unsupported GNU version" in said:
        skip(f"{nvcc} does not take {compiler}")
    if status != 0:
        fail(said)
    return program, said


def check_kernels(said, targets):
    """What ptxas says of each, and that nothing else is said."""
    usual = r"ptxas info |    0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads$|$"
    more = [line for line in said.splitlines() if not re.match(usual, line)]
    if more:
        fail("\n".join(more))
    for target in targets:
        compiled = re.findall(rf"Compiling entry function '(\w+)' for 'sm_{target}'", said)
        if len(compiled) != len(KERNELS):
            fail(f"{len(compiled)} kernels for sm_{target}")
    registers = [int(one) for one in re.findall(r"Used (\d+) registers", said)]
    if len(registers) != len(KERNELS) * len(targets) or max(registers) > MOST_REGISTERS:
        fail(f"registers of the kernels: {registers}")
    print(f"registers of the kernels for {targets}: {registers}, nothing on a stack")


class Translated:
    """The program with the kernels as its device."""

    def __init__(self, compiler, scratch):
        self.compiler, self.scratch = compiler, scratch
        self.program = scratch / "host.o"
        must(compiler, "-std=c++20", "-O1", f"-I{ROOT / 'include'}", "-c", "-x", "c++", str(SOURCE),
             "-o", str(self.program))

    def run(self, text):
        try:
            (self.scratch / "kernels.cpp").write_text(ptx.translated(text, KERNELS))
        except ptx.Unknown as what:
            fail(f"ptx.py does not know: {what}")
        program = self.scratch / "translated"
        must(self.compiler, "-std=c++20", "-O1", "-w", str(self.program),
             str(self.scratch / "kernels.cpp"), "-o", str(program))
        return run(str(program), str(ROWS), str(TRANSLATED_ROWS))


def check_translated(translated, text):
    """What the host gives; fails where the kernels give something else."""
    status, said = translated.run(text)
    if status != 0 or "the device gives the same" not in said:
        fail(f"the kernels, translated:\n{said}")
    return said


def check_that_it_can_fail(translated, text):
    for line in ("ld.u64 %rd1, [%rd2]", "ld.local.u32 %r1, [%rd2]", "st.u8 [%rd1], %rs1"):
        try:
            ptx.statement(line)
        except ptx.Unknown:
            continue
        fail(f"taken for right: {line}")
    # 350 yuan are 35'000 fen: 136 × 256 + 184.
    table = re.search(r"hunan_2023\w*\[\d+\] = \{184, 136, ", text)
    planted = text.replace(table[0], table[0].replace("{184", "{185")) if table else text
    if translated.run(planted)[0] == 0:
        fail("a fee of one fen more was not noticed")


def main():
    compiler, scratch = sys.argv[1], pathlib.Path(sys.argv[2])
    nvcc = find_nvcc()
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    print(must(nvcc, "--version").strip().splitlines()[-1])
    targets = targets_of(nvcc)
    program, said = compile_by(nvcc, compiler, targets, scratch)
    check_kernels(said, targets)

    translated = Translated(compiler, scratch)
    texts = [(scratch / f"kernels.compute_{target}.ptx").read_text() for target in targets]
    sums = [check_translated(translated, text) for text in texts]
    check_that_it_can_fail(translated, texts[0])
    print(f"the kernels, translated: {sums[0]}")

    status, said = run(str(program), str(ROWS), str(DEVICE_ROWS))
    print(f"by nvcc: {said}")
    if status != 0:
        fail("the program that nvcc built")
    if said.splitlines()[:5] != sums[0].splitlines()[:5]:
        fail("what nvcc compiles for the host gives something else than g++")


main()
