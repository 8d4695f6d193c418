// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_DOUBTS_HPP
#define CANBAO_VALIDITY_DOUBTS_HPP

#include <canbao/cells/walk.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/validity/doubt_slices.hpp>
#include <canbao/validity/precedence.hpp>
#include <canbao/validity/taken.hpp>
#include <canbao/validity/ties.hpp>
#include <canbao/validity/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// Rules that only a walk through cells can settle, settled one by one.
namespace canbao::inline v0_1::detail {

using doubts = bounded<doubt, 64>;

template <class Visitor>
constexpr void each_doubt(const policy_content& content, const rule_table& rules,
                          const Visitor& visit) {
    const auto raise = [&visit](doubt::about what, std::size_t one, std::size_t other) {
        visit(doubt{what, static_cast<std::uint8_t>(one), static_cast<std::uint8_t>(other)});
    };
    for (std::size_t place = 0; place < content.routes.size(); ++place) {
        if (!is_taken_at_once(rules, place)) {
            raise(doubt::about::taken, place, 0);
        }
    }
    for (std::size_t place = 0; place < rules.openings.size(); ++place) {
        if (alternative_number(rules, place) != 0 && !is_needed_at_once(rules, place)) {
            raise(doubt::about::alternative, place, 0);
        }
    }
    each_precedence(content, [&](std::size_t one, std::size_t other) {
        if (!decides_at_once(rules, one, other)) {
            raise(doubt::about::precedence, one, other);
        }
    });
    for (std::size_t later = 0; later < rules.openings.size(); ++later) {
        for (std::size_t first = 0; first < later; ++first) {
            if (may_tie(rules, rules.openings[first], rules.openings[later]) &&
                !states_precedence(content, rules.openings[first], rules.openings[later])) {
                raise(doubt::about::tie, first, later);
            }
        }
    }
}

/// The first doubts, as many as there is room for.
constexpr doubts doubts_about(const policy_content& content, const rule_table& rules) {
    doubts open;
    each_doubt(content, rules, [&open](const doubt& one) { open.push_back(one); });
    return open;
}

/// The first application in a slice that settles the doubt: one that takes the route or needs the
/// alternative, or one between whose routes only the order of listing decides. Without a day of
/// payment where there is none.
constexpr application witness_in(const rule_table& rules, const doubt& one, const slice& part) {
    const auto& opening = *part.opening;
    const bool is_tie = one.what == doubt::about::tie;
    const bool is_precedence = one.what == doubt::about::precedence;
    const auto& later = rules.openings[is_tie ? one.other : 0];
    walk_area area = is_tie ? area_of_both(rules, opening, later) : area_of(rules, opening);
    area.tier = part.tier;
    area.paid_from = (std::max)(area.paid_from, part.paid_from);
    area.paid_to = (std::min)(area.paid_to, part.paid_to);
    area.unborn = false;
    if (part.of_birth) {
        area.events = event_set{events::birth{}}.bits;
        area.no_event = false;
    }
    application found;
    const auto goes_on = [&](const application& person, const cell_days&) {
        const bool settles = is_tie          ? is_undecided(rules, opening, later, person)
                             : is_precedence ? is_decided_over(rules, opening, one.other, person)
                             : one.what == doubt::about::taken
                                 ? assess(rules, person).route == opening.route
                                 : needs(rules, opening, person);
        if (settles) {
            found = person;
        }
        return !settles;
    };
    if (area.paid_from <= area.paid_to) {
        walk_cells(rules, area,
                   is_tie || is_precedence ? walk_detail{.compared = 2} : detail_of(opening),
                   goes_on);
    }
    return found;
}

/// What is said of a doubt once it is known whether it has a witness.
constexpr void conclude(const rule_table& rules, const doubt& one, const application& witness,
                        violations& found) noexcept {
    if (witness.paid_on.has_value() != (one.what == doubt::about::tie)) {
        return;
    }
    switch (one.what) {
    case doubt::about::taken: report_untaken(rules, one.one, found); break;
    case doubt::about::alternative: report_needless(rules, one.one, found); break;
    case doubt::about::precedence: report_needless_precedence(one.one, one.other, found); break;
    case doubt::about::tie:
        report_tie(rules, rules.openings[one.one], rules.openings[one.other], witness, found);
    }
}

constexpr void settle(const rule_table& rules, const doubt& one, violations& found) {
    application witness;
    for (std::size_t number = 0; !witness.paid_on.has_value(); ++number) {
        const slice part = nth_slice(rules, one, number);
        if (!part.is_one) {
            break;
        }
        witness = witness_in(rules, one, part);
    }
    conclude(rules, one, witness, found);
}

/// Settles the doubts but for the first so many, until one of them breaks a rule: a route that
/// nobody takes may tie with what is taken.
constexpr void settle_after(std::size_t settled, const policy_content& content,
                            const rule_table& rules, violations& found) {
    std::size_t place = 0;
    each_doubt(content, rules, [&](const doubt& one) {
        if (place++ >= settled && found.empty()) {
            settle(rules, one, found);
        }
    });
}

} // namespace canbao::detail

#endif
