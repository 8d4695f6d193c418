// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster/row.hpp"
#include "shared/language.hpp"

#include <span>
#include <string>

namespace program::explaining {

/// An application as it is written at the command line: key=value, where the keys are the input
/// columns of a roster. An id is optional here, for nothing has to be told apart by it.
///
/// Throws a failure that names the key at fault, and never its value, which may be about a person;
/// and where `days` says how days are written and none needs it. The applicant's id lives in
/// `arguments`.
applicant read_application(const canbao::policy_entry& policy,
                           std::span<const std::string> arguments, language tongue,
                           day_reading days = {});

/// A problem of a field of a roster, with what would be right there: never with what stands there.
std::string problem_in_words(const canbao::policy_content& policy, const wrong_field& field,
                             language tongue);

} // namespace program::explaining
