// SPDX-License-Identifier: Apache-2.0
#include "show/sheet.hpp"

#include "shared/characters.hpp"
#include "shared/layout.hpp"
#include "show/calendar.hpp"
#include "show/headings.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace program::show {

namespace {

constexpr std::size_t usual_indent = 2;
constexpr std::string_view further_in = "\u00A0\u00A0"; ///< below the head of a group
/// From here on routes fit side by side into a table.
constexpr std::size_t width_of_route_table = 120;

/// "2.4, 2.5 [A-HN23-RECOG]".
std::string source_text(const source& where) {
    std::string text;
    for (const std::string& section : where.sections) {
        text.append(text.empty() ? "" : ", ").append(section);
    }
    for (const std::string& reading : where.readings) {
        text.append(text.empty() ? "" : " ").append("[").append(reading).append("]");
    }
    return text;
}

std::string code_and_name(const canbao::label& word) {
    return std::string{word.code}.append("\u00A0").append(word.name);
}

class text_maker {
public:
    text_maker(const sheet& shown, std::size_t width, bool colour)
        : shown_{shown},
          width_{width},
          colour_{colour} {}

    [[nodiscard]] std::string make() {
        add_head();
        add_fees();
        add_groups();
        add_aid();
        add_routes();
        add_title(heading::calendar);
        text_ += calendar_text(shown_.year, shown_.tongue, width_, colour_);
        add_remarks(heading::transitions, shown_.transitions);
        add_readings();
        add_words();
        return std::move(text_);
    }

private:
    [[nodiscard]] std::string said(const wording& words) const {
        return std::string{words.in(shown_.tongue)};
    }

    /// The note beside the title, or below where there is no room.
    void add_title(const wording& title, std::string_view note = {}) {
        text_ += '\n';
        text_ += paint(style::heading, said(title), colour_);
        if (!note.empty()) {
            const std::string_view colon = shown_.tongue == language::english ? ": " : "：";
            const std::size_t used = display_width(said(title)) + display_width(colon);
            if (used + display_width(note) <= width_) {
                text_.append(colon).append(note);
            } else {
                for (const std::string& line : wrap(note, width_ - usual_indent)) {
                    text_.append("\n").append(usual_indent, ' ').append(line);
                }
            }
        }
        text_ += '\n';
    }

    /// Wrapped, the later lines further in.
    void add_paragraph(std::string_view paragraph, std::size_t first_indent = usual_indent,
                       std::size_t hanging = usual_indent + 2) {
        std::size_t used = first_indent;
        for (const std::string& line : wrap(paragraph, width_ - hanging)) {
            text_.append(used, ' ').append(line) += '\n';
            used = hanging;
        }
    }

    void add_remark(const remark& one) {
        const std::string stands = source_text(one.where);
        add_paragraph(stands.empty() ? one.text : one.text + "  " + stands);
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

    void add_head() {
        text_ += paint(style::heading, shown_.id, colour_);
        text_.append(shown_.document.empty() ? "" : "  ");
        text_ += paint(style::heading, shown_.document, colour_) + '\n';
        wrapped_table table{{{.how = style::quiet}, {.may_wrap = true}}};
        for (const auto& [what, value] : shown_.facts) {
            table.add({what, value});
        }
        text_ += table.to_text(width_, colour_);
    }

    void add_fees() {
        add_title(heading::fees);
        const bool has_people =
            std::any_of(shown_.fees.begin(), shown_.fees.end(),
                        [](const fee_shown& fee) { return !fee.people.empty(); });
        std::vector<wrapped_table::column> columns{{}, {.side = align::right}};
        std::vector<std::string> heads{said(heading::plan), said(heading::tier)};
        if (has_people) {
            columns.push_back({.may_wrap = true});
            heads.push_back(said(heading::people));
        }
        columns.insert(columns.end(), 3, {.side = align::right});
        columns.push_back({.may_wrap = true, .how = style::quiet});
        for (const wording& head :
             {heading::fee, heading::fiscal, heading::funding, heading::sections}) {
            heads.push_back(said(head));
        }
        wrapped_table table{std::move(columns)};
        table.add_heads(std::move(heads));
        for (const fee_shown& fee : shown_.fees) {
            std::vector<std::string> cells{code_and_name(fee.plan), std::to_string(fee.tier)};
            if (has_people) {
                cells.push_back(fee.people);
            }
            cells.insert(cells.end(), {fee.fee, fee.fiscal, fee.funding, source_text(fee.where)});
            table.add(std::move(cells));
        }
        text_ += table.to_text(width_, colour_);
        for (const remark& one : shown_.about_fees) {
            add_remark(one);
        }
    }

    void add_groups() {
        if (shown_.groups.empty()) {
            return;
        }
        add_title(heading::groups, heading::groups_note.in(shown_.tongue));
        wrapped_table table{{{}, {.may_wrap = true}}};
        for (const group_shown& group : shown_.groups) {
            std::string who;
            for (const std::string& one : group.alternatives) {
                who.append(who.empty() ? "" : "\n" + said(heading::or_of) + " ").append(one);
            }
            table.add({std::string{group.name.code}.append("\n").append(group.name.name), who});
        }
        text_ += table.to_text(width_, colour_);
        if (!shown_.ages.text.empty()) {
            add_remark(shown_.ages);
        }
    }

    /// Whose amounts a column has; nothing where there is one fee only.
    [[nodiscard]] std::string fee_head(const aided_fee& fee) const {
        if (shown_.aided_fees.size() == 1) {
            return {};
        }
        const std::string_view plan =
            shown_.tongue == language::english ? fee.plan.code : fee.plan.name;
        std::string text = fmt::format(
            "{}\n{}\n", plan,
            fmt::format(fmt::runtime(heading::tier_number.in(shown_.tongue)), fee.tier));
        // In all heads, so that they are equally high.
        const bool has_people =
            std::any_of(shown_.aided_fees.begin(), shown_.aided_fees.end(),
                        [](const aided_fee& one) { return !one.people.empty(); });
        return has_people ? text + fee.people + '\n' : text;
    }

    [[nodiscard]] std::string group_head(const aid_group& group) const {
        std::string text = group.is_delegated     ? said(heading::delegated)
                           : group.payers.empty() ? code_and_name(group.fund)
                                                  : group.payers;
        text += group.share;
        const std::string stands = source_text(group.where);
        return stands.empty() ? text : text + "  " + stands;
    }

    /// Everything about a category in one line.
    [[nodiscard]] wrapped_table aid_in_lines() const {
        std::vector<wrapped_table::column> columns{{}, {}};
        std::vector<std::string> heads{said(heading::category), {}};
        for (const aided_fee& fee : shown_.aided_fees) {
            columns.insert(columns.end(), 2, {.side = align::right});
            const std::string head = fee_head(fee);
            const auto lines = static_cast<std::size_t>(std::count(head.begin(), head.end(), '\n'));
            heads.push_back(head + said(heading::aided));
            heads.push_back(std::string(lines, '\n') + said(heading::due));
        }
        wrapped_table table{std::move(columns)};
        table.add_heads(std::move(heads));
        for (const aid_group& group : shown_.aid) {
            table.add_across(group_head(group));
            for (const aid_row& row : group.rows) {
                std::vector<std::string> cells{std::string{further_in}.append(row.category.code),
                                               std::string{row.category.name}};
                for (const auto& amount : row.by_fee) {
                    cells.push_back(amount ? amount->aid : "–");
                    cells.push_back(amount ? amount->due : "–");
                }
                table.add(std::move(cells));
            }
        }
        return table;
    }

    /// The name under the code, what is due under the aid; of fees from `first` on as many as fit.
    [[nodiscard]] wrapped_table aid_in_pairs(std::size_t first, std::size_t count) const {
        std::vector<wrapped_table::column> columns{{}, {.how = style::quiet}};
        std::vector<std::string> heads{said(heading::category), {}};
        for (std::size_t fee = first; fee < first + count; ++fee) {
            columns.push_back({.side = align::right});
            std::string head = fee_head(shown_.aided_fees[fee]);
            if (!head.empty()) { // several fees: without the line feed at the end
                head.pop_back();
            }
            heads.push_back(std::move(head));
        }
        wrapped_table table{std::move(columns)};
        table.add_heads(std::move(heads));
        for (const aid_group& group : shown_.aid) {
            table.add_across(group_head(group));
            for (const aid_row& row : group.rows) {
                std::vector<std::string> cells{
                    fmt::format("{0}{1}\n{0}{2}", further_in, row.category.code, row.category.name),
                    said(heading::aided) + '\n' + said(heading::due)};
                for (std::size_t fee = first; fee < first + count; ++fee) {
                    const auto& amount = row.by_fee[fee];
                    cells.push_back(amount ? amount->aid + '\n' + amount->due : "–\n–");
                }
                table.add(std::move(cells));
            }
        }
        return table;
    }

    void add_aid() {
        add_title(heading::aid,
                  shown_.aid.empty() ? std::string_view{} : heading::aid_note.in(shown_.tongue));
        if (shown_.aid.empty()) {
            text_.append(usual_indent, ' ').append(said(heading::no_aid)) += '\n';
        } else if (const wrapped_table lines = aid_in_lines();
                   lines.natural_width() + usual_indent <= width_) {
            text_ += lines.to_text(width_, colour_);
        } else {
            add_aid_in_pairs();
        }
        add_remarks(heading::recognition, shown_.recognition);
        if (!shown_.claims.empty()) {
            add_title(heading::claims, code_and_name(shown_.claim));
            for (const remark& one : shown_.claims) {
                add_remark(one);
            }
        }
    }

    void add_aid_in_pairs() {
        const std::size_t fees = shown_.aided_fees.size();
        std::size_t count = 0;
        for (std::size_t first = 0; first < fees; first += count) {
            count = fees - first;
            while (count > 1 &&
                   aid_in_pairs(first, count).natural_width() + usual_indent > width_) {
                --count;
            }
            text_ += aid_in_pairs(first, count).to_text(width_, colour_);
        }
    }

    void add_routes() {
        add_title(heading::routes);
        const bool has_long_codes =
            std::any_of(shown_.routes.begin(), shown_.routes.end(), [&](const route_shown& route) {
                return display_width(route.name.code) > width_ / 4;
            });
        width_ < width_of_route_table || has_long_codes ? add_route_blocks() : add_route_table();
    }

    void add_route_blocks() {
        bool is_first = true;
        for (const route_shown& route : shown_.routes) {
            if (!is_first) {
                text_ += '\n';
            }
            is_first = false;
            const std::string name = code_and_name(route.name);
            const std::string stands = source_text(route.where);
            const std::size_t used = usual_indent + display_width(name) + display_width(stands);
            if (used + 2 <= width_) {
                text_.append(usual_indent, ' ').append(paint(style::heading, name, colour_));
                text_.append(width_ - used, ' ').append(paint(style::quiet, stands, colour_)) +=
                    '\n';
            } else {
                add_paragraph(name + "  " + stands);
            }
            wrapped_table about{{{.how = style::quiet}, {.may_wrap = true}}};
            for (const route_shown::opening& opening : route.openings) {
                about.add(
                    {said(&opening == route.openings.data() ? heading::open : heading::or_open),
                     opening.conditions});
                about.add({said(heading::covers), opening.cover});
            }
            about.add({said(heading::charge), route.charge});
            if (!route.precedence.empty()) {
                about.add({"", route.precedence});
            }
            text_ += about.to_text(width_, colour_, 2 * usual_indent);
        }
    }

    void add_route_table() {
        wrapped_table table{{{},
                             {.may_wrap = true},
                             {.may_wrap = true},
                             {.may_wrap = true},
                             {.may_wrap = true, .how = style::quiet}}};
        table.add_heads({said(heading::route), said(heading::open), said(heading::covers),
                         said(heading::charge), said(heading::sections)});
        for (const route_shown& route : shown_.routes) {
            std::string charge = route.charge;
            charge.append(route.precedence.empty() ? "" : "\n").append(route.precedence);
            bool is_first = true;
            for (const route_shown::opening& opening : route.openings) {
                table.add({is_first
                               ? std::string{route.name.code}.append("\n").append(route.name.name)
                               : std::string{},
                           opening.conditions, opening.cover, is_first ? charge : std::string{},
                           is_first ? source_text(route.where) : std::string{}});
                is_first = false;
            }
        }
        text_ += table.to_text(width_, colour_);
    }

    void add_readings() {
        if (shown_.readings.empty()) {
            return;
        }
        add_title(heading::readings, heading::readings_note.in(shown_.tongue));
        wrapped_table table{{{}, {.may_wrap = true}}};
        for (const canbao::label& one : shown_.readings) {
            table.add({fmt::format("[{}]", one.code), std::string{one.name}});
        }
        text_ += table.to_text(width_, colour_);
    }

    void add_words() {
        if (shown_.words.empty()) {
            return;
        }
        add_title(heading::words);
        wrapped_table table{{{}, {.may_wrap = true}}};
        for (const canbao::label& one : shown_.words) {
            table.add({std::string{one.code}, std::string{one.name}});
        }
        text_ += table.to_text(width_, colour_);
    }

    const sheet& shown_;
    std::size_t width_;
    bool colour_;
    std::string text_;
};

} // namespace

std::string text_of(const sheet& shown, std::size_t width, bool colour) {
    return with_hyphens(with_plain_blanks(text_maker{shown, width, colour}.make()));
}

} // namespace program::show
