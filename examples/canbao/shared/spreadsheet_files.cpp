// SPDX-License-Identifier: Apache-2.0
#include "shared/spreadsheet_files.hpp"

#include "shared/figures.hpp"
#include "shared/language.hpp"

#include <CLI/CLI.hpp>

namespace program {

namespace {

/// What Excel and LibreOffice open, the header row included.
constexpr std::uint64_t rows_of_a_spreadsheet = 1'048'576;

} // namespace

void add_for_spreadsheet(CLI::App& command, csv::reader_of& into) {
    command.add_flag_callback(
        "--for-spreadsheet", [&into] { into = csv::reader_of::spreadsheet; },
        say({"Outputs for Excel and LibreOffice: ids stay as they are (=\"007\"), none is run as a "
             "formula, with a byte-order mark",
             "供 Excel、LibreOffice 打开：编号原样保留（写作 =\"007\"），不会当作公式执行，文件带 "
             "BOM"}));
}

std::string warn_of_long_files(csv::reader_of reader, std::span<const written_file> files) {
    constexpr wording warning{
        "warning: {} has {} rows; a spreadsheet opens {}, and the others are lost in it",
        "警告：{} 有 {} 行；电子表格只能打开 {} 行，其余的行不会显示"};
    std::string text;
    for (const written_file& file : files) {
        if (reader == csv::reader_of::spreadsheet && file.rows + 1 > rows_of_a_spreadsheet) {
            text += say(warning, file.name == "-" ? say({"the output", "结果"}) : file.name,
                        in_thousands(file.rows + 1), in_thousands(rows_of_a_spreadsheet)) +
                    '\n';
        }
    }
    return text;
}

} // namespace program
