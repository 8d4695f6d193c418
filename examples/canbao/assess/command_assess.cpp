// SPDX-License-Identifier: Apache-2.0
#include "command/commands.hpp"

#include "assess/assess_roster.hpp"
#include "assess/assessment_row.hpp"
#include "roster/kept_columns.hpp"
#include "shared/interruption.hpp"
#include "shared/language.hpp"
#include "shared/policy_choice.hpp"
#include "shared/spreadsheet_files.hpp"
#include "shared/whole_number.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <CLI/CLI.hpp>

namespace program {

namespace {

constexpr wording footer{
    R"(Without --rejects, rejected rows go to OUT.rejects.csv beside OUT.csv, or to
standard error where the output goes to standard output, a pipe or a device.
Of several rosters each has line numbers of its own; rejects then name theirs.

Exit status: 0 all rows assessed, 3 some rejected, 2 wrong usage or a file that
can't be read or written, 1 anything else.

Examples:
  canbao assess roster.csv -o assessed.csv --ledger ledger.csv
  canbao assess --policy hunan-2023 roster.csv > assessed.csv
  canbao assess east.csv west.csv -o assessed.csv --keep name --for-spreadsheet
  zstdcat roster.csv.zst | canbao assess - --quiet | gzip > assessed.csv.gz)",
    R"(未给出 --rejects 时，拒收的行写入 OUT.csv 旁的 OUT.rejects.csv；
结果写到标准输出、管道或设备时，写到标准错误。
名册有多份时，行号各自计算，拒收的行注明所在名册。

退出状态：0 各行均已审核；3 有行被拒收；2 用法有误，或有文件无法读写；
1 其他错误。

示例：
  canbao assess roster.csv -o assessed.csv --ledger ledger.csv
  canbao assess --policy hunan-2023 roster.csv > assessed.csv
  canbao assess 东区.csv 西区.csv -o assessed.csv --keep 姓名 --for-spreadsheet
  canbao assess roster.csv -o assessed.csv --names zh
  zstdcat roster.csv.zst | canbao assess - --quiet | gzip > assessed.csv.gz)"};

struct arguments {
    assess_options options;
    std::string policy;
    std::vector<std::string> keep;
};

int run(arguments given) {
    note_interruptions();
    if (!given.policy.empty()) {
        given.options.policy = &choose_policy(given.policy);
    }
    given.options.keep =
        kept_columns(given.keep, output_columns(given.options.with_bills), given.options.words);
    return assess_roster(given.options);
}

void add_names(CLI::App& command, naming& into) {
    static const std::map<std::string, naming> names{{"codes", naming::codes},
                                                     {"zh", naming::chinese}};
    command
        .add_option("--names", into,
                    say({"What columns and words are called in the outputs: codes (default), or "
                         "their Chinese names",
                         "结果文件中的列名和用词：代码（codes，默认）或中文（zh）"}))
        ->type_name("codes|zh")
        ->transform(CLI::CheckedTransformer(names, CLI::ignore_case).description(""));
}

void add_keep(CLI::App& command, std::vector<std::string>& into) {
    command
        .add_option("--keep", into,
                    say({"Columns of the roster that stand behind those of the output, too, "
                         "unchanged; TITLE=NAME under another title",
                         "在结果的各列之后原样保留的名册列；标题=列名 可改用别的标题"}))
        ->type_name(say({"NAME,…", "列名,…"}))
        ->allow_extra_args(false); // or it takes the roster for a column
}

void add_ledger_by(CLI::App& command, ledger_by& into) {
    static const std::map<std::string, ledger_by> names{{"outcome", ledger_by::outcome},
                                                        {"payer", ledger_by::payer}};
    command
        .add_option(
            "--ledger-by", into,
            say({"What the ledger sums by: outcome (default), as above, or payer: what "
                 "persons and funds pay of contributions, surcharges and the fiscal standard",
                 "台账的汇总方式：outcome（默认）同上；payer 按出资方汇总，"
                 "即个人和各资金各承担多少个人缴费、附加收费和财政补助"}))
        ->type_name("outcome|payer")
        ->transform(CLI::CheckedTransformer(names, CLI::ignore_case).description(""))
        ->needs(command.get_option("--ledger"));
}

} // namespace

void add_assess(CLI::App& app, std::function<int()>& chosen) {
    const auto given = std::make_shared<arguments>();
    assess_options& options = given->options;
    options.threads = std::max(1U, std::thread::hardware_concurrency());

    CLI::App* command = app.add_subcommand(
        "assess", say({"Assess a roster of applications", "逐行审核名册中的参保申请"}));
    command
        ->add_option("ROSTER.csv", options.rosters,
                     say({"Applications; - is standard input. Several are read one after the "
                          "other, and give one output",
                          "参保申请；- 为标准输入。可给出多份，依次读入，结果合为一份"}))
        ->required()
        ->type_name("");
    command
        ->add_option("--policy", given->policy,
                     say({"Policy of rows that name none: {}", "未写明政策的行所用的政策：{}"},
                         known_policies()))
        ->type_name("ID");
    command
        ->add_option(
            "-o,--output", options.output,
            say({"Assessments; - is standard output (default)", "审核结果；- 为标准输出（默认）"}))
        ->type_name("OUT.csv");
    command
        ->add_option(
            "--rejects", options.rejects,
            say({"Rejected rows; written even if there are none", "拒收的行；没有时也写出该文件"}))
        ->type_name(say({"FILE", "文件"}));
    command->add_flag("--explain-rejects", options.explain_rejects,
                      say({"Rejects say in words, too, what is wrong and what was expected",
                           "拒收文件中另用文字说明问题和应有的写法"}));
    command
        ->add_option("--rejected-rows", options.rejected_rows,
                     say({"The rejected rows themselves, under their header, to correct and assess "
                          "again; they hold whatever the roster holds",
                          "拒收的原行，连同表头写出，供更正后再次审核；名册中的个人信息也在其中"}))
        ->type_name(say({"FILE", "文件"}));
    command
        ->add_option("--ledger", options.ledger,
                     say({"Sums by policy, status, reason, route, category and fund",
                          "台账：按政策、状态、原因、途径、人员类别、资金汇总"}))
        ->type_name(say({"FILE", "文件"}));
    add_ledger_by(*command, options.by);
    command->add_flag("--bill", options.with_bills,
                      say({"A column more in the output: what is charged, and who pays it",
                           "结果中另加一列账单：各项费用及由谁承担"}));
    command
        ->add_option_function<std::string>(
            "--threads",
            [&options](const std::string& text) {
                options.threads = static_cast<unsigned>(whole_number("--threads", text, 1, 256));
            },
            say({"Default: as many as there are processors", "默认与处理器数相同"}))
        ->type_name("N");
    add_reading(*command, options.reading);
    add_keep(*command, given->keep);
    add_names(*command, options.words);
    add_for_spreadsheet(*command, options.reader);
    command->add_flag("--quiet", options.is_quiet,
                      say({"No progress, no summary", "不显示进度和小结"}));
    command->footer(say(footer));
    command->callback([given, &chosen] { chosen = [given] { return run(*given); }; });
}

} // namespace program
