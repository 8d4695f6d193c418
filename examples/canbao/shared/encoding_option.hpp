// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/text_source.hpp"

#include <CLI/CLI.hpp>

namespace program {

/// Adds --encoding to a command that reads a roster. `into` has to outlive the parsing.
void add_encoding(CLI::App& command, encoding& into);

} // namespace program
