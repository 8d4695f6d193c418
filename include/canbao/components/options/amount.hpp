// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_OPTIONS_AMOUNT_HPP
#define CANBAO_COMPONENTS_OPTIONS_AMOUNT_HPP

#include <canbao/base/common_divisor.hpp>
#include <canbao/components/options/options.hpp>
#include <canbao/units/money.hpp>
#include <canbao/units/whole_number.hpp>

#include <concepts>
#include <cstdint>

// What a subsidy amounts to: a share of the fee, amounts by tier, or what it leaves to pay; and how
// that is rounded and limited.
namespace canbao::inline v0_1 {

namespace detail {

/// The rule that a share lies between nothing and the whole.
template <whole_number Parts, whole_number Of>
using share_check =
    first_broken<whole_check<Parts>, whole_check<Of>,
                 checked<Of.is_between(1, 1'000'000) && Parts.is_between(0, Of.number),
                         rule::share_in_range<Parts.value(), Of.value()>>>;

/// A share of a sum that is given; one of another tier's fee is of aid alone.
template <class Share>
concept share_like = requires {
    { Share::share } -> std::convertible_to<rate>;
    requires !Share::names_tier;
};

/// So many parts of so many, in lowest terms where they are not hundredths of a percent; nothing
/// where that is no share.
constexpr rate rate_of(whole_number parts, whole_number of) noexcept {
    if (!of.is_between(1, 1'000'000) || !parts.is_between(0, of.number)) {
        return {};
    }
    const std::int64_t common = common_divisor(parts.number, of.number);
    return {static_cast<std::int32_t>(parts.number / common),
            static_cast<std::int32_t>(of.number / common)};
}

template <class Share>
constexpr fen_sum share_of_amount(fen_sum base) noexcept {
    if constexpr (share_like<Share>) {
        if (base.has_value()) {
            const fen part = part_of(base.amount(), Share::share);
            return is_exact_share(base.amount(), Share::share) ? fen_sum{part}
                                                               : fen_sum::inexact(part);
        }
        return base;
    } else {
        return fen_sum{nullptr};
    }
}

} // namespace detail

/// A share of an amount as an amount, exact: `fee<share_of<57'840_yuan, basis_points<140>>>` is
/// 809.76 yuan. Where it is no whole number of fen, the policy does not build.
template <fen_sum Base, class Share>
inline constexpr fen_sum share_of = detail::share_of_amount<Share>(Base);

/// In a share: of the fee of that tier, of the same plan, rather than of the tier that the person
/// chose: `percent<100, of_tier<1>>`.
template <whole_number Number>
struct of_tier {
    static constexpr bool in_range = Number.is_between(1, 9); ///< of tiers
    using breaks =
        detail::first_broken<detail::whole_check<Number>,
                             detail::checked<in_range, rule::tier_in_range<Number.value()>>>;
    /// The tier; 0 where it is out of range, which is a build error.
    static constexpr std::uint8_t number =
        in_range ? static_cast<std::uint8_t>(Number.number) : std::uint8_t{0};
};

namespace detail {

template <class Of>
inline constexpr bool is_of_tier = false;
template <whole_number Number>
inline constexpr bool is_of_tier<of_tier<Number>> = true;

/// The tier that stands behind a share; 0 where none does.
template <class... Of>
inline constexpr std::uint8_t tier_of_share = 0;
template <whole_number Number>
inline constexpr std::uint8_t tier_of_share<of_tier<Number>> = of_tier<Number>::number;

/// The rule that what stands behind a share is a tier, if anything.
template <class Share, class... Of>
using of_tier_check =
    first_broken<checked<sizeof...(Of) <= 1, rule::names_one<Share>>,
                 checked<is_of_tier<Of>, rule::option_belongs_to_component<Share, Of>>...,
                 breaks_of<Of>...>;

} // namespace detail

/// A share of the fee: `percent<50>`. A share that is not a whole number of fen does not build,
/// unless the subsidy names a rounding.
template <whole_number Percent, class... Of>
struct percent {
    static constexpr detail::subject about = detail::subject::amount;
    using breaks = detail::first_broken<detail::share_check<Percent, 100>,
                                        detail::of_tier_check<percent, Of...>>;
    /// Whether it is of another tier's fee.
    static constexpr bool names_tier = sizeof...(Of) > 0;
    /// Of the fee.
    static constexpr rate share{
        Percent.is_between(0, 100) ? static_cast<std::int32_t>(Percent.number * 100) : 0};
    static constexpr void apply(subsidy_term& subsidy) noexcept {
        subsidy.share = share;
        subsidy.share_of_tier = detail::tier_of_share<Of...>;
    }
};

/// A share of the fee in hundredths of a percent: `basis_points<1250>` is 12.5 %.
template <whole_number Points, class... Of>
struct basis_points {
    static constexpr detail::subject about = detail::subject::amount;
    using breaks = detail::first_broken<detail::share_check<Points, 10'000>,
                                        detail::of_tier_check<basis_points, Of...>>;
    /// Whether it is of another tier's fee.
    static constexpr bool names_tier = sizeof...(Of) > 0;
    /// Of the fee.
    static constexpr rate share{
        Points.is_between(0, 10'000) ? static_cast<std::int32_t>(Points.number) : 0};
    static constexpr void apply(subsidy_term& subsidy) noexcept {
        subsidy.share = share;
        subsidy.share_of_tier = detail::tier_of_share<Of...>;
    }
};

/// A share of the fee as a fraction, which is exact: `fraction<1, 3>` is a third. `fraction<2, 6>`
/// is the same.
template <whole_number Parts, whole_number Whole, class... Of>
struct fraction {
    static constexpr detail::subject about = detail::subject::amount;
    using breaks = detail::first_broken<detail::share_check<Parts, Whole>,
                                        detail::of_tier_check<fraction, Of...>>;
    /// Whether it is of another tier's fee.
    static constexpr bool names_tier = sizeof...(Of) > 0;
    /// Of the fee.
    static constexpr rate share = detail::rate_of(Parts, Whole);
    static constexpr void apply(subsidy_term& subsidy) noexcept {
        subsidy.share = share;
        subsidy.share_of_tier = detail::tier_of_share<Of...>;
    }
};

/// The whole fee.
using in_full = percent<100>;

/// Fixed amounts by tier, the first for tier 1; the last one holds for all higher tiers:
/// `amounts<315_yuan, 350_yuan>`.
template <fen_sum... ByTier>
struct amounts {
    static constexpr detail::subject about = detail::subject::amount;
    using breaks =
        detail::first_broken<detail::checked<sizeof...(ByTier) >= 1 && sizeof...(ByTier) <= 9,
                                             rule::amounts_go_by_tier<int{sizeof...(ByTier)}>>,
                             detail::amount_check<ByTier>...>;
    static constexpr void apply(subsidy_term& subsidy) noexcept {
        subsidy.basis = aid_basis::amounts;
        (subsidy.amounts.push_back(ByTier.amount()), ...);
    }
};

/// The fee but for what remains to pay: with `leaving<80_yuan>` everybody pays 80 yuan, on each
/// plan and tier that the subsidy is for. Where a fee is lower than that, the policy does not
/// build: name the plan or tier.
template <fen_sum Remains>
struct leaving {
    static constexpr detail::subject about = detail::subject::amount;
    using breaks = detail::amount_check<Remains>;
    static constexpr void apply(subsidy_term& subsidy) noexcept {
        subsidy.basis = aid_basis::remainder;
        subsidy.remains = Remains.amount();
    }
};

/// How a share becomes a whole number of fen, where it is none: `rounded<rounding::half_up>`; or of
/// another unit, as the notice names it: `rounded<rounding::down, 1_yuan>`, `1_jiao`.
template <rounding How, fen_sum Unit = fen{1}>
struct rounded {
    static constexpr detail::subject about = detail::subject::rounding;
    static constexpr bool in_range = Unit.amount() >= fen{1} && Unit.amount() <= fen{10'000};
    using breaks = detail::first_broken<
        detail::amount_check<Unit>,
        detail::checked<in_range, rule::rounding_unit_in_range<Unit.amount().count>>>;
    static constexpr void apply(subsidy_term& subsidy) noexcept {
        subsidy.how = How;
        subsidy.unit = in_range ? Unit.amount() : fen{1};
    }
};

/// The ceiling of a share, or of what `leaving` gives: `no_more_than<150_yuan>`.
template <fen_sum Ceiling>
struct no_more_than {
    static constexpr detail::subject about = detail::subject::ceiling;
    using breaks = detail::amount_check<Ceiling>;
    static constexpr void apply(subsidy_term& subsidy) noexcept {
        subsidy.has_ceiling = true;
        subsidy.ceiling = Ceiling.amount();
    }
};

/// The floor of a share, or of what `leaving` gives: `no_less_than<280_yuan>`.
template <fen_sum Floor>
struct no_less_than {
    static constexpr detail::subject about = detail::subject::floor;
    using breaks = detail::amount_check<Floor>;
    static constexpr void apply(subsidy_term& subsidy) noexcept {
        subsidy.has_floor = true;
        subsidy.floor = Floor.amount();
    }
};

/// Says that an amount above the fee is meant: whoever pays less than the amount gets the fee, and
/// the surcharges that it is `including`.
/// Without it such an amount is a build error.
struct capped_at_fee {
    static constexpr void apply(subsidy_term& subsidy) noexcept { subsidy.capped = true; }
};

} // namespace canbao

#endif
