# SPDX-License-Identifier: Apache-2.0
"""Columns as canbao_export_columns writes them, the comparison with canbao's results, and how a
peer is timed."""

import gc
import pathlib
import time
from typing import Any, Callable, NamedTuple

import numpy as np

INPUTS = {"paid_on": np.int32, "categories": np.uint32, "recognised_on": np.int32,
          "tier": np.uint8, "event": np.uint8, "event_on": np.int32, "circumstances": np.uint32,
          "lapsed_years": np.uint8, "repaid_years": np.uint8, "born_on": np.int32,
          "registered_on": np.int32}
OUTPUTS = {"status": np.uint8, "reason": np.uint8, "route": np.uint8, "fee_line": np.uint8,
           "subsidy_category": np.uint8, "fund": np.uint8, "due": np.int32, "subsidy": np.int32,
           "fiscal": np.int32, "benefit_from": np.int32, "benefit_to": np.int32,
           "delegated": np.uint32, "extra_years": np.uint8}
SUFFIX = {np.uint8: "u8", np.int32: "i32", np.uint32: "u32"}


class Failure(Exception):
    """What the user is told before the program ends with status 1."""


class Way(NamedTuple):
    """One way to do the job: `run` alone is timed. It gets what `prepare` made, and what it
    returns goes to `check` with canbao's results."""
    name: str
    prepare: Callable[[], Any]
    run: Callable[[Any], Any]
    check: Callable[[Any, dict], None]


def read(directory, types, most_rows=None):
    """Columns by name, those that are there, of equal length, at most so many rows of them."""
    columns = {}
    for name, kind in types.items():
        path = pathlib.Path(directory, "%s.%s" % (name, SUFFIX[kind]))
        try:
            columns[name] = np.fromfile(path, kind, -1 if most_rows is None else most_rows)
        except FileNotFoundError:
            continue
        except OSError as why:
            raise Failure("cannot read %s: %s" % (path, why.strerror)) from why
    lengths = {len(column) for column in columns.values()}
    if lengths == {0} or len(lengths) != 1:
        raise Failure("%s: columns without rows, or of different lengths" % directory)
    return columns


def compare(results, expected):
    """Every value of every column that canbao has; the first row that differs is told."""
    differing = []
    for name in expected:
        if len(results[name]) != len(expected[name]):
            raise Failure("column %s has %d rows instead of %d" %
                          (name, len(results[name]), len(expected[name])))
        column = np.asarray(results[name])
        rows = np.flatnonzero(column != expected[name])
        if len(rows):
            differing.append((rows[0], name, column[rows[0]]))
    if differing:
        row, name, value = min(differing)
        raise Failure("row %d, column %s: %s, and canbao has %s" %
                      (row, name, value, expected[name][row]))


def seconds(way, expected):
    """Time of one run, its results checked."""
    state = way.prepare()
    gc.collect()
    gc.disable()
    begin = time.perf_counter()
    outcome = way.run(state)
    elapsed = time.perf_counter() - begin
    gc.enable()
    way.check(outcome, expected)
    return elapsed
