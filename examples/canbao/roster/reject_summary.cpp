// SPDX-License-Identifier: Apache-2.0
#include "roster/reject_summary.hpp"

#include "roster/reject_words.hpp"
#include "shared/figures.hpp"
#include "shared/file_words.hpp"
#include "shared/language.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace program {

namespace {

std::string title_of(std::size_t column) {
    if (column < column_names.size()) {
        const std::string_view code = column_names[column];
        std::string text{code};
        return spoken() == language::english
                   ? text
                   : text.append(" ").append(column_word(code, naming::chinese));
    }
    return column == column_names.size() ? say({"another column", "其他列"})
                                         : say({"the row", "整行"});
}

} // namespace

void count_rejects(text_table& table, const rejects_file& rejects) {
    table.add({say({"rows rejected", "拒收行数"}), in_thousands(rejects.total())});
    for (std::size_t what = 0; what < problem_codes.size(); ++what) {
        if (const auto number = rejects.count(static_cast<problem>(what)); number != 0) {
            table.add({"  " + named(static_cast<problem>(what)), in_thousands(number)});
        }
    }
}

std::string tell_expected(const rejects_file& rejects) {
    constexpr wording like_another{"as for {}", "同 {}"};
    if (rejects.total() == 0) {
        return {};
    }
    const problem_counts& problems = rejects.problems();
    text_table table{{text_table::left, text_table::left, text_table::left}};
    std::array<std::string, problem_counts::columns> forms;
    for (std::size_t column = 0; column < problem_counts::columns; ++column) {
        std::string counts;
        problem last = problem::none;
        for (std::size_t what = 1; what < problem_codes.size(); ++what) {
            const std::uint64_t count = problems.of(column, static_cast<problem>(what));
            if (count != 0) {
                last = static_cast<problem>(what);
                counts.append(counts.empty() ? "" : say({", ", "，"}))
                    .append(problem_codes[what])
                    .append(" ")
                    .append(in_thousands(count));
            }
        }
        if (last == problem::none) {
            continue;
        }
        const std::string_view code =
            column < column_names.size() ? column_names[column] : std::string_view{};
        forms[column] = expectation(code, last, spoken());
        const auto before = static_cast<std::size_t>(
            std::find(forms.begin(), forms.end(), forms[column]) - forms.begin());
        table.add({"  " + title_of(column), counts,
                   before == column ? forms[column] : say(like_another, title_of(before))});
    }
    return say({"what was expected:\n", "应为：\n"}) + table.to_text();
}

} // namespace program
