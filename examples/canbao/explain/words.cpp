// SPDX-License-Identifier: Apache-2.0
#include "explain/words.hpp"

#include "shared/payer_words.hpp"
#include "show/words.hpp"

namespace program::explaining {

namespace {

constexpr std::uint8_t code_of(std::uint8_t slot) noexcept {
    return static_cast<std::uint8_t>(slot + 1);
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

std::string words::payers(const canbao::aid_rule& aid) const {
    return payers_in_words(policy_, aid.payers, canbao::fund_code{aid.fund}, tongue_,
                           [this](const canbao::label& of) { return name(of); });
}

std::string words::plan(std::uint8_t slot) const {
    return name(canbao::name_of(policy_, canbao::plan_code{code_of(slot)}));
}

std::string words::route(std::uint8_t number) const {
    return name(canbao::name_of_route(policy_, number));
}

std::vector<std::string> words::names(canbao::word_kind kind, std::uint64_t set) const {
    std::vector<std::string> all;
    for (const canbao::label& one : show::words_in(policy_, kind, set)) {
        all.push_back(name(one));
    }
    return all;
}

std::string words::all(canbao::word_kind kind, std::uint64_t set) const {
    return show::list(names(kind, set), show::joined_by::and_, tongue_);
}

std::string words::any(canbao::word_kind kind, std::uint64_t set) const {
    return show::list(names(kind, set), show::joined_by::or_, tongue_);
}

std::string words::list(const std::vector<std::string>& items) const {
    return fmt::format("{}", fmt::join(items, say({", ", "、"})));
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
