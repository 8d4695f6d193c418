// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "duckdb/api.hpp"
#include "duckdb/row_type.hpp"

#include "roster/roster_reader.hpp"

#include <canbao/policies/registry.hpp>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The arguments of a call: a policy and rows.
namespace binding::duck {

/// What is known of a call before rows are.
struct call {
    /// The policy's id; nothing where it is no constant, empty where each row names its own.
    call(std::optional<std::string_view> id, duckdb_logical_type row);

    bool is_policy_known = false;
    const canbao::policy_entry* policy = nullptr;
    row_type rows;

    /// Throws where there is no policy, and where it lacks columns.
    static const canbao::policy_entry* policy_of(std::string_view id, const row_type& rows);
};

/// Reads rows as DuckDB hands them over, some thousands at a time.
class rows {
public:
    explicit rows(std::shared_ptr<const call> of);

    /// The rows of a chunk whose first vectors are the policy and the rows.
    const roster_reader& read(duckdb_data_chunk chunk);
    /// The same, but for all that is not about policies.
    const roster_reader& read_policies(duckdb_data_chunk chunk);

    [[nodiscard]] const roster_columns& columns() const noexcept { return columns_; }

private:
    void take_arguments(duckdb_data_chunk chunk);
    void take(duckdb_vector structs, std::size_t count);
    /// Policies that are no constant: one for all these rows, or a column.
    void take_policies(duckdb_vector ids, std::size_t count);
    void check_policies();

    std::shared_ptr<const call> of_;
    std::string last_id_;
    const canbao::policy_entry* policy_ = nullptr;
    const canbao::policy_entry* checked_ = nullptr;
    roster_columns columns_;
    std::array<column_view, program::column_names.size()> elements_{};
    std::optional<roster_reader> reader_;
};

} // namespace binding::duck
