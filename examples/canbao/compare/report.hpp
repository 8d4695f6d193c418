// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/compare.hpp"
#include "compare/totals.hpp"
#include "roster/rejects_file.hpp"

#include <cstdint>
#include <string>

namespace program {

/// What two policies mean for a roster, as tables for people.
std::string report_comparison(const compare_options& options, const comparison_totals& totals,
                              std::uint64_t rejected);

/// How many rows were read, compared and rejected, by problem, with what was expected.
std::string summarise_rows(std::uint64_t rows_read, const rejects_file& rejects);

} // namespace program
