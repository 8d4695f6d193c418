// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_OPTIONS_PRORATION_HPP
#define CANBAO_COMPONENTS_OPTIONS_PRORATION_HPP

#include <canbao/components/options/options.hpp>
#include <canbao/components/options/waiting_period.hpp>

#include <type_traits>

// For which months of the year a route charges the contribution.
namespace canbao::inline v0_1 {

/// So many months, fewer than twelve, whenever paid: `prorated<for_period<6_months>>`.
template <period_length Length>
struct for_period {
    static constexpr period length = Length.length(); ///< as the engine knows it
};

namespace detail {

template <class Since>
inline constexpr proration months_of{};
template <>
inline constexpr proration months_of<since_payment>{.which = charged_months::since_payment};
template <>
inline constexpr proration months_of<since_registration>{.which =
                                                             charged_months::since_registration};
template <>
inline constexpr proration months_of<since_event>{.which = charged_months::since_event};
template <period_length Length>
inline constexpr proration months_of<for_period<Length>>{
    .count = Length.length().unit == period_unit::months && Length.length().count < 12
                 ? static_cast<std::uint8_t>(Length.length().count)
                 : std::uint8_t{0}};

template <class Since>
inline constexpr bool prorates = !months_of<Since>.is_whole_year() && months_of<Since>.count > 0;

} // namespace detail

/// A route charges the contribution by months: a twelfth of it for each, from the month of payment,
/// of the event, or of registration on a route that goes by it, to that of the last covered day,
/// one at least (按月缴费标准，一次性缴纳从申请当月至年度末剩余月份). A share in aid is of what is
/// charged, a fixed amount is given up to it. Surcharges, the fiscal standard and years paid back
/// are not prorated. A twelfth that is no whole number of fen does not build.
///
///     route<routes::newborn, within<6_months, birth>, prorated<since_event>, …>
template <class Since>
struct prorated {
    static constexpr detail::subject about = detail::subject::months;
    using breaks = detail::checked<detail::prorates<Since>, rule::known_proration<Since>>;

    static constexpr void apply(route_term& route) noexcept {
        if constexpr (detail::prorates<Since>) {
            route.months = detail::months_of<Since>;
        }
    }
};

} // namespace canbao

#endif
