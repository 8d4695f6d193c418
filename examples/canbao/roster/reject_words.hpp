// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster/rejects_file.hpp"
#include "shared/language.hpp"
#include "shared/layout.hpp"

#include <string>
#include <string_view>

namespace program {

/// What is wrong with a row and what was expected, for people: "no day: a day such as 2022-10-01 is
/// expected". Says nothing of what stands there. `column` may be none of ours, or empty where the
/// shape of the row is wrong.
std::string explanation(std::string_view column, problem what, language tongue);

/// The form that a column or, without one, a row is expected in.
std::string expectation(std::string_view column, problem what, language tongue);

/// How many rows were rejected, and how often for which problem, as rows of a table.
void count_rejects(wrapped_table& table, const rejects_file& rejects);

/// What was wrong in each column, and what is right there, each form once; nothing where nothing
/// was rejected.
std::string tell_expected(const rejects_file& rejects);

} // namespace program
