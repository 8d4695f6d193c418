// SPDX-License-Identifier: Apache-2.0
#include "command_generate.hpp"

#include "failure.hpp"
#include "generate_roster.hpp"
#include "interruption.hpp"
#include "policy_choice.hpp"

#include <charconv>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace program {

namespace {

constexpr const char* footer =
    R"(Nobody in the roster exists. Shares are roughly those of resident insurance: most
people pay towards the end of the concentrated period, one in six belongs to a
category of assisted persons, one in twenty-five comes with an event such as a
birth. Each route of the policy is taken by somebody in 200,000 rows, and no row
is malformed; some are refused, as in real rosters.

The same policy and seed give the same bytes on every machine, and a shorter
roster is the beginning of a longer one. Ids are opaque and differ.

Examples:
  canbao generate --policy hunan-2024 -o roster.csv
  canbao generate --policy fuling-2023 --rows 1000000 --seed 7 | gzip > fuling.csv.gz
  canbao generate --policy hunan-2023 --rows 100000 | canbao assess - -o assessed.csv)";

constexpr std::uint64_t most_rows = 1'000'000'000'000;

struct arguments {
    generate_options options;
    std::string policy;
    std::string rows = "1000";
    std::string seed = "1";
};

std::uint64_t whole_number(std::string_view option, std::string_view text, std::uint64_t most) {
    std::uint64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || stopped != end || number > most) {
        throw failure{
            fmt::format("{} is a whole number from 0 to {}, not '{}'", option, most, text)};
    }
    return number;
}

int run(const arguments& given) {
    note_interruptions();
    generate_options options = given.options;
    options.policy = &choose_policy(given.policy);
    options.rows = whole_number("--rows", given.rows, most_rows);
    options.seed = whole_number("--seed", given.seed, std::numeric_limits<std::uint64_t>::max());
    generate_roster(options);
    return 0;
}

} // namespace

void add_generate(CLI::App& app, const settings&, std::function<int()>& chosen) {
    const auto given = std::make_shared<arguments>();
    CLI::App* command = app.add_subcommand("generate", "Make up a realistic roster");
    command->add_option("--policy", given->policy, "Whose applicants: " + known_policies())
        ->required()
        ->type_name("ID");
    command->add_option("--rows", given->rows, "How many, 1000 by default")->type_name("N");
    command->add_option("--seed", given->seed, "Another one gives other people; 1 by default")
        ->type_name("S");
    command->add_option("-o,--output", given->options.output, "- is standard output (default)")
        ->type_name("FILE");
    command->add_flag("--quiet", given->options.is_quiet, "No progress");
    command->footer(footer);
    command->callback([given, &chosen] { chosen = [given] { return run(*given); }; });
}

} // namespace program
