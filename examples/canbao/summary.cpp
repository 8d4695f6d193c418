// SPDX-License-Identifier: Apache-2.0
#include "summary.hpp"

#include "figures.hpp"
#include "file_words.hpp"
#include "language.hpp"
#include "reject_words.hpp"
#include "text_table.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace program {

namespace {

/// What Excel and LibreOffice open, the header row included.
constexpr std::uint64_t rows_of_a_spreadsheet = 1'048'576;

constexpr std::array<canbao::status, 3> statuses{
    canbao::status::insured, canbao::status::subsidy_only, canbao::status::refused};
constexpr std::array<canbao::refusal, 5> reasons{
    canbao::refusal::insured_elsewhere, canbao::refusal::employee_insured,
    canbao::refusal::tier_not_offered, canbao::refusal::not_open,
    canbao::refusal::no_coverage_left};

/// A code, and its name in Chinese.
std::string named(const auto& what) {
    std::string text{word(what, naming::codes)};
    return spoken() == language::english ? text
                                         : text.append(" ").append(word(what, naming::chinese));
}

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

/// What was wrong in each column, and what is right there.
std::string tell_expected(const problem_counts& problems) {
    text_table table{{text_table::left, text_table::left, text_table::left}};
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
        if (last != problem::none) {
            const std::string_view code =
                column < column_names.size() ? column_names[column] : std::string_view{};
            table.add({"  " + title_of(column), counts, expectation(code, last, spoken())});
        }
    }
    return say({"what was expected:\n", "应为：\n"}) + table.to_text();
}

} // namespace

std::string summarise(const assess_options& options, const roster_run& run,
                      const rejects_file& rejects) {
    text_table table{{text_table::left, text_table::right}};
    const auto count = [&](std::string what, std::uint64_t number) {
        table.add({std::move(what), in_thousands(number)});
    };
    const sums total = run.sums().total();
    if (options.rosters.size() > 1) {
        count(say({"rosters", "名册数"}), options.rosters.size());
    }
    count(say({"rows read", "读入行数"}), run.rows_read());
    count(say({"rows assessed", "审核行数"}), total.persons);
    for (const canbao::status status : statuses) {
        count("  " + named(status), run.sums().persons(status));
    }
    for (const canbao::refusal why : reasons) {
        if (const auto persons = run.sums().persons(why); persons != 0) {
            count("    " + named(why), persons);
        }
    }
    count(say({"rows rejected", "拒收行数"}), rejects.total());
    for (std::size_t what = 0; what < problem_codes.size(); ++what) {
        if (const auto number = rejects.count(static_cast<problem>(what)); number != 0) {
            count("  " + named(static_cast<problem>(what)), number);
        }
    }
    table.add({say({"due, yuan", "个人应缴（元）"}), yuan_in_thousands(total.due)});
    table.add({say({"subsidy, yuan", "资助（元）"}), yuan_in_thousands(total.subsidy)});
    table.add({say({"fiscal, yuan", "财政补助（元）"}), yuan_in_thousands(total.fiscal)});
    std::string text = table.to_text();
    if (rejects.total() != 0) {
        text += tell_expected(rejects.problems());
    }
    if (rejects.total() != 0 && !rejects.path().empty()) {
        text += say({"rejected rows are in {}", "拒收的行见 {}"}, rejects.path()) + '\n';
    }
    if (run.scientific_ids() != 0) {
        const std::string roster =
            options.rosters.size() == 1
                ? ""
                : say({" of {}", "（{}）"}, options.rosters[run.roster_of_first_scientific_id()]);
        text +=
            say({"{} ids look like numbers that a spreadsheet has shortened (4.31E+17), the first "
                 "in line {}{}:\ndifferent persons may share one; they have the note scientific_id",
                 "有 {} 个编号像是被电子表格缩写的数字（如 4.31E+17），首个在第 {} 行{}：\n"
                 "不同的人可能因此编号相同；这些行的 notes 列标有 scientific_id"},
                in_thousands(run.scientific_ids()), run.first_scientific_id(), roster) +
            '\n';
    }
    return text;
}

std::string warn_of_long_files(const assess_options& options, const ledger& sums,
                               const rejects_file& rejects) {
    constexpr wording warning{
        "warning: {} has {} rows; a spreadsheet opens {}, and the others are lost in it",
        "警告：{} 有 {} 行；电子表格只能打开 {} 行，其余的行不会显示"};
    if (options.reader != csv::reader_of::spreadsheet) {
        return {};
    }
    std::string text;
    const auto warn = [&](const std::string& file, std::uint64_t rows) {
        if (rows + 1 > rows_of_a_spreadsheet) {
            text += say(warning, file == "-" ? say({"the output", "结果"}) : file,
                        in_thousands(rows + 1), in_thousands(rows_of_a_spreadsheet)) +
                    '\n';
        }
    };
    warn(options.output, sums.total().persons);
    warn(rejects.path().empty() ? say({"the rejects file", "拒收文件"}) : rejects.path(),
         rejects.lines());
    if (!options.rejected_rows.empty()) {
        warn(options.rejected_rows, rejects.total());
    }
    return text;
}

} // namespace program
