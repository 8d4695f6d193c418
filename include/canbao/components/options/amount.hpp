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

template <class Share>
concept share_like = requires {
    { Share::share } -> std::convertible_to<rate>;
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

} // namespace detail

/// A share of the fee: `percent<50>`. A share that is not a whole number of fen does not build,
/// unless the subsidy names a rounding.
template <whole_number Percent>
struct percent {
    static constexpr detail::subject about = detail::subject::amount;
    using breaks = detail::share_check<Percent, 100>;
    /// Of the fee.
    static constexpr rate share{
        Percent.is_between(0, 100) ? static_cast<std::int32_t>(Percent.number * 100) : 0};
    static constexpr void apply(subsidy_term& subsidy) noexcept { subsidy.share = share; }
};

/// A share of the fee in hundredths of a percent: `basis_points<1250>` is 12.5 %.
template <whole_number Points>
struct basis_points {
    static constexpr detail::subject about = detail::subject::amount;
    using breaks = detail::share_check<Points, 10'000>;
    /// Of the fee.
    static constexpr rate share{
        Points.is_between(0, 10'000) ? static_cast<std::int32_t>(Points.number) : 0};
    static constexpr void apply(subsidy_term& subsidy) noexcept { subsidy.share = share; }
};

/// A share of the fee as a fraction, which is exact: `fraction<1, 3>` is a third. `fraction<2, 6>`
/// is the same.
template <whole_number Parts, whole_number Of>
struct fraction {
    static constexpr detail::subject about = detail::subject::amount;
    using breaks = detail::share_check<Parts, Of>;
    /// Of the fee.
    static constexpr rate share = detail::rate_of(Parts, Of);
    static constexpr void apply(subsidy_term& subsidy) noexcept { subsidy.share = share; }
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

/// Says that an amount above the fee is meant: whoever pays less than the amount gets the fee.
/// Without it such an amount is a build error.
struct capped_at_fee {
    static constexpr void apply(subsidy_term& subsidy) noexcept { subsidy.capped = true; }
};

} // namespace canbao

#endif
