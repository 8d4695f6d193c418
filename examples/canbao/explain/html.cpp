// SPDX-License-Identifier: Apache-2.0
#include "explain/html.hpp"

#include "shared/page_markup.hpp"

#include <array>
#include <utility>

namespace program::explaining {

namespace {

struct look {
    std::string_view sign;
    std::string_view attributes;
};
constexpr std::array<look, 4> looks{{{"–", R"(class="mark")"},
                                     {"✓", R"(class="mark yes")"},
                                     {"✗", R"(class="mark no")"},
                                     {"→", R"(class="mark yes")"}}};

constexpr std::string_view number_class = R"(class="number")";

} // namespace

html_page::html_page(std::string_view title, language tongue) {
    html::begin_page(page_, title, tongue);
}

void html_page::element(std::string_view name, std::string_view text, std::string_view attributes) {
    end_lists();
    page_.element(name, text, attributes);
    page_.end_line();
}

/// Closes the lists of levels above that one.
void html_page::end_lists(std::size_t above) {
    while (!levels_.empty() && levels_.back() > above) {
        page_.close("li");
        page_.close("ul");
        page_.end_line();
        levels_.pop_back();
    }
}

void html_page::title(std::string_view text) {
    element("h1", text);
}

void html_page::verdict(std::string_view text) {
    element("p", text, R"(class="verdict")");
}

void html_page::heading(std::string_view text) {
    element("h2", text);
}

void html_page::paragraph(std::string_view text) {
    element("p", text);
}

void html_page::item(mark before, std::string_view text, std::size_t level, bool is_strong) {
    end_lists(level);
    if (!levels_.empty() && levels_.back() == level) {
        page_.close("li");
    } else {
        page_.open("ul");
        levels_.push_back(level);
    }
    page_.end_line();
    const auto [sign, attributes] = looks[static_cast<std::size_t>(before)];
    page_.open("li");
    page_.open("p");
    page_.element("span", sign, attributes);
    if (is_strong) {
        page_.element("strong", text);
    } else {
        page_.text(text);
    }
    page_.close("p");
}

void html_page::values(const std::vector<row>& rows) {
    end_lists();
    page_.open("dl");
    page_.end_line();
    for (const row& one : rows) {
        page_.element("dt", one.first);
        page_.element("dd", one.second);
        page_.end_line();
    }
    page_.close("dl");
    page_.end_line();
}

void html_page::add(const amount& one, std::string_view attributes) {
    page_.open("tr", attributes);
    page_.element("td", one.name);
    page_.element("td", one.digits, number_class);
    page_.element("td", one.note, R"(class="quiet")");
    page_.close("tr");
    page_.end_line();
}

void html_page::sum(const std::vector<amount>& parts, const amount& total) {
    end_lists();
    page_.open("table", R"(class="sum")");
    page_.open("tbody");
    page_.end_line();
    for (const amount& one : parts) {
        add(one);
    }
    add(total, R"(class="total")");
    page_.close("tbody");
    page_.close("table");
    page_.end_line();
}

std::string html_page::finish() {
    end_lists();
    html::end_page(page_);
    return std::move(page_).result();
}

} // namespace program::explaining
