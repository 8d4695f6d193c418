// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "duckdb/rows.hpp"
#include "duckdb/words.hpp"

#include "roster/results.hpp"

#include <canbao/rosters/tables.hpp>

#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

// What the scalar functions do with rows.
namespace binding::duck {

/// canbao_assess: a STRUCT of all outputs.
class assessing {
public:
    assessing(std::shared_ptr<const call> of, std::shared_ptr<const words> all)
        : assessing{std::move(of), std::move(all), outputs} {}
    void operator()(duckdb_data_chunk chunk, duckdb_vector result);

protected:
    /// A STRUCT of some outputs: nothing else is computed or written.
    assessing(std::shared_ptr<const call> of, std::shared_ptr<const words> all,
              std::span<const output> fields);

private:
    /// Whether the assessor writes it where DuckDB reads it.
    [[nodiscard]] bool is_in_place(output which) const;
    void put_codes(const roster_reader& from, output which, std::span<const std::uint8_t> codes,
                   duckdb_vector into) const;
    void put_money(const roster_reader& from, output which, std::span<const std::int32_t> amounts,
                   duckdb_vector into) const;

    rows rows_;
    std::span<const output> fields_;
    std::shared_ptr<const words> words_;
    result_rows results_;
};

/// canbao_money: a STRUCT of the outputs that are money. A function is not told which fields of its
/// STRUCT a query wants, and all of them take twice as long.
class paying : public assessing {
public:
    paying(std::shared_ptr<const call> of, std::shared_ptr<const words> all)
        : assessing{std::move(of), std::move(all), money} {}
};

/// canbao_texts: a STRUCT of cites, notes and bill.
class telling {
public:
    telling(std::shared_ptr<const call> of, const std::shared_ptr<const words>& all);
    void operator()(duckdb_data_chunk chunk, duckdb_vector result);

    static owned_type type();

private:
    rows rows_;
    result_rows results_;
    made_texts made_;
};

/// canbao_policy: the id of the policy that a row is of.
class naming_policies {
public:
    naming_policies(std::shared_ptr<const call> of, const std::shared_ptr<const words>& all);
    void operator()(duckdb_data_chunk chunk, duckdb_vector result);

private:
    rows rows_;
};

/// canbao_explain: a text of some lines.
class explaining {
public:
    explaining(std::shared_ptr<const call> of, const std::shared_ptr<const words>& all);
    void operator()(duckdb_data_chunk chunk, duckdb_vector result);

private:
    rows rows_;
};

} // namespace binding::duck
