// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_SUBSIDY_HPP
#define CANBAO_COMPONENTS_SUBSIDY_HPP

#include <canbao/components/component.hpp>
#include <canbao/components/options/amount.hpp>
#include <canbao/components/options/plan_and_tier.hpp>
#include <canbao/components/options/provenance.hpp>
#include <canbao/components/options/who.hpp>
#include <canbao/vocabulary/funds.hpp>

#include <type_traits>

namespace canbao::inline v0_1 {

/// The fund that pays a subsidy.
template <class... Fund>
struct paid_by {
    static constexpr detail::subject about = detail::subject::fund;
    using breaks = detail::first_broken<
        detail::one_check<paid_by, Fund...>, detail::word_check<fund_kind, Fund>...,
        detail::checked<!std::is_same_v<Fund, funds::waiver>, rule::fund_pays_aid<Fund>>...>;

    static constexpr void apply(subsidy_term& subsidy) noexcept {
        subsidy.names_fund = true;
        subsidy.fund = detail::first_code<fund_kind, Fund...>();
    }
    static constexpr void apply(policy_content& content) noexcept {
        detail::record_own_words<fund_kind, Fund...>(content);
    }
};

/// Aid that lowers the fee of the categories named. Of several the highest is given, never a sum:
///
///     subsidy<percent<50>, to<subsistence_allowance, monitored>, paid_by<medical_assistance>>
template <class Amount, class... Options>
struct subsidy {
    using breaks =
        detail::first_broken<detail::once_check<subsidy, Amount, Options...>,
                             detail::checked<detail::subject_of<Amount> == detail::subject::amount,
                                             rule::subsidy_begins_with_its_amount<Amount>>,
                             detail::breaks_of<Amount>,
                             detail::option_check<subsidy, Options, subsidy_term, provision>...,
                             detail::breaks_of<Options>...>;

    static constexpr void add_to(policy_content& content) noexcept {
        detail::add_term<Amount, Options...>(content, content.subsidies, subsidy_term{});
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
