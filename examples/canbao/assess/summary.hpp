// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assess/assess_roster.hpp"
#include "assess/run.hpp"
#include "roster/rejects_file.hpp"

#include <string>

namespace program {

/// What became of the rosters, for people: rows, rejects by problem with what was expected, persons
/// by status and reason, sums.
std::string summarise(const assess_options& options, const roster_run& run,
                      const rejects_file& rejects);

} // namespace program
