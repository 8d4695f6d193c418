// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_QUESTIONS_AID_HPP
#define CANBAO_QUESTIONS_AID_HPP

#include <canbao/cells/walk.hpp>
#include <canbao/engine/assess.hpp>
#include <canbao/policy/policy.hpp>
#include <canbao/questions/answers.hpp>

#include <cstddef>
#include <cstdint>

// Asks whether aid ever falls where more categories are recognised.
namespace canbao::inline v0_1 {

namespace detail {

/// Whether the same fee is paid whatever the categories. Aid to it is then as much or more for
/// whoever is of more of them, for it stands in the order of what is given.
constexpr bool has_one_fee(const rule_table& rules, std::size_t plan, std::size_t tier) noexcept {
    const std::uint64_t by_category = people{tables_of(rules)}.kinds.by_category;
    bool has_one = true;
    each_line(rules, plan, tier, [&](const fee_line& line) {
        for (const std::uint64_t mask : line.people) {
            has_one = has_one && (mask & by_category) == 0;
        }
    });
    return has_one;
}

/// Whether aid is known to be monotone for whoever these openings are open to. So it is where all
/// give the same aid, to a fee that is the same; and beside them a free one, of whatever categories
/// people are: another is only taken where the aid pays all of it.
constexpr bool aid_never_falls_where(const rule_table& rules, const table_openings& open,
                                     const application& person) noexcept {
    const opening* first = nullptr;
    for (const table_opening& one : open) {
        const opening& now = *one.opening;
        if (is_free(now.charge)) {
            if ((now.asks.categories_any & people{tables_of(rules)}.kinds.by_category) != 0) {
                return false;
            }
        } else if (first == nullptr) {
            first = &now;
            if (!has_one_fee(rules, now.plan, person.tier)) {
                return false;
            }
        } else if (now.plan != first->plan || now.aided != first->aided) {
            return false;
        }
        if (!now.months.is_whole_year()) {
            return false;
        }
    }
    return !is_a_claim(person);
}

/// Whether a person without any one of the categories has no more aid.
constexpr bool aid_never_falls_for(const rule_table& rules, const application& person) noexcept {
    const assessment with = assess(rules, person);
    for (std::uint64_t left = person.categories.bits; left != 0; left &= left - 1) {
        application before = person;
        before.categories.bits &= ~(left & (~left + 1));
        const assessment without = assess(rules, before);
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

template <class Policy>
struct aid_never_falls_question {
    // Two assessments are compared: of the same person with and without one category.
    static constexpr walk_detail tells{.compared = 2, .aid = true};

    using days = days_of<Policy>;
    static constexpr auto tables() noexcept { return tables_of(Policy::rules); }

    static constexpr bool holds_where(const table_openings& open,
                                      const application& person) noexcept {
        return aid_never_falls_where(Policy::rules, open, person);
    }
    static constexpr bool holds_for(const application& person) noexcept {
        return aid_never_falls_for(Policy::rules, person);
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
