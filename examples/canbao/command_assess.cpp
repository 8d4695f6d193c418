// SPDX-License-Identifier: Apache-2.0
#include "command_assess.hpp"

#include "assess_roster.hpp"
#include "encoding_option.hpp"
#include "interruption.hpp"
#include "language.hpp"
#include "policy_choice.hpp"
#include "whole_number.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <thread>

namespace program {

namespace {

constexpr wording footer{
    R"(Without --rejects, rejected rows go to OUT.rejects.csv beside OUT.csv, or to
standard error where the output goes to standard output, a pipe or a device.

Exit status: 0 all rows assessed, 3 some rejected, 2 wrong usage or a file that
can't be read or written, 1 anything else.

Examples:
  canbao assess roster.csv -o assessed.csv --ledger ledger.csv
  canbao assess --policy hunan-2023 roster.csv > assessed.csv
  zstdcat roster.csv.zst | canbao assess - --quiet | gzip > assessed.csv.gz)",
    R"(未给出 --rejects 时，拒收的行写入 OUT.csv 旁的 OUT.rejects.csv；
结果写到标准输出、管道或设备时，写到标准错误。

退出状态：0 各行均已审核；3 有行被拒收；2 用法有误，或有文件无法读写；
1 其他错误。

示例：
  canbao assess roster.csv -o assessed.csv --ledger ledger.csv
  canbao assess --policy hunan-2023 roster.csv > assessed.csv
  zstdcat roster.csv.zst | canbao assess - --quiet | gzip > assessed.csv.gz)"};

struct arguments {
    assess_options options;
    std::string policy;
};

int run(arguments given) {
    note_interruptions();
    if (!given.policy.empty()) {
        given.options.policy = &choose_policy(given.policy);
    }
    return assess_roster(given.options);
}

} // namespace

void add_assess(CLI::App& app, std::function<int()>& chosen) {
    const auto given = std::make_shared<arguments>();
    assess_options& options = given->options;
    options.threads = std::max(1U, std::thread::hardware_concurrency());

    CLI::App* command = app.add_subcommand(
        "assess", say({"Assess a roster of applications", "逐行审核名册中的参保申请"}));
    command
        ->add_option("ROSTER.csv", options.roster,
                     say({"Applications; - is standard input", "参保申请；- 为标准输入"}))
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
    command
        ->add_option("--ledger", options.ledger,
                     say({"Sums by policy, status, route, category and fund",
                          "台账：按政策、状态、途径、人员类别、资金汇总"}))
        ->type_name(say({"FILE", "文件"}));
    command
        ->add_option_function<std::string>(
            "--threads",
            [&options](const std::string& text) {
                options.threads = static_cast<unsigned>(whole_number("--threads", text, 1, 256));
            },
            say({"Default: as many as there are processors", "默认与处理器数相同"}))
        ->type_name("N");
    add_encoding(*command, options.encoding);
    add_reading(*command, options.reading);
    command->add_flag_function(
        "--for-spreadsheet",
        [&options](std::int64_t) { options.reader = csv::reader_of::spreadsheet; },
        say({"Outputs for Excel and the like: formulas in ids disarmed, with a byte-order mark",
             "供 Excel 等打开：编号中的公式被中和，文件带 BOM"}));
    command->add_flag("--quiet", options.is_quiet,
                      say({"No progress, no summary", "不显示进度和小结"}));
    command->footer(say(footer));
    command->callback([given, &chosen] { chosen = [given] { return run(*given); }; });
}

} // namespace program
