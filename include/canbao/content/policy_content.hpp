// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CONTENT_POLICY_CONTENT_HPP
#define CANBAO_CONTENT_POLICY_CONTENT_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/engine/conditions.hpp>
#include <canbao/engine/payers.hpp>
#include <canbao/units/date.hpp>
#include <canbao/units/money.hpp>
#include <canbao/units/period.hpp>
#include <canbao/units/text.hpp>

#include <cstdint>
#include <string_view>

// What a policy says, as values: a term for each component.
namespace canbao::inline v0_1 {

/// Where a component stands in its notice: the sections it encodes (2.4 is 二（四）) and the
/// readings [A-…] it relies on.
struct provision {
    bounded<std::string_view, 3> sections; ///< such as "2.4"
    bounded<label, 2> readings;            ///< id and sentence

    friend constexpr bool operator==(const provision&, const provision&) = default;
};

/// The individual contribution of one plan and tier.
struct fee_term {
    fen amount;                 ///< a year
    std::uint8_t plan = 0;      ///< slot
    std::uint8_t tier = 1;      ///< 1 to 9
    std::uint8_t provision = 0; ///< place in policy_content::provisions

    friend constexpr bool operator==(const fee_term&, const fee_term&) = default;
};

/// Whether a subsidy is a share of the fee, amounts by tier, or the fee but for what remains to
/// pay.
enum class aid_basis : std::uint8_t { share, amounts, remainder };

/// One subsidy component: aid to any of several categories, on every plan and tier unless limited.
struct subsidy_term {
    aid_basis basis = aid_basis::share; ///< which of the three below holds
    rate share;                         ///< of the fee …
    rounding how = rounding::exact;     ///< … becomes whole units
    fen unit{1};                        ///< of the rounding
    /// By tier, the last one given for all higher tiers.
    bounded<fen, 9> amounts;
    fen remains;                             ///< what is left to pay
    bool has_floor = false;                  ///< a share or the rest has a lower limit
    bool has_ceiling = false;                ///< and an upper one
    fen floor;                               ///< no less than this
    fen ceiling;                             ///< no more than this
    std::uint32_t categories = 0;            ///< mask
    std::uint32_t plans = ~std::uint32_t{0}; ///< mask
    std::uint8_t tier = 0;                   ///< 0: every tier
    bool capped = false;                     ///< at the fee
    bool names_categories = false;           ///< it has a `to`
    bool names_fund = false;                 ///< it has a `paid_by`
    std::uint8_t fund = 0;                   ///< a fund_code's value; of several payers the first
    std::uint8_t payers = 0;                 ///< number of their list, from 1; 0: the fund alone
    std::uint32_t before_categories = 0;     ///< mask: given rather than equal aid of these …
    std::uint32_t before_funds = 0;          ///< mask: … or equal aid that these pay
    std::uint8_t provision = 0;              ///< place in policy_content::provisions

    friend constexpr bool operator==(const subsidy_term&, const subsidy_term&) = default;
};

/// Which of equal subsidies is given, where they do not say so themselves.
struct equal_aid_term {
    bool by_vocabulary = false; ///< that of the category listed first; otherwise it is not said
    std::uint8_t provision = 0; ///< place in policy_content::provisions

    friend constexpr bool operator==(const equal_aid_term&, const equal_aid_term&) = default;
};

/// Categories whose aid the notice leaves to other rules.
struct delegation_term {
    std::uint32_t categories = 0;  ///< mask
    bool names_categories = false; ///< it has a `to`
    std::uint8_t provision = 0;    ///< place in policy_content::provisions

    friend constexpr bool operator==(const delegation_term&, const delegation_term&) = default;
};

/// Aid goes only to categories recognised by this day, where the circumstances hold.
struct recognition_term {
    date last_day;                       ///< on which recognition counts for aid
    std::uint32_t circumstances_all = 0; ///< mask; each of them holds
    std::uint8_t provision = 0;          ///< place in policy_content::provisions

    friend constexpr bool operator==(const recognition_term&, const recognition_term&) = default;
};

/// One set of conditions under which a route is open, and what it then buys, as the components say
/// it: an absent date is an end left open (of a window) or the insured year's (of a benefit
/// period).
struct opening_term {
    conditions asks;               ///< of an application, beside its days
    date window_from;              ///< first day of payment
    date window_to;                ///< last day of payment
    std::uint8_t windows = 0;      ///< how many windows are stated
    std::uint8_t since_events = 0; ///< how many upon, within, later_than
    bool pay_in_year = false;      ///< open_in_insured_year
    bool event_in_year = false;    ///< event_in_insured_year
    bool missed_in_year = false;   ///< missed_in_insured_year
    waiting waits;                 ///< the waiting period
    std::uint8_t waitings = 0;     ///< how many waiting periods are stated
    date cover_from;               ///< first covered day
    date cover_to;                 ///< last covered day
    std::uint8_t covers = 0;       ///< how many benefit periods are stated
    std::uint8_t route = 0;        ///< number of the route, from 1 in the order of listing

    friend constexpr bool operator==(const opening_term&, const opening_term&) = default;
};

/// Whoever is insured elsewhere may claim the aid alone, in this window.
struct claim_term {
    opening_term opening;       ///< when, and given what
    std::uint8_t provision = 0; ///< place in policy_content::provisions

    friend constexpr bool operator==(const claim_term&, const claim_term&) = default;
};

/// An enrolment route: its name, and what it charges. Its openings point at it.
struct route_term {
    label name;                                     ///< code and name
    std::uint8_t plan = 0;                          ///< slot
    charge_basis charge = charge_basis::individual; ///< what it charges
    std::uint8_t provision = 0;                     ///< place in policy_content::provisions
    std::uint8_t openings = 0;                      ///< how many alternatives it has
    /// Codes of the routes that it takes precedence over where they are equally favourable.
    bounded<std::string_view, 4> before{};

    friend constexpr bool operator==(const route_term&, const route_term&) = default;
};

/// Cover bought earlier, ending on `old_last_day`, lasts until `new_last_day`.
struct extension_term {
    date old_last_day;          ///< as it was bought
    date new_last_day;          ///< as it is now
    std::uint8_t provision = 0; ///< place in policy_content::provisions

    friend constexpr bool operator==(const extension_term&, const extension_term&) = default;
};

/// What the notice is, beside what it provides.
struct notice_term {
    std::string_view document; ///< its number, or what it is called
    std::string_view repeals;  ///< the document that it repeals
    date in_force_from;        ///< absent where it is not stated
    date in_force_to;          ///< absent where it is not stated
    date issued;               ///< the day that it bears
    rate participation_target; ///< of those entitled

    friend constexpr bool operator==(const notice_term&, const notice_term&) = default;
};

/// What a word of a program's own is.
enum class word_kind : std::uint8_t { category, event, circumstance, fund, plan };

/// A word of the program's own that the policy uses.
struct own_word {
    word_kind kind = word_kind::category; ///< what it is
    std::uint8_t slot = 0;                ///< its bit in a set
    label word;                           ///< code and name

    friend constexpr bool operator==(const own_word&, const own_word&) = default;
};

/// Everything that a policy's components say, as values: the source of the rule table that the
/// engine evaluates, of validation, and of whatever shows a policy to a person.
struct policy_content {
    std::string_view id;               ///< its policy_id
    std::int16_t insured_year = 0;     ///< the calendar year Y
    fen fiscal_standard;               ///< what the treasury pays
    std::uint8_t fiscal_provision = 0; ///< place in `provisions`
    std::uint8_t fiscal_payers = 0;    ///< number of the list of who pays it; 0: the treasury
    counting_rule counting;            ///< of periods
    notice_term notice;                ///< what is encoded

    bounded<provision, 96> provisions;         ///< where components stand
    bounded<fee_term, 12> fees;                ///< of plans and tiers
    bounded<subsidy_term, 64> subsidies;       ///< aid by category
    bounded<payer_list, 16> payers;            ///< of sums that several pay
    equal_aid_term equal_aid;                  ///< which of equal subsidies is given
    bounded<delegation_term, 8> delegations;   ///< aid left to other rules
    bounded<recognition_term, 4> recognitions; ///< last days for aid
    bounded<claim_term, 4> claims;             ///< of aid alone
    bounded<route_term, 32> routes;            ///< in the order of listing
    bounded<opening_term, 48> openings;        ///< in the order of their routes
    bounded<extension_term, 4> extensions;     ///< of cover bought before
    bounded<own_word, 32> own_words;           ///< each once
    bounded<label, 8> readings;                ///< of the policy as a whole

    /// Notes a word of the program's own, once.
    constexpr void record(const own_word& word) noexcept {
        for (const own_word& known : own_words) {
            if (known == word) {
                return;
            }
        }
        own_words.push_back(word);
    }

    /// Keeps a list of payers once and gives its number, from 1; 0 of none.
    constexpr std::uint8_t keep_payers(const payer_list& some) noexcept {
        if (some.empty()) {
            return 0;
        }
        for (std::size_t place = 0; place < payers.size(); ++place) {
            if (payers[place] == some) {
                return static_cast<std::uint8_t>(place + 1);
            }
        }
        payers.push_back(some);
        return static_cast<std::uint8_t>(payers.size());
    }

    /// Keeps a provision and gives its number.
    constexpr std::uint8_t keep(const provision& where) noexcept {
        provisions.push_back(where);
        return static_cast<std::uint8_t>(provisions.size() - 1);
    }

    /// 1 January of the insured year.
    [[nodiscard]] constexpr date year_begin() const noexcept {
        return std::chrono::year{insured_year} / 1 / 1;
    }
    /// 31 December of the insured year.
    [[nodiscard]] constexpr date year_end() const noexcept {
        return std::chrono::year{insured_year} / 12 / 31;
    }
};

} // namespace canbao

#endif
