// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_COLUMNS_HPP
#define CANBAO_ENGINE_COLUMNS_HPP

#include <canbao/base/kept.hpp>
#include <canbao/engine/assess.hpp>
#include <canbao/engine/column_tables.hpp>
#include <canbao/engine/reads.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

// Assessing columns row by row.
namespace canbao::inline v0_1 {

namespace detail {

template <class Value>
using read_column = std::span<const Value>;
template <class Value>
using written_column = std::span<Value>;

/// An application as the values of its columns, and the other way.
template <class Value>
using one_value = Value;
using application_row = basic_application_columns<one_value>;
using assessment_row = basic_assessment_columns<one_value>;

CANBAO_DETAIL_KEPT inline constexpr application_row default_row{.recognised_on = date::absent,
                                                                .tier = 1,
                                                                .event_on = date::absent,
                                                                .born_on = date::absent,
                                                                .registered_on = date::absent};

} // namespace detail

/// A roster's applications, wherever they are.
using application_columns = basic_application_columns<detail::read_column>;
/// Where a roster's assessments go.
using assessment_columns = basic_assessment_columns<detail::written_column>;

namespace detail {

constexpr application_row values_of(const application& one) noexcept {
    return {.paid_on = one.paid_on.days,
            .categories = one.categories.lower(),
            .recognised_on = one.recognised_on.days,
            .tier = one.tier,
            .event = one.event.value,
            .event_on = one.event_on.days,
            .circumstances = one.circumstances.lower(),
            .lapsed_years = one.lapsed_years,
            .repaid_years = one.repaid_years,
            .more_categories = one.categories.upper(),
            .more_circumstances = one.circumstances.upper(),
            .born_on = one.born_on.days,
            .wish = one.wish,
            .prepaid_years = one.prepaid_years,
            .registered_on = one.registered_on.days};
}

constexpr application application_of(const application_row& one) noexcept {
    return {.categories = category_set{one.categories, one.more_categories},
            .recognised_on = date{one.recognised_on},
            .tier = one.tier,
            .paid_on = date{one.paid_on},
            .event = event_code{one.event},
            .event_on = date{one.event_on},
            .circumstances = circumstance_set{one.circumstances, one.more_circumstances},
            .lapsed_years = one.lapsed_years,
            .repaid_years = one.repaid_years,
            .born_on = date{one.born_on},
            .wish = one.wish,
            .prepaid_years = one.prepaid_years,
            .registered_on = date{one.registered_on}};
}

constexpr assessment_row values_of(const assessment& one) noexcept {
    return {.status = static_cast<std::uint8_t>(one.status),
            .reason = static_cast<std::uint8_t>(one.reason),
            .route = one.route,
            .fee_line = one.fee_line,
            .subsidy_category = one.subsidy_category.value,
            .fund = one.fund.value,
            .due = static_cast<std::int32_t>(one.due.count),
            .subsidy = static_cast<std::int32_t>(one.subsidy.count),
            .fiscal = static_cast<std::int32_t>(one.fiscal.count),
            .benefit_from = one.benefit_from.days,
            .benefit_to = one.benefit_to.days,
            .delegated = one.delegated.lower(),
            .more_delegated = one.delegated.upper(),
            .extra_years = one.extra_years,
            .months = one.months,
            .prepaid_years = one.prepaid_years};
}

constexpr assessment assessment_of(const assessment_row& one) noexcept {
    return {.status = static_cast<enum status>(one.status),
            .reason = static_cast<refusal>(one.reason),
            .route = one.route,
            .fee_line = one.fee_line,
            .subsidy_category = category_code{one.subsidy_category},
            .fund = fund_code{one.fund},
            .due = {one.due},
            .subsidy = {one.subsidy},
            .fiscal = {one.fiscal},
            .benefit_from = date{one.benefit_from},
            .benefit_to = date{one.benefit_to},
            .delegated = category_set{one.delegated, one.more_delegated},
            .extra_years = one.extra_years,
            .months = one.months,
            .prepaid_years = one.prepaid_years};
}

constexpr application row_of(const application_columns& in, std::size_t row) noexcept {
    application_row one;
    for_each_column([row](auto& value, const auto& column,
                          auto otherwise) { value = column.empty() ? otherwise : column[row]; },
                    one, in, default_row);
    return application_of(one);
}

constexpr void put_row(const assessment_columns& out, std::size_t row,
                       const assessment& result) noexcept {
    for_each_column(
        [row](const auto& column, const auto& value) {
            if (!column.empty()) {
                column[row] = value;
            }
        },
        out, values_of(result));
}

/// True where every column has a row for each person or is left empty, and none is empty that the
/// rules read.
constexpr bool columns_suffice(const rule_table& rules, const application_columns& in,
                               const assessment_columns& out) noexcept {
    bool agree = in.paid_on.empty() || has_what_is_read(rules, in);
    const auto look = [&](const auto& column) {
        agree = agree && (column.empty() || column.size() == in.paid_on.size());
    };
    for_each_column(look, in);
    for_each_column(look, out);
    return agree;
}

} // namespace detail

/// Assesses a roster: row by row the same results as for one application, whatever the split into
/// calls. False, and nothing written, where the lengths of columns do not agree, or a column is
/// empty that the policy reads (`reads_lapsed_years`, `reads_repaid_years`, `reads_prepaid_years`,
/// `reads_birth`, `reads_registration`).
///
///     std::vector<std::int32_t> due(paid_on.size());
///     if (!assess(hunan_2023::rules, {.paid_on = paid_on}, {.due = due})) { … }
[[nodiscard]] constexpr bool assess(const rule_table& rules, const application_columns& in,
                                    const assessment_columns& out) noexcept {
    if (!detail::columns_suffice(rules, in, out)) {
        return false;
    }
    for (std::size_t row = 0; row < in.paid_on.size(); ++row) {
        detail::put_row(out, row, assess(rules, detail::row_of(in, row)));
    }
    return true;
}

} // namespace canbao

#endif
