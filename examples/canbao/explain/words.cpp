// SPDX-License-Identifier: Apache-2.0
#include "explain/words.hpp"

#include <cstddef>

namespace program::explaining {

namespace {

constexpr wording and_the_last{" and ", "和"};
constexpr wording or_the_last{" or ", "或"};

constexpr std::uint8_t code_of(std::uint8_t slot) noexcept {
    return static_cast<std::uint8_t>(slot + 1);
}

/// What `name` makes of each slot of a set.
std::vector<std::string> each(std::uint32_t set, const auto& name) {
    std::vector<std::string> names;
    for (std::uint8_t slot = 0; slot < 32; ++slot) {
        if (((set >> slot) & 1U) != 0) {
            names.push_back(name(slot));
        }
    }
    return names;
}

} // namespace

std::string words::name(const canbao::label& word) const {
    return tongue_ == language::english || word.name.empty()
               ? std::string{word.code}
               : fmt::format("{}（{}）", word.name, word.code);
}

std::string words::category(std::uint8_t slot) const {
    return name(canbao::name_of(policy_, canbao::category_code{code_of(slot)}));
}

std::string words::event(canbao::event_code which) const {
    return name(canbao::name_of(policy_, which));
}

std::string words::fund(std::uint8_t code) const {
    return name(canbao::name_of(policy_, canbao::fund_code{code}));
}

std::string words::plan(std::uint8_t slot) const {
    return name(canbao::name_of(policy_, canbao::plan_code{code_of(slot)}));
}

std::string words::route(std::uint8_t number) const {
    return name(canbao::name_of_route(policy_, number));
}

std::string words::list(const std::vector<std::string>& items, const wording& last) const {
    constexpr wording comma{", ", "、"};
    std::string text;
    for (std::size_t place = 0; place < items.size(); ++place) {
        if (place > 0) {
            text.append((place + 1 == items.size() ? last : comma).in(tongue_));
        }
        text += items[place];
    }
    return text;
}

std::string words::all_categories(std::uint32_t set) const {
    return list(each(set, [this](std::uint8_t slot) { return category(slot); }), and_the_last);
}

std::string words::any_category(std::uint32_t set) const {
    return list(each(set, [this](std::uint8_t slot) { return category(slot); }), or_the_last);
}

std::string words::any_event(std::uint32_t set) const {
    const auto name_event = [this](std::uint8_t slot) {
        return event(canbao::event_code{code_of(slot)});
    };
    return list(each(set, name_event), or_the_last);
}

std::string words::circumstance(std::uint8_t slot) const {
    return name(canbao::name_of(policy_, canbao::circumstance_code{code_of(slot)}));
}

std::string words::all_circumstances(std::uint32_t set) const {
    return list(each(set, [this](std::uint8_t slot) { return circumstance(slot); }), and_the_last);
}

std::string words::any_circumstance(std::uint32_t set) const {
    return list(each(set, [this](std::uint8_t slot) { return circumstance(slot); }), or_the_last);
}

std::string words::range(canbao::date from, canbao::date to) const {
    return say({"{} – {}", "{} 至 {}"}, iso(from), iso(to));
}

std::string words::days(std::int64_t count) const {
    return say({"{} {}", "{} 天"}, count, count == 1 ? "day" : "days");
}

std::string words::length(canbao::period length) const {
    if (length.unit == canbao::period_unit::days) {
        return days(length.count);
    }
    return say({"{} {}", "{} 个月"}, length.count, length.count == 1 ? "month" : "months");
}

std::string words::sections(std::uint8_t provision) const {
    const auto& all = policy_.provisions[provision].sections;
    return list(std::vector<std::string>(all.begin(), all.end()));
}

} // namespace program::explaining
