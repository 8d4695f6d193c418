// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_TAKEN_HPP
#define CANBAO_VALIDITY_TAKEN_HPP

#include <canbao/engine/assess.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/engine/two_openings.hpp>
#include <canbao/validity/by_opening.hpp>
#include <canbao/validity/reach.hpp>
#include <canbao/validity/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// Every route is taken by somebody, and each of its alternatives needed by somebody: one that
// another always outdoes says nothing.
namespace canbao::inline v0_1::detail {

constexpr bool is_of(const opening& opening, std::size_t place) noexcept {
    return opening.route == place + 1;
}

/// True where one of those who pay earliest, latest or between takes the route, as is mostly so.
constexpr bool is_taken_at_once(const rule_table& rules, std::size_t place) noexcept {
    return std::any_of(rules.openings.begin(), rules.openings.end(), [&](const opening& opening) {
        return is_of(opening, place) && any_at_once(rules, opening, [&](const application& person) {
                   return assess(rules, person).route == opening.route;
               });
    });
}

/// True where an opening of a route listed before is as good for whoever may take this one.
constexpr bool is_outdone(const rule_table& rules, const opening& one) noexcept {
    return std::any_of(rules.openings.begin(), rules.openings.end(), [&](const opening& other) {
        return other.route < one.route && serves_as_well(rules, other, one);
    });
}

/// Reports a route that nobody takes, with who pays earliest of those who could; where they take no
/// other, for want of a fee.
constexpr void report_untaken(const rule_table& rules, std::size_t place,
                              violations& found) noexcept {
    const auto* const opening =
        std::find_if(rules.openings.begin(), rules.openings.end(),
                     [place](const auto& one) { return is_of(one, place); });
    const application earliest = earliest_with_a_fee(rules, *opening);
    const assessment other = assess(rules, earliest);
    if (other.route == 0) {
        report(found, {.rule = rule_id::route_is_for_who_has_a_fee,
                       .at = at_route(place),
                       .other = at_plan(opening->plan),
                       .example = earliest});
        return;
    }
    report(found, {.rule = rule_id::route_can_be_taken,
                   .at = at_route(place),
                   .other = at_route(other.route - std::size_t{1}),
                   .x = assess_by(rules, *opening, earliest).due.count,
                   .y = other.due.count,
                   .example = earliest});
}

/// The place of an opening among the alternatives of its route, from 1; 0 where it is the only one.
constexpr std::int64_t alternative_number(const rule_table& rules, std::size_t place) noexcept {
    const opening* one = rules.openings.begin() + place;
    const auto same = [one](const opening& other) { return other.route == one->route; };
    return std::count_if(rules.openings.begin(), rules.openings.end(), same) == 1
               ? 0
               : std::count_if(rules.openings.begin(), one, same) + 1;
}

/// True where the person would get less, or nothing, without that alternative of a route.
constexpr bool needs(const rule_table& rules, const opening& one,
                     const application& person) noexcept {
    const assessment by_this = assess_by(rules, one, person);
    if (by_this.status != status::insured || assess(rules, person).route != one.route) {
        return false;
    }
    const auto does_as_well = [&](const opening& other) {
        if (&other == &one || other.route != one.route) {
            return false;
        }
        const assessment by_other = assess_by(rules, other, person);
        return by_other.status == status::insured && !is_more_favourable(by_this, by_other);
    };
    return std::none_of(rules.openings.begin(), rules.openings.end(), does_as_well);
}

constexpr bool is_needed_at_once(const rule_table& rules, std::size_t place) noexcept {
    const opening& opening = rules.openings[place];
    return any_at_once(rules, opening,
                       [&](const application& person) { return needs(rules, opening, person); });
}

/// True where an opening listed before, or another alternative, is as good for whoever may take
/// this alternative.
constexpr bool is_needless(const rule_table& rules, const opening& one) noexcept {
    return is_outdone(rules, one) ||
           std::any_of(rules.openings.begin(), rules.openings.end(), [&](const opening& other) {
               return &other != &one && other.route == one.route &&
                      serves_as_well(rules, other, one);
           });
}

/// Reports an alternative that nobody needs. Nobody needs any of a route that nobody takes, which
/// is another rule.
constexpr void report_needless(const rule_table& rules, std::size_t place,
                               violations& found) noexcept {
    const opening& opening = rules.openings[place];
    report(found, {.rule = rule_id::alternative_can_be_taken,
                   .at = at_route(opening.route - std::size_t{1}),
                   .x = alternative_number(rules, place),
                   .example = earliest_with_a_fee(rules, opening)});
}

} // namespace canbao::detail

#endif
