// SPDX-License-Identifier: Apache-2.0
#include "command_compare.hpp"

#include "compare_policies.hpp"
#include "compare_roster.hpp"
#include "failure.hpp"
#include "interruption.hpp"
#include "policy_choice.hpp"

#include <memory>
#include <string>

namespace program {

namespace {

constexpr const char* footer =
    R"(Without a roster: where the two policies differ, in fees, fiscal standards, aid by
category, windows and routes, with the sections of the notices.

With one: each row is assessed under both policies, whatever its own column policy
says. Differences are what is due under the second less what is due under the
first; whoever is refused owes nothing. Rejected rows go to standard error. Memory
does not grow with the roster, and so an id that stands twice is compared twice.

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
  canbao generate --policy hunan-2023 | canbao compare hunan-2023 fuling-2023 -)";

struct arguments {
    compare_options options;
    std::string first;
    std::string second;
    bool has_roster = false;
};

int run(const arguments& given, language tongue) {
    note_interruptions();
    compare_options options = given.options;
    options.first = &choose_policy(given.first);
    options.second = &choose_policy(given.second);
    options.tongue = tongue;
    if (given.has_roster) {
        return compare_roster(options);
    }
    if (!options.output.empty() || options.shift_years) {
        throw failure{"--output and --shift-years are about a roster, and none is given"};
    }
    compare_policies(*options.first, *options.second, tongue);
    return 0;
}

} // namespace

void add_compare(CLI::App& app, const settings& said, std::function<int()>& chosen) {
    const auto given = std::make_shared<arguments>();
    CLI::App* command =
        app.add_subcommand("compare", "Compare two policies, alone or over a roster");
    command->add_option("FIRST", given->first, "A policy: " + known_policies())
        ->required()
        ->type_name("");
    command->add_option("SECOND", given->second, "Another one")->required()->type_name("");
    const CLI::Option* roster =
        command
            ->add_option("ROSTER.csv", given->options.roster, "Applications; - is standard input")
            ->type_name("");
    command
        ->add_option("-o,--output", given->options.output,
                     "Differences by row; - is standard output")
        ->type_name("FILE");
    command->add_flag("--shift-years", given->options.shift_years,
                      "Move the dates from the first insured year to the second");
    command->add_flag("--quiet", given->options.is_quiet, "No progress, no counts of rows");
    command->footer(footer);
    command->callback([given, roster, &said, &chosen] {
        given->has_roster = roster->count() > 0;
        chosen = [given, &said] { return run(*given, said.tongue()); };
    });
}

} // namespace program
