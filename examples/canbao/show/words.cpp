// SPDX-License-Identifier: Apache-2.0
#include "show/words.hpp"

#include <canbao/content/names.hpp>

#include <fmt/format.h>

namespace program::show {

namespace {

canbao::label word_of(const canbao::policy_content& content, canbao::word_kind kind,
                      std::uint8_t slot) {
    const auto value = static_cast<std::uint8_t>(slot + 1);
    switch (kind) {
    case canbao::word_kind::category: return name_of(content, canbao::category_code{value});
    case canbao::word_kind::event: return name_of(content, canbao::event_code{value});
    case canbao::word_kind::fund: return name_of(content, canbao::fund_code{value});
    case canbao::word_kind::plan: return name_of(content, canbao::plan_code{value});
    case canbao::word_kind::circumstance: return name_of(content, canbao::circumstance_code{value});
    }
    return {};
}

} // namespace

std::string stretch(canbao::date from, canbao::date to) {
    return fmt::format("{}\u00A0–\u00A0{}", iso(from), iso(to));
}

std::string percent(canbao::rate share) {
    if (share.whole != 10'000) {
        return fmt::format("{}/{}", share.parts, share.whole);
    }
    std::string text = std::to_string(share.parts / 100);
    if (const int rest = share.parts % 100; rest != 0) {
        text += fmt::format(".{:02}", rest);
        text.erase(text.find_last_not_of('0') + 1);
    }
    return text + "\u00A0%";
}

std::string length(canbao::period period, language tongue) {
    const bool in_days = period.unit == canbao::period_unit::days;
    if (tongue == language::chinese) {
        return fmt::format("{}{}", period.count, in_days ? "日" : "个月");
    }
    return fmt::format("{}\u00A0{}{}", period.count, in_days ? "day" : "month",
                       period.count == 1 ? "" : "s");
}

std::string list(const std::vector<std::string>& items, joined_by how, language tongue) {
    constexpr wording comma{", ", "、"};
    constexpr wording ands{" and ", "和"};
    constexpr wording ors{" or ", "或"};
    std::string text;
    for (std::size_t place = 0; place < items.size(); ++place) {
        if (place > 0) {
            const bool is_last = place + 1 == items.size();
            const wording& last = how == joined_by::and_ ? ands : ors;
            text += (is_last ? last : comma).in(tongue);
        }
        text += items[place];
    }
    return text;
}

std::vector<canbao::label> words_in(const canbao::policy_content& content, canbao::word_kind kind,
                                    std::uint64_t mask) {
    std::vector<canbao::label> words;
    if (kind == canbao::word_kind::category) {
        const auto names = names_of(content, canbao::category_set{mask});
        return {names.begin(), names.end()};
    }
    for (std::uint8_t slot = 0; slot < 64; ++slot) {
        if (((mask >> slot) & 1U) != 0) {
            words.push_back(word_of(content, kind, slot));
        }
    }
    return words;
}

std::string called(const canbao::label& word, language tongue) {
    return std::string{tongue == language::english ? word.code : word.name};
}

std::vector<std::string> called(const std::vector<canbao::label>& words, language tongue) {
    std::vector<std::string> names;
    for (const canbao::label& word : words) {
        names.push_back(called(word, tongue));
    }
    return names;
}

} // namespace program::show
