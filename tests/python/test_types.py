# SPDX-License-Identifier: Apache-2.0
"""Rosters in the types that people have: each gives what plain texts give."""

import ctypes
import datetime
import itertools
import math

import conftest
import pyarrow
import pytest

import canbao

D = datetime.date
ROWS = [
    # paid_on, categories, tier, event, event_on, recognised_on, lapsed_years
    (D(2022, 10, 1), None, 1, None, None, None, 0),
    (D(2022, 12, 31), "orphan", None, None, None, D(2022, 8, 1), None),
    (D(2023, 4, 1), "monitored|orphan", 1, "birth", D(2023, 3, 1), None, 2),
    (D(2023, 7, 9), "subsistence_allowance", 2, None, None, D(2023, 1, 1), 99),
    (None, None, 1, None, None, None, 0),
    (D(1900, 1, 1), None, 9, "birth", D(1899, 12, 31), None, 1),
]
NAMES = "paid_on categories tier event event_on recognised_on lapsed_years".split()
TEXTS = {name: [None if row[place] is None else str(row[place]) for row in ROWS]
         for place, name in enumerate(NAMES)}
VALUES = {name: [row[place] for row in ROWS] for place, name in enumerate(NAMES)}


def assess(columns, **options):
    return pyarrow.table(canbao.assess(columns, "hunan-2023", **options)).to_pylist()


EXPECTED = assess(pyarrow.table(TEXTS))


def with_column(name, array):
    columns = {one: pyarrow.array(TEXTS[one]) for one in NAMES}
    columns[name] = array
    return pyarrow.table(columns)


def test_expected():
    assert [row["status"] for row in EXPECTED] == ["insured"] * 3 + ["refused", None, None]
    assert EXPECTED[4]["problem"] == "paid_on:missing"
    assert EXPECTED[5]["problem"] == "event_on:bad_date"


def cast_days(to):
    def make(name):
        days = pyarrow.array(VALUES[name], pyarrow.date32())
        if pyarrow.types.is_timestamp(to) or to == pyarrow.date64():
            return days.cast(pyarrow.timestamp("s")).cast(to)
        return days.cast(to)
    return make


DAYS = [pyarrow.date32(), pyarrow.date64(),
        *(pyarrow.timestamp(unit) for unit in ("s", "ms", "us", "ns"))]


@pytest.mark.parametrize("to", DAYS, ids=str)
@pytest.mark.parametrize("name", ["paid_on", "event_on", "recognised_on"])
def test_days(name, to):
    assert assess(with_column(name, cast_days(to)(name))) == EXPECTED


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
def test_moments_are_no_days(unit):
    later = pyarrow.array([datetime.datetime(2022, 10, 1, 0, 0, 1)], pyarrow.timestamp(unit))
    rows = assess(pyarrow.table({"paid_on": later}))
    assert rows[0]["problem"] == "paid_on:bad_date"


def test_time_zones_are_refused():
    there = pyarrow.array([0], pyarrow.timestamp("ms", "Asia/Shanghai"))
    with pytest.raises(canbao.BadColumn, match="without a time zone"):
        assess(pyarrow.table({"paid_on": there}))


@pytest.mark.parametrize("to", [pyarrow.string(), pyarrow.large_string(), pyarrow.string_view()],
                         ids=str)
def test_texts(to):
    table = pyarrow.table({name: pyarrow.array(TEXTS[name], to) for name in NAMES})
    assert assess(table) == EXPECTED


@pytest.mark.parametrize("index", [pyarrow.int8(), pyarrow.uint8(), pyarrow.int16(),
                                   pyarrow.uint16(), pyarrow.int32(), pyarrow.uint32(),
                                   pyarrow.int64(), pyarrow.uint64()], ids=str)
@pytest.mark.parametrize("values", [pyarrow.string(), pyarrow.large_string()], ids=str)
def test_dictionaries(index, values):
    kind = pyarrow.dictionary(index, values)
    table = pyarrow.table({name: pyarrow.array(TEXTS[name], kind) for name in NAMES})
    assert assess(table) == EXPECTED


@pytest.mark.parametrize("of", ["list_", "large_list"])
@pytest.mark.parametrize("element", [pyarrow.string(), pyarrow.large_string(),
                                     pyarrow.string_view()], ids=str)
def test_lists(of, element):
    lists = [None if one is None else one.split("|") for one in TEXTS["categories"]]
    lists[0] = []
    kind = getattr(pyarrow, of)(element)
    assert assess(with_column("categories", pyarrow.array(lists, kind))) == EXPECTED


INTEGERS = [pyarrow.int8(), pyarrow.uint8(), pyarrow.int16(), pyarrow.uint16(), pyarrow.int32(),
            pyarrow.uint32(), pyarrow.int64(), pyarrow.uint64()]


@pytest.mark.parametrize("to", INTEGERS, ids=str)
@pytest.mark.parametrize("name", ["tier", "lapsed_years"])
def test_numbers(name, to):
    assert assess(with_column(name, pyarrow.array(VALUES[name], to))) == EXPECTED


@pytest.mark.parametrize("to", INTEGERS, ids=str)
def test_numbers_out_of_range(to):
    for number in (0, 10, 127):
        rows = assess(pyarrow.table({"paid_on": [D(2022, 10, 1)],
                                     "tier": pyarrow.array([number], to)}))
        assert rows[0]["problem"] == "tier:bad_number"


@pytest.mark.parametrize("to", [pyarrow.float32(), pyarrow.float64()], ids=str)
@pytest.mark.parametrize("missing", [None, math.nan])
@pytest.mark.parametrize("name", ["tier", "lapsed_years"])
def test_fractions(name, missing, to):
    """What pandas makes of whole numbers of which one is missing."""
    some = pyarrow.array([missing if one is None else float(one) for one in VALUES[name]], to,
                         from_pandas=False)
    assert assess(with_column(name, some)) == EXPECTED
    half = pyarrow.table({"paid_on": [D(2022, 10, 1)], "tier": pyarrow.array([1.5], to)})
    assert assess(half)[0]["problem"] == "tier:bad_number"


@pytest.mark.parametrize("to", INTEGERS, ids=str)
def test_masks(to):
    """Sets as whole numbers: a bit for each category, as a policy lists them."""
    words = canbao.policy("hunan-2023").categories
    bits = to.bit_width - (1 if pyarrow.types.is_signed_integer(to) else 0)

    def held(categories):
        return assess(pyarrow.table({"paid_on": [D(2022, 10, 1)] * 2, "categories": categories}))

    for bit, word in enumerate(words[:bits]):
        mask = pyarrow.array([1 << bit, 0], to)
        assert held(mask) == held([word.code, ""]), word
    if len(words) < bits:
        assert held(pyarrow.array([1 << (bits - 1), 0], to))[0]["problem"] == (
            "categories:unknown_code")
    if pyarrow.types.is_signed_integer(to):
        assert held(pyarrow.array([-1, 0], to))[0]["problem"] == "categories:unknown_code"


@pytest.mark.parametrize("name", ["categories", "tier", "event_on", "lapsed_years"])
def test_columns_of_nothing(name):
    nothing = pyarrow.nulls(len(ROWS))
    rows = assess(with_column(name, nothing))
    assert rows == assess(with_column(name, pyarrow.array([""] * len(ROWS))))


@pytest.mark.parametrize("to", [pyarrow.bool_(), pyarrow.binary(), pyarrow.decimal128(5, 0),
                                pyarrow.time32("s"), pyarrow.list_(pyarrow.int32())], ids=str)
def test_other_types_are_refused(to):
    with pytest.raises(canbao.BadColumn, match="'paid_on' is .*days"):
        assess(pyarrow.table({"paid_on": pyarrow.nulls(1, to)}))


IDS = [
    *(pyarrow.array([7, None]).cast(to)
      for to in (pyarrow.decimal128(20, 0), pyarrow.uint64(), pyarrow.float32(),
                 pyarrow.timestamp("ms", "Asia/Shanghai"), pyarrow.duration("s"))),
    *(pyarrow.array([b"ab", None], to)
      for to in (pyarrow.binary(), pyarrow.binary(2), pyarrow.large_binary())),
    pyarrow.array([True, None]), pyarrow.array([[7], None]),
    pyarrow.array([["a"], None], pyarrow.list_(pyarrow.string(), 1)),
    pyarrow.array([{"a": 1}, None]), pyarrow.array([[("a", 1)], None],
                                                   pyarrow.map_(pyarrow.string(), pyarrow.int8())),
    pyarrow.array([7, None]).cast(pyarrow.decimal128(20, 0)).dictionary_encode(),
    pyarrow.DictionaryArray.from_arrays([0, 1], pyarrow.array([b"ab", None])),
]


@pytest.mark.parametrize("ids", IDS, ids=lambda ids: str(ids.type))
def test_ids(ids):
    """Of whatever type they are, they are there or not, and are kept."""
    table = pyarrow.table({"id": ids, "paid_on": [D(2022, 10, 1)] * 2})
    for rows, missing in ((table, [None, "id:missing"]), (table.slice(1), ["id:missing"])):
        results = pyarrow.table(canbao.assess(rows, "hunan-2023", outputs="problem"))
        results.validate(full=True)
        assert results["id"].combine_chunks().to_pylist() == rows["id"].to_pylist()
        assert results["problem"].to_pylist() == missing


def test_ids_without_bits():
    one = pyarrow.array([0, 1], pyarrow.int8())
    for ids in (pyarrow.UnionArray.from_sparse(one, [pyarrow.array([1, 2]),
                                                     pyarrow.array(["a", "b"])]),
                pyarrow.UnionArray.from_dense(one, pyarrow.array([0, 0], pyarrow.int32()),
                                              [pyarrow.array([1]), pyarrow.array(["b"])]),
                pyarrow.RunEndEncodedArray.from_arrays([1, 2], [7, 8])):
        rows = assess(pyarrow.table({"id": ids, "paid_on": [D(2022, 10, 1)] * 2}))
        assert [row["problem"] for row in rows] == [None, None]


def test_ids_without_characters():
    """An empty text is none, also where it is a word of a dictionary."""
    for to in (pyarrow.string(), pyarrow.large_string(), pyarrow.string_view()):
        ids = pyarrow.array(["a", "", None], to)
        forms = [ids, pyarrow.DictionaryArray.from_arrays([0, 1, None], ids)]
        for form in forms:
            rows = assess(pyarrow.table({"id": form, "paid_on": [D(2022, 10, 1)] * 3}))
            assert [row["problem"] for row in rows] == [None, "id:missing", "id:missing"]


OFFSETS = [0, 1, 7, 8, 9, 63, 64]


def long_table():
    rows = [row for row, _ in zip(itertools.cycle(ROWS), range(300))]
    columns = {name: [row[place] for row in rows] for place, name in enumerate(NAMES)}
    lists = [None if one is None else one.split("|") for one in columns["categories"]]
    return pyarrow.table({
        "id": [f"p{number}" for number in range(300)],
        "paid_on": pyarrow.array(columns["paid_on"], pyarrow.date32()),
        "categories": pyarrow.array(lists, pyarrow.list_(pyarrow.string())),
        "tier": pyarrow.array(columns["tier"], pyarrow.int8()),
        "event": pyarrow.array(columns["event"]).dictionary_encode(),
        "event_on": pyarrow.array(columns["event_on"], pyarrow.date32()).cast(
            pyarrow.timestamp("us")),
        "recognised_on": pyarrow.array(columns["recognised_on"], pyarrow.date32()).cast(
            pyarrow.string()),
        "lapsed_years": pyarrow.array(columns["lapsed_years"], pyarrow.float64()),
    })


@pytest.mark.parametrize("offset", OFFSETS)
@pytest.mark.parametrize("keep", [None, "*"])
def test_slices(offset, keep):
    """Rows of a table from one on; and so of each of its columns."""
    table = long_table()
    whole = pyarrow.table(canbao.assess(table, "hunan-2023", keep=keep))
    for size in (1, 8, 65, 300 - offset):
        part = pyarrow.table(canbao.assess(table.slice(offset, size), "hunan-2023", keep=keep))
        part.validate(full=True)
        assert part.to_pylist() == whole.slice(offset, size).to_pylist()
    # A struct that is a slice itself, of columns that are.
    batch = table.slice(offset).combine_chunks().to_batches()[0]
    for inner in OFFSETS:
        struct = batch.to_struct_array().slice(inner)
        part = pyarrow.table(canbao.assess(struct, "hunan-2023", keep=keep))
        part.validate(full=True)
        assert part.to_pylist() == whole.slice(offset + inner).to_pylist()


@pytest.mark.parametrize("rows", [1, 2, 7, 64, 299])
def test_chunks(rows):
    table = long_table()
    whole = pyarrow.table(canbao.assess(table, "hunan-2023"))
    chunks = pyarrow.Table.from_batches(table.to_batches(max_chunksize=rows))
    some = pyarrow.table(canbao.assess(chunks, "hunan-2023"))
    assert some.to_pylist() == whole.to_pylist()
    # Chunks that end elsewhere in each column.
    odd = pyarrow.table({name: pyarrow.chunked_array([table[name].slice(0, 11 + place).chunk(0),
                                                      table[name].slice(11 + place).chunk(0)])
                         for place, name in enumerate(table.column_names)})
    assert pyarrow.table(canbao.assess(odd, "hunan-2023")).to_pylist() == whole.to_pylist()


def test_empty():
    table = long_table()
    none = pyarrow.table(canbao.assess(table.slice(0, 0), "hunan-2023"))
    assert none.num_rows == 0
    assert none.schema.field("due").type == pyarrow.decimal128(10, 2)
    batches = [table.slice(0, 0), table.slice(0, 3), table.slice(3, 0), table.slice(3)]
    some = pyarrow.concat_tables(batches)
    assert pyarrow.table(canbao.assess(some, "hunan-2023")).to_pylist() == pyarrow.table(
        canbao.assess(table, "hunan-2023")).to_pylist()
    nothing = pyarrow.RecordBatchReader.from_batches(table.schema, [])
    assert pyarrow.table(canbao.assess(nothing, "hunan-2023")).num_rows == 0


def test_structs_that_are_missing():
    table = long_table().combine_chunks().to_batches()[0]
    mask = pyarrow.array([row == 5 for row in range(table.num_rows)])
    struct = pyarrow.StructArray.from_arrays(table.columns, fields=list(table.schema), mask=mask)
    for some in (struct, struct.slice(1)):
        with pytest.raises(Exception, match="rows that are missing"):
            pyarrow.table(canbao.assess(some, "hunan-2023"))
    rest = struct.slice(6)
    assert pyarrow.table(canbao.assess(rest, "hunan-2023")).num_rows == len(rest)


@pytest.mark.parametrize("bits, is_refused", [(0b111, False), (0b101, True)])
def test_structs_that_do_not_count_what_is_missing(bits, is_refused):
    mask = pyarrow.array([not bits >> row & 1 for row in range(3)])
    struct = pyarrow.StructArray.from_arrays([pyarrow.array([D(2022, 10, 1)] * 3)], ["paid_on"],
                                             mask=mask)
    schema, array = struct.__arrow_c_array__()
    pointer = ctypes.pythonapi.PyCapsule_GetPointer
    pointer.restype, pointer.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
    numbers = (ctypes.c_int64 * 2).from_address(pointer(array, b"arrow_array"))
    assert list(numbers) == [3, 3 - bits.bit_count()]
    numbers[1] = -1  # nobody has counted

    class Struct:
        def __arrow_c_array__(self, requested_schema=None):
            return schema, array

    results = canbao.assess(Struct(), "hunan-2023")
    if is_refused:
        with pytest.raises(Exception, match="rows that are missing"):
            pyarrow.table(results)
    else:
        assert pyarrow.table(results).num_rows == 3


@pytest.mark.parametrize("kind", [pyarrow.string(), pyarrow.large_string(),
                                  pyarrow.list_(pyarrow.string()),
                                  pyarrow.large_list(pyarrow.string())], ids=str)
def test_offsets_that_fall(kind):
    wide = "large" in str(kind)
    offsets = pyarrow.py_buffer(b"".join(
        one.to_bytes(8 if wide else 4, "little") for one in (0, 5, 2, 6)))
    if pyarrow.types.is_list(kind) or pyarrow.types.is_large_list(kind):
        texts = pyarrow.array(["orphan"] * 6)
        broken = pyarrow.Array.from_buffers(kind, 3, [None, offsets], children=[texts])
    else:
        broken = pyarrow.Array.from_buffers(kind, 3, [None, offsets, pyarrow.py_buffer(b"orphan")])
    with pytest.raises(Exception, match="the column 'categories' has offsets that fall"):
        assess(pyarrow.table({"paid_on": [D(2022, 10, 1)] * 3, "categories": broken}))


def test_elements_of_other_rows_are_not_looked_at():
    def table(*ends):
        """A word, another, and two."""
        ends = pyarrow.py_buffer(b"".join(one.to_bytes(4, "little", signed=True) for one in ends))
        texts = pyarrow.Array.from_buffers(pyarrow.string(), 4,
                                           [None, ends, pyarrow.py_buffer(b"orphan" * 3)])
        lists = pyarrow.ListArray.from_arrays([0, 1, 2, 4], texts)
        return pyarrow.table({"paid_on": [D(2022, 10, 1)] * 3, "categories": lists})

    rows = assess(table(0, 6, 12, 3, 18).slice(0, 2))
    assert [row["problem"] for row in rows] == [None, None]
    for broken in (table(0, 6, 12, 3, 18), table(0, 6, 100, 12, 18).slice(0, 2),
                   table(0, -6, 0, 6, 18).slice(1, 1)):
        with pytest.raises(Exception, match="has offsets that fall"):
            assess(broken)


@pytest.mark.parametrize("place", [-1, 2, 100])
def test_places_outside_a_dictionary(place):
    indices = pyarrow.py_buffer(b"".join(one.to_bytes(4, "little", signed=True)
                                         for one in (0, place, 1)))
    broken = pyarrow.DictionaryArray.from_arrays(
        pyarrow.Array.from_buffers(pyarrow.int32(), 3, [None, indices]),
        pyarrow.array(["orphan", "monitored"]), safe=False)
    rows = assess(pyarrow.table({"paid_on": [D(2022, 10, 1)] * 3, "categories": broken}))
    assert [row["problem"] for row in rows] == [None, "categories:unknown_code", None]
    named = pyarrow.DictionaryArray.from_arrays(broken.indices, pyarrow.array(conftest.IDS[:2]),
                                                safe=False)
    table = pyarrow.table({"paid_on": [D(2022, 10, 1)] * 3, "policy": named, "id": broken})
    problems = pyarrow.table(canbao.assess(table))["problem"].to_pylist()
    assert problems == [None, "id:missing;policy:missing", None]


def test_money():
    table = long_table()
    yuan = pyarrow.table(canbao.assess(table, "hunan-2023"))
    fen = pyarrow.table(canbao.assess(table, "hunan-2023", money="fen"))
    assert fen.schema.field("due").type == pyarrow.int32()
    for name in ("due", "subsidy", "fiscal"):
        assert [None if one is None else one * 100 for one in yuan[name].to_pylist()] == fen[
            name].to_pylist()
        assert yuan[name].null_count == fen[name].null_count == 100


def test_decimals_that_are_kept():
    table = long_table().append_column("income", pyarrow.array([None, "1.5"] * 150).cast(
        pyarrow.decimal128(7, 3)))
    rows = pyarrow.table(canbao.assess(table, "hunan-2023", keep=["income", "tier"]))
    assert rows.column_names[:2] == ["income", "tier"]
    assert rows["income"].to_pylist() == table["income"].to_pylist()
    assert rows.schema.field("income").type == pyarrow.decimal128(7, 3)
