// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_STEPS_HPP
#define CANBAO_ENGINE_STEPS_HPP

#include <canbao/base/inlined.hpp>
#include <canbao/engine/amounts.hpp>
#include <canbao/engine/application.hpp>
#include <canbao/engine/assessment.hpp>
#include <canbao/engine/identity.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/engine/waiting.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// The steps of one assessment. Each is a pure function of the rule table and the application.
namespace canbao::inline v0_1::detail {

CANBAO_DETAIL_INLINED constexpr bool is_in_time(const opening& opening, date event_on,
                                                date paid_on) noexcept {
    if (event_on.days < opening.event_from || event_on.days > opening.event_to ||
        (event_on > paid_on) != (opening.asks.paid == timeliness::ahead)) {
        return false;
    }
    const period length = opening.asks.limit;
    if (opening.asks.paid == timeliness::ahead) {
        return event_on <= last_day_of(length, paid_on, opening.counting);
    }
    if (length.unit == period_unit::months && opening.asks.paid != timeliness::any) {
        // Months have 28 to 31 days, and their rules move the end by one: mostly that tells.
        const int days = paid_on.days - event_on.days;
        if (days < 28 * length.count - 2) {
            return opening.asks.paid == timeliness::within;
        }
        if (days > 31 * length.count + 2 && opening.asks.paid == timeliness::within) {
            return false;
        }
    }
    const date limit = last_day_of(length, event_on, opening.counting);
    switch (opening.asks.paid) {
    case timeliness::any: return true;
    case timeliness::within: return paid_on <= limit;
    case timeliness::later: return paid_on > limit && limit.days >= opening.limit_from;
    case timeliness::ahead: break;
    }
    return false;
}

/// The event as a bit of `conditions::events`; 0 for none.
CANBAO_DETAIL_INLINED constexpr std::uint32_t event_bit(const application& person) noexcept {
    const unsigned slot = person.event.value - 1U;
    return slot < 32 ? std::uint32_t{1} << slot : 0;
}

/// True where the days of payment, of registration and of the event are those of an opening.
CANBAO_DETAIL_INLINED constexpr bool is_time_for(const opening& opening,
                                                 const application& person) noexcept {
    const date enrolled = enrolled_on(opening, person);
    if (enrolled.days < opening.pay_from || enrolled.days > opening.pay_to) {
        return false;
    }
    return opening.asks.events == 0 || ((opening.asks.events & event_bit(person)) != 0 &&
                                        is_in_time(opening, person.event_on, enrolled));
}

/// True where an opening is of the route that a person asks for, or of any where the person asks
/// for none. A claim is of no route.
CANBAO_DETAIL_INLINED constexpr bool is_of_wish(const opening& opening,
                                                const application& person) noexcept {
    return person.wish == 0 ? !opening.on_request
                            : opening.route == person.wish || opening.route >= first_claim_route;
}

/// True where all conditions of an opening hold. Without `HasWish` nobody asks for a route.
template <bool HasWish = true>
CANBAO_DETAIL_INLINED constexpr bool is_open(const opening& opening, const application& person,
                                             std::uint64_t counting) noexcept {
    return (HasWish ? is_of_wish(opening, person) : !opening.on_request) &&
           is_time_for(opening, person) && is_for(opening.asks, person, counting);
}

/// The first day after the waiting period, of those that an opening covers.
CANBAO_DETAIL_INLINED constexpr date first_day_waited_for(const opening& opening,
                                                          const application& person) noexcept {
    const date from{opening.cover_from};
    if (opening.waits.kind == waiting_kind::none) {
        return from;
    }
    date since = enrolled_on(opening, person);
    if (opening.waits.since == waiting_start::event) {
        since = person.event_on;
    } else if (opening.waits.since == waiting_start::fixed_day) {
        since = opening.waits.day;
    }
    return since.has_value()
               ? (std::max)(from, first_day_since(opening.counting, opening.waits, since, person))
               : from;
}

/// The first covered day: nobody is covered before being born. After `opening.cover_to` where the
/// enrolment would buy no day.
CANBAO_DETAIL_INLINED constexpr date first_covered_day(const opening& opening,
                                                       const application& person) noexcept {
    return (std::max)(first_day_waited_for(opening, person), birthday(person));
}

/// An opening that may be taken, as far as one is compared with another.
struct candidate {
    std::size_t number = 0; ///< of the opening, from 1; 0: none
    std::int32_t due = 0;   ///< fen
    date from{};
    date to{};
};

/// Lowest due, then earliest first day, then latest last day; the one listed first stays.
constexpr bool is_more_favourable(const candidate& one, const candidate& than) noexcept {
    if (one.due != than.due) {
        return one.due < than.due;
    }
    if (one.from != than.from) {
        return one.from < than.from;
    }
    return one.to > than.to;
}

constexpr bool is_more_favourable(const assessment& one, const assessment& than) noexcept {
    const auto offered = [](const assessment& by) {
        return candidate{by.route, static_cast<std::int32_t>(by.due.count), by.benefit_from,
                         by.benefit_to};
    };
    return is_more_favourable(offered(one), offered(than));
}

constexpr assessment refused(refusal reason) noexcept {
    return {.status = status::refused, .reason = reason};
}

CANBAO_DETAIL_INLINED constexpr assessment insured(const rule_table& rules, const opening& opening,
                                                   std::uint8_t line_number, date from,
                                                   std::uint64_t aided,
                                                   time_charged time) noexcept {
    const fee_line& line = rules.line(line_number);
    assessment result{.status = status::insured,
                      .route = opening.route,
                      .fee_line = line_number,
                      .fiscal = {line.fiscal},
                      .benefit_from = from,
                      .benefit_to = date{opening.cover_to}};
    const fen fee{line.fee};
    if (opening.charge == charge_basis::exempt) {
        result.fiscal = {};
        return result;
    }
    if (opening.charge == charge_basis::waived) {
        result.subsidy = fee;
        if (fee > fen{0}) {
            result.fund = funds::waiver{};
        }
        return result;
    }
    if (const aid_rule aid = subsidy_by(opening, line, aided, time.months); aid.amount > 0) {
        result.subsidy = {aid.amount};
        result.subsidy_category = category_code{static_cast<std::uint8_t>(aid.category + 1)};
        result.fund = fund_code{aid.fund};
    }
    result.extra_years = static_cast<std::uint8_t>(time.extra_years);
    result.prepaid_years = static_cast<std::uint8_t>(time.prepaid_years);
    result.months = static_cast<std::uint8_t>(time.months);
    result.due = fen{contribution_of(line, time.months)} - result.subsidy +
                 fee * (time.extra_years + time.prepaid_years) + fen{line.surcharges};
    if (opening.charge == charge_basis::full) {
        result.due += result.fiscal;
        result.fiscal = {};
    }
    return result;
}

/// Of someone insured elsewhere: the subsidy alone where it may be claimed and there is one.
constexpr assessment claim(const rule_table& rules, const application& person,
                           identity who) noexcept {
    const std::uint8_t number =
        rules.line_number(rule_table::claim_plan, person.tier, who.counting);
    const aid_rule aid = number == 0 ? aid_rule{} : subsidy_of(rules.line(number), who.aided);
    if (aid.amount > 0) {
        for (const opening& window : rules.claims) {
            if (is_open(window, person, who.counting)) {
                return {.status = status::subsidy_only,
                        .route = window.route,
                        .fee_line = number,
                        .subsidy_category =
                            category_code{static_cast<std::uint8_t>(aid.category + 1)},
                        .fund = fund_code{aid.fund},
                        .subsidy = {aid.amount},
                        .delegated = category_set{who.counting & rules.delegated}};
            }
        }
    }
    return refused(refusal::insured_elsewhere);
}

} // namespace canbao::detail

#endif
