// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster/rejects_file.hpp"
#include "shared/text_table.hpp"

#include <string>

namespace program {

/// How many rows were rejected, and how often for which problem, as rows of a table.
void count_rejects(text_table& table, const rejects_file& rejects);

/// What was wrong in each column, and what is right there, each form once; nothing where nothing
/// was rejected.
std::string tell_expected(const rejects_file& rejects);

} // namespace program
