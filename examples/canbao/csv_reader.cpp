// SPDX-License-Identifier: Apache-2.0
#include "csv_reader.hpp"

#include "failure.hpp"

#include <algorithm>
#include <string_view>

namespace csv {

namespace {

/// How many bytes lie before the next one that ends or breaks an unquoted field.
std::size_t plain_run(std::string_view text) {
    const auto* special = std::find_if(text.begin(), text.end(), [](char byte) {
        return byte == ',' || byte == '\n' || byte == '"';
    });
    return static_cast<std::size_t>(special - text.begin());
}

} // namespace

std::vector<std::string> reader::read_header() {
    rows header;
    if (!read_row(header)) {
        return {};
    }
    if (header[0].problem != fault::none) {
        throw program::failure{source_.name() + ": the header row " +
                               (header[0].problem == fault::bad_row
                                    ? "has broken quoting or is longer than 64 KiB"
                                    : "has a field longer than 64 KiB")};
    }
    std::vector<std::string> names;
    for (std::size_t place = 0; place < header[0].fields; ++place) {
        names.emplace_back(header.field(header[0], place));
    }
    columns_ = names.size();
    // A row of the right shape is never longer: every byte of every field a doubled quote.
    longest_row_ = columns_ * (2 * longest_field + std::string_view{"\"\",\r\n"}.size());
    return names;
}

bool reader::read_row(rows& into) {
    if (window_.ahead().empty()) {
        return false;
    }
    const bool is_header = line_ == 1;
    row& now = into.rows_.emplace_back(row{.line = line_, .first_field = into.ends_.size()});
    field_end end = field_end::comma;
    while (end == field_end::comma) {
        const bool is_wanted = is_header || now.fields < columns_;
        const std::size_t text_before = into.text_.size();
        end = read_field(into.text_);
        if (end == field_end::broken || end == field_end::too_long ||
            window_.row().size() > longest_row_) {
            into.text_.resize(text_before);
            const bool is_too_long = is_wanted && end == field_end::too_long;
            now.problem = is_too_long ? fault::too_long : fault::bad_row;
            skip_line();
            return true;
        }
        if (is_wanted) {
            into.ends_.push_back(into.text_.size());
            ++now.fields;
        } else {
            into.text_.resize(text_before);
            now.problem = fault::bad_row;
        }
    }
    if (now.fields < columns_) {
        now.problem = fault::bad_row;
    }
    const std::string_view text = window_.row();
    line_ += static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n'));
    window_.begin_row();
    return true;
}

reader::field_end reader::read_field(std::string& text) {
    if (window_.ahead().starts_with('"')) {
        window_.advance(1);
        return read_quoted(text);
    }
    return read_plain(text);
}

reader::field_end reader::read_plain(std::string& text) {
    const std::size_t begin = text.size();
    field_end end = field_end::input;
    for (auto rest = window_.ahead(); !rest.empty(); rest = window_.ahead()) {
        const std::size_t run = plain_run(rest);
        if (text.size() - begin + run > longest_field + 1) { // one more: it may end in CR
            return field_end::too_long;
        }
        text.append(rest.substr(0, run));
        window_.advance(run);
        if (run == rest.size()) {
            continue;
        }
        if (rest[run] == '"') {
            return field_end::broken;
        }
        window_.advance(1);
        end = rest[run] == ',' ? field_end::comma : field_end::line;
        break;
    }
    if (end == field_end::line && text.size() > begin && text.back() == '\r') {
        text.pop_back();
    }
    return text.size() - begin > longest_field ? field_end::too_long : end;
}

reader::field_end reader::read_quoted(std::string& text) {
    const std::size_t begin = text.size();
    for (auto rest = window_.ahead(); !rest.empty(); rest = window_.ahead()) {
        const std::size_t run = std::min(rest.find('"'), rest.size());
        if (text.size() - begin + run > longest_field) {
            return field_end::too_long;
        }
        text.append(rest.substr(0, run));
        window_.advance(run);
        if (run == rest.size()) {
            continue;
        }
        window_.advance(1);
        if (!window_.ahead().starts_with('"')) {
            return read_after_quote();
        }
        text += '"'; // doubled
        window_.advance(1);
    }
    return field_end::broken; // never closed
}

reader::field_end reader::read_after_quote() {
    auto rest = window_.ahead();
    if (rest.empty()) {
        return field_end::input;
    }
    if (rest.starts_with(',')) {
        window_.advance(1);
        return field_end::comma;
    }
    if (rest.starts_with('\r')) {
        window_.advance(1);
        rest = window_.ahead();
    }
    if (rest.starts_with('\n')) {
        window_.advance(1);
        return field_end::line;
    }
    return field_end::broken;
}

/// Goes on behind the first line of the current row, keeping nothing of it.
void reader::skip_line() {
    window_.back_to_row();
    for (auto rest = window_.ahead(); !rest.empty(); rest = window_.ahead()) {
        const std::size_t run = rest.find('\n');
        if (run != std::string_view::npos) {
            window_.advance(run + 1);
            break;
        }
        window_.advance(rest.size());
        window_.begin_row();
    }
    window_.begin_row();
    ++line_;
}

} // namespace csv
