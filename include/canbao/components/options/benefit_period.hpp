// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_OPTIONS_BENEFIT_PERIOD_HPP
#define CANBAO_COMPONENTS_OPTIONS_BENEFIT_PERIOD_HPP

#include <canbao/components/options/options.hpp>

// From when to when a route covers, where that is not the insured year.
namespace canbao::inline v0_1 {

/// The benefit period of a route, both days inclusive. Without one it is the insured year.
template <calendar_date First, calendar_date Last>
struct covers {
    using breaks = detail::first_broken<detail::day_check<First>, detail::day_check<Last>>;

    static constexpr void apply(opening_term& opening) noexcept {
        opening.cover_from = First.day();
        opening.cover_to = Last.day();
        ++opening.covers;
    }
};

} // namespace canbao

#endif
