// SPDX-License-Identifier: Apache-2.0
#include "c/arrow_results.hpp"

#include <algorithm>
#include <cstring>

namespace binding {

namespace {

bool is_code(output which) noexcept {
    return !is_money(which) && !is_day(which) && !is_made(which) && which != output::problem;
}

/// Of the numbers of words.
std::size_t width_of(output which, money_as money) noexcept {
    if (is_money(which)) {
        return money == money_as::decimal ? 16 : 4;
    }
    return is_code(which) ? 2 : 4;
}

ArrowType type_of(output which, money_as money) noexcept {
    if (is_money(which)) {
        return money == money_as::decimal ? NANOARROW_TYPE_DECIMAL128 : NANOARROW_TYPE_INT32;
    }
    if (is_day(which)) {
        return NANOARROW_TYPE_DATE32;
    }
    return is_code(which) ? NANOARROW_TYPE_INT16 : NANOARROW_TYPE_INT32;
}

/// Packs bytes that are 0 or 1, as many as there are or filled up with 0, into bits; how many
/// are 1.
std::int64_t pack(std::span<const std::uint8_t> ones, std::uint8_t* bits) {
    std::int64_t count = 0;
    for (std::size_t row = 0; row < ones.size(); row += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, ones.data() + row, std::min<std::size_t>(8, ones.size() - row));
        // Each byte's bit moves to the place of its number in the highest byte.
        bits[row / 8] = static_cast<std::uint8_t>(eight * 0x0102'0408'1020'4080U >> 56U);
        count += static_cast<std::int64_t>(eight * 0x0101'0101'0101'0101U >> 56U); // their sum
    }
    return count;
}

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
      money_{money} {
    for (const output one : wanted_) {
        codes_.emplace_back(one, is_code(one) ? policies
                                              : std::span<const canbao::policy_entry* const>{});
        made_.emplace_back(one);
    }
}

void arrow_results::describe(ArrowSchema& into, std::size_t first) const {
    for (std::size_t place = 0; place < wanted_.size(); ++place) {
        ArrowSchema* const child = into.children[first + place];
        const output which = wanted_[place];
        ArrowSchemaInit(child);
        if (is_money(which) && money_ == money_as::decimal) {
            check(ArrowSchemaSetTypeDecimal(child, NANOARROW_TYPE_DECIMAL128, 10, 2));
        } else {
            check(ArrowSchemaSetType(child, type_of(which, money_)));
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
    missing_.assign(wanted_.size(), 0);
    for (std::size_t place = 0; place < wanted_.size(); ++place) {
        ArrowArray* const child = into.children[first + place];
        const output which = wanted_[place];
        check(ArrowArrayInitFromType(child, type_of(which, money_)));
        check(ArrowBufferResize(&ArrowArrayValidityBitmap(child)->buffer, (rows + 7) / 8, 0));
        check(ArrowBufferResize(ArrowArrayBuffer(child, 1),
                                rows * static_cast<std::int64_t>(width_of(which, money_)), 0));
    }
}

void arrow_results::add(const roster_reader& rows, const result_rows& results) {
    const std::span<const problem_set> problems = rows.problems();
    const std::size_t count = problems.size();
    const canbao::assessment_columns& from = results.columns();
    there_.resize(count);
    std::uint8_t* const there = there_.data(); // not the vector's: bytes may be anything's
    for (std::size_t place = 0; place < wanted_.size(); ++place) {
        ArrowArray* const child = into_->children[first_ + place];
        std::uint8_t* const bits = ArrowArrayValidityBitmap(child)->buffer.data + done_ / 8;
        std::uint8_t* const values =
            ArrowArrayBuffer(child, 1)->data +
            done_ * static_cast<std::int64_t>(width_of(wanted_[place], money_));
        // Rows with problems have no value, whatever stands there.
        // From `there_`, but for rows with problems: these have no value, whatever stands there.
        const auto put_bits = [&] {
            if (rows.has_problems()) {
                for (std::size_t row = 0; row < count; ++row) {
                    there[row] = problems[row] == 0 ? there[row] : std::uint8_t{0};
                }
            }
            missing_[place] += static_cast<std::int64_t>(count) - pack(there_, bits);
        };
        const auto put = [values](std::size_t row, auto value) {
            std::memcpy(values + row * sizeof value, &value, sizeof value);
        };
        const auto put_codes = [&](std::span<const std::uint8_t> codes) {
            if (rows.one_policy() != nullptr) {
                const auto numbers = codes_[place].of(*rows.one_policy());
                for (std::size_t row = 0; row < count; ++row) {
                    const std::int16_t number = numbers[codes[row]];
                    put(row, number);
                    there[row] = number >= 0 ? 1 : 0;
                }
            } else {
                for (std::size_t row = 0; row < count; ++row) {
                    const canbao::policy_entry* const policy = rows.policy_of(row);
                    const std::int16_t number = policy == nullptr
                                                    ? std::int16_t{-1}
                                                    : codes_[place].of(*policy)[codes[row]];
                    put(row, number);
                    there[row] = number >= 0 ? 1 : 0;
                }
            }
            put_bits();
        };
        const auto put_money = [&](std::span<const std::int32_t> amounts) {
            if (money_ == money_as::fen) {
                std::memcpy(values, amounts.data(), amounts.size_bytes());
            } else {
                for (std::size_t row = 0; row < count; ++row) {
                    const std::int64_t amount = amounts[row];
                    put(row, std::array<std::int64_t, 2>{amount, amount >> 63});
                }
            }
            std::fill(there_.begin(), there_.end(), std::uint8_t{1});
            put_bits();
        };
        const auto put_days = [&](std::span<const std::int32_t> days) {
            std::memcpy(values, days.data(), days.size_bytes());
            for (std::size_t row = 0; row < count; ++row) {
                there[row] = days[row] != canbao::date::absent ? 1 : 0;
            }
            put_bits();
        };
        const auto put_numbers = [&](const auto& number_of) {
            for (std::size_t row = 0; row < count; ++row) {
                const std::int32_t number = number_of(row);
                put(row, number);
                there[row] = number >= 0 ? 1 : 0;
            }
            missing_[place] += static_cast<std::int64_t>(count) - pack(there_, bits);
        };
        switch (wanted_[place]) {
        case output::status: put_codes(from.status); break;
        case output::reason: put_codes(from.reason); break;
        case output::route: put_codes(from.route); break;
        case output::subsidy_category: put_codes(from.subsidy_category); break;
        case output::fund: put_codes(from.fund); break;
        case output::due: put_money(from.due); break;
        case output::subsidy: put_money(from.subsidy); break;
        case output::fiscal: put_money(from.fiscal); break;
        case output::benefit_from: put_days(from.benefit_from); break;
        case output::benefit_to: put_days(from.benefit_to); break;
        case output::problem:
            put_numbers([&](std::size_t row) {
                return problems[row] == 0 ? std::int32_t{-1} : number_of(problems[row]);
            });
            break;
        default:
            put_numbers([&](std::size_t row) {
                return problems[row] == 0
                           ? made_[place].number_of(*rows.policy_of(row), results.at(row))
                           : std::int32_t{-1};
            });
            break;
        }
    }
    done_ += static_cast<std::int64_t>(count);
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
    for (std::size_t place = 0; place < wanted_.size(); ++place) {
        ArrowArray* const child = into_->children[first_ + place];
        const output which = wanted_[place];
        child->length = rows_;
        child->null_count = missing_[place];
        if (missing_[place] == 0) {
            ArrowBitmapReset(ArrowArrayValidityBitmap(child));
        } else {
            ArrowArrayValidityBitmap(child)->size_bits = rows_;
        }
        if (!is_money(which) && !is_day(which)) {
            check(ArrowArrayAllocateDictionary(child));
            if (is_code(which)) {
                fill(*child->dictionary, codes_[place].words());
            } else {
                fill(*child->dictionary,
                     which == output::problem ? problems_.texts() : made_[place].texts());
            }
        }
        ArrowError error;
        check(ArrowArrayFinishBuilding(child, NANOARROW_VALIDATION_LEVEL_NONE, &error), &error);
    }
}

} // namespace binding
