// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_OPTIONS_COUNTED_BY_HPP
#define CANBAO_COMPONENTS_OPTIONS_COUNTED_BY_HPP

#include <canbao/components/options/options.hpp>

#include <concepts>

// How periods are counted, of a policy and of a route that counts otherwise.
namespace canbao::inline v0_1 {

namespace detail {

template <class Rule>
concept counting_like = requires {
    { Rule::rule } -> std::convertible_to<counting_rule>;
};

} // namespace detail

/// How the periods of a route, or of an alternative, are counted, where that is not as the policy
/// counts: those of `within` and `later_than`, and full waiting periods. Takes what `counting`
/// takes.
///
///     route<routes::newborn, within<90_days, birth>, counted_by<opening_day_counted>, …>
template <class... Rule>
struct counted_by {
    static constexpr detail::subject about = detail::subject::counting;
    using breaks = detail::first_broken<
        detail::one_check<counted_by, Rule...>,
        detail::checked<detail::counting_like<Rule>, rule::known_counting_rule<Rule>>...>;

    static constexpr void apply([[maybe_unused]] opening_term& opening) noexcept {
        if constexpr ((detail::counting_like<Rule> && ...)) {
            ((opening.counting = Rule::rule), ...);
            opening.counts_itself = true;
        }
    }
};

} // namespace canbao

#endif
