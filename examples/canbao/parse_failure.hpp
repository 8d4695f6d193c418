// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.hpp"

#include <string>
#include <vector>

#include <CLI/CLI.hpp>

namespace program {

/// What is wrong with the arguments, in the language spoken. CLI11's own texts are English and
/// change from version to version.
failure parse_failure(const CLI::App& app, const CLI::ParseError& error);

/// The long names of the options that may stand after a command, with their dashes: those of the
/// program, too, but for --version.
std::vector<std::string> options_of(const CLI::App& command);

} // namespace program
