// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/language.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace program::html {

/// Text as it stands in a page, inside elements and attributes alike.
std::string escaped(std::string_view text);

/// A page being written: elements are closed in the order in which they were opened. Written so
/// that it is well-formed XML as well as HTML.
class markup {
public:
    /// Opens an element; the attributes are written as they are, as in `class="x"`.
    void open(std::string_view name, std::string_view attributes = {}) {
        text_.append("<").append(name);
        text_.append(attributes.empty() ? "" : " ").append(attributes) += '>';
    }
    void close(std::string_view name) { text_.append("</").append(name) += '>'; }
    /// An element without content.
    void empty(std::string_view name, std::string_view attributes = {}) {
        text_.append("<").append(name);
        text_.append(attributes.empty() ? "" : " ").append(attributes).append("/>");
    }
    /// Text; days in it are not torn apart at the end of a line.
    void text(std::string_view words);
    void element(std::string_view name, std::string_view words, std::string_view attributes = {}) {
        open(name, attributes);
        text(words);
        close(name);
    }
    /// A code, which may break after underscores.
    void code(std::string_view words);
    /// An element that may hold text only, such as a title.
    void plain_element(std::string_view name, std::string_view words,
                       std::string_view attributes = {}) {
        open(name, attributes);
        raw(escaped(words));
        close(name);
    }
    /// Markup that is already written.
    void raw(std::string_view written) { text_ += written; }
    void end_line() { text_ += '\n'; }

    [[nodiscard]] std::string result() && { return std::move(text_); }

private:
    std::string text_;
};

/// What the attribute lang says of Chinese.
inline constexpr std::string_view in_chinese = R"(lang="zh-CN")";
inline constexpr std::string_view in_english = R"(lang="en")";

// What all pages have: one file that needs nothing beside it, in the style of page_style.hpp.

/// From the doctype to the beginning of the content.
void begin_page(markup& page, std::string_view title, language tongue);
void end_page(markup& page);

/// What may be wider than a narrow window: it scrolls by itself, and says so where it does.
void open_wide(markup& page, language tongue);
void close_wide(markup& page);

} // namespace program::html
