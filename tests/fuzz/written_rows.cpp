// SPDX-License-Identifier: Apache-2.0
#include "written_rows.hpp"

#include "fuzzing.hpp"

namespace fuzz {

namespace {

std::string take_field(std::string_view& text) {
    std::string field;
    if (!text.starts_with('"')) {
        const std::size_t end = text.find_first_of(",\n");
        check(end != std::string_view::npos, "the last line has an end");
        field = text.substr(0, end);
        check(field.find_first_of("\"\r") == std::string::npos, "what needs quotes has them");
        text.remove_prefix(end);
        return field;
    }
    for (;;) {
        text.remove_prefix(1);
        const std::size_t quote = text.find('"');
        check(quote != std::string_view::npos, "quotes are closed");
        field += text.substr(0, quote);
        text.remove_prefix(quote + 1);
        if (!text.starts_with('"')) {
            return field;
        }
        field += '"';
    }
}

} // namespace

std::vector<std::vector<std::string>> written_rows(std::string_view text) {
    std::vector<std::vector<std::string>> rows;
    bool is_new = true;
    while (!text.empty()) {
        if (is_new) {
            rows.emplace_back();
        }
        rows.back().push_back(take_field(text));
        check(text.starts_with(',') || text.starts_with('\n'), "a field ends at a comma or a line");
        is_new = text.front() == '\n';
        text.remove_prefix(1);
    }
    check(is_new, "the last row is whole");
    return rows;
}

} // namespace fuzz
