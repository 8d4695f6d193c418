// SPDX-License-Identifier: Apache-2.0
#include "command/commands.hpp"

#include "shared/interruption.hpp"
#include "shared/language.hpp"
#include "shared/output_file.hpp"
#include "shared/policy_choice.hpp"
#include "shared/terminal.hpp"
#include "show/sheet.hpp"

#include <memory>
#include <optional>
#include <string>

#include <unistd.h>

#include <CLI/CLI.hpp>

namespace program {

namespace {

constexpr wording footer{
    R"(Shows fees, aid and what is then due, routes with what they ask and from which
day they cover, a calendar of the collection year, and the readings [A-...].
Money is in yuan; "2.4" cites a section of the notice: 二（四）.

In the calendar each route has a line for payments and one for the cover that
they buy. It is as wide as the terminal (COLUMNS, where set).

--html writes one page that needs nothing beside it: to read in a browser, to
print, to send. Then nothing else is written.

Examples:
  canbao show hunan-2023
  canbao --lang zh show fuling-2023 | less
  canbao show huaibei-2024 --html huaibei.html)",
    R"(列出缴费、资助及资助后应缴、各参保途径的条件与待遇起始日、缴费年度的日历，以及
解读 [A-...]。金额单位为元；“2.4”指文件的二（四）。

日历中每一途径各有一行缴费、一行由此享受的待遇。行宽随终端（或按 COLUMNS）。

--html 写出一个自足的网页，可在浏览器中阅读、打印或发送；此时不写其他内容。

示例：
  canbao show hunan-2023
  canbao --lang en show fuling-2023 | less
  canbao show huaibei-2024 --html huaibei.html)"};

struct arguments {
    std::string policy;
    std::optional<std::string> page; ///< none: to the terminal
};

int run(const arguments& given) {
    const canbao::policy_entry& policy = choose_policy(given.policy);
    const show::sheet shown = show::sheet_of({*policy.content, *policy.rules}, spoken());
    if (given.page.has_value()) {
        note_interruptions();
        write_file(*given.page, show::page_of(shown));
    } else {
        write_file("-", show::text_of(shown, terminal_width(), wants_colour(STDOUT_FILENO)));
    }
    return 0;
}

} // namespace

void add_show(CLI::App& app, std::function<int()>& chosen) {
    const auto given = std::make_shared<arguments>();
    CLI::App* command =
        app.add_subcommand("show", say({"Show a policy: fees, aid, routes, a calendar, readings",
                                        "展示一个政策：缴费、资助、途径、日历、解读"}));
    command->add_option("ID", given->policy, say({"Policy: {}", "政策：{}"}, known_policies()))
        ->required()
        ->type_name("");
    command
        ->add_option("--html", given->page,
                     say({"Write a page instead of text; - is standard output",
                          "写出网页而非文本；- 为标准输出"}))
        ->type_name(say({"FILE", "文件"}));
    command->footer(say(footer));
    command->callback([given, &chosen] { chosen = [given] { return run(*given); }; });
}

} // namespace program
