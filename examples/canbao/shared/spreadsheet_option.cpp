// SPDX-License-Identifier: Apache-2.0
#include "shared/spreadsheet_option.hpp"

#include "shared/language.hpp"

#include <cstdint>

namespace program {

void add_for_spreadsheet(CLI::App& command, csv::reader_of& into) {
    command.add_flag_function(
        "--for-spreadsheet", [&into](std::int64_t) { into = csv::reader_of::spreadsheet; },
        say({"Outputs for Excel and LibreOffice: ids stay as they are (=\"007\"), none is run as a "
             "formula, with a byte-order mark",
             "供 Excel、LibreOffice 打开：编号原样保留（写作 =\"007\"），不会当作公式执行，文件带 "
             "BOM"}));
}

} // namespace program
