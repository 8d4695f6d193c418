// SPDX-License-Identifier: Apache-2.0
#include "roster/header.hpp"

#include "csv/spreadsheet_text.hpp"
#include "roster/columns.hpp"
#include "shared/failure.hpp"
#include "shared/registry.hpp"
#include "shared/written_day.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace program {

namespace {

constexpr wording empty{"{}: the file is empty; it needs a header row",
                        "{}：文件为空；第一行应为表头"};
constexpr wording returns{"{}: its lines end in CR alone: save it with LF or CRLF",
                          "{}：各行仅以 CR 结尾，请改用 LF 或 CRLF 换行"};
constexpr wording separators{"{}: fields are separated by {}; save it with commas between them",
                             "{}：各列以{}分隔；请另存为以英文逗号分隔的文件"};
constexpr wording row_before{
    "{}: line {}, before the header in line {}, seems to be a row of the "
    "roster; rows stand behind the header",
    "{}：第 {} 行在表头（第 {} 行）之前，却像是名册中的一行；各行应在表头之后"};

constexpr std::size_t most_rows = 20; ///< among which the header is

struct separator {
    std::string_view text;
    wording name;
};

constexpr std::array<separator, 6> other_separators{{{";", {"semicolons", "分号"}},
                                                     {"\t", {"tabs", "制表符"}},
                                                     {"|", {"vertical bars", "竖线"}},
                                                     {"，", {"Chinese commas", "中文逗号"}},
                                                     {"；", {"Chinese semicolons", "中文分号"}},
                                                     {"、", {"enumeration commas", "顿号"}}}};

bool is_blank(std::string_view field) {
    return field.find_first_not_of(" \t\r") == std::string_view::npos;
}

/// How many fields have something in them.
std::size_t filled(const csv::first_row& row) {
    return static_cast<std::size_t>(
        std::count_if(row.fields.begin(), row.fields.end(),
                      [](const std::string& field) { return !is_blank(field); }));
}

/// What `sep=;` says of a file to spreadsheets; empty where the row says nothing of the kind.
std::string_view said_separator(const csv::first_row& row) {
    std::string_view text = row.fields.empty() ? std::string_view{} : row.fields.front();
    if (filled(row) != 1 || text.size() < 4 ||
        !(text.starts_with("sep=") || text.starts_with("SEP=") || text.starts_with("Sep="))) {
        return {};
    }
    text.remove_prefix(4);
    return text;
}

/// `sep=,` has become two fields.
bool says_comma(const csv::first_row& row) {
    const bool is_cut = row.fields.size() == 2 && row.fields[1].empty();
    return filled(row) == 1 && ((is_cut && (row.fields[0] == "sep=" || row.fields[0] == "SEP=" ||
                                            row.fields[0] == "Sep=")) ||
                                said_separator(row) == ",");
}

[[noreturn]] void refuse_separator(const std::string& file, std::string_view text) {
    const auto* const known =
        std::find_if(other_separators.begin(), other_separators.end(),
                     [text](const separator& one) { return one.text == text; });
    throw failure{
        say(separators, file,
            known == other_separators.end() ? "'" + shown_name(text) + "'" : say(known->name))};
}

std::vector<std::string> split(std::string_view text, std::string_view by) {
    std::vector<std::string> parts;
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = text.find(by);
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + by.size());
    }
    return parts;
}

/// A header without commas whose names other characters separate.
void check_separator(const csv::first_row& header, const std::string& file,
                     std::span<const column_claim> claims) {
    if (filled(header) != 1) {
        return;
    }
    for (const separator& other : other_separators) {
        const auto names = split(header.fields.front(), other.text);
        if (names.size() > 1 && column_places::likeness(names, claims) > 1) {
            refuse_separator(file, other.text);
        }
    }
}

bool is_complete(const csv::first_row& row, std::span<const column_claim> claims) {
    return column_places::are_enough(row.fields, claims);
}

/// A title has a remark or two, and neither a policy nor a day by themselves.
bool is_title(const csv::first_row& row) {
    return filled(row) <= 1 ||
           std::none_of(row.fields.begin(), row.fields.end(), [](const std::string& field) {
               return find_policy(field) != nullptr ||
                      read_day(field, {}).seen != seen_form::something_else;
           });
}

void check_returns(const csv::first_row& row, const std::string& file) {
    if (row.has_lone_return) {
        throw failure{say(returns, file)};
    }
}

} // namespace

roster_header find_header(csv::block_reader& roster, const std::string& name,
                          std::span<const column_claim> claims) {
    std::vector<csv::first_row> before; // what may be titles
    csv::first_row row;
    std::size_t best = 0;
    std::size_t most_alike = 0;
    bool is_found = false;
    bool has_rows = false;
    for (std::size_t count = 0; !is_found && count < most_rows && roster.read_first_row(row);
         ++count) {
        has_rows = true;
        for (std::string& field : row.fields) {
            field = csv::out_of_formula(field).value_or(field);
        }
        check_returns(row, name);
        if (filled(row) == 0 && row.problem == csv::fault::none) {
            continue;
        }
        if (before.empty() && says_comma(row)) {
            continue;
        }
        if (const std::string_view said = said_separator(row); before.empty() && !said.empty()) {
            refuse_separator(name, said);
        }
        check_separator(row, name, claims);
        const std::size_t alike = column_places::likeness(row.fields, claims);
        is_found = row.problem == csv::fault::none && is_complete(row, claims);
        if (is_found || alike > most_alike) {
            best = before.size();
            most_alike = alike;
        }
        before.push_back(row);
    }
    if (!has_rows) {
        throw failure{say(empty, name)};
    }
    if (before.empty()) {
        before.push_back(row); // a blank line is no header either, and is told so
    }
    const csv::first_row& header = before[best];
    roster.begin_after(header);
    roster_header found{.names = header.fields, .title_lines = best};
    for (std::size_t place = 0; place < best; ++place) {
        if (!is_title(before[place])) {
            throw failure{say(row_before, name, before[place].line, header.line)};
        }
    }
    return found;
}

} // namespace program
