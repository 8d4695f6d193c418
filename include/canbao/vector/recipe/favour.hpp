// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VECTOR_RECIPE_FAVOUR_HPP
#define CANBAO_VECTOR_RECIPE_FAVOUR_HPP

#include <canbao/engine/as_open.hpp>
#include <canbao/engine/moving_day.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/engine/steps.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

// Which of two openings is the more favourable, where the rules alone tell.
namespace canbao::inline v0_1::detail {

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

/// True of an opening that someone whose event is a birth may take.
constexpr bool may_be_of_birth(const opening& opening) noexcept {
    return opening.asks.events == 0 || event_set{opening.asks.events}.contains(events::birth{});
}

/// True where the only thing that one opening has before another is an earlier first day, which
/// is worth nothing to who is born on the other's or later: that one is then taken, for it is
/// listed first (see `births_served`).
constexpr bool yields_to_births(const opening& one, const opening& other) noexcept {
    return other.route < one.route && one.waits.kind == waiting_kind::none &&
           other.waits.kind == waiting_kind::none && one.cover_from < other.cover_from &&
           one.cover_to == other.cover_to && one.plan == other.plan && one.charge == other.charge &&
           is_as_open(other, one);
}

/// True where a birth may put off the earlier of two first covered days to the later one or beyond.
/// Where either opening asks for the event, nobody is born after the payment.
constexpr bool birth_may_put_off(const rule_table& rules, const opening& one,
                                 const opening& other) noexcept {
    const bool born_by_payment = one.asks.events != 0 || other.asks.events != 0;
    return may_be_of_birth(one) && may_be_of_birth(other) && !yields_to_births(one, other) &&
           (!born_by_payment || lead_of(rules, other.waits).least <= 0);
}

/// True where one opening's cover always begins earlier than the other's.
constexpr bool begins_earlier(const rule_table& rules, const opening& one,
                              const opening& other) noexcept {
    if (birth_may_put_off(rules, one, other)) {
        return false;
    }
    if (one.waits.kind == waiting_kind::none) {
        return one.cover_from < other.cover_from;
    }
    const lead first = lead_of(rules, one.waits);
    return begins_no_later(rules, one, other) && one.pay_from + first.least >= one.cover_from &&
           first.most < lead_of(rules, other.waits).least;
}

/// What is due by openings of one plan and charge beside those of another, whoever pays.
struct dues {
    bool no_more = true; ///< never more …
    bool less = true;    ///< … and always less
};

/// The highest aid is that of one category, and so it is enough to look at each of them.
constexpr dues compare_dues(const rule_table& rules, const opening& one,
                            const opening& other) noexcept {
    dues result;
    for (std::size_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
        const std::uint8_t number = rules.line_number(one.plan, tier);
        const std::uint8_t other_number = rules.line_number(other.plan, tier);
        if (number == 0 || other_number == 0) {
            continue;
        }
        std::uint32_t rest = rules.line(number).aided | rules.line(other_number).aided;
        for (bool last = false; !last; rest &= rest - 1) {
            last = rest == 0; // who has no category
            const std::uint32_t category = rest & (~rest + 1);
            const std::int32_t due = due_by(rules, one, number, category);
            const std::int32_t other_due = due_by(rules, other, other_number, category);
            result.no_more = result.no_more && due <= other_due;
            result.less = result.less && due < other_due;
        }
    }
    return result;
}

/// How each two openings of a rule table stand to one another; claims are counted on from them.
class favour {
public:
    constexpr explicit favour(const rule_table& table) noexcept : rules_{table} {
        for (std::size_t one = 0; one < size(); ++one) {
            for (std::size_t other = 0; other < size(); ++other) {
                const std::uint64_t bit = std::uint64_t{1} << other;
                excluded_[one] |= exclude(one, other) ? bit : 0;
                before_[one] |= exclude(one, other) || is_taken_before(one, other) ? bit : 0;
            }
        }
    }

    [[nodiscard]] constexpr std::size_t size() const noexcept {
        return rules_.openings.size() + rules_.claims.size();
    }
    /// True where no application can find both open.
    [[nodiscard]] constexpr bool excluded(std::size_t one, std::size_t other) const noexcept {
        return ((excluded_[one] >> other) & 1U) != 0;
    }
    /// True where nobody finds both open and takes the other.
    [[nodiscard]] constexpr bool goes_before(std::size_t one, std::size_t other) const noexcept {
        return ((before_[one] >> other) & 1U) != 0;
    }
    [[nodiscard]] constexpr dues of(std::size_t one, std::size_t other) const noexcept {
        return dues_[kind(one)][kind(other)];
    }

private:
    static constexpr std::size_t kinds = rule_table::max_plans * 3;

    [[nodiscard]] constexpr std::size_t kind(std::size_t place) const noexcept {
        const opening& opening = rules_.openings[place];
        return opening.plan * std::size_t{3} + static_cast<std::size_t>(opening.charge);
    }

    /// A claim is for those insured elsewhere, whom no route is open to.
    [[nodiscard]] constexpr bool exclude(std::size_t one, std::size_t other) const noexcept {
        const std::size_t openings = rules_.openings.size();
        return (one < openings) != (other < openings) ||
               (one < openings &&
                exclude_one_another(rules_.openings[one], rules_.openings[other]));
    }

    constexpr bool is_taken_before(std::size_t one, std::size_t other) noexcept {
        if (one >= rules_.openings.size()) {
            return one < other;
        }
        const opening& a = rules_.openings[one];
        const opening& b = rules_.openings[other];
        dues& due = dues_[kind(one)][kind(other)];
        if (!known_[kind(one)][kind(other)]) {
            known_[kind(one)][kind(other)] = true;
            due = compare_dues(rules_, a, b);
        }
        const bool covers_longer =
            a.cover_to > b.cover_to || (a.cover_to == b.cover_to && one < other);
        return due.less || (due.no_more && (begins_earlier(rules_, a, b) ||
                                            (begins_no_later(rules_, a, b) && covers_longer)));
    }

    const rule_table& rules_;
    std::array<std::uint64_t, 52> excluded_{};
    std::array<std::uint64_t, 52> before_{};
    std::array<std::array<dues, kinds>, kinds> dues_{};
    std::array<std::array<bool, kinds>, kinds> known_{};
};

} // namespace canbao::detail

#endif
