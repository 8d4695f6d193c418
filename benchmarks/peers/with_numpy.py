# SPDX-License-Identifier: Apache-2.0
"""Policies in NumPy. A policy has two functions: `assess(given, out)`, tuned to the population, so
that plain cases are assessed in whole arrays and the others picked out, and
`assess_rows(given, rows, out)`, which assesses some rows, whoever they are."""

import numpy as np

import columns

VERSION = np.__version__

# Fewer rows fit nearer caches, but the calls then cost more than that gains.
CHUNK = 131_072


def between(days, first, last):
    # A day before the first becomes a large number.
    return (days - np.int32(first)).view(np.uint32) <= last - first


def has(sets, word):
    return (sets & np.uint32(word)) != 0


def by_day(first, last, value):
    """A function of days by a table of its values from a first day to a last one, which stand for
    those before and after."""
    values = np.array([value(day) for day in range(first, last + 1)], np.int32)
    return lambda days: values[np.clip(days, np.int32(first), np.int32(last)) - np.int32(first)]


def in_chunks(assess_some, given, out):
    for begin in range(0, len(given["paid_on"]), CHUNK):
        part = slice(begin, begin + CHUNK)
        assess_some({name: column[part] for name, column in given.items()},
                    {name: column[part] for name, column in out.items()})


def ways(policy, given, expected):
    out = {name: np.empty_like(column) for name, column in expected.items()}

    def alike(some, results):
        policy.assess_rows(some, slice(None), results)

    def forget():
        for column in out.values():
            column.fill(99)

    def way(name, assess):
        def run(_):
            assess(given, out)
            return out
        return columns.Way(name, forget, run, columns.compare)

    return [way("numpy, whole columns", policy.assess),
            way("numpy, chunks", lambda *both: in_chunks(policy.assess, *both)),
            way("numpy, every row alike", lambda *both: in_chunks(alike, *both))]
