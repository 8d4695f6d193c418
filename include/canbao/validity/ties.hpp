// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_TIES_HPP
#define CANBAO_VALIDITY_TIES_HPP

#include <canbao/base/common_divisor.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/engine/assess.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/engine/two_openings.hpp>
#include <canbao/validity/by_opening.hpp>
#include <canbao/validity/groups_meet.hpp>
#include <canbao/validity/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// Where two routes are equally favourable to somebody and give different things, the policy says
// which is taken; the order of listing does not decide it silently. Asked for by
// each_doubt and settle in doubts.hpp.
namespace canbao::inline v0_1::detail {

/// True where both give the same but for the names of route and fee.
constexpr bool gives_the_same(assessment one, const assessment& other) noexcept {
    one.route = other.route;
    one.fee_line = other.fee_line;
    return one == other;
}

/// What the person pays of a fee, with that aid.
constexpr std::int32_t due_of(const opening& opening, const fee_line& line,
                              std::int32_t aid) noexcept {
    const std::int32_t full = opening.charge == charge_basis::full ? line.fiscal : 0;
    return is_free(opening.charge) ? 0 : line.fee - aid + line.surcharges + full;
}

/// True where some aid might make the dues of two openings the same. Those of one plan and charge
/// always are, and give the same.
constexpr bool dues_may_be_equal(const rule_table& rules, const opening& one,
                                 const opening& other) noexcept {
    if (!one.months.is_whole_year() || !other.months.is_whole_year() ||
        (rules.charges_prepaid_years && one.plan != other.plan)) {
        return true;
    }
    const bool by_years = charges_years(rules, one);
    const bool other_by_years = charges_years(rules, other);
    const auto equal_on = [&](const fee_line& a, const fee_line& b) {
        const auto equal_with = [&](std::int32_t of_a, std::int32_t of_b) {
            // Years paid back may make up for a difference.
            const std::int32_t more = due_of(other, b, of_b) - due_of(one, a, of_a);
            const std::int32_t step = by_years && other_by_years ? common_divisor(a.fee, b.fee)
                                      : by_years                 ? a.fee
                                                                 : b.fee;
            const bool may_be_less = by_years ? more > 0 : other_by_years && more < 0;
            const bool may_be_made_up = (by_years && other_by_years) || may_be_less;
            return more == 0 || (may_be_made_up && step > 0 && more % step == 0);
        };
        const auto equal_with_some = [&](std::int32_t of_a) {
            return equal_with(of_a, 0) ||
                   std::any_of(b.aid.begin(), b.aid.end(),
                               [&](aid_rule aid) { return equal_with(of_a, aid.amount); });
        };
        const auto equal = [&](aid_rule aid) {
            return one.plan == other.plan && one.aided == other.aided
                       ? equal_with(aid.amount, aid.amount)
                       : equal_with_some(aid.amount);
        };
        return equal({}) || std::any_of(a.aid.begin(), a.aid.end(), equal);
    };
    for (std::size_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
        bool found = false;
        each_line(rules, one.plan, tier, [&](const fee_line& a) {
            each_line(rules, other.plan, tier, [&](const fee_line& b) {
                // On one plan both are of the fee that the person pays.
                const bool may_meet =
                    one.plan != other.plan ? may_have_both(rules, a, b) : &a == &b;
                found = found || (may_meet && equal_on(a, b));
            });
        });
        if (found) {
            return true;
        }
    }
    return false;
}

/// False where one opening always covers from a later day than the other, but for who is not born
/// by the payment. A birth puts off to itself, at the latest to the payment, what has no waiting
/// period.
constexpr bool first_days_may_be_equal(const opening& one, const opening& other) noexcept {
    const bool for_births = is_for_births(one) && is_for_births(other);
    if (for_births && (is_ahead(one.asks) || is_ahead(other.asks))) {
        return true; // both cover from birth
    }
    const std::int32_t fixed = (std::max)(one.cover_from, other.cover_from);
    if (one.waits.kind == waiting_kind::none && other.waits.kind == waiting_kind::none) {
        return one.cover_from == other.cover_from ||
               (for_births && fixed <= (std::min)(one.pay_to, other.pay_to));
    }
    const std::int32_t paid = (std::max)(one.pay_from, other.pay_from);
    const auto is_later = [&](const opening& late, const opening& than) {
        const std::int32_t least = lead_of(late).least;
        const bool is_fixed = than.waits.kind == waiting_kind::none;
        const bool is_put_off = is_fixed && for_births;
        return paid + least > fixed &&
               (is_put_off ? least > 0 : is_fixed || lead_of(than).most < least);
    };
    return !is_later(one, other) && !is_later(other, one);
}

/// False where nobody finds two openings equally favourable and gets different things by them, for
/// reasons that are quickly seen.
constexpr bool may_tie(const rule_table& rules, const opening& one, const opening& other) noexcept {
    return one.route != other.route && one.cover_to == other.cover_to &&
           (one.plan != other.plan || one.charge != other.charge || one.aided != other.aided ||
            !(one.months == other.months)) &&
           !exclude_one_another(one, other) && first_days_may_be_equal(one, other) &&
           dues_may_be_equal(rules, one, other);
}

constexpr bool states_precedence(const policy_content& content, const opening& one,
                                 const opening& other) noexcept {
    const route_term& first = content.routes[one.route - std::size_t{1}];
    const route_term& second = content.routes[other.route - std::size_t{1}];
    return std::find(first.before.begin(), first.before.end(), second.name.code) !=
           first.before.end();
}

/// The applications to which both of two openings may be open.
constexpr walk_area area_of_both(const rule_table& rules, const opening& first,
                                 const opening& later) noexcept {
    walk_area area = area_of(rules, first);
    area.paid_from = (std::max)(area.paid_from, date{later.pay_from});
    area.paid_to = (std::min)(area.paid_to, date{later.pay_to});
    area.circumstances_all |= later.asks.circumstances_all;
    area.circumstances_none &= ~later.asks.circumstances_all;
    area.circumstances_none |= later.asks.circumstances_none;
    if (later.asks.events != 0) {
        area.events =
            first.asks.events != 0 ? first.asks.events & later.asks.events : later.asks.events;
        area.no_event = false;
    }
    return area;
}

/// True where only the order of listing decides between two openings: both are as favourable as
/// any to that person, and give different things.
constexpr bool is_undecided(const rule_table& rules, const opening& first, const opening& later,
                            const application& person) noexcept {
    // What most people decide is asked first, and once: every application costs compilers this.
    const identity who = identity_of(rules, person);
    const auto by = [&](const opening& opening) {
        const std::uint8_t line = rules.line_number(opening.plan, person.tier, who.counting);
        return line != 0 && is_open(opening, person, who.counting)
                   ? candidate{line, due_by(rules, opening, line, who.aided, person),
                               first_covered_day(opening, person), date{opening.cover_to}}
                   : candidate{};
    };
    const candidate one = by(first);
    if (one.number == 0 || one.from > one.to) {
        return false;
    }
    const candidate other = by(later);
    const bool is_equal =
        other.number != 0 && other.due == one.due && other.from == one.from && other.to == one.to;
    return is_equal &&
           !gives_the_same(assess_by(rules, first, person), assess_by(rules, later, person)) &&
           !is_more_favourable(assess(rules, person), assess_by(rules, first, person));
}

/// Reports two openings between which only the order of listing decides for a person.
constexpr void report_tie(const rule_table& rules, const opening& first, const opening& later,
                          const application& person, violations& found) noexcept {
    const assessment by_first = assess_by(rules, first, person);
    report(found, {.rule = rule_id::ties_are_decided,
                   .at = at_route(first.route - std::size_t{1}),
                   .other = at_route(later.route - std::size_t{1}),
                   .x = by_first.due.count,
                   .y = yyyymmdd(by_first.benefit_from),
                   .example = person});
}

} // namespace canbao::detail

#endif
