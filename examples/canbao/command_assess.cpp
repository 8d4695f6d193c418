// SPDX-License-Identifier: Apache-2.0
#include "command_assess.hpp"

#include "assess_roster.hpp"
#include "interruption.hpp"
#include "policy_choice.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <thread>

namespace program {

namespace {

constexpr const char* footer =
    R"(Without --rejects, rejected rows go to OUT.rejects.csv beside OUT.csv, or to
standard error where the output goes to standard output, a pipe or a device.

Exit status: 0 all rows assessed, 3 some rejected, 2 wrong usage or a file that
can't be read or written, 1 anything else.

Examples:
  canbao assess roster.csv -o assessed.csv --ledger ledger.csv
  canbao assess --policy hunan-2023 roster.csv > assessed.csv
  zstdcat roster.csv.zst | canbao assess - --quiet | gzip > assessed.csv.gz)";

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

    CLI::App* command = app.add_subcommand("assess", "Assess a roster of applications");
    command->add_option("ROSTER.csv", options.roster, "Applications; - is standard input")
        ->required()
        ->type_name("");
    command
        ->add_option("--policy", given->policy,
                     "Policy of rows that name none: " + known_policies())
        ->type_name("ID");
    command
        ->add_option("-o,--output", options.output, "Assessments; - is standard output (default)")
        ->type_name("OUT.csv");
    command
        ->add_option("--rejects", options.rejects, "Rejected rows; written even if there are none")
        ->type_name("FILE");
    command
        ->add_option("--ledger", options.ledger, "Sums by policy, status, route, category and fund")
        ->type_name("FILE");
    command->add_option("--threads", options.threads, "Default: as many as there are processors")
        ->type_name("N")
        ->check(CLI::Range(1U, 256U));
    command->add_flag("--quiet", options.is_quiet, "No progress, no summary");
    command->footer(footer);
    command->callback([given, &chosen] { chosen = [given] { return run(*given); }; });
}

} // namespace program
