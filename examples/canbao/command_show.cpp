// SPDX-License-Identifier: Apache-2.0
#include "command_show.hpp"

#include "interruption.hpp"
#include "output_file.hpp"
#include "policy_choice.hpp"
#include "show_page.hpp"
#include "show_text.hpp"

#include <memory>
#include <optional>
#include <string>

#include <unistd.h>

namespace program {

namespace {

constexpr const char* footer =
    R"(Shows fees, aid and what is then due, routes with what they ask and from which
day they cover, a calendar of the collection year, and the readings [A-...].
Money is in yuan; "2.4" cites a section of the notice: 二（四）.

In the calendar each route has a line for payments and one for the cover that
they buy. It is as wide as the terminal (COLUMNS, where set), 80 columns at least.

--html writes one page that needs nothing beside it: to read in a browser, to
print, to send. Then nothing else is written.

Examples:
  canbao show hunan-2023
  canbao --lang zh show fuling-2023 | less
  canbao show huaibei-2024 --html huaibei.html)";

struct arguments {
    std::string policy;
    std::optional<std::string> page; ///< none: to the terminal
};

int run(const arguments& given, language tongue) {
    const canbao::policy_entry& policy = choose_policy(given.policy);
    const show::sheet shown = show::sheet_of({*policy.content, *policy.rules}, tongue);
    if (given.page.has_value()) {
        note_interruptions();
        output_file page{*given.page};
        page.write(show::page_of(shown));
        page.finish();
        page.publish();
        return 0;
    }
    output_file out{"-"};
    out.write(show::text_of(shown, show::wanted_width(), wants_colour(STDOUT_FILENO)));
    out.finish();
    return 0;
}

} // namespace

void add_show(CLI::App& app, const settings& said, std::function<int()>& chosen) {
    const auto given = std::make_shared<arguments>();
    CLI::App* command =
        app.add_subcommand("show", "Show a policy: fees, aid, routes, a calendar, readings");
    command->add_option("ID", given->policy, "Policy: " + known_policies())
        ->required()
        ->type_name("");
    command->add_option("--html", given->page, "Write a page instead of text; - is standard output")
        ->type_name("FILE");
    command->footer(footer);
    command->callback([given, &said, &chosen] {
        chosen = [given, &said] { return run(*given, said.tongue()); };
    });
}

} // namespace program
