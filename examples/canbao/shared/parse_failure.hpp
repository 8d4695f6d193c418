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

/// What to say after an option that a command does not have: " (did you mean --rejects?)", or
/// nothing where none is near. A value that stands after = is left out of it.
std::string nearest_option(const CLI::App& command, std::string_view written);

} // namespace program
