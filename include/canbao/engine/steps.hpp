// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_STEPS_HPP
#define CANBAO_ENGINE_STEPS_HPP

#include <canbao/base/inlined.hpp>
#include <canbao/engine/application.hpp>
#include <canbao/engine/assessment.hpp>
#include <canbao/engine/rule_table.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// The steps of one assessment. Each is a pure function of the rule table and the application.
namespace canbao::inline v0_1::detail {

/// The counting categories that were recognised in time for aid.
constexpr std::uint32_t aided_categories(const rule_table& rules, const application& person,
                                         std::uint32_t counting) noexcept {
    bool limited = false;
    bool in_time = false;
    for (const recognition_rule& rule : rules.recognition) {
        if ((rule.circumstances_all & ~person.circumstances.bits) == 0) {
            limited = true;
            in_time = in_time || person.recognised_on.days <= rule.last_day;
        }
    }
    return !limited || in_time ? counting : 0;
}

/// The subsidy on a fee: of the aided categories the most favourable; of amount 0 for none.
CANBAO_DETAIL_INLINED constexpr aid_rule subsidy_of(const fee_line& line,
                                                    std::uint32_t aided) noexcept {
    if ((line.aided & aided) != 0) {
        for (const aid_rule& aid : line.aid) {
            if (((aided >> aid.category) & 1U) != 0) {
                return aid;
            }
        }
    }
    return {};
}

CANBAO_DETAIL_INLINED constexpr bool is_in_time(const rule_table& rules, const opening& opening,
                                                date event_on, date paid_on) noexcept {
    if (event_on.days < opening.event_from || event_on.days > opening.event_to ||
        event_on > paid_on) {
        return false;
    }
    const date limit = last_day_of(opening.asks.limit, event_on, rules.counting);
    switch (opening.asks.paid) {
    case timeliness::any: return true;
    case timeliness::within: return paid_on <= limit;
    case timeliness::later: return paid_on > limit && limit.days >= opening.limit_from;
    }
    return false;
}

/// True where the days of payment and of the event are those of an opening.
CANBAO_DETAIL_INLINED constexpr bool is_time_for(const rule_table& rules, const opening& opening,
                                                 const application& person) noexcept {
    if (person.paid_on.days < opening.pay_from || person.paid_on.days > opening.pay_to) {
        return false;
    }
    return opening.asks.events == 0 ||
           (event_set{opening.asks.events}.contains(person.event.slot()) &&
            is_in_time(rules, opening, person.event_on, person.paid_on));
}

/// True where an opening is for this person, on the days that are right.
CANBAO_DETAIL_INLINED constexpr bool is_for(const conditions& asks, const application& person,
                                            std::uint32_t counting) noexcept {
    const std::uint32_t facts = person.circumstances.bits;
    return (asks.circumstances_all & ~facts) == 0 && (asks.circumstances_none & facts) == 0 &&
           (asks.circumstances_not_all == 0 || (asks.circumstances_not_all & ~facts) != 0) &&
           (asks.categories_any == 0 || (asks.categories_any & counting) != 0) &&
           asks.lapsed_years.contains(person.lapsed_years) &&
           asks.repaid_years.contains(person.repaid_years);
}

/// True where all conditions of an opening hold.
constexpr bool is_open(const rule_table& rules, const opening& opening, const application& person,
                       std::uint32_t counting) noexcept {
    return is_time_for(rules, opening, person) && is_for(opening.asks, person, counting);
}

/// The length of a waiting period for this person (国办发〔2024〕38号 for the growing ones).
constexpr period length_of(const waiting& waits, const application& person) noexcept {
    const waiting_growth& growth = waits.growth;
    const int fixed = waits.length.count;
    int count = (std::max)(fixed, fixed + growth.per_lapsed_year * person.lapsed_years -
                                      growth.per_repaid_year * person.repaid_years);
    if (growth.at_least > 0 && person.lapsed_years >= growth.from_lapsed_years) {
        count = std::max<int>(count, growth.at_least);
    }
    // The most that a period holds, far longer than any that covers a day of these centuries.
    return {waits.length.unit, static_cast<std::int16_t>((std::min)(count, 32'767))};
}

constexpr bool is_of_birth(const application& person) noexcept {
    return person.event == event_code{events::birth{}};
}

/// The day of birth, where that is the event; otherwise absent, which is earlier than any.
constexpr date birthday(const application& person) noexcept {
    return is_of_birth(person) ? person.event_on : date{};
}

/// The first day after the waiting period, of those that an opening covers.
CANBAO_DETAIL_INLINED constexpr date first_day_waited_for(const rule_table& rules,
                                                          const opening& opening,
                                                          const application& person) noexcept {
    const date from{opening.cover_from};
    switch (opening.waits.kind) {
    case waiting_kind::none: return from;
    case waiting_kind::from_event: return (std::max)(from, person.event_on);
    case waiting_kind::from_payment: return (std::max)(from, person.paid_on);
    case waiting_kind::nth_month:
        return (std::max)(from, first_of_month_after(person.paid_on, opening.waits.length.count));
    case waiting_kind::full_period:
        return (std::max)(from, first_day_after(length_of(opening.waits, person), person.paid_on,
                                                rules.counting));
    }
    return from;
}

/// The first covered day: nobody is covered before being born. After `opening.cover_to` where the
/// enrolment would buy no day.
CANBAO_DETAIL_INLINED constexpr date first_covered_day(const rule_table& rules,
                                                       const opening& opening,
                                                       const application& person) noexcept {
    return (std::max)(first_day_waited_for(rules, opening, person), birthday(person));
}

/// An opening that may be taken, as far as one is compared with another.
struct candidate {
    std::size_t number = 0; ///< of the opening, from 1; 0: none
    std::int32_t due = 0;   ///< fen
    date from{};
    date to{};
};

/// What is due by an opening on a fee line.
CANBAO_DETAIL_INLINED constexpr std::int32_t due_by(const rule_table& rules, const opening& opening,
                                                    std::uint8_t line_number,
                                                    std::uint32_t aided) noexcept {
    if (opening.charge == charge_basis::waived) {
        return 0;
    }
    const fee_line& line = rules.line(line_number);
    const std::int32_t own = line.fee - subsidy_of(line, aided).amount;
    return opening.charge == charge_basis::full ? own + rules.fiscal_standard : own;
}

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

constexpr assessment insured(const rule_table& rules, const opening& opening,
                             std::uint8_t line_number, date from, std::uint32_t aided) noexcept {
    const fee_line& line = rules.line(line_number);
    assessment result{.status = status::insured,
                      .route = opening.route,
                      .fee_line = line_number,
                      .fiscal = {rules.fiscal_standard},
                      .benefit_from = from,
                      .benefit_to = date{opening.cover_to}};
    const fen fee{line.fee};
    if (opening.charge == charge_basis::waived) {
        result.subsidy = fee;
        if (fee > fen{0}) {
            result.fund = funds::waiver{};
        }
        return result;
    }
    if (const aid_rule aid = subsidy_of(line, aided); aid.amount > 0) {
        result.subsidy = {aid.amount};
        result.subsidy_category = category_code{static_cast<std::uint8_t>(aid.category + 1)};
        result.fund = fund_code{aid.fund};
    }
    result.due = fee - result.subsidy;
    if (opening.charge == charge_basis::full) {
        result.due += result.fiscal;
        result.fiscal = {};
    }
    return result;
}

/// Of someone insured elsewhere: the subsidy alone where it may be claimed and there is one.
constexpr assessment claim(const rule_table& rules, const application& person,
                           std::uint32_t counting, std::uint32_t aided) noexcept {
    const std::uint8_t number = rules.line_number(rule_table::claim_plan, person.tier);
    const aid_rule aid = number == 0 ? aid_rule{} : subsidy_of(rules.line(number), aided);
    if (aid.amount > 0) {
        for (const opening& window : rules.claims) {
            if (is_open(rules, window, person, counting)) {
                return {.status = status::subsidy_only,
                        .route = window.route,
                        .fee_line = number,
                        .subsidy_category =
                            category_code{static_cast<std::uint8_t>(aid.category + 1)},
                        .fund = fund_code{aid.fund},
                        .subsidy = {aid.amount},
                        .delegated = category_set{counting & rules.delegated}};
            }
        }
    }
    return refused(refusal::insured_elsewhere);
}

} // namespace canbao::detail

#endif
