// SPDX-License-Identifier: Apache-2.0

// canbao: published contribution policies at the command line.

#include "command/commands.hpp"
#include "command/help_page.hpp"
#include "shared/failure.hpp"
#include "shared/interruption.hpp"
#include "shared/language.hpp"
#include "shared/output_file.hpp"
#include "shared/parse_failure.hpp"
#include "shared/terminal.hpp"

#include <cstdio>
#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include <CLI/CLI.hpp>
#include <fcntl.h>
#include <unistd.h>

namespace {

using program::say;
using program::wording;

constexpr int wrong_usage_or_file = 2;
constexpr int anything_else = 1;

constexpr wording about{"Who owes what to the residents' medical insurance, by published notices.",
                        "按已公布的文件，审核城乡居民基本医疗保险的参保缴费、资助与待遇期。"};
constexpr wording footer{R"(canbao COMMAND --help says the rest. Examples:
  canbao policies
  canbao show hunan-2024 --html hunan-2024.html
  canbao explain hunan-2023 paid_on=2022-10-01 categories=orphan
  canbao generate --policy hunan-2023 --rows 100000 -o roster.csv
  canbao assess roster.csv -o assessed.csv --ledger ledger.csv
  canbao compare hunan-2023 hunan-2024)",
                         R"(各命令的用法见 canbao 命令 --help。示例：
  canbao policies
  canbao show hunan-2024 --html hunan-2024.html
  canbao explain hunan-2023 paid_on=2022-10-01 categories=orphan
  canbao generate --policy hunan-2023 --rows 100000 -o roster.csv
  canbao assess roster.csv -o assessed.csv --ledger ledger.csv
  canbao compare hunan-2023 hunan-2024)"};
constexpr wording of_help{"Print this help and exit", "显示本帮助并退出"};
constexpr wording of_version{"Print the version and exit", "显示版本并退出"};
constexpr wording of_language{"Language of what a person reads; by default the locale's",
                              "供人阅读的文字所用语言；默认随系统区域设置"};
constexpr wording no_language{"--lang is en or zh, not '{}'", "--lang 应为 en 或 zh，而不是“{}”"};
constexpr wording no_command{"a command is required; canbao --help lists them",
                             "缺少命令；canbao --help 列出全部命令"};
constexpr wording own_fault{"{}", "程序出错：{}"};

/// A file opened while one of the standard descriptors is closed would take its place, and get
/// what is meant for it.
void occupy_standard_descriptors() {
    int descriptor = 0;
    do {
        descriptor = ::open("/dev/null", O_RDONLY);
    } while (0 <= descriptor && descriptor <= STDERR_FILENO);
    ::close(descriptor);
}

void complain(std::string_view what) {
    constexpr const char* bold_red = "\x1b[1;31m";
    constexpr const char* plain = "\x1b[0m";
    const bool is_coloured = program::wants_colour(STDERR_FILENO);
    std::fputs(
        fmt::format("{}canbao:{} {}\n", is_coloured ? bold_red : "", is_coloured ? plain : "", what)
            .c_str(),
        stderr);
}

/// The parser's own check of what `language_of` looked for.
void check_language(const std::string& code) {
    if (code != "en" && code != "zh") {
        throw program::failure{say(no_language, code)};
    }
}

int run(int count, char** arguments) {
    std::function<int()> chosen;
    CLI::App app{say(about), "canbao"};
    app.formatter(std::make_shared<program::help_page>());
    app.set_help_flag("-h,--help", say(of_help));
    app.set_version_flag("--version", "canbao " CANBAO_VERSION, say(of_version));
    app.require_subcommand(0, 1); // none is an error, but not before a misspelt one
    app.footer(say(footer));
    app.fallthrough(); // --lang may stand after a command too
    app.add_option_function<std::string>("--lang", check_language, say(of_language))
        ->type_name("en|zh")
        ->take_last(); // so that it may stand in an alias
    program::add_assess(app, chosen);
    program::add_compare(app, chosen);
    program::add_explain(app, chosen);
    program::add_generate(app, chosen);
    program::add_policies(app, chosen);
    program::add_show(app, chosen);
    program::add_sql(app, chosen);
    program::add_words(app, chosen);
    program::add_completion(app, chosen);
    program::add_man(app, chosen, CANBAO_VERSION);
    program::require_values(count, arguments);
    try {
        app.parse(count, arguments);
    } catch (const CLI::CallForHelp&) {
        program::write_file("-", app.help());
        return 0;
    } catch (const CLI::CallForVersion& version) {
        program::write_file("-", std::string{version.what()} + '\n');
        return 0;
    } catch (const CLI::ParseError& error) {
        throw program::parse_failure(app, error);
    }
    program::require_values(app);
    if (!chosen) {
        throw program::failure{say(no_command)};
    }
    return chosen();
}

} // namespace

int main(int count, char** arguments) {
    occupy_standard_descriptors();
    program::note_interruptions(); // in every command a closed pipe is a failed write
    program::speak(program::language_of(count, arguments));
    try {
        return run(count, arguments);
    } catch (const program::failure& what) {
        complain(what.what());
        return wrong_usage_or_file;
    } catch (const program::interrupted& by) {
        program::die_of(by.signal);
    } catch (const std::exception& what) {
        complain(say(own_fault, what.what()));
        return anything_else;
    }
}
