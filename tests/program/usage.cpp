// SPDX-License-Identifier: Apache-2.0
#include "scratch.hpp"
#include "shared/characters.hpp"

#include <cstdlib>
#include <string>

#include <doctest/doctest.h>

using namespace tests;

namespace {

const std::string good = "id,policy,paid_on\na,hunan-2023,2022-10-01\n";

} // namespace

TEST_CASE("wrong usage ends with 2 and says what is wrong") {
    const scratch place;
    const auto complains = [&](std::vector<std::string> arguments, const std::string& about) {
        const ended result = place.run(std::move(arguments), good);
        CHECK(result.status == 2);
        CHECK(result.out.empty());
        CAPTURE(result.err);
        CHECK(has(result.err, about));
    };
    complains({}, "canbao: a command is required");
    complains({"asses"}, "asses");
    complains({"policies", "assess"}, "assess");
    complains({"assess"}, "ROSTER.csv is required");
    complains({"assess", "-", "--frobnicate"}, "--frobnicate");
    complains({"assess", "-", "one too many"}, "one too many");
    complains({"assess", "-", "--threads", "0"}, "--threads");
    complains({"assess", "-", "--threads", "257"}, "--threads");
    complains({"assess", "-", "--threads", "two"}, "--threads");
    complains({"assess", "-", "-o"}, "--output");
    complains({"policies", "surplus"}, "surplus");
    complains({"assess", "-", "--encoding", "latin1"},
              "--encoding is utf-8|gb18030|gbk|gb2312|cp936, not 'latin1'");
    complains({"assess", "-", "--ledger-by", "payer"}, "--ledger-by needs --ledger");
    complains({"assess", "-", "--for-spreadsheet=yes please"}, "--for-spreadsheet takes no value");
}

TEST_CASE("an unknown --policy is answered with the known ones") {
    const scratch place;
    const ended result = place.run({"assess", "-", "--policy", "hunan-2022"}, good);
    CHECK(result.status == 2);
    CHECK(result.err == "canbao: there is no policy 'hunan-2022' (did you mean hunan-2023 or "
                        "hunan-2024?); the policies are hunan-2023, fuling-2023, huaibei-2024, "
                        "hunan-2024, jiangan-2023\n");
}

TEST_CASE("help and version end with 0 on standard output") {
    const scratch place;
    for (const char* help : {"-h", "--help"}) {
        CHECK(place.run({help}).status == 0);
        CHECK(has(place.run({help}).out, "canbao assess roster.csv -o assessed.csv"));
    }
    const ended assess = place.run({"assess", "--help"});
    CHECK(assess.status == 0);
    for (const char* word : {"ROSTER.csv", "--policy", "--output", "--rejects", "--ledger",
                             "--threads", "--quiet", "Examples:"}) {
        CHECK(has(assess.out, word));
    }
    CHECK(place.run({"--version"}).out == "canbao " CANBAO_VERSION "\n");
    CHECK(place.run({"--version"}).status == 0);
}

TEST_CASE("--quiet is silent, and without it the summary goes to standard error") {
    const scratch place;
    place.write("roster.csv", good);
    const ended quiet = place.run({"assess", "roster.csv", "-o", "out.csv", "--quiet"});
    CHECK(quiet.status == 0);
    CHECK(quiet.out.empty());
    CHECK(quiet.err.empty());
    const ended told = place.run({"assess", "roster.csv", "-o", "out.csv"});
    CHECK(told.out.empty());
    CHECK(told.err == "rows read            1\n"
                      "rows assessed        1\n"
                      "  insured            1\n"
                      "  subsidy_only       0\n"
                      "  refused            0\n"
                      "rows rejected        0\n"
                      "due, yuan       350.00\n"
                      "subsidy, yuan     0.00\n"
                      "fiscal, yuan    640.00\n");
}

TEST_CASE("the policies are listed with what tells them apart") {
    const scratch place;
    ::setenv("COLUMNS", "200", 1);
    const ended result = place.run({"policies"});
    ::unsetenv("COLUMNS");
    CHECK(result.status == 0);
    CHECK(has(result.out, "hunan-2023    2023  湘医保发〔2022〕41号    "));
    CHECK(has(result.out, "  2022-09-01 - 2023-12-31  350.00 "));
    CHECK(has(result.out, "  2023-09-01 - 2024-12-31  380.00 ")); // its day of issue is known too
    CHECK(has(result.out, "  issued 2023-09-07 "));
    CHECK(has(result.out, "725.00  resident, tier 2\n"));
    CHECK(has(result.out, "695.00  student, tier 2\n"));

    // Aligned: the last column ends in one place, whatever stands before it.
    std::size_t width = 0;
    for (std::size_t line = 0; line < result.out.size();) {
        const std::size_t end = result.out.find('\n', line);
        const std::string_view text = std::string_view{result.out}.substr(line, end - line);
        if (text.ends_with("0.00") && !text.starts_with(' ')) {
            width = width == 0 ? program::display_width(text) : width;
            CHECK(program::display_width(text) == width);
        }
        line = end + 1;
    }
    CHECK(width > 100);
}

TEST_CASE("a value that is empty is none, and no other argument is taken for it") {
    const scratch place;
    place.write("east.csv", good);
    for (const char* option :
         {"--ledger", "--rejects", "--rejected-rows", "--policy", "--output"}) {
        for (const std::vector<std::string>& given :
             {std::vector<std::string>{std::string{option} + "="}, {option, ""}}) {
            std::vector<std::string> arguments{"assess"};
            arguments.insert(arguments.end(), given.begin(), given.end());
            arguments.insert(arguments.end(), {"east.csv", "-"});
            const ended result = place.run(std::move(arguments), good);
            CHECK(result.status == 2);
            CHECK(result.err == std::string{"canbao: "} + option + " needs a value\n");
        }
    }
    CHECK(place.read("east.csv") == good);
    // behind -- an argument is a file's name, whatever it looks like
    place.write("--ledger=", good);
    CHECK(place.run({"assess", "--quiet", "--", "--ledger="}).status == 0);
}

TEST_CASE("a flag that is said not to hold does not") {
    const scratch place;
    const ended result = place.run({"assess", "-", "--for-spreadsheet=false"}, good);
    CHECK(result.status == 0);
    CHECK(result.out.starts_with("id,policy")); // and with no byte-order mark
}
