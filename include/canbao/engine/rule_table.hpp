// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_RULE_TABLE_HPP
#define CANBAO_ENGINE_RULE_TABLE_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/engine/conditions.hpp>
#include <canbao/engine/payers.hpp>
#include <canbao/units/date.hpp>

#include <array>
#include <cstdint>

// A policy as numbers, which the engine evaluates.
namespace canbao::inline v0_1 {

/// The subsidy of one category on one plan and tier, capped at the fee.
struct aid_rule {
    std::int32_t amount = 0;    ///< fen, 1 … the fee
    std::uint8_t category = 0;  ///< slot
    std::uint8_t fund = 0;      ///< a fund_code's value; of several payers the first
    std::uint8_t provision = 0; ///< place in policy_content::provisions
    std::uint8_t payers = 0;    ///< number of the list of payers, from 1; 0: the fund alone

    friend constexpr bool operator==(aid_rule, aid_rule) = default;
};

/// What one plan and tier costs, and the aid to it: the most favourable category first.
struct fee_line {
    std::int32_t fee = 0;       ///< fen
    std::uint8_t provision = 0; ///< place in policy_content::provisions
    std::uint32_t aided = 0;    ///< the categories of `aid`, as a mask
    bounded<aid_rule, 32> aid;  ///< by category

    friend constexpr bool operator==(const fee_line&, const fee_line&) = default;
};

/// One set of conditions under which a route is open, and what it then buys. Days are since
/// 1970-01-01, ends inclusive.
struct opening {
    std::int32_t pay_from = 0;   ///< first day of payment
    std::int32_t pay_to = 0;     ///< last day of payment
    std::int32_t event_from = 0; ///< first day of the event
    std::int32_t event_to = 0;   ///< last day of the event
    std::int32_t limit_from = 0; ///< the period since the event ends on this day or later
    conditions asks;             ///< of an application, beside its days
    waiting waits;               ///< the waiting period
    std::int32_t cover_from = 0; ///< first day that can be covered
    std::int32_t cover_to = 0;   ///< last covered day
    std::uint8_t route = 0;      ///< number of the route, from 1 in the order of listing
    std::uint8_t plan = 0;       ///< slot
    charge_basis charge = charge_basis::individual; ///< what the route charges

    friend constexpr bool operator==(const opening&, const opening&) = default;
};

/// Aid goes only to categories recognised by `last_day`, where the circumstances hold.
struct recognition_rule {
    std::int32_t last_day = 0;           ///< since 1970-01-01
    std::uint32_t circumstances_all = 0; ///< mask; each of them holds

    friend constexpr bool operator==(recognition_rule, recognition_rule) = default;
};

/// A policy as the engine evaluates it: numbers only, no names, a structural value. Policies
/// lower to one at compile time; a program may also fill one at run time.
struct rule_table {
    static constexpr std::size_t max_plans = 4; ///< slots 0 to 3
    static constexpr std::size_t max_tiers = 9; ///< tiers 1 to 9
    /// The plan on which aid is claimed without enrolling (the resident one).
    static constexpr std::size_t claim_plan = 0;

    std::int32_t fiscal_standard = 0; ///< fen
    std::uint8_t fiscal_payers = 0;   ///< number of the list of who pays it; 0: the treasury
    counting_rule counting;           ///< of periods
    bounded<fee_line, 12> fee_lines;  ///< plans and tiers that are offered
    /// Number of the fee line of a plan and tier (tier 1 first), from 1; 0: not offered.
    std::array<std::array<std::uint8_t, max_tiers>, max_plans> line_of{};
    bounded<opening, 48> openings;            ///< in the order of their routes
    bounded<opening, 4> claims;               ///< aid alone, for those insured elsewhere
    bounded<recognition_rule, 4> recognition; ///< limits to aid
    bounded<payer_list, 16> payers;           ///< of sums that several pay
    std::uint32_t delegated = 0; ///< categories whose aid the notice leaves to other rules

    /// Number of the fee line of a plan and tier, from 1; 0 where it is not offered. (A pointer
    /// would do, but g++ holds no comparison with nullptr constant under -fsanitize=undefined.)
    [[nodiscard]] constexpr std::uint8_t line_number(std::size_t plan,
                                                     std::size_t tier) const noexcept {
        const bool exists = plan < max_plans && tier >= 1 && tier <= max_tiers;
        return exists ? line_of[plan][tier - 1] : std::uint8_t{0};
    }

    /// The fee line with that number, from 1.
    [[nodiscard]] constexpr const fee_line& line(std::uint8_t number) const noexcept {
        return fee_lines[number - std::size_t{1}];
    }

    /// Whether any plan offers the tier.
    [[nodiscard]] constexpr bool offers_tier(std::size_t tier) const noexcept {
        for (std::size_t plan = 0; plan < max_plans; ++plan) {
            if (line_number(plan, tier) != 0) {
                return true;
            }
        }
        return false;
    }

    friend constexpr bool operator==(const rule_table&, const rule_table&) = default;
};

} // namespace canbao

#endif
