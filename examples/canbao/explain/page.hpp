// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace program::explaining {

/// What stands before an item of a list.
enum class mark { none, yes, no, taken };

/// What an explanation is told to: headings, lists and aligned values, as text or as a page of a
/// browser.
class page {
public:
    page() = default;
    virtual ~page() = default;
    page(const page&) = delete;
    page& operator=(const page&) = delete;

    virtual void title(std::string_view text) = 0;
    /// What it comes to, before all details.
    virtual void verdict(std::string_view text) = 0;
    virtual void heading(std::string_view text) = 0;
    virtual void paragraph(std::string_view text) = 0;
    /// `is_strong`: what an eye going over the page is to find.
    virtual void item(mark before, std::string_view text, std::size_t level = 1,
                      bool is_strong = false) = 0;

    using row = std::pair<std::string, std::string>;
    /// Names and values, the values aligned.
    virtual void values(const std::vector<row>& rows) = 0;
    struct amount {
        std::string name;
        std::string digits;
        std::string note;
    };
    /// A sum: names, amounts in one column, and what is to be said of each; last what they come to.
    virtual void sum(const std::vector<amount>& parts, const amount& total) = 0;
};

} // namespace program::explaining
