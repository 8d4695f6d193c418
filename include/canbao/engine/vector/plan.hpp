// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_VECTOR_PLAN_HPP
#define CANBAO_ENGINE_VECTOR_PLAN_HPP

#include <canbao/cells/moving_day.hpp>
#include <canbao/rule_table.hpp>
#include <canbao/units/date.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>

// A rule table in the 16-bit numbers that vectors calculate with: days since some years before the
// insured one, and money in the largest unit of which every amount is a multiple.
namespace canbao::detail {

/// Days are numbered from 22 years before the insured one; of payment these alone are calculated
/// with in vectors. An earlier event, or recognition, counts as on day 0: too long ago to be in
/// time for any payment.
inline constexpr std::int32_t days_numbered = 16'384;
inline constexpr std::int32_t first_payment_numbered = 1'024;
inline constexpr std::int32_t last_payment_numbered = 15'359;
inline constexpr std::int32_t longest_period = 700; ///< days, and less than first_payment_numbered

/// Categories that get the same amount from the same fund, next to one another in the order of aid.
struct aid_run {
    std::uint32_t categories = 0;
    std::int16_t amount = 0; ///< in units
    std::uint8_t fund = 0;

    friend constexpr bool operator==(aid_run, aid_run) = default;
};

struct vector_line {
    std::int16_t fee = 0; ///< in units
    bounded<aid_run, 32> runs;
};

/// How one opening stands to those listed before it that may be open at the same time.
struct standing {
    bool alone = true;          ///< there are none
    bool always_better = false; ///< it is more favourable than any of them
    bool never_better = false;  ///< any of them is at least as favourable
    bool compare_due = false;   ///< what is due decides, or else …
    bool compare_last = false;  ///< with the same first covered day the last one decides
};

struct vector_opening {
    opening way;
    std::int16_t pay_from = 0;
    std::int16_t pay_to = 0;
    std::int16_t event_from = 0;
    std::int16_t event_to = 0;
    std::int16_t limit_from = 0;
    std::int16_t cover_from = 0;
    std::int16_t cover_to = 0;
    standing stands;
};

/// Everything about a rule table that its kernel needs; `fits` is false where vectors cannot hold
/// it, and rows are then assessed one by one.
struct vector_plan {
    bool fits = true;
    std::int32_t day_zero = 0; ///< days since 1970-01-01
    std::int32_t unit = 1;     ///< fen
    std::int32_t first_payment = first_payment_numbered;
    std::int32_t last_payment = last_payment_numbered;
    std::array<std::int16_t, 5> march{}; ///< 1 March of the years that months are counted in
    std::int16_t fiscal = 0;             ///< in units
    counting_rule counting;
    std::uint32_t delegated = 0;
    std::uint32_t events = 0; ///< that any opening asks for
    std::array<std::array<std::uint8_t, rule_table::max_tiers>, rule_table::max_plans> line_of{};
    bool plans_offer_different_tiers = false;
    bool compares_due = false;
    bounded<vector_line, 12> lines;
    bounded<vector_opening, 52> ways; ///< the openings, and after them the claims
    std::size_t openings = 0;
    bounded<recognition_rule, 4> recognition; ///< with numbered days
    bool aids = false;                        ///< there is a subsidy

    [[nodiscard]] constexpr bool uses(std::size_t scheme) const noexcept {
        return std::any_of(ways.begin(), ways.end(),
                           [=](const vector_opening& one) { return one.way.plan == scheme; });
    }
    [[nodiscard]] constexpr bool offers(std::size_t tier) const noexcept {
        return std::any_of(line_of.begin(), line_of.end(),
                           [=](const auto& lines_of_plan) { return lines_of_plan[tier - 1] != 0; });
    }

    [[nodiscard]] constexpr std::int16_t number_of(std::int32_t day) const noexcept {
        const auto since = std::int64_t{day} - day_zero;
        return static_cast<std::int16_t>(std::clamp<std::int64_t>(since, -1, days_numbered));
    }
};

/// The least and most days from a payment to the first covered day, `least` and more: open ends.
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

constexpr standing standing_of(const rule_table& rules, std::size_t place) noexcept {
    const opening& way = rules.openings[place];
    standing stands{.alone = true, .always_better = true, .never_better = true};
    for (std::size_t i = 0; i < place; ++i) {
        const opening& other = rules.openings[i];
        if (exclude_one_another(way, other)) {
            continue;
        }
        stands.alone = false;
        const bool full = way.charge == charge_basis::full;
        const bool other_full = other.charge == charge_basis::full;
        const bool waived =
            way.charge == charge_basis::waived || other.charge == charge_basis::waived;
        if (way.plan != other.plan || (waived && way.charge != other.charge) ||
            (full != other_full && rules.fiscal_standard == 0)) {
            stands.always_better = stands.never_better = false;
            stands.compare_due = true;
        } else if (full != other_full) {
            (full ? stands.always_better : stands.never_better) = false;
            stands.compare_due = true;
        } else {
            const bool better = begins_no_later(rules, way, other) && way.cover_to > other.cover_to;
            const bool worse = begins_no_later(rules, other, way) && way.cover_to <= other.cover_to;
            stands.always_better = stands.always_better && better;
            stands.never_better = stands.never_better && worse;
            stands.compare_last = stands.compare_last || way.cover_to > other.cover_to;
        }
        stands.compare_last = stands.compare_last || stands.compare_due;
    }
    return stands;
}

constexpr vector_opening numbered(const vector_plan& plan, const opening& way) noexcept {
    vector_opening result;
    result.way = way;
    result.pay_from = plan.number_of(way.pay_from);
    result.pay_to = plan.number_of(way.pay_to);
    result.event_from = std::max<std::int16_t>(0, plan.number_of(way.event_from));
    result.event_to = plan.number_of(way.event_to);
    result.limit_from = plan.number_of(way.limit_from);
    result.cover_from = plan.number_of(way.cover_from);
    result.cover_to = plan.number_of(way.cover_to);
    return result;
}

/// True where the calendar of an opening is one that kernels know.
constexpr bool calendar_fits(const vector_plan& plan, const rule_table& rules,
                             const opening& way) noexcept {
    const bool by_month = way.asks.limit.unit == period_unit::months;
    const auto fits = [](period length) {
        return length.unit == period_unit::days ? length.count <= longest_period
                                                : length.count <= 12;
    };
    // Whether a day is later than those that count as day 0, and than periods that begin with it.
    const std::int32_t near =
        plan.day_zero + (by_month ? plan.march[0] + 500 : first_payment_numbered);
    const bool near_events =
        way.asks.events == 0 ||
        ((way.event_from <= first_date.days || way.event_from > near) && way.event_to > near &&
         (way.limit_from < first_date.days || way.limit_from > near));
    if (!near_events || way.waits.growth != waiting_growth{} || !fits(way.waits.length) ||
        !fits(way.asks.limit)) {
        return false;
    }
    // Payments beyond the years that months are counted in are taken as on their edge, which is
    // right if cover has then begun with the first day, or is over.
    const application early{.paid_on = date{plan.day_zero + plan.march[0]}};
    const application late{.paid_on = date{plan.day_zero + plan.march[4] - 1}};
    const bool known = way.cover_from - plan.day_zero > plan.march[0] &&
                       way.cover_to - plan.day_zero < plan.march[4];
    return known &&
           (way.waits.kind == waiting_kind::none || way.waits.kind == waiting_kind::from_event ||
            (first_covered_day(rules, way, early).days == way.cover_from &&
             first_covered_day(rules, way, late).days > way.cover_to));
}

constexpr vector_plan prepare(const rule_table& rules) noexcept {
    vector_plan plan;
    if (rules.openings.empty() || rules.lines.empty()) {
        plan.fits = false;
        return plan;
    }
    std::int32_t unit = rules.fiscal_standard;
    std::int32_t most = 0;
    for (const fee_line& line : rules.lines) {
        unit = std::gcd(unit, line.fee);
        most = std::max(most, line.fee);
        for (const aid_rule& aid : line.aid) {
            unit = std::gcd(unit, aid.amount);
            plan.aids = true;
        }
    }
    plan.counting = rules.counting;
    plan.delegated = rules.delegated;
    plan.line_of = rules.line_of;
    plan.unit = std::max(unit, std::int32_t{1});
    plan.fits = (std::int64_t{most} + rules.fiscal_standard) / plan.unit <= 32'000;
    if (!plan.fits) {
        return plan;
    }
    plan.fiscal = static_cast<std::int16_t>(rules.fiscal_standard / plan.unit);
    for (const fee_line& line : rules.lines) {
        vector_line& to = plan.lines.items[plan.lines.count++];
        to.fee = static_cast<std::int16_t>(line.fee / plan.unit);
        for (const aid_rule& aid : line.aid) {
            const aid_run next{std::uint32_t{1} << aid.category,
                               static_cast<std::int16_t>(aid.amount / plan.unit), aid.fund};
            const std::size_t last = to.runs.size();
            if (last > 0 && to.runs[last - 1].amount == next.amount &&
                to.runs[last - 1].fund == next.fund) {
                to.runs[last - 1].categories |= next.categories;
            } else {
                to.runs.push_back(next);
            }
        }
    }

    std::int32_t last_day = rules.openings[0].cover_to;
    for (const opening& way : rules.openings) {
        last_day = std::max(last_day, way.cover_to);
    }
    const std::chrono::year year = date{last_day}.calendar().year();
    plan.day_zero = date{year / 7 / 1}.days - days_numbered / 2;
    for (int i = 0; i < 5; ++i) {
        plan.march[static_cast<std::size_t>(i)] =
            plan.number_of(date{(year + std::chrono::years{i - 2}) / 3 / 1}.days);
    }
    const auto add = [&](const opening& way) {
        plan.fits = plan.fits && calendar_fits(plan, rules, way);
        if (way.asks.events != 0 && way.asks.paid != timeliness::any &&
            way.asks.limit.unit == period_unit::months) {
            // Months since an event are right where the event is in the years they are counted in.
            plan.first_payment = std::max(plan.first_payment, plan.march[0] + 500);
            plan.last_payment = std::min(plan.last_payment, plan.march[4] - 1);
        }
        plan.events |= way.asks.events;
        plan.ways.push_back(numbered(plan, way));
    };
    for (std::size_t i = 0; i < rules.openings.size(); ++i) {
        add(rules.openings[i]);
        plan.ways[i].stands = standing_of(rules, i);
        plan.compares_due = plan.compares_due || plan.ways[i].stands.compare_due;
        for (std::size_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
            plan.plans_offer_different_tiers =
                plan.plans_offer_different_tiers ||
                (rules.offers_tier(tier) && rules.line_number(rules.openings[i].plan, tier) == 0);
        }
    }
    plan.openings = rules.openings.size();
    for (const opening& way : rules.claims) {
        opening window = way;
        window.cover_from = window.cover_to = last_day; // a claim buys no cover
        window.waits = {};
        add(window);
    }
    for (const recognition_rule& rule : rules.recognition) {
        plan.fits = plan.fits && rule.last_day > plan.day_zero;
        plan.recognition.push_back({plan.number_of(rule.last_day), rule.circumstances_all});
    }
    return plan;
}

} // namespace canbao::detail

#endif
