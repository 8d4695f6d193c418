// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace program::explaining {

/// Text in lines of at most `width` columns: broken at blanks and between Chinese characters,
/// though not before a closing mark or after an opening one. What cannot be broken stands out.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/// What stands before an item of a list.
enum class mark { none, yes, no, taken };

/// Plain text for a terminal or a printer, with headings, lists and aligned values; with colours
/// where they are wanted.
class page {
public:
    page(std::size_t width, bool has_colours) : width_{width}, has_colours_{has_colours} {}

    void title(std::string_view text);
    void heading(std::string_view text);
    void paragraph(std::string_view text, std::size_t level = 1);
    /// `is_strong`: what an eye going over the page is to find.
    void item(mark before, std::string_view text, std::size_t level = 1, bool is_strong = false);
    void blank_line() { text_ += '\n'; }

    using row = std::pair<std::string, std::string>;
    /// Names and values, the values aligned.
    void values(const std::vector<row>& rows);
    struct amount {
        std::string name;
        std::string digits;
        std::string note;
    };
    /// A sum: names, amounts in one column, and what is to be said of each.
    void amounts(const std::vector<amount>& rows);

    [[nodiscard]] const std::string& text() const noexcept { return text_; }

private:
    void hang(std::string_view first, std::string_view text, std::size_t indent,
              std::string_view colour);
    void append(std::string_view text, std::string_view colour);

    std::size_t width_;
    bool has_colours_;
    std::string text_;
};

} // namespace program::explaining
