// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "duckdb/api.hpp"

#include "roster/column_view.hpp"
#include "roster/columns.hpp"

#include <canbao/policies/registry.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

// Rows of a query as structs: which of their fields are columns of a roster.
namespace binding::duck {

/// A field that is a column of a roster.
struct row_field {
    program::column which = program::column::id;
    std::size_t child = 0;        ///< its place in the struct
    storage what = storage::none; ///< of an ENUM, how its numbers lie
    storage element = storage::none;
    /// The words of an ENUM; they stay where they are.
    struct dictionary {
        std::string characters;
        std::vector<std::int32_t> ends{0};
        column_view view{};
    };
    std::unique_ptr<dictionary> words{};
};

class row_type {
public:
    /// Throws where the type is no struct, a field is nearly a column, one is of a type that its
    /// column does not hold, or there is no day of payment.
    explicit row_type(duckdb_logical_type row);

    [[nodiscard]] const std::vector<row_field>& fields() const noexcept { return fields_; }
    [[nodiscard]] bool has(program::column which) const noexcept;
    /// Throws where a column is missing that a policy reads.
    void require_columns_of(const canbao::policy_entry& policy) const;

private:
    void find_columns(const std::vector<std::string>& names);
    void add(program::column which, std::size_t child, const std::string& name,
             duckdb_logical_type type);

    std::vector<row_field> fields_;
    std::vector<int> columns_; ///< of each field of the struct; -1: none of ours
};

/// A type as SQL writes it.
std::string name_of(duckdb_logical_type type);

} // namespace binding::duck
