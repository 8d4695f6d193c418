// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "duckdb/rows.hpp"
#include "duckdb/words.hpp"

#include "roster/results.hpp"

#include <canbao/rosters/tables.hpp>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

// What the scalar functions do with rows.
namespace binding::duck {

/// canbao_assess: a STRUCT of all outputs.
class assessing {
public:
    assessing(std::shared_ptr<const call> of, std::shared_ptr<const words> all);
    void operator()(duckdb_data_chunk chunk, duckdb_vector result);

private:
    [[nodiscard]] canbao::assessment_columns columns_into(duckdb_vector result, std::size_t count);
    void put_codes(const roster_reader& from, output which, std::span<const std::uint8_t> codes,
                   duckdb_vector into) const;
    void put_problems(const roster_reader& from, duckdb_vector into);

    rows rows_;
    std::shared_ptr<const words> words_;
    rows_assessor assessor_;
    canbao::assessment_table table_;
    bool has_money_in_place_;
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
