// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/text.hpp"

#include <cstdint>
#include <span>
#include <string>

namespace CLI {
class App;
} // namespace CLI

namespace program {

/// Adds --for-spreadsheet to a command that writes files.
void add_for_spreadsheet(CLI::App& command, csv::reader_of& into);

/// A file that was written.
struct written_file {
    std::string name;       ///< `-` for standard output
    std::uint64_t rows = 0; ///< without the header
};

/// That files for a spreadsheet have more rows than one opens, a line for each; nothing where none
/// has, or where they are for no spreadsheet.
std::string warn_of_long_files(csv::reader_of reader, std::span<const written_file> files);

} // namespace program
