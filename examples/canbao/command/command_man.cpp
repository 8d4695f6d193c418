// SPDX-License-Identifier: Apache-2.0
#include "command/commands.hpp"

#include "command/man_page.hpp"
#include "shared/language.hpp"
#include "shared/output_file.hpp"

#include <CLI/CLI.hpp>

namespace program {

namespace {

constexpr wording man_footer{
    R"(Prints the page that `man canbao` shows where canbao is installed. Elsewhere:

  canbao man | man -l -)",
    R"(写出安装 canbao 后 `man canbao` 显示的手册页。未安装时：

  canbao man | man -l -)"};

int print_man_page(const CLI::App& app, std::string_view version) {
    write_file("-", man_page(describe(app), version));
    return 0;
}

} // namespace

void add_man(CLI::App& app, std::function<int()>& chosen, std::string_view version) {
    CLI::App* command =
        app.add_subcommand("man", say({"Print the page of the manual", "写出手册页"}));
    command->footer(say(man_footer));
    command->callback([version, &app, &chosen] {
        chosen = [version, &app] { return print_man_page(app, version); };
    });
}

} // namespace program
