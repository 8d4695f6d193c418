// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/page.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace program::explaining {

/// Text in lines of at most `width` columns: broken at blanks and between Chinese characters,
/// though not before a closing mark or after an opening one. What cannot be broken stands out.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/// Plain text for a terminal or a printer; with colours where they are wanted.
class text_page : public page {
public:
    text_page(std::size_t width, bool has_colours) : width_{width}, has_colours_{has_colours} {}

    void title(std::string_view text) override;
    void verdict(std::string_view text) override;
    void heading(std::string_view text) override;
    void paragraph(std::string_view text) override;
    void item(mark before, std::string_view text, std::size_t level = 1,
              bool is_strong = false) override;
    void values(const std::vector<row>& rows) override;
    void sum(const std::vector<amount>& parts, const amount& total) override;

    [[nodiscard]] std::string text() const;

private:
    void hang(std::string_view first, std::string_view text, std::size_t indent,
              std::string_view colour);
    void append(std::string_view text, std::string_view colour);

    std::size_t width_;
    bool has_colours_;
    std::string text_;
};

} // namespace program::explaining
