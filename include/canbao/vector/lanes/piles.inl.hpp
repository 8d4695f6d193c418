// SPDX-License-Identifier: Apache-2.0
// No guard, see body.hpp: the rows of one policy of a mixed roster, brought together.

#if defined(CANBAO_VECTOR_BYTES) && defined(CANBAO_VECTOR_COMPRESSES)

/// What is known of applicants, and then what becomes of them, in few words.
inline constexpr std::size_t words_kept = 7;
using kept_words = few<i16, words_kept>;

CANBAO_VECTOR_INLINE i16 low_byte(i16 both) noexcept {
    return both & all(255);
}
CANBAO_VECTOR_INLINE i16 high_byte(i16 both) noexcept {
    return shifted_right(both, 8);
}

/// Years without cover, and the higher half of circumstances, are not kept: see `can_be_sorted`.
CANBAO_VECTOR_INLINE kept_words kept(const applicants& who) noexcept {
    return {{who.paid, who.event_on, who.recognised, who.event | times(who.tier, 256),
             who.circumstances.low, who.categories.low, who.categories.high}};
}
CANBAO_VECTOR_INLINE applicants applicants_of(const kept_words& some) noexcept {
    applicants who;
    who.paid = some[0];
    who.event_on = some[1];
    who.recognised = some[2];
    who.event = low_byte(some[3]);
    who.born = born_on(who.event, who.event_on);
    who.tier = high_byte(some[3]);
    who.lapsed_years = i16{};
    who.repaid_years = i16{};
    who.circumstances.low = some[4];
    who.circumstances.high = i16{};
    who.categories.low = some[5];
    who.categories.high = some[6];
    return who;
}

/// All but what is delegated, which the applicant's categories tell.
CANBAO_VECTOR_INLINE kept_words kept(const outcome& result) noexcept {
    const i16 treasury = result.fiscal != 0 ? all(32) : i16{};
    const i16 codes = result.status | times(result.reason, 4) | treasury | times(result.route, 256);
    const i16 aid = result.fee_line | times(result.fund, 16) | times(result.subsidy_category, 1024);
    return {
        {codes, aid, result.due, result.subsidy, result.benefit_from, result.benefit_to, i16{}}};
}
CANBAO_VECTOR_INLINE outcome outcome_of(const kept_words& some, i16 fiscal) noexcept {
    outcome result;
    result.status = some[0] & all(3);
    result.reason = shifted_right(some[0], 2) & all(7);
    result.fiscal = where_any(some[0], all(32), fiscal, i16{});
    result.route = high_byte(some[0]);
    result.fee_line = some[1] & all(15);
    result.fund = shifted_right(some[1], 4) & all(63);
    result.subsidy_category = shifted_right(some[1], 10);
    result.due = some[2];
    result.subsidy = some[3];
    result.benefit_from = some[4];
    result.benefit_to = some[5];
    result.delegated.low = i16{};
    result.delegated.high = i16{};
    result.cell = i16{};
    return result;
}

using half [[gnu::vector_size(CANBAO_VECTOR_BYTES / 2)]] = std::int16_t;
CANBAO_VECTOR_INLINE i16 first_half(half some) noexcept {
    return __builtin_shufflevector(some, some, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
                                   0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
}

/// The rows of one policy in a block.
struct pile {
    static constexpr std::size_t rows = 1'024; ///< of a block

    /// Room for the last stripe, which may overlap the one before, and for a whole one at the end.
    alignas(CANBAO_VECTOR_BYTES) std::int16_t words[words_kept][rows + 2 * lanes];
    std::size_t count;
};

using each_word = std::make_index_sequence<words_kept>;
using written_words = std::make_index_sequence<words_kept - 1>; ///< of outcomes

template <std::size_t... Place>
CANBAO_VECTOR_INLINE kept_words load_words(const pile& from, std::size_t place,
                                           std::index_sequence<Place...>) noexcept {
    return {{load<i16>(from.words[Place] + place)...}};
}
template <std::size_t... Place>
CANBAO_VECTOR_INLINE void store_words(const kept_words& words, pile& to, std::size_t place,
                                      std::index_sequence<Place...>) noexcept {
    ((__builtin_memcpy(to.words[Place] + place, &words[Place], sizeof(i16))), ...);
}
/// The same of the first half of the lanes: half registers seldom cross a cache line.
template <std::size_t... Place>
CANBAO_VECTOR_INLINE kept_words load_halves(const pile& from, std::size_t place,
                                            std::index_sequence<Place...>) noexcept {
    return {{first_half(load<half>(from.words[Place] + place))...}};
}
template <std::size_t... Place>
CANBAO_VECTOR_INLINE void store_halves(const kept_words& words, pile& to, std::size_t place,
                                       std::index_sequence<Place...>) noexcept {
    ((__builtin_memcpy(to.words[Place] + place, &words[Place], sizeof(half))), ...);
}
/// Words of which each lane is the lane of the number in another vector.
template <std::size_t... Place>
CANBAO_VECTOR_INLINE kept_words reordered(const kept_words& words, i16 numbers,
                                          std::index_sequence<Place...>) noexcept {
    return {{entry(words[Place], numbers)...}};
}
template <std::size_t... Place>
CANBAO_VECTOR_INLINE void take_where(i16 holds, const kept_words& other, kept_words& words,
                                     std::index_sequence<Place...>) noexcept {
    ((words[Place] = where(holds, other[Place], words[Place])), ...);
}

#endif
