// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/units/date.hpp>
#include <canbao/units/money.hpp>

#include <cstdint>
#include <string>

// Figures as a person reads them, the same in both languages.
namespace program {

/// Yuan with two decimals, as in "350.00" and "-0.50".
std::string yuan(canbao::fen amount);

/// The same of totals, with commas between thousands, as in "1,234,350.00".
std::string yuan_in_thousands(canbao::fen amount);

/// A count with commas between thousands, as in "1,048,576".
std::string in_thousands(std::uint64_t number);

/// YYYY-MM-DD; nothing for an absent date.
std::string iso(canbao::date day);

} // namespace program
