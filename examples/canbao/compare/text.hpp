// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/language.hpp"

#include <canbao/units/money.hpp>
#include <canbao/units/text.hpp>

#include <cstdint>
#include <string>

namespace program {

/// Yuan with two decimals and a sign, as in "+30.00" and "-0.50"; "0.00" has none.
std::string signed_yuan(canbao::fen amount);

/// The same of totals, with commas between thousands, as in "+1,234,350.00".
std::string signed_yuan_in_thousands(canbao::fen amount);

/// A sum over so many persons, to the nearest fen, halves away from zero; 0 for nobody.
canbao::fen average(canbao::fen sum, std::uint64_t persons);

/// A word for people: its code, and in Chinese its name too.
std::string word_in(const canbao::label& word, language tongue);

} // namespace program
