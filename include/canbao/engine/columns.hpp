// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_COLUMNS_HPP
#define CANBAO_ENGINE_COLUMNS_HPP

#include <canbao/engine/assess.hpp>
#include <canbao/engine/vector/dispatch.hpp>
#include <canbao/policy.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

namespace canbao {

/// Applications as columns, one row a person, in the widths of Arrow. `paid_on` is required; any
/// other column may be left empty where no row has a value, and then stands for its default.
/// Days are since 1970-01-01, `date::absent` where there is none; sets are masks (set_of::bits);
/// an event is its code (code_of::value), 0 for none.
struct application_columns {
    std::span<const std::int32_t> paid_on{};
    std::span<const std::uint32_t> categories{};
    std::span<const std::int32_t> recognised_on{};
    std::span<const std::uint8_t> tier{}; ///< default 1
    std::span<const std::uint8_t> event{};
    std::span<const std::int32_t> event_on{};
    std::span<const std::uint32_t> circumstances{};
    std::span<const std::uint8_t> lapsed_years{};
    std::span<const std::uint8_t> repaid_years{};
};

/// Where assessments go, field by field as in `assessment`; money is in fen. A column left empty is
/// not wanted. Columns may not overlap one another or those of the applications.
struct assessment_columns {
    std::span<std::uint8_t> status{};
    std::span<std::uint8_t> reason{};
    std::span<std::uint8_t> route{};
    std::span<std::uint8_t> fee_line{};
    std::span<std::uint8_t> subsidy_category{};
    std::span<std::uint8_t> fund{};
    std::span<std::int32_t> due{};
    std::span<std::int32_t> subsidy{};
    std::span<std::int32_t> fiscal{};
    std::span<std::int32_t> benefit_from{};
    std::span<std::int32_t> benefit_to{};
    std::span<std::uint32_t> delegated{};
};

namespace detail {

template <class Value, class Default>
constexpr Value value_at(std::span<const Value> column, std::size_t row,
                         Default otherwise) noexcept {
    return column.empty() ? static_cast<Value>(otherwise) : column[row];
}

template <class Value, class From>
constexpr void put(std::span<Value> column, std::size_t row, From value) noexcept {
    if (!column.empty()) {
        column[row] = static_cast<Value>(value);
    }
}
template <class Value, class From>
constexpr void put(Value* column, std::size_t row, From value) noexcept {
    if (column != nullptr) {
        column[row] = static_cast<Value>(value);
    }
}

constexpr application row_of(const application_columns& in, std::size_t row) noexcept {
    return {.categories = category_set{value_at(in.categories, row, 0)},
            .recognised_on = date{value_at(in.recognised_on, row, date::absent)},
            .tier = value_at(in.tier, row, 1),
            .paid_on = date{in.paid_on[row]},
            .event = event_code{value_at(in.event, row, 0)},
            .event_on = date{value_at(in.event_on, row, date::absent)},
            .circumstances = circumstance_set{value_at(in.circumstances, row, 0)},
            .lapsed_years = value_at(in.lapsed_years, row, 0),
            .repaid_years = value_at(in.repaid_years, row, 0)};
}

template <class Columns>
constexpr void put_row(const Columns& out, std::size_t row, const assessment& result) noexcept {
    put(out.status, row, result.status);
    put(out.reason, row, result.reason);
    put(out.route, row, result.route);
    put(out.fee_line, row, result.fee_line);
    put(out.subsidy_category, row, result.subsidy_category.value);
    put(out.fund, row, result.fund.value);
    put(out.due, row, result.due.count);
    put(out.subsidy, row, result.subsidy.count);
    put(out.fiscal, row, result.fiscal.count);
    put(out.benefit_from, row, result.benefit_from.days);
    put(out.benefit_to, row, result.benefit_to.days);
    put(out.delegated, row, result.delegated.bits);
}

#if defined(__GNUC__)

template <class Policy>
inline constexpr vector_plan plan_of = prepare(Policy::rules);

/// A column's place, or that of a row of defaults, which every stripe then reads.
template <class Value, std::size_t Rows>
const Value* column_or(std::span<const Value> column, const std::array<Value, Rows>& defaults,
                       std::size_t& has) noexcept {
    has = column.empty() ? 0 : ~std::size_t{0};
    return column.empty() ? defaults.data() : column.data();
}

inline vector_input vectors_of(const application_columns& in) noexcept {
    static constexpr vector_defaults defaults;
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
    return {{out.status.data()},       {out.reason.data()},           {out.route.data()},
            {out.fee_line.data()},     {out.subsidy_category.data()}, {out.fund.data()},
            {out.due.data()},          {out.subsidy.data()},          {out.fiscal.data()},
            {out.benefit_from.data()}, {out.benefit_to.data()},       {out.delegated.data()}};
}

/// Outputs of more bytes than this do not pass through the caches.
inline constexpr std::size_t cached_output = std::size_t{4} << 20U;

inline std::size_t output_bytes(const assessment_columns& out) noexcept {
    return out.status.size_bytes() + out.reason.size_bytes() + out.route.size_bytes() +
           out.fee_line.size_bytes() + out.subsidy_category.size_bytes() + out.fund.size_bytes() +
           out.due.size_bytes() + out.subsidy.size_bytes() + out.fiscal.size_bytes() +
           out.benefit_from.size_bytes() + out.benefit_to.size_bytes() + out.delegated.size_bytes();
}

/// Assesses a roster in vectors, and streams its output past the caches or not; false, and nothing
/// written, where the policy does not fit vectors, or the roster is too short for one.
template <class Policy>
bool assess_in_vectors(instructions with, bool streams, const application_columns& in,
                       const assessment_columns& out) noexcept {
    if constexpr (!plan_of<Policy>.fits) {
        return false;
    } else {
        const std::size_t rows = in.paid_on.size();
        const vector_input from = vectors_of(in);
        const vector_output to = vectors_of(out);
        constexpr const vector_plan& plan = plan_of<Policy>;
#if defined(__x86_64__)
        if (with == instructions::avx512 && rows >= avx512::lanes) {
            avx512::assess_roster<plan>(from, to, rows, streams);
            return true;
        }
        if (with >= instructions::avx2 && rows >= avx2::lanes) {
            avx2::assess_roster<plan>(from, to, rows, streams);
            return true;
        }
#endif
        if (with >= instructions::baseline && rows >= baseline::lanes) {
            baseline::assess_roster<plan>(from, to, rows, streams);
            return true;
        }
        return false;
    }
}

#endif

constexpr bool is_empty_or(std::size_t rows, auto... columns) noexcept {
    return ((columns.empty() || columns.size() == rows) && ...);
}

} // namespace detail

/// True where every column has a row for each person or is left empty.
constexpr bool lengths_agree(const application_columns& in,
                             const assessment_columns& out) noexcept {
    const std::size_t rows = in.paid_on.size();
    return detail::is_empty_or(rows, in.categories, in.recognised_on, in.tier, in.event,
                               in.event_on, in.circumstances, in.lapsed_years, in.repaid_years) &&
           detail::is_empty_or(rows, out.status, out.reason, out.route, out.fee_line,
                               out.subsidy_category, out.fund, out.due, out.subsidy, out.fiscal,
                               out.benefit_from, out.benefit_to, out.delegated);
}

/// Assesses a roster: row by row the same results as for one application, whatever the split into
/// calls. False, and nothing written, where the lengths of columns do not agree.
///
///     std::vector<std::int32_t> due(paid_on.size());
///     if (!canbao::assess<hunan_2023>({.paid_on = paid_on}, {.due = due})) { … }
[[nodiscard]] constexpr bool assess(const rule_table& rules, const application_columns& in,
                                    const assessment_columns& out) noexcept {
    if (!lengths_agree(in, out)) {
        return false;
    }
    for (std::size_t row = 0; row < in.paid_on.size(); ++row) {
        detail::put_row(out, row, assess(rules, detail::row_of(in, row)));
    }
    return true;
}

/// The same of a policy, several rows at a time with the instructions named, which the processor is
/// to have (see `has_instructions`).
template <contribution_policy Policy>
[[nodiscard]] bool assess(instructions with, const application_columns& in,
                          const assessment_columns& out) noexcept {
#if defined(__GNUC__)
    const bool streams = detail::output_bytes(out) > detail::cached_output;
    if (lengths_agree(in, out) && detail::assess_in_vectors<Policy>(with, streams, in, out)) {
        return true;
    }
#endif
    return assess(Policy::rules, in, out);
}

/// The same with the best instructions that the processor has.
template <contribution_policy Policy>
[[nodiscard]] constexpr bool assess(const application_columns& in,
                                    const assessment_columns& out) noexcept {
    if (std::is_constant_evaluated()) {
        return assess(Policy::rules, in, out);
    }
    return assess<Policy>(best_instructions(), in, out);
}

} // namespace canbao

#endif
