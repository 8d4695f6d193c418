// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CONTENT_LOWER_CONDITIONS_HPP
#define CANBAO_CONTENT_LOWER_CONDITIONS_HPP

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/rule_table.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>

// The conditions of an opening and of a group of people as the engine asks them.
namespace canbao::inline v0_1::detail {

/// The last day on which somebody was born who is so old on a day, in full years: on the birthday
/// one is a year older (民法典第一百二十四条 counts from the day of birth), and whoever was born on
/// 29 February is on 1 March of a year without it.
constexpr date born_years_before(date day, int years) noexcept {
    const std::chrono::year_month_day then = day.calendar() - std::chrono::years{years};
    return then.ok() ? date{then}
                     : date{std::chrono::sys_days{then.year() / then.month() / std::chrono::last}};
}

/// Conditions as they are of the years that an application states: where only some years count,
/// whoever lacked cover for more is as if for these.
constexpr conditions lower_conditions(const policy_content& content, conditions asks) noexcept {
    if (asks.lapsed_years.most >= content.most_lapsed_years()) {
        asks.lapsed_years.most = number_range{}.most;
    }
    return asks;
}

constexpr people_rule lower_people_term(const policy_content& content,
                                        const people_term& term) noexcept {
    people_rule rule{.asks = lower_conditions(content, term.asks),
                     .categories_all = term.categories_all};
    const auto no_earlier = [&](std::int32_t day) {
        rule.born_from = (std::max)(rule.born_from, day);
    };
    if (term.asks_age || term.born_from.has_value() || term.born_until.has_value()) {
        rule.born_from = date::absent + 1; // there is a day of birth
    }
    if (term.born_from.has_value()) {
        no_earlier(term.born_from.days);
    }
    if (term.born_until.has_value()) {
        rule.born_to = term.born_until.days;
    }
    if (term.asks_age && content.age_on.has_value()) {
        if (term.ages.least > 0) {
            rule.born_to =
                (std::min)(rule.born_to, born_years_before(content.age_on, term.ages.least).days);
        }
        if (term.ages.most < 255) {
            no_earlier(born_years_before(content.age_on, term.ages.most + 1).days + 1);
        }
    }
    return rule;
}

} // namespace canbao::inline v0_1::detail

#endif
