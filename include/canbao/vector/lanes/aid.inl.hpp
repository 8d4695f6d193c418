// SPDX-License-Identifier: Apache-2.0
// No guard, see body.inl.hpp: what schemes cost whom, and the aid to it.

#if defined(CANBAO_VECTOR_BYTES)

/// What one scheme costs a person, of the tier that the person chose.
struct price {
    i16 line; ///< number of the fee line
    sum fee;
    sum amount; ///< of aid; 0: none
    i16 fund;
    identity_sets first; ///< the categories that give the aid: the first of them does
    i16 run;        ///< where fund and categories are looked up: the number of the aid, 0 for none
    sum fiscal;     ///< the fiscal standard, where it is not the same for everybody
    sum surcharges; ///< the same of surcharges
};

/// Field by field: g++ keeps what is set as a whole in memory, and not in registers.
CANBAO_VECTOR_INLINE price without_aid(std::size_t line, split_money fee) noexcept {
    price one;
    one.line = all(static_cast<int>(line));
    one.fee = all(fee);
    one.amount = no_money();
    one.fund = i16{};
    one.first.low = i16{};
    one.first.high = i16{};
    one.first.groups = i16{};
    one.run = i16{};
    one.fiscal = no_money();
    one.surcharges = no_money();
    return one;
}

#if CANBAO_VECTOR_LOOKUP
/// What runs give, by their number among those of all lines; number 0 gives nothing.
struct alignas(CANBAO_VECTOR_BYTES) aid_tables {
    static constexpr std::size_t room = lanes;
    using table = std::array<std::int16_t, room>;

    table units{};
    table fen{};
    table fund{};
    table low{};
    table high{};
    table groups{};

    constexpr explicit aid_tables(const kernel_recipe& recipe) noexcept {
        std::size_t number = 1;
        for (const vector_line& line : recipe.fee_lines) {
            for (const aid_run& run : line.runs) {
                if (number < room) {
                    units[number] = run.amount.units;
                    fen[number] = run.amount.fen;
                    fund[number] = run.fund;
                    low[number] = static_cast<std::int16_t>(run.categories & 0xFFFFU);
                    high[number] = static_cast<std::int16_t>(run.categories >> 16U & 0xFFFFU);
                    groups[number] = groups_in(run.categories);
                }
                ++number;
            }
        }
    }
};
template <const kernel_recipe& Recipe>
CANBAO_DETAIL_KEPT inline constexpr aid_tables tables_of{Recipe};

/// Few runs are sooner compared than looked up, and more than a table holds have to be.
template <const kernel_recipe& Recipe>
inline constexpr bool looks_up_aid = Recipe.runs() > 2 && Recipe.runs() < aid_tables::room;

CANBAO_VECTOR_INLINE i16 entry_of(const aid_tables::table& table, i16 numbers) noexcept {
    return entry(load_table(&table), numbers);
}
#else
template <const kernel_recipe& Recipe>
inline constexpr bool looks_up_aid = false;
#endif

template <const kernel_recipe& Recipe, std::size_t Line, std::size_t Run>
CANBAO_VECTOR_INLINE void take_run(const identity_sets& aided, price& one) noexcept {
    constexpr aid_run run = Recipe.fee_lines.items[Line].runs.items[Run];
    constexpr std::uint64_t some = run.categories;
    if constexpr (looks_up_aid<Recipe>) {
        one.run =
            where_named<some>(aided, all(Recipe.fee_lines.items[Line].first_run + Run), one.run);
    } else {
        const i16 has_some = is_set(named<some>(aided));
        if constexpr (Recipe.unit.splits) {
            one.amount = where<Recipe>(has_some, all(run.amount), one.amount);
        } else { // the more favourable run gives no less
            one.amount.units =
                at_least(one.amount.units, where(has_some, all(int{run.amount.units})));
        }
        if constexpr (!Recipe.fund_by_category) {
            one.fund = where(has_some, all(run.fund), one.fund);
        }
        one.first.low = where(has_some, aided.low & all(run.categories & 0xFFFFU), one.first.low);
        one.first.high =
            where(has_some, aided.high & all(run.categories >> 16U & 0xFFFFU), one.first.high);
        if constexpr (Recipe.aids_groups()) {
            one.first.groups =
                where(has_some, aided.groups & groups_in(run.categories), one.first.groups);
        }
    }
}
/// The most favourable run last, so that it stays.
template <const kernel_recipe& Recipe, std::size_t Line, std::size_t... Run>
CANBAO_VECTOR_INLINE void take_runs(const identity_sets& aided, price& one,
                                    std::index_sequence<Run...>) noexcept {
    ((take_run<Recipe, Line, sizeof...(Run) - 1 - Run>(aided, one)), ...);
}

template <const kernel_recipe& Recipe>
CANBAO_VECTOR_INLINE void take_where(i16 holds, const price& other, price& one) noexcept {
    one.line = where(holds, other.line, one.line);
    one.fee = where<Recipe>(holds, other.fee, one.fee);
    one.amount = where<Recipe>(holds, other.amount, one.amount);
    if constexpr (looks_up_aid<Recipe>) {
        one.run = where(holds, other.run, one.run);
    } else {
        one.fund = where(holds, other.fund, one.fund);
        one.first.low = where(holds, other.first.low, one.first.low);
        one.first.high = where(holds, other.first.high, one.first.high);
        if constexpr (Recipe.aids_groups()) {
            one.first.groups = where(holds, other.first.groups, one.first.groups);
        }
    }
    if constexpr (Recipe.fiscal_by_line) {
        one.fiscal = where<Recipe>(holds, other.fiscal, one.fiscal);
    }
    if constexpr (Recipe.surcharges_by_line) {
        one.surcharges = where<Recipe>(holds, other.surcharges, one.surcharges);
    }
}

template <const kernel_recipe& Recipe, std::size_t... Fund>
CANBAO_VECTOR_INLINE i16 fund_of(const identity_sets& aided,
                                 std::index_sequence<Fund...>) noexcept {
    i16 fund = all(Recipe.funds.count > 0 ? Recipe.funds.items[0].fund : 0);
    ((fund = where_named<Recipe.funds.items[Fund + 1].categories>(
          aided, all(Recipe.funds.items[Fund + 1].fund), fund)),
     ...);
    return fund;
}

/// Finds what was left to be found of the price of the scheme taken.
template <const kernel_recipe& Recipe>
CANBAO_VECTOR_INLINE void complete([[maybe_unused]] const identity_sets& aided,
                                   [[maybe_unused]] price& one) noexcept {
#if CANBAO_VECTOR_LOOKUP
    if constexpr (looks_up_aid<Recipe>) {
        one.fund = Recipe.funds.count == 1 ? all(Recipe.funds.items[0].fund)
                                           : entry_of(tables_of<Recipe>.fund, one.run);
        one.first.low = aided.low & entry_of(tables_of<Recipe>.low, one.run);
        one.first.high = aided.high & entry_of(tables_of<Recipe>.high, one.run);
        if constexpr (Recipe.aids_groups()) {
            one.first.groups = aided.groups & entry_of(tables_of<Recipe>.groups, one.run);
        }
        return;
    }
#endif
    if constexpr (Recipe.fund_by_category) {
        constexpr std::size_t others =
            Recipe.funds.count > 0 ? Recipe.funds.count - std::size_t{1} : std::size_t{0};
        one.fund = fund_of<Recipe>(one.first, std::make_index_sequence<others>{});
    }
}

/// True where a rule about recognition holds, by its circumstances.
template <const kernel_recipe& Recipe, std::size_t Rule>
CANBAO_VECTOR_INLINE i16 lacks_none(const sets& lacks) noexcept {
    constexpr auto facts =
        static_cast<std::uint32_t>(Recipe.recognition.items[Rule].circumstances_all);
    return named<facts>(lacks) == 0;
}

/// Of what counts, that which was recognised in time for aid; a group of facts alone needs no
/// recognition.
template <const kernel_recipe& Recipe, std::size_t... Rule>
CANBAO_VECTOR_INLINE identity_sets aided_of(const applicants& who, const identity_sets& counting,
                                            std::index_sequence<Rule...>) noexcept {
    if constexpr (sizeof...(Rule) == 0) {
        return counting;
    } else {
        const sets lacks{~who.circumstances.low, ~who.circumstances.high};
        const i16 limited = ((lacks_none<Recipe, Rule>(lacks)) | ...);
        const i16 in_time = ((lacks_none<Recipe, Rule>(lacks) &
                              (who.recognised <= all(Recipe.recognition.items[Rule].last_day))) |
                             ...);
        const i16 gets = ~limited | in_time;
        identity_sets aided{counting.low & gets, counting.high & gets, i16{}};
        if constexpr (Recipe.has_people()) {
            aided.groups = counting.groups & (gets | mask_lanes(Recipe.people_of_facts));
        }
        return aided;
    }
}

#endif
