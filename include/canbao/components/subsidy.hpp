// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_SUBSIDY_HPP
#define CANBAO_COMPONENTS_SUBSIDY_HPP

#include <canbao/components/component.hpp>
#include <canbao/components/options/amount.hpp>
#include <canbao/components/options/including.hpp>
#include <canbao/components/options/payers.hpp>
#include <canbao/components/options/plan_and_tier.hpp>
#include <canbao/components/options/provenance.hpp>
#include <canbao/components/options/who.hpp>

// Aid that lowers the contribution, and aid that is left to other rules.
namespace canbao::inline v0_1 {

/// Says that the aid is paid back: the person pays the whole fee first, and `bill::refund` is what
/// comes back.
struct refunded_later {
    static constexpr void apply(detail::aid_payers& payers) noexcept {
        payers.refunded_later = true;
    }
};

/// Aid that lowers the fee of the categories named. Of several the highest is given, never a sum:
///
///     subsidy<percent<50>, to<subsistence_allowance, monitored>, paid_by<medical_assistance>>
template <class Amount, class... Options>
struct subsidy {
    using breaks = detail::first_broken<
        detail::once_check<subsidy, Amount, Options...>,
        detail::checked<detail::subject_of<Amount> == detail::subject::amount,
                        rule::subsidy_begins_with_its_amount<Amount>>,
        detail::breaks_of<Amount>,
        detail::option_check<subsidy, Options, subsidy_term, detail::aid_payers, provision>...,
        detail::breaks_of<Options>...>;

    static constexpr void add_to(policy_content& content) noexcept {
        subsidy_term term;
        detail::aid_payers payers;
        (detail::apply_option<Options>(payers), ...);
        if (!payers.empty()) {
            term.fund = payers[0].fund;
        }
        if (payers.size() > 1 || payers.refunded_later ||
            (payers.size() == 1 && payers[0].basis != payer_basis::rest)) {
            term.payers = content.keep_payers(payers);
        }
        detail::add_term<Amount, Options...>(content, content.subsidies, term);
    }
};

/// Aid that the notice leaves to other rules: assessed as no aid, and noted.
template <class... Options>
struct delegated {
    using breaks = detail::first_broken<
        detail::once_check<delegated, Options...>,
        detail::option_check<delegated, Options, delegation_term, provision>...,
        detail::breaks_of<Options>...>;

    static constexpr void add_to(policy_content& content) noexcept {
        detail::add_term<Options...>(content, content.delegations, delegation_term{});
    }
};

} // namespace canbao

#endif
