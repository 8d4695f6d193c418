// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_SQL_CONDITIONS_HPP
#define CANBAO_SQL_CONDITIONS_HPP

#include <canbao/sql/subject.hpp>

#include <string>

// What an opening or a group of people asks of a row, beside its days.
namespace canbao::inline v0_1::detail::sql {

/// The conditions of an application beside its days, as `is_for` asks them.
inline texts conditions_of(const subject& of, const conditions& asks, const std::string& counting) {
    texts all;
    if (asks.circumstances_all != 0) {
        all.push_back(of.facts.all("facts", asks.circumstances_all));
    }
    if (asks.circumstances_none != 0) {
        all.push_back(of.facts.none("facts", asks.circumstances_none));
    }
    if (asks.circumstances_not_all != 0) {
        all.push_back("(facts & " + of.facts.text(asks.circumstances_not_all) + ") <> " +
                      of.facts.text(asks.circumstances_not_all));
    }
    if (asks.categories_any != 0) {
        all.push_back(of.categories.any(counting, asks.categories_any));
    }
    const auto add_range = [&all](number_range range, const std::string& column) {
        if (range != number_range{}) {
            all.push_back(column + " BETWEEN " + std::to_string(range.least) + " AND " +
                          std::to_string(range.most));
        }
    };
    add_range(asks.lapsed_years, "lapsed");
    add_range(asks.repaid_years, "repaid");
    return all;
}

} // namespace canbao::inline v0_1::detail::sql

#endif
