// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/units/date.hpp>
#include <canbao/units/money.hpp>

#include <string>

// Figures as a person reads them, the same in both languages.
namespace program {

/// Yuan with two decimals, as in "350.00" and "-0.50".
std::string yuan(canbao::fen amount);

/// YYYY-MM-DD; nothing for an absent date.
std::string iso(canbao::date day);

} // namespace program
