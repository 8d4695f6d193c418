// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/text.hpp"

#include <CLI/CLI.hpp>

namespace program {

/// Adds --for-spreadsheet to a command that writes files.
void add_for_spreadsheet(CLI::App& command, csv::reader_of& into);

} // namespace program
