// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_QUESTIONS_AID_HPP
#define CANBAO_QUESTIONS_AID_HPP

#include <canbao/engine/assess.hpp>
#include <canbao/policy/policy.hpp>
#include <canbao/questions/answers.hpp>

#include <cstdint>

// Asks whether aid ever falls where more categories are recognised.
namespace canbao::inline v0_1 {

namespace detail {

template <class Policy>
struct aid_never_falls_question {
    // Two assessments are compared: of the same person with and without one category.
    static constexpr walk_detail tells{.compared = 2, .aid = true};

    using days = days_of<Policy>;
    static constexpr auto tables() noexcept { return tables_of(Policy::rules); }

    static constexpr bool holds_for(const application& person) noexcept {
        const assessment with = assess(Policy::rules, person);
        for (std::uint64_t left = person.categories.bits; left != 0; left &= left - 1) {
            application before = person;
            before.categories.bits &= ~(left & (~left + 1));
            const assessment without = assess(Policy::rules, before);
            if (without.status == status::refused) {
                continue;
            }
            if (with.status == status::refused || with.subsidy < without.subsidy ||
                without.due < with.due) {
                return false;
            }
        }
        return true;
    }
};

} // namespace detail

/// Whether aid is monotone: nobody who is recognised in one category more gets less aid, owes more
/// or is refused. What is owed never rises, whatever the policy, for aid only lowers fees and a
/// category only opens routes; but the route that it opens may be one with a lower subsidy.
/// The counterexample has all categories; without one of them the aid is higher.
///
///     static_assert(aid_never_falls<huaibei_2024>);
template <contribution_policy Policy>
inline constexpr answer
    aid_never_falls = detail::asked<detail::aid_never_falls_question<Policy>>::first();

} // namespace canbao

#endif
