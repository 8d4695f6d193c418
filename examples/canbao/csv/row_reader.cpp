// SPDX-License-Identifier: Apache-2.0
#include "csv/row_reader.hpp"

#include "csv/bytes.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace csv {

namespace {

enum class ends : std::uint8_t { comma, line, input, broken, too_long, incomplete };

struct field_end {
    ends how{};
    std::size_t next = 0;    ///< in the text, behind what ends the field
    std::string_view text{}; ///< of the field; quotes in it are doubled
    bool has_quotes = false;
};

field_end read_plain(std::string_view text, std::size_t begin, bool is_last) {
    const std::size_t stop = find_special(text, begin);
    const std::size_t size = stop - begin;
    if (size > longest_field + 1) { // one more: it may end in CR
        return {.how = ends::too_long};
    }
    if (stop == text.size()) {
        if (!is_last) {
            return {.how = ends::incomplete};
        }
        return {.how = size > longest_field ? ends::too_long : ends::input,
                .next = stop,
                .text = text.substr(begin)};
    }
    if (text[stop] == '"') {
        return {.how = ends::broken};
    }
    const bool is_line = text[stop] == '\n';
    std::string_view field = text.substr(begin, size);
    field.remove_suffix(is_line && field.ends_with('\r') ? 1 : 0);
    if (field.size() > longest_field) {
        return {.how = ends::too_long};
    }
    return {.how = is_line ? ends::line : ends::comma, .next = stop + 1, .text = field};
}

/// What comes behind the closing quote at `quote`.
field_end read_after_quote(std::string_view text, std::size_t quote, bool is_last) {
    std::string_view rest = text.substr(quote + 1);
    if (rest.starts_with(',')) {
        return {.how = ends::comma, .next = quote + 2};
    }
    if (!is_last && (rest.empty() || rest == "\r")) {
        return {.how = ends::incomplete};
    }
    if (rest.empty()) {
        return {.how = ends::input, .next = text.size()};
    }
    const std::size_t return_size = rest.starts_with('\r') ? 1 : 0;
    rest.remove_prefix(return_size);
    if (rest.starts_with('\n')) {
        return {.how = ends::line, .next = quote + return_size + 2};
    }
    return {.how = ends::broken};
}

field_end read_quoted(std::string_view text, std::size_t begin, bool is_last) {
    std::size_t doubled = 0;
    for (std::size_t here = begin + 1;; here += 2, ++doubled) {
        const std::size_t quote = std::min(text.find('"', here), text.size());
        if (quote - begin - 1 - doubled > longest_field) {
            return {.how = ends::too_long};
        }
        if (quote == text.size()) {
            return {.how = is_last ? ends::broken : ends::incomplete};
        }
        if (!text.substr(quote + 1).starts_with('"')) {
            field_end field = read_after_quote(text, quote, is_last);
            field.text = text.substr(begin + 1, quote - begin - 1);
            field.has_quotes = doubled != 0;
            return field;
        }
        here = quote;
    }
}

std::string undoubled(std::string_view text) {
    std::string plain;
    for (std::size_t here = 0; here < text.size(); ++here) {
        plain += text[here];
        here += text[here] == '"' ? 1 : 0;
    }
    return plain;
}

} // namespace

row_reader::row_reader(std::size_t columns)
    : columns_{columns},
      // A row of the right shape is no longer: every byte of every field a doubled quote.
      most_bytes_{std::min(longest_row, columns * (2 * longest_field + sizeof "\"\",\r"))} {}

/// Appends the fields of a row as nearly all are: as many as there are columns, none of them quoted
/// or too long. Returns where the row ends; `begin` where it is another row or stands at the very
/// end of the text, and then nothing was appended. It takes half as long as field by field.
std::size_t row_reader::read_usual(std::string_view text, std::size_t begin, rows& into) const {
    // Room for all fields is made before the row is seen; and so few never make a row too long.
    constexpr std::size_t most_columns = 100;
    static_assert(most_columns * (longest_field + sizeof "\r") < longest_row);
    if (std::endian::native != std::endian::little || columns_ > most_columns) {
        return begin;
    }
    const std::size_t first = into.fields_.size();
    into.fields_.resize(first + columns_);
    std::string_view* field = into.fields_.data() + first;
    const std::string_view* const last = field + columns_ - 1;
    std::size_t field_begin = begin;
    bool is_usual = true;
    for (std::size_t here = begin; is_usual && text.size() - here >= sizeof(std::uint64_t);
         here += sizeof(std::uint64_t)) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + here, sizeof eight);
        std::uint64_t found =
            exact_matches(eight, ',') | exact_matches(eight, '\n') | exact_matches(eight, '"');
        for (; is_usual && found != 0; found &= found - 1) {
            const std::size_t stop = here + static_cast<std::size_t>(std::countr_zero(found)) / 8;
            *field = {text.data() + field_begin, stop - field_begin};
            field_begin = stop + 1;
            is_usual = text[stop] == (field == last ? '\n' : ',') && field->size() <= longest_field;
            if (is_usual && field == last) {
                field->remove_suffix(field->ends_with('\r') ? 1 : 0);
                return field_begin;
            }
            ++field;
        }
    }
    into.fields_.resize(first);
    return begin;
}

row_reader::place row_reader::read(std::string_view text, std::size_t begin, bool is_last,
                                   std::uint64_t line, rows& into) const {
    row now{.line = line, .begin = begin, .first_field = into.fields_.size()};
    if (const std::size_t end = read_usual(text, begin, into); end != begin) {
        now.fields = columns_;
        into.rows_.push_back(now);
        return {.end = end, .how = outcome::whole};
    }
    std::size_t here = begin;
    bool has_quoted = false;
    for (ends how = ends::comma; how == ends::comma;) {
        const bool is_quoted = here < text.size() && text[here] == '"';
        const field_end field =
            is_quoted ? read_quoted(text, here, is_last) : read_plain(text, here, is_last);
        how = field.how;
        has_quoted = has_quoted || is_quoted;
        const bool is_wanted = now.fields < columns_;
        if (how == ends::broken || how == ends::too_long || field.next > begin + most_bytes_) {
            now.problem = is_wanted && how == ends::too_long ? fault::too_long : fault::bad_row;
            into.rows_.push_back(now);
            const std::size_t line_end = text.find('\n', begin);
            if (line_end == std::string_view::npos) {
                return {.end = text.size(), .how = is_last ? outcome::whole : outcome::cut};
            }
            return {.end = line_end + 1, .how = outcome::whole};
        }
        if (how == ends::incomplete) {
            into.fields_.resize(now.first_field);
            return {.end = begin, .how = outcome::incomplete};
        }
        if (is_wanted) {
            into.fields_.push_back(
                field.has_quotes
                    ? into.unquoted_.emplace_back(into.fields_.size(), undoubled(field.text)).second
                    : field.text);
            ++now.fields;
        } else {
            now.problem = fault::bad_row;
        }
        here = field.next;
    }
    if (now.fields < columns_ && columns_ != any_number) {
        now.problem = fault::bad_row;
    }
    into.rows_.push_back(now);
    place whole{.end = here, .how = outcome::whole};
    if (has_quoted) {
        const std::string_view all = text.substr(begin, here - begin);
        whole.lines = static_cast<std::uint64_t>(std::count(all.begin(), all.end(), '\n'));
    }
    return whole;
}

} // namespace csv
