// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_READS_HPP
#define CANBAO_ENGINE_READS_HPP

#include <canbao/engine/conditions.hpp>
#include <canbao/engine/rule_table.hpp>

#include <algorithm>

// Which columns a policy's rosters are to have: those without which everybody would be assessed as
// if they had never lapsed, or were of no group by age.
namespace canbao::inline v0_1 {

/// Whether a policy has groups by age or day of birth: its rosters then have a column `born_on`.
constexpr bool reads_birth(const rule_table& rules) noexcept {
    return std::any_of(rules.people.begin(), rules.people.end(),
                       [](const people_rule& one) { return one.asks_for_birth(); });
}

namespace detail {

/// Whether an opening, a claim or a group asks for some numbers of years only, or a waiting period
/// varies with them.
constexpr bool reads_years(const rule_table& rules, number_range conditions::*years,
                           bool (waiting_growth::*varies)() const noexcept) noexcept {
    const auto asks = [years](const auto& one) { return one.asks.*years != number_range{}; };
    const auto reads = [&](const opening& one) {
        return asks(one) || (one.waits.growth.*varies)();
    };
    return std::any_of(rules.openings.begin(), rules.openings.end(), reads) ||
           std::any_of(rules.claims.begin(), rules.claims.end(), reads) ||
           std::any_of(rules.people.begin(), rules.people.end(), asks);
}

} // namespace detail

/// Whether years without cover decide anything: how long somebody waits, which routes are open, or
/// who is of a group. The policy's rosters then have a column `lapsed_years`.
constexpr bool reads_lapsed_years(const rule_table& rules) noexcept {
    return detail::reads_years(rules, &conditions::lapsed_years, &waiting_growth::grows);
}
/// The same of years paid back, and a column `repaid_years`.
constexpr bool reads_repaid_years(const rule_table& rules) noexcept {
    return detail::reads_years(rules, &conditions::repaid_years, &waiting_growth::shrinks);
}
/// Whether further years may be paid for: a column `prepaid_years`.
constexpr bool reads_prepaid_years(const rule_table& rules) noexcept {
    return rules.charges_prepaid_years;
}

/// Whether a route goes by the day of registration: a column `registered_on`.
constexpr bool reads_registration(const rule_table& rules) noexcept {
    return std::any_of(rules.openings.begin(), rules.openings.end(),
                       [](const opening& one) { return one.by_registration; });
}

namespace detail {

/// Whether a roster in columns has each that a policy reads.
constexpr bool has_what_is_read(const rule_table& rules, const auto& roster) noexcept {
    return (!roster.lapsed_years.empty() || !reads_lapsed_years(rules)) &&
           (!roster.repaid_years.empty() || !reads_repaid_years(rules)) &&
           (!roster.prepaid_years.empty() || !reads_prepaid_years(rules)) &&
           (!roster.born_on.empty() || !reads_birth(rules)) &&
           (!roster.registered_on.empty() || !reads_registration(rules));
}

} // namespace detail

} // namespace canbao

#endif
