// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_QUESTIONS_PAST_HPP
#define CANBAO_QUESTIONS_PAST_HPP

#include <canbao/engine/assess.hpp>
#include <canbao/policy/policy.hpp>
#include <canbao/questions/answers.hpp>
#include <canbao/validity/reach.hpp>

#include <algorithm>
#include <cstddef>

// Asks whether a route buys cover for days before the payment unsaid.
namespace canbao::inline v0_1 {

namespace detail {

/// Someone who pays on a route after its first covered day, which covers the days before too,
/// without that the route says so; without a day of payment where there is none.
constexpr application who_buys_the_past(const policy_content& content,
                                        const rule_table& rules) noexcept {
    for (std::size_t place = 0; place < rules.openings.size(); ++place) {
        const opening& opening = rules.openings[place];
        const opening_term& term = content.openings[place];
        if (opening.waits.kind != waiting_kind::none || term.waitings + term.covers > 0) {
            continue;
        }
        application person = earliest_application(rules, opening);
        if (opening.by_registration) { // whose days are those of the window
            person.registered_on = person.paid_on;
        }
        person.paid_on = (std::max)(person.paid_on, date{opening.cover_from + 1});
        if (person.paid_on.days <= opening.cover_to && is_time_for(opening, person)) {
            return person;
        }
    }
    return {};
}

} // namespace detail

/// Whether no route covers days before the payment but where it says so: by a waiting period
/// (`from_event`, `from_the_start`) or by naming the benefit period (`covers`). A window that is
/// still open when the year has begun, and no waiting period, lets people wait until they are ill;
/// some notices mean it. The counterexample pays on such a route.
///
///     static_assert(never_buys_the_past<hunan_2023>);
template <contribution_policy Policy>
inline constexpr answer never_buys_the_past = [] {
    const application person = detail::who_buys_the_past(Policy::content, Policy::rules);
    return answer{!person.paid_on.has_value(), person};
}();

} // namespace canbao

#endif
