// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/units/date.hpp>
#include <canbao/units/money.hpp>

#include <cstdint>
#include <string>
#include <string_view>

// Values as fields of CSV files.
namespace csv {

/// Who opens the file.
enum class reader_of : std::uint8_t { data, spreadsheet };

/// What a file begins with: spreadsheets take a file for UTF-8 only with a byte-order mark.
constexpr std::string_view byte_order_mark_for(reader_of reader) noexcept {
    return reader == reader_of::spreadsheet ? "\xEF\xBB\xBF" : "";
}

void append_number(std::string& text, std::uint64_t number);

/// Text, quoted where it must be.
void append_field(std::string& text, std::string_view field);

/// Text that may come from strangers, such as ids. A spreadsheet runs what looks like a formula and
/// takes for a number or a day what looks like one; for it such text stands as a formula that gives
/// it, ="007".
void append_field(std::string& text, std::string_view field, reader_of reader);

/// Yuan with two decimals, such as 175.00; of amounts that are not negative.
void append_yuan(std::string& text, canbao::fen amount);

/// YYYY-MM-DD; nothing for an absent date.
void append_date(std::string& text, canbao::date day);

/// True for a number in scientific form, such as 4.31E+17: what a spreadsheet makes of a long
/// number, and one form of many numbers.
[[nodiscard]] bool is_scientific_number(std::string_view text) noexcept;

} // namespace csv
