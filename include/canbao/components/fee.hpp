// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_FEE_HPP
#define CANBAO_COMPONENTS_FEE_HPP

#include <canbao/components/component.hpp>
#include <canbao/components/options/options.hpp>
#include <canbao/components/options/payers.hpp>
#include <canbao/components/options/plan_and_tier.hpp>
#include <canbao/components/options/provenance.hpp>

// What a policy charges: the individual contribution, and the fiscal standard.
namespace canbao::inline v0_1 {

/// The individual contribution of a plan and tier, for the insured year:
///
///     fee<725_yuan, tier<2>, section<"2.1">>
template <fen_sum Amount, class... Options>
struct fee {
    using breaks =
        detail::first_broken<detail::amount_check<Amount>, detail::once_check<fee, Options...>,
                             detail::option_check<fee, Options, fee_term, provision>...,
                             detail::breaks_of<Options>...>;

    static constexpr void add_to(policy_content& content) noexcept {
        detail::add_term<Options...>(content, content.fees, fee_term{.amount = Amount.amount()});
    }
};

/// What the treasury pays for each person insured, in every plan and tier; with `paid_by`, who pays
/// which part of it. A policy states it even where it is nothing.
///
///     fiscal_standard<670_yuan, paid_by<part<central_finance, 400_yuan>, rest<county_finance>>>
template <fen_sum Amount, class... Options>
struct fiscal_standard : detail::stands_once<detail::component_kind::fiscal_standard> {
    using breaks = detail::first_broken<
        detail::amount_check<Amount>, detail::once_check<fiscal_standard, Options...>,
        detail::option_check<fiscal_standard, Options, payer_list, provision>...,
        detail::breaks_of<Options>...>;

    static constexpr void add_to(policy_content& content) noexcept {
        provision where;
        payer_list payers;
        detail::apply_options<Options...>(where, payers, content);
        content.fiscal_provision = content.keep(where);
        content.fiscal_payers = content.keep_payers(payers);
        content.fiscal_standard = Amount.amount();
    }
};

} // namespace canbao

#endif
