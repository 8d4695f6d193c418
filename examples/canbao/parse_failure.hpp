// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.hpp"

#include <CLI/CLI.hpp>

namespace program {

/// What is wrong with the arguments, in the language spoken. CLI11's own texts are English and
/// change from version to version.
failure parse_failure(const CLI::App& app, const CLI::ParseError& error);

} // namespace program
