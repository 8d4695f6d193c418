// SPDX-License-Identifier: Apache-2.0
// No guard, see body.hpp: one stripe of applicants from the columns to the results.

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
    ((open[Word] = closed_where(amount == 0, word_of<Plan, Word>.claims, open[Word])), ...);
}

template <const vector_plan& Plan, std::size_t... Word>
CANBAO_VECTOR_INLINE i16 route_of(const openings<Plan>& taken,
                                  std::index_sequence<Word...>) noexcept {
    if constexpr (sizeof...(Word) == 1) {
        return (value_of<Plan, Word, &vector_word::route>(taken[Word]) | ...);
    } else {
        return (
            (taken[Word] != 0 ? value_of<Plan, Word, &vector_word::route>(taken[Word]) : i16{}) |
            ...);
    }
}

/// Days of the years from 1970 on, where there are any.
CANBAO_VECTOR_INLINE wide days_of(i16 days, i16 exist) noexcept {
    static_assert(date::absent == std::numeric_limits<std::int32_t>::min());
    return joined(exist != 0 ? days : i16{}, exist != 0 ? i16{} : all(-32'768));
}

/// Assesses as many persons as there are lanes, from a row on.
template <const vector_plan& Plan>
CANBAO_VECTOR_INLINE void assess_stripe(const vector_input& in, const vector_output& out,
                                        std::size_t row) noexcept {
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
    const choice<Plan> best =
        choose<Plan>(who, costs, takeable, std::make_index_sequence<Plan.groups.count>{});
    const openings<Plan>& taken = best.taken;

    // Not 0 where the person is insured, and where it is that or gets the subsidy alone.
    const i16 insured = among<Plan, &vector_word::openings>(taken);
    const i16 gets =
        among<Plan, &vector_word::openings>(taken) | among<Plan, &vector_word::claims>(taken);
    if (out.status.to != nullptr) {
        const i16 status = insured != 0 ? all(1) : all(2);
        store(out.status, row, gets != 0 ? status : i16{});
    }
    if (out.reason.to != nullptr) {
        const i16 some_open = among<Plan, &vector_word::openings>(open);
        i16 reason = some_open != 0 ? all(5) : all(4);
        reason = named<insured_elsewhere_mask>(who.circumstances) != 0 ? all(1) : reason;
        reason = named<employee_insured_mask>(who.circumstances) != 0 ? all(2) : reason;
        reason = is_tier<Plan.tiers()>(who.tier) ? reason : all(3);
        store(out.reason, row, gets != 0 ? i16{} : reason);
    }
    if (out.route.to != nullptr) {
        store(out.route, row, gets != 0 ? route_of<Plan>(taken, words) : i16{});
    }
    price cost = price_chosen<Plan>(taken, costs, plans);
    complete<Plan>(aided, cost);
    const i16 full = among<Plan, &vector_word::full>(taken);
    const i16 waived = among<Plan, &vector_word::waived>(taken);
    if (out.fee_line.to != nullptr) {
        store(out.fee_line, row, gets != 0 ? cost.line : i16{});
    }
    const i16 given = waived != 0 ? i16{} : gets != 0 ? cost.amount : i16{};
    if (out.subsidy_category.to != nullptr) {
        store(out.subsidy_category, row, given != 0 ? first_word(cost.first) : i16{});
    }
    if (out.fund.to != nullptr) {
        const i16 fund = cost.fee != 0 ? all(waiver_fund) : i16{};
        const i16 waiver = waived != 0 ? fund : i16{};
        store(out.fund, row, given != 0 ? cost.fund : waiver);
    }
    const i16 subsidy = waived != 0 ? cost.fee : given;
    if (out.subsidy.to != nullptr) {
        store(out.subsidy, row, products(subsidy, Plan.unit));
    }
    if (out.due.to != nullptr) {
        const i16 own = minus(cost.fee, subsidy);
        const i16 due = full != 0 ? plus(own, Plan.fiscal) : own;
        store(out.due, row, products(insured != 0 ? due : i16{}, Plan.unit));
    }
    if (out.fiscal.to != nullptr) {
        const i16 paid = full != 0 ? i16{} : all(Plan.fiscal);
        store(out.fiscal, row, products(insured != 0 ? paid : i16{}, Plan.unit));
    }
    if (out.benefit_from.to != nullptr) {
        store(out.benefit_from, row, days_of(best.from, insured));
    }
    if (out.benefit_to.to != nullptr) {
        store(out.benefit_to, row, days_of(last_covered<Plan>(taken, words), insured));
    }
    if (out.delegated.to != nullptr) {
        const i16 low = who.categories.low & all(Plan.delegated & 0xFFFFU);
        const i16 high = who.categories.high & all(Plan.delegated >> 16U);
        store(out.delegated, row, joined(gets != 0 ? low : i16{}, gets != 0 ? high : i16{}));
    }
}

#endif
