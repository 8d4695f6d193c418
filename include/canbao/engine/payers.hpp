// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_PAYERS_HPP
#define CANBAO_ENGINE_PAYERS_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/units/money.hpp>

#include <algorithm>
#include <cstdint>

// Who pays which part of a sum: of a subsidy, or of the fiscal standard.
namespace canbao::inline v0_1 {

/// How much of a sum a payer pays: a fixed part, a share of the whole, or what others leave.
enum class payer_basis : std::uint8_t { part, share, rest };

/// One of those who pay a sum.
struct payer {
    std::uint8_t fund = 0;                 ///< a fund_code's value
    payer_basis basis = payer_basis::rest; ///< which of the two below holds
    fen part{};                            ///< so much
    rate share{};                          ///< so much of the whole

    friend constexpr bool operator==(const payer&, const payer&) = default;
};

/// Those who pay a sum, in the order in which they fill it.
struct payer_list : bounded<payer, 6> {
    bool refunded_later = false; ///< aid that is collected from the person now, and paid back

    friend constexpr bool operator==(const payer_list&, const payer_list&) = default;
};

namespace detail {

/// What a payer pays of a sum of which others have paid all but what is left.
constexpr fen paid_of(const payer& one, fen sum, fen left) noexcept {
    switch (one.basis) {
    case payer_basis::part: return (std::min)(one.part, left);
    case payer_basis::share: return (std::min)(part_of(sum, one.share), left);
    case payer_basis::rest: return left;
    }
    return left;
}

} // namespace detail

} // namespace canbao

#endif
