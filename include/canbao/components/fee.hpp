// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_FEE_HPP
#define CANBAO_COMPONENTS_FEE_HPP

#include <canbao/components/component.hpp>
#include <canbao/components/options/options.hpp>
#include <canbao/components/options/payers.hpp>
#include <canbao/components/options/plan_and_tier.hpp>
#include <canbao/components/options/provenance.hpp>
#include <canbao/components/options/who.hpp>

// What a policy charges: the individual contribution, and the fiscal standard.
namespace canbao::inline v0_1 {

/// The individual contribution of a plan and tier, for the insured year; with `to`, of some people,
/// who then do not pay that of all others:
///
///     fee<725_yuan, tier<2>, section<"2.1">>
///     fee<380_yuan, to<student>>, fee<400_yuan>
///
/// Two for one person do not build, unless `lowest_fee_applies`.
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

/// Whoever is named by several fees of a plan and tier pays the lowest.
///
///     fee<460_yuan, to<elderly>>, fee<435_yuan, to<student>>, fee<795_yuan>, lowest_fee_applies
struct lowest_fee_applies : detail::stands_once<detail::component_kind::lowest_fee> {
    static constexpr void add_to(policy_content& content) noexcept { content.lowest_fee = true; }
};

/// The day on which ages are counted, which the policy names where a group asks for one: notices
/// rarely print it.
///
///     age_on<this_year<1, 1>, read_as<age_at_new_year>>
template <calendar_date Day, class... Options>
struct age_on : detail::stands_once<detail::component_kind::age_on> {
    using breaks = detail::first_broken<detail::day_check<Day>,
                                        detail::option_check<age_on, Options, provision>...,
                                        detail::breaks_of<Options>...>;
    static constexpr void add_to(policy_content& content) noexcept {
        provision where;
        detail::apply_options<Options...>(where);
        content.age_provision = content.keep(where);
        content.age_on = Day.day();
    }
};

namespace detail {

/// The fiscal standard of all whom no other names, which stands in a policy once.
struct common_standard : stands_once<component_kind::fiscal_standard> {};
/// That of some people, of which there may be several.
struct standard_of_some {};

/// The standard of all others has no people, and is owed by nobody.
template <class Component, bool IsOfSome, class Option>
using standard_option_check = typename choice<IsOfSome>::template of<
    option_check<Component, Option, fiscal_term, payer_list, provision>,
    option_check<Component, Option, payer_list, provision>>;

template <class Option>
inline constexpr bool is_to = false;
template <class... Categories>
inline constexpr bool is_to<to<Categories...>> = true;

} // namespace detail

/// What the treasury pays for each person insured, in every plan and tier; with `paid_by`, who pays
/// which part of it. A policy states it even where it is nothing. With `to`, what is paid for some
/// people rather than that of all others; with a fee for the same people it goes with that fee.
///
///     fiscal_standard<670_yuan, paid_by<part<central_finance, 400_yuan>, rest<county_finance>>>
///     fiscal_standard<4380_yuan, to<elderly>>
template <fen_sum Amount, class... Options>
struct fiscal_standard
    : detail::choice<(detail::is_to<Options> || ...)>::template of<detail::standard_of_some,
                                                                   detail::common_standard> {
    /// Whether it is of some people.
    static constexpr bool is_of_some = (detail::is_to<Options> || ...);
    using breaks =
        detail::first_broken<detail::amount_check<Amount>,
                             detail::once_check<fiscal_standard, Options...>,
                             detail::standard_option_check<fiscal_standard, is_of_some, Options>...,
                             detail::breaks_of<Options>...>;
    static constexpr void add_to(policy_content& content) noexcept {
        payer_list payers;
        (detail::apply_option<Options>(payers), ...);
        fiscal_term term{.amount = Amount.amount(), .payers = content.keep_payers(payers)};
        if constexpr (is_of_some) {
            detail::add_term<Options...>(content, content.fiscal_standards, term);
        } else {
            provision where;
            detail::apply_options<Options...>(where, content);
            content.fiscal_provision = content.keep(where);
            content.fiscal_payers = term.payers;
            content.fiscal_standard = term.amount;
        }
    }
};

} // namespace canbao

#endif
