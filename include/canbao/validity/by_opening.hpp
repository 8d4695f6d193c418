// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_BY_OPENING_HPP
#define CANBAO_VALIDITY_BY_OPENING_HPP

#include <canbao/cells/walk.hpp>
#include <canbao/engine/assess.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/engine/steps.hpp>

// What one opening gives, and to whom it may be open, whatever the others give.
namespace canbao::inline v0_1::detail {

/// The circumstances that may shut an opening, give aid or make somebody one of a group: of others
/// than these, and than those that an opening asks for, whoever takes it has no need, for they only
/// open what is no worse.
constexpr std::uint64_t circumstances_that_matter(const rule_table& rules) noexcept {
    std::uint64_t matter = 0;
    for (const opening& opening : rules.openings) {
        matter |= opening.asks.circumstances_none | opening.asks.circumstances_not_all;
    }
    for (const recognition_rule& rule : rules.recognition) {
        matter |= rule.circumstances_all;
    }
    for (const people_rule& rule : rules.people) {
        matter |= rule.asks.circumstances_all | rule.asks.circumstances_none |
                  rule.asks.circumstances_not_all;
    }
    return matter;
}

/// The applications that decide whether anybody takes an opening; the same holds of events, and of
/// categories but for one that opens it and one that gives the aid (see `detail_of`).
constexpr walk_area area_of(const rule_table& rules, const opening& opening) noexcept {
    const std::uint64_t needless =
        ~(opening.asks.circumstances_all | circumstances_that_matter(rules));
    return {.paid_from = date{opening.pay_from},
            .paid_to = date{opening.pay_to},
            .events = opening.asks.events,
            .no_event = opening.asks.events == 0,
            .each_year_charged = false,
            .insured_elsewhere = false,
            .circumstances_all = opening.asks.circumstances_all,
            .circumstances_none = opening.asks.circumstances_none | needless,
            .categories_any =
                opening.asks.categories_any != 0 ? opening.asks.categories_any : ~std::uint64_t{0},
            .by = &opening};
}

constexpr walk_detail detail_of(const rule_table& rules, const opening& opening) noexcept {
    if (!rules.people.empty() || rules.has_fees_by_people) {
        return {};
    }
    return {.most_categories = opening.asks.categories_any != 0 ? std::size_t{2} : std::size_t{1}};
}

/// What somebody gets by an opening, whether or not another is more favourable; refused where it
/// is not open or covers no day.
constexpr assessment assess_by(const rule_table& rules, const opening& opening,
                               const application& person) noexcept {
    const identity who = identity_of(rules, person);
    const std::uint8_t line = rules.line_number(opening.plan, person.tier, who.counting);
    const date from = first_covered_day(opening, person);
    if (line == 0 || !is_open(opening, person, who.counting) || from.days > opening.cover_to) {
        return refused(refusal::not_open);
    }
    return insured(rules, opening, line, from, who.aided, time_charged_by(rules, opening, person));
}

} // namespace canbao::detail

#endif
