// SPDX-License-Identifier: Apache-2.0
#include "compare/words.hpp"

#include "compare/text.hpp"
#include "shared/figures.hpp"
#include "show/words.hpp"

#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace program {

namespace {

constexpr wording days{"{} days", "{} 日"};
constexpr wording months{"{} months", "{} 个月"};

void append(std::string& text, std::string_view more) {
    text.append(text.empty() ? "" : ", ").append(more);
}

} // namespace

std::string policy_words::word(const canbao::label& word) const {
    return std::string{tongue_ == language::chinese && !word.name.empty() ? word.name : word.code};
}

std::string policy_words::code_and_name(const canbao::label& word) const {
    return word_in(word, tongue_);
}

fact policy_words::holds(std::string key, std::string title) const {
    return {.key = std::move(key), .title = std::move(title), .value = in({"yes", "是"})};
}

std::string policy_words::day(canbao::date day) const {
    return day == policy_.year_begin() ? in({"year start", "参保年度始"})
           : day == policy_.year_end() ? in({"year end", "参保年度末"})
           : day <= canbao::first_date ? in({"any day", "不限"})
           : day >= canbao::last_date  ? in({"no end", "不限"})
                                       : iso(day);
}

std::string policy_words::length(canbao::period length) const {
    const wording& unit = length.unit == canbao::period_unit::days ? days : months;
    return fmt::format(fmt::runtime(unit.in(tongue_)), length.count);
}

std::string policy_words::charge(canbao::charge_basis basis) const {
    switch (basis) {
    case canbao::charge_basis::individual: return in({"fee", "个人缴费"});
    case canbao::charge_basis::full: return in({"full funding", "全额筹资"});
    case canbao::charge_basis::waived: return in({"nothing", "免缴"});
    case canbao::charge_basis::exempt: return in({"nothing at all", "免缴且不补助"});
    }
    return {};
}

std::string policy_words::months_charged(canbao::proration charged) const {
    switch (charged.which) {
    case canbao::charged_months::since_enrolment:
    case canbao::charged_months::since_payment: return in({"from payment", "自缴费当月"});
    case canbao::charged_months::since_registration: return in({"from registration", "自登记当月"});
    case canbao::charged_months::since_event: return in({"from the event", "自事由当月"});
    case canbao::charged_months::fixed: break;
    }
    return length({canbao::period_unit::months, charged.count});
}

std::string policy_words::circumstances(std::uint64_t mask) const {
    std::string text;
    for (const canbao::label& one : words_in(canbao::word_kind::circumstance, mask)) {
        append(text, word(one));
    }
    return text;
}

std::string policy_words::keys(std::uint64_t circumstances) const {
    std::string text;
    for (const canbao::label& one : words_in(canbao::word_kind::circumstance, circumstances)) {
        append(text, one.code);
    }
    return text;
}

std::string policy_words::people(std::uint64_t mask) const {
    std::string text;
    for (const canbao::label& one : words_in(canbao::word_kind::category, mask)) {
        append(text, word(one));
    }
    return text;
}

std::string policy_words::people_keys(std::uint64_t mask) const {
    std::string text;
    for (const canbao::label& one : words_in(canbao::word_kind::category, mask)) {
        append(text, one.code);
    }
    return text;
}

std::vector<canbao::label> policy_words::words_in(canbao::word_kind kind,
                                                  std::uint64_t mask) const {
    return show::words_in(policy_, kind, mask);
}

std::string policy_words::sections(std::uint8_t provision) const {
    std::string text;
    for (const std::string_view section : policy_.provisions[provision].sections) {
        append(text, section);
    }
    return text;
}

} // namespace program
