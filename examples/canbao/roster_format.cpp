// SPDX-License-Identifier: Apache-2.0
#include "roster_format.hpp"

#include "failure.hpp"

#include <algorithm>
#include <string_view>

namespace program {

namespace {

std::vector<std::string> header_of(csv::block_reader& roster, const std::string& name) {
    std::vector<std::string> header = roster.read_header();
    if (header.empty()) {
        throw failure{
            say({"{}: the file is empty; it needs a header row", "{}：文件为空；第一行应为表头"},
                name)};
    }
    return header;
}

/// Why a column seems to be missing that a person sees there.
std::string_view likely_reason(const std::vector<std::string>& header) {
    constexpr wording returns{"; its lines end in CR alone: save it with LF or CRLF",
                              "；各行仅以 CR 结尾，请改用 LF 或 CRLF 换行"};
    constexpr wording separators{"; fields are separated by commas, nothing else",
                                 "；各列只能用英文逗号分隔"};
    if (std::any_of(header.begin(), header.end(),
                    [](const std::string& name) { return name.find('\r') != name.npos; })) {
        return returns.in(spoken());
    }
    const bool is_one = header.size() == 1 && header[0].find_first_of(";\t") != std::string::npos;
    return is_one ? separators.in(spoken()) : "";
}

} // namespace

roster_format::roster_format(csv::block_reader& roster, const std::string& name, bool needs_policy)
    : header_{header_of(roster, name)},
      places_{header_, name} {
    for (const column needed : {column::id, column::paid_on}) {
        if (!places_.has(needed)) {
            throw failure{say({"{}: the header lacks the column '{}'{}", "{}：表头缺少“{}”列{}"},
                              name, program::name(needed), likely_reason(header_))};
        }
    }
    if (needs_policy && !places_.has(column::policy)) {
        throw failure{say({"{}: the header lacks the column 'policy', and no --policy is given",
                           "{}：表头缺少“policy”列，也没有用 --policy 指定政策"},
                          name)};
    }
}

std::variant<row_texts, reject> roster_format::texts(const csv::rows& rows,
                                                     const csv::row& row) const {
    const row_texts texts = places_.texts(rows.fields(row));
    switch (row.problem) {
    case csv::fault::none: return texts;
    case csv::fault::bad_row:
        return reject{.line = row.line, .id = texts[column::id], .what = problem::bad_row};
    case csv::fault::too_long: break;
    }
    return reject{.line = row.line,
                  .id = texts[column::id],
                  .column = header_[row.fields],
                  .what = problem::too_long};
}

void append_rejects(std::vector<reject>& into, std::uint64_t line, const wrong_row& wrong) {
    bool is_further = false;
    for (const wrong_field& field : wrong.problems) {
        into.push_back({.line = line,
                        .id = wrong.id,
                        .column = name(field.where),
                        .what = field.what,
                        .is_further = is_further});
        is_further = true;
    }
}

} // namespace program
