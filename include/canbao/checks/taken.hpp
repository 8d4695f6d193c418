// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CHECKS_TAKEN_HPP
#define CANBAO_CHECKS_TAKEN_HPP

#include <canbao/cells/walk.hpp>
#include <canbao/checks/by_opening.hpp>
#include <canbao/checks/reach.hpp>
#include <canbao/engine/assess.hpp>
#include <canbao/rule_table.hpp>
#include <canbao/violation.hpp>

#include <algorithm>
#include <cstddef>

// Every route is taken by somebody: one that another always outdoes says nothing.
namespace canbao::detail {

constexpr bool is_of(const opening& way, std::size_t place) noexcept {
    return way.route == place + 1;
}

/// True where one of those who pay earliest takes the route, as is mostly so.
constexpr bool is_taken_at_once(const rule_table& rules, std::size_t place) noexcept {
    return std::any_of(rules.openings.begin(), rules.openings.end(), [&](const opening& way) {
        return is_of(way, place) &&
               assess(rules, earliest_application(rules, way)).route == way.route;
    });
}

/// True where anybody takes the route by that opening, or another of it.
constexpr bool is_taken_by(const rule_table& rules, const opening& way) {
    return !walk_cells(rules, area_of(way), {}, [&](const application& person, const cell_days&) {
        return assess(rules, person).route != way.route;
    });
}

/// Reports a route that nobody takes, with who pays earliest of those who could.
constexpr void check_taken(const rule_table& rules, std::size_t place, violations& found) {
    const auto own = [place](const opening& way) { return is_of(way, place); };
    const auto taken = [&](const opening& way) { return own(way) && is_taken_by(rules, way); };
    const opening* way = std::find_if(rules.openings.begin(), rules.openings.end(), own);
    if (way == rules.openings.end() || std::any_of(way, rules.openings.end(), taken)) {
        return;
    }
    const application earliest = earliest_application(rules, *way);
    const assessment other = assess(rules, earliest);
    report(found, {.rule = rule_id::route_can_be_taken,
                   .at = at_route(place),
                   .other = at_route(other.route - std::size_t{1}),
                   .x = assess_by(rules, *way, earliest).due.count,
                   .y = other.due.count,
                   .example = earliest});
}

} // namespace canbao::detail

#endif
