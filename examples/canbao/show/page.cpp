// SPDX-License-Identifier: Apache-2.0
#include "show/sheet.hpp"

#include "shared/page_markup.hpp"
#include "show/calendar.hpp"
#include "show/headings.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include <fmt/format.h>

namespace program::show {

using namespace html;

namespace {

constexpr std::string_view number_class = R"(class="number")";
constexpr std::string_view narrow_class = R"(class="narrow")";

std::string bracketed(std::string_view reading) {
    return fmt::format("[{}]", reading);
}

class page_maker {
public:
    explicit page_maker(const sheet& shown) : shown_{shown} {}

    [[nodiscard]] std::string make() {
        begin_page(page_, shown_.id + " · " + shown_.document, shown_.tongue);
        add_facts();
        add_fees();
        add_groups();
        add_aid();
        add_routes();
        add_year();
        add_remarks(heading::transitions, shown_.transitions);
        add_readings();
        add_words();
        end_page(page_);
        return std::move(page_).result();
    }

private:
    [[nodiscard]] std::string_view said(const wording& words) const {
        return words.in(shown_.tongue);
    }

    void add_title(const wording& title, std::string_view note = {}) {
        page_.element("h2", said(title));
        page_.end_line();
        if (!note.empty()) {
            page_.element("p", note, R"(class="quiet")");
            page_.end_line();
        }
    }

    void add_chinese(std::string_view words) { page_.element("span", words, in_chinese); }

    void add_word(const canbao::label& word) {
        page_.code(word.code);
        page_.raw(" ");
        add_chinese(word.name);
    }

    void add_source(const source& where) {
        if (where.sections.empty() && where.readings.empty()) {
            return;
        }
        page_.open("span", R"(class="source")");
        std::string_view between;
        for (const std::string& section : where.sections) {
            page_.raw(between);
            page_.text(section);
            between = ", ";
        }
        page_.close("span");
        for (const std::string& reading : where.readings) {
            page_.raw(" ");
            page_.open("span", R"(class="source")");
            page_.element("a", bracketed(reading),
                          fmt::format(R"(href="#reading-{}")", number_of_reading(reading)));
            page_.close("span");
        }
    }

    [[nodiscard]] std::ptrdiff_t number_of_reading(std::string_view code) const {
        const auto place =
            std::find_if(shown_.readings.begin(), shown_.readings.end(),
                         [code](const canbao::label& reading) { return reading.code == code; });
        return place - shown_.readings.begin() + 1;
    }

    void add_remark(const remark& one) {
        page_.open("p");
        page_.text(one.text);
        page_.raw(" ");
        add_source(one.where);
        page_.close("p");
        page_.end_line();
    }

    void add_remarks(const wording& title, const std::vector<remark>& remarks) {
        if (remarks.empty()) {
            return;
        }
        add_title(title);
        for (const remark& one : remarks) {
            add_remark(one);
        }
    }

    void open_row(std::string_view attributes = {}) { page_.open("tr", attributes); }
    void close_row() {
        page_.close("tr");
        page_.end_line();
    }
    void open_table(std::string_view attributes = {}) {
        open_wide(page_, shown_.tongue);
        page_.open("table", attributes);
        page_.open("thead");
    }
    void open_body() {
        page_.close("thead");
        page_.open("tbody");
        page_.end_line();
    }
    void close_table() {
        page_.close("tbody");
        page_.close("table");
        close_wide(page_);
    }
    void add_head_cell(std::string_view words, std::string_view attributes = {}) {
        page_.element("th", words, attributes);
    }

    void add_facts() {
        page_.open("h1");
        page_.text(shown_.document);
        page_.element("small", shown_.id);
        page_.close("h1");
        page_.end_line();
        page_.open("dl");
        page_.end_line();
        for (const auto& [what, value] : shown_.facts) {
            page_.element("dt", what);
            page_.element("dd", value);
            page_.end_line();
        }
        page_.close("dl");
        page_.end_line();
    }

    void add_fees() {
        add_title(heading::fees);
        open_table(narrow_class);
        open_row();
        const bool has_people =
            std::any_of(shown_.fees.begin(), shown_.fees.end(),
                        [](const fee_shown& fee) { return !fee.people.empty(); });
        add_head_cell(said(heading::plan));
        add_head_cell(said(heading::tier), number_class);
        if (has_people) {
            add_head_cell(said(heading::people));
        }
        for (const wording& head : {heading::fee, heading::fiscal, heading::funding}) {
            add_head_cell(said(head), number_class);
        }
        add_head_cell(said(heading::sections));
        close_row();
        open_body();
        for (const fee_shown& fee : shown_.fees) {
            open_row();
            page_.open("td");
            add_word(fee.plan);
            page_.close("td");
            page_.element("td", std::to_string(fee.tier), number_class);
            if (has_people) {
                page_.element("td", fee.people);
            }
            for (const std::string& cell : {fee.fee, fee.fiscal, fee.funding}) {
                page_.element("td", cell, number_class);
            }
            page_.open("td");
            add_source(fee.where);
            page_.close("td");
            close_row();
        }
        close_table();
        for (const remark& one : shown_.about_fees) {
            add_remark(one);
        }
    }

    void add_groups() {
        if (shown_.groups.empty()) {
            return;
        }
        add_title(heading::groups, said(heading::groups_note));
        page_.open("dl");
        page_.end_line();
        for (const group_shown& group : shown_.groups) {
            page_.open("dt");
            add_word(group.name);
            page_.close("dt");
            page_.open("dd");
            bool is_first = true;
            for (const std::string& one : group.alternatives) {
                if (!is_first) {
                    page_.empty("br");
                    page_.text(fmt::format("{} ", said(heading::or_of)));
                }
                page_.text(one);
                is_first = false;
            }
            page_.close("dd");
            page_.end_line();
        }
        page_.close("dl");
        page_.end_line();
        if (!shown_.ages.text.empty()) {
            add_remark(shown_.ages);
        }
    }

    void add_aid_heads() {
        const bool is_single = shown_.aided_fees.size() == 1;
        open_row();
        add_head_cell(said(heading::category), is_single ? "" : R"(rowspan="2")");
        for (const aided_fee& fee : shown_.aided_fees) {
            if (!is_single) {
                const std::string_view plan =
                    shown_.tongue == language::english ? fee.plan.code : fee.plan.name;
                add_head_cell(
                    fmt::format("{} {}{}{}", plan,
                                fmt::format(fmt::runtime(said(heading::tier_number)), fee.tier),
                                fee.people.empty() ? "" : " ", fee.people),
                    R"(class="number" colspan="2")");
            }
        }
        if (!is_single) {
            close_row();
            open_row();
        }
        for (std::size_t fee = 0; fee < shown_.aided_fees.size(); ++fee) {
            add_head_cell(said(heading::aided), number_class);
            add_head_cell(said(heading::due), number_class);
        }
        close_row();
    }

    void add_aid_group(const aid_group& group) {
        open_row(R"(class="across")");
        page_.open("th", fmt::format(R"(colspan="{}" scope="rowgroup")",
                                     1 + 2 * shown_.aided_fees.size()));
        if (group.is_delegated) {
            page_.text(said(heading::delegated));
        } else if (group.payers.empty()) {
            add_word(group.fund);
        } else {
            page_.text(group.payers);
        }
        page_.text(group.share);
        page_.raw(" ");
        add_source(group.where);
        page_.close("th");
        close_row();
        for (const aid_row& row : group.rows) {
            open_row();
            page_.open("td", R"(class="name")");
            add_word(row.category);
            page_.close("td");
            for (const auto& amount : row.by_fee) {
                page_.element("td", amount ? amount->aid : "–", number_class);
                page_.element("td", amount ? amount->due : "–", R"(class="number due")");
            }
            close_row();
        }
    }

    void add_aid() {
        add_title(heading::aid,
                  shown_.aid.empty() ? said(heading::no_aid) : said(heading::aid_note));
        if (!shown_.aid.empty()) {
            open_table(shown_.aided_fees.size() == 1 ? narrow_class : "");
            add_aid_heads();
            open_body();
            for (const aid_group& group : shown_.aid) {
                add_aid_group(group);
            }
            close_table();
        }
        add_remarks(heading::recognition, shown_.recognition);
        if (!shown_.claims.empty()) {
            add_title(heading::claims);
            page_.open("p");
            add_word(shown_.claim);
            page_.close("p");
            for (const remark& one : shown_.claims) {
                add_remark(one);
            }
        }
    }

    void add_routes() {
        add_title(heading::routes);
        open_table(R"(class="routes")");
        open_row();
        for (const wording& head :
             {heading::route, heading::open, heading::covers, heading::charge, heading::sections}) {
            add_head_cell(said(head));
        }
        close_row();
        open_body();
        for (const route_shown& route : shown_.routes) {
            add_route(route);
        }
        close_table();
    }

    void add_route(const route_shown& route) {
        const std::string rows = fmt::format(R"(rowspan="{}")", route.openings.size());
        bool is_first = true;
        for (const route_shown::opening& opening : route.openings) {
            open_row();
            if (is_first) {
                page_.open("td", R"(class="name" )" + rows);
                add_word(route.name);
                page_.close("td");
            }
            page_.element("td", opening.conditions);
            page_.element("td", opening.cover);
            if (is_first) {
                page_.open("td", rows);
                page_.text(route.charge);
                if (!route.precedence.empty()) {
                    page_.empty("br");
                    page_.element("span", route.precedence, R"(class="quiet")");
                }
                page_.close("td");
                page_.open("td", rows);
                add_source(route.where);
                page_.close("td");
            }
            close_row();
            is_first = false;
        }
    }

    void add_year() {
        page_.open("section", R"(class="calendar")");
        page_.element("h2", said(heading::calendar), R"(id="calendar")");
        page_.end_line();
        add_calendar(page_, shown_.year, shown_.tongue);
        page_.close("section");
        page_.end_line();
    }

    void add_readings() {
        if (shown_.readings.empty()) {
            return;
        }
        add_title(heading::readings, said(heading::readings_note));
        page_.open("dl");
        page_.end_line();
        std::size_t number = 0;
        for (const canbao::label& one : shown_.readings) {
            page_.element("dt", bracketed(one.code), fmt::format(R"(id="reading-{}")", ++number));
            page_.element("dd", one.name);
            page_.end_line();
        }
        page_.close("dl");
        page_.end_line();
    }

    void add_words() {
        if (shown_.words.empty()) {
            return;
        }
        add_title(heading::words);
        page_.open("dl");
        page_.end_line();
        for (const canbao::label& one : shown_.words) {
            page_.open("dt");
            page_.element("code", one.code);
            page_.close("dt");
            page_.element("dd", one.name, in_chinese);
            page_.end_line();
        }
        page_.close("dl");
        page_.end_line();
    }

    const sheet& shown_;
    markup page_;
};

} // namespace

std::string page_of(const sheet& shown) {
    return page_maker{shown}.make();
}

} // namespace program::show
