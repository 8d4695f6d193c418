// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

namespace program {

/// The help of the program or of a command in the language spoken, as wide as the terminal, with
/// its headings in bold where that is wanted. CLI11's own pages know neither wide characters nor
/// the width of a terminal.
class help_page : public CLI::FormatterBase {
public:
    std::string make_help(const CLI::App* app, std::string name,
                          CLI::AppFormatMode mode) const override;
};

/// Text in paragraphs as help pages have it: lines that begin with a letter flow together up to the
/// width, those that begin with a blank (lists, examples) stay as they are.
std::string flowing(std::string_view text, std::size_t width);

/// The arguments of the program or of a command that have no dashes.
std::vector<const CLI::Option*> arguments_of(const CLI::App& app);
/// Its options, those of the program too that may stand after a command.
std::vector<const CLI::Option*> options_of(const CLI::App& app);

} // namespace program
