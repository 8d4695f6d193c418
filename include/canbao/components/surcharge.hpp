// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_SURCHARGE_HPP
#define CANBAO_COMPONENTS_SURCHARGE_HPP

#include <canbao/components/component.hpp>
#include <canbao/components/options/options.hpp>
#include <canbao/components/options/payers.hpp>
#include <canbao/components/options/plan_and_tier.hpp>
#include <canbao/components/options/provenance.hpp>
#include <canbao/components/options/who.hpp>
#include <canbao/units/money.hpp>
#include <canbao/vocabulary/surcharges.hpp>

#include <type_traits>

// What is charged beside the contribution.
namespace canbao::inline v0_1 {

/// A further charge, which no aid lowers but that which is `including` it: of everybody, or of
/// those whom `to` names; of every plan and tier unless `on_plan` or `tier` says one. The person
/// pays it, or with `paid_by` whom that names. A route that charges nothing charges none of it, and
/// a claim of aid has none.
///
///     surcharge<surcharges::long_term_care, 10_yuan, section<"1">>
///     surcharge<surcharges::supplement, 433_yuan, to<wants_supplement>>
template <class Name, fen_sum Amount, class... Options>
struct surcharge {
    using breaks = detail::first_broken<
        detail::checked<detail::names_a_surcharge<Name>, rule::known_surcharge<Name>>,
        detail::amount_check<Amount>, detail::once_check<surcharge, Options...>,
        detail::option_check<surcharge, Options, surcharge_term, payer_list, provision>...,
        detail::breaks_of<Options>...>;

    static constexpr void add_to(policy_content& content) noexcept {
        payer_list payers;
        (detail::apply_option<Options>(payers), ...);
        surcharge_term term{
            .name = {}, .amount = Amount.amount(), .payers = content.keep_payers(payers)};
        if constexpr (detail::names_a_surcharge<Name>) {
            term.name = {Name::code, Name::name};
        }
        detail::add_term<Options...>(content, content.surcharges, term);
    }
};

/// What each year paid back costs that shortens a waiting period (`each_repaid_year`), or each
/// further year that is paid for now: this year's contribution, which the person pays and no aid
/// lowers (补缴按当年个人缴费标准). A year that takes nothing off is not charged, nor is any by a
/// route that charges nothing. It stands in an assessment's `due`, in `extra_years` or
/// `prepaid_years` by number, and in the bill under its name. A policy whose waits are shortened by
/// years paid back states it.
///
///     surcharge_each<surcharges::repaid_years, numbers::repaid_years, section<"3.2">>
///     surcharge_each<surcharges::prepaid_years, numbers::prepaid_years, section<"3.3">>
template <class Name, class Number, class... Options>
struct surcharge_each {
    using breaks = detail::first_broken<
        detail::checked<detail::names_a_surcharge<Name>, rule::known_surcharge<Name>>,
        detail::checked<std::is_same_v<Number, numbers::repaid_years> ||
                            std::is_same_v<Number, numbers::prepaid_years>,
                        rule::known_price_of<Number>>,
        detail::option_check<surcharge_each, Options, provision>..., detail::breaks_of<Options>...>;

    static constexpr void add_to(policy_content& content) noexcept {
        yearly_term term;
        if constexpr (detail::names_a_surcharge<Name>) {
            term.name = {Name::code, Name::name};
        }
        constexpr bool is_prepaid = std::is_same_v<Number, numbers::prepaid_years>;
        detail::add_term<Options...>(
            content, is_prepaid ? content.prepaid_years : content.repaid_years, term);
    }
};

} // namespace canbao

#endif
