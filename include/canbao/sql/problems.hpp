// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_SQL_PROBLEMS_HPP
#define CANBAO_SQL_PROBLEMS_HPP

#include <canbao/sql/subject.hpp>
#include <canbao/sql/words.hpp>

#include <string>
#include <utility>
#include <vector>

// What is wrong with a row that is not assessed, as files of rejects say it.
namespace canbao::inline v0_1::detail::sql {

/// What may be wrong with a row: a condition, and what is said of it.
using problems = std::vector<std::pair<std::string, std::string>>;

/// All of it, in the order of a roster's columns.
inline problems problems_of(const subject& of) {
    const std::string first = " >= " + number(first_date.days);
    problems all;
    const auto add = [&all](const std::string& condition, const std::string& what) {
        all.emplace_back(condition, what);
    };
    const auto add_bad_day = [&](const std::string& prefix, const std::string& column) {
        add(prefix + "_day = " + number(bad_day), column + ":bad_date");
    };
    const auto add_bad_number = [&](bool is_read, const std::string& name,
                                    const std::string& column) {
        if (is_read) {
            add(name + " = -1", column + ":bad_number");
        }
    };
    add("(id IS NULL OR " + of.say.is_empty_text("id") + ")", "id:missing");
    if (of.reads_categories) {
        add("stated = " + number(missing_beside), "categories:missing");
        add("stated = " + number(unknown_code), "categories:unknown_code");
        add("stated = " + number(group_stated), "categories:group_stated");
        add_bad_day("recognised", "recognised_on");
    }
    add_bad_number(true, "tier_number", "tier");
    add("paid_day = " + number(no_day), "paid_on:missing");
    add_bad_day("paid", "paid_on");
    add("event_number = " + number(missing_beside), "event:missing");
    add("event_number = " + number(unknown_code), "event:unknown_code");
    const std::string born_otherwise =
        of.has_births() ? " AND NOT (event_number = 1 AND born_day <> " + number(no_day) + ")" : "";
    add("(event_text IS NOT NULL AND dated_day = " + number(no_day) + born_otherwise + ")",
        "event_on:missing");
    add_bad_day("dated", "event_on");
    add("facts = " + number(unknown_code), "circumstances:unknown_code");
    add_bad_number(reads_lapsed_years(of.rules), "lapsed", "lapsed_years");
    add_bad_number(reads_repaid_years(of.rules), "repaid", "repaid_years");
    if (of.has_births()) {
        const std::string is_born = "(born_day" + first + " AND event_number ";
        add("(born_day = " + number(no_day) + " AND NOT (event_number = 1 AND dated_day <> " +
                number(no_day) + "))",
            "born_on:missing");
        add_bad_day("born", "born_on");
        add(is_born + "= 1 AND dated_day" + first + " AND dated_day <> born_day)",
            "born_on:birth_differs");
        add(is_born + "NOT IN (1, " + number(unknown_code) + ") AND paid_day" + first +
                " AND born_day > paid_day)",
            "born_on:born_later");
    }
    add_bad_number(reads_prepaid_years(of.rules), "prepaid", "prepaid_years");
    if (of.has_wishes) {
        add("wish_number = -1", "wish:unknown_code");
    }
    if (of.has_registration()) {
        add_bad_day("registered", "registered_on");
        add("(registered_day" + first + " AND paid_day" + first + " AND registered_day > paid_day)",
            "registered_on:registered_later");
    }
    return all;
}

/// All that is wrong with a row as one text; NULL where nothing is.
inline std::string problem_text(const subject& of) {
    texts parts;
    for (const auto& [condition, what] : problems_of(of)) {
        parts.push_back("\n      CASE WHEN " + condition + " THEN ';" + what + "' ELSE '' END");
    }
    choice all;
    all.when("is_wrong = 1", "SUBSTR(" + of.say.concatenated(parts) + ", 2)");
    return all.otherwise("NULL");
}

/// Whether anything is wrong with a row.
inline std::string wrong_bit(const subject& of) {
    texts conditions;
    for (const auto& [condition, what] : problems_of(of)) {
        conditions.push_back(condition);
    }
    return indicator(joined(conditions, "\n      OR "));
}

} // namespace canbao::detail::sql

#endif
