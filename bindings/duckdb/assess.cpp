// SPDX-License-Identifier: Apache-2.0
#include "duckdb/assess.hpp"

#include "roster/value_bits.hpp"
#include "shared/registry.hpp"

#include <algorithm>
#include <cstring>

namespace binding::duck {

namespace {

constexpr std::size_t rows_of_a_word = 64;

std::uint64_t* writable_validity(duckdb_vector of) {
    duckdb_vector_ensure_validity_writable(of);
    return duckdb_vector_get_validity(of);
}
/// The same, whose bytes are in the order of rows on processors that put the lowest first.
std::uint8_t* writable_bits(duckdb_vector of) {
    return reinterpret_cast<std::uint8_t*>(writable_validity(of));
}

/// Why rows are not assessed.
void put_problems(const roster_reader& from, duckdb_vector into) {
    const std::span<const problem_set> problems = from.problems();
    std::uint64_t* const bits = writable_validity(into);
    std::memset(bits, 0, bytes_of_bits(problems.size()));
    if (!from.has_problems()) {
        return;
    }
    for (std::size_t row = 0; row < problems.size(); ++row) {
        if (problems[row] != 0) {
            bits[row / rows_of_a_word] |= std::uint64_t{1} << (row % rows_of_a_word);
            put_text(into, row, text_of(problems[row]));
        }
    }
}

} // namespace

assessing::assessing(std::shared_ptr<const call> of, std::shared_ptr<const words> all,
                     std::span<const output> fields)
    : rows_{std::move(of)},
      fields_{fields},
      words_{std::move(all)},
      results_{fields} {}

bool assessing::is_in_place(output which) const {
    return is_day(which) || (is_money(which) && words_->has_narrow_money());
}

void assessing::put_codes(const roster_reader& from, output which,
                          std::span<const std::uint8_t> codes, duckdb_vector into) const {
    void* const values = duckdb_vector_get_data(into);
    if (words_->are_narrow(which)) {
        words_->of(which).put(from, codes, static_cast<std::uint8_t*>(values));
    } else {
        words_->of(which).put(from, codes, static_cast<std::uint16_t*>(values));
    }
    if (which != output::status) {
        put_bits_of_codes(codes, writable_bits(into));
    } else if (from.has_problems()) {
        put_all_bits(codes.size(), writable_bits(into));
    }
}

void assessing::put_money(const roster_reader& from, output which,
                          std::span<const std::int32_t> amounts, duckdb_vector into) const {
    if (!is_in_place(which)) {
        std::copy(amounts.begin(), amounts.end(),
                  static_cast<std::int64_t*>(duckdb_vector_get_data(into)));
    }
    if (from.has_problems()) {
        put_all_bits(amounts.size(), writable_bits(into));
    }
}

void assessing::operator()(duckdb_data_chunk chunk, duckdb_vector result) {
    const roster_reader& from = rows_.read(chunk);
    const std::size_t count = from.problems().size();
    if (count == 0) {
        return;
    }
    const auto child_of = [&](std::size_t place) {
        return duckdb_struct_vector_get_child(result, static_cast<idx_t>(place));
    };
    canbao::assessment_columns in_place;
    for (std::size_t place = 0; place < fields_.size(); ++place) {
        if (is_in_place(fields_[place])) {
            in_place.*numbers_of(fields_[place]) = std::span{
                static_cast<std::int32_t*>(duckdb_vector_get_data(child_of(place))), count};
        }
    }
    results_.assess(from, in_place);
    const canbao::assessment_columns& made = results_.columns();
    const sound_rows sound{from};
    for (std::size_t place = 0; place < fields_.size(); ++place) {
        const output which = fields_[place];
        const duckdb_vector into = child_of(place);
        if (which == output::problem) {
            put_problems(from, into);
            continue;
        }
        if (is_code(which)) {
            put_codes(from, which, made.*codes_of(which), into);
        } else if (is_money(which)) {
            put_money(from, which, made.*numbers_of(which), into);
        } else {
            put_bits_of_days(made.*numbers_of(which), writable_bits(into));
        }
        if (from.has_problems()) {
            sound.leave(writable_bits(into));
        }
    }
}

telling::telling(std::shared_ptr<const call> of, const std::shared_ptr<const words>& /*all*/)
    : rows_{std::move(of)},
      results_{made_texts::made},
      made_{made_texts::made} {}

owned_type telling::type() {
    const owned_type text{DUCKDB_TYPE_VARCHAR};
    std::array<duckdb_logical_type, made_texts::made.size()> types{};
    types.fill(text.get());
    std::array<const char*, made_texts::made.size()> names{};
    std::transform(made_texts::made.begin(), made_texts::made.end(), names.begin(),
                   [](output which) { return name(which).data(); });
    return owned_type{duckdb_create_struct_type(types.data(), names.data(), types.size())};
}

void telling::operator()(duckdb_data_chunk chunk, duckdb_vector result) {
    const roster_reader& from = rows_.read(chunk);
    const std::span<const problem_set> problems = from.problems();
    results_.assess(from);
    constexpr auto made = made_texts::made;
    std::array<duckdb_vector, made.size()> into{};
    for (std::size_t place = 0; place < made.size(); ++place) {
        into[place] = duckdb_struct_vector_get_child(result, place);
        std::memset(writable_bits(into[place]), 0, bytes_of_bits(problems.size()));
    }
    for (std::size_t row = 0; row < problems.size(); ++row) {
        if (problems[row] != 0) {
            continue;
        }
        const auto numbers = made_.numbers_of(*from.policy_of(row), results_.at(row));
        for (std::size_t place = 0; place < made.size(); ++place) {
            if (numbers[place] >= 0) {
                const auto number = static_cast<std::size_t>(numbers[place]);
                duckdb_validity_set_row_valid(duckdb_vector_get_validity(into[place]), row);
                put_text(into[place], row, made_.texts(made[place])[number]);
            }
        }
    }
}

naming_policies::naming_policies(std::shared_ptr<const call> of,
                                 const std::shared_ptr<const words>& /*all*/)
    : rows_{std::move(of)} {}

void naming_policies::operator()(duckdb_data_chunk chunk, duckdb_vector result) {
    const roster_reader& from = rows_.read_policies(chunk);
    auto* const numbers = static_cast<std::uint8_t*>(duckdb_vector_get_data(result));
    const std::size_t count = from.problems().size();
    if (from.one_policy() != nullptr) {
        std::fill_n(numbers, count,
                    static_cast<std::uint8_t>(program::number_of(*from.one_policy())));
        return;
    }
    std::uint64_t* const bits = writable_validity(result);
    for (std::size_t row = 0; row < count; ++row) {
        const canbao::policy_entry* const policy = from.policy_of(row);
        const std::uint64_t bit = std::uint64_t{1} << (row % rows_of_a_word);
        numbers[row] = 0;
        if (policy != nullptr) {
            bits[row / rows_of_a_word] |= bit;
            numbers[row] = static_cast<std::uint8_t>(program::number_of(*policy));
        } else {
            bits[row / rows_of_a_word] &= ~bit;
        }
    }
}

} // namespace binding::duck
