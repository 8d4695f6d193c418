// SPDX-License-Identifier: Apache-2.0

// What the summary says besides counting rows.

#include "assess/outputs.hpp"
#include "scratch.hpp"
#include "shared/figures.hpp"
#include "shared/registry.hpp"
#include "shared/spreadsheet_files.hpp"
#include "table.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

/// A roster with so many good rows, and bad ones behind them.
std::string long_roster(int good, int bad) {
    std::string text = "id,paid_on\n";
    for (int number = 0; number < good + bad; ++number) {
        text.append(std::to_string(number)).append(number < good ? ",2022-10-01\n" : ",\n");
    }
    return text;
}

} // namespace

TEST_CASE("thousands are set apart in what people read") {
    using canbao::fen;
    CHECK(program::in_thousands(0) == "0");
    CHECK(program::in_thousands(999) == "999");
    CHECK(program::in_thousands(1000) == "1,000");
    CHECK(program::in_thousands(1048576) == "1,048,576");
    CHECK(program::yuan_in_thousands(fen{5}) == "0.05");
    CHECK(program::yuan_in_thousands(fen{99'999}) == "999.99");
    CHECK(program::yuan_in_thousands(fen{123'456'789}) == "1,234,567.89");
    CHECK(program::yuan_in_thousands(fen{-100'000}) == "-1,000.00");
}

TEST_CASE("the summary has thousands, the files have none") {
    const scratch place;
    const ended result = place.run(
        {"assess", "-", "--policy", "hunan-2023", "-o", "out.csv", "--ledger", "ledger.csv"},
        long_roster(3000, 1200));
    CHECK(has(result.err, "rows read              4,200\n"));
    CHECK(has(result.err, "due, yuan       1,050,000.00\n"));
    CHECK(has(result.err, "missing 1,200"));
    CHECK(has(place.read("ledger.csv"), ",3000,1050000.00,0.00,1920000.00\n"));
}

TEST_CASE("refusals are counted by reason, in the summary and in the ledger") {
    const scratch place;
    const std::string roster = "id,policy,paid_on,tier,circumstances\n"
                               "a,hunan-2023,2020-10-01,,\n"
                               "b,hunan-2023,2020-10-02,,\n"
                               "c,hunan-2023,2022-10-01,5,\n"
                               "d,hunan-2023,2022-10-01,,employee_insured\n"
                               "e,hunan-2023,2022-10-01,,\n";
    const ended result =
        place.run({"assess", "-", "-o", "out.csv", "--ledger", "ledger.csv"}, roster);
    const record summary = summary_of(result.err);
    CHECK(summary.at("refused") == "4");
    CHECK(summary.at("not_open") == "2");
    CHECK(summary.at("tier_not_offered") == "1");
    CHECK(summary.at("employee_insured") == "1");
    CHECK(!summary.contains("no_coverage_left"));
    CHECK(!summary.contains("insured_elsewhere"));
    record persons;
    for (const record& row : parse_table(place.read("ledger.csv")).rows) {
        CHECK((row.at("status") == "refused") == !row.at("reason").empty());
        persons[row.at("reason")] = row.at("persons");
    }
    CHECK(
        persons ==
        record{{"", "1"}, {"employee_insured", "1"}, {"not_open", "2"}, {"tier_not_offered", "1"}});
    CHECK(has(place.run({"assess", "-", "-o", "out.csv", "--lang", "zh"}, roster).err,
              "not_open 无可用途径"));
}

TEST_CASE("a file for spreadsheets that is longer than one opens is warned of") {
    const scratch place;
    const auto run = [&place](const char* output, int good, int bad, const char* option) {
        return place
            .run({"assess", "-", "--policy", "hunan-2023", "-o", output, "--rejects", "/dev/null",
                  option},
                 long_roster(good, bad))
            .err;
    };
    constexpr int most = 1'048'575; // and the header
    const std::string warning = "warning: /dev/null has 1,048,577 rows; a spreadsheet opens "
                                "1,048,576, and the others are lost in it\n";
    CHECK(has(run("/dev/null", most + 1, 0, "--for-spreadsheet"), warning));
    CHECK(!has(run("/dev/null", most, 1, "--for-spreadsheet"), "warning"));
    CHECK(!has(run("/dev/null", most + 1, 0, "--lang=en"), "warning"));
}

TEST_CASE("a warning of lost rows is no chatter") {
    const scratch place;
    const ended result = place.run({"assess", "-", "--policy", "hunan-2023", "-o", "out.csv",
                                    "--rejects", "/dev/null", "--for-spreadsheet", "--quiet"},
                                   long_roster(1, 1'048'576));
    CHECK(result.err == "warning: /dev/null has 1,048,577 rows; a spreadsheet opens 1,048,576, "
                        "and the others are lost in it\n");
}

TEST_CASE("compare warns of a file for spreadsheets that is too long, too, and be it quiet") {
    const scratch place;
    const auto run = [&place](const char* option) {
        return place
            .run({"compare", "hunan-2023", "hunan-2024", "-", "-o", "/dev/null", "--quiet", option},
                 long_roster(1'048'576, 1))
            .err;
    };
    const std::string warning = "warning: /dev/null has 1,048,577 rows; a spreadsheet opens "
                                "1,048,576, and the others are lost in it\n";
    const std::string rejected = "line,id,column,problem\n1048578,1048576,paid_on,missing\n";
    CHECK(run("--for-spreadsheet") == rejected + warning);
    CHECK(run("--shift-years") == rejected);
}

TEST_CASE("every file of a run is counted for the warning, the ledger as well") {
    const scratch place;
    program::assess_options options;
    options.rosters = {place.path("roster.csv")};
    options.output = place.path("out.csv");
    options.rejects = place.path("rejects.csv");
    options.rejected_rows = place.path("returned.csv");
    options.ledger = place.path("ledger.csv");
    program::roster_outputs outputs{options, {"id"}};
    program::ledger sums;
    for (const canbao::status status : {canbao::status::insured, canbao::status::refused}) {
        sums.add(*program::find_policy("hunan-2023"), {.status = status}, 3);
    }
    outputs.publish(sums);
    std::vector<std::string> files;
    for (const program::written_file& file : outputs.files()) {
        files.push_back(file.name.substr(file.name.rfind('/') + 1) + " " +
                        std::to_string(file.rows));
    }
    CHECK(files ==
          std::vector<std::string>{"out.csv 6", "rejects.csv 0", "returned.csv 0", "ledger.csv 2"});
    const std::vector<program::written_file> written{{"a.csv", 1'048'575}, {"-", 1'048'576}};
    CHECK(program::warn_of_long_files(csv::reader_of::spreadsheet, written) ==
          "warning: the output has 1,048,577 rows; a spreadsheet opens 1,048,576, and the others "
          "are lost in it\n");
    CHECK(program::warn_of_long_files(csv::reader_of::data, written).empty());
}
