// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CONTENT_TERMS_HPP
#define CANBAO_CONTENT_TERMS_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/engine/conditions.hpp>
#include <canbao/units/date.hpp>
#include <canbao/units/money.hpp>
#include <canbao/units/text.hpp>

#include <cstdint>
#include <string_view>

// What components say, as values: a term for each.
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
    std::uint64_t people = 0;   ///< mask: whose it is; 0: everybody's whom no other names

    friend constexpr bool operator==(const fee_term&, const fee_term&) = default;
};

/// What the treasury pays for some people rather than the fiscal standard of all others.
struct fiscal_term {
    fen amount;                 ///< a year
    std::uint64_t people = 0;   ///< mask: for any of these
    std::uint8_t payers = 0;    ///< number of the list of who pays it; 0: the treasury
    bool is_owed = false;       ///< by the person
    std::uint8_t provision = 0; ///< place in policy_content::provisions

    friend constexpr bool operator==(const fiscal_term&, const fiscal_term&) = default;
};

/// A further charge of the person, beside the contribution.
struct surcharge_term {
    label name;                              ///< code and name
    fen amount;                              ///< a year
    std::uint64_t people = 0;                ///< mask: for any of these; 0: for everybody
    std::uint32_t plans = ~std::uint32_t{0}; ///< mask
    std::uint8_t tier = 0;                   ///< 0: every tier
    std::uint8_t payers = 0;                 ///< number of the list of who pays it; 0: the person
    std::uint8_t provision = 0;              ///< place in policy_content::provisions

    friend constexpr bool operator==(const surcharge_term&, const surcharge_term&) = default;
};

/// What each year costs that is paid back to shorten a waiting period: this year's contribution.
struct yearly_term {
    label name;                 ///< code and name
    std::uint8_t provision = 0; ///< place in policy_content::provisions

    friend constexpr bool operator==(const yearly_term&, const yearly_term&) = default;
};

/// One alternative of a group: who is of it, as `people` says it.
struct people_term {
    label word{};                     ///< code and name of the group
    std::uint8_t place = 0;           ///< among the group's alternatives, from 0
    conditions asks{};                ///< of an application; no event
    std::uint64_t categories_all = 0; ///< each of these counts
    bool asks_age = false;            ///< it has an age
    number_range ages{};              ///< full years on the policy's `age_on`
    date born_from{};                 ///< first day of birth; absent where it is not stated
    date born_until{};                ///< last day of birth; absent where it is not stated

    friend constexpr bool operator==(const people_term&, const people_term&) = default;
};

/// Whether a subsidy is a share of the fee, amounts by tier, or the fee but for what remains to
/// pay.
enum class aid_basis : std::uint8_t { share, amounts, remainder };

/// One subsidy component: aid to any of several categories, on every plan and tier unless limited.
struct subsidy_term {
    aid_basis basis = aid_basis::share; ///< which of the three below holds
    rate share;                         ///< of the fee …
    std::uint8_t share_of_tier = 0;     ///< … of that tier; 0: of the one that the person pays
    rounding how = rounding::exact;     ///< … becomes whole units
    fen unit{1};                        ///< of the rounding
    /// By tier, the last one given for all higher tiers.
    bounded<fen, 9> amounts;
    fen remains;                             ///< what is left to pay
    bool has_floor = false;                  ///< a share or the rest has a lower limit
    bool has_ceiling = false;                ///< and an upper one
    fen floor;                               ///< no less than this
    fen ceiling;                             ///< no more than this
    std::uint64_t categories = 0;            ///< mask
    std::uint32_t plans = ~std::uint32_t{0}; ///< mask
    std::uint8_t tier = 0;                   ///< 0: every tier
    bool capped = false;                     ///< at the fee
    bool names_categories = false;           ///< it has a `to`
    bool names_fund = false;                 ///< it has a `paid_by`
    std::uint8_t fund = 0;                   ///< a fund_code's value; of several payers the first
    std::uint8_t payers = 0;                 ///< number of their list, from 1; 0: the fund alone
    std::uint64_t before_categories = 0;     ///< mask: given rather than equal aid of these …
    std::uint32_t before_funds = 0;          ///< mask: … or equal aid that these pay
    bounded<std::string_view, 8> surcharges; ///< codes of those that it is of as well
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
    std::uint64_t categories = 0;  ///< mask
    bool names_categories = false; ///< it has a `to`
    std::uint8_t provision = 0;    ///< place in policy_content::provisions

    friend constexpr bool operator==(const delegation_term&, const delegation_term&) = default;
};

/// Aid goes only to categories recognised by this day, where the circumstances hold.
struct recognition_term {
    date last_day;                       ///< on which recognition counts for aid
    std::uint64_t circumstances_all = 0; ///< mask; each of them holds
    std::uint64_t categories = 0;        ///< mask: of any of these; 0: of every category
    std::uint8_t provision = 0;          ///< place in policy_content::provisions

    friend constexpr bool operator==(const recognition_term&, const recognition_term&) = default;
};

/// One set of conditions under which a route is open, and what it then buys, as the components say
/// it: an absent date is an end left open (of a window) or the insured year's (of a benefit
/// period).
struct opening_term {
    conditions asks;                ///< of an application, beside its days
    date window_from;               ///< first day of payment
    date window_to;                 ///< last day of payment, or of registration
    std::uint8_t windows = 0;       ///< how many windows are stated
    date paid_until;                ///< last day of payment beside a registration
    std::uint8_t last_payments = 0; ///< how many of these are stated
    std::uint8_t since_events = 0;  ///< how many upon, within, later_than
    bool pay_in_year = false;       ///< open_in_insured_year
    bool event_in_year = false;     ///< event_in_insured_year
    date event_from;                ///< first day of the event
    date event_to;                  ///< last day of the event
    std::uint8_t event_spans = 0;   ///< how many event_between
    bool missed_in_year = false;    ///< missed_in_insured_year
    waiting waits;                  ///< the waiting period
    std::uint8_t waitings = 0;      ///< how many waiting periods are stated
    bool counts_itself = false;     ///< counted_by …
    counting_rule counting;         ///< … this rule, and not the policy's
    date cover_from;                ///< first covered day
    date cover_to;                  ///< last covered day
    std::uint8_t covers = 0;        ///< how many benefit periods are stated
    std::uint8_t route = 0;         ///< number of the route, from 1 in the order of listing

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
    bool without_fiscal = false;                    ///< the treasury pays nothing either
    proration months{};                             ///< for which it charges the contribution
    bool limits_aid = false;                        ///< only aid of `aided` counts on it
    std::uint64_t aided = 0;                        ///< mask: categories and groups; 0: no aid
    bool on_request = false;                        ///< taken only by who asks for it
    bool by_registration = false;                   ///< its days are those of registration
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

/// Whether, and upon what, a payment is paid back before cover begins.
struct refund_term {
    bool is_stated = false;     ///< otherwise nothing is paid back
    std::uint32_t events = 0;   ///< mask: after any of these; 0: whoever asks
    std::uint8_t provision = 0; ///< place in policy_content::provisions

    friend constexpr bool operator==(const refund_term&, const refund_term&) = default;
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

} // namespace canbao

#endif
