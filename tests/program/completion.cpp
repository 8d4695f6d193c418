// SPDX-License-Identifier: Apache-2.0

// What the program prints for shells and for man(1). tests/shells types at the shells themselves.

#include "scratch.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

using words = std::set<std::string>;

/// What bash offers in place of the last of its words, of which it has split the line before.
words offered(const scratch& place, const std::string& program, const std::string& line,
              const std::vector<std::string>& split) {
    launch how = place.here({"-c", R"(source <("$0" completion bash)
COMP_LINE=$1; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_canbao && printf '%s\n' "${COMPREPLY[@]}")",
                             program, line});
    how.program = "/bin/bash";
    how.arguments.insert(how.arguments.end(), split.begin(), split.end());
    const ended result = place.run(how, "");
    CAPTURE(result.err);
    CHECK(result.status == 0);
    CHECK(result.err.empty());
    words all;
    std::istringstream lines{result.out};
    for (std::string one; std::getline(lines, one);) {
        if (!one.empty()) {
            all.insert(one);
        }
    }
    return all;
}

words offered(const scratch& place, const std::string& line,
              const std::vector<std::string>& split) {
    return offered(place, CANBAO_PROGRAM, line, split);
}

/// The first words of the lines of help under a heading.
words first_words(const std::string& help, const std::string& heading) {
    words all;
    std::istringstream lines{help.substr(help.find("\n" + heading) + heading.size() + 2)};
    for (std::string one; std::getline(lines, one) && !one.empty();) {
        if (one.starts_with("  ") && one[2] != ' ') {
            all.insert(one.substr(2, one.find(' ', 2) - 2));
        }
    }
    return all;
}

} // namespace

TEST_CASE("bash completes commands, as help lists them") {
    const scratch place;
    const words all = offered(place, "canbao ", {"canbao", ""});
    CHECK(all == first_words(place.run({"--lang", "en", "--help"}).out, "Commands:"));
    CHECK(all.contains("completion"));
    CHECK(offered(place, "canbao co", {"canbao", "co"}) == words{"compare", "completion"});
    CHECK(offered(place, "canbao --lang ", {"canbao", "--lang", ""}) == words{"en", "zh"});
    CHECK(offered(place, "canbao --lang zh wo", {"canbao", "--lang", "zh", "wo"}) ==
          words{"words"});
}

TEST_CASE("bash completes the options of each command, as help lists them") {
    const scratch place;
    for (const std::string& command : offered(place, "canbao ", {"canbao", ""})) {
        CAPTURE(command);
        const std::string help = place.run({"--lang", "en", command, "--help"}).out;
        for (const std::string& option :
             offered(place, "canbao " + command + " --", {"canbao", command, "--"})) {
            CAPTURE(option);
            CHECK(has(help, option));
        }
        CHECK(offered(place, "canbao " + command + " --lan", {"canbao", command, "--lan"}) ==
              words{"--lang"});
    }
    CHECK(offered(place, "canbao assess --re", {"canbao", "assess", "--re"}) ==
          words{"--rejected-rows", "--rejects"});
}

TEST_CASE("bash completes policies, where one is asked for") {
    const scratch place;
    const words hunan{"hunan-2023", "hunan-2024"};
    CHECK(offered(place, "canbao show hu", {"canbao", "show", "hu"}) ==
          words{"huaibei-2024", "hunan-2023", "hunan-2024"});
    CHECK(offered(place, "canbao compare fuling-2023 hun",
                  {"canbao", "compare", "fuling-2023", "hun"}) == hunan);
    CHECK(offered(place, "canbao generate --policy hun",
                  {"canbao", "generate", "--policy", "hun"}) == hunan);
    CHECK(offered(place, "canbao generate --policy=hun",
                  {"canbao", "generate", "--policy", "=", "hun"}) == hunan);
    CHECK(offered(place, "canbao words --policy=fu", {"canbao", "words", "--policy=fu"}) ==
          words{"--policy=fuling-2023"});
    CHECK(offered(place, CANBAO_OWN_PROGRAM, "canbao show ri", {"canbao", "show", "ri"}) ==
          words{"riverside-2026"});
}

TEST_CASE("bash completes keys of explain and their codes") {
    const scratch place;
    const auto after = [&](const std::string& text, std::vector<std::string> split) {
        std::vector<std::string> all{"canbao", "explain", "hunan-2023"};
        all.insert(all.end(), split.begin(), split.end());
        return offered(place, "canbao explain hunan-2023 " + text, all);
    };
    CHECK(after("pa", {"pa"}) == words{"paid_on="});
    CHECK(after("tier=2 eve", {"tier", "=", "2", "eve"}) == words{"event=", "event_on="});
    CHECK(after("tier= eve", {"tier", "=", "eve"}) == words{"event=", "event_on="});
    CHECK(after("event=", {"event", "="}).contains("birth"));
    CHECK(after("event=bi", {"event", "=", "bi"}) == words{"birth"});
    CHECK(after("categories=", {"categories", "="}).size() == 23);
    CHECK(after("categories=\"orphan|mon", {"categories", "=", "\"orphan|mon"}) ==
          words{"orphan|monitored"});
    CHECK(after("\"categories=orphan|monitored|des", {"\"categories=orphan|monitored|des"}) ==
          words{"categories=orphan|monitored|destitute"});
    CHECK(after("event=\"birth|re", {"event", "=", "\"birth|re"}).empty()); // there is one event
    CHECK(after("paid_on=2", {"paid_on", "=", "2"}).empty());
    CHECK(after("wish=conc", {"wish", "=", "conc"}) == words{"concentrated"});
    CHECK(offered(place, CANBAO_OWN_PROGRAM, "canbao explain riverside-2026 categories=fe",
                  {"canbao", "explain", "riverside-2026", "categories", "=", "fe"}) ==
          words{"ferryman"});
}

TEST_CASE("bash completes files, with blanks in their names, too") {
    const scratch place;
    place.write("my roster.csv", "");
    place.write("my.txt", "");
    const words both{"my roster.csv", "my.txt"};
    CHECK(offered(place, "canbao assess my", {"canbao", "assess", "my"}) == both);
    CHECK(offered(place, "canbao assess x -o my", {"canbao", "assess", "x", "-o", "my"}) == both);
    CHECK(offered(place, "canbao generate --rows my", {"canbao", "generate", "--rows", "my"})
              .empty());
}

TEST_CASE("a shell that is none is answered with those that are") {
    const scratch place;
    const ended result = place.run({"--lang", "en", "completion", "fsh"});
    CHECK(result.status == 2);
    CHECK(result.err == "canbao: there is no completion for 'fsh' (did you mean zsh or fish?); the "
                        "shells are bash, zsh, fish\n");
    CHECK(has(place.run({"--lang", "zh", "completion", "csh"}).err, "没有“csh”的补全"));
    CHECK(place.run({"completion"}).status == 2);
    for (const std::string shell : {"bash", "zsh", "fish"}) {
        const ended script = place.run({"completion", shell});
        CHECK(script.status == 0);
        CHECK(has(script.out, "made by: canbao completion " + shell));
    }
}

TEST_CASE("the manual's page has all of what help has, in both languages") {
    const scratch place;
    const auto plain = [](std::string text) {
        std::string kept; // without blanks, and what troff asks for
        for (const std::string what : {"\\fB", "\\fI", "\\fR", "\\&", "\n.nf", "\n.fi", "\n.PP"}) {
            for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what)) {
                text.erase(at, what.size());
            }
        }
        const std::map<std::string, char> named{
            {"aq", '\''}, {"ga", '`'}, {"ha", '^'}, {"ti", '~'}};
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text.compare(at, 2, "\\(") == 0) {
                kept += named.at(text.substr(at + 2, 2));
                at += 3;
            } else if (text.compare(at, 2, "\\e") == 0) {
                kept += '\\';
                ++at;
            } else if (text[at] != '\\' && text[at] != ' ' && text[at] != '\n') {
                kept += text[at];
            }
        }
        return kept;
    };
    for (const std::string tongue : {"en", "zh"}) {
        const ended page = place.run({"--lang", tongue, "man"});
        CHECK(page.status == 0);
        CHECK(has(page.out, ".TH CANBAO 1 \"\" \"canbao " CANBAO_VERSION "\"\n"));
        CHECK(has(page.out, tongue == "en" ? "\n.SH COMMANDS\n" : "\n.SH 命令\n"));
        const std::string shown = plain(page.out);
        for (const std::string& command : offered(place, "canbao ", {"canbao", ""})) {
            CAPTURE(command);
            std::istringstream help{place.run({"--lang", tongue, command, "--help"}).out};
            for (std::string line; std::getline(help, line);) {
                // Examples are set as they are; of options, what stands on the same line.
                const bool is_example = line.starts_with("  canbao ");
                const bool is_option = line.starts_with("  -");
                if (is_example) {
                    CAPTURE(line);
                    CHECK(has(shown, plain(line)));
                } else if (is_option) {
                    const std::size_t begin = line.find("--");
                    const std::string name =
                        line.substr(begin, line.find_first_of(" ", begin) - begin);
                    CAPTURE(name);
                    CHECK(has(shown, plain(name)));
                }
            }
        }
        std::istringstream lines{page.out};
        for (std::string line; std::getline(lines, line);) {
            const words requests{".TH", ".ad", ".SH", ".SS", ".TP",
                                 ".PP", ".nf", ".fi", ".br", ".\\\""};
            if (line.starts_with(".")) {
                CAPTURE(line);
                CHECK(requests.contains(line.substr(0, line.find(' '))));
            }
            CHECK_FALSE(line.starts_with("'"));
        }
    }
}
