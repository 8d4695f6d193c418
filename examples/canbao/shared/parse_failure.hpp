// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/failure.hpp"

#include <string>
#include <string_view>

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace program {

/// What is wrong with the arguments, in the language spoken. CLI11's own texts are English and
/// change from version to version.
failure parse_failure(const CLI::App& app, const CLI::ParseError& error);

/// Throws where `--option=` has nothing behind it: the parser would take the next argument for its
/// value.
void require_values(int count, const char* const* arguments);
/// Throws where an option of the command that was called has an empty value, which names nothing.
void require_values(const CLI::App& app);

/// What to say after an option that a command does not have: " (did you mean --rejects?)", or
/// nothing where none is near. A value that stands after = is left out of it.
std::string nearest_option(const CLI::App& command, std::string_view written);

} // namespace program
