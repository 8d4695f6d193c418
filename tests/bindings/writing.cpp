// SPDX-License-Identifier: Apache-2.0
// How results are written: bits, numbers of words, and the memory of batches.
#include "arrow_tables.hpp"
#include "c/buffer_pool.hpp"
#include "c/canbao.h"
#include "roster/map_bytes.hpp"
#include "roster/value_bits.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <random>
#include <string>
#include <vector>

using namespace arrow_tests;

namespace {

/// Lengths around those that are done at once.
constexpr std::array<std::size_t, 16> lengths{0,  1,  7,  8,  9,  31,  32,  33,
                                              63, 64, 65, 95, 96, 127, 513, 2'048};

bool bit(const std::vector<std::uint8_t>& bits, std::size_t row) {
    return (bits[row / 8] >> (row % 8) & 1U) != 0;
}

/// Bits as they should be: `wanted` of rows, none behind them, and nothing beyond their bytes.
template <class Put>
bool puts(std::size_t rows, const Put& put, const auto& wanted) {
    constexpr std::uint8_t untouched = 0xA5;
    std::vector<std::uint8_t> bits(binding::bytes_of_bits(rows) + 1, untouched);
    put(bits.data());
    bool is_right = bits.back() == untouched;
    std::size_t count = 0;
    for (std::size_t row = 0; row < binding::bytes_of_bits(rows) * 8; ++row) {
        const bool is_wanted = row < rows && wanted(row);
        is_right = is_right && bit(bits, row) == is_wanted;
        count += is_wanted ? 1 : 0;
    }
    return is_right && binding::count_bits(bits.data(), rows) == count;
}

/// Rows of one day, in batches.
struct days {
    explicit days(std::size_t rows, std::int64_t at_once, const char* outputs) {
        text_column paid{.name = "paid_on"};
        for (std::size_t row = 0; row < rows; ++row) {
            paid.texts.emplace_back(row % 2 == 0 ? "2022-10-01" : "2022-12-31");
        }
        columns.push_back(paid);
        make_stream(columns, {.rows = at_once}, from);
        canbao_options how{};
        how.outputs = outputs;
        how.money = "fen";
        canbao_error error;
        REQUIRE(canbao_assess(canbao_find_policy("hunan-2023", nullptr), &from, &how, &all,
                              &error) == CANBAO_OK);
    }
    ArrowArray next() {
        ArrowArray batch;
        REQUIRE(all.get_next(&all, &batch) == 0);
        return batch;
    }

    std::vector<text_column> columns;
    ArrowArrayStream from;
    ArrowArrayStream all;
};

const std::int32_t* amounts(const ArrowArray& batch) {
    return static_cast<const std::int32_t*>(batch.children[0]->buffers[1]);
}

} // namespace

TEST_CASE("values are told from missing ones by bits") {
    std::mt19937 random{7};
    for (const std::size_t rows : lengths) {
        CAPTURE(rows);
        std::vector<std::uint8_t> codes(rows);
        std::vector<std::int32_t> days(rows);
        std::vector<std::int32_t> numbers(rows);
        for (std::size_t row = 0; row < rows; ++row) {
            codes[row] = random() % 3 == 0 ? 0 : static_cast<std::uint8_t>(random());
            days[row] = random() % 3 == 0 ? canbao::date::absent
                                          : static_cast<std::int32_t>(random() % 40'000);
            numbers[row] = random() % 3 == 0 ? -1 : static_cast<std::int32_t>(random() % 5);
        }
        CHECK(puts(
            rows, [&](std::uint8_t* bits) { binding::put_all_bits(rows, bits); },
            [](std::size_t) { return true; }));
        CHECK(puts(
            rows, [&](std::uint8_t* bits) { binding::put_bits_of_codes(codes, bits); },
            [&](std::size_t row) { return codes[row] != 0; }));
        CHECK(puts(
            rows, [&](std::uint8_t* bits) { binding::put_bits_of_days(days, bits); },
            [&](std::size_t row) { return days[row] != canbao::date::absent; }));
        CHECK(puts(
            rows, [&](std::uint8_t* bits) { binding::put_bits_of_numbers(numbers, bits); },
            [&](std::size_t row) { return numbers[row] >= 0; }));
    }
}

TEST_CASE("codes are mapped as a table says, however many of its parts are used") {
    std::mt19937 random{8};
    for (const int parts : {0, 1, 2, 3, 4, 5, 16}) {
        std::array<std::uint8_t, 256> table{};
        for (int part = 0; part < parts; ++part) {
            for (std::size_t place = 0; place < 16; ++place) {
                const auto first = static_cast<std::size_t>(parts == 16 ? part : part * 3);
                table[first * 16 + place] = static_cast<std::uint8_t>(random());
            }
        }
        for (const std::size_t rows : lengths) {
            CAPTURE(parts);
            CAPTURE(rows);
            std::vector<std::uint8_t> from(rows);
            std::generate(from.begin(), from.end(),
                          [&] { return static_cast<std::uint8_t>(random()); });
            std::vector<std::uint8_t> into(rows + 1, std::uint8_t{0x5A});
            binding::map_bytes(from, table, into.data());
            bool is_right = into.back() == 0x5A;
            for (std::size_t row = 0; row < rows; ++row) {
                is_right = is_right && into[row] == table[from[row]];
            }
            CHECK(is_right);
        }
    }
}

TEST_CASE("a batch stays as it is until it is released, and then the next one is written there") {
    days rows{4'000, 1'000, "due"};
    ArrowArray first = rows.next();
    ArrowArray second = rows.next();
    const std::vector<std::int32_t> of_first(amounts(first), amounts(first) + first.length);
    CHECK(amounts(first) != amounts(second));
    const std::int32_t* const place = amounts(first);
    first.release(&first);
    ArrowArray third = rows.next();
    CHECK(amounts(third) == place);
    CHECK(std::equal(of_first.begin(), of_first.end(), amounts(third)));
    CHECK(std::equal(of_first.begin(), of_first.end(), amounts(second)));
    ArrowArray fourth = rows.next();
    CHECK(amounts(fourth) != amounts(second));
    CHECK(amounts(fourth) != amounts(third));
    rows.all.release(&rows.all); // before its batches
    CHECK(std::equal(of_first.begin(), of_first.end(), amounts(second)));
    for (ArrowArray* const one : {&second, &third, &fourth}) {
        one->release(one);
    }
}

TEST_CASE("of rows that are of no policy nothing goes out that stood in the memory before") {
    const text_column paid{.name = "paid_on",
                           .texts = {"2022-10-01", "2022-10-01", "2022-10-01", "2022-10-01"}};
    const text_column policy{.name = "policy",
                             .texts = {"hunan-2023", "hunan-2023", "hunan-2023", "hunan-2033"}};
    const std::vector<text_column> columns{paid, policy};
    ArrowArrayStream from;
    make_stream(columns, {.rows = 2}, from);
    canbao_options how{};
    how.outputs = "due";
    how.money = "fen";
    ArrowArrayStream all;
    REQUIRE(canbao_assess(nullptr, &from, &how, &all, nullptr) == CANBAO_OK);
    ArrowArray batch;
    REQUIRE(all.get_next(&all, &batch) == 0);
    CHECK(amounts(batch)[1] == 35'000);
    batch.release(&batch);
    REQUIRE(all.get_next(&all, &batch) == 0);
    CHECK(amounts(batch)[0] == 35'000);
    CHECK(amounts(batch)[1] == 0);
    batch.release(&batch);
    all.release(&all);
}

TEST_CASE("batches of other lengths have memory of their own") {
    binding::buffer_pool pool;
    std::mt19937 random{9};
    std::vector<ArrowBuffer> held;
    for (int turn = 0; turn < 2'000; ++turn) {
        if (held.size() < 100 && random() % 2 == 0) {
            const std::size_t bytes = random() % 5'000;
            ArrowBuffer& one = held.emplace_back();
            ArrowBufferInit(&one);
            pool.give(one, bytes);
            REQUIRE(one.size_bytes == static_cast<std::int64_t>(bytes));
            std::memset(one.data, turn % 251, bytes);
        } else if (!held.empty()) {
            ArrowBuffer one = held.front();
            held.erase(held.begin());
            // Whoever else had it would have written something else.
            REQUIRE(std::all_of(one.data, one.data + one.size_bytes,
                                [&](std::uint8_t byte) { return byte == one.data[0]; }));
            ArrowBufferReset(&one);
        }
    }
    for (ArrowBuffer& one : held) {
        ArrowBufferReset(&one);
    }
}
