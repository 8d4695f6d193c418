// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/units/date.hpp>
#include <canbao/units/money.hpp>

#include <cstdint>
#include <string>
#include <string_view>

// Values as fields of CSV files.
namespace csv {

void append_number(std::string& text, std::uint64_t number);

/// Text, quoted where it must be.
void append_field(std::string& text, std::string_view field);

/// Yuan with two decimals, such as 175.00; of amounts that are not negative.
void append_yuan(std::string& text, canbao::fen amount);

/// YYYY-MM-DD; nothing for an absent date.
void append_date(std::string& text, canbao::date day);

} // namespace csv
