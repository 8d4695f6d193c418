// SPDX-License-Identifier: Apache-2.0

// canbao: published contribution policies at the command line.

#include "command_assess.hpp"
#include "command_compare.hpp"
#include "command_explain.hpp"
#include "command_generate.hpp"
#include "command_policies.hpp"
#include "command_show.hpp"
#include "failure.hpp"
#include "interruption.hpp"
#include "language.hpp"

#include <cstdio>
#include <exception>
#include <functional>

#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr int wrong_usage_or_file = 2;
constexpr int anything_else = 1;

constexpr const char* footer = R"(Examples:
  canbao policies
  canbao show hunan-2024 --html hunan-2024.html
  canbao explain hunan-2023 paid_on=2022-10-01 categories=orphan
  canbao generate --policy hunan-2023 --rows 100000 -o roster.csv
  canbao assess roster.csv -o assessed.csv --ledger ledger.csv
  canbao compare hunan-2023 hunan-2024
  canbao assess --help)";

/// A file opened while one of the standard descriptors is closed would take its place, and get
/// what is meant for it.
void occupy_standard_descriptors() {
    int descriptor = 0;
    do {
        descriptor = ::open("/dev/null", O_RDONLY);
    } while (0 <= descriptor && descriptor <= STDERR_FILENO);
    ::close(descriptor);
}

void complain(const char* what) {
    std::fprintf(stderr, "canbao: %s\n", what);
}

int run(int count, char** arguments) {
    std::function<int()> chosen;
    CLI::App app{"Who owes what to the residents' medical insurance, by published notices",
                 "canbao"};
    app.set_version_flag("--version", "canbao " CANBAO_VERSION);
    app.require_subcommand(0, 1); // none is an error, but not before a misspelt one
    app.footer(footer);
    app.fallthrough(); // --lang may stand after a command too
    program::settings said;
    app.add_option("--lang", said.lang, "Language of what a person reads; by default the locale's")
        ->type_name("en|zh")
        ->check(CLI::IsMember({"en", "zh"}));
    program::add_assess(app, chosen);
    program::add_compare(app, said, chosen);
    program::add_explain(app, said, chosen);
    program::add_generate(app, said, chosen);
    program::add_policies(app, said, chosen);
    program::add_show(app, said, chosen);
    try {
        app.parse(count, arguments);
    } catch (const CLI::ParseError& outcome) { // help and version among them
        return app.exit(outcome) == 0 ? 0 : wrong_usage_or_file;
    }
    if (!chosen) {
        throw program::failure{"a command is required; canbao --help lists them"};
    }
    return chosen();
}

} // namespace

int main(int count, char** arguments) {
    occupy_standard_descriptors();
    try {
        return run(count, arguments);
    } catch (const program::failure& what) {
        complain(what.what());
        return wrong_usage_or_file;
    } catch (const program::interrupted& by) {
        program::die_of(by.signal);
    } catch (const std::exception& what) {
        complain(what.what());
        return anything_else;
    }
}
