// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster/reject.hpp"
#include "shared/language.hpp"

#include <string>
#include <string_view>

namespace program {

/// What is wrong with a row and what was expected, for people: "no day: a day such as 2022-10-01 is
/// expected". Says nothing of what stands there. `column` may be none of ours, or empty where the
/// shape of the row is wrong.
std::string explanation(std::string_view column, problem what, language tongue);

/// The form that a column or, without one, a row is expected in.
std::string expectation(std::string_view column, problem what, language tongue);

} // namespace program
