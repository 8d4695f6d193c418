// SPDX-License-Identifier: Apache-2.0

// The bytes of a file as rows. Input: the encoding, the size of pieces, the size of blocks, then
// the file, in which a byte 1 stands for almost 64 KiB.

#include "csv/blocks.hpp"
#include "csv/text_source.hpp"
#include "fuzzing.hpp"
#include "naive_reader.hpp"
#include "shared/failure.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include <fmt/format.h>

namespace {

using fuzz::check;

struct reading {
    std::string rows;
    bool is_refused = false;
};

std::uint64_t line_ends(std::string_view text) {
    return static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n'));
}

/// What a reader does, as naive readers show it; checks what holds of any reader's lines.
class rows_seen {
public:
    explicit rows_seen(const std::vector<std::string>& header)
        : shown_{fmt::format("1[{}]", fmt::join(header, "|"))},
          columns_{header.size()} {
        for (const std::string& name : header) {
            next_ += line_ends(name);
        }
    }

    void add(const csv::row& row, std::span<const std::string_view> fields) {
        constexpr std::array<std::string_view, 3> problems{"", "!bad_row", "!too_long"};
        check(last_is_whole_ ? row.line == next_ : row.line >= next_, "every line is of one row");
        check(fields.size() <= columns_, "no more fields than columns");
        next_ = row.line + 1;
        last_is_whole_ = row.problem == csv::fault::none;
        for (const std::string_view field : fields) {
            check(field.size() <= csv::longest_field, "no field is over 64 KiB");
            next_ += last_is_whole_ ? line_ends(field) : 0;
        }
        check(!last_is_whole_ || fields.size() == columns_, "a whole row has all fields");
        check(row.problem != csv::fault::too_long || fields.size() < columns_,
              "a field too long is that of a column");
        shown_ +=
            fmt::format(" {}{}[{}]", row.line, problems[static_cast<std::size_t>(row.problem)],
                        fmt::join(fields, "|"));
    }

    [[nodiscard]] const std::string& shown() const { return shown_; }

private:
    std::string shown_;
    std::size_t columns_;
    std::uint64_t next_ = 2; ///< the first line that belongs to no row yet
    bool last_is_whole_ = true;
};

reading read(std::string_view file, program::encoding how, std::size_t piece, std::size_t block) {
    fuzz::pieces source{file, piece};
    reading result;
    try {
        program::text_source text{source, how};
        csv::block_reader reader{text, block};
        const std::vector<std::string> header = reader.read_header();
        if (header.empty()) {
            return result;
        }
        rows_seen seen{header};
        csv::block now;
        csv::rows rows;
        try {
            while (reader.read_block(now)) {
                rows.clear();
                reader.read_rows(now, rows);
                check(rows.size() != 0, "a block has rows");
                for (std::size_t place = 0; place < rows.size(); ++place) {
                    seen.add(rows[place], rows.fields(rows[place]));
                }
            }
        } catch (const program::failure&) {
            result.is_refused = true;
        }
        result.rows = seen.shown();
    } catch (const program::failure&) {
        result.is_refused = true;
    }
    return result;
}

/// The whole text; false where it is refused.
bool decode(std::string_view file, program::encoding how, std::string& into) {
    fuzz::pieces source{file, std::numeric_limits<std::size_t>::max()};
    try {
        program::text_source text{source, how};
        std::array<char, 4096> some{};
        while (const std::size_t count = text.read(some.data(), some.size())) {
            into.append(some.data(), count);
        }
        return true;
    } catch (const program::failure&) {
        return false;
    }
}

std::string with_long_fields(std::string_view text, int& long_fields) {
    std::string file;
    for (const char byte : text) {
        if (byte == '\x01' && long_fields < 2) {
            file.append(csv::longest_field - 3, 'x');
            ++long_fields;
        } else {
            file += byte;
        }
    }
    return file;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    constexpr std::size_t all = std::numeric_limits<std::size_t>::max() / 2;
    fuzz::input from{bytes, size};
    const auto how = from.choose() % 2 == 0 ? program::encoding::utf8 : program::encoding::gb18030;
    const std::size_t piece = 1 + from.choose();
    const std::size_t block = std::size_t{4} + from.choose();
    int long_fields = 0;
    const std::string file = with_long_fields(from.text(), long_fields);

    const reading whole = read(file, how, all, file.size() + 4);
    const reading cut = read(file, how, long_fields == 0 ? piece : 251 * piece, block);
    // What has 200 characters of UTF-8 is not in GB18030, whatever a later piece shows.
    const bool depends = how == program::encoding::gb18030 && file.size() >= 600;
    check(depends || whole.is_refused == cut.is_refused,
          "refused in all sizes of pieces or in none");
    if (!whole.is_refused && !cut.is_refused) {
        check(whole.rows == cut.rows, "the same rows in all sizes of pieces");
    }
    if (whole.is_refused || long_fields != 0) {
        return 0;
    }
    std::string text;
    check(decode(file, how, text), "what has rows is text");
    std::string_view naively = text;
    naively.remove_prefix(naively.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    check(whole.rows == tests::read_naively(naively), "the rows that a naive reader sees");
    return 0;
}
