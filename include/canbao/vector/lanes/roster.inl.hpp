// SPDX-License-Identifier: Apache-2.0
// No guard, see body.inl.hpp: a roster, stripe by stripe.

#if defined(CANBAO_VECTOR_BYTES)

#if CANBAO_VECTOR_BYTES == 64
/// The row from which on a column begins where stores past the caches may begin; more than 64 where
/// no row does.
template <class Value>
inline std::size_t first_in_line(const output_column<Value>& column) noexcept {
    constexpr std::size_t line = 64;
    const std::size_t beside = reinterpret_cast<std::uintptr_t>(column.to) % line;
    return (line - beside) % line / sizeof(Value) + beside % sizeof(Value) * line;
}

/// Assesses all rows, for outputs so large that they should not pass through the caches. Columns
/// that do not begin in line with the others, and bytes of which a stripe has few, do all the same.
template <class Kernel>
inline void stream_rows(const vector_input& in, const vector_output& out,
                        std::size_t rows) noexcept {
    vector_output streaming = out;
    std::size_t first = rows;
    const auto look = [&](const auto& column) {
        if (column.to != nullptr && sizeof *column.to == sizeof(std::int32_t)) {
            first = first < first_in_line(column) ? first : first_in_line(column);
        }
    };
    for_each_column(look, streaming);
    if (first + 2 * lanes > rows) {
        return Kernel::assess_rows(in, out, 0, rows);
    }
    const auto decide = [&](auto& column) {
        const std::size_t beside =
            (reinterpret_cast<std::uintptr_t>(column.to) + first * sizeof *column.to) % 64;
        const bool bytes = sizeof *column.to == 1;
        column.streams = column.to != nullptr &&
                         (bytes ? CANBAO_VECTOR_BYTES == 64 && beside % 32 == 0 : beside == 0);
    };
    for_each_column(decide, streaming);
    if (first > 0) {
        vector_output head = out;
        head.counted_to = first;
        Kernel::assess_rows(in, head, 0, first < lanes ? lanes : first);
    }
    const std::size_t whole = first + (rows - first) / lanes * lanes;
    Kernel::assess_rows(in, streaming, first, whole);
    end_of_streams();
    if (whole < rows) {
        Kernel::assess(in, out, rows - lanes, whole);
    }
}
#else
/// Rows whose results are held near the processor before they are stored past the caches, column by
/// column. Large columns mostly begin at the same place of a page; what is stored to all of them in
/// turn falls on the same part of memory, and took more than twice as long.
inline constexpr std::size_t rows_held = 256;

/// Results of 32 bits; bytes, of which a line holds many rows, are stored where they stay.
template <class Value>
struct held_column {
    static constexpr bool is_held = sizeof(Value) == sizeof(std::int32_t);
    alignas(64) Value rows[is_held ? rows_held : 1];
};

/// Stores results past the caches, where whole lines may be.
template <class Value>
CANBAO_VECTOR_INLINE void pour(const Value* from, Value* to) noexcept {
    constexpr std::size_t line = 64;
    const std::size_t beside = reinterpret_cast<std::uintptr_t>(to) % line;
    if (beside % sizeof(Value) != 0) {
        __builtin_memcpy(to, from, rows_held * sizeof(Value));
        return;
    }
    const std::size_t first = (line - beside) % line / sizeof(Value);
    const std::size_t end =
        first + (rows_held - first) * sizeof(Value) / line * line / sizeof(Value);
    __builtin_memcpy(to, from, first * sizeof(Value));
    std::size_t row = first;
    for (; row < end; row += CANBAO_VECTOR_BYTES / sizeof(Value)) {
        stream(to + row, load<i32>(from + row));
    }
    __builtin_memcpy(to + row, from + row, (rows_held - row) * sizeof(Value));
}

/// Assesses all rows, for outputs so large that they should not pass through the caches.
template <class Kernel>
inline void stream_rows(const vector_input& in, const vector_output& out,
                        std::size_t rows) noexcept {
    basic_assessment_columns<held_column> held;
    vector_input from = in;
    std::size_t first = 0;
    for (; first + rows_held <= rows; first += rows_held) {
        vector_output to = out;
        const auto hold = [first]<class Value>(output_column<Value>& column,
                                               held_column<Value>& here) {
            if (column.to != nullptr) {
                column.to = here.is_held ? here.rows : column.to + first;
            }
        };
        for_each_column(hold, to, held);
        Kernel::assess_rows(from, to, 0, rows_held);
        const auto store = [first]<class Value>(const output_column<Value>& column,
                                                const held_column<Value>& here) {
            if constexpr (held_column<Value>::is_held) {
                if (column.to != nullptr) {
                    pour(here.rows, column.to + first);
                }
            }
        };
        for_each_column(store, out, held);
        const auto go_on = [](auto& column, std::size_t is_there) {
            column += rows_held & is_there;
        };
        basic_application_columns<column_place>& places = from;
        for_each_column(go_on, places, in.has);
        from.policy = from.policy == nullptr ? nullptr : from.policy + rows_held;
    }
    end_of_streams();
    if (first < rows) { // which are few, and stripes may begin before them
        Kernel::assess_rows(in, out, first, rows);
    }
}
#endif

/// A whole roster, as the size of its output asks for.
template <class Kernel>
inline void assess_roster(const vector_input& in, const vector_output& out, std::size_t rows,
                          bool streams) noexcept {
    if (streams && passes_caches) {
        stream_rows<Kernel>(in, out, rows);
    } else {
        Kernel::assess_rows(in, out, 0, rows);
    }
}

#endif
