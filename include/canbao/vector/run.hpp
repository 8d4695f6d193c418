// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VECTOR_RUN_HPP
#define CANBAO_VECTOR_RUN_HPP

#include <canbao/base/kept.hpp>
#include <canbao/engine/columns.hpp>
#include <canbao/vector/dispatch.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <utility>

// From columns to kernels: where they begin, which instructions take them, and whether they stream.
namespace canbao::inline v0_1::detail {

#if CANBAO_DETAIL_VECTORS

/// A column's place, or that of a row of defaults, which every stripe then reads.
CANBAO_DETAIL_KEPT inline constexpr vector_defaults default_rows{};

inline vector_input vectors_of(const application_columns& in) noexcept {
    vector_input from;
    for_each_column(
        [](auto& place, std::size_t& has, const auto& column, const auto& otherwise) {
            has = column.empty() ? 0 : ~std::size_t{0};
            place = column.empty() ? otherwise.rows.data() : column.data();
#if !defined(__clang__)
            asm("" : "+r"(place)); // see load_table
#endif
        },
        static_cast<basic_application_columns<column_place>&>(from), from.has, in, default_rows);
    return from;
}

inline vector_output vectors_of(const assessment_columns& out) noexcept {
    vector_output to;
    for_each_column([](auto& place, const auto& column) { place.to = column.data(); }, to, out);
    return to;
}

template <const kernel_recipe&... Recipes>
bool run_kernel_with(instructions with, const vector_input& in, const vector_output& out,
                     std::size_t rows, bool streams) noexcept {
#if defined(__x86_64__)
    if (with == instructions::avx512 && rows >= avx512::lanes) {
        avx512::assess_roster<avx512::kernel_of<Recipes...>>(in, out, rows, streams);
        return true;
    }
    if (with >= instructions::avx2 && rows >= avx2::lanes) {
        avx2::assess_roster<avx2::kernel_of<Recipes...>>(in, out, rows, streams);
        return true;
    }
#endif
    if (with >= instructions::baseline && rows >= baseline::lanes) {
        baseline::assess_roster<baseline::kernel_of<Recipes...>>(in, out, rows, streams);
        return true;
    }
    return false;
}

/// Whether a column of bytes has one that is not 0.
inline bool has_any(std::span<const std::uint8_t> column) noexcept {
    std::size_t row = 0;
    for (std::uint64_t eight = 0; row + sizeof eight <= column.size(); row += sizeof eight) {
        std::memcpy(&eight, column.data() + row, sizeof eight);
        if (eight != 0) {
            return true;
        }
    }
    return std::any_of(column.begin() + static_cast<std::ptrdiff_t>(row), column.end(),
                       [](std::uint8_t one) { return one != 0; });
}

/// Assesses rows in vectors; false, and nothing written, where there are too few for one, or
/// wishes, or days of registration that a policy reads and the kernel does not. A column that has
/// nothing by some policies is not written by their kernels, and none charges by months.
template <const kernel_recipe&... Recipes>
bool run_kernel(instructions with, const vector_input& in, vector_output out, std::size_t rows,
                bool streams) noexcept {
    constexpr bool charges_prepaid = (Recipes.charges_prepaid_years || ...);
    // A kernel of several policies reads one day for all of them.
    constexpr auto takes_no_registration = [](const kernel_recipe& recipe) {
        return recipe.registration == registers::on_some ||
               (sizeof...(Recipes) > 1 && recipe.registration == registers::on_all);
    };
    constexpr bool by_registration = (takes_no_registration(Recipes) || ...);
    constexpr bool has_last_payment =
        sizeof...(Recipes) > 1 && ((Recipes.last_payment < last_date.days) || ...);
    const auto is_stated = [](std::int32_t day) { return day != date::absent; };
    if (has_last_payment || (in.has.wish != 0 && has_any({in.wish, rows})) ||
        (by_registration && in.has.registered_on != 0 &&
         std::any_of(in.registered_on, in.registered_on + rows, is_stated)) ||
        (charges_prepaid && in.has.prepaid_years != 0 && has_any({in.prepaid_years, rows}))) {
        return false;
    }
    const auto left_out = [&](auto& column, bool has_something) {
        return has_something ? nullptr : std::exchange(column.to, nullptr);
    };
    constexpr written_columns written = written_by<Recipes...>;
    std::uint32_t* const groups = left_out(out.more_delegated, written.groups);
    std::uint8_t* const years = left_out(out.extra_years, written.years);
    std::uint8_t* const months = left_out(out.months, false);
    std::uint8_t* const prepaid = left_out(out.prepaid_years, false);
    const bool done = run_kernel_with<Recipes...>(with, in, out, rows, streams);
    if (done && groups != nullptr) {
        std::fill_n(groups, rows, std::uint32_t{0});
    }
    if (done && years != nullptr) {
        std::fill_n(years, rows, std::uint8_t{0});
    }
    if (done && prepaid != nullptr) {
        std::fill_n(prepaid, rows, std::uint8_t{0});
    }
    if (done && months != nullptr) {
        std::fill_n(months, rows, std::uint8_t{12});
    }
    return done;
}

#endif

/// Outputs of more bytes than this do not pass through the caches.
inline constexpr std::size_t cached_output = std::size_t{4} << 20U;

inline bool is_streamed(const assessment_columns& out) noexcept {
    std::size_t bytes = 0;
    for_each_column([&](const auto& column) { bytes += column.size_bytes(); }, out);
    return bytes > cached_output;
}

} // namespace canbao::detail

#endif
