// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_OPTIONS_WHO_HPP
#define CANBAO_COMPONENTS_OPTIONS_WHO_HPP

#include <canbao/components/options/groups.hpp>
#include <canbao/components/options/options.hpp>

#include <algorithm>
#include <concepts>
#include <cstdint>

// For whom a route is open, or a subsidy is: categories, circumstances, years.
namespace canbao::inline v0_1 {

/// The categories and groups that a component is for: any of them. A route with it is open to these
/// alone, a fee or a fiscal standard is theirs rather than everybody's. What is named counts: a
/// category if it was recognised by the day of payment, a group (see `people`) by its facts.
template <class... Categories>
struct to {
    static constexpr detail::subject about = detail::subject::categories;
    using breaks = detail::first_broken<detail::list_check<to, Categories...>,
                                        detail::people_check<Categories>...,
                                        detail::people_breaks<Categories>...>;

    /// The categories as a mask; of groups only the policy knows the bits.
    static constexpr std::uint64_t bits = detail::bits_of<category_kind, Categories...>();

    static constexpr void apply(subsidy_term& subsidy) noexcept {
        subsidy.categories = bits;
        subsidy.names_categories = true;
    }
    static constexpr void apply(delegation_term& delegation) noexcept {
        delegation.categories = bits;
        delegation.names_categories = true;
    }
    static constexpr void apply(fee_term& fee) noexcept { fee.people = bits; }
    static constexpr void apply(fiscal_term& fiscal) noexcept { fiscal.people = bits; }
    static constexpr void apply(surcharge_term& surcharge) noexcept { surcharge.people = bits; }
    static constexpr void apply(recognition_term& recognition) noexcept {
        recognition.categories = bits;
    }
    static constexpr void apply(conditions& asks) noexcept { asks.categories_any = bits; }
    /// Adds the bits of groups in a policy to what is described.
    static constexpr void add_groups(auto& target,
                                     policy_content& content) noexcept requires requires {
        detail::whom(target);
    }
    { detail::whom(target) |= (std::uint64_t{0} | ... | detail::group_bits<Categories>(content)); }
    static constexpr void apply(policy_content& content) noexcept {
        detail::record_own_words<category_kind, Categories...>(content);
    }
};

namespace detail {

/// The rule that an option lists circumstances, one at least.
template <class Option, class... Circumstances>
using circumstances_check = first_broken<list_check<Option, Circumstances...>,
                                         word_check<circumstance_kind, Circumstances>...>;

} // namespace detail

/// All of these circumstances hold.
template <class... Circumstances>
struct given {
    using breaks = detail::circumstances_check<given, Circumstances...>;

    /// The circumstances as a mask.
    static constexpr std::uint64_t bits = detail::bits_of<circumstance_kind, Circumstances...>();

    static constexpr void apply(conditions& asks) noexcept { asks.circumstances_all |= bits; }
    static constexpr void apply(recognition_term& recognition) noexcept {
        recognition.circumstances_all |= bits;
    }
    static constexpr void apply(policy_content& content) noexcept {
        detail::record_own_words<circumstance_kind, Circumstances...>(content);
    }
};

/// Not all of these circumstances hold together; some of them may.
template <class... Circumstances>
struct unless_all {
    static constexpr detail::subject about = detail::subject::not_all;
    using breaks = detail::circumstances_check<unless_all, Circumstances...>;

    static constexpr void apply(conditions& asks) noexcept {
        asks.circumstances_not_all = detail::bits_of<circumstance_kind, Circumstances...>();
    }
    static constexpr void apply(policy_content& content) noexcept {
        detail::record_own_words<circumstance_kind, Circumstances...>(content);
    }
};

/// None of these circumstances holds.
template <class... Circumstances>
struct unless_any {
    using breaks = detail::circumstances_check<unless_any, Circumstances...>;

    static constexpr void apply(conditions& asks) noexcept {
        asks.circumstances_none |= detail::bits_of<circumstance_kind, Circumstances...>();
    }
    static constexpr void apply(policy_content& content) noexcept {
        detail::record_own_words<circumstance_kind, Circumstances...>(content);
    }
};

/// The small numbers that an application carries.
namespace numbers {

/// Years without cover before this enrolment.
struct lapsed_years {
    /// Where an opening holds its limits.
    static constexpr number_range conditions::*range = &conditions::lapsed_years;
};
/// Years without cover for which the contribution was paid back.
struct repaid_years {
    /// Where an opening holds its limits.
    static constexpr number_range conditions::*range = &conditions::repaid_years;
};
/// Further years that are paid for now; no route asks for them.
struct prepaid_years {};

} // namespace numbers

namespace detail {

template <class Number>
concept number_like = requires(conditions& asks) {
    { asks.*Number::range } -> std::convertible_to<number_range>;
};

template <class Number, whole_number Bound>
using number_check = first_broken<checked<number_like<Number>, rule::known_number<Number>>,
                                  small_number_check<Bound>>;

} // namespace detail

/// The number is this one or more: `at_least<numbers::lapsed_years, 4>`. Of two the higher holds.
template <class Number, whole_number Least>
struct at_least {
    using breaks = detail::number_check<Number, Least>;
    static constexpr void apply([[maybe_unused]] conditions& asks) noexcept {
        if constexpr (detail::number_like<Number>) {
            number_range& range = asks.*Number::range;
            range.least = (std::max)(range.least, detail::small_number(Least));
        }
    }
};

/// The number is this one or fewer. Of two the lower holds.
template <class Number, whole_number Most>
struct at_most {
    using breaks = detail::number_check<Number, Most>;
    static constexpr void apply([[maybe_unused]] conditions& asks) noexcept {
        if constexpr (detail::number_like<Number>) {
            number_range& range = asks.*Number::range;
            range.most = (std::min)(range.most, detail::small_number(Most));
        }
    }
};

} // namespace canbao

#endif
