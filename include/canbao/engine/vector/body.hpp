// SPDX-License-Identifier: Apache-2.0
// No guard: kernel.hpp includes this once for each set of instructions, in a namespace of its own,
// with CANBAO_VECTOR_BYTES the bytes of a vector register; alone it is empty. Nothing here may pass
// vectors to or from functions that were compiled for other instructions.

#if defined(CANBAO_VECTOR_BYTES)

/// Persons that are assessed together: as many as a register holds numbers of 16 bits.
inline constexpr std::size_t lanes = CANBAO_VECTOR_BYTES / 2;

using i16 [[gnu::vector_size(CANBAO_VECTOR_BYTES)]] = std::int16_t;
using i32 [[gnu::vector_size(CANBAO_VECTOR_BYTES)]] = std::int32_t;
using half [[gnu::vector_size(CANBAO_VECTOR_BYTES / 2)]] = std::int16_t;
using u8 [[gnu::vector_size(CANBAO_VECTOR_BYTES / 2)]] = std::uint8_t;

/// One number of 32 bits for each lane.
struct wide {
    i32 low;
    i32 high;
};

template <class Vector, class Value>
CANBAO_VECTOR_INLINE Vector load(const Value* from) noexcept {
    Vector vector;
    __builtin_memcpy(&vector, from, sizeof vector);
    return vector;
}
CANBAO_VECTOR_INLINE wide load_wide(const void* from) noexcept {
    wide both;
    __builtin_memcpy(&both, from, sizeof both);
    return both;
}
CANBAO_VECTOR_INLINE i16 load_bytes(const std::uint8_t* from) noexcept {
    return __builtin_convertvector(load<u8>(from), i16);
}
template <class Value>
CANBAO_VECTOR_INLINE void store_wide(Value* to, wide both) noexcept {
    __builtin_memcpy(to, &both, sizeof both);
}
CANBAO_VECTOR_INLINE void store_bytes(std::uint8_t* to, i16 vector) noexcept {
    const u8 bytes = __builtin_convertvector(vector, u8);
    __builtin_memcpy(to, &bytes, sizeof bytes);
}

template <std::size_t... I>
CANBAO_VECTOR_INLINE i16 every_second(i16 low, i16 high,
                                      std::integer_sequence<std::size_t, I...>) noexcept {
    return __builtin_shufflevector(low, high, (2 * I)...);
}
template <std::size_t... I>
CANBAO_VECTOR_INLINE i16 every_other(i16 low, i16 high,
                                     std::integer_sequence<std::size_t, I...>) noexcept {
    return __builtin_shufflevector(low, high, (2 * I + 1)...);
}
/// The low, or high, 16 bits of each number.
CANBAO_VECTOR_INLINE i16 low_of(wide both) noexcept {
    return every_second(reinterpret_cast<i16>(both.low), reinterpret_cast<i16>(both.high),
                        std::make_index_sequence<lanes>{});
}
CANBAO_VECTOR_INLINE i16 high_of(wide both) noexcept {
    return every_other(reinterpret_cast<i16>(both.low), reinterpret_cast<i16>(both.high),
                       std::make_index_sequence<lanes>{});
}
template <std::size_t... I>
CANBAO_VECTOR_INLINE half half_of(i16 vector, std::integer_sequence<std::size_t, I...>) noexcept {
    return __builtin_shufflevector(vector, vector, I...);
}
template <std::size_t... I>
CANBAO_VECTOR_INLINE half other_half_of(i16 vector,
                                        std::integer_sequence<std::size_t, I...>) noexcept {
    return __builtin_shufflevector(vector, vector, (I + lanes / 2)...);
}
CANBAO_VECTOR_INLINE wide widened(i16 vector) noexcept {
    using places = std::make_index_sequence<lanes / 2>;
    return {__builtin_convertvector(half_of(vector, places{}), i32),
            __builtin_convertvector(other_half_of(vector, places{}), i32)};
}

CANBAO_VECTOR_INLINE i16 all(std::int16_t number) noexcept {
    return i16{} + number;
}
CANBAO_VECTOR_INLINE i16 at_most(i16 a, i16 b) noexcept {
    return a < b ? a : b;
}
CANBAO_VECTOR_INLINE i16 at_least(i16 a, i16 b) noexcept {
    return a > b ? a : b;
}

/// Days, numbered; those too long ago, or too late, count as the first or the last that has a
/// number.
CANBAO_VECTOR_INLINE wide numbered_only(wide days, std::int32_t zero) noexcept {
    const i32 first = i32{} + zero;
    const i32 last = i32{} + (zero + days_numbered);
    days = {days.low > first ? days.low : first, days.high > first ? days.high : first};
    return {days.low < last ? days.low : last, days.high < last ? days.high : last};
}

/// A set of words as two vectors of 16 bits.
struct sets {
    i16 low;
    i16 high;
};

/// The words of a set that a mask names; whichever half it does not name costs nothing.
template <std::uint32_t Mask>
CANBAO_VECTOR_INLINE i16 named(const sets& some) noexcept {
    constexpr auto low = static_cast<std::int16_t>(Mask & 0xFFFFU);
    constexpr auto high = static_cast<std::int16_t>(Mask >> 16U);
    if constexpr (high == 0) {
        return some.low & low;
    } else if constexpr (low == 0) {
        return some.high & high;
    } else {
        return (some.low & low) | (some.high & high);
    }
}
template <std::uint32_t Mask>
CANBAO_VECTOR_INLINE i16 has_any(const sets& some) noexcept {
    return named<Mask>(some) != 0;
}
template <std::uint32_t Mask>
CANBAO_VECTOR_INLINE i16 has_all(const sets& some) noexcept {
    return named<Mask>({~some.low, ~some.high}) == 0;
}

/// What is known of the applicants of a stripe.
struct applicants {
    i16 paid;
    i16 event;
    i16 event_on;
    i16 recognised;
    i16 tier;
    i16 lapsed_years;
    i16 repaid_years;
    i16 counts; ///< where categories do
    sets circumstances;
    sets categories; ///< that count
};

/// Where a day stands in the calendar: years and months that begin with March.
struct calendar_day {
    i16 year;  ///< day number of its first day, 1 March
    i16 next;  ///< of the next year's
    i16 after; ///< of the one after that
    i16 month; ///< from 0
    i16 day;   ///< from 0
};

/// The first day of a month, counted from 0 for March, in its year.
CANBAO_VECTOR_INLINE i16 month_begin(i16 month) noexcept {
    return (month * 979 + 16) >> 5;
}

template <const vector_plan& Plan>
CANBAO_VECTOR_INLINE calendar_day calendar_of(i16 day) noexcept {
    constexpr auto march = Plan.march;
    const i16 second = day >= march[1];
    const i16 third = day >= march[2];
    const i16 fourth = day >= march[3];
    i16 year = second ? all(march[1]) : all(march[0]);
    i16 next = second ? all(march[2]) : all(march[1]);
    i16 after = second ? all(march[3]) : all(march[2]);
    year = third ? all(march[2]) : year;
    next = third ? all(march[3]) : next;
    after = third ? all(march[4]) : after;
    year = fourth ? all(march[3]) : year;
    next = fourth ? all(march[4]) : next;
    const i16 of_year = day - year;
    i16 month = of_year >> 5; // or the one after
    month -= of_year >= month_begin(month + 1);
    return {year, next, after, month, of_year - month_begin(month)};
}

/// The first day of the month so many, at most 12, after a day's.
CANBAO_VECTOR_INLINE i16 first_of_month(const calendar_day& day, std::int16_t months) noexcept {
    const i16 month = day.month + months;
    const i16 in_next = month >= 12;
    return (in_next ? day.next : day.year) + month_begin(in_next ? month - 12 : month);
}

/// The same day some months later, at most 12 (see `add_months`).
template <std::int16_t Months, month_end End>
CANBAO_VECTOR_INLINE i16 months_later(const calendar_day& day) noexcept {
    const i16 month = day.month + Months;
    const i16 in_next = month >= 12;
    const i16 year = in_next ? day.next : day.year;
    const i16 of_year = in_next ? month - 12 : month;
    const i16 later = of_year + 1;
    const i16 year_end = in_next ? day.after : day.next;
    const i16 end = later == 12 ? year_end : year + month_begin(later);
    const i16 same = year + month_begin(of_year) + day.day;
    return at_most(same, End == month_end::next_month ? end : end - 1);
}

/// The last day of a period from a day on.
template <const vector_plan& Plan, period Length>
CANBAO_VECTOR_INLINE i16 end_of_period(i16 from) noexcept {
    constexpr std::int16_t opening = Plan.counting.first == opening_day::counted ? 1 : 0;
    if constexpr (Length.unit == period_unit::days) {
        return from + static_cast<std::int16_t>(Length.count - opening);
    } else {
        const i16 known = at_most(at_least(from, all(Plan.march[0])), all(Plan.march[4] - 1));
        return months_later<Length.count, Plan.counting.end>(calendar_of<Plan>(known)) - opening;
    }
}

/// True where the event is any of those that a mask names.
template <std::uint32_t Events>
CANBAO_VECTOR_INLINE i16 is_event(i16 code) noexcept {
    constexpr std::uint32_t rest = Events & (Events - 1);
    const i16 first = code == static_cast<std::int16_t>(std::countr_zero(Events) + 1);
    if constexpr (rest == 0) {
        return first;
    } else {
        return first | is_event<rest>(code);
    }
}

template <number_range Range>
CANBAO_VECTOR_INLINE i16 is_within(i16 number) noexcept {
    return (number >= Range.least) & (number <= Range.most);
}

/// True where an opening is open, as `is_open` says.
template <const vector_plan& Plan, std::size_t Place>
CANBAO_VECTOR_INLINE i16 open_to(const applicants& who) noexcept {
    constexpr vector_opening opening = Plan.ways.items[Place];
    constexpr conditions asks = opening.way.asks;
    i16 open = (who.paid >= opening.pay_from) & (who.paid <= opening.pay_to);
    if constexpr (asks.events != 0) {
        open &= is_event<asks.events>(who.event) & (who.event_on >= opening.event_from) &
                (who.event_on <= at_most(who.paid, all(opening.event_to)));
        if constexpr (asks.paid != timeliness::any) {
            const i16 limit = end_of_period<Plan, asks.limit>(who.event_on);
            if constexpr (asks.paid == timeliness::within) {
                open &= who.paid <= limit;
            } else {
                open &= (who.paid > limit) & (limit >= opening.limit_from);
            }
        }
    }
    if constexpr (asks.circumstances_all != 0) {
        open &= has_all<asks.circumstances_all>(who.circumstances);
    }
    if constexpr (asks.circumstances_none != 0) {
        open &= ~has_any<asks.circumstances_none>(who.circumstances);
    }
    if constexpr (asks.circumstances_not_all != 0) {
        open &= ~has_all<asks.circumstances_not_all>(who.circumstances);
    }
    if constexpr (asks.categories_any != 0) {
        open &= has_any<asks.categories_any>(who.categories);
    }
    if constexpr (asks.lapsed_years != number_range{}) {
        open &= is_within<asks.lapsed_years>(who.lapsed_years);
    }
    if constexpr (asks.repaid_years != number_range{}) {
        open &= is_within<asks.repaid_years>(who.repaid_years);
    }
    return open;
}

/// The first covered day, as `first_covered_day` says.
template <const vector_plan& Plan, std::size_t Place>
CANBAO_VECTOR_INLINE i16 first_day(const applicants& who) noexcept {
    constexpr vector_opening opening = Plan.ways.items[Place];
    constexpr waiting waits = opening.way.waits;
    const i16 begin = all(opening.cover_from);
    if constexpr (waits.kind == waiting_kind::none) {
        return begin;
    } else if constexpr (waits.kind == waiting_kind::from_event) {
        return at_least(begin, who.event_on);
    } else if constexpr (waits.kind == waiting_kind::from_payment) {
        return at_least(begin, who.paid);
    } else if constexpr (waits.kind == waiting_kind::nth_month) {
        const i16 known = at_most(at_least(who.paid, all(Plan.march[0])), all(Plan.march[4] - 1));
        return at_least(begin, first_of_month(calendar_of<Plan>(known), waits.length.count));
    } else {
        return at_least(begin, end_of_period<Plan, waits.length>(who.paid) + 1);
    }
}

/// The aid of one fee line, money in units.
struct aid {
    i16 amount; ///< 0: none
    i16 fund;
    sets first; ///< the categories that give it: the first of them does
};

template <const vector_plan& Plan, std::size_t Line, std::size_t Run>
CANBAO_VECTOR_INLINE void take_run(const sets& aided, aid& best) noexcept {
    constexpr aid_run run = Plan.lines.items[Line].runs.items[Run];
    constexpr auto low = static_cast<std::int16_t>(run.categories & 0xFFFFU);
    constexpr auto high = static_cast<std::int16_t>(run.categories >> 16U);
    const sets some{aided.low & low, aided.high & high};
    const i16 is_aided = has_any<run.categories>(aided);
    best.amount = is_aided ? all(run.amount) : best.amount;
    best.fund = is_aided ? all(run.fund) : best.fund;
    best.first.low = is_aided ? some.low : best.first.low;
    best.first.high = is_aided ? some.high : best.first.high;
}

/// The most favourable run last, so that it stays.
template <const vector_plan& Plan, std::size_t Line, std::size_t... Run>
CANBAO_VECTOR_INLINE aid aid_on(const sets& aided, std::index_sequence<Run...>) noexcept {
    aid best{};
    (take_run<Plan, Line, sizeof...(Run) - 1 - Run>(aided, best), ...);
    return best;
}

/// What one plan costs a person, of the tier that the person chose.
struct price {
    i16 line; ///< number of the fee line, 0 where the plan does not offer the tier
    i16 fee;
    aid help;
};

template <const vector_plan& Plan, std::size_t Scheme, std::size_t Tier>
CANBAO_VECTOR_INLINE void take_tier(const applicants& who, const sets& aided, price& one) noexcept {
    constexpr std::uint8_t number = Plan.line_of[Scheme][Tier];
    if constexpr (number != 0) {
        constexpr std::size_t line = number - std::size_t{1};
        constexpr std::size_t runs = Plan.lines.items[line].runs.count;
        const aid help = aid_on<Plan, line>(aided, std::make_index_sequence<runs>{});
        const i16 is_tier = who.tier == static_cast<std::int16_t>(Tier + 1);
        one.line = is_tier ? all(number) : one.line;
        one.fee = is_tier ? all(Plan.lines.items[line].fee) : one.fee;
        one.help.amount = is_tier ? help.amount : one.help.amount;
        one.help.fund = is_tier ? help.fund : one.help.fund;
        one.help.first.low = is_tier ? help.first.low : one.help.first.low;
        one.help.first.high = is_tier ? help.first.high : one.help.first.high;
    }
}
template <const vector_plan& Plan, std::size_t Scheme, std::size_t... Tier>
CANBAO_VECTOR_INLINE price price_of(const applicants& who, const sets& aided,
                                    std::index_sequence<Tier...>) noexcept {
    price one{};
    (take_tier<Plan, Scheme, Tier>(who, aided, one), ...);
    return one;
}

/// Prices by plan.
using prices = std::array<price, rule_table::max_plans>;

/// The most favourable opening so far.
struct choice {
    i16 open;   ///< where any opening is, even if it would cover no day
    i16 number; ///< of the opening, from 1; 0: none
    i16 from;
    i16 to;
    i16 due; ///< in units
    i16 route;
    i16 full;
    i16 waived;
    std::array<i16, rule_table::max_plans> plan; ///< where it is of that plan
};

/// What is due by an opening, in units.
template <const vector_plan& Plan, std::size_t Place>
CANBAO_VECTOR_INLINE i16 due_by(const prices& costs) noexcept {
    constexpr vector_opening opening = Plan.ways.items[Place];
    const price& cost = costs[opening.way.plan];
    if constexpr (opening.way.charge == charge_basis::waived) {
        return i16{};
    } else if constexpr (opening.way.charge == charge_basis::full) {
        return cost.fee - cost.help.amount + Plan.fiscal;
    } else {
        return cost.fee - cost.help.amount;
    }
}

template <const vector_plan& Plan, std::size_t Place>
CANBAO_VECTOR_INLINE void consider(const applicants& who, const prices& costs,
                                   choice& best) noexcept {
    constexpr vector_opening opening = Plan.ways.items[Place];
    constexpr standing stands = opening.stands;
    i16 open = open_to<Plan, Place>(who);
    if constexpr (Plan.plans_offer_different_tiers) {
        open &= costs[opening.way.plan].line != 0;
    }
    best.open |= open;
    const i16 from = first_day<Plan, Place>(who);
    i16 better = open & (from <= opening.cover_to);
    if constexpr (!stands.alone && !stands.always_better) {
        const i16 none = best.number == 0;
        if constexpr (stands.never_better) {
            better &= none;
        } else {
            i16 favoured = from < best.from;
            if constexpr (stands.compare_last) {
                favoured |= (from == best.from) & (best.to < opening.cover_to);
            }
            if constexpr (stands.compare_due) {
                const i16 due = due_by<Plan, Place>(costs);
                favoured = (due < best.due) | ((due == best.due) & favoured);
            }
            better &= none | favoured;
        }
    }
    if constexpr (Plan.compares_due) {
        best.due = better ? due_by<Plan, Place>(costs) : best.due;
    }
    best.number = better ? all(Place + 1) : best.number;
    best.from = better ? from : best.from;
    best.to = better ? all(opening.cover_to) : best.to;
    best.route = better ? all(opening.way.route) : best.route;
    best.full = opening.way.charge == charge_basis::full ? best.full | better : best.full & ~better;
    best.waived =
        opening.way.charge == charge_basis::waived ? best.waived | better : best.waived & ~better;
    for (std::size_t plan = 0; plan < rule_table::max_plans; ++plan) {
        best.plan[plan] =
            plan == opening.way.plan ? best.plan[plan] | better : best.plan[plan] & ~better;
    }
}

/// True where any plan offers the tier.
template <const vector_plan& Plan, std::size_t... Tier>
CANBAO_VECTOR_INLINE i16 is_offered(i16 tier, std::index_sequence<Tier...>) noexcept {
    return ((Plan.offers(Tier + 1) ? tier == static_cast<std::int16_t>(Tier + 1) : i16{}) | ...);
}

template <const vector_plan& Plan, std::size_t Scheme>
CANBAO_VECTOR_INLINE void take_plan(const choice& best, const prices& costs, price& cost) noexcept {
    if constexpr (Scheme != rule_table::claim_plan && Plan.uses(Scheme)) {
        const i16 chosen = best.plan[Scheme];
        const price& other = costs[Scheme];
        cost.line = chosen ? other.line : cost.line;
        cost.fee = chosen ? other.fee : cost.fee;
        cost.help.amount = chosen ? other.help.amount : cost.help.amount;
        cost.help.fund = chosen ? other.help.fund : cost.help.fund;
        cost.help.first.low = chosen ? other.help.first.low : cost.help.first.low;
        cost.help.first.high = chosen ? other.help.first.high : cost.help.first.high;
    }
}
/// What the chosen plan costs; that on which aid is claimed where none is.
template <const vector_plan& Plan, std::size_t... Scheme>
CANBAO_VECTOR_INLINE price price_chosen(const choice& best, const prices& costs, i16 insured,
                                        std::index_sequence<Scheme...>) noexcept {
    price cost = costs[rule_table::claim_plan];
    choice chosen = best;
    ((chosen.plan[Scheme] &= insured), ...);
    (take_plan<Plan, Scheme>(chosen, costs, cost), ...);
    return cost;
}

/// The lowest bit of two halves of a set, from 1; of an empty one some number.
CANBAO_VECTOR_INLINE i16 first_word(const sets& some) noexcept {
    const i16 is_high = some.low == 0;
    const i16 word = is_high ? some.high : some.low;
    const i16 bit = word & -word;
    const i16 number = ((bit & all(std::int16_t(0xAAAA - 0x10000))) != 0 ? all(2) : all(1)) +
                       ((bit & all(std::int16_t(0xCCCC - 0x10000))) != 0 ? all(2) : all(0)) +
                       ((bit & all(std::int16_t(0xF0F0 - 0x10000))) != 0 ? all(4) : all(0)) +
                       ((bit & all(std::int16_t(0xFF00 - 0x10000))) != 0 ? all(8) : all(0));
    return is_high ? number + 16 : number;
}

template <std::size_t... I>
CANBAO_VECTOR_INLINE bool any_lane(i32 mask, std::index_sequence<I...>) noexcept {
    return ((mask[I] | ...)) != 0;
}

/// Reads one stripe of applicants.
template <const vector_plan& Plan>
CANBAO_VECTOR_INLINE applicants read(const vector_input& in, std::size_t row,
                                     bool& strange) noexcept {
    applicants who;
    const wide paid = load_wide(in.paid_on + row);
    const std::int32_t zero = Plan.day_zero;
    const i32 outside =
        (paid.low < zero + Plan.first_payment) | (paid.low > zero + Plan.last_payment) |
        (paid.high < zero + Plan.first_payment) | (paid.high > zero + Plan.last_payment);
    strange = any_lane(outside, std::make_index_sequence<lanes / 2>{});
    const auto from_zero = static_cast<std::int16_t>(zero);
    who.paid = low_of(paid) - from_zero;
    const wide recognised = load_wide(in.recognised_on + (row & in.has_recognised_on));
    who.recognised = low_of(numbered_only(recognised, zero)) - from_zero;
    if constexpr (Plan.events != 0) {
        who.event = load_bytes(in.event + (row & in.has_event));
        const wide on = load_wide(in.event_on + (row & in.has_event_on));
        const wide near = numbered_only(on, zero);
        // none, and before any that may be: no day, rather than one too long ago
        const i32 none = i32{} + (zero - 1);
        who.event_on = low_of({on.low < first_date.days ? none : near.low,
                               on.high < first_date.days ? none : near.high}) -
                       from_zero;
    } else {
        who.event = who.event_on = i16{};
    }
    who.tier = load_bytes(in.tier + (row & in.has_tier));
    who.lapsed_years = load_bytes(in.lapsed_years + (row & in.has_lapsed_years));
    who.repaid_years = load_bytes(in.repaid_years + (row & in.has_repaid_years));
    const wide facts = load_wide(in.circumstances + (row & in.has_circumstances));
    who.circumstances = {low_of(facts), high_of(facts)};
    const wide words = load_wide(in.categories + (row & in.has_categories));
    who.counts = who.recognised <= who.paid;
    who.categories = {low_of(words) & who.counts, high_of(words) & who.counts};
    return who;
}

template <const vector_plan& Plan, std::size_t... Rule>
CANBAO_VECTOR_INLINE sets aided_of(const applicants& who, std::index_sequence<Rule...>) noexcept {
    if constexpr (sizeof...(Rule) == 0) {
        return who.categories;
    } else {
        const auto limited =
            (has_all<Plan.recognition.items[Rule].circumstances_all>(who.circumstances) | ...);
        const auto in_time =
            ((has_all<Plan.recognition.items[Rule].circumstances_all>(who.circumstances) &
              (who.recognised <=
               static_cast<std::int16_t>(Plan.recognition.items[Rule].last_day))) |
             ...);
        const i16 gets = ~limited | in_time;
        return {who.categories.low & gets, who.categories.high & gets};
    }
}

template <const vector_plan& Plan, std::size_t... Place>
CANBAO_VECTOR_INLINE choice choose(const applicants& who, const prices& costs,
                                   std::index_sequence<Place...>) noexcept {
    choice best{};
    best.from = best.due = all(std::numeric_limits<std::int16_t>::max());
    (consider<Plan, Place>(who, costs, best), ...);
    return best;
}

template <const vector_plan& Plan, std::size_t Place>
CANBAO_VECTOR_INLINE void consider_claim(const applicants& who, i16& route) noexcept {
    route = open_to<Plan, Place>(who) ? all(Plan.ways.items[Place].way.route) : route;
}
/// The claim listed first last, so that it stays.
template <const vector_plan& Plan, std::size_t... Place>
CANBAO_VECTOR_INLINE i16 claim_route(const applicants& who,
                                     std::index_sequence<Place...>) noexcept {
    i16 route{};
    (consider_claim<Plan, Plan.ways.count - 1 - Place>(who, route), ...);
    return route;
}

template <const vector_plan& Plan, std::size_t... Scheme>
CANBAO_VECTOR_INLINE prices prices_of(const applicants& who, const sets& aided,
                                      std::index_sequence<Scheme...>) noexcept {
    return {
        price_of<Plan, Scheme>(who, aided, std::make_index_sequence<rule_table::max_tiers>{})...};
}

template <const vector_plan& Plan>
CANBAO_VECTOR_INLINE void store_money(std::int32_t* to, i16 units) noexcept {
    const wide both = widened(units);
    store_wide(to, {both.low * Plan.unit, both.high * Plan.unit});
}
template <const vector_plan& Plan>
CANBAO_VECTOR_INLINE void store_days(std::int32_t* to, i16 days, i16 some) noexcept {
    const wide both = widened(days);
    const wide exist = widened(some);
    const i32 none = i32{} + date::absent;
    store_wide(to, {exist.low != 0 ? both.low + Plan.day_zero : none,
                    exist.high != 0 ? both.high + Plan.day_zero : none});
}

/// Assesses as many persons as there are lanes, from a row on. True where a day is too far away for
/// numbers of 16 bits; what is written of these rows is then not to be used.
template <const vector_plan& Plan>
CANBAO_VECTOR_INLINE bool assess_stripe(const vector_input& in, const vector_output& out,
                                        std::size_t row, std::size_t to) noexcept {
    bool strange = false;
    const applicants who = read<Plan>(in, row, strange);
    const sets aided = aided_of<Plan>(who, std::make_index_sequence<Plan.recognition.count>{});
    const prices costs =
        prices_of<Plan>(who, aided, std::make_index_sequence<rule_table::max_plans>{});
    choice best = choose<Plan>(who, costs, std::make_index_sequence<Plan.openings>{});

    const i16 offered =
        is_offered<Plan>(who.tier, std::make_index_sequence<rule_table::max_tiers>{});
    const i16 employed = has_any<employee_insured_mask>(who.circumstances);
    const i16 elsewhere = has_any<insured_elsewhere_mask>(who.circumstances);
    const i16 eligible = offered & ~employed;
    const i16 insured = eligible & ~elsewhere & (best.number != 0);

    const price& home = costs[rule_table::claim_plan];
    i16 claim = claim_route<Plan>(who, std::make_index_sequence<Plan.ways.count - Plan.openings>{});
    claim &= eligible & elsewhere & (home.help.amount != 0);
    const i16 claimed = claim != 0;

    if (out.status != nullptr) {
        store_bytes(out.status + to, insured ? all(1) : claimed ? all(2) : all(0));
    }
    if (out.reason != nullptr) {
        const i16 open = best.open ? all(5) : all(4);
        i16 reason = elsewhere ? all(1) : open;
        reason = employed ? all(2) : reason;
        reason = offered ? reason : all(3);
        store_bytes(out.reason + to, insured | claimed ? all(0) : reason);
    }
    if (out.route != nullptr) {
        store_bytes(out.route + to, insured ? best.route : claim);
    }
    const price cost =
        price_chosen<Plan>(best, costs, insured, std::make_index_sequence<rule_table::max_plans>{});
    const i16 gets = insured | claimed;
    const i16 waived = insured & best.waived;
    const i16 full = insured & best.full;
    if (out.fee_line != nullptr) {
        store_bytes(out.fee_line + to, gets & cost.line);
    }
    const i16 subsidised = gets & ~waived & (cost.help.amount != 0);
    if (out.subsidy_category != nullptr) {
        store_bytes(out.subsidy_category + to, subsidised & first_word(cost.help.first));
    }
    if (out.fund != nullptr) {
        const i16 waiver = waived & (cost.fee != 0) & all(waiver_fund);
        store_bytes(out.fund + to, (subsidised & cost.help.fund) | waiver);
    }
    const i16 subsidy = gets & (waived ? cost.fee : cost.help.amount);
    if (out.subsidy != nullptr) {
        store_money<Plan>(out.subsidy + to, subsidy);
    }
    if (out.due != nullptr) {
        store_money<Plan>(out.due + to, insured & (cost.fee - subsidy + (full & all(Plan.fiscal))));
    }
    if (out.fiscal != nullptr) {
        store_money<Plan>(out.fiscal + to, insured & ~full & all(Plan.fiscal));
    }
    if (out.benefit_from != nullptr) {
        store_days<Plan>(out.benefit_from + to, best.from, insured);
    }
    if (out.benefit_to != nullptr) {
        store_days<Plan>(out.benefit_to + to, best.to, insured);
    }
    if (out.delegated != nullptr) {
        const wide words = load_wide(in.categories + (row & in.has_categories));
        const wide noted = widened(gets & who.counts);
        const auto delegated = static_cast<std::int32_t>(Plan.delegated);
        store_wide(out.delegated + to,
                   {words.low & noted.low & delegated, words.high & noted.high & delegated});
    }
    return strange;
}

/// Assesses rows, at least as many as there are lanes. `again` assesses those of a stripe one by
/// one and writes them to columns from a row on.
template <const vector_plan& Plan, class Again>
inline void assess_rows(const vector_input& in, const vector_output& out, std::size_t first,
                        std::size_t end, std::size_t out_first, const Again& again) {
    for (std::size_t row = first; row < end; row += lanes) {
        row = std::min(row, end - lanes); // the last ones may overlap
        const std::size_t to = row - first + out_first;
        if (assess_stripe<Plan>(in, out, row, to)) {
            again(row, lanes, out, to);
        }
    }
}

/// Copies past the caches what is not soon read again.
inline void stream(void* to, const void* from, std::size_t bytes) noexcept {
    using word [[gnu::vector_size(CANBAO_VECTOR_BYTES)]] = long long;
    auto* target = static_cast<std::byte*>(to);
    const auto* source = static_cast<const std::byte*>(from);
    const std::size_t beside = reinterpret_cast<std::uintptr_t>(target) % sizeof(word);
    const std::size_t head = beside == 0 ? 0 : std::min(sizeof(word) - beside, bytes);
    __builtin_memcpy(target, source, head);
    std::size_t place = head;
    for (; place + sizeof(word) <= bytes; place += sizeof(word)) {
        word some;
        __builtin_memcpy(&some, source + place, sizeof some);
        CANBAO_VECTOR_STREAM(reinterpret_cast<word*>(target + place), some);
    }
    __builtin_memcpy(target + place, source + place, bytes - place);
}

template <class Value>
inline void stream_column(Value* to, const Value* from, std::size_t row) noexcept {
    if (to != nullptr) {
        stream(to + row, from, vector_block::rows * sizeof(Value));
    }
}

/// The same for outputs so large that they should not pass through the caches: block by block.
template <const vector_plan& Plan, class Again>
inline void stream_rows(const vector_input& in, const vector_output& out, std::size_t rows,
                        const Again& again) {
    vector_block block;
    const vector_output wanted = block.columns(out);
    std::size_t row = 0;
    for (; row + vector_block::rows <= rows; row += vector_block::rows) {
        assess_rows<Plan>(in, wanted, row, row + vector_block::rows, 0, again);
        stream_column(out.status, block.status.data(), row);
        stream_column(out.reason, block.reason.data(), row);
        stream_column(out.route, block.route.data(), row);
        stream_column(out.fee_line, block.fee_line.data(), row);
        stream_column(out.subsidy_category, block.subsidy_category.data(), row);
        stream_column(out.fund, block.fund.data(), row);
        stream_column(out.due, block.due.data(), row);
        stream_column(out.subsidy, block.subsidy.data(), row);
        stream_column(out.fiscal, block.fiscal.data(), row);
        stream_column(out.benefit_from, block.benefit_from.data(), row);
        stream_column(out.benefit_to, block.benefit_to.data(), row);
        stream_column(out.delegated, block.delegated.data(), row);
    }
    if (row < rows) {
        row = std::min(row, rows - lanes);
        assess_rows<Plan>(in, out, row, rows, row, again);
    }
    CANBAO_VECTOR_FENCE();
}

/// A whole roster, as the size of its output asks for.
template <const vector_plan& Plan, class Again>
inline void assess_roster(const vector_input& in, const vector_output& out, std::size_t rows,
                          bool streams, const Again& again) {
    if (streams) {
        stream_rows<Plan>(in, out, rows, again);
    } else {
        assess_rows<Plan>(in, out, 0, rows, 0, again);
    }
}

#endif
