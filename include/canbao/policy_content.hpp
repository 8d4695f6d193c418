// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICY_CONTENT_HPP
#define CANBAO_POLICY_CONTENT_HPP

#include <canbao/conditions.hpp>
#include <canbao/detail/bounded.hpp>
#include <canbao/units/date.hpp>
#include <canbao/units/money.hpp>
#include <canbao/units/period.hpp>
#include <canbao/units/text.hpp>

#include <array>
#include <cstdint>
#include <string_view>

namespace canbao {

/// Where a component stands in its notice: the sections it encodes (2.4 is 二（四）) and the
/// readings [A-…] it relies on.
struct provision {
    bounded<std::string_view, 3> sections;
    bounded<label, 2> readings;
};

/// The individual contribution of one plan and tier.
struct fee_term {
    fen amount;
    std::uint8_t plan = 0;
    std::uint8_t tier = 1;
    std::uint8_t provision = 0;
};

enum class aid_basis : std::uint8_t { share, amounts };

/// One subsidy component: aid to any of several categories, on every plan and tier unless limited.
struct subsidy_term {
    aid_basis basis = aid_basis::share;
    rate share;
    rounding how = rounding::exact;
    /// By tier, the last one given for all higher tiers.
    bounded<fen, 9> amounts;
    std::uint32_t categories = 0;
    std::uint32_t plans = ~std::uint32_t{0};
    std::uint8_t tier = 0; ///< 0: every tier
    bool capped = false;
    bool names_categories = false;
    bool names_fund = false;
    std::uint8_t fund = 0; ///< a fund_code's value
    std::uint8_t provision = 0;
};

/// Categories whose aid the notice leaves to other rules.
struct delegation_term {
    std::uint32_t categories = 0;
    bool names_categories = false;
    std::uint8_t provision = 0;
};

/// Aid goes only to categories recognised by this day, where the circumstances hold.
struct recognition_term {
    date last_day;
    std::uint32_t circumstances_all = 0;
    std::uint8_t provision = 0;
};

/// One set of conditions under which a route is open, and what it then buys, as the components say
/// it: an absent date is an end left open (of a window) or the insured year's (of a benefit
/// period).
struct opening_term {
    conditions asks;
    date window_from;
    date window_to;
    std::uint8_t windows = 0;
    std::uint8_t since_events = 0;
    bool pay_in_year = false;
    bool event_in_year = false;
    bool missed_in_year = false;
    waiting waits;
    std::uint8_t waitings = 0;
    date cover_from;
    date cover_to;
    std::uint8_t covers = 0;
    std::uint8_t route = 0; ///< number of the route, from 1 in the order of listing
};

/// Whoever is insured elsewhere may claim the aid alone, in this window.
struct claim_term {
    opening_term opening;
    std::uint8_t provision = 0;
};

/// An enrolment route: its name, and what it charges. Its openings point at it.
struct route_term {
    label name;
    std::uint8_t plan = 0;
    charge_basis charge = charge_basis::individual;
    std::uint8_t provision = 0;
    std::uint8_t openings = 0;
    /// Codes of the routes that it takes precedence over where they are equally favourable.
    bounded<std::string_view, 4> before{};
};

/// Cover bought earlier, ending on `old_last_day`, lasts until `new_last_day`.
struct extension_term {
    date old_last_day;
    date new_last_day;
    std::uint8_t provision = 0;
};

/// What the notice is, beside what it provides.
struct notice_term {
    std::string_view document;
    std::string_view repeals;
    date in_force_from;
    date in_force_to;
    date issued;
    rate participation_target;
};

enum class word_kind : std::uint8_t { category, event, circumstance, fund, plan };

/// A word of the program's own that the policy uses.
struct own_word {
    word_kind kind = word_kind::category;
    std::uint8_t slot = 0;
    label word;

    friend constexpr bool operator==(const own_word&, const own_word&) = default;
};

/// Everything that a policy's components say, as values: the source of the rule table that the
/// engine evaluates, of validation, and of whatever shows a policy to a person.
struct policy_content {
    std::string_view id;
    std::int16_t insured_year = 0;
    fen fiscal_standard;
    std::uint8_t fiscal_provision = 0;
    counting_rule counting;
    notice_term notice;

    bounded<provision, 96> provisions;
    bounded<fee_term, 12> fees;
    bounded<subsidy_term, 64> subsidies;
    bounded<delegation_term, 8> delegations;
    bounded<recognition_term, 4> recognitions;
    bounded<claim_term, 4> claims;
    bounded<route_term, 32> routes;
    bounded<opening_term, 48> openings;
    bounded<extension_term, 4> extensions;
    bounded<own_word, 32> own_words;
    bounded<label, 8> readings; ///< of the policy as a whole

    /// How often components stand that must stand once.
    struct counts_of {
        std::uint8_t ids = 0;
        std::uint8_t insured_years = 0;
        std::uint8_t fiscal_standards = 0;
        std::uint8_t countings = 0;
        std::uint8_t notices = 0;
    } counts;

    constexpr void record(const own_word& word) noexcept {
        for (const own_word& known : own_words) {
            if (known == word) {
                return;
            }
        }
        own_words.push_back(word);
    }

    /// Keeps a provision and gives its number.
    constexpr std::uint8_t keep(const provision& where) noexcept {
        provisions.push_back(where);
        return static_cast<std::uint8_t>(provisions.size() - 1);
    }

    [[nodiscard]] constexpr date year_begin() const noexcept {
        return std::chrono::year{insured_year} / 1 / 1;
    }
    [[nodiscard]] constexpr date year_end() const noexcept {
        return std::chrono::year{insured_year} / 12 / 31;
    }
};

} // namespace canbao

#endif
