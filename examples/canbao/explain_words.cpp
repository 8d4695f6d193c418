// SPDX-License-Identifier: Apache-2.0
#include "explain_words.hpp"

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

/// The bytes of the character that begins here; 0 where there is none that may be shown.
std::size_t shown_bytes(std::string_view text) {
    const auto byte = [&text](std::size_t place) {
        return place < text.size() ? static_cast<unsigned char>(text[place]) : 0U;
    };
    const unsigned lead = byte(0);
    if (lead < 0x80) {
        return lead >= 0x20 && lead != 0x7F ? 1 : 0;
    }
    const std::size_t size = lead >= 0xF0 && lead < 0xF5   ? 4
                             : lead >= 0xE0 && lead < 0xF0 ? 3
                             : lead >= 0xC2 && lead < 0xE0 ? 2
                                                           : 0;
    char32_t character = size == 4 ? lead & 0x07U : size == 3 ? lead & 0x0FU : lead & 0x1FU;
    for (std::size_t place = 1; place < size; ++place) {
        if ((byte(place) & 0xC0U) != 0x80U) {
            return 0;
        }
        character = character << 6 | (byte(place) & 0x3FU);
    }
    const bool is_overlong = (size == 3 && character < 0x800) || (size == 4 && character < 0x10000);
    const bool is_no_character =
        (character >= 0xD800 && character <= 0xDFFF) || character > 0x10FFFF;
    // Controls, and what turns the direction of the text around it.
    const bool is_control = character < 0xA0 || (character >= 0x2028 && character <= 0x202E) ||
                            (character >= 0x2066 && character <= 0x2069) || character == 0x200E ||
                            character == 0x200F;
    return is_overlong || is_no_character || is_control ? 0 : size;
}

} // namespace

std::string printable(std::string_view text) {
    std::string shown;
    while (!text.empty()) {
        const std::size_t bytes = shown_bytes(text);
        shown.append(bytes == 0 ? "?" : text.substr(0, bytes));
        text.remove_prefix(bytes == 0 ? 1 : bytes);
    }
    return shown;
}

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

std::string words::source(std::uint8_t provision) const {
    std::string text = sections(provision);
    for (const canbao::label& reading : policy_.provisions[provision].readings) {
        text.append(text.empty() ? "" : say({"; ", "；"})).append(reading.code);
    }
    return text;
}

} // namespace program::explaining
