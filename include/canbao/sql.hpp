// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_SQL_HPP
#define CANBAO_SQL_HPP

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/sql/dialect.hpp>
#include <canbao/sql/query.hpp>
#include <canbao/sql/subject.hpp>

#include <string>
#include <string_view>

// A policy as a query, for rosters that are in a database. It allocates, and so this header is
// included by itself.
namespace canbao::inline v0_1 {

/// A query, or why there is none.
struct sql_query {
    std::string text;  ///< one SELECT, without a semicolon; empty where there is none
    std::string error; ///< a sentence about what the policy or the table's name has that no query
                       ///< says; empty where there is one

    /// Whether there is a query.
    [[nodiscard]] bool has_value() const noexcept { return error.empty(); }
};

/// What a query is to be like.
struct sql_options {
    sql_dialect dialect = sql_dialect::duckdb; ///< whose SQL
    std::string_view table; ///< such as `roster`, `health.roster` or, between the dialect's quotes,
                            ///< `"Roster 2024"`; anything else is an error
    bool with_wishes = false; ///< the table has a column `wish`, for routes that people ask for
};

/// The query that assesses each row of a table as `assess` does by these rules: id, policy, status,
/// reason, route, due, subsidy, fiscal (yuan), subsidy_category, fund, benefit_from, benefit_to,
/// cites, notes, and problem, which says what is wrong with a row that is not assessed. The table
/// has the columns of a roster that the query's first line names.
///
///     const auto query = canbao::sql_of(*entry.content, *entry.rules,
///                                       {.dialect = canbao::sql_dialect::spark, .table =
///                                       "roster"});
inline sql_query sql_of(const policy_content& content, const rule_table& rules,
                        const sql_options& options) {
    detail::sql::subject of =
        detail::sql::subject_of(content, rules, options.dialect, options.with_wishes);
    sql_query query;
    query.text = detail::sql::write_query(of, options.table, options.dialect);
    query.error = of.error;
    return query;
}

/// The same of a policy's type.
///
///     const auto query = canbao::sql_of<mine>({.table = "roster"});
template <class Policy>
sql_query sql_of(const sql_options& options) {
    return sql_of(Policy::content, Policy::rules, options);
}

} // namespace canbao

#endif
