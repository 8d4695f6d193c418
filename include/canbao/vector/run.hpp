// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VECTOR_RUN_HPP
#define CANBAO_VECTOR_RUN_HPP

#include <canbao/base/kept.hpp>
#include <canbao/engine/columns.hpp>
#include <canbao/vector/dispatch.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

// From columns to kernels: where they begin, which instructions take them, and whether they stream.
namespace canbao::inline v0_1::detail {

#if CANBAO_DETAIL_VECTORS

/// A column's place, or that of a row of defaults, which every stripe then reads.
template <class Value, std::size_t Rows>
const Value* column_or(std::span<const Value> column, const std::array<Value, Rows>& defaults,
                       std::size_t& has) noexcept {
    has = column.empty() ? 0 : ~std::size_t{0};
    const Value* place = column.empty() ? defaults.data() : column.data();
#if !defined(__clang__)
    asm("" : "+r"(place)); // see load_table
#endif
    return place;
}

CANBAO_DETAIL_KEPT inline constexpr vector_defaults default_rows{};

inline vector_input vectors_of(const application_columns& in) noexcept {
    constexpr const vector_defaults& defaults = default_rows;
    vector_input from{.paid_on = in.paid_on.data()};
    from.categories = column_or(in.categories, defaults.none, from.has_categories);
    from.recognised_on = column_or(in.recognised_on, defaults.absent, from.has_recognised_on);
    from.tier = column_or(in.tier, defaults.one, from.has_tier);
    from.event = column_or(in.event, defaults.zero, from.has_event);
    from.event_on = column_or(in.event_on, defaults.absent, from.has_event_on);
    from.circumstances = column_or(in.circumstances, defaults.none, from.has_circumstances);
    from.lapsed_years = column_or(in.lapsed_years, defaults.zero, from.has_lapsed_years);
    from.repaid_years = column_or(in.repaid_years, defaults.zero, from.has_repaid_years);
    return from;
}

inline vector_output vectors_of(const assessment_columns& out) noexcept {
    return {{out.status.data()},
            {out.reason.data()},
            {out.route.data()},
            {out.fee_line.data()},
            {out.subsidy_category.data()},
            {out.fund.data()},
            {out.due.data()},
            {out.subsidy.data()},
            {out.fiscal.data()},
            {out.benefit_from.data()},
            {out.benefit_to.data()},
            {out.delegated.data()},
            {}};
}

/// Assesses rows in vectors; false, and nothing written, where there are too few for one.
template <const vector_plan&... Plans>
bool run_kernel(instructions with, const vector_input& in, const vector_output& out,
                std::size_t rows, bool streams) noexcept {
#if defined(__x86_64__)
    if (with == instructions::avx512 && rows >= avx512::lanes) {
        avx512::assess_roster<avx512::kernel_of<Plans...>>(in, out, rows, streams);
        return true;
    }
    if (with >= instructions::avx2 && rows >= avx2::lanes) {
        avx2::assess_roster<avx2::kernel_of<Plans...>>(in, out, rows, streams);
        return true;
    }
#endif
    if (with >= instructions::baseline && rows >= baseline::lanes) {
        baseline::assess_roster<baseline::kernel_of<Plans...>>(in, out, rows, streams);
        return true;
    }
    return false;
}

#endif

/// Outputs of more bytes than this do not pass through the caches.
inline constexpr std::size_t cached_output = std::size_t{4} << 20U;

inline bool is_streamed(const assessment_columns& out) noexcept {
    const std::size_t bytes =
        out.status.size_bytes() + out.reason.size_bytes() + out.route.size_bytes() +
        out.fee_line.size_bytes() + out.subsidy_category.size_bytes() + out.fund.size_bytes() +
        out.due.size_bytes() + out.subsidy.size_bytes() + out.fiscal.size_bytes() +
        out.benefit_from.size_bytes() + out.benefit_to.size_bytes() + out.delegated.size_bytes();
    return bytes > cached_output;
}

} // namespace canbao::detail

#endif
