// SPDX-License-Identifier: Apache-2.0
// No guard, see body.inl.hpp: one stripe of applicants from the columns to the results.

#if defined(CANBAO_VECTOR_BYTES)

template <const kernel_recipe& Recipe, std::size_t... Part>
CANBAO_VECTOR_INLINE openings<Recipe> all_open(const applicants& who, const identity_sets& counting,
                                               std::index_sequence<Part...>) noexcept {
    return {open_to<Recipe, Part>(who, counting)...};
}

/// Closes the openings of a scheme to those who have no fee on it.
template <const kernel_recipe& Recipe, std::size_t Scheme, std::size_t... Part>
CANBAO_VECTOR_INLINE void close_scheme(const prices<Recipe>& costs, openings<Recipe>& open,
                                       std::index_sequence<Part...>) noexcept {
    if constexpr (Recipe.uses_scheme(Scheme) && !Recipe.covers_all(Scheme)) {
        ((open[Part] = closed_where(costs[Scheme].line == 0,
                                    part_of<Recipe, Part>.of_scheme[Scheme], open[Part])),
         ...);
    }
}

template <const kernel_recipe& Recipe, class Parts, std::size_t... Scheme>
CANBAO_VECTOR_INLINE void close_schemes(const prices<Recipe>& costs, openings<Recipe>& open,
                                        Parts parts, std::index_sequence<Scheme...>) noexcept {
    ((close_scheme<Recipe, Scheme>(costs, open, parts)), ...);
}
template <const kernel_recipe& Recipe, std::size_t... Part>
CANBAO_VECTOR_INLINE openings<Recipe> all_covering(const applicants& who,
                                                   const openings<Recipe>& open,
                                                   std::index_sequence<Part...>) noexcept {
    return {covering<Recipe, Part>(who, open[Part])...};
}
/// Leaves claims open only to those who get aid at home.
template <const kernel_recipe& Recipe, std::size_t... Part>
CANBAO_VECTOR_INLINE void close_claims(const sum& amount, openings<Recipe>& open,
                                       std::index_sequence<Part...>) noexcept {
    ((open[Part] =
          closed_where(is_some<Recipe>(amount) == 0, part_of<Recipe, Part>.claims, open[Part])),
     ...);
}

template <const kernel_recipe& Recipe, std::size_t... Part>
CANBAO_VECTOR_INLINE i16 route_of(const openings<Recipe>& taken,
                                  std::index_sequence<Part...>) noexcept {
    if constexpr (sizeof...(Part) == 1) {
        return (value_of<Recipe, Part, &opening_bits::route>(taken[Part]) | ...);
    } else {
        return (
            (taken[Part] != 0 ? value_of<Recipe, Part, &opening_bits::route>(taken[Part]) : i16{}) |
            ...);
    }
}

/// What becomes of the applicants of a stripe, as `assessment` says.
struct outcome {
    i16 status;
    i16 reason;
    i16 route;
    i16 fee_line;
    i16 subsidy_category;
    i16 fund;
    sum due;
    sum subsidy;
    sum fiscal;
    i16 benefit_from; ///< where insured
    i16 benefit_to;
    identity_sets delegated;
    i16 extra_years;
    i16 bucket; ///< of the ledger
};

template <const kernel_recipe& Recipe, std::size_t... Part>
CANBAO_VECTOR_INLINE i16 slot_of(const openings<Recipe>& taken,
                                 std::index_sequence<Part...>) noexcept {
    return ((taken[Part] != 0 ? value_of<Recipe, Part, &opening_bits::slot>(taken[Part]) : i16{}) |
            ...);
}

template <const kernel_recipe& Recipe>
CANBAO_VECTOR_INLINE i16 reason_of(const applicants& who, const openings<Recipe>& open) noexcept {
    i16 reason = among<Recipe, &opening_bits::openings>(open) != 0 ? all(5) : all(4);
    reason = where_named<insured_elsewhere_mask>(who.circumstances, all(1), reason);
    reason = where_named<employee_insured_mask>(who.circumstances, all(2), reason);
    return is_tier<Recipe.tiers()>(who.tier) ? reason : all(3);
}

template <const kernel_recipe& Recipe, std::size_t... Part>
constexpr bool has_exempt(std::index_sequence<Part...>) noexcept {
    return (false || ... || (part_of<Recipe, Part>.exempt != 0));
}

template <const kernel_recipe& Recipe>
CANBAO_VECTOR_INLINE outcome outcome_of(const applicants& who) noexcept {
    constexpr auto parts = std::make_index_sequence<Recipe.parts.count>{};
    constexpr auto schemes = std::make_index_sequence<Recipe.schemes()>{};
    const identity_sets counting = words_of<Recipe>(who);
    const identity_sets aided =
        aided_of<Recipe>(who, counting, std::make_index_sequence<Recipe.recognition.count>{});
    const prices<Recipe> costs = prices_of<Recipe>(who.tier, counting, aided, schemes);
    openings<Recipe> open = all_open<Recipe>(who, counting, parts);
    close_schemes<Recipe>(costs, open, parts, schemes);
    openings<Recipe> takeable = all_covering<Recipe>(who, open, parts);
    if constexpr (Recipe.has_claims()) {
        close_claims<Recipe>(costs[0].amount, takeable, parts);
    }
    const choice<Recipe> best =
        choose<Recipe>(who, costs, takeable, std::make_index_sequence<Recipe.groups.count>{});
    const openings<Recipe>& taken = best.taken;
    price cost = price_chosen<Recipe>(taken, costs, schemes);
    complete<Recipe>(aided, cost);

    const i16 insured = is_set(among<Recipe, &opening_bits::openings>(taken));
    const i16 gets = is_set(any_taken<Recipe>(taken, parts)); // insured, or the subsidy alone
    const i16 full = is_set(among<Recipe, &opening_bits::full>(taken));
    const i16 waived = is_set(among<Recipe, &opening_bits::waived>(taken));
    const sum given = where_not<Recipe>(waived, where<Recipe>(gets, cost.amount));
    const i16 aids = is_set(is_some<Recipe>(given));
    const i16 exempt =
        has_exempt<Recipe>(parts) ? is_set(among<Recipe, &opening_bits::exempt>(taken)) : i16{};
    const sum subsidy = where_not<Recipe>(exempt, where<Recipe>(waived, cost.fee, given));
    sum own = minus<Recipe>(cost.fee, subsidy);
    if constexpr (Recipe.has_surcharges() || has_exempt<Recipe>(parts)) {
        own = where_not<Recipe>(waived, with_surcharges<Recipe>(cost, own));
    }
    const i16 waiver = where_not(exempt, is_some<Recipe>(cost.fee) != 0 ? all(waiver_fund) : i16{});

    outcome result;
    result.status = where(gets, where(insured, all(1), all(2)));
    result.reason = where_not(gets, reason_of<Recipe>(who, open));
    result.route = where(gets, route_of<Recipe>(taken, parts));
    result.fee_line = where(gets, cost.line);
    result.subsidy_category = where(aids, first_word<Recipe>(cost.first));
    result.fund = where(aids, cost.fund, where(waived, waiver));
    result.due =
        where<Recipe>(insured, plus<Recipe>(own, where<Recipe>(full, fiscal_of<Recipe>(cost))));
    result.subsidy = subsidy;
    result.fiscal =
        where<Recipe>(insured, where_not<Recipe>(full | exempt, fiscal_of<Recipe>(cost)));
    result.benefit_from = best.from;
    result.benefit_to = last_covered<Recipe>(taken, parts);
    result.delegated.low = where(gets, who.categories.low & all(Recipe.delegated & 0xFFFFU));
    result.delegated.high =
        where(gets, who.categories.high & all(Recipe.delegated >> 16U & 0xFFFFU));
    result.delegated.groups = i16{};
    if constexpr (groups_in(Recipe.delegated) != 0) {
        result.delegated.groups = where(gets, counting.groups & groups_in(Recipe.delegated));
    }
    result.extra_years = i16{};
    if constexpr (Recipe.charges_years) {
        const i16 years = extra_years_by<Recipe>(who, taken, parts);
        result.extra_years = where(insured, where_not(waived, years));
        result.due = plus<Recipe>(result.due, times<Recipe>(result.extra_years, cost.fee));
    }
    result.bucket = plus(plus(times(slot_of<Recipe>(taken, parts), Recipe.ledger.slot_size()),
                              times(result.fee_line, Recipe.ledger.line_size)),
                         result.subsidy_category);
    if constexpr (Recipe.charges_years) {
        constexpr auto more = static_cast<int>(Recipe.ledger.buckets_without_years());
        result.bucket = result.extra_years != 0 ? plus(result.bucket, more) : result.bucket;
    }
    return result;
}

/// Days of the years from 1970 on, where there are any.
CANBAO_VECTOR_INLINE wide days_of(i16 days, i16 status) noexcept {
    static_assert(date::absent == (std::numeric_limits<std::int32_t>::min)());
    return joined(status == all(1) ? days : i16{}, status == all(1) ? i16{} : all(-32'768));
}

/// Writes those columns that are wanted.
template <written_columns Written, money_unit Unit>
CANBAO_VECTOR_INLINE void write(const vector_output& out, std::size_t row,
                                const outcome& result) noexcept {
    if (out.status.to != nullptr) {
        store(out.status, row, result.status);
    }
    if (out.reason.to != nullptr) {
        store(out.reason, row, result.reason);
    }
    if (out.route.to != nullptr) {
        store(out.route, row, result.route);
    }
    if (out.fee_line.to != nullptr) {
        store(out.fee_line, row, result.fee_line);
    }
    if (out.subsidy_category.to != nullptr) {
        store(out.subsidy_category, row, result.subsidy_category);
    }
    if (out.fund.to != nullptr) {
        store(out.fund, row, result.fund);
    }
    if (out.due.to != nullptr) {
        store(out.due, row, in_fen<Unit>(result.due));
    }
    if (out.subsidy.to != nullptr) {
        store(out.subsidy, row, in_fen<Unit>(result.subsidy));
    }
    if (out.fiscal.to != nullptr) {
        store(out.fiscal, row, in_fen<Unit>(result.fiscal));
    }
    if (out.benefit_from.to != nullptr) {
        store(out.benefit_from, row, days_of(result.benefit_from, result.status));
    }
    if (out.benefit_to.to != nullptr) {
        store(out.benefit_to, row, days_of(result.benefit_to, result.status));
    }
    if (out.delegated.to != nullptr) {
        store(out.delegated, row, joined(result.delegated.low, result.delegated.high));
    }
    if constexpr (Written.groups) {
        if (out.more_delegated.to != nullptr) {
            store(out.more_delegated, row, joined(i16{}, result.delegated.groups));
        }
    }
    if constexpr (Written.years) {
        if (out.extra_years.to != nullptr) {
            store(out.extra_years, row, result.extra_years);
        }
    }
}

#endif
