// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_SQL_QUERY_HPP
#define CANBAO_SQL_QUERY_HPP

#include <canbao/sql/choosing.hpp>
#include <canbao/sql/people.hpp>
#include <canbao/sql/results.hpp>
#include <canbao/sql/rows.hpp>
#include <canbao/sql/subject.hpp>
#include <canbao/sql/table_name.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// A policy as one SELECT, step by step.
namespace canbao::inline v0_1::detail::sql {

inline std::string columns_text(const std::vector<std::pair<std::string, std::string>>& added) {
    std::string text;
    for (const auto& [expression, as] : added) {
        text.append(text.empty() ? "" : ",\n    ").append(expression);
        text.append(expression == as ? "" : " AS " + as);
    }
    return text;
}

/// The steps before the result, of which each has the columns of those before it.
inline std::vector<step> steps_of(const subject& of, who_columns& who) {
    const bool with_months = needs_months(of);
    step people = people_step(of, with_months);
    const std::vector<limited_categories> limits = limits_of(of, people);
    std::vector<step> all{rows_of(of, with_months), known_step(of), sets_step(of), words_step(of),
                          (std::move)(people)};
    if (!limits.empty()) {
        step aided{"canbao_aided"};
        aided.add(aided_text(of, limits), "counted_in_time");
        who.aided = aided.added.back().second;
        all.push_back((std::move)(aided));
    }
    if (!of.rules.people.empty()) {
        all.push_back(groups_step(of, limits, who));
        who = {"counting", "aided"};
    }
    return all;
}

/// Whether a table has the name of a step, which would hide it.
inline bool is_name_of_step(std::string_view table, const std::vector<step>& steps) {
    std::string name{table};
    for (char& one : name) {
        one = one >= 'A' && one <= 'Z' ? static_cast<char>(one - 'A' + 'a') : one;
    }
    std::erase_if(name, [](char one) { return one == '"' || one == '`'; });
    return std::any_of(steps.begin(), steps.end(), [&name](const step& one) {
        return one.name == name ||
               std::any_of(one.beside.begin(), one.beside.end(),
                           [&name](const side_table& aside) { return aside.name == name; });
    });
}

/// Writes the query, or the sentence that says why there is none.
inline std::string write_query(subject& of, std::string_view table, sql_dialect dialect) {
    if (!is_table_name(table, dialect)) {
        of.refuse("'" + std::string{table} +
                  "' is no name of a table: up to three parts with points between them, each of "
                  "letters, digits and _, or between the dialect's quotes");
    }
    const stated_sets stated = stated_by(of);
    if (!stated.categories.fits() || !stated.facts.fits()) {
        of.refuse(
            "the policy asks for more than 48 categories or circumstances, or their codes are "
            "too long for a number of 63 bits");
    }
    if (!of.error.empty()) {
        return {};
    }
    who_columns who;
    std::vector<step> steps = steps_of(of, who);
    choosing best{of, who};
    of.refuse(best.error());
    if (!of.error.empty()) {
        return {};
    }
    for (step& one : best.steps()) {
        steps.push_back((std::move)(one));
    }
    steps.push_back(digits_step(of, best));
    steps.push_back(results_step(of, best));
    if (is_name_of_step(table, steps)) {
        of.refuse("a table called " + std::string{table} + " is hidden by a step of the query");
        return {};
    }
    std::string text = "-- " + std::string{of.content.id} + ", of a table with the columns ";
    const auto read = columns_read(of);
    for (std::size_t place = 0; place < read.size(); ++place) {
        text.append(place == 0 ? "" : ", ").append(read[place]);
    }
    std::string from{table};
    std::string_view begin = "\nWITH ";
    for (const step& one : steps) {
        for (const side_table& aside : one.beside) {
            text.append(begin).append(aside.name).append(" (").append(aside.headings);
            text.append(") AS (\n").append(aside.text).append("\n)");
            begin = ",\n";
        }
        text.append(begin).append(one.name).append(" AS (\n  SELECT\n    ");
        text.append(from == table ? "" : from + ".*,\n    ").append(columns_text(one.added));
        text.append("\n  FROM ").append(from).append(one.joins);
        text.append(of.say.fence()).append("\n)");
        from = one.name;
        begin = ",\n";
    }
    return text + "\nSELECT\n    " + columns_text(result_columns(of, best)) + "\nFROM " + from +
           (of.say.is(sql_dialect::sqlite) ? std::string{of.say.fence()} : "") + "\n";
}

} // namespace canbao::detail::sql

#endif
