// SPDX-License-Identifier: Apache-2.0
#include "command/commands.hpp"

#include "compare/compare.hpp"
#include "shared/failure.hpp"
#include "shared/interruption.hpp"
#include "shared/language.hpp"
#include "shared/policy_choice.hpp"
#include "shared/spreadsheet_files.hpp"

#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

namespace program {

namespace {

constexpr wording footer{
    R"(Without a roster: where the two policies differ, in fees, fiscal standards, aid
by category, windows and routes, with the sections of the notices.

With one: each row is assessed under both policies, whatever its own column
policy says. Differences are what is due under the second less what is due under
the first; whoever is refused owes nothing. Those insured under both are counted
and averaged apart from those insured under one, of whom it changes whether they
are insured. Rejected rows, among them ids that stand twice with the same policy,
go to standard error.

Policies of two years open in two years: a roster of one year is mostly refused
under the other. --shift-years asks what the same people would owe a year later
(or earlier): dates are those of the first policy's year, and are moved for the
second by whole years.

--output writes id, first_due, second_due, difference, first_status and
second_status of each row; where it is standard output, the report goes to
standard error.

Exit status: 0 all rows compared, 3 some rejected, 2 wrong usage or a file that
can't be read or written, 1 anything else.

Examples:
  canbao compare hunan-2023 hunan-2024
  canbao compare hunan-2023 hunan-2024 roster.csv --shift-years
  canbao compare hunan-2023 jiangan-2023 roster.csv --output differences.csv
  canbao generate --policy hunan-2023 | canbao compare hunan-2023 fuling-2023 -)",
    R"(不给名册：列出两个政策的不同之处（缴费、财政补助、分类资助、缴费期、参保途径），
并注明文件条款。

给出名册：每一行按两个政策各审核一次，不看该行自己的 policy 列。差额为按第二个政策的
应缴额减去按第一个政策的应缴额；未参保者应缴为零。两者均参保的人与仅按其一参保的人
分开计数、分开求平均：后者变的是参保与否，而不只是金额。拒收的行（包括同一政策下
重复的 id）写到标准错误。

两个年度的政策在不同年份开放：一个年度的名册，按另一年度的政策大多不予参保。
--shift-years 回答“同样的人推后（或提前）一年应缴多少”：日期按第一个政策的年度填写，
按第二个政策审核时整年移动。

--output 写出每行的 id、first_due、second_due、difference、first_status 和
second_status；写到标准输出时，报告写到标准错误。

退出状态：0 各行均已比较；3 有行被拒收；2 用法有误，或有文件无法读写；1 其他错误。

示例：
  canbao compare hunan-2023 hunan-2024
  canbao compare hunan-2023 hunan-2024 roster.csv --shift-years
  canbao compare hunan-2023 jiangan-2023 roster.csv --output differences.csv
  canbao generate --policy hunan-2023 | canbao compare hunan-2023 fuling-2023 -)"};

constexpr wording no_roster{"{} {} about a roster, and none is given",
                            "{0} 只用于名册，而没有给出名册"};
constexpr wording no_output{"--for-spreadsheet is about what --output writes, and none is given",
                            "--for-spreadsheet 只用于 --output 写出的文件，而没有给出 --output"};

struct arguments {
    compare_options options;
    std::string first;
    std::string second;
    bool has_roster = false;
    std::vector<std::string> of_roster; ///< options that were given and need one
};

/// The options that were given; all but --help are about a roster.
std::vector<std::string> options_given(const CLI::App& command) {
    std::vector<std::string> all;
    for (const CLI::Option* one : command.get_options()) {
        if (one->count() > 0 && one->get_name().starts_with('-')) {
            all.push_back(one->get_name());
        }
    }
    return all;
}

int run(const arguments& given) {
    note_interruptions();
    compare_options options = given.options;
    options.first = &choose_policy(given.first);
    options.second = &choose_policy(given.second);
    options.tongue = spoken();
    if (!given.has_roster && !given.of_roster.empty()) {
        throw failure{say(no_roster, fmt::join(given.of_roster, say({", ", "、"})),
                          given.of_roster.size() == 1 ? "is" : "are")};
    }
    if (options.reader == csv::reader_of::spreadsheet && options.output.empty()) {
        throw failure{say(no_output)};
    }
    if (given.has_roster) {
        return compare_roster(options);
    }
    compare_policies(*options.first, *options.second, spoken());
    return 0;
}

} // namespace

void add_compare(CLI::App& app, std::function<int()>& chosen) {
    const auto given = std::make_shared<arguments>();
    CLI::App* command = app.add_subcommand(
        "compare",
        say({"Compare two policies, alone or over a roster", "比较两个政策，可逐行比较一份名册"}));
    command
        ->add_option(say({"FIRST", "政策一"}), given->first,
                     say({"A policy: {}", "一个政策：{}"}, known_policies()))
        ->required()
        ->type_name("");
    command
        ->add_option(say({"SECOND", "政策二"}), given->second, say({"Another one", "另一个政策"}))
        ->required()
        ->type_name("");
    const CLI::Option* roster =
        command
            ->add_option("ROSTER.csv", given->options.roster,
                         say({"Applications; - is standard input", "参保申请；- 为标准输入"}))
            ->type_name("");
    command
        ->add_option("-o,--output", given->options.output,
                     say({"Differences by row; - is standard output", "逐行的差额；- 为标准输出"}))
        ->type_name(say({"FILE", "文件"}));
    add_reading(*command, given->options.reading);
    add_for_spreadsheet(*command, given->options.reader);
    command->add_flag("--shift-years", given->options.shift_years,
                      say({"Move the dates from the first insured year to the second",
                           "将日期从第一个政策的参保年度移到第二个"}));
    command->add_flag("--quiet", given->options.is_quiet,
                      say({"No progress, no counts of rows", "不显示进度和行数"}));
    command->footer(say(footer));
    command->callback([given, roster, command, &chosen] {
        given->has_roster = roster->count() > 0;
        given->of_roster = options_given(*command);
        chosen = [given] { return run(*given); };
    });
}

} // namespace program
