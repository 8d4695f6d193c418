// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_OPTIONS_PAYERS_HPP
#define CANBAO_COMPONENTS_OPTIONS_PAYERS_HPP

#include <canbao/components/options/amount.hpp>
#include <canbao/engine/payers.hpp>
#include <canbao/rules/payers.hpp>
#include <canbao/units/money.hpp>
#include <canbao/vocabulary/funds.hpp>

#include <concepts>
#include <type_traits>

// Who pays a subsidy or the fiscal standard, and which part of it.
namespace canbao::inline v0_1 {

namespace detail {

/// Who pays aid, which alone may be refunded.
struct aid_payers : payer_list {};

/// A fund that pays, and not the waiver, which is none.
template <class Fund>
using payer_check =
    first_broken<word_check<fund_kind, Fund>,
                 checked<!std::is_same_v<Fund, funds::waiver>, rule::fund_pays_aid<Fund>>>;

} // namespace detail

/// A payer of a fixed part: `part<medical_assistance, 150_yuan>`. Where aid is capped at a lower
/// fee, the payers fill it in the order in which they stand.
template <class Fund, fen_sum Amount>
struct part {
    using fund = Fund; ///< who pays
    using breaks = detail::first_broken<detail::payer_check<Fund>, detail::amount_check<Amount>>;
    /// As the engine knows it.
    static constexpr payer pays{.fund = detail::first_code<fund_kind, Fund>(),
                                .basis = payer_basis::part,
                                .part = Amount.amount()};
};

/// A payer of a share of the whole: `share<city_finance, percent<50>>`, `fraction<1, 3>`. A share
/// that is not a whole number of fen does not build.
template <class Fund, class Share>
struct share {
    using fund = Fund; ///< who pays
    using breaks =
        detail::first_broken<detail::payer_check<Fund>,
                             detail::checked<detail::share_like<Share>, rule::known_share<Share>>,
                             detail::breaks_of<Share>>;
    /// As the engine knows it.
    static constexpr payer pays = [] {
        payer one{.fund = detail::first_code<fund_kind, Fund>(), .basis = payer_basis::share};
        if constexpr (detail::share_like<Share>) {
            one.share = Share::share;
        }
        return one;
    }();
};

/// The payer of what those before leave: `rest<county_finance>`.
template <class Fund>
struct rest {
    using fund = Fund; ///< who pays
    using breaks = detail::payer_check<Fund>;
    /// As the engine knows it.
    static constexpr payer pays{.fund = detail::first_code<fund_kind, Fund>()};
};

namespace detail {

template <class Payer>
concept names_its_part = requires {
    { Payer::pays } -> std::convertible_to<const payer&>;
};

} // namespace detail

/// For `paid_by` in a fiscal standard: the people whom it is `to` owe it themselves, as those
/// without a residence permit do. No fund pays it for them.
///
///     fiscal_standard<610_yuan, to<without_permit>, paid_by<applicant>>
struct applicant {};

template <class... Payers>
struct paid_by;

/// Of the fiscal standard of some people, who owe it themselves.
template <>
struct paid_by<applicant> {
    static constexpr detail::subject about = detail::subject::fund;
    static constexpr void apply(fiscal_term& fiscal) noexcept { fiscal.is_owed = true; }
};

/// Who pays a subsidy, a surcharge or the fiscal standard: one fund, or several, each with what it
/// pays, in the order in which they fill the sum:
///
///     paid_by<medical_assistance>
///     paid_by<part<medical_assistance, 150_yuan>, rest<county_finance>>
template <class... Payers>
struct paid_by {
    static constexpr detail::subject about = detail::subject::fund;
    /// Whether each of them says what it pays.
    static constexpr bool is_divided = sizeof...(Payers) > 0 &&
                                       (detail::names_its_part<Payers> && ...);
    using breaks = detail::first_broken<detail::list_check<paid_by, Payers...>,
                                        detail::checked<is_divided || sizeof...(Payers) <= 1,
                                                        rule::payers_name_their_parts<paid_by>>,
                                        typename detail::choice<is_divided>::template of<
                                            detail::first_broken<detail::breaks_of<Payers>...>,
                                            detail::first_broken<detail::payer_check<Payers>...>>>;

    static constexpr void apply(payer_list& payers) noexcept {
        if constexpr (is_divided) {
            (payers.push_back(Payers::pays), ...);
        } else {
            payers.push_back({.fund = detail::first_code<fund_kind, Payers...>()});
        }
    }
    static constexpr void apply(subsidy_term& subsidy) noexcept { subsidy.names_fund = true; }
    static constexpr void apply(policy_content& content) noexcept {
        (record<Payers>(content), ...);
    }

private:
    template <class Payer>
    static constexpr void record(policy_content& content) noexcept {
        if constexpr (is_divided) {
            detail::record_own_words<fund_kind, typename Payer::fund>(content);
        } else {
            detail::record_own_words<fund_kind, Payer>(content);
        }
    }
};

} // namespace canbao

#endif
