// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

// Text laid out in lines of a terminal.
namespace program {

enum class style { plain, heading, column_head, quiet, paying, covered, may_cover };

/// The text in its style, where colours are wanted.
std::string paint(style how, std::string_view text, bool colour);

/// Blanks up to a display width.
std::string padded(std::string text, std::size_t width);

/// The lines of a text, at most so wide. Breaks at blanks and between Chinese characters, not
/// before closing or after opening punctuation; a word that is wider still is cut. No-break spaces
/// come out as blanks, and a line feed ends a line.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

enum class align { left, right };

/// A table whose columns are aligned by display width, and its cells wrapped where it would be too
/// wide.
class wrapped_table {
public:
    struct column {
        align side = align::left;
        bool may_wrap = false;
        style how = style::plain;
    };

    explicit wrapped_table(std::vector<column> columns) : columns_{std::move(columns)} {}
    explicit wrapped_table(std::initializer_list<align> sides) {
        for (const align side : sides) {
            columns_.push_back({.side = side});
        }
    }

    void add(std::vector<std::string> cells) { rows_.push_back({std::move(cells), kind::plain}); }
    /// The heads of the columns.
    void add_heads(std::vector<std::string> cells) {
        rows_.push_back({std::move(cells), kind::heads});
    }
    /// A text across all columns.
    void add_across(std::string text) { rows_.push_back({{std::move(text)}, kind::across}); }
    /// The title of the rows that follow, set out, after a blank line.
    void add_title(std::string text) { rows_.push_back({{std::move(text)}, kind::title}); }

    /// The display width of the table where nothing is wrapped.
    [[nodiscard]] std::size_t natural_width() const;
    [[nodiscard]] std::string to_text(std::size_t width, bool colour, std::size_t indent = 2) const;
    /// As wide as it is.
    [[nodiscard]] std::string to_text() const { return to_text(natural_width(), false, 0); }

private:
    enum class kind { plain, heads, across, title };
    struct row {
        std::vector<std::string> cells; ///< one where it goes across
        kind what = kind::plain;

        [[nodiscard]] bool is_across() const { return what >= kind::across; }
    };
    [[nodiscard]] std::vector<std::size_t> natural_widths() const;
    [[nodiscard]] std::vector<std::size_t> widths_within(std::size_t width) const;

    std::vector<column> columns_;
    std::vector<row> rows_;
};

} // namespace program
