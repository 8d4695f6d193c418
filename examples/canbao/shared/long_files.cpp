// SPDX-License-Identifier: Apache-2.0
#include "shared/long_files.hpp"

#include "shared/figures.hpp"
#include "shared/language.hpp"

namespace program {

namespace {

/// What Excel and LibreOffice open, the header row included.
constexpr std::uint64_t rows_of_a_spreadsheet = 1'048'576;

} // namespace

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
