// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rejects_file.hpp"
#include "roster_run.hpp"

#include <string>

namespace program {

/// What became of a roster, for people: rows, rejects by problem, persons by status, sums.
std::string summarise(const roster_run& run, const rejects_file& rejects);

} // namespace program
