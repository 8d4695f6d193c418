// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/language.hpp"

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/rule_table.hpp>

#include <string>

// What an opening asks and gives, in words.
namespace program::show {

/// A policy: what its components say, and the rules that they amount to.
struct policy_view {
    const canbao::policy_content& content;
    const canbao::rule_table& rules;
};

/// Whom and when an opening is for: "paid in 2023; within 90 days of birth". The term is the one
/// from which the opening was lowered.
std::string conditions_in_words(const policy_view& policy, const canbao::opening& opening,
                                const canbao::opening_term& term, language tongue);

/// From which day to which it covers: "from the day of payment, until 2023-12-31".
std::string cover_in_words(const policy_view& policy, const canbao::opening& opening,
                           language tongue);

/// What a route charges, as the engine has it.
constexpr canbao::charge_basis basis_of(const canbao::route_term& route) noexcept {
    return route.without_fiscal ? canbao::charge_basis::exempt : route.charge;
}

/// What the person pays on a route: "fee less aid of orphan, a twelfth for each month from that of
/// payment on".
std::string charge_in_words(const policy_view& policy, const canbao::route_term& route,
                            language tongue);

/// Who is of one alternative of a group: "given female; 50 or older".
std::string people_in_words(const canbao::policy_content& content, const canbao::people_term& group,
                            language tongue);

} // namespace program::show
