// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_VECTOR_FAVOUR_HPP
#define CANBAO_ENGINE_VECTOR_FAVOUR_HPP

#include <canbao/detail/moving_day.hpp>
#include <canbao/detail/steps.hpp>
#include <canbao/rule_table.hpp>

#include <cstddef>
#include <cstdint>

// Which of two openings is the more favourable, where the rules alone tell.
namespace canbao::detail {

/// The least and most days from a payment to the first covered day.
struct lead {
    std::int32_t least = 0;
    std::int32_t most = 0;
};
constexpr lead lead_of(const rule_table& rules, const waiting& waits) noexcept {
    constexpr std::int32_t long_before = -1'000'000;
    switch (waits.kind) {
    case waiting_kind::none: return {long_before, long_before};
    case waiting_kind::from_event: return {long_before, 0};
    case waiting_kind::from_payment: return {0, 0};
    case waiting_kind::nth_month:
    case waiting_kind::full_period: break;
    }
    if (waits.kind == waiting_kind::full_period && waits.length.unit == period_unit::days) {
        const int days =
            waits.length.count + (rules.counting.first == opening_day::excluded ? 1 : 0);
        return {days, days};
    }
    const bool by_month = waits.kind == waiting_kind::nth_month;
    const moving_day moves{by_month ? moving_day::kind::nth_month : moving_day::kind::first_covered,
                           waits.length, rules.counting};
    return {moves.least_lead(), moves.most_lead()};
}

/// True where no application can find both open.
constexpr bool exclude_one_another(const opening& one, const opening& other) noexcept {
    const conditions& a = one.asks;
    const conditions& b = other.asks;
    const bool same_limit = a.limit == b.limit && a.paid != timeliness::any &&
                            b.paid != timeliness::any && a.paid != b.paid;
    const auto not_all = [](const conditions& x, const conditions& y) {
        return x.circumstances_not_all != 0 &&
               (x.circumstances_not_all & ~y.circumstances_all) == 0;
    };
    return one.pay_to < other.pay_from || other.pay_to < one.pay_from ||
           (a.events != 0 && b.events != 0 &&
            ((a.events & b.events) == 0 || same_limit || one.event_to < other.event_from ||
             other.event_to < one.event_from)) ||
           ((a.circumstances_all & b.circumstances_none) |
            (b.circumstances_all & a.circumstances_none)) != 0 ||
           not_all(a, b) || not_all(b, a);
}

/// True where one opening's cover never begins later than the other's.
constexpr bool begins_no_later(const rule_table& rules, const opening& one,
                               const opening& other) noexcept {
    const bool waits_no_longer = one.waits == other.waits || lead_of(rules, one.waits).most <=
                                                                 lead_of(rules, other.waits).least;
    return one.cover_from <= other.cover_from && waits_no_longer;
}

/// True where one opening's cover always begins earlier than the other's.
constexpr bool begins_earlier(const rule_table& rules, const opening& one,
                              const opening& other) noexcept {
    if (one.waits.kind == waiting_kind::none) {
        return one.cover_from < other.cover_from;
    }
    const lead first = lead_of(rules, one.waits);
    return begins_no_later(rules, one, other) && one.pay_from + first.least >= one.cover_from &&
           first.most < lead_of(rules, other.waits).least;
}

/// True where what is due by one opening is always so much less, at the least, than by the other.
/// The highest aid is that of one category, and so it is enough to look at each of them.
constexpr bool owes_less(const rule_table& rules, const opening& one, const opening& other,
                         std::int32_t by_fen) noexcept {
    for (std::size_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
        const std::uint8_t number = rules.line_number(one.plan, tier);
        const std::uint8_t other_number = rules.line_number(other.plan, tier);
        if (number == 0 || other_number == 0) {
            continue;
        }
        const std::uint32_t aided = rules.line(number).aided | rules.line(other_number).aided;
        for (std::uint32_t rest = aided;; rest &= rest - 1) {
            const std::uint32_t category = rest & (~rest + 1); // 0 at last
            if (due_by(rules, one, number, category) + by_fen >
                due_by(rules, other, other_number, category)) {
                return false;
            }
            if (rest == 0) {
                break;
            }
        }
    }
    return true;
}

/// True where whoever finds both openings takes that of the first place and not the other.
constexpr bool always_taken_before(const rule_table& rules, std::size_t place,
                                   std::size_t other_place) noexcept {
    const opening& one = rules.openings[place];
    const opening& other = rules.openings[other_place];
    const bool covers_longer =
        one.cover_to > other.cover_to || (one.cover_to == other.cover_to && place < other_place);
    return owes_less(rules, one, other, 1) ||
           (owes_less(rules, one, other, 0) &&
            (begins_earlier(rules, one, other) ||
             (begins_no_later(rules, one, other) && covers_longer)));
}

} // namespace canbao::detail

#endif
