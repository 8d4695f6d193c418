// SPDX-License-Identifier: Apache-2.0

// Whoever asks for Chinese gets Chinese: help, errors and what commands print; codes stay codes.

#include "scratch.hpp"
#include "shared/characters.hpp"
#include "shared/readings.hpp"

#include <canbao/content/names.hpp>
#include <canbao/policies/registry.hpp>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

using strings = std::vector<std::string>;

/// An environment variable for the programs that a test starts.
class said {
public:
    said(const char* name, const char* value) : name_{name} {
        if (const char* before = std::getenv(name); before != nullptr) {
            before_ = before;
        }
        ::setenv(name, value, 1);
    }
    ~said() { before_ ? ::setenv(name_, before_->c_str(), 1) : ::unsetenv(name_); }
    said(const said&) = delete;
    said& operator=(const said&) = delete;

private:
    const char* name_;
    std::optional<std::string> before_;
};

const std::vector<strings> commands{
    {},           {"assess"}, {"compare"}, {"explain"},    {"generate"},
    {"policies"}, {"show"},   {"words"},   {"completion"}, {"man"}};

strings joined(strings some, const strings& more) {
    some.insert(some.end(), more.begin(), more.end());
    return some;
}

std::size_t widest_line(const std::string& text) {
    std::size_t widest = 0;
    for (const std::string& line : lines_of(text)) {
        widest = std::max(widest, program::display_width(line));
    }
    return widest;
}

/// Two words side by side that are letters only: a code or the name of a command seldom stands
/// next to another one, English words do. Empty where there are none.
std::string english_in(const std::string& text) {
    for (const std::string& line : lines_of(text)) {
        if (line.starts_with("  canbao") || line.starts_with("  zstdcat") ||
            line.starts_with("    ")) {
            continue; // examples
        }
        std::istringstream words{line};
        std::string before;
        for (std::string word; words >> word; before = word) {
            const auto is_word = [](const std::string& one) {
                return one.size() > 1 && one != "canbao" &&
                       std::all_of(one.begin(), one.end(),
                                   [](unsigned char letter) { return std::isalpha(letter) != 0; });
            };
            if (is_word(before) && is_word(word)) {
                return before + " " + word;
            }
        }
    }
    return {};
}

/// A character of Chinese, or of its punctuation, beyond the section that `show` explains.
bool has_chinese(std::string text) {
    const std::string example = "二（四）";
    if (const auto place = text.find(example); place != std::string::npos) {
        text.erase(place, example.size());
    }
    return program::display_width(text) >
           static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
               return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
           }));
}

/// The options of a help page: what begins with a dash.
std::set<std::string> options_in(const std::string& help) {
    std::set<std::string> options;
    for (const std::string& line : lines_of(help)) {
        if (line.starts_with("  -")) {
            options.insert(line.substr(2, line.find(' ', 2) - 2));
        }
    }
    return options;
}

std::string help(const strings& command, const char* language) {
    const scratch place;
    const ended result = place.run(joined({"--lang", language}, joined(command, {"--help"})));
    CHECK(result.status == 0);
    CHECK(result.err.empty());
    return result.out;
}

} // namespace

TEST_CASE("every help page is in one language, with the same options in both") {
    for (const strings& command : commands) {
        CAPTURE(command);
        const std::string english = help(command, "en");
        const std::string chinese = help(command, "zh");
        CHECK(!has_chinese(english));
        CHECK(english_in(chinese) == "");
        CHECK(english_in(english) != ""); // or the check above means nothing
        CHECK(has(chinese, "用法：canbao"));
        CHECK(has(english, "Usage: canbao"));
        CHECK(options_in(english) == options_in(chinese));
        CHECK(options_in(english).contains("--lang"));
        CHECK(widest_line(english) <= 80);
        CHECK(widest_line(chinese) <= 80);
        const auto paragraphs = [](const std::string& text) {
            const strings lines = lines_of(text);
            return std::count(lines.begin(), lines.end(), "");
        };
        CHECK(paragraphs(english) == paragraphs(chinese));
    }
}

TEST_CASE("the language of help may stand anywhere, and be that of the locale") {
    const scratch place;
    for (const strings& command : commands) {
        CAPTURE(command);
        const std::string chinese = help(command, "zh");
        for (const strings& options : {strings{"--help", "--lang", "zh"},
                                       strings{"--lang=zh", "-h"}, strings{"-h", "--lang=zh"}}) {
            CHECK(place.run(joined(command, options)).out == chinese);
        }
        const said locale{"LC_ALL", "zh_CN.UTF-8"};
        CHECK(place.run(joined(command, {"--help"})).out == chinese);
        CHECK(place.run(joined(command, {"--help", "--lang", "en"})).out == help(command, "en"));
    }
}

TEST_CASE("the locale is the first of LC_ALL, LC_MESSAGES and LANG that is set") {
    const scratch place;
    const auto is_chinese = [&place] { return has_chinese(place.run({"--help"}).out); };
    const said all{"LC_ALL", ""};
    const said messages{"LC_MESSAGES", ""};
    const said rest{"LANG", ""};
    CHECK(!is_chinese());
    {
        const said other{"LANG", "zh_TW.UTF-8"};
        CHECK(is_chinese());
        const said nearer{"LC_MESSAGES", "C"};
        CHECK(!is_chinese());
        const said nearest{"LC_ALL", "zh_CN.GB18030"};
        CHECK(is_chinese());
    }
    const said french{"LANG", "fr_FR.UTF-8"};
    CHECK(!is_chinese());
}

TEST_CASE("what is wrong is said in Chinese") {
    const scratch place;
    place.write("roster.csv", "id,policy,paid_on\na,hunan-2023,2022-10-01\n");
    const auto complains = [&](const strings& arguments, const std::string& text) {
        const ended result = place.run(joined({"--lang", "zh"}, arguments));
        CHECK(result.status == 2);
        CHECK(result.out.empty());
        CHECK(result.err == "canbao: " + text + "\n");
        const ended english = place.run(joined({"--lang", "en"}, arguments));
        CAPTURE(english.err);
        CHECK(english.status == 2);
        CHECK(!has_chinese(english.err));
    };
    complains({}, "缺少命令；canbao --help 列出全部命令");
    complains({"asses"}, "没有命令“asses”（是不是想写 assess？）；详见 canbao --help");
    complains({"policies", "surplus"}, "多余的参数：“surplus”；详见 canbao policies --help");
    complains({"assess", "-", "--frob"}, "没有选项“--frob”；详见 canbao assess --help");
    complains({"assess"}, "缺少必填项：ROSTER.csv；详见 canbao assess --help");
    complains({"generate"}, "缺少必填项：--policy；详见 canbao generate --help");
    complains({"assess", "-", "-o"}, "--output 需要一个值；详见 canbao assess --help");
    complains({"assess", "-", "--policy", "a", "--policy", "b"},
              "--policy 只能给出一次；详见 canbao assess --help");
    complains({"assess", "-", "--quiet=x"}, "--quiet 不带值；详见 canbao assess --help");
    complains({"assess", "-", "--threads", "0"}, "--threads 应为 1 至 256 的整数，而不是“0”");
    complains({"assess", "-", "--threads", "two"}, "--threads 应为 1 至 256 的整数，而不是“two”");
    complains({"generate", "--policy", "hunan-2023", "--rows", "x"},
              "--rows 应为 0 至 1000000000000 的整数，而不是“x”");
    complains({"show", "hunan"}, "没有政策“hunan”；可用的政策：hunan-2023、fuling-2023、"
                                 "huaibei-2024、hunan-2024、jiangan-2023");
    complains({"compare", "hunan-2023", "hunan-2024", "--shift-years"},
              "--shift-years 只用于名册，而没有给出名册");
    complains({"compare", "hunan-2023", "hunan-2024", "-o", "rows.csv"},
              "--output 只用于名册，而没有给出名册");
    complains({"assess", "none.csv"},
              "无法读取 none.csv：文件或目录不存在（No such file or directory）");
    complains({"assess", "/"}, "无法读取 /：是目录，不是文件（Is a directory）");
    complains({"show", "hunan-2023", "--html", "none/page.html"},
              "无法写入 none/page.html：文件或目录不存在（No such file or directory）");
    complains({"show", "hunan-2023", "--html", "/dev/full"},
              "无法写入 /dev/full：磁盘空间不足（No space left on device）");

    CHECK(place.run({"--lang", "fr", "policies"}).status == 2);
    CHECK(has(place.run({"--lang", "fr", "policies"}).err, "--lang is en or zh, not 'fr'"));
    const said locale{"LC_ALL", "zh_CN.UTF-8"};
    CHECK(place.run({"--lang", "fr", "policies"}).err ==
          "canbao: --lang 应为 en 或 zh，而不是“fr”\n");
}

TEST_CASE("of several languages the last one is spoken") {
    const scratch place;
    CHECK(place.run({"--lang", "en", "policies", "--lang", "zh"}).out ==
          place.run({"--lang", "zh", "policies"}).out);
    CHECK(has(place.run({"--lang", "zh", "policies", "--lang", "en"}).out, "document"));
}

TEST_CASE("name and version are the same in both languages") {
    const scratch place;
    for (const char* language : {"en", "zh"}) {
        const ended result = place.run({"--lang", language, "--version"});
        CHECK(result.status == 0);
        CHECK(result.out == "canbao " CANBAO_VERSION "\n");
    }
}

TEST_CASE("help that can't be written is a failure") {
    const scratch place;
    launch how = place.here({"--lang", "zh", "--help"});
    how.output_to = "/dev/full";
    CHECK(place.run(how).status == 2);
}

TEST_CASE("errors are coloured on a terminal, unless colours are not wanted") {
    const scratch place;
    const auto error = [&place](bool is_terminal) {
        launch how = place.here({"--lang", "en", "show", "x"});
        how.error_is_terminal = is_terminal;
        return place.run(how).err;
    };
    const said terminal{"TERM", "xterm"};
    const said wanted{"NO_COLOR", ""};
    CHECK(error(true).starts_with("\x1b[1;31mcanbao:\x1b[0m there is no policy 'x'"));
    CHECK(error(false).starts_with("canbao: there is"));
    {
        const said unwanted{"NO_COLOR", "1"};
        CHECK(error(true).starts_with("canbao: there is"));
    }
    const said dumb{"TERM", "dumb"};
    CHECK(error(true).starts_with("canbao: there is"));
}

TEST_CASE("the readings of published policies are told in Chinese") {
    using program::language;
    for (const canbao::policy_entry& policy : canbao::published_policies) {
        for (const canbao::label& one : canbao::readings_of(*policy.content)) {
            CAPTURE(one.code);
            CHECK(has_chinese(std::string{program::reading_in(one, language::chinese)}));
            CHECK(english_in(std::string{program::reading_in(one, language::chinese)}) == "");
            CHECK(program::reading_in(one, language::english) == one.name);
        }
    }
    CHECK(program::reading_in({"A-OWN", "as it stands"}, language::chinese) == "as it stands");
    const scratch place;
    const std::string reading = "在延长期缴费的，待遇期为整个参保年度。";
    CHECK(has(place.run({"--lang", "zh", "show", "hunan-2023"}).out, reading));
    CHECK(has(place.run({"--lang", "zh", "show", "hunan-2023", "--html", "-"}).out, reading));
    CHECK(has(place
                  .run({"--lang", "zh", "explain", "hunan-2023", "paid_on=2023-01-20",
                        "circumstances=area_extension"})
                  .out,
              reading));
}

TEST_CASE("nothing that can be wrapped is wider than the terminal") {
    const scratch place;
    const auto width_of = [&place](const char* language, const strings& command) {
        const ended result = place.run(joined({"--lang", language}, command));
        CHECK(result.status == 0);
        return widest_line(result.out);
    };
    for (const char* language : {"en", "zh"}) {
        for (const canbao::policy_entry& one : canbao::published_policies) {
            const std::string id{one.id()};
            for (const std::size_t width : {60U, 80U, 120U}) {
                const said columns{"COLUMNS", std::to_string(width).c_str()};
                CAPTURE(id);
                CAPTURE(width);
                CHECK(width_of(language, {"compare", id, "fuling-2023"}) <= width);
                CHECK(width_of(language, {"show", id}) <= width);
                CHECK(width_of(language, {"explain", id, "paid_on=2022-10-01"}) <= width);
            }
        }
        CHECK(width_of(language, {"policies"}) <= 80);
        CHECK(width_of(language, {"--help"}) <= 80);
        const said wide{"COLUMNS", "200"};
        CHECK(width_of(language, {"policies"}) > 100);
    }
}
