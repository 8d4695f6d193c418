// SPDX-License-Identifier: Apache-2.0
#include "command_explain.hpp"

#include "explain_arguments.hpp"
#include "explain_sections.hpp"
#include "failure.hpp"
#include "output_file.hpp"
#include "policy_choice.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

namespace program {

using namespace explaining;

namespace {

constexpr const char* footer =
    R"(The keys are the input columns of a roster, read as assess reads them:
  paid_on        day of payment (or registration), YYYY-MM-DD; required
  categories     codes joined by a vertical bar, in quotes: "orphan|monitored"
  recognised_on  day on which they were recognised; without it: long ago
  tier           1 to 9; without it: 1
  event          one code, such as birth; then event_on, its day, is required
  circumstances  codes joined by a vertical bar, in quotes
  lapsed_years, repaid_years   0 to 99; without them: 0
  id             anything that is not a name or an identity number
A key may be empty (tier=), which is as if it were not there. A wrong code is
answered with the list of codes.

Shown are: what was applied for; which categories count and give aid; the order
of evaluation; every route, open or closed and by which condition; what is due
and the sum; the days covered; sections and readings; and the result as assess
writes it. ✓ holds, ✗ fails, → is taken. Lines are as wide as the terminal, or
as COLUMNS says.

Exit status: 0 explained, whatever the result; 2 wrong usage, key or value;
1 anything else.

Examples:
  canbao explain hunan-2023 paid_on=2022-10-01 categories=orphan
  canbao explain huaibei-2024 paid_on=2024-05-01 event=birth event_on=2024-01-20
  canbao explain fuling-2023 paid_on=2023-04-01 tier=2 \
    categories="monitored|stably_lifted" recognised_on=2023-03-15
  canbao --lang zh explain jiangan-2023 paid_on=2023-03-01 \
    circumstances="local_household|insured_last_year")";

constexpr wording id_first{"the policy comes first: canbao explain ID key=value …; the policies "
                           "are {}",
                           "政策应在最前：canbao explain ID 键=值 …；可用的政策：{}"};
constexpr wording no_option{"explain has no option '{}'; keys stand without dashes, as in "
                            "paid_on=2022-10-01",
                            "explain 没有选项 '{}'；键前不加横线，如 paid_on=2022-10-01"};

/// An unknown option is likely a key with dashes: its value is nobody's business either.
void refuse_options(const CLI::App& app, language tongue) {
    const std::vector<std::string> unknown = app.remaining();
    if (!unknown.empty()) {
        const std::string_view option = unknown.front();
        throw failure{say(tongue, no_option, printable(option.substr(0, option.find('='))))};
    }
}

struct arguments {
    std::string policy;
    std::vector<std::string> application;
};

int run(const arguments& given, language tongue) {
    if (given.policy.find('=') != std::string::npos) { // a key, whose value is nobody's business
        throw failure{say(tongue, id_first, known_policies())};
    }
    const canbao::policy_entry& policy = choose_policy(given.policy);
    const applicant person = read_application(policy, given.application, tongue);
    const explanation steps = explain(policy, person.application);
    confirm(steps);

    constexpr wording title{"Explanation under {0}, {1}, insured year {2}",
                            "{0} 审核说明：{1}，{2} 参保年度"};
    const words in{*policy.content, tongue};
    page onto{page_width(), wants_colour(STDOUT_FILENO)};
    onto.title(
        in.say(title, policy.id(), policy.content->notice.document, policy.content->insured_year));
    onto.paragraph(verdict(in, steps), 0);
    tell_application(onto, in, person);
    tell_aid(onto, in, steps);
    tell_order(onto, in, steps);
    tell_routes(onto, in, steps);
    tell_charge(onto, in, steps);
    tell_days(onto, in, steps);
    tell_sources(onto, in, steps);
    tell_result(onto, in, steps);
    output_file out{"-"};
    out.write(onto.text());
    out.finish();
    return 0;
}

} // namespace

void add_explain(CLI::App& app, const settings& said, std::function<int()>& chosen) {
    const auto given = std::make_shared<arguments>();
    CLI::App* command = app.add_subcommand(
        "explain", "Explain one application step by step, with sections and readings");
    command->add_option("ID", given->policy, "Policy to assess it by: " + known_policies())
        ->required()
        ->type_name("");
    command->add_option("key=value", given->application, "What is applied for, as listed below")
        ->type_name("");
    command->footer(footer);
    command->fallthrough(); // --lang may stand here too
    command->parse_complete_callback([&app, &said] { refuse_options(app, said.tongue()); });
    command->callback([given, &said, &chosen] {
        chosen = [given, &said] { return run(*given, said.tongue()); };
    });
}

} // namespace program
