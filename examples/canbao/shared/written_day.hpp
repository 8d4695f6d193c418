// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/language.hpp"

#include <canbao/units/date.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// Days as people and spreadsheets write them.
namespace program {

/// What comes first in 1/2/2023.
enum class day_order : std::uint8_t { unsaid, day_first, month_first };
/// The day that a spreadsheet counts from: Excel has two such calendars.
enum class day_count : std::uint8_t { unsaid, from_1900, from_1904 };

/// How days are written that can be read in several ways. Unsaid: they are not read at all, for
/// nobody should owe money by a guess.
struct day_reading {
    day_order order = day_order::unsaid;
    day_count count = day_count::unsaid;
};

/// What was seen where a day was expected. Names a form and never what stands there.
enum class seen_form : std::uint8_t {
    a_day,          ///< all is well
    no_such_day,    ///< 2023-02-30
    out_of_range,   ///< 1850-01-01
    unsaid_order,   ///< 5/10/2023
    unsaid_count,   ///< 45204
    two_digit_year, ///< 5/10/23
    month_alone,    ///< 2023-10
    time_of_day,    ///< 2023-10-05 14:30
    blanks_around,
    too_narrow, ///< ########: a spreadsheet's column was too narrow
    something_else
};

inline constexpr std::size_t seen_forms = static_cast<std::size_t>(seen_form::something_else) + 1;

struct written_day {
    canbao::date day{};
    seen_form seen = seen_form::something_else;
    bool is_by_option = false; ///< could not be read without what was said of it
};

/// Reads `2023-10-05`, `2023-10-5`, `2023/10/5`, `2023.10.5`, `20231005`, `2023年10月5日`, any of
/// them with midnight behind it (`2023-10-05 00:00:00`, `2023/10/5 0:00`, `2023-10-05T00:00:00`);
/// and, where it is said how, `5/10/2023` and 45204.
written_day read_day(std::string_view text, const day_reading& how) noexcept;

/// What was seen, in a few words: "day and month in an order that is not said (99/99/9999)".
std::string seen(seen_form what, language tongue);
/// What would be read instead; what can be said where the form has several meanings.
std::string expected_day(seen_form seen, language tongue);
/// The latter alone, behind a semicolon: the option that would say what is meant; often nothing.
std::string advice_on_day(seen_form seen, language tongue);

} // namespace program
