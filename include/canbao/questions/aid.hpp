// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_QUESTIONS_AID_HPP
#define CANBAO_QUESTIONS_AID_HPP

#include <canbao/cells/people.hpp>
#include <canbao/cells/told_apart.hpp>
#include <canbao/cells/walk.hpp>
#include <canbao/engine/amounts.hpp>
#include <canbao/engine/assess.hpp>
#include <canbao/policy/policy.hpp>
#include <canbao/questions/answers.hpp>

#include <algorithm>
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

/// Whether whoever leaves one opening for another, for a category more, is known to have as much
/// aid or more: aid counts there for the same; or what it lowers is as much there, and what is left
/// is no more, for who leaves chooses by that. Both are of one fee, and charge all of it.
constexpr bool aid_is_kept(const rule_table& rules, const opening& from,
                           const opening& to) noexcept {
    return (from.aided & ~to.aided) == 0 ||
           (!rules.charges_repaid_years &&
            (from.charge == to.charge || to.charge == charge_basis::full));
}

/// Whether aid is known to be monotone for whoever these openings are open to, or some of them. So
/// it is where no category decides anything; for claims of it; and where nobody leaves aid for
/// another opening: all are of one plan, whose fee is the same whoever somebody is. Free ones may
/// be among them that are open whatever the categories: another is only taken where the aid pays
/// all.
constexpr bool aid_never_falls_where(const rule_table& rules, const table_openings& open,
                                     const application& person) noexcept {
    constexpr walk_detail tells{.aid = true};
    if (people_told_apart(tables_of(rules), tells, open, person).kinds.one_of_each.empty()) {
        return true;
    }
    if (is_a_claim(person)) {
        return has_one_fee(rules, rule_table::claim_plan, person.tier);
    }
    const std::uint64_t by_category = people{tables_of(rules)}.kinds.by_category;
    const std::uint8_t plan = open[0].opening->plan; // something is open, for it tells people apart
    if (!has_one_fee(rules, plan, person.tier)) {
        return false;
    }
    return std::all_of(open.begin(), open.end(), [&](const table_opening& one) {
        const opening& now = *one.opening;
        if (now.plan != plan || !now.months.is_whole_year()) {
            return false;
        }
        if (is_free(now.charge)) {
            return (now.asks.categories_any & by_category) == 0;
        }
        return std::all_of(open.begin(), open.end(), [&](const table_opening& other) {
            return is_free(other.opening->charge) || aid_is_kept(rules, *other.opening, now);
        });
    });
}

/// The categories that may open a route, or lead to another fee. All others only give aid: without
/// one whose aid is not taken the assessment is the same.
constexpr std::uint64_t deciding_beside_aid(const rule_table& rules) noexcept {
    std::uint64_t deciding = 0;
    for (const opening& one : rules.openings) {
        deciding |= one.asks.categories_any;
    }
    for (const opening& one : rules.claims) {
        deciding |= one.asks.categories_any;
    }
    for (const fee_line& line : rules.fee_lines) {
        for (const std::uint64_t mask : line.people) {
            deciding |= mask;
        }
    }
    for (const people_rule& rule : rules.people) {
        deciding |= rule.asks.categories_any | rule.categories_all;
    }
    return deciding;
}

/// Whether a person without any one of the categories has no more aid. `deciding` are those of
/// deciding_beside_aid.
constexpr bool aid_never_falls_for(const rule_table& rules, std::uint64_t deciding,
                                   const application& person) noexcept {
    const assessment with = assess(rules, person);
    if (with.subsidy_category.has_value()) {
        deciding |= std::uint64_t{1} << with.subsidy_category.slot();
    }
    for (std::uint64_t left = person.categories.bits & deciding; left != 0; left &= left - 1) {
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
    static constexpr std::uint64_t deciding = deciding_beside_aid(Policy::rules);
    static constexpr bool holds_for(const application& person) noexcept {
        return aid_never_falls_for(Policy::rules, deciding, person);
    }
};

} // namespace detail

/// Whether aid is monotone: nobody who is recognised in one category more gets less aid, owes more
/// or is refused. Aid only lowers what is paid; but the route that a category opens may be one with
/// a lower subsidy, and the fee or a surcharge that goes by a category may be more.
/// The counterexample has all categories; without one of them the aid is higher.
///
///     static_assert(aid_never_falls<huaibei_2024>);
template <contribution_policy Policy>
inline constexpr answer
    aid_never_falls = detail::asked<detail::aid_never_falls_question<Policy>>::first();

} // namespace canbao

#endif
