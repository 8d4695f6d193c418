// SPDX-License-Identifier: Apache-2.0
#include "command/commands.hpp"

#include "explain/arguments.hpp"
#include "explain/html.hpp"
#include "explain/roster.hpp"
#include "explain/sections.hpp"
#include "explain/text.hpp"
#include "roster/columns.hpp"
#include "shared/characters.hpp"
#include "shared/did_you_mean.hpp"
#include "shared/failure.hpp"
#include "shared/interruption.hpp"
#include "shared/language.hpp"
#include "shared/output_file.hpp"
#include "shared/parse_failure.hpp"
#include "shared/policy_choice.hpp"
#include "shared/reading_options.hpp"
#include "shared/terminal.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

#include <CLI/CLI.hpp>

namespace program {

using namespace explaining;

namespace {

constexpr wording footer{
    R"(With --id the row of a roster is explained that has this id, read as assess reads
it; of rows with the same id and policy the first one counts.

Otherwise an application is given by keys, which are the input columns of a
roster, read as assess reads them:
  paid_on        day of payment (or registration), YYYY-MM-DD; required
  categories     codes joined by a vertical bar, in quotes: "orphan|monitored"
  recognised_on  day on which they were recognised; without it: long ago; not
                 without categories
  tier           1 to 9; without it: 1
  event          one code, such as birth; then event_on, its day, is required
  born_on        day of birth, required where the policy has groups by age or
                 birth; of the event birth it is event_on, too
  circumstances  codes joined by a vertical bar, in quotes
  lapsed_years, repaid_years, prepaid_years
                 0 to 99; without them: 0
  wish           the code of a route, where another than the most favourable is
                 asked for; then no other is taken
  registered_on  day of registration, where routes go by it; without it: that of
                 payment
  id             anything that is not a name or an identity number

A key may be empty (tier=), which is as if it were not there. A wrong code is
answered with the list of codes. Keys and words may be Chinese, and days written
otherwise: 缴费日期=2022年10月1日 人员类别=孤儿. --dates says how those are read that
have several readings; where no day needs it, that is an error.

Shown are: what was applied for; which categories count and give aid, and of
which groups the person is, and why; the order of evaluation; every route, open
or closed and by which condition; what is due and the sum; the days covered;
sections and readings; and the result as assess writes it. ✓ holds, ✗ fails, >
is taken. Lines are as wide as the terminal, or as COLUMNS says.

--html writes one page that needs nothing beside it: to read in a browser, to
print, to send. Then nothing else is written.

Exit status: 0 explained, whatever the result; 2 wrong usage, key, value or file;
3 the row is rejected, and its problems are said; 1 anything else.

Examples:
  canbao explain hunan-2023 paid_on=2022-10-01 categories=orphan
  canbao explain huaibei-2024 paid_on=2024-05-01 event=birth event_on=2024-01-20
  canbao explain fuling-2023 paid_on=2023-04-01 tier=2 \
    categories="monitored|stably_lifted" recognised_on=2023-03-15
  canbao explain roster.csv --id 0042 --html 0042.html
  canbao --lang zh explain jiangan-2023 paid_on=2023-03-01 \
    circumstances="local_household|insured_last_year")",
    R"(有 --id 时，说明名册中该编号的一行，读法与 assess 相同；编号和政策都相同的行，以首行为准。

否则以键给出申请。键即名册的输入列，读法与 assess 相同：
  paid_on        缴费（或登记）之日，格式 YYYY-MM-DD；必填
  categories     人员类别代码，以竖线连接并加引号，如 "orphan|monitored"
  recognised_on  身份认定之日；不填视为早已认定；填写时须有人员类别
  tier           档次，1 至 9；不填为 1
  event          一个事件代码，如 birth；并须填 event_on（事件之日）
  born_on        出生日期，政策有按年龄或出生日期划分的群体时必填；
                 有出生事件时可代替 event_on
  circumstances  情形代码，以竖线连接并加引号
  lapsed_years, repaid_years, prepaid_years
                 断缴、补缴、预缴年数，0 至 99；不填为 0
  wish           途径代码，申请人选择某一途径而非最有利的途径时填写；
                 此时只审核该途径
  registered_on  参保登记之日，途径按登记日期计时填写；不填视为缴费当日
  id             不含姓名和身份证号码的任意编号

键的值可以为空（如 tier=），等于未填。代码有误时，会列出全部可用代码。
键和词也可用中文，日期也可用其他写法：缴费日期=2022年10月1日 人员类别=孤儿。
有歧义的日期由 --dates 说明读法；没有需要它的日期时，为用法有误。

依次说明：申请内容；哪些人员类别有效并有资助，属于哪些群体及原因；审核顺序；
每一途径开放与否及其条件；应缴金额及其算式；待遇期；条款与解读；
以及 assess 写出的结果。✓ 符合，✗ 不符合，> 采用。行宽随终端，或按 COLUMNS。

--html 写出一个自足的网页，可在浏览器中阅读、打印或发送；此时不写其他内容。

退出状态：0 已作说明，不论结果；2 用法、键、值或文件有误；3 该行被拒收，并说明其问题；
1 其他错误。

示例：
  canbao explain hunan-2023 paid_on=2022-10-01 categories=orphan
  canbao explain huaibei-2024 paid_on=2024-05-01 event=birth event_on=2024-01-20
  canbao explain fuling-2023 paid_on=2023-04-01 tier=2 \
    categories="monitored|stably_lifted" recognised_on=2023-03-15
  canbao explain roster.csv --id 0042 --html 0042.html
  canbao explain jiangan-2023 paid_on=2023-03-01 \
    circumstances="local_household|insured_last_year")"};

constexpr wording id_first{"the policy comes first: canbao explain ID key=value …; the policies "
                           "are {}",
                           "政策应在最前：canbao explain ID 键=值 …；可用的政策：{}"};
constexpr wording no_option{"explain has no option '{}'{}; keys stand without dashes, as in "
                            "paid_on=2022-10-01",
                            "explain 没有选项“{}”{}；键前不加横线，如 paid_on=2022-10-01"};

/// An unknown option is likely a key with dashes: its value is nobody's business either.
void refuse_options(const CLI::App& app, const CLI::App& explain) {
    const std::vector<std::string> unknown = app.remaining();
    if (!unknown.empty()) {
        const std::string_view given = unknown.front();
        const std::string_view option = given.substr(0, given.find('='));
        std::string meant = nearest_option(explain, option);
        if (meant.empty()) {
            const std::size_t dashes = std::min(option.find_first_not_of('-'), option.size());
            meant = did_you_mean(option.substr(dashes), column_names);
        }
        throw failure{say(no_option, printable(option), meant)};
    }
}

constexpr wording no_keys{"--id explains a row of a roster: {} stands beside it, and no key=value",
                          "--id 说明名册中的一行：旁边只应有 {}，不应有 键=值"};
constexpr wording without_id{"{} {} for a row of a roster: explain ROSTER.csv --id X",
                             "{0} 用于说明名册中的一行：explain ROSTER.csv --id X"};

constexpr int explained = 0;
constexpr int rejected = 3; ///< as assess has it

struct arguments {
    std::string subject; ///< a policy, or a roster
    std::vector<std::string> application;
    std::optional<std::string> page; ///< none: to the terminal
    std::optional<std::string> id;   ///< of a row of the roster
    std::string policy;              ///< of rows that name none
    reading_options reading{};
    std::vector<std::string> options_of_rosters; ///< those that were given
};

void explain_person(const applicant& person, const std::optional<std::string>& path) {
    const explanation steps = explain(*person.policy, person.application);
    confirm(steps);
    const words in{*person.policy->content, spoken()};
    if (path.has_value()) {
        html_page onto{title_of(in), in.tongue()};
        tell(onto, in, person, steps);
        write_file(*path, onto.finish());
    } else {
        text_page onto{terminal_width(), wants_colour(STDOUT_FILENO)};
        tell(onto, in, person, steps);
        write_file("-", onto.text());
    }
}

int run_on_roster(const arguments& given) {
    if (!given.application.empty()) {
        throw failure{say(no_keys, "ROSTER.csv")};
    }
    row_choice choice{.roster = given.subject, .id = *given.id};
    choice.policy = given.policy.empty() ? nullptr : &choose_policy(given.policy);
    choice.reading = given.reading;
    choice.page = given.page.value_or("");
    const std::optional<applicant> person = find_row(choice);
    if (!person) {
        return rejected;
    }
    explain_person(*person, given.page);
    return explained;
}

int run(const arguments& given) {
    note_interruptions();
    if (given.id.has_value()) {
        return run_on_roster(given);
    }
    if (!given.options_of_rosters.empty()) {
        throw failure{say(without_id, fmt::join(given.options_of_rosters, say({", ", "、"})),
                          given.options_of_rosters.size() == 1 ? "is" : "are")};
    }
    if (given.subject.find('=') != std::string::npos) { // a key, whose value is nobody's business
        throw failure{say(id_first, known_policies())};
    }
    explain_person(read_application(choose_policy(given.subject), given.application, spoken(),
                                    given.reading.days),
                   given.page);
    return explained;
}

} // namespace

void add_explain(CLI::App& app, std::function<int()>& chosen) {
    const auto given = std::make_shared<arguments>();
    CLI::App* command = app.add_subcommand(
        "explain", say({"Explain one application step by step, with sections and readings",
                        "逐步说明一份申请的审核，注明条款与解读"}));
    command
        ->add_option("ID", given->subject,
                     say({"Policy to assess it by, or with --id a roster (- is standard input): {}",
                          "审核所依据的政策；有 --id 时为名册（- 为标准输入）。政策：{}"},
                         known_policies()))
        ->required()
        ->type_name("");
    command
        ->add_option(say({"key=value", "键=值"}), given->application,
                     say({"What is applied for, as listed below", "申请内容，见下文"}))
        ->type_name("");
    command
        ->add_option(
            "--id", given->id,
            say({"Explain the row of the roster that has this id", "说明名册中该编号的一行"}))
        ->type_name("X");
    command
        ->add_option("--policy", given->policy,
                     say({"With --id: policy of rows that name none, or which of several rows",
                          "与 --id 同用：未写明政策的行所用的政策，或多行中的哪一行"}))
        ->type_name("ID");
    add_reading(*command, given->reading);
    command
        ->add_option("--html", given->page,
                     say({"Write a page instead of text; - is standard output",
                          "写出网页而非文本；- 为标准输出"}))
        ->type_name(say({"FILE", "文件"}));
    command->footer(say(footer));
    command->fallthrough(); // --lang may stand here too
    command->parse_complete_callback([&app, command] { refuse_options(app, *command); });
    command->callback([given, command, &chosen] {
        for (const char* option : {"--policy", "--encoding", "--columns"}) {
            if (command->count(option) > 0) {
                given->options_of_rosters.emplace_back(option);
            }
        }
        chosen = [given] { return run(*given); };
    });
}

} // namespace program
