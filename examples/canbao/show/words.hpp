// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/figures.hpp"
#include "shared/language.hpp"

#include <canbao/content/policy_content.hpp>
#include <canbao/units/date.hpp>
#include <canbao/units/money.hpp>
#include <canbao/units/text.hpp>

#include <cstdint>
#include <string>
#include <vector>

// Days, shares and words of a policy as a person reads them.
//
// What must not be torn apart at the end of a line (a stretch of days, a number and its unit) is
// joined by no-break spaces.
namespace program::show {

/// "2022-09-01 – 2022-12-31".
std::string stretch(canbao::date from, canbao::date to);
/// "95 %", "12.5 %", "1/3".
std::string percent(canbao::rate share);
/// "90 days", "3 months".
std::string length(canbao::period period, language tongue);

enum class joined_by { and_, or_ };
/// "a", "a and b", "a, b or c"; nothing for none.
std::string list(const std::vector<std::string>& items, joined_by how, language tongue);

/// Code and name of a word in a mask, in the order of the slots; of a group among categories, once.
std::vector<canbao::label> words_in(const canbao::policy_content& content, canbao::word_kind kind,
                                    std::uint64_t mask);

/// What a sentence calls words: their codes in English, their names in Chinese.
std::vector<std::string> called(const std::vector<canbao::label>& words, language tongue);

/// What a sentence calls one word: its code in English, its name in Chinese.
std::string called(const canbao::label& word, language tongue);

} // namespace program::show
