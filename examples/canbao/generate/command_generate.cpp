// SPDX-License-Identifier: Apache-2.0
#include "command/commands.hpp"

#include "generate/row.hpp"
#include "shared/interruption.hpp"
#include "shared/language.hpp"
#include "shared/output_file.hpp"
#include "shared/policy_choice.hpp"
#include "shared/progress.hpp"
#include "shared/whole_number.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>

namespace program {

namespace {

constexpr wording footer{
    R"(Nobody in the roster exists. Shares are roughly those of resident insurance:
most people pay towards the end of the concentrated period, one in six belongs to
a category of assisted persons, one in twenty-five comes with an event such as a
birth. Each route of the policy is taken by somebody in 200,000 rows, and no row
is malformed; some are refused, as in real rosters.

The same policy and seed give the same bytes on every machine, and a shorter
roster is the beginning of a longer one. Ids are opaque and differ.

Examples:
  canbao generate --policy hunan-2024 -o roster.csv
  canbao generate --policy fuling-2023 --rows 1000000 --seed 7 \
    | gzip > fuling.csv.gz
  canbao generate --policy hunan-2023 --rows 100000 \
    | canbao assess - -o assessed.csv)",
    R"(名册中的人均为虚构。各类比例大致与居民医保相符：多数人在集中参保期末缴费，
六分之一属于资助对象，二十五分之一因出生等事件参保。二十万行之内，政策的每一途径都有人
采用；没有格式有误的行；与真实名册一样，有些申请不予参保。

政策和种子相同，在任何机器上生成的文件都逐字节相同；较短的名册是较长名册的开头。
id 无含义，互不重复。

示例：
  canbao generate --policy hunan-2024 -o roster.csv
  canbao generate --policy fuling-2023 --rows 1000000 --seed 7 \
    | gzip > fuling.csv.gz
  canbao generate --policy hunan-2023 --rows 100000 \
    | canbao assess - -o assessed.csv)"};

constexpr std::uint64_t most_rows = 1'000'000'000'000;

struct generate_options {
    const canbao::policy_entry* policy = nullptr;
    std::uint64_t rows = 1'000;
    std::uint64_t seed = 1;
    std::string output = "-";
    bool is_quiet = false;
};

constexpr std::uint64_t rows_at_a_time = 2048;

/// In memory that does not grow with the roster. Throws a failure, and leaves no file behind, where
/// it can't be written.
void generate_roster(const generate_options& options) {
    output_file out{options.output};
    const row_generator rows{*options.policy, options.seed};
    progress shown{options.is_quiet, options.output, options.rows};
    std::string text = generated_header(*options.policy);
    for (std::uint64_t row = 0; row < options.rows;) {
        throw_if_interrupted();
        const std::uint64_t end = std::min(options.rows, row + rows_at_a_time);
        for (; row < end; ++row) {
            rows.append(text, row);
        }
        out.write(text);
        text.clear();
        shown.show(row, row);
    }
    out.write(text); // the header, where there are no rows
    shown.clear();
    out.finish();
    out.publish();
}

struct arguments {
    generate_options options;
    std::string policy;
    std::string rows = "1000";
    std::string seed = "1";
};

int run(const arguments& given) {
    note_interruptions();
    generate_options options = given.options;
    options.policy = &choose_policy(given.policy);
    options.rows = whole_number("--rows", given.rows, 0, most_rows);
    options.seed = whole_number("--seed", given.seed, 0, std::numeric_limits<std::uint64_t>::max());
    generate_roster(options);
    return 0;
}

} // namespace

void add_generate(CLI::App& app, std::function<int()>& chosen) {
    const auto given = std::make_shared<arguments>();
    CLI::App* command = app.add_subcommand(
        "generate", say({"Make up a realistic roster", "生成一份接近真实的虚构名册"}));
    command
        ->add_option("--policy", given->policy,
                     say({"Whose applicants: {}", "名册所属的政策：{}"}, known_policies()))
        ->required()
        ->type_name("ID");
    command
        ->add_option("--rows", given->rows, say({"How many, 1000 by default", "行数，默认 1000"}))
        ->type_name("N");
    command
        ->add_option("--seed", given->seed,
                     say({"Another one gives other people; 1 by default",
                          "种子；不同的种子生成不同的人，默认 1"}))
        ->type_name("S");
    command
        ->add_option("-o,--output", given->options.output,
                     say({"- is standard output (default)", "- 为标准输出（默认）"}))
        ->type_name(say({"FILE", "文件"}));
    command->add_flag("--quiet", given->options.is_quiet, say({"No progress", "不显示进度"}));
    command->footer(say(footer));
    command->callback([given, &chosen] { chosen = [given] { return run(*given); }; });
}

} // namespace program
