// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_SQL_STEPS_HPP
#define CANBAO_SQL_STEPS_HPP

#include <canbao/sql/spelling.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

// What a query is made of.
namespace canbao::inline v0_1::detail::sql {

/// A WITH beside the steps.
struct side_table {
    std::string name;
    std::string headings;
    std::string text;
};

/// A small table that a query brings with it.
class written_table {
public:
    written_table(std::string name, texts headings)
        : name_{(std::move)(name)},
          headings_{(std::move)(headings)} {}

    [[nodiscard]] const std::string& name() const noexcept { return name_; }
    [[nodiscard]] const texts& headings() const noexcept { return headings_; }
    [[nodiscard]] bool empty() const noexcept { return rows_.empty(); }

    void add(texts values) { rows_.push_back((std::move)(values)); }

    [[nodiscard]] side_table beside() const {
        texts rows;
        for (const texts& one : rows_) {
            rows.push_back(joined(one, ", "));
        }
        return {name_, joined(headings_, ", "),
                "  VALUES\n    (" + joined(rows, "),\n    (") + ")"};
    }
    /// What a column has for a key, without the table: by CASE.
    [[nodiscard]] std::string chosen(std::size_t column, const std::string& key) const {
        std::vector<std::pair<std::string, texts>> keys; // by value
        for (const texts& one : rows_) {
            const auto same = std::find_if(keys.begin(), keys.end(), [&](const auto& known) {
                return known.first == one[column];
            });
            if (same == keys.end()) {
                keys.push_back({one[column], {one.front()}});
            } else {
                same->second.push_back(one.front());
            }
        }
        choice all;
        for (const auto& [value, some] : keys) {
            if (keys.size() == 1 || !value.starts_with("CAST(NULL")) {
                const bool is_one = some.size() == 1;
                all.when(key + (is_one ? " = " : " IN (") + joined(some, ", ") +
                             (is_one ? "" : ")"),
                         value);
            }
        }
        return all.otherwise("NULL");
    }

private:
    std::string name_;
    texts headings_;
    std::vector<texts> rows_;
};

/// One step of a query: what it adds to the rows of the step before.
struct step {
    std::string name;
    std::vector<std::pair<std::string, std::string>> added{}; ///< expression and name
    std::vector<side_table> beside{};
    std::string
        joins{}; ///< of tables beside it, which have one row at the most for each of a step's

    void add(std::string expression, std::string as) {
        added.emplace_back((std::move)(expression), (std::move)(as));
    }
    /// The column that has an expression: the one that is there already, or a new one.
    std::string column_of(const std::string& expression, const std::string& prefix) {
        for (const auto& [known, as] : added) {
            if (known == expression) {
                return as;
            }
        }
        add(expression, prefix + "_" + std::to_string(added.size() + 1));
        return added.back().second;
    }
    /// Adds what a table has of a key, which is in its first column; NULL where it has no such row.
    void look_up(const written_table& table, const std::string& key, const spelling& say) {
        if (say.joins_well()) {
            beside.push_back(table.beside());
            join(table.name(), table.headings(), key);
            return;
        }
        for (std::size_t place = 1; place < table.headings().size(); ++place) {
            add(table.chosen(place, key), table.headings()[place]);
        }
    }
    /// The same of a table that is beside it already.
    void join(const std::string& table, const texts& headings, const std::string& key) {
        joins += "\n  LEFT JOIN " + table + " ON " + key + " = " + headings.front();
        for (std::size_t place = 1; place < headings.size(); ++place) {
            add(headings[place], headings[place]);
        }
    }
};

} // namespace canbao::detail::sql

#endif
