// SPDX-License-Identifier: Apache-2.0
#include "c/arrow_results.hpp"

#include "roster/value_bits.hpp"

#include <cstring>

namespace binding {

namespace {

std::size_t bytes_of(ArrowType type) noexcept {
    switch (type) {
    case NANOARROW_TYPE_DECIMAL128: return 16;
    case NANOARROW_TYPE_INT8: return 1;
    case NANOARROW_TYPE_INT16: return 2;
    default: return 4;
    }
}

/// Unless they are there already.
void put_numbers(std::span<const std::int32_t> numbers, const auto& into) {
    if (static_cast<const void*>(numbers.data()) != into.values) {
        std::memcpy(into.values, numbers.data(), numbers.size_bytes());
    }
}

constexpr std::size_t most_words_of_a_byte = 128;

void fill(ArrowArray& dictionary, const auto& texts) {
    check(ArrowArrayInitFromType(&dictionary, NANOARROW_TYPE_STRING));
    check(ArrowArrayStartAppending(&dictionary));
    for (const std::string_view text : texts) {
        check(ArrowArrayAppendString(&dictionary,
                                     {text.data(), static_cast<std::int64_t>(text.size())}));
    }
}

} // namespace

arrow_results::arrow_results(std::span<const output> wanted, money_as money,
                             std::span<const canbao::policy_entry* const> policies)
    : wanted_{wanted.begin(), wanted.end()},
      money_{money},
      made_{wanted} {
    for (const output one : wanted_) {
        codes_.emplace_back(one, policies);
    }
}

/// Of dictionaries, that of the numbers.
ArrowType arrow_results::type_of(std::size_t column) const {
    const output which = wanted_[column];
    if (is_money(which)) {
        return money_ == money_as::decimal ? NANOARROW_TYPE_DECIMAL128 : NANOARROW_TYPE_INT32;
    }
    if (is_day(which)) {
        return NANOARROW_TYPE_DATE32;
    }
    if (!is_code(which)) {
        return NANOARROW_TYPE_INT32;
    }
    return codes_[column].words().size() <= most_words_of_a_byte ? NANOARROW_TYPE_INT8
                                                                 : NANOARROW_TYPE_INT16;
}

void arrow_results::describe(ArrowSchema& into, std::size_t first) const {
    for (std::size_t column = 0; column < wanted_.size(); ++column) {
        ArrowSchema* const child = into.children[first + column];
        const output which = wanted_[column];
        ArrowSchemaInit(child);
        if (is_money(which) && money_ == money_as::decimal) {
            check(ArrowSchemaSetTypeDecimal(child, NANOARROW_TYPE_DECIMAL128, 10, 2));
        } else {
            check(ArrowSchemaSetType(child, type_of(column)));
        }
        if (!is_money(which) && !is_day(which)) {
            check(ArrowSchemaAllocateDictionary(child));
            check(ArrowSchemaInitFromType(child->dictionary, NANOARROW_TYPE_STRING));
        }
        check(ArrowSchemaSetName(child, std::string{name(which)}.c_str()));
    }
}

void arrow_results::begin(ArrowArray& into, std::size_t first, std::int64_t rows) {
    into_ = &into;
    first_ = first;
    rows_ = rows;
    done_ = 0;
    there_.assign(wanted_.size(), 0);
    for (std::size_t column = 0; column < wanted_.size(); ++column) {
        ArrowArray* const child = into.children[first + column];
        check(ArrowArrayInitFromType(child, type_of(column)));
        const auto count = static_cast<std::size_t>(rows);
        pool_.give(ArrowArrayValidityBitmap(child)->buffer, bytes_of_bits(count));
        pool_.give(*ArrowArrayBuffer(child, 1), count * bytes_of(type_of(column)));
    }
}

arrow_results::destination arrow_results::destination_of(std::size_t column) const {
    ArrowArray* const child = into_->children[first_ + column];
    return {.values = ArrowArrayBuffer(child, 1)->data + done_ * bytes_of(type_of(column)),
            .bits = ArrowArrayValidityBitmap(child)->buffer.data + done_ / 8};
}

canbao::assessment_columns arrow_results::in_place(std::size_t rows) const {
    canbao::assessment_columns some;
    if (made_.are_wanted()) { // of assessments that are whole
        return some;
    }
    for (std::size_t column = 0; column < wanted_.size(); ++column) {
        const output which = wanted_[column];
        if (is_day(which) || (is_money(which) && money_ == money_as::fen)) {
            some.*numbers_of(which) =
                std::span{reinterpret_cast<std::int32_t*>(destination_of(column).values), rows};
        }
    }
    return some;
}

void arrow_results::put_codes(const roster_reader& rows, std::size_t column,
                              std::span<const std::uint8_t> codes, destination into) const {
    if (type_of(column) == NANOARROW_TYPE_INT8) {
        codes_[column].put(rows, codes, into.values);
    } else {
        codes_[column].put(rows, codes, reinterpret_cast<std::uint16_t*>(into.values));
    }
    if (wanted_[column] == output::status) {
        put_all_bits(codes.size(), into.bits);
    } else {
        put_bits_of_codes(codes, into.bits);
    }
}

void arrow_results::put_money(std::span<const std::int32_t> amounts, destination into) const {
    if (money_ == money_as::fen) {
        put_numbers(amounts, into);
    } else {
        auto* const parts = reinterpret_cast<std::int32_t*>(into.values);
        for (std::size_t row = 0; row < amounts.size(); ++row) {
            const std::int32_t amount = amounts[row];
            const std::int32_t sign = amount >> 31;
            parts[row * 4] = amount;
            parts[row * 4 + 1] = sign;
            parts[row * 4 + 2] = sign;
            parts[row * 4 + 3] = sign;
        }
    }
    put_all_bits(amounts.size(), into.bits);
}

void arrow_results::put_made(const roster_reader& rows, const result_rows& results) {
    const std::span<const problem_set> problems = rows.problems();
    for (auto& numbers : made_numbers_) {
        numbers.assign(problems.size(), -1);
    }
    for (std::size_t row = 0; row < problems.size(); ++row) {
        if (problems[row] == 0) {
            const auto& numbers = made_.numbers_of(*rows.policy_of(row), results.at(row));
            for (std::size_t place = 0; place < numbers.size(); ++place) {
                made_numbers_[place][row] = numbers[place];
            }
        }
    }
}

void arrow_results::put_problems(const roster_reader& rows, destination into) {
    const std::span<const problem_set> problems = rows.problems();
    std::memset(into.values, 0, problems.size() * sizeof(std::int32_t));
    std::memset(into.bits, 0, bytes_of_bits(problems.size()));
    if (!rows.has_problems()) {
        return;
    }
    auto* const numbers = reinterpret_cast<std::int32_t*>(into.values);
    for (std::size_t row = 0; row < problems.size(); ++row) {
        if (problems[row] != 0) {
            numbers[row] = number_of(problems[row]);
            into.bits[row / 8] = static_cast<std::uint8_t>(into.bits[row / 8] | 1U << row % 8);
        }
    }
}

void arrow_results::add(const roster_reader& rows, const result_rows& results) {
    const std::size_t count = rows.problems().size();
    const canbao::assessment_columns& from = results.columns();
    const sound_rows sound{rows};
    if (made_.are_wanted()) {
        put_made(rows, results);
    }
    for (std::size_t column = 0; column < wanted_.size(); ++column) {
        const destination into = destination_of(column);
        const output which = wanted_[column];
        if (is_code(which)) {
            put_codes(rows, column, from.*codes_of(which), into);
        } else if (is_money(which)) {
            put_money(from.*numbers_of(which), into);
        } else if (is_day(which)) {
            put_numbers(from.*numbers_of(which), into);
            put_bits_of_days(from.*numbers_of(which), into.bits);
        } else if (is_made(which)) {
            const auto& numbers = made_numbers_[made_texts::place_of(which)];
            put_numbers(numbers, into);
            put_bits_of_numbers(numbers, into.bits);
        } else {
            put_problems(rows, into);
        }
        if (which != output::problem) {
            sound.leave(into.bits);
        }
        there_[column] += count_bits(into.bits, count);
    }
    done_ += count;
}

/// Rows with problems mostly have the same ones as the last such row.
std::int32_t arrow_results::number_of(problem_set all) {
    if (all != last_problems_) {
        last_problems_ = all;
        last_number_ = problems_.number_of(text_of(all));
    }
    return last_number_;
}

void arrow_results::finish() {
    for (std::size_t column = 0; column < wanted_.size(); ++column) {
        ArrowArray* const child = into_->children[first_ + column];
        const output which = wanted_[column];
        child->length = rows_;
        child->null_count = rows_ - static_cast<std::int64_t>(there_[column]);
        if (child->null_count == 0) {
            ArrowBitmapReset(ArrowArrayValidityBitmap(child));
        } else {
            ArrowArrayValidityBitmap(child)->size_bits = rows_;
        }
        if (!is_money(which) && !is_day(which)) {
            check(ArrowArrayAllocateDictionary(child));
            if (is_code(which)) {
                fill(*child->dictionary, codes_[column].words());
            } else {
                fill(*child->dictionary,
                     which == output::problem ? problems_.texts() : made_.texts(which));
            }
        }
        ArrowError error;
        check(ArrowArrayFinishBuilding(child, NANOARROW_VALIDATION_LEVEL_NONE, &error), &error);
    }
}

} // namespace binding
