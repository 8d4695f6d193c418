// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_OPTIONS_INCLUDING_HPP
#define CANBAO_COMPONENTS_OPTIONS_INCLUDING_HPP

#include <canbao/components/options/options.hpp>
#include <canbao/vocabulary/surcharges.hpp>

// Of which further charges a subsidy is.
namespace canbao::inline v0_1 {

namespace detail {

template <class Surcharge>
constexpr void include([[maybe_unused]] subsidy_term& subsidy) noexcept {
    if constexpr (names_a_surcharge<Surcharge>) {
        subsidy.surcharges.push_back(Surcharge::code);
    }
}

} // namespace detail

/// Says that aid is of the contribution and of these surcharges as one sum: a share is of the sum,
/// `leaving` what remains of it, a cap at it. The bill takes it off the contribution first, and
/// then off the surcharges in the order in which the policy lists them. Whom a subsidy is to pays
/// each of them with every fee or with none; where only some do, the policy does not build.
///
///     subsidy<in_full, including<surcharges::long_term_care>, to<destitute>,
///     paid_by<medical_assistance>>
template <class... Surcharges>
struct including {
    static constexpr detail::subject about = detail::subject::surcharges;
    using breaks = detail::first_broken<detail::list_check<including, Surcharges...>,
                                        detail::checked<detail::names_a_surcharge<Surcharges>,
                                                        rule::known_surcharge<Surcharges>>...>;

    static constexpr void apply(subsidy_term& subsidy) noexcept {
        (detail::include<Surcharges>(subsidy), ...);
    }
};

} // namespace canbao

#endif
