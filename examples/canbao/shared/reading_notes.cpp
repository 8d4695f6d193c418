// SPDX-License-Identifier: Apache-2.0
#include "shared/reading_notes.hpp"

#include "shared/figures.hpp"

#include <array>
#include <cstddef>
#include <utility>

namespace program {

namespace {

constexpr wording passed_over{"columns that are none of ours: {}", "未使用的列：{}"};
constexpr wording and_more{", and {} more", "，另有 {} 列"};
constexpr wording nameless{"{} without a name", "{} 列没有列名"};
constexpr wording then{", ", "、"};
constexpr wording titles{"lines before the header that were taken for a title: {}",
                         "表头之前视为标题的行数：{}"};
constexpr wording idle_policy{"--policy had no effect: every row names its own policy",
                              "--policy 未起作用：每一行都写明了政策"};
constexpr wording seen_in{"{}: {} × {}{}", "{}：{} 处为{}{}"};

} // namespace

std::string notes_on_header(const roster_format& format) {
    constexpr std::size_t most = 30;
    std::string names;
    std::size_t named = 0;
    std::size_t without = 0;
    for (const std::string& name : format.other_columns()) {
        const bool is_named = name.find_first_not_of(" \t") != std::string::npos;
        without += is_named ? 0 : 1;
        if (is_named && named++ < most) {
            names.append(names.empty() ? "" : say(then)).append(shown_name(name));
        }
    }
    if (named > most) {
        names += say(and_more, named - most);
    }
    if (without != 0) {
        names.append(names.empty() ? "" : say(then)).append(say(nameless, without));
    }
    std::string text = names.empty() ? "" : say(passed_over, names) + '\n';
    if (format.title_lines() != 0) {
        text += say(titles, in_thousands(format.title_lines())) + '\n';
    }
    return text;
}

std::string notes_on_rows(const reading_uses& uses, const reading_options& asked,
                          bool has_default) {
    std::string text;
    if (has_default && uses.rows != 0 && uses.default_policy == 0) {
        text += say(idle_policy) + '\n';
    }
    if (uses.rows != 0 && are_idle(asked.days, uses)) {
        text += say(idle_dates) + '\n';
    }
    std::array<bool, seen_forms> is_advised{};
    for (std::size_t place = 0; place < day_columns.size(); ++place) {
        for (std::size_t form = 0; form < seen_forms; ++form) {
            if (const std::uint64_t count = uses.bad_days[place][form]; count != 0) {
                const auto what = static_cast<seen_form>(form);
                const bool is_new = !std::exchange(is_advised[form], true);
                text += say(seen_in, name(day_columns[place]), in_thousands(count),
                            seen(what, spoken()), is_new ? advice_on_day(what, spoken()) : "") +
                        '\n';
            }
        }
    }
    return text;
}

bool are_idle(const day_reading& asked, const reading_uses& uses) noexcept {
    const bool says_days = asked.order != day_order::unsaid || asked.count != day_count::unsaid;
    return says_days && uses.days_by_option == 0;
}

} // namespace program
