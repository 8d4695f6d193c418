// SPDX-License-Identifier: Apache-2.0
// No guard, see body.inl.hpp: a roster, stripe by stripe.

#if defined(CANBAO_VECTOR_BYTES)

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

/// A whole roster, as the size of its output asks for.
template <class Kernel>
inline void assess_roster(const vector_input& in, const vector_output& out, std::size_t rows,
                          bool streams) noexcept {
    if (streams) {
        stream_rows<Kernel>(in, out, rows);
    } else {
        Kernel::assess_rows(in, out, 0, rows);
    }
}

#endif
