# SPDX-License-Identifier: Apache-2.0
"""Streams that are read once, that fail, and that are read by several threads."""

import ctypes
import datetime
import gc
import os
import pathlib
import threading
import time
import weakref
from concurrent.futures import ThreadPoolExecutor

import conftest
import pyarrow
import pytest

import canbao

DAY = datetime.date(2022, 10, 1)
BATCH = pyarrow.record_batch({"id": ["a", "b"], "paid_on": [DAY, DAY]})


def reader(batches):
    return pyarrow.RecordBatchReader.from_batches(BATCH.schema, batches)


def test_batch_by_batch():
    """Nothing is read before it is asked for, and each batch as it is."""
    read = []

    def batches():
        for number in range(4):
            read.append(number)
            yield BATCH

    results = canbao.assess(reader(batches()), "hunan-2023")
    assert read == []
    stream = pyarrow.RecordBatchReader.from_stream(results)
    assert read == []
    assert stream.read_next_batch().num_rows == 2
    assert read == [0]
    assert [batch.num_rows for batch in stream] == [2, 2, 2]
    assert read == [0, 1, 2, 3]


def test_a_reader_is_read_once():
    results = canbao.assess(reader([BATCH]), "hunan-2023")
    assert pyarrow.table(results).num_rows == 2
    with pytest.raises(canbao.Error, match="was read already"):
        pyarrow.table(results)
    comparison = canbao.compare("hunan-2023", "hunan-2024", reader([BATCH]))
    assert pyarrow.table(comparison).num_rows == 2
    with pytest.raises(canbao.Error, match="was read already"):
        comparison.totals()
    comparison = canbao.compare("hunan-2023", "hunan-2024", reader([BATCH]))
    assert comparison.totals().persons == 2
    with pytest.raises(canbao.Error, match="was read already"):
        pyarrow.table(comparison)


def test_a_table_is_read_as_often_as_wanted():
    results = canbao.assess(pyarrow.table(BATCH), "hunan-2023")
    assert pyarrow.table(results) == pyarrow.table(results)


class Capsule:
    """A roster that is a stream already."""

    def __init__(self, stream):
        self.stream = stream

    def __arrow_c_stream__(self, requested_schema=None):
        return self.stream


def test_streams_that_were_moved():
    stream = reader([BATCH]).__arrow_c_stream__()
    assert pyarrow.table(canbao.assess(Capsule(stream), "hunan-2023")).num_rows == 2
    for use in (lambda: canbao.assess(Capsule(stream), "hunan-2023"),
                lambda: canbao.ledger(Capsule(stream), "hunan-2023"),
                lambda: canbao.compare("hunan-2023", "hunan-2024", Capsule(stream))):
        with pytest.raises(canbao.BadArgument, match="released"):
            use()
    arrays = BATCH.__arrow_c_array__()

    class Arrays:
        def __arrow_c_array__(self, requested_schema=None):
            return arrays

    assert pyarrow.table(canbao.assess(Arrays(), "hunan-2023")).num_rows == 2
    with pytest.raises(canbao.BadArgument, match="released"):
        canbao.assess(Arrays(), "hunan-2023")


def test_results_that_were_moved():
    capsule = canbao.assess(BATCH, "hunan-2023").__arrow_c_stream__()
    assert pyarrow.table(Capsule(capsule)).num_rows == 2
    with pytest.raises(Exception, match="released"):
        pyarrow.table(Capsule(capsule))


@pytest.mark.parametrize("wrong", [object(), 5, None])
def test_capsules_that_are_none(wrong):
    with pytest.raises((TypeError, ValueError)):
        canbao.assess(Capsule(wrong), "hunan-2023")
    with pytest.raises((TypeError, ValueError)):
        canbao.assess(Capsule(BATCH.__arrow_c_array__()[0]), "hunan-2023")


def failing():
    yield BATCH
    yield BATCH
    raise RuntimeError("the disk is gone")


def test_a_roster_that_fails_in_the_middle():
    stream = pyarrow.RecordBatchReader.from_stream(canbao.assess(reader(failing()), "hunan-2023"))
    assert stream.read_next_batch().num_rows == 2
    assert stream.read_next_batch().num_rows == 2
    with pytest.raises(Exception, match="the disk is gone"):
        stream.read_next_batch()
    with pytest.raises(canbao.RosterFailed, match="the disk is gone"):
        canbao.ledger(reader(failing()), "hunan-2023")
    comparison = canbao.compare("hunan-2023", "hunan-2024", reader(failing()))
    with pytest.raises(Exception, match="the disk is gone"):
        pyarrow.table(comparison)
    comparison = canbao.compare("hunan-2023", "hunan-2024", Capsule(
        reader(failing()).__arrow_c_stream__()))
    del comparison
    gc.collect()


def test_a_roster_that_fails_at_once():
    class Fails:
        def __arrow_c_stream__(self, requested_schema=None):
            raise OSError("no such table")

    with pytest.raises(OSError, match="no such table"):
        canbao.assess(Fails(), "hunan-2023")


def test_a_policy_that_lacks_a_column_in_a_later_batch():
    """Which columns rows need is seen as they name their policies."""
    later = pyarrow.table({"paid_on": [DAY], "policy": ["hunan-2023"]})
    assert pyarrow.table(canbao.assess(later)).num_rows == 1
    with pytest.raises(canbao.BadColumn, match="no policy is named"):
        canbao.assess(BATCH)


def test_nothing_is_left_behind():
    class Batch:
        """Knows when its stream lives."""

        def __init__(self):
            self.alive = reader([BATCH] * 3)

        def __arrow_c_stream__(self, requested_schema=None):
            return self.alive.__arrow_c_stream__()

    for use in (lambda roster: canbao.assess(roster, "hunan-2023"),
                lambda roster: pyarrow.table(canbao.assess(roster, "hunan-2023")),
                lambda roster: canbao.ledger(roster, "hunan-2023"),
                lambda roster: canbao.compare("hunan-2023", "hunan-2024", roster),
                lambda roster: canbao.compare("hunan-2023", "hunan-2024", roster).totals):
        roster = Batch()
        known = weakref.ref(roster)
        made = use(roster)
        del roster, made
        gc.collect()
        assert known() is None


def rss():
    return int(pathlib.Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")


def test_memory_is_given_back():
    """Many batches take no more memory than few."""
    table = pyarrow.table({"id": pyarrow.array(range(50_000)), "paid_on": [DAY] * 50_000})

    def some(count):
        batches = (table.to_batches()[0] for _ in range(count))
        results = canbao.assess(pyarrow.RecordBatchReader.from_batches(table.schema, batches),
                                "hunan-2023", keep="*")
        return sum(batch.num_rows for batch in pyarrow.RecordBatchReader.from_stream(results))

    some(20)
    before = rss()
    assert some(200) == 10_000_000
    assert rss() - before < 64 << 20


def test_an_amended_policy_outlives_its_name():
    stream = pyarrow.RecordBatchReader.from_stream(
        canbao.policy("hunan-2023").amend(fee="400").assess(reader([BATCH] * 3)))
    gc.collect()
    assert {row["due"] for batch in stream for row in batch.to_pylist()} == {400}


def test_threads(generated):
    """Rosters side by side, with results as one after the other."""
    rosters = [conftest.texts(generated(policy) / "roster.csv") for policy in conftest.IDS]

    def results_of(place):
        policy = conftest.IDS[place % len(rosters)]
        roster = rosters[place % len(rosters)]
        return (pyarrow.table(canbao.assess(roster, policy, outputs="due,status,bill,cites")),
                list(canbao.ledger(roster, policy)),
                canbao.compare("hunan-2023", "hunan-2024", rosters[0]).totals())

    alone = [results_of(place) for place in range(len(rosters))]
    with ThreadPoolExecutor(8) as pool:
        for place, result in enumerate(pool.map(results_of, range(40))):
            assert result == alone[place % len(rosters)]


def test_one_object_by_several_threads():
    roster = pyarrow.table({"id": ["a"] * 10_000, "paid_on": [DAY] * 10_000})
    results = canbao.assess(roster, "hunan-2023")
    with ThreadPoolExecutor(8) as pool:
        tables = list(pool.map(lambda _: pyarrow.table(results), range(16)))
    assert all(table == tables[0] for table in tables)
    hunan = canbao.policy("hunan-2023")
    with ThreadPoolExecutor(8) as pool:
        drafts = list(pool.map(lambda fee: hunan.amend(fee=str(fee)).assess(roster, outputs="due"),
                               range(381, 397)))
    for fee, draft in zip(range(381, 397), drafts):
        assert set(pyarrow.table(draft)["due"].to_pylist()) == {fee}


def longest_pause(work):
    """How long another thread of Python waits, at most, while some work is done."""
    pauses = []
    over = threading.Event()

    def count():
        last = time.perf_counter()
        while not over.is_set():
            time.sleep(0.001)
            now = time.perf_counter()
            pauses.append(now - last)
            last = now

    other = threading.Thread(target=count)
    other.start()
    begin = time.perf_counter()
    work()
    taken = time.perf_counter() - begin
    over.set()
    other.join()
    return max(pauses), taken


def test_others_run_meanwhile():
    """Python's lock is not held while one batch, of seconds, is assessed."""
    rows = 3_000_000
    roster = pyarrow.table({"paid_on": pyarrow.array(["1/10/2022"] * rows)})
    for work in (lambda: canbao.ledger(roster, "hunan-2023", dates="day-first"),
                 lambda: canbao.compare("hunan-2023", "hunan-2024", roster,
                                        dates="day-first").totals()):
        pause, taken = longest_pause(work)
        assert pause < max(0.5 * taken, 0.1), (pause, taken)


def test_rosters_of_python_in_threads():
    """A roster made by Python while others are: it takes the lock when it is asked."""

    def batches(count):
        for _ in range(count):
            time.sleep(0.0005)
            yield BATCH

    def work(_):
        stream = canbao.assess(reader(batches(50)), "hunan-2023")
        sums = canbao.ledger(reader(batches(50)), "hunan-2023")
        return pyarrow.table(stream).num_rows, sums.total("persons")

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(work, range(16))) == {(100, 100)}


class Nameless:
    """A batch of two columns, the second of which has no name."""

    def __arrow_c_array__(self, requested_schema=None):
        batch = pyarrow.record_batch({"paid_on": [DAY], "x": ["y"]})
        schema, array = batch.__arrow_c_array__()
        pointer = ctypes.pythonapi.PyCapsule_GetPointer
        pointer.restype, pointer.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
        at = ctypes.c_void_p.from_address
        children = at(pointer(schema, b"arrow_schema") + 5 * 8).value
        at(at(children + 8).value + 8).value = None
        return schema, array


def test_columns_without_names():
    results = canbao.assess(Nameless(), "hunan-2023", keep="*", outputs="due")
    assert results.columns == ("paid_on", "", "due")
    assert pyarrow.table(results)[""].to_pylist() == ["y"]
    comparison = canbao.compare("hunan-2023", "hunan-2024", Nameless(), keep="*")
    assert comparison.columns[:3] == ("paid_on", "", "first_status")
    assert comparison.totals().persons == 1
