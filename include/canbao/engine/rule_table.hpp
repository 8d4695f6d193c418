// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_RULE_TABLE_HPP
#define CANBAO_ENGINE_RULE_TABLE_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/base/inlined.hpp>
#include <canbao/engine/conditions.hpp>
#include <canbao/engine/payers.hpp>
#include <canbao/units/date.hpp>
#include <canbao/vocabulary/categories.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

// A policy as numbers, which the engine evaluates.
namespace canbao::inline v0_1 {

/// The subsidy of one category on one plan and tier, capped at the fee and the surcharges that it
/// is of as well.
struct aid_rule {
    std::int32_t amount = 0;    ///< fen, 1 … the fee and these surcharges
    std::uint8_t category = 0;  ///< slot
    std::uint8_t fund = 0;      ///< a fund_code's value; of several payers the first
    std::uint8_t provision = 0; ///< place in policy_content::provisions
    std::uint8_t payers = 0;    ///< number of the list of payers, from 1; 0: the fund alone
    /// Which of `rule_table::surcharges` it pays once it has paid the fee, as a mask.
    std::uint8_t surcharges = 0;
    /// What of the amount is the same of fewer months' contribution, in fen: all of a fixed amount,
    /// nothing of a share; less than nothing where the rest but a fixed amount is paid.
    std::int32_t fixed = 0;

    friend constexpr bool operator==(aid_rule, aid_rule) = default;
};

/// What one plan and tier costs some people, and the aid to it: the most favourable category first.
struct fee_line {
    std::int32_t fee = 0;           ///< fen
    std::int32_t fiscal = 0;        ///< the fiscal standard that funds pay, in fen
    std::int32_t surcharges = 0;    ///< what the person pays beside the fee, in fen
    std::int32_t owed_fiscal = 0;   ///< of these, the fiscal standard of whom no fund pays it for
    std::uint8_t surcharged = 0;    ///< which of `rule_table::surcharges` there are, as a mask
    std::uint8_t fiscal_payers = 0; ///< number of the list of who pays it; 0: the treasury
    std::uint8_t provision = 0;     ///< of the fee: place in policy_content::provisions
    std::uint8_t fiscal_provision = 0; ///< of the fiscal standard
    /// Number of the line for those of the same plan and tier whom this is not for; 0: there is
    /// none.
    std::uint8_t otherwise = 0;
    /// Whose it is: any category or group of each mask; 0: everybody. The fee's, the fiscal
    /// standard's and those of two surcharges.
    std::array<std::uint64_t, 4> people{};
    std::uint64_t aided = 0;   ///< the categories of `aid`, as a mask
    bounded<aid_rule, 40> aid; ///< by category

    /// Whether it is for whoever has these categories and groups.
    [[nodiscard]] constexpr bool is_for(std::uint64_t who) const noexcept {
        for (const std::uint64_t some : people) {
            if (some != 0 && (some & who) == 0) {
                return false;
            }
        }
        return true;
    }

    friend constexpr bool operator==(const fee_line&, const fee_line&) = default;
};

/// A further charge of the person.
struct surcharge_rule {
    std::int32_t amount = 0;    ///< fen
    std::uint8_t payers = 0;    ///< number of the list of who pays it; 0: the person
    std::uint8_t provision = 0; ///< place in policy_content::provisions

    friend constexpr bool operator==(surcharge_rule, surcharge_rule) = default;
};

/// One set of conditions under which a route is open, and what it then buys. Days are since
/// 1970-01-01, ends inclusive.
struct opening {
    std::int32_t pay_from = 0;   ///< first day of payment, or of registration
    std::int32_t pay_to = 0;     ///< last day of payment, or of registration
    std::int32_t event_from = 0; ///< first day of the event
    std::int32_t event_to = 0;   ///< last day of the event
    std::int32_t limit_from = 0; ///< the period since the event ends on this day or later
    conditions asks;             ///< of an application, beside its days
    waiting waits;               ///< the waiting period
    counting_rule counting;      ///< of its periods
    std::int32_t cover_from = 0; ///< first day that can be covered
    std::int32_t cover_to = 0;   ///< last covered day
    std::uint8_t route = 0;      ///< number of the route, from 1 in the order of listing
    std::uint8_t plan = 0;       ///< slot
    charge_basis charge = charge_basis::individual; ///< what the route charges
    proration months{};                             ///< for which it charges the contribution
    bool on_request = false;                        ///< taken by nobody but who asks for the route
    bool by_registration = false; ///< its days are those of registration, not of payment
    std::int32_t last_payment = last_date.days; ///< where they are those of registration
    std::uint64_t aided = ~std::uint64_t{0}; ///< categories and groups whose aid counts, as a mask

    friend constexpr bool operator==(const opening&, const opening&) = default;
};

/// Aid goes only to categories recognised by `last_day`, where the circumstances hold. Of several
/// days for a category the latest counts.
struct recognition_rule {
    std::int32_t last_day = 0;                    ///< since 1970-01-01
    std::uint64_t circumstances_all = 0;          ///< mask; each of them holds
    std::uint64_t categories = ~std::uint64_t{0}; ///< whose aid it limits, as a mask

    friend constexpr bool operator==(recognition_rule, recognition_rule) = default;
};

/// One alternative of a group: whoever finds all of it is of the group, which is then a word beside
/// the person's categories. Of these alternatives each is one bit of the sets of categories, from
/// `rule_table::first_group` on.
struct people_rule {
    conditions asks;                  ///< of an application; no event
    std::uint64_t categories_all = 0; ///< each of these counts
    /// First day of birth; where it is not `date::absent`, who has no day of birth is none of them.
    std::int32_t born_from = date::absent;
    std::int32_t born_to = (std::numeric_limits<std::int32_t>::max)(); ///< last day of birth

    /// Whether it asks for a day of birth.
    [[nodiscard]] constexpr bool asks_for_birth() const noexcept {
        return born_from != date::absent;
    }
    /// Whether it asks for categories, so that whoever is one is so by recognition.
    [[nodiscard]] constexpr bool asks_for_category() const noexcept {
        return (asks.categories_any | categories_all) != 0;
    }

    friend constexpr bool operator==(const people_rule&, const people_rule&) = default;
};

/// A policy as the engine evaluates it: numbers only, no names, a structural value. Policies
/// lower to one at compile time; a program may also fill one at run time.
struct rule_table {
    static constexpr std::size_t max_plans = 4; ///< slots 0 to 3
    static constexpr std::size_t max_tiers = 9; ///< tiers 1 to 9
    /// The plan on which aid is claimed without enrolling (the resident one).
    static constexpr std::size_t claim_plan = 0;
    /// The first bit of a group in sets of categories; what an application states there is ignored.
    static constexpr std::uint8_t first_group = category_kind::places;

    bounded<fee_line, 24> fee_lines; ///< plans and tiers that are offered
    /// Number of the first fee line of a plan and tier (tier 1 first), from 1; 0: not offered.
    std::array<std::array<std::uint8_t, max_tiers>, max_plans> line_of{};
    bool has_fees_by_people = false;          ///< some lines are not for everybody
    bounded<opening, 48> openings;            ///< in the order of their routes
    bounded<opening, 4> claims;               ///< aid alone, for those insured elsewhere
    bounded<recognition_rule, 4> recognition; ///< limits to aid
    bounded<payer_list, 16> payers;           ///< of sums that several pay
    std::uint64_t delegated = 0; ///< categories whose aid the notice leaves to other rules
    bounded<surcharge_rule, 8> surcharges; ///< of which lines name theirs
    bool charges_repaid_years = false;     ///< those that shorten a waiting period, a fee each
    std::uint8_t repaid_provision = 0;     ///< of what they cost
    bool charges_prepaid_years = false;    ///< a fee each, too
    std::uint8_t prepaid_provision = 0;    ///< of what they cost
    bounded<people_rule, 16> people; ///< the alternatives of groups, in the order of their bits

    /// Number of the first fee line of a plan and tier, from 1; 0 where it is not offered. (A
    /// pointer would do, but g++ holds no comparison with nullptr constant under
    /// -fsanitize=undefined.)
    [[nodiscard]] CANBAO_DETAIL_INLINED constexpr std::uint8_t
    line_number(std::size_t plan, std::size_t tier) const noexcept {
        const bool exists = plan < max_plans && tier >= 1 && tier <= max_tiers;
        return exists ? line_of[plan][tier - 1] : std::uint8_t{0};
    }

    /// Number of the fee line of a plan and tier for whoever has these categories and groups; 0
    /// where there is none.
    [[nodiscard]] CANBAO_DETAIL_INLINED constexpr std::uint8_t
    line_number(std::size_t plan, std::size_t tier, std::uint64_t who) const noexcept {
        std::uint8_t number = line_number(plan, tier);
        if (has_fees_by_people) {
            while (number != 0 && !line(number).is_for(who)) {
                number = line(number).otherwise;
            }
        }
        return number;
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
