// SPDX-License-Identifier: Apache-2.0
// No guard, see body.inl.hpp: what is known of the applicants, and the words that masks name.
#if defined(CANBAO_VECTOR_BYTES)

/// What is known of the applicants of a stripe.
struct applicants {
    i16 paid;
    i16 event;
    i16 event_on;
    i16 born; ///< the day of birth, where that is the event; otherwise before all days
    i16 recognised;
    i16 tier;
    i16 lapsed_years;
    i16 repaid_years;
    i16 birthday;       ///< the day of birth, whatever the event …
    i16 birthday_known; ///< … where there is one
    sets circumstances;
    sets categories; ///< that count
};

/// The day of birth, where that is the event; otherwise before all days.
CANBAO_VECTOR_INLINE i16 born_on(i16 event, i16 event_on) noexcept {
    return event == all(birth_event) ? event_on : all(-32'768);
}

/// The bits of groups in a mask.
constexpr std::int16_t groups_in(std::uint64_t mask) noexcept {
    return static_cast<std::int16_t>(mask >> rule_table::first_group);
}

/// The words of a set that a mask names; whichever part it does not name costs nothing.
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

template <std::uint64_t Mask>
CANBAO_VECTOR_INLINE i16 named(const identity_sets& some) noexcept {
    constexpr auto stated = static_cast<std::uint32_t>(Mask);
    if constexpr (groups_in(Mask) == 0) {
        return named<stated>(sets{some.low, some.high});
    } else if constexpr (stated == 0) {
        return some.groups & groups_in(Mask);
    } else {
        return named<stated>(sets{some.low, some.high}) | (some.groups & groups_in(Mask));
    }
}

/// One or the other, as a set has any of the words that a mask names or none.
template <std::uint32_t Mask>
CANBAO_VECTOR_INLINE i16 where_named(const sets& some, i16 any, i16 none) noexcept {
    constexpr auto low = static_cast<std::int16_t>(Mask & 0xFFFFU);
    constexpr auto high = static_cast<std::int16_t>(Mask >> 16U);
    if constexpr (high == 0) {
        return where_any(some.low, all(low), any, none);
    } else if constexpr (low == 0) {
        return where_any(some.high, all(high), any, none);
    } else {
        return ((some.low & low) | (some.high & high)) != 0 ? any : none;
    }
}

template <std::uint64_t Mask>
CANBAO_VECTOR_INLINE i16 where_named(const identity_sets& some, i16 any, i16 none) noexcept {
    if constexpr (groups_in(Mask) == 0) {
        return where_named<static_cast<std::uint32_t>(Mask)>(sets{some.low, some.high}, any, none);
    } else {
        return named<Mask>(some) != 0 ? any : none;
    }
}

#endif
