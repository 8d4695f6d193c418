// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_BENCHMARKS_ROSTERS_HPP
#define CANBAO_BENCHMARKS_ROSTERS_HPP

#include "owned_column.hpp"
#include "population.hpp"

#include <canbao/rosters.hpp>

#include <cstddef>
#include <optional>
#include <type_traits>

namespace benchmark {
class State;
}

namespace benchmarks {

/// Bytes of the columns given or wanted.
template <class Columns>
std::size_t bytes_of(const Columns& columns) {
    std::size_t bytes = 0;
    for_each_column([&bytes](auto column) { bytes += column.size_bytes(); }, columns);
    return bytes;
}

/// The most bytes of one person, in and out, when all columns are given and wanted.
inline constexpr std::size_t bytes_in = 32;
inline constexpr std::size_t bytes_out = 31;

/// Room for whole assessments.
class results {
public:
    explicit results(std::size_t rows) {
        canbao::for_each_column(
            [rows](auto& column) { column = std::decay_t<decltype(column)>{rows}; }, columns_);
        columns_.more_delegated = {}; // which no policy here has, nor one of these
        columns_.prepaid_years = {};
        columns_.months = {};
    }

    [[nodiscard]] canbao::assessment_columns columns() const {
        canbao::assessment_columns all;
        canbao::for_each_column([](auto& to, const auto& column) { to = column.span(); }, all,
                                columns_);
        return all;
    }

private:
    canbao::basic_assessment_columns<owned_column> columns_;
};

/// The population of a policy, made when first asked for and shared by all benchmarks; nullptr
/// where memory does not suffice.
const population* people_of(const canbao::policy_content& policy, std::size_t persons);

/// A roster's columns, in and out.
struct roster {
    canbao::application_columns in;
    canbao::assessment_columns out;
};

/// The population of a policy, and room for its assessments, with years paid back where it sells
/// them, which all benchmarks of as many persons share; none, and the benchmark is skipped, where
/// memory does not suffice.
std::optional<roster> roster_of(benchmark::State& state, const canbao::policy_content& policy,
                                std::size_t persons);

} // namespace benchmarks

#endif
