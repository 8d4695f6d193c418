// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_QUESTIONS_DUES_HPP
#define CANBAO_QUESTIONS_DUES_HPP

#include <canbao/engine/assess.hpp>
#include <canbao/policy/policy.hpp>
#include <canbao/questions/answers.hpp>
#include <canbao/vocabulary/categories.hpp>

// Asks who pays less by one policy than by another.
namespace canbao::inline v0_1 {

namespace detail {

/// Of two people alike but for their categories: what each owes.
struct dues_of_two {
    assessment one;
    assessment other;

    constexpr dues_of_two(const rule_table& rules, application person, category_set first,
                          category_set second) noexcept {
        person.categories = first;
        one = assess(rules, person);
        person.categories = second;
        other = assess(rules, person);
    }
};

template <class Policy, class Category, class Other, bool Strictly>
struct pays_no_more_question {
    // Who holds the categories is part of the question; aid and recognition are told apart.
    static constexpr walk_detail tells{.compared = 0, .aid = true};

    using days = days_of<Policy>;
    static constexpr auto tables() noexcept { return tables_of(Policy::rules); }

    static constexpr bool holds_for(const application& person) noexcept {
        const dues_of_two dues{Policy::rules, person, Category{}, Other{}};
        if (dues.other.status != status::insured) {
            return true;
        }
        return dues.one.status == status::insured &&
               (Strictly ? dues.one.due < dues.other.due : dues.one.due <= dues.other.due);
    }
};

} // namespace detail

/// Whether those of one category never owe more than those of another who are otherwise alike: of
/// whatever tier, event and circumstances, whenever they pay, and recognised by then (a category
/// recognised later counts for nobody), be it too late for aid or not. Where those of the other are
/// insured, those of the first must be too. The counterexample has neither category.
///
///     static_assert(pays_no_more<fuling_2023, destitute, subsistence_allowance>);
template <contribution_policy Policy, detail::word_of<category_kind> Category,
          detail::word_of<category_kind> Other>
inline constexpr answer pays_no_more =
    detail::asked<detail::pays_no_more_question<Policy, Category, Other, false>>::first();

/// As `pays_no_more`, and those of the first always owe less.
template <contribution_policy Policy, detail::word_of<category_kind> Category,
          detail::word_of<category_kind> Other>
inline constexpr answer pays_less =
    detail::asked<detail::pays_no_more_question<Policy, Category, Other, true>>::first();

} // namespace canbao

#endif
