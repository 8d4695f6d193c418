// SPDX-License-Identifier: Apache-2.0
// No guard, see body.inl.hpp: which openings are open to whom.

#if defined(CANBAO_VECTOR_BYTES)

CANBAO_VECTOR_INLINE i16 mask_lanes(mask16 mask) noexcept {
    return all(static_cast<std::int16_t>(mask));
}
/// Closes some openings where something holds.
CANBAO_VECTOR_INLINE i16 closed_where(i16 holds, mask16 some, i16 open) noexcept {
    return open & ~(holds ? mask_lanes(some) : i16{});
}

/// The number of the part that the alternatives of groups of people are.
inline constexpr std::size_t people_part = 4;

template <const kernel_recipe& Recipe, std::size_t Part>
inline constexpr const opening_bits& part_of = Recipe.parts.items[Part];
template <const kernel_recipe& Recipe>
inline constexpr const opening_bits& part_of<Recipe, people_part> = Recipe.people;
template <const kernel_recipe& Recipe, std::size_t Part>
inline constexpr mask16 bits_of = part_of<Recipe, Part>.openings | part_of<Recipe, Part>.claims;

template <const kernel_recipe& Recipe, std::size_t Part, mask_by_day opening_bits::*Mask,
          std::size_t... Step>
CANBAO_VECTOR_INLINE i16 mask_on(i16 day, std::index_sequence<Step...>) noexcept {
    i16 mask = mask_lanes((part_of<Recipe, Part>.*Mask).first);
    ((mask = plus_from(mask, day, (part_of<Recipe, Part>.*Mask).steps.items[Step].day,
                       (part_of<Recipe, Part>.*Mask).steps.items[Step].change)),
     ...);
    return mask;
}
/// Closes what is not open on a day.
template <const kernel_recipe& Recipe, std::size_t Part, mask_by_day opening_bits::*Mask>
CANBAO_VECTOR_INLINE i16 kept_on(i16 day, i16 open) noexcept {
    constexpr std::size_t steps = (part_of<Recipe, Part>.*Mask).steps.count;
    constexpr mask16 closed = bits_of<Recipe, Part> & ~(part_of<Recipe, Part>.*Mask).first;
    if constexpr (steps == 0 && closed == 0) {
        return open;
    } else {
        return open & mask_on<Recipe, Part, Mask>(day, std::make_index_sequence<steps>{});
    }
}

template <const kernel_recipe& Recipe, std::size_t Part, std::size_t Code>
CANBAO_VECTOR_INLINE i16 with_code(i16 code, i16 open) noexcept {
    constexpr auto more = static_cast<mask16>(part_of<Recipe, Part>.by_code[Code] &
                                              ~part_of<Recipe, Part>.by_code[0]);
    if constexpr (more == 0) {
        return open;
    } else {
        return open | (code == all(Code) ? mask_lanes(more) : i16{});
    }
}
/// What is open by the code of the event.
template <const kernel_recipe& Recipe, std::size_t Part, std::size_t... Code>
CANBAO_VECTOR_INLINE i16 by_code(i16 code, std::index_sequence<Code...>) noexcept {
#if CANBAO_VECTOR_LOOKUP
    static_assert(sizeof part_of<Recipe, Part>.by_code == sizeof(i16) && sizeof...(Code) == lanes);
    return entry(load_table(&part_of<Recipe, Part>.by_code), at_most(code, all(31)));
#else
    i16 open = mask_lanes(part_of<Recipe, Part>.by_code[0]);
    ((open = with_code<Recipe, Part, Code>(code, open)), ...);
    return open;
#endif
}

/// Closes what a period since the event closes.
template <const kernel_recipe& Recipe, std::size_t Part, std::size_t Rule>
CANBAO_VECTOR_INLINE i16 in_time(const applicants& who, i16 open) noexcept {
    constexpr limit_rule rule = part_of<Recipe, Part>.limits.items[Rule];
    i16 from = who.event_on;
    if constexpr (rule.length.unit == period_unit::months) {
        from = at_least(from, all(rule.first_event));
    }
    const i16 limit =
        end_of_period<Recipe, rule.length, rule.counting, rule.first_event, rule.last_event>(from);
    open = closed_where(who.paid <= limit, rule.later, open);
    return closed_where(who.paid > limit, rule.within, open);
}

/// Closes what circumstances, or the lack of them, close.
template <const kernel_recipe& Recipe, std::size_t Part, std::size_t Rule>
CANBAO_VECTOR_INLINE i16 by_fact(const sets& facts, i16 open) noexcept {
    constexpr fact_rule rule = part_of<Recipe, Part>.facts.items[Rule];
    // A single circumstance holds or not; of several, all hold or not.
    constexpr bool single = std::has_single_bit(rule.all);
    const i16 some =
        single ? named<rule.all>(facts) : named<rule.all>(sets{~facts.low, ~facts.high});
    constexpr mask16 if_some = single ? rule.closed_with : rule.closed_without;
    constexpr mask16 if_none = single ? rule.closed_without : rule.closed_with;
    if constexpr (if_some != 0) {
        open = closed_where(some != 0, if_some, open);
    }
    if constexpr (if_none != 0) {
        open = closed_where(some == 0, if_none, open);
    }
    return open;
}

template <const kernel_recipe& Recipe, std::size_t Part, std::size_t Rule>
CANBAO_VECTOR_INLINE i16 by_category(const identity_sets& categories, i16 open) noexcept {
    constexpr category_rule rule = part_of<Recipe, Part>.categories.items[Rule];
    return closed_where(named<rule.any>(categories) == 0, rule.asking, open);
}

template <number_range Range>
CANBAO_VECTOR_INLINE i16 is_within(i16 number) noexcept {
    return (number >= all(Range.least)) & (number <= all(Range.most));
}
template <const kernel_recipe& Recipe, std::size_t Part, std::size_t Rule>
CANBAO_VECTOR_INLINE i16 by_lapsed_years(i16 number, i16 open) noexcept {
    constexpr years_rule rule = part_of<Recipe, Part>.lapsed_years.items[Rule];
    return closed_where(~is_within<rule.range>(number), rule.asking, open);
}
template <const kernel_recipe& Recipe, std::size_t Part, std::size_t Rule>
CANBAO_VECTOR_INLINE i16 by_repaid_years(i16 number, i16 open) noexcept {
    constexpr years_rule rule = part_of<Recipe, Part>.repaid_years.items[Rule];
    return closed_where(~is_within<rule.range>(number), rule.asking, open);
}

/// True where a tier, 1 the lowest bit, is among some.
template <std::uint32_t Tiers>
CANBAO_VECTOR_INLINE i16 is_tier(i16 tier) noexcept {
    constexpr int first = std::countr_zero(Tiers) + 1;
    constexpr int last = std::bit_width(Tiers);
    if constexpr (Tiers == 0) {
        return i16{};
    } else if constexpr (first == last) {
        return tier == all(first);
    } else if constexpr (std::popcount(Tiers) == last - first + 1) {
        return (tier >= all(first)) & (tier <= all(last));
    } else {
        return (tier == all(first)) | is_tier<(Tiers & (Tiers - 1))>(tier);
    }
}
/// Closes the openings of a scheme to those who apply for a tier that it does not offer.
template <const kernel_recipe& Recipe, std::size_t Part, std::size_t Scheme>
CANBAO_VECTOR_INLINE i16 by_tier(i16 tier, i16 open) noexcept {
    constexpr mask16 of_scheme = part_of<Recipe, Part>.of_scheme[Scheme];
    if constexpr (of_scheme == 0) {
        return open;
    } else {
        return closed_where(~is_tier<Recipe.tiers_of(Scheme)>(tier), of_scheme, open);
    }
}

template <const kernel_recipe& Recipe, std::size_t Part, std::size_t... Limit, std::size_t... Fact,
          std::size_t... Category, std::size_t... Lapsed, std::size_t... Repaid,
          std::size_t... Scheme>
CANBAO_VECTOR_INLINE i16 open_by_rules(const applicants& who, const identity_sets& counting,
                                       std::index_sequence<Limit...>, std::index_sequence<Fact...>,
                                       std::index_sequence<Category...>,
                                       std::index_sequence<Lapsed...>,
                                       std::index_sequence<Repaid...>,
                                       std::index_sequence<Scheme...>) noexcept {
    i16 open = mask_on<Recipe, Part, &opening_bits::by_payment>(
        who.paid, std::make_index_sequence<part_of<Recipe, Part>.by_payment.steps.count>{});
    if constexpr (part_of<Recipe, Part>.with_event != 0) {
        open &= by_code<Recipe, Part>(who.event, std::make_index_sequence<32>{});
        open = closed_where(who.event_on > who.paid, part_of<Recipe, Part>.with_event, open);
        open = kept_on<Recipe, Part, &opening_bits::by_event>(who.event_on, open);
        ((open = in_time<Recipe, Part, Limit>(who, open)), ...);
    }
    ((open = by_fact<Recipe, Part, Fact>(who.circumstances, open)), ...);
    ((open = by_category<Recipe, Part, Category>(counting, open)), ...);
    ((open = by_lapsed_years<Recipe, Part, Lapsed>(who.lapsed_years, open)), ...);
    ((open = by_repaid_years<Recipe, Part, Repaid>(who.repaid_years, open)), ...);
    ((open = by_tier<Recipe, Part, Scheme>(who.tier, open)), ...);
    return open;
}

/// The openings and claims of a part that are open, whether or not they would cover a day.
template <const kernel_recipe& Recipe, std::size_t Part>
CANBAO_VECTOR_INLINE i16 open_to(const applicants& who, const identity_sets& counting) noexcept {
    return open_by_rules<Recipe, Part>(
        who, counting, std::make_index_sequence<part_of<Recipe, Part>.limits.count>{},
        std::make_index_sequence<part_of<Recipe, Part>.facts.count>{},
        std::make_index_sequence<part_of<Recipe, Part>.categories.count>{},
        std::make_index_sequence<part_of<Recipe, Part>.lapsed_years.count>{},
        std::make_index_sequence<part_of<Recipe, Part>.repaid_years.count>{},
        std::make_index_sequence<Recipe.schemes()>{});
}

#endif
