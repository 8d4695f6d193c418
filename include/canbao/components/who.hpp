// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_WHO_HPP
#define CANBAO_COMPONENTS_WHO_HPP

#include <canbao/components/subsidy.hpp>

namespace canbao {

/// All of these circumstances hold.
template <class... Circumstances>
struct given {
    using breaks = detail::first_broken<detail::word_rule<circumstance_kind, Circumstances>...>;

    static constexpr std::uint32_t bits = detail::bits_of<circumstance_kind, Circumstances...>();

    static constexpr void apply(opening_term& opening) noexcept {
        opening.asks.circumstances_all |= bits;
    }
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
    using breaks = detail::first_broken<detail::word_rule<circumstance_kind, Circumstances>...>;

    static constexpr void apply(opening_term& opening) noexcept {
        opening.asks.circumstances_not_all = detail::bits_of<circumstance_kind, Circumstances...>();
    }
    static constexpr void apply(policy_content& content) noexcept {
        detail::record_own_words<circumstance_kind, Circumstances...>(content);
    }
};

/// None of these circumstances holds.
template <class... Circumstances>
struct unless_any {
    using breaks = detail::first_broken<detail::word_rule<circumstance_kind, Circumstances>...>;

    static constexpr void apply(opening_term& opening) noexcept {
        opening.asks.circumstances_none |= detail::bits_of<circumstance_kind, Circumstances...>();
    }
    static constexpr void apply(policy_content& content) noexcept {
        detail::record_own_words<circumstance_kind, Circumstances...>(content);
    }
};

/// The small numbers that an application carries.
namespace numbers {

/// Years without cover before this enrolment.
struct lapsed_years {
    static constexpr number_range conditions::*range = &conditions::lapsed_years;
};
/// Years without cover for which the contribution was paid back.
struct repaid_years {
    static constexpr number_range conditions::*range = &conditions::repaid_years;
};

} // namespace numbers

/// The number is this one or more: `at_least<numbers::lapsed_years, 4>`.
template <class Number, int Least>
struct at_least {
    static constexpr void apply(opening_term& opening) noexcept {
        (opening.asks.*Number::range).least = std::uint8_t{Least};
    }
};

/// The number is this one or fewer.
template <class Number, int Most>
struct at_most {
    static constexpr void apply(opening_term& opening) noexcept {
        (opening.asks.*Number::range).most = std::uint8_t{Most};
    }
};

} // namespace canbao

#endif
