#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Times `canbao assess` from a CSV file to a CSV file, against DuckDB that does the same with the
same roster of the policy hunan-2023, on the same processors.

    python3 -m venv venv && venv/bin/pip install -r benchmarks/peers/requirements.txt
    venv/bin/python benchmarks/peers/roster_race.py --canbao build/release/bin/canbao \\
        --rows 20000000 --runs 3 --folder /var/tmp/race

Contestants run one after another in every round, each a process of its own, so that a machine
under load disturbs them alike:

  canbao                  checks every field, rejects malformed rows and repeated ids, keeps order
  DuckDB, fastest         its best: every field is text, nothing is checked, ids may repeat, rows
                          come in any order
  DuckDB, the same job    days and numbers are checked, of repeated ids the first row counts, order
                          is kept; it reads the roster twice, and still takes unknown codes for none
                          and ends at a malformed row instead of rejecting it
  canbao, pipes           for information: cat ROSTER | canbao assess - > /dev/null
  copy                    for information: cp ROSTER, the least that anybody has to read and write

First a roster of 200,000 rows is assessed by all, once with ids that repeat, and compared row by
row in all fourteen columns. After each run the rows, the sums of money and a sum of hashes of all
rows are compared. Seconds are of the wall clock, from the start of the process to its end; CPU
seconds and peak memory are what the system says of the process (of canbao alone, without cat). The
roster is in the page cache if it fits: it is read once before. Told are medians over the rounds, of
memory the most, and how many times as long as canbao a contestant took: the median of the ratios
within each round.

The roster stays in the folder for the next time; a row of it takes 88 bytes, of the assessments
103."""

import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from typing import NamedTuple

HERE = pathlib.Path(__file__).parent
POLICY = "hunan-2023"
BYTES_OF_INPUT, BYTES_OF_OUTPUT = 90, 105  # a row, rounded up
SMALL_ROWS = 200_000  # so many that every route is taken
REPEATED_ROWS = 1_000
ASSESSED, SOME_REJECTED = 0, 3


class Failure(Exception):
    """What the user is told before the program ends with status 1."""


class Run(NamedTuple):
    seconds: float
    cpu_seconds: float
    peak_bytes: int


class Contestant(NamedTuple):
    name: str
    command: list
    output: pathlib.Path | None = None
    through_pipes: bool = False


def run(command, status=ASSESSED, stdin=None, stdout=None, env=None):
    """One process from start to end. This program has to stay small itself, because the system
    counts the memory of whoever starts a process as that process's own at its very beginning."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdin=stdin, stdout=stdout, env=env)
    _, ended, usage = os.wait4(process.pid, 0)
    elapsed = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(ended)
    if process.returncode != status:
        raise Failure("%s ended with status %d" % (" ".join(map(str, command)),
                                                   process.returncode))
    return Run(elapsed, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def run_after(feeder, command, env=None):
    """The same for a process that reads what another one writes, and writes to nowhere."""
    with subprocess.Popen(feeder, stdout=subprocess.PIPE) as source:
        try:
            measured = run(command, stdin=source.stdout, stdout=subprocess.DEVNULL, env=env)
        except BaseException:
            source.kill()
            raise
        source.stdout.close()
    if source.returncode != 0:
        raise Failure("%s ended with status %d" % (feeder[0], source.returncode))
    return measured


def helper(name, *arguments):
    return [sys.executable, "-B", HERE / name, *arguments]


def said(command):
    done = subprocess.run(command, text=True, stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        raise Failure("%s ended with status %d" % (pathlib.Path(command[2]).name, done.returncode))
    return done.stdout


def duckdb_version():
    try:
        return said(helper("roster_duckdb.py", "--version")).strip()
    except Failure as why:
        raise Failure("there is no DuckDB for %s: make a virtual environment, and in it\n"
                      "    pip install -r %s" %
                      (sys.executable, HERE / "requirements.txt")) from why


def generator(canbao, rows, seed):
    return [canbao, "generate", "--policy", POLICY, "--rows", str(rows), "--seed", str(seed),
            "--quiet"]


def generate(canbao, rows, seed, path):
    print("generating %s" % path, file=sys.stderr)
    unfinished = path.with_name(path.name + ".part")
    run([*generator(canbao, rows, seed), "-o", unfinished])
    unfinished.rename(path)


def assess(canbao, roster, output, threads, *options):
    return [canbao, "assess", roster, "-o", output, "--threads", str(threads), "--quiet", *options]


def query(way, roster, output, given):
    return helper("roster_duckdb.py", "--way", way, "--threads", str(given.threads), "--temporary",
                  given.folder, roster, output)


def repeat_ids(roster, path):
    """The roster, and after it ids of its beginning with the facts of others."""
    with open(roster, encoding="utf-8") as lines:
        first = [next(lines) for _ in range(REPEATED_ROWS + 2)][1:]
    shutil.copyfile(roster, path)
    with open(path, "a", encoding="utf-8") as file:
        for one, other in zip(first, first[1:]):
            file.write(one.partition(",")[0] + "," + other.partition(",")[2])


def compare_rows(given):
    """A smaller roster, row by row."""
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        roster, repeating, ours, theirs = (
            pathlib.Path(folder, name + ".csv") for name in ("roster", "repeating", "ours",
                                                             "theirs"))
        generate(given.canbao, SMALL_ROWS, 2, roster)
        repeat_ids(roster, repeating)
        for way, source, status in (("fastest", roster, ASSESSED), ("same-job", roster, ASSESSED),
                                    ("same-job", repeating, SOME_REJECTED)):
            run(assess(given.canbao, source, ours, given.threads), status)
            run(query(way, source, theirs, given))
            try:
                said(helper("roster_check.py", "rows", ours, theirs,
                            *(["--in-order"] if way == "same-job" else [])))
            except Failure as why:
                raise Failure("canbao (above) and DuckDB, %s (below) disagree" % way) from why


def contestants(given, roster):
    ours, fastest, same_job = (given.folder / ("assessed-by-%s.csv" % name)
                               for name in ("canbao", "duckdb", "duckdb-same-job"))
    yield Contestant("canbao", assess(given.canbao, roster, ours, given.threads), ours)
    yield Contestant("DuckDB, fastest", query("fastest", roster, fastest, given), fastest)
    yield Contestant("DuckDB, the same job", query("same-job", roster, same_job, given), same_job)
    yield Contestant("canbao, pipes", assess(given.canbao, "-", "-", given.threads),
                     through_pipes=True)
    yield Contestant("copy", ["sh", "-c", 'cp "$0" "$1" && rm "$1"', roster, given.folder / "copy.csv"])
    if given.parts:
        for part, name in (("read", "reading alone"), ("query", "nothing written")):
            yield Contestant("DuckDB, " + name,
                             query("fastest", roster, "-", given) + ["--part", part])


def measure(one, roster, environment):
    if one.through_pipes:
        return run_after(["cat", roster], one.command, environment)
    return run(one.command)


def race(given, roster):
    """The runs of each contestant."""
    environment = os.environ | {"TMPDIR": str(given.folder)}
    field = list(contestants(given, roster))
    runs = {one.name: [] for one in field}
    expected = None
    for number in range(given.runs):
        print("round %d of %d" % (number + 1, given.runs), file=sys.stderr)
        for one in field:
            try:
                os.sync()  # what others left to be written
                runs[one.name].append(measure(one, roster, environment))
                if one.output is None:
                    continue
                sums = json.loads(said(helper("roster_check.py", "sums", one.output)))
                expected = expected or sums | {"rows": str(given.rows)}
                if sums != expected:
                    raise Failure("%s: %s instead of %s" % (one.name, sums, expected))
            finally:
                if one.output is not None and not given.keep:
                    one.output.unlink(missing_ok=True)
    return runs


def table(runs, rows):
    """Of each contestant its name, seconds, rows a second, CPU seconds, peak MB, and times of canbao's."""
    median = statistics.median
    base = runs["canbao"]
    for name, measured in runs.items():
        seconds = median(one.seconds for one in measured)
        ratios = [one.seconds / ours.seconds for one, ours in zip(measured, base)]
        yield [name, "%.2f" % seconds, format(round(rows / seconds), ","),
               "%.2f" % median(one.cpu_seconds for one in measured),
               "%.0f" % (max(one.peak_bytes for one in measured) / 1e6),
               "%.2f (%.2f - %.2f)" % (median(ratios), min(ratios), max(ratios))]


def show(lines):
    for line in [["", "seconds", "rows/s", "CPU s", "peak MB", "time of canbao's (least - most)"], *lines]:
        print("%-22s %8s %12s %8s %9s   %s" % tuple(line))


def memory_of_duplicates(given):
    measured = run_after(
        generator(given.canbao, given.rows, 1),
        assess(given.canbao, "-", "-", given.threads), os.environ | {"TMPDIR": str(given.folder)})
    print("%s rows of distinct ids, through pipes: %.0f MB at most, %.1f bytes a row; %.1f s" % (
        format(given.rows, ","), measured.peak_bytes / 1e6, measured.peak_bytes / given.rows,
        measured.seconds))


def roster_of(given):
    return given.folder / ("%s-%d.csv" % (POLICY, given.rows))


def prepare(given):
    """The folder, room in it and the processors."""
    try:
        given.folder.mkdir(parents=True, exist_ok=True)
    except OSError as why:
        raise Failure("cannot make the folder %s: %s" % (given.folder, why.strerror)) from why
    outputs = 0 if given.memory_of_duplicates else 3 if given.keep else 1
    inputs = 0 if given.memory_of_duplicates or roster_of(given).exists() else 1
    needed = given.rows * (outputs * BYTES_OF_OUTPUT + inputs * BYTES_OF_INPUT)
    if shutil.disk_usage(given.folder).free < needed:
        raise Failure("%s has less room than the %.1f GB that this takes" % (
            given.folder, needed / 1e9))
    processors = sorted(os.sched_getaffinity(0))[:given.threads]
    if len(processors) < given.threads:
        raise Failure("there are no %d processors to run on" % given.threads)
    os.sched_setaffinity(0, processors)


def have_roster(given):
    roster = roster_of(given)
    if not roster.exists():
        generate(given.canbao, given.rows, 1, roster)
    run(["cat", roster], stdout=subprocess.DEVNULL)
    return roster


def number(text):
    value = text.replace("_", "").replace(",", "")
    if not value.isdecimal() or int(value) == 0:
        raise argparse.ArgumentTypeError("%s is not a number from 1" % text)
    return int(value)


def program(text):
    found = shutil.which(text)
    if found is None:
        raise argparse.ArgumentTypeError("there is no program %s" % text)
    return found


def main():
    arguments = argparse.ArgumentParser(description=__doc__,
                                        formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--canbao", type=program, required=True, metavar="PROGRAM",
                           help="a release build of it")
    arguments.add_argument("--folder", type=pathlib.Path, required=True, metavar="DIR",
                           help="where the roster and, for a while, the assessments lie; made if "
                                "it is not there")
    arguments.add_argument("--rows", type=number, default=5_000_000, metavar="N",
                           help="of the roster (default: 5000000)")
    arguments.add_argument("--runs", type=number, default=3, metavar="N",
                           help="of each contestant (default: 3)")
    arguments.add_argument("--threads", type=number, default=2, metavar="N",
                           help="of each contestant, on as many processors (default: 2)")
    arguments.add_argument("--parts", action="store_true",
                           help="also: DuckDB that only reads, and that reads and assesses but "
                                "writes nothing")
    arguments.add_argument("--keep", action="store_true",
                           help="leave the assessments in the folder")
    arguments.add_argument("--json", type=pathlib.Path, metavar="FILE",
                           help="where the lines of the table go, too")
    arguments.add_argument("--memory-of-duplicates", action="store_true",
                           help="no race: only the peak memory of canbao over so many rows, whose "
                                "ids it has to remember all; the roster comes through a pipe")
    given = arguments.parse_args()
    try:
        prepare(given)
        if given.memory_of_duplicates:
            memory_of_duplicates(given)
            return 0
        version = duckdb_version()
        start = run(helper("roster_duckdb.py", "--version"), stdout=subprocess.DEVNULL)
        compare_rows(given)
        roster = have_roster(given)
        runs = race(given, roster)
    except Failure as why:
        print("%s: %s" % (arguments.prog, why), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    print("%s rows, %d threads; DuckDB %s, of whose time %.2f s are the start of Python" % (
        format(given.rows, ","), given.threads, version, start.seconds))
    lines = list(table(runs, given.rows))
    show(lines)
    if given.json:
        given.json.write_text(json.dumps(lines, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
