// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_FEE_HPP
#define CANBAO_COMPONENTS_FEE_HPP

#include <canbao/components/provenance.hpp>
#include <canbao/detail/options.hpp>

namespace canbao::inline v0_1 {

/// The tier (档) that a fee or a subsidy is for, 1 to 9. A fee without one is for tier 1, a
/// subsidy without one for every tier.
template <whole_number Number>
struct tier {
    static constexpr detail::subject about = detail::subject::tier;
    static constexpr bool in_range = Number.is_between(1, 9);
    using breaks =
        detail::first_broken<detail::whole_rule<Number>,
                             detail::checked<in_range, rule::tier_in_range<Number.value()>>>;
    /// 1 where it is out of range, which is a build error.
    static constexpr std::uint8_t number =
        in_range ? static_cast<std::uint8_t>(Number.number) : std::uint8_t{1};
    static constexpr void apply(fee_term& fee) noexcept { fee.tier = number; }
    static constexpr void apply(subsidy_term& subsidy) noexcept { subsidy.tier = number; }
};

/// The plan that a fee, a subsidy or a route is for. A fee or a route without one is for the
/// resident plan, a subsidy without one for every plan.
template <class... Plan>
struct on_plan {
    static constexpr detail::subject about = detail::subject::plan;
    using breaks = detail::first_broken<detail::one_rule<on_plan, Plan...>,
                                        detail::word_rule<plan_kind, Plan>...>;

    /// The plan as a mask.
    static constexpr std::uint32_t bits = detail::bits_of<plan_kind, Plan...>();
    /// The plan's slot.
    static constexpr std::uint8_t slot = detail::first_slot<plan_kind, Plan...>() % 32;

    static constexpr void apply(fee_term& fee) noexcept { fee.plan = slot; }
    static constexpr void apply(subsidy_term& subsidy) noexcept { subsidy.plans = bits; }
    static constexpr void apply(route_term& route) noexcept { route.plan = slot; }
    static constexpr void apply(policy_content& content) noexcept {
        detail::record_own_words<plan_kind, Plan...>(content);
    }
};

/// The individual contribution of a plan and tier, for the insured year:
///
///     fee<725_yuan, tier<2>, section<"2.1">>
template <fen_sum Amount, class... Options>
struct fee {
    using breaks =
        detail::first_broken<detail::amount_rule<Amount>, detail::once_rule<fee, Options...>,
                             detail::option_rule<fee, Options, fee_term, provision>...,
                             detail::breaks_of<Options>...>;

    static constexpr void add_to(policy_content& content) noexcept {
        fee_term term{.amount = Amount.amount()};
        provision where;
        detail::apply_options<Options...>(term, where, content);
        term.provision = content.keep(where);
        content.fees.push_back(term);
    }
};

/// What the treasury pays for each person insured, in every plan and tier. A policy states it even
/// where it is nothing.
template <fen_sum Amount, class... Options>
struct fiscal_standard {
    using breaks = detail::first_broken<detail::amount_rule<Amount>,
                                        detail::option_rule<fiscal_standard, Options, provision>...,
                                        detail::breaks_of<Options>...>;

    static constexpr void add_to(policy_content& content) noexcept {
        provision where;
        detail::apply_options<Options...>(where);
        content.fiscal_provision = content.keep(where);
        content.fiscal_standard = Amount.amount();
        ++content.counts.fiscal_standards;
    }
};

} // namespace canbao

#endif
