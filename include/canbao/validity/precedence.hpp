// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_PRECEDENCE_HPP
#define CANBAO_VALIDITY_PRECEDENCE_HPP

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/validity/taken.hpp>
#include <canbao/validity/ties.hpp>
#include <canbao/validity/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// A route takes precedence over another only where that decides something for somebody.
namespace canbao::inline v0_1::detail {

/// Calls `visit` with the places of each route and of each over which it takes precedence.
constexpr void each_precedence(const policy_content& content, const auto& visit) {
    for (std::size_t one = 0; one < content.routes.size(); ++one) {
        for (const std::string_view code : content.routes[one].before) {
            const auto* other =
                std::find_if(content.routes.begin(), content.routes.end(),
                             [code](const route_term& route) { return route.name.code == code; });
            if (other != content.routes.end()) {
                visit(one, static_cast<std::size_t>(other - content.routes.begin()));
            }
        }
    }
}

/// True where an opening and some opening of a route are as favourable as any to that person, and
/// give different things.
constexpr bool is_decided_over(const rule_table& rules, const opening& one, std::size_t route,
                               const application& person) noexcept {
    return std::any_of(rules.openings.begin(), rules.openings.end(), [&](const opening& other) {
        return is_of(other, route) && is_undecided(rules, one, other, person);
    });
}

/// True where somebody who pays earliest of those to whom both are open needs the precedence, of
/// whatever category, as is mostly so.
constexpr bool decides_at_once(const rule_table& rules, std::size_t one,
                               std::size_t other) noexcept {
    for (const auto& opening : rules.openings) {
        for (const auto& later : rules.openings) {
            if (!is_of(opening, one) || !is_of(later, other) || !may_tie(rules, opening, later)) {
                continue;
            }
            application person =
                earliest_application(rules, opening.asks.events != 0 ? opening : later);
            person.paid_on =
                (std::max)({person.paid_on, date{opening.pay_from}, date{later.pay_from}});
            person.circumstances.bits |=
                opening.asks.circumstances_all | later.asks.circumstances_all;
            const std::uint64_t opens = earliest_application(rules, opening).categories.bits |
                                        earliest_application(rules, later).categories.bits;
            const std::uint8_t line = rules.line_number(opening.plan, person.tier);
            std::uint64_t rest = line == 0 ? 0 : rules.line(line).aided;
            for (bool last = false; !last; rest &= rest - 1) {
                last = rest == 0; // who gets no aid
                person.categories.bits = opens | (rest & (~rest + 1));
                if (is_undecided(rules, opening, later, person)) {
                    return true;
                }
            }
        }
    }
    return false;
}

constexpr void report_needless_precedence(std::size_t one, std::size_t other,
                                          violations& found) noexcept {
    report(found, {.rule = rule_id::precedence_decides_something,
                   .at = at_route(one),
                   .other = at_route(other)});
}

} // namespace canbao::detail

#endif
