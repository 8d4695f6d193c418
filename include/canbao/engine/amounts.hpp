// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_AMOUNTS_HPP
#define CANBAO_ENGINE_AMOUNTS_HPP

#include <canbao/base/inlined.hpp>
#include <canbao/engine/application.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/engine/waiting.hpp>
#include <canbao/units/period.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// What an opening charges, and the aid to it.
namespace canbao::inline v0_1::detail {

/// Calls `visit` with each fee line of a plan and tier, in the order in which they are asked.
constexpr void each_line(const rule_table& rules, std::size_t plan, std::size_t tier,
                         const auto& visit) {
    for (std::uint8_t number = rules.line_number(plan, tier); number != 0;
         number = rules.line(number).otherwise) {
        visit(rules.line(number));
    }
}

/// The subsidy on a fee: of the aided categories the most favourable; of amount 0 for none.
CANBAO_DETAIL_INLINED constexpr aid_rule subsidy_of(const fee_line& line,
                                                    std::uint64_t aided) noexcept {
    if ((line.aided & aided) != 0) {
        for (const aid_rule& aid : line.aid) {
            if (((aided >> aid.category) & 1U) != 0) {
                return aid;
            }
        }
    }
    return {};
}

/// Whether years paid back cost something by an opening, for somebody.
constexpr bool charges_years(const rule_table& rules, const opening& opening) noexcept {
    return rules.charges_repaid_years && !is_free(opening.charge) && opening.waits.growth.grows() &&
           opening.waits.growth.per_repaid_year > 0;
}

/// How many fees a person pays by an opening beside this year's.
CANBAO_DETAIL_INLINED constexpr int extra_years_by(const rule_table& rules, const opening& opening,
                                                   const application& person) noexcept {
    return charges_years(rules, opening) ? repaid_years_used(opening.waits, person) : 0;
}

/// How many further years a person pays for by an opening, a fee each.
CANBAO_DETAIL_INLINED constexpr int prepaid_years_by(const rule_table& rules,
                                                     const opening& opening,
                                                     const application& person) noexcept {
    return rules.charges_prepaid_years && !is_free(opening.charge) ? person.prepaid_years : 0;
}

/// The months from that of a day to that of a last one: one at least, and twelve at most.
constexpr int months_through(date since, date last) noexcept {
    if (!since.has_value()) {
        return 12;
    }
    const auto month_of = [](date day) {
        const std::chrono::year_month_day on = day.calendar();
        return 12 * static_cast<int>(on.year()) + static_cast<int>(unsigned{on.month()});
    };
    return (std::clamp)(month_of(last) - month_of(since) + 1, 1, 12);
}

/// The day by which an opening goes.
CANBAO_DETAIL_INLINED constexpr date enrolled_on(const opening& opening,
                                                 const application& person) noexcept {
    return person.enrolled_on(opening.by_registration, opening.last_payment);
}

/// For how many months of the year an opening charges the contribution.
CANBAO_DETAIL_INLINED constexpr int months_by(const opening& opening,
                                              const application& person) noexcept {
    if (opening.months.which == charged_months::fixed) {
        return opening.months.count;
    }
    const bool is_since_event = opening.months.which == charged_months::since_event;
    return months_through(is_since_event ? person.event_on : enrolled_on(opening, person),
                          date{opening.cover_to});
}

/// The contribution for so many months of the year, in fen.
constexpr std::int32_t contribution_of(const fee_line& line, int months) noexcept {
    // Parts of 12 first: a year's fee times 12 may be more than 32 bits hold.
    return months == 12 ? line.fee : line.fee / 12 * months + line.fee % 12 * months / 12;
}

/// What a subsidy grants on the contribution for so many months: a share of it, a fixed amount up
/// to it, or what is more of it than is to remain.
constexpr std::int32_t amount_in(const aid_rule& aid, const fee_line& line, int months) noexcept {
    const std::int32_t share = aid.amount - aid.fixed;
    const std::int32_t amount = share / 12 * months + share % 12 * months / 12 + aid.fixed;
    return (std::clamp)(amount, std::int32_t{0}, contribution_of(line, months));
}

/// The subsidy by an opening: of the categories whose aid counts there, the most favourable on the
/// contribution for so many months; of equal ones that of a whole year. Of amount 0 for none.
CANBAO_DETAIL_INLINED constexpr aid_rule subsidy_by(const opening& opening, const fee_line& line,
                                                    std::uint64_t aided, int months) noexcept {
    const std::uint64_t some = aided & opening.aided;
    if (months == 12 || (line.aided & some) == 0) {
        return subsidy_of(line, some);
    }
    aid_rule best;
    for (aid_rule aid : line.aid) {
        aid.amount = amount_in(aid, line, months);
        if (((some >> aid.category) & 1U) != 0 && aid.amount > best.amount) {
            best = aid;
        }
    }
    return best;
}

/// What is due by an opening on a fee line for so many months, but for years paid back.
CANBAO_DETAIL_INLINED constexpr std::int32_t due_by(const opening& opening, const fee_line& line,
                                                    std::uint64_t aided, int months) noexcept {
    if (is_free(opening.charge)) {
        return 0;
    }
    const std::int32_t own = contribution_of(line, months) -
                             subsidy_by(opening, line, aided, months).amount + line.surcharges;
    return opening.charge == charge_basis::full ? own + line.fiscal : own;
}

/// What is due by an opening on a fee line.
constexpr std::int32_t due_by(const rule_table& rules, const opening& opening,
                              std::uint8_t line_number, std::uint64_t aided,
                              const application& person) noexcept {
    const fee_line& line = rules.line(line_number);
    return due_by(opening, line, aided, months_by(opening, person)) +
           (extra_years_by(rules, opening, person) + prepaid_years_by(rules, opening, person)) *
               line.fee;
}

/// What an opening charges the contribution of a person for.
struct time_charged {
    int months = 12;       ///< of this year
    int extra_years = 0;   ///< paid back
    int prepaid_years = 0; ///< further ones
};
CANBAO_DETAIL_INLINED constexpr time_charged time_charged_by(const rule_table& rules,
                                                             const opening& opening,
                                                             const application& person) noexcept {
    return {months_by(opening, person), extra_years_by(rules, opening, person),
            prepaid_years_by(rules, opening, person)};
}

} // namespace canbao::detail

#endif
