// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ROSTERS_TABLES_HPP
#define CANBAO_ROSTERS_TABLES_HPP

#include <canbao/engine/columns.hpp>

#include <cstddef>
#include <vector>

// Tables that own their columns, for programs that have no columns of their own. They allocate, and
// so this header is included by itself.
namespace canbao::inline v0_1 {

namespace detail {

template <class Value>
using owned_column = std::vector<Value>;

} // namespace detail

/// A roster's applications. Columns may be changed; each is as long as the table, or empty.
///
///     application_table roster;
///     roster.add({.paid_on = 2022y / 10 / 1});
struct application_table : basic_application_columns<detail::owned_column> {
    /// How many applications.
    [[nodiscard]] std::size_t size() const noexcept { return paid_on.size(); }

    /// One more, at the end.
    void add(const application& one) {
        for_each_column([](auto& column, auto value) { column.push_back(value); }, *this,
                        detail::values_of(one));
    }
    /// Makes it empty; what it holds of memory it keeps.
    void remove_all() noexcept {
        for_each_column([](auto& column) { column.resize(0); }, *this);
    }

    /// All of it, until the table is changed.
    [[nodiscard]] application_columns view() const noexcept {
        application_columns all;
        for_each_column([](auto& to, const auto& column) { to = column; }, all, *this);
        return all;
    }
    /// One application; its number is below `size()`.
    [[nodiscard]] application operator[](std::size_t row) const noexcept {
        return detail::row_of(view(), row);
    }

    friend bool operator==(const application_table& a, const application_table& b) {
        bool equal = true;
        for_each_column([&](const auto& of_a, const auto& of_b) { equal = equal && of_a == of_b; },
                        a, b);
        return equal;
    }
};

/// Room for assessments, whole.
///
///     assessment_table results{roster.size()};
///     if (!assess<hunan_2023>(roster.view(), results.view())) { … }
struct assessment_table : basic_assessment_columns<detail::owned_column> {
    assessment_table() = default;
    /// For so many, all refused.
    explicit assessment_table(std::size_t rows) { resize(rows); }

    /// How many assessments.
    [[nodiscard]] std::size_t size() const noexcept { return status.size(); }
    /// Makes it so long.
    void resize(std::size_t rows) {
        for_each_column([rows](auto& column) { column.resize(rows); }, *this);
    }

    /// All of it, until its length is changed.
    [[nodiscard]] assessment_columns view() noexcept {
        assessment_columns all;
        for_each_column([](auto& to, auto& column) { to = column; }, all, *this);
        return all;
    }
    /// One assessment; its number is below `size()`.
    [[nodiscard]] assessment operator[](std::size_t row) const noexcept {
        detail::assessment_row one;
        for_each_column([row](auto& value, const auto& column) { value = column[row]; }, one,
                        *this);
        return detail::assessment_of(one);
    }

    friend bool operator==(const assessment_table& a, const assessment_table& b) {
        bool equal = true;
        for_each_column([&](const auto& of_a, const auto& of_b) { equal = equal && of_a == of_b; },
                        a, b);
        return equal;
    }
};

} // namespace canbao

#endif
