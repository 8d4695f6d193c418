// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_COLUMN_TABLES_HPP
#define CANBAO_ENGINE_COLUMN_TABLES_HPP

#include <canbao/base/language.hpp>

#include <cstdint>

// Rosters and assessments as columns, one list of which stands here.
namespace canbao::inline v0_1 {

/// Applications as columns, one row a person, in the widths of Arrow; `Column` is what holds or
/// shows the values of one. `paid_on` is required; any other column may be left empty where no row
/// has a value, and then stands for its default, but for `lapsed_years`, `repaid_years`,
/// `prepaid_years`, `born_on` and `registered_on` where the policy reads them. Days are since
/// 1970-01-01, `date::absent` where there is none; sets are masks (`category_set::lower`, and
/// `upper` in a second column that few rosters need); an event is its code (`event_code::value`), 0
/// for none.
template <template <class> class Column>
struct basic_application_columns {
    Column<std::int32_t> paid_on{};             ///< days
    Column<std::uint32_t> categories{};         ///< masks
    Column<std::int32_t> recognised_on{};       ///< days
    Column<std::uint8_t> tier{};                ///< default 1
    Column<std::uint8_t> event{};               ///< codes
    Column<std::int32_t> event_on{};            ///< days
    Column<std::uint32_t> circumstances{};      ///< masks
    Column<std::uint8_t> lapsed_years{};        ///< numbers
    Column<std::uint8_t> repaid_years{};        ///< numbers
    Column<std::uint32_t> more_categories{};    ///< masks of slots 32 to 47
    Column<std::uint32_t> more_circumstances{}; ///< masks of slots 32 to 63
    Column<std::int32_t> born_on{};             ///< days
    Column<std::uint8_t> wish{};                ///< numbers of routes
    Column<std::uint8_t> prepaid_years{};       ///< numbers
    Column<std::int32_t> registered_on{};       ///< days
};

/// Where assessments go, field by field as in `assessment`; money is in fen. A column left empty is
/// not wanted. Columns may not overlap one another or those of the applications.
template <template <class> class Column>
struct basic_assessment_columns {
    Column<std::uint8_t> status{};           ///< numbers of `status`
    Column<std::uint8_t> reason{};           ///< numbers of `refusal`
    Column<std::uint8_t> route{};            ///< numbers of routes
    Column<std::uint8_t> fee_line{};         ///< numbers of fees
    Column<std::uint8_t> subsidy_category{}; ///< codes
    Column<std::uint8_t> fund{};             ///< codes
    Column<std::int32_t> due{};              ///< fen
    Column<std::int32_t> subsidy{};          ///< fen
    Column<std::int32_t> fiscal{};           ///< fen
    Column<std::int32_t> benefit_from{};     ///< days
    Column<std::int32_t> benefit_to{};       ///< days
    Column<std::uint32_t> delegated{};       ///< masks
    Column<std::uint32_t> more_delegated{};  ///< masks of slots 32 to 63: 48 and on are groups
    Column<std::uint8_t> extra_years{};      ///< numbers
    Column<std::uint8_t> months{};           ///< numbers
    Column<std::uint8_t> prepaid_years{};    ///< numbers
};

/// Visits each column of applications, with the same one of other tables: `visit(some.paid_on...)`
/// and so on, in the order of the members. A table is whatever has members of these names.
///
///     for_each_column([&](auto column) { bytes += column.size_bytes(); }, applications);
template <class First, class... Others>
    requires requires(First& table) {
        table.paid_on;
    }
constexpr void for_each_column(const auto& visit, First&& first, Others&&... others) {
    visit(first.paid_on, others.paid_on...);
    visit(first.categories, others.categories...);
    visit(first.recognised_on, others.recognised_on...);
    visit(first.tier, others.tier...);
    visit(first.event, others.event...);
    visit(first.event_on, others.event_on...);
    visit(first.circumstances, others.circumstances...);
    visit(first.lapsed_years, others.lapsed_years...);
    visit(first.repaid_years, others.repaid_years...);
    visit(first.more_categories, others.more_categories...);
    visit(first.more_circumstances, others.more_circumstances...);
    visit(first.born_on, others.born_on...);
    visit(first.wish, others.wish...);
    visit(first.prepaid_years, others.prepaid_years...);
    visit(first.registered_on, others.registered_on...);
}

/// The same of assessments.
template <class First, class... Others>
    requires requires(First& table) {
        table.status;
    }
constexpr void for_each_column(const auto& visit, First&& first, Others&&... others) {
    visit(first.status, others.status...);
    visit(first.reason, others.reason...);
    visit(first.route, others.route...);
    visit(first.fee_line, others.fee_line...);
    visit(first.subsidy_category, others.subsidy_category...);
    visit(first.fund, others.fund...);
    visit(first.due, others.due...);
    visit(first.subsidy, others.subsidy...);
    visit(first.fiscal, others.fiscal...);
    visit(first.benefit_from, others.benefit_from...);
    visit(first.benefit_to, others.benefit_to...);
    visit(first.delegated, others.delegated...);
    visit(first.more_delegated, others.more_delegated...);
    visit(first.extra_years, others.extra_years...);
    visit(first.months, others.months...);
    visit(first.prepaid_years, others.prepaid_years...);
}

} // namespace canbao

#endif
