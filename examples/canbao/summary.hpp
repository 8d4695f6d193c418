// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger.hpp"
#include "rejects_file.hpp"

#include <cstdint>
#include <string>

namespace program {

/// What became of a roster, for people: rows, rejects by problem, persons by status, sums.
std::string summarise(std::uint64_t rows_read, const ledger& assessed, const rejects_file& rejects);

} // namespace program
