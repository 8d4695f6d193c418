// SPDX-License-Identifier: Apache-2.0
// No guard, see body.hpp: mixed rosters, where lanes can be compressed. Rows of each policy are
// brought together block by block, assessed, and put back.

#if defined(CANBAO_VECTOR_BYTES) && defined(CANBAO_VECTOR_COMPRESSES)

template <std::size_t... Place>
CANBAO_VECTOR_INLINE kept_words no_words(std::index_sequence<Place...>) noexcept {
    return {{(static_cast<void>(Place), i16{})...}};
}

/// Assesses blocks of several policies, of which it brings the rows of each together.
template <const vector_plan& First, const vector_plan&... Rest>
struct sorted_blocks {
    using each = std::make_index_sequence<sizeof...(Rest) + 1>;
    using others = std::make_index_sequence<sizeof...(Rest)>;
    using piles = few<pile, sizeof...(Rest) + 1>;

    /// Assesses the rows of a block, at most as many as a pile has room for.
    static void assess_rows(const vector_input& in, const vector_output& out, std::size_t first,
                            std::size_t end) noexcept {
        piles some;
        start(some, each{});
        for (std::size_t row = first; row < end; row += lanes) {
            const std::size_t at = row < end - lanes ? row : end - lanes;
            const kept_words words = kept(read(in, at));
            take_out(words, load_bytes(in.policy + at), some, each{});
        }
        assess_piles(some, in, end, others{});
        start(some, each{});
        for (std::size_t row = first; row < end; row += lanes) {
            const std::size_t at = row < end - lanes ? row : end - lanes;
            put_back(in, out, at, some, others{});
        }
    }

private:
    template <std::size_t... Place>
    CANBAO_VECTOR_INLINE static void start(piles& some, std::index_sequence<Place...>) noexcept {
        ((some[Place].count = 0), ...);
    }

    /// The numbers of lanes.
    CANBAO_VECTOR_INLINE static i16 numbers() noexcept {
        return i16{0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15,
                   16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31};
    }
    CANBAO_VECTOR_INLINE static std::uint32_t mask_of(i16 holds) noexcept {
        return __builtin_ia32_cvtw2mask512(holds);
    }

    CANBAO_VECTOR_INLINE static void take_out(const kept_words& words, i16 has_it,
                                              pile& to) noexcept {
        const std::uint32_t mask = mask_of(has_it);
        const i16 order = __builtin_ia32_compresshi512_mask(numbers(), i16{}, mask);
        const auto some = static_cast<std::size_t>(__builtin_popcount(mask));
        if (some <= lanes / 2) {
            store_halves(reordered(words, order, each_word{}), to, to.count, each_word{});
        } else {
            store_words(reordered(words, order, each_word{}), to, to.count, each_word{});
        }
        to.count += some;
    }
    template <std::size_t... Place>
    CANBAO_VECTOR_INLINE static void take_out(const kept_words& words, i16 policy, piles& to,
                                              std::index_sequence<Place...>) noexcept {
        ((take_out(words, policy == all(Place), to[Place])), ...);
    }

    /// Has the memory bring some rows of a later block while this one is assessed.
    static void fetch(const vector_input& in, std::size_t row) noexcept {
        const auto put = [row](const auto* column, std::size_t has) {
            const auto* from = reinterpret_cast<const char*>(column + (row & has));
            __builtin_prefetch(from);
            __builtin_prefetch(from + lanes * sizeof *column - 1);
        };
        put(in.paid_on, ~std::size_t{0});
        put(in.categories, in.has_categories);
        put(in.recognised_on, in.has_recognised_on);
        put(in.event_on, in.has_event_on);
        put(in.circumstances, in.has_circumstances);
        put(in.tier, in.has_tier);
        put(in.event, in.has_event);
        put(in.policy, ~std::size_t{0});
    }

    template <const vector_plan& Plan>
    static void assess_pile(pile& some, const vector_input& in, std::size_t& ahead) noexcept {
        for (std::size_t place = 0; place < some.count; place += lanes) {
            fetch(in, ahead);
            ahead += lanes;
            const applicants who = applicants_of(load_words(some, place, each_word{}));
            store_words(kept(outcome_of<Plan>(who)), some, place, written_words{});
        }
    }
    template <std::size_t... Place>
    CANBAO_VECTOR_INLINE static void assess_piles(piles& some, const vector_input& in,
                                                  std::size_t ahead,
                                                  std::index_sequence<Place...>) noexcept {
        assess_pile<First>(some[0], in, ahead);
        ((assess_pile<Rest>(some[Place + 1], in, ahead)), ...);
    }

    /// What is known by policy alone: the treasury's part, and what is delegated.
    struct by_policy {
        i16 fiscal;
        sets delegated;
    };
    template <const vector_plan& Plan>
    CANBAO_VECTOR_INLINE static void take_words(const pile& from, std::size_t place, bool has_few,
                                                i16 has_it, i16 rank, kept_words& words,
                                                by_policy& known) noexcept {
        if (has_few) {
            const kept_words some = load_halves(from, place, written_words{});
            take_where(has_it, reordered(some, rank, written_words{}), words, written_words{});
        } else {
            const kept_words some = load_words(from, place, written_words{});
            take_where(has_it, reordered(some, rank, written_words{}), words, written_words{});
        }
        known.fiscal = where(has_it, all(Plan.fiscal), known.fiscal);
        known.delegated.low = where(has_it, all(Plan.delegated & 0xFFFFU), known.delegated.low);
        known.delegated.high = where(has_it, all(Plan.delegated >> 16U), known.delegated.high);
    }
    template <const vector_plan& Plan>
    CANBAO_VECTOR_INLINE static void take_pile(pile& from, i16 has_it, kept_words& words,
                                               by_policy& known) noexcept {
        const std::uint32_t mask = mask_of(has_it);
        const i16 rank = __builtin_ia32_expandhi512_mask(numbers(), i16{}, mask);
        const auto some = static_cast<std::size_t>(__builtin_popcount(mask));
        take_words<Plan>(from, from.count, some <= lanes / 2, has_it, rank, words, known);
        from.count += some;
    }
    template <std::size_t... Place>
    CANBAO_VECTOR_INLINE static void put_back(const vector_input& in, const vector_output& out,
                                              std::size_t row, piles& from,
                                              std::index_sequence<Place...>) noexcept {
        const i16 policy = load_bytes(in.policy + row);
        kept_words words = no_words(each_word{});
        by_policy known;
        known.fiscal = i16{};
        known.delegated.low = i16{};
        known.delegated.high = i16{};
        take_pile<First>(from[0], policy == i16{}, words, known);
        ((take_pile<Rest>(from[Place + 1], policy == all(Place + 1), words, known)), ...);
        outcome result = outcome_of(words, known.fiscal);
        if (out.delegated.to != nullptr) {
            const sets counting = read(in, row).categories;
            const i16 low = counting.low & known.delegated.low;
            const i16 high = counting.high & known.delegated.high;
            result.delegated.low = result.status != 0 ? low : i16{};
            result.delegated.high = result.status != 0 ? high : i16{};
        }
        write(out, row, First.unit, result);
    }
};

template <const vector_plan&... Plans>
struct sorting_kernel : block_kernel<sorted_blocks<Plans...>, Plans...> {};

#endif
