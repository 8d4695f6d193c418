// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_OPTIONS_PEOPLE_HPP
#define CANBAO_COMPONENTS_OPTIONS_PEOPLE_HPP

#include <canbao/components/options/either.hpp>
#include <canbao/components/options/groups.hpp>
#include <canbao/components/options/options.hpp>
#include <canbao/components/options/who.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/rules/people.hpp>
#include <canbao/units/insured_day.hpp>
#include <canbao/units/text.hpp>
#include <canbao/units/whole_number.hpp>

#include <boost/hana/experimental/types.hpp>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <type_traits>

// Groups of people: who somebody is by age, birth, circumstances and categories, rather than by
// what is stated.
namespace canbao::inline v0_1 {

/// So many full years old on the policy's `age_on`, or older; nobody whose day of birth is unknown.
template <whole_number Years>
struct aged_from {
    using breaks = detail::small_number_check<Years>;
    static constexpr void apply(people_term& people) noexcept {
        people.asks_age = true;
        people.ages.least = (std::max)(people.ages.least, detail::small_number(Years));
    }
};

/// Younger than so many full years on the policy's `age_on`, or born after it; nobody whose day of
/// birth is unknown.
template <whole_number Years>
struct aged_under {
    using breaks =
        detail::first_broken<detail::small_number_check<Years>,
                             detail::checked<(Years.number > 0), rule::age_in_range<0, 0>>>;
    static constexpr void apply(people_term& people) noexcept {
        constexpr std::uint8_t years = detail::small_number(Years);
        people.asks_age = true;
        people.ages.most =
            (std::min)(people.ages.most, static_cast<std::uint8_t>(years == 0 ? 0 : years - 1));
    }
};

/// From so many to so many full years old on the policy's `age_on`, both included: `aged<16, 59>`.
template <whole_number Least, whole_number Most>
struct aged {
    static constexpr bool in_range =
        detail::small_number(Least) <= detail::small_number(Most); ///< of ages
    using breaks = detail::first_broken<
        detail::small_number_check<Least>, detail::small_number_check<Most>,
        detail::checked<in_range, rule::age_in_range<Least.value(), Most.value()>>>;
    static constexpr void apply(people_term& people) noexcept {
        aged_from<Least>::apply(people);
        people.ages.most = (std::min)(people.ages.most, detail::small_number(Most));
    }
};

/// Born from one day to another, both inclusive.
template <calendar_date First, calendar_date Last>
struct born {
    static constexpr detail::subject about = detail::subject::birth;
    using breaks = detail::first_broken<detail::day_check<First>, detail::day_check<Last>>;
    static constexpr void apply(people_term& people) noexcept {
        people.born_from = First.day();
        people.born_until = Last.day();
    }
};

/// Born on a day or later: `born_from<"2024-01-01">`, or two years before the insured year,
/// `born_from<year_before_last<1, 1>>`.
template <calendar_date First>
struct born_from {
    static constexpr detail::subject about = detail::subject::birth;
    using breaks = detail::day_check<First>;
    static constexpr void apply(people_term& people) noexcept { people.born_from = First.day(); }
};

/// Born on a day or earlier.
template <calendar_date Last>
struct born_until {
    static constexpr detail::subject about = detail::subject::birth;
    using breaks = detail::day_check<Last>;
    static constexpr void apply(people_term& people) noexcept { people.born_until = Last.day(); }
};

/// Each of these stated categories counts (`to` is any of them).
template <class... Categories>
struct being {
    using breaks = detail::first_broken<detail::list_check<being, Categories...>,
                                        detail::word_check<category_kind, Categories>...>;
    static constexpr void apply(people_term& people) noexcept {
        people.categories_all |= detail::bits_of<category_kind, Categories...>();
    }
    static constexpr void apply(policy_content& content) noexcept {
        detail::record_own_words<category_kind, Categories...>(content);
    }
};

namespace detail {

/// The rule that no group stands in another one's `to`.
template <class Option>
struct group_in_group_check_of {
    using type = rule::kept;
};
template <class... Categories>
struct group_in_group_check_of<to<Categories...>> {
    using type = first_broken<word_check<category_kind, Categories>...>;
};
template <class... Options>
struct group_in_group_check_of<when<Options...>> {
    using type = first_broken<typename group_in_group_check_of<Options>::type...>;
};
template <class... Alternatives>
struct group_in_group_check_of<either<Alternatives...>> {
    using type = first_broken<typename group_in_group_check_of<Alternatives>::type...>;
};
template <class Option>
using group_in_group_check = typename group_in_group_check_of<Option>::type;

/// Adds an alternative of a group for each `when`.
struct alternative_adder {
    bounded<people_term, 16>& group;
    policy_content& content;
    const people_term& base;

    template <class... Options>
    constexpr void add(when<Options...>) const noexcept {
        people_term term = base;
        term.place = static_cast<std::uint8_t>(group.size());
        apply_options<Options...>(term, term.asks, content);
        group.push_back(term);
    }
    template <class... Alternatives>
    constexpr void add(either<Alternatives...>) const noexcept {
        (add(Alternatives{}), ...);
    }
};

} // namespace detail

/// A group of a policy's own: whoever finds all that it says, or in `either<…>` one of several
/// alternatives. It is derived from, as words are, and stands in `to<…>`. An application does not
/// state it: its day of birth, circumstances and categories tell. A group without a category needs
/// no recognition; one by age needs the policy's `age_on`.
///
///     struct elderly : people<"elderly", "城乡老年人",
///                             either<when<given<female>, aged_from<50>>,
///                                    when<given<male>, aged_from<60>>>> {};
///
///     fee<460_yuan, to<elderly>>, fee<795_yuan>
///
/// Takes `given`, `unless_any`, `unless_all`, `to` and `being` of categories, `at_least`,
/// `at_most`, `aged_from`, `aged_under`, `aged`, `born`, `born_from`, `born_until` and `either`. A
/// policy has at most 16 alternatives of groups.
template <text Code, text Name, class... Who>
struct people {
    using kind = detail::group_kind;                      ///< what it is a word of
    static constexpr std::string_view code = Code.view(); ///< such as "elderly"
    static constexpr std::string_view name = Name.view(); ///< such as "城乡老年人"
    using who = boost::hana::experimental::types<Who...>; ///< as it is written
    /// The first rule that it breaks; `Group` is what derives from it.
    template <class Group>
    using breaks_as =
        detail::first_broken<detail::list_check<Group, Who...>, detail::one_list_check<Who...>,
                             detail::once_check<Group, Who...>,
                             detail::alternatives_check<Group, Who...>,
                             detail::either_check<Group, Who, people_term, conditions>...,
                             detail::group_in_group_check<Who>..., detail::breaks_of<Who>...>;

    /// Its bits in a policy, one for each alternative; the policy keeps what it is.
    static constexpr std::uint64_t bits_in(policy_content& content) noexcept {
        people_term term{.word = {code, name}};
        bounded<people_term, 16> group;
        [[maybe_unused]] const auto describe = [&](auto identity) {
            using Option = typename decltype(identity)::type;
            if constexpr (!detail::is_either<Option>) {
                detail::apply_option<Option>(term, term.asks, content);
            }
        };
        (describe(std::type_identity<Who>{}), ...);
        if constexpr ((detail::is_either<Who> || ...)) {
            const auto add = [&](auto identity) {
                using Option = typename decltype(identity)::type;
                if constexpr (detail::is_either<Option>) {
                    detail::alternative_adder{group, content, term}.add(Option{});
                }
            };
            (add(std::type_identity<Who>{}), ...);
        } else {
            group.push_back(term);
        }
        return content.keep_people(group);
    }
};

} // namespace canbao

#endif
