// SPDX-License-Identifier: Apache-2.0
// No guard, as lanes.hpp: a roster, stripe by stripe.

#if defined(CANBAO_VECTOR_BYTES)

/// Assesses rows, at least as many as there are lanes.
template <const vector_plan& Plan>
inline void assess_rows(const vector_input& in, const vector_output& out, std::size_t first,
                        std::size_t end, std::size_t out_first) noexcept {
    for (std::size_t row = first; row < end; row += lanes) {
        row = std::min(row, end - lanes); // the last ones may overlap
        assess_stripe<Plan>(in, out, row, row - first + out_first);
    }
}

/// Copies past the caches what is not soon read again.
inline void stream(void* to, const void* from, std::size_t bytes) noexcept {
    using word [[gnu::vector_size(CANBAO_VECTOR_BYTES)]] = long long;
    auto* target = static_cast<std::byte*>(to);
    const auto* source = static_cast<const std::byte*>(from);
    const std::size_t beside = reinterpret_cast<std::uintptr_t>(target) % sizeof(word);
    const std::size_t head = beside == 0 ? 0 : std::min(sizeof(word) - beside, bytes);
    __builtin_memcpy(target, source, head);
    std::size_t place = head;
    for (; place + sizeof(word) <= bytes; place += sizeof(word)) {
        CANBAO_VECTOR_STREAM(reinterpret_cast<word*>(target + place), load<word>(source + place));
    }
    __builtin_memcpy(target + place, source + place, bytes - place);
}

template <class Value>
inline void stream_column(Value* to, const Value* from, std::size_t row) noexcept {
    if (to != nullptr) {
        stream(to + row, from, vector_block::rows * sizeof(Value));
    }
}

/// The same for outputs so large that they should not pass through the caches: block by block.
template <const vector_plan& Plan>
inline void stream_rows(const vector_input& in, const vector_output& out,
                        std::size_t rows) noexcept {
    vector_block block;
    const vector_output wanted = block.columns(out);
    std::size_t row = 0;
    for (; row + vector_block::rows <= rows; row += vector_block::rows) {
        assess_rows<Plan>(in, wanted, row, row + vector_block::rows, 0);
        stream_column(out.status, block.status.data(), row);
        stream_column(out.reason, block.reason.data(), row);
        stream_column(out.route, block.route.data(), row);
        stream_column(out.fee_line, block.fee_line.data(), row);
        stream_column(out.subsidy_category, block.subsidy_category.data(), row);
        stream_column(out.fund, block.fund.data(), row);
        stream_column(out.due, block.due.data(), row);
        stream_column(out.subsidy, block.subsidy.data(), row);
        stream_column(out.fiscal, block.fiscal.data(), row);
        stream_column(out.benefit_from, block.benefit_from.data(), row);
        stream_column(out.benefit_to, block.benefit_to.data(), row);
        stream_column(out.delegated, block.delegated.data(), row);
    }
    if (row < rows) {
        row = std::min(row, rows - lanes);
        assess_rows<Plan>(in, out, row, rows, row);
    }
    CANBAO_VECTOR_FENCE();
}

/// A whole roster, as the size of its output asks for.
template <const vector_plan& Plan>
inline void assess_roster(const vector_input& in, const vector_output& out, std::size_t rows,
                          bool streams) noexcept {
    if (streams) {
        stream_rows<Plan>(in, out, rows);
    } else {
        assess_rows<Plan>(in, out, 0, rows, 0);
    }
}

#endif
