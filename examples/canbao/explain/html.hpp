// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/page.hpp"
#include "shared/language.hpp"
#include "shared/page_markup.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace program::explaining {

/// A page of a browser, in the style of all pages.
class html_page : public page {
public:
    html_page(std::string_view title, language tongue);

    void title(std::string_view text) override;
    void verdict(std::string_view text) override;
    void heading(std::string_view text) override;
    void paragraph(std::string_view text) override;
    void item(mark before, std::string_view text, std::size_t level = 1,
              bool is_strong = false) override;
    void values(const std::vector<row>& rows) override;
    void sum(const std::vector<amount>& parts, const amount& total) override;

    /// The whole page; nothing may be told to it any more.
    [[nodiscard]] std::string finish();

private:
    void element(std::string_view name, std::string_view text, std::string_view attributes = {});
    void end_lists(std::size_t above = 0);
    void add(const amount& one, std::string_view attributes = {});

    html::markup page_;
    std::vector<std::size_t> levels_; ///< of the lists that are open, each with an open item
};

} // namespace program::explaining
