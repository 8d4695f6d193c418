// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_OPTIONS_PLAN_AND_TIER_HPP
#define CANBAO_COMPONENTS_OPTIONS_PLAN_AND_TIER_HPP

#include <canbao/components/options/options.hpp>
#include <canbao/units/whole_number.hpp>

#include <cstdint>

// Of which plan and tier a component is.
namespace canbao::inline v0_1 {

/// The tier (档) that a fee, a subsidy or a surcharge is for, 1 to 9. A fee without one is for tier
/// 1, a subsidy or a surcharge without one for every tier.
template <whole_number Number>
struct tier {
    static constexpr detail::subject about = detail::subject::tier;
    static constexpr bool in_range = Number.is_between(1, 9);
    using breaks =
        detail::first_broken<detail::whole_check<Number>,
                             detail::checked<in_range, rule::tier_in_range<Number.value()>>>;
    /// 1 where it is out of range, which is a build error.
    static constexpr std::uint8_t number =
        in_range ? static_cast<std::uint8_t>(Number.number) : std::uint8_t{1};
    static constexpr void apply(fee_term& fee) noexcept { fee.tier = number; }
    static constexpr void apply(subsidy_term& subsidy) noexcept { subsidy.tier = number; }
    static constexpr void apply(surcharge_term& surcharge) noexcept { surcharge.tier = number; }
};

/// The plan that a fee, a subsidy, a surcharge or a route is for. A fee or a route without one is
/// for the resident plan, a subsidy or a surcharge without one for every plan.
template <class... Plan>
struct on_plan {
    static constexpr detail::subject about = detail::subject::plan;
    using breaks = detail::first_broken<detail::one_check<on_plan, Plan...>,
                                        detail::word_check<plan_kind, Plan>...>;

    /// The plan as a mask.
    static constexpr auto bits = static_cast<std::uint32_t>(detail::bits_of<plan_kind, Plan...>());
    /// The plan's slot.
    static constexpr std::uint8_t slot = detail::first_slot<plan_kind, Plan...>() % 32;

    static constexpr void apply(fee_term& fee) noexcept { fee.plan = slot; }
    static constexpr void apply(subsidy_term& subsidy) noexcept { subsidy.plans = bits; }
    static constexpr void apply(surcharge_term& surcharge) noexcept { surcharge.plans = bits; }
    static constexpr void apply(route_term& route) noexcept { route.plan = slot; }
    static constexpr void apply(policy_content& content) noexcept {
        detail::record_own_words<plan_kind, Plan...>(content);
    }
};

} // namespace canbao

#endif
