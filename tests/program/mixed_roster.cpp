// SPDX-License-Identifier: Apache-2.0
#include "mixed_roster.hpp"

#include "scratch.hpp"
#include "table.hpp"

#include <vector>

#include <fmt/format.h>

namespace tests {

namespace {

const std::vector<std::string> columns{"policy",  "categories", "recognised_on", "tier",
                                       "paid_on", "event",      "event_on",      "circumstances"};

std::string line_of(const record& row) {
    std::string line;
    for (const std::string& column : columns) {
        line += "," + row.at(column);
    }
    return line;
}

/// A row that is rejected: each problem in turn.
std::string bad_row(int number, const std::string& earlier_id, const std::string& earlier_row) {
    const std::string id = fmt::format("bad{}", number);
    switch (number % 9) {
    case 0: return id + ",hunan-2023,,,,,,,";
    case 1: return id + ",hunan-2023,,,,2022-02-30,,,";
    case 2: return id + ",hunan-2023,nobody,,,2022-10-01,,,";
    case 3: return id + ",hunan-2023,,,0,2022-10-01,,,";
    case 4: return id + ",hunan,,,,2022-10-01,,,";
    case 5: return id + ",hunan-2023,\"orphan,,,2022-10-01,,,";
    case 6: return id + ",hunan-2023,surplus,,,2022-10-01,,,,";
    case 7: return earlier_id + earlier_row;
    default: return id + "," + std::string(66'000, 'x') + ",,,,2022-10-01,,,";
    }
}

} // namespace

std::string mixed_roster(int rows) {
    const table cases = parse_table(read_file(project_file("tests/data/applications.csv")));
    std::string text =
        "id,policy,categories,recognised_on,tier,paid_on,event,event_on,circumstances\n";
    std::string earlier_id;
    std::string earlier_row;
    for (int number = 0; number < rows; ++number) {
        // Rarely, or the overlong ones would be most of the text.
        if (number % 37 == 36) {
            text += bad_row(number / 37, earlier_id, earlier_row);
        } else {
            const auto which = static_cast<std::size_t>(number) * 7 % cases.rows.size();
            earlier_id = fmt::format("p{}", number);
            earlier_row = line_of(cases.rows[which]);
            text += earlier_id + earlier_row;
        }
        text += '\n';
    }
    return text;
}

} // namespace tests
