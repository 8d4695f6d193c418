// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_OFFER_HPP
#define CANBAO_ENGINE_OFFER_HPP

#include <canbao/engine/application.hpp>
#include <canbao/engine/assessment.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/engine/steps.hpp>
#include <canbao/units/money.hpp>
#include <canbao/units/period.hpp>

#include <algorithm>
#include <cstdint>

// How an assessment came about: `assess` says what was taken, this what each opening would be.
namespace canbao::inline v0_1 {

/// What one opening of a policy offers one person, taken or not. Of those that are open and cover a
/// day, `assess` takes the one with the lowest due, then the earliest first day, then the latest
/// last day, then the first in the order of listing.
///
/// Of a closed opening the amounts and days are those that it would have if it were open. A claim
/// of aid alone (of `rule_table::claims`) charges nothing and covers no day.
struct offer {
    bool is_open = false; ///< its conditions hold, and its plan has the tier applied for
    fen due{};            ///< what the person would pay; 0 where its plan lacks the tier
    aid_rule aid{};       ///< the subsidy that due is less by; of amount 0 for none, or if waived
    std::uint8_t extra_years = 0;   ///< years paid back that due has a fee for each
    std::uint8_t months = 12;       ///< of a year's fee that due has
    std::uint8_t prepaid_years = 0; ///< further years that due has a fee for each
    period waits{};                 ///< the waiting period as it has grown for this person
    date counted_from{}; ///< first day after it, in the benefit period or not; absent without one
    date benefit_from{}; ///< first covered day; later than the last one where none is covered
    date benefit_to{};   ///< last covered day

    /// Whether a payment would buy anything: one that would buy no day is refused.
    [[nodiscard]] constexpr bool covers_a_day() const noexcept {
        return benefit_from.has_value() && benefit_from <= benefit_to;
    }

    friend constexpr bool operator==(const offer&, const offer&) = default;
};

namespace detail {

/// Without days that no application may use: nothing is counted from them.
constexpr application in_range(application person) noexcept {
    for (date* const day : {&person.paid_on, &person.event_on, &person.registered_on}) {
        if (!is_in_range(*day)) {
            *day = {};
        }
    }
    return person;
}

} // namespace detail

/// What an opening of a rule table offers an applicant. Total: every application has an offer of
/// every opening. Whether openings are looked at is not asked here: nobody enrols who is insured
/// elsewhere or as an employee, and a claim is only for who is insured elsewhere.
///
///     for (const canbao::opening& one : rules.openings) {
///         if (const auto now = canbao::offer_of(rules, one, person); now.is_open) {
///             show(one.route, now.due, now.benefit_from); // a function of the program
///         }
///     }
constexpr offer offer_of(const rule_table& rules, const opening& by,
                         const application& applicant) noexcept {
    const detail::identity who = detail::identity_of(rules, applicant);
    const std::uint8_t line = rules.line_number(by.plan, applicant.tier, who.counting);
    offer now;
    now.is_open = line != 0 && detail::is_open(by, applicant, who.counting);
    const application person = detail::in_range(applicant);
    const detail::time_charged time = detail::time_charged_by(rules, by, person);
    if (line != 0 && !is_free(by.charge)) {
        now.aid = detail::subsidy_by(by, rules.line(line), who.aided, time.months);
    }
    if (by.route >= first_claim_route) {
        return now;
    }
    if (line != 0) {
        now.due = {detail::due_by(rules, by, line, who.aided, person)};
    }
    now.months = static_cast<std::uint8_t>(time.months);
    now.extra_years = static_cast<std::uint8_t>(time.extra_years);
    now.prepaid_years = static_cast<std::uint8_t>(time.prepaid_years);
    now.waits = detail::length_of(by.waits, person);
    if (by.waits.kind != waiting_kind::none) {
        opening unbounded = by;
        unbounded.cover_from = first_date.days;
        now.counted_from = detail::first_day_waited_for(unbounded, person);
    }
    now.benefit_from = detail::first_covered_day(by, person);
    now.benefit_to = date{by.cover_to};
    return now;
}

/// The categories that count for routes and fees: those that are recognised by the day of payment,
/// and the groups of the policy that the person is of (see `people`).
constexpr category_set counting_categories(const rule_table& rules,
                                           const application& person) noexcept {
    return category_set{detail::identity_of(rules, person).counting};
}

/// The categories and groups that give aid: those that count and were recognised in time for it,
/// where the policy has a last day for that. A category that counts and is too late for aid still
/// opens routes.
constexpr category_set aided_categories(const rule_table& rules,
                                        const application& person) noexcept {
    return category_set{detail::identity_of(rules, person).aided};
}

} // namespace canbao

#endif
