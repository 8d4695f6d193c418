// SPDX-License-Identifier: Apache-2.0
// No guard, as lanes.hpp: one stripe of applicants from the columns to the results.

#if defined(CANBAO_VECTOR_BYTES)

/// Reads one stripe of applicants. Days out of the range of 16 bits count as the nearest in it,
/// which no opening is open on.
template <const vector_plan& Plan>
CANBAO_VECTOR_INLINE applicants read(const vector_input& in, std::size_t row) noexcept {
    applicants who;
    who.paid = nearest16(load_wide(in.paid_on + row));
    who.recognised = nearest16(load_wide(in.recognised_on + (row & in.has_recognised_on)));
    who.event = load_bytes(in.event + (row & in.has_event));
    who.event_on = nearest16(load_wide(in.event_on + (row & in.has_event_on)));
    who.tier = load_bytes(in.tier + (row & in.has_tier));
    who.lapsed_years = load_bytes(in.lapsed_years + (row & in.has_lapsed_years));
    who.repaid_years = load_bytes(in.repaid_years + (row & in.has_repaid_years));
    who.circumstances = load_sets(in.circumstances + (row & in.has_circumstances));
    const sets words = load_sets(in.categories + (row & in.has_categories));
    who.categories = {who.recognised <= who.paid ? words.low : i16{},
                      who.recognised <= who.paid ? words.high : i16{}};
    return who;
}

template <const vector_plan& Plan, std::size_t... Word>
CANBAO_VECTOR_INLINE openings<Plan> all_open(const applicants& who,
                                       std::index_sequence<Word...>) noexcept {
    return {open_to<Plan, Word>(who)...};
}
template <const vector_plan& Plan, std::size_t... Word>
CANBAO_VECTOR_INLINE openings<Plan> all_covering(const applicants& who, const openings<Plan>& open,
                                           std::index_sequence<Word...>) noexcept {
    return {covering<Plan, Word>(who, open[Word])...};
}
/// Leaves claims open only to those who get aid at home.
template <const vector_plan& Plan, std::size_t... Word>
CANBAO_VECTOR_INLINE void close_claims(i16 amount, openings<Plan>& open,
                                       std::index_sequence<Word...>) noexcept {
    ((open[Word] &= amount != 0 ? all(-1) : mask_without(word_of<Plan, Word>.claims)), ...);
}

template <const vector_plan& Plan, std::size_t... Word>
CANBAO_VECTOR_INLINE i16 route_of(const openings<Plan>& taken, std::index_sequence<Word...>) noexcept {
    if constexpr (sizeof...(Word) == 1) {
        return (value_of<Plan, Word, &vector_word::route>(taken[Word]) | ...);
    } else {
        return ((taken[Word] != 0 ? value_of<Plan, Word, &vector_word::route>(taken[Word]) : i16{}) |
                ...);
    }
}

CANBAO_VECTOR_INLINE void store_money(std::int32_t* to, i16 units, std::int32_t unit) noexcept {
    store_wide(to, products(units, unit));
}
/// Days of the years from 1970 on, where there are any.
CANBAO_VECTOR_INLINE void store_days(std::int32_t* to, i16 days, i16 exist) noexcept {
    static_assert(date::absent == std::numeric_limits<std::int32_t>::min());
    store_wide(to, joined(exist != 0 ? days : i16{}, exist != 0 ? i16{} : all(-32'768)));
}

/// Assesses as many persons as there are lanes, from a row on.
template <const vector_plan& Plan>
CANBAO_VECTOR_INLINE void assess_stripe(const vector_input& in, const vector_output& out,
                                        std::size_t row, std::size_t to) noexcept {
    constexpr auto words = std::make_index_sequence<Plan.words.count>{};
    constexpr auto plans = std::make_index_sequence<Plan.plans()>{};
    const applicants who = read<Plan>(in, row);
    const sets aided = aided_of<Plan>(who, std::make_index_sequence<Plan.recognition.count>{});
    const prices<Plan> costs = prices_of<Plan>(who.tier, aided, plans);
    const openings<Plan> open = all_open<Plan>(who, words);
    openings<Plan> takeable = all_covering<Plan>(who, open, words);
    if constexpr (Plan.has_claims()) {
        close_claims<Plan>(costs[rule_table::claim_plan].amount, takeable, words);
    }
    const openings<Plan> taken =
        choose<Plan>(who, costs, takeable, std::make_index_sequence<Plan.groups.count>{});

    // Not 0 where the person is insured, and where it is that or gets the subsidy alone.
    const i16 insured = among<Plan, &vector_word::openings>(taken);
    const i16 gets = among<Plan, &vector_word::openings>(taken) |
                     among<Plan, &vector_word::claims>(taken);
    if (out.status != nullptr) {
        const i16 status = insured != 0 ? all(1) : all(2);
        store_bytes(out.status + to, gets != 0 ? status : i16{});
    }
    if (out.reason != nullptr) {
        const i16 some_open = among<Plan, &vector_word::openings>(open);
        i16 reason = some_open != 0 ? all(5) : all(4);
        reason = named<insured_elsewhere_mask>(who.circumstances) != 0 ? all(1) : reason;
        reason = named<employee_insured_mask>(who.circumstances) != 0 ? all(2) : reason;
        reason = is_tier<Plan.tiers()>(who.tier) ? reason : all(3);
        store_bytes(out.reason + to, gets != 0 ? i16{} : reason);
    }
    if (out.route != nullptr) {
        store_bytes(out.route + to, gets != 0 ? route_of<Plan>(taken, words) : i16{});
    }
    price cost = price_chosen<Plan>(taken, costs, plans);
    complete<Plan>(aided, cost);
    const i16 full = among<Plan, &vector_word::full>(taken);
    const i16 waived = among<Plan, &vector_word::waived>(taken);
    if (out.fee_line != nullptr) {
        store_bytes(out.fee_line + to, gets != 0 ? cost.line : i16{});
    }
    const i16 given = waived != 0 ? i16{} : gets != 0 ? cost.amount : i16{};
    if (out.subsidy_category != nullptr) {
        store_bytes(out.subsidy_category + to, given != 0 ? first_word(cost.first) : i16{});
    }
    if (out.fund != nullptr) {
        const i16 fund = cost.fee != 0 ? all(waiver_fund) : i16{};
        const i16 waiver = waived != 0 ? fund : i16{};
        store_bytes(out.fund + to, given != 0 ? cost.fund : waiver);
    }
    const i16 subsidy = waived != 0 ? cost.fee : given;
    if (out.subsidy != nullptr) {
        store_money(out.subsidy + to, subsidy, Plan.unit);
    }
    if (out.due != nullptr) {
        const i16 own = minus(cost.fee, subsidy);
        const i16 due = full != 0 ? plus(own, Plan.fiscal) : own;
        store_money(out.due + to, insured != 0 ? due : i16{}, Plan.unit);
    }
    if (out.fiscal != nullptr) {
        const i16 paid = full != 0 ? i16{} : all(Plan.fiscal);
        store_money(out.fiscal + to, insured != 0 ? paid : i16{}, Plan.unit);
    }
    if (out.benefit_from != nullptr) {
        store_days(out.benefit_from + to, first_covered<Plan>(who, taken, words), insured);
    }
    if (out.benefit_to != nullptr) {
        store_days(out.benefit_to + to, last_covered<Plan>(taken, words), insured);
    }
    if (out.delegated != nullptr) {
        const i16 low = who.categories.low & all(Plan.delegated & 0xFFFFU);
        const i16 high = who.categories.high & all(Plan.delegated >> 16U);
        store_wide(out.delegated + to, joined(gets != 0 ? low : i16{}, gets != 0 ? high : i16{}));
    }
}

#endif
