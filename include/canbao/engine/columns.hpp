// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_COLUMNS_HPP
#define CANBAO_ENGINE_COLUMNS_HPP

#include <canbao/engine/assess.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace canbao::inline v0_1 {

/// Applications as columns, one row a person, in the widths of Arrow. `paid_on` is required; any
/// other column may be left empty where no row has a value, and then stands for its default.
/// Days are since 1970-01-01, `date::absent` where there is none; sets are masks (set_of::bits);
/// an event is its code (code_of::value), 0 for none.
struct application_columns {
    std::span<const std::int32_t> paid_on{};        ///< days
    std::span<const std::uint32_t> categories{};    ///< masks
    std::span<const std::int32_t> recognised_on{};  ///< days
    std::span<const std::uint8_t> tier{};           ///< default 1
    std::span<const std::uint8_t> event{};          ///< codes
    std::span<const std::int32_t> event_on{};       ///< days
    std::span<const std::uint32_t> circumstances{}; ///< masks
    std::span<const std::uint8_t> lapsed_years{};   ///< numbers
    std::span<const std::uint8_t> repaid_years{};   ///< numbers
};

/// Where assessments go, field by field as in `assessment`; money is in fen. A column left empty is
/// not wanted. Columns may not overlap one another or those of the applications.
struct assessment_columns {
    std::span<std::uint8_t> status{};           ///< numbers of `status`
    std::span<std::uint8_t> reason{};           ///< numbers of `refusal`
    std::span<std::uint8_t> route{};            ///< numbers of routes
    std::span<std::uint8_t> fee_line{};         ///< numbers of fees
    std::span<std::uint8_t> subsidy_category{}; ///< codes
    std::span<std::uint8_t> fund{};             ///< codes
    std::span<std::int32_t> due{};              ///< fen
    std::span<std::int32_t> subsidy{};          ///< fen
    std::span<std::int32_t> fiscal{};           ///< fen
    std::span<std::int32_t> benefit_from{};     ///< days
    std::span<std::int32_t> benefit_to{};       ///< days
    std::span<std::uint32_t> delegated{};       ///< masks
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

constexpr void put_row(const assessment_columns& out, std::size_t row,
                       const assessment& result) noexcept {
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

constexpr bool is_empty_or(std::size_t rows, auto... given) noexcept {
    return ((given.empty() || given.size() == rows) && ...);
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
///     if (!assess(hunan_2023::rules, {.paid_on = paid_on}, {.due = due})) { … }
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

} // namespace canbao

#endif
