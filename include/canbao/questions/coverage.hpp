// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_QUESTIONS_COVERAGE_HPP
#define CANBAO_QUESTIONS_COVERAGE_HPP

#include <canbao/engine/assess.hpp>
#include <canbao/policy/policy.hpp>
#include <canbao/questions/answers.hpp>

// Asks on which days a policy leaves somebody without a route.
namespace canbao::inline v0_1 {

/// The first day of a span, both ends inclusive, on which such a person finds no route: whoever
/// pays then is refused. Absent where every day has one. The person's own day of payment does not
/// matter; the day of an event, where there is one, stays.
///
///     // Hunan 2023: who comes late without a reason waits for next year
///     static_assert(first_day_without_route<hunan_2023>({}, 2022y / 9 / 1, 2023y / 12 / 31) ==
///                   2023y / 1 / 1);
constexpr date first_day_without_route(const rule_table& rules, application person, date first,
                                       date last) noexcept {
    for (date day = first; day <= last; day = day + 1) {
        person.paid_on = day;
        if (assess(rules, person).status == status::refused) {
            return day;
        }
    }
    return {};
}
/// The same by a policy.
template <contribution_policy Policy>
constexpr date first_day_without_route(const application& person, date first, date last) noexcept {
    return first_day_without_route(Policy::rules, person, first, last);
}

/// Whether such a person finds a route on every day of a span, both ends inclusive. The
/// counterexample pays on the first day that has none.
///
///     static_assert(has_route_every_day<fuling_2023>({.categories = orphan{}},
///                                                    2022y / 9 / 1, 2023y / 12 / 30));
template <contribution_policy Policy>
constexpr answer has_route_every_day(application person, date first, date last) noexcept {
    const date day = first_day_without_route<Policy>(person, first, last);
    if (!day.has_value()) {
        return {};
    }
    person.paid_on = day;
    return {false, person};
}

} // namespace canbao

#endif
