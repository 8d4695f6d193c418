// SPDX-License-Identifier: Apache-2.0

// What people are told about rejected rows, and the rows themselves.

#include "scratch.hpp"
#include "table.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

const std::string header = "id,policy,paid_on,tier,\"my, note\"\n";
const std::string roster = header + "a,hunan-2023,2022-10-01,,\n"
                                    "b,hunan-2023,never,x,\"two\nlines, 中\"\r\n"
                                    "c,hunan-2023,,,\n"
                                    "a,hunan-2023,2022-10-01,,again\n"
                                    "d,\"hunan\"2023,2022-10-01,,broken\n"
                                    "e,hunan-2023,2022-10-01,,one,two\n"
                                    "f,hunan-2023,2022-10-01,,\n"
                                    "007,hunan,2022-10-01,,last";

} // namespace

TEST_CASE("rejects have the spec's columns, and an explanation on request") {
    const scratch place;
    REQUIRE(place.run({"assess", "-", "-o", "out.csv"}, roster).status != 2);
    CHECK(place.read("out.rejects.csv")
              .starts_with("line,id,column,problem\n"
                           "3,b,tier,bad_number\n3,b,paid_on,bad_date\n"));
    const ended result =
        place.run({"assess", "-", "-o", "out.csv", "--explain-rejects", "--lang", "en"}, roster);
    CHECK(result.status == 3);
    const table rejects = parse_table(place.read("out.rejects.csv"));
    CHECK(rejects.columns ==
          std::vector<std::string>{"line", "id", "column", "problem", "explanation"});
    REQUIRE(rejects.rows.size() == 7);
    CHECK(has(rejects.rows[0].at("explanation"), "from 1 to 9"));
    CHECK(has(rejects.rows[1].at("explanation"), "2023/10/5")); // a day as it is expected
    for (const record& row : rejects.rows) {
        CHECK(row.at("explanation").size() > 20);
        CHECK(!has(row.at("explanation"), "never")); // what stands there is not repeated
    }
    REQUIRE(place.run({"assess", "-", "-o", "out.csv", "--explain-rejects", "--lang", "zh"}, roster)
                .status != 2);
    CHECK(has(parse_table(place.read("out.rejects.csv")).rows[0].at("explanation"), "1 至 9"));
    REQUIRE(place
                .run({"assess", "-", "-o", "out.csv", "--explain-rejects", "--names", "zh",
                      "--lang", "en"},
                     roster)
                .status != 2);
    const table chinese = parse_table(place.read("out.rejects.csv"));
    CHECK(chinese.columns.back() == "说明");
    CHECK(has(chinese.rows[0].at("说明"), "1 至 9"));
}

TEST_CASE("every problem has an explanation of its own in both languages") {
    const scratch place;
    const std::string rows = "id,policy,categories,paid_on,tier,event,event_on\n"
                             ",hunan-2023,,2022-10-01,,,\n"
                             "b,hunan,,2022-10-01,,,\n"
                             "c,hunan-2023,nobody,2022-10-01,,,\n"
                             "d,hunan-2023,,never,,,\n"
                             "e,hunan-2023,,2022-10-01,x,,\n"
                             "f,hunan-2023,,2022-10-01\n"
                             "g,hunan-2023,,2022-10-01,,,\n"
                             "g,hunan-2023,,2022-10-01,,,\n"
                             "h,hunan-2023," +
                             std::string(70'000, 'x') + ",2022-10-01,,,\n";
    for (const std::string language : {"en", "zh"}) {
        REQUIRE(place
                    .run({"assess", "-", "-o", "out.csv", "--explain-rejects", "--lang", language},
                         rows)
                    .status != 2);
        const table rejects = parse_table(place.read("out.rejects.csv"));
        std::vector<std::string> seen;
        for (const record& row : rejects.rows) {
            CAPTURE(row.at("problem"));
            CHECK(!row.at("explanation").empty());
            CHECK(std::find(seen.begin(), seen.end(), row.at("explanation")) == seen.end());
            seen.push_back(row.at("explanation"));
        }
        CHECK(seen.size() == 8);
    }
}

TEST_CASE("the summary counts problems by column, with the form expected") {
    const scratch place;
    const ended english = place.run({"assess", "-", "-o", "out.csv", "--lang", "en"}, roster);
    CHECK(has(english.err, "\n  missing                1\n"));
    CHECK(has(english.err, "\n  paid_on  missing 1, bad_date 1  "));
    CHECK(has(english.err, "\n  the row  bad_row 2  "));
    const ended chinese = place.run({"assess", "-", "-o", "out.csv", "--lang", "zh"}, roster);
    CHECK(has(chinese.err, "paid_on 缴费日期"));
    CHECK(has(chinese.err, "应为"));
    const ended quiet = place.run({"assess", "-", "-o", "out.csv", "--quiet"}, roster);
    CHECK(quiet.err.empty());
}

TEST_CASE("--rejected-rows writes the rows as they stand, each once, to be assessed again") {
    const scratch place;
    CHECK(place.run({"assess", "-", "-o", "out.csv"}, roster).status == 3);
    CHECK(place.names() == "out.csv out.rejects.csv"); // not without being asked
    CHECK(
        place.run({"assess", "-", "-o", "out.csv", "--rejected-rows", "rows.csv"}, roster).status ==
        3);
    const std::string rows = place.read("rows.csv");
    CHECK(rows == header + "b,hunan-2023,never,x,\"two\nlines, 中\"\n"
                           "c,hunan-2023,,,\n"
                           "a,hunan-2023,2022-10-01,,again\n"
                           "d,\"hunan\"2023,2022-10-01,,broken\n"
                           "e,hunan-2023,2022-10-01,,one,two\n"
                           "007,hunan,2022-10-01,,last\n");
    // Again they have the same problems, but that the first row of `a` is not there.
    const ended again =
        place.run({"assess", "rows.csv", "-o", "again.csv", "--rejected-rows", "rows2.csv"});
    CHECK(again.status == 3);
    CHECK(parse_table(place.read("again.csv")).rows.size() == 1);
    CHECK(parse_table(place.read("again.rejects.csv")).rows.size() == 6);
}

TEST_CASE("--rejected-rows of nobody is a header; of rosters with other headers there is none") {
    const scratch place;
    place.write("a.csv", header + "a,hunan-2023,2022-10-01,,\n");
    place.write("b.csv", header + "b,hunan-2023,never,,\n");
    place.write("c.csv", "id,policy,paid_on\nc,hunan-2023,never\n");
    CHECK(place.run({"assess", "a.csv", "-o", "out.csv", "--rejected-rows", "rows.csv"}).status ==
          0);
    CHECK(place.read("rows.csv") == header);
    CHECK(place.run({"assess", "a.csv", "b.csv", "-o", "out.csv", "--rejected-rows", "rows.csv"})
              .status == 3);
    CHECK(place.read("rows.csv") == header + "b,hunan-2023,never,,\n");
    const ended other =
        place.run({"assess", "a.csv", "c.csv", "-o", "other.csv", "--rejected-rows", "rows.csv"});
    CHECK(other.status == 2);
    CHECK(has(other.err, "c.csv: the header is not that of a.csv"));
    CHECK(!place.has("other.csv"));
}

TEST_CASE("for spreadsheets rejected rows are text, field by field, and can be assessed again") {
    const scratch place;
    CHECK(place
              .run({"assess", "-", "-o", "out.csv", "--rejected-rows", "rows.csv",
                    "--for-spreadsheet"},
                   roster)
              .status == 3);
    const std::string rows = place.read("rows.csv");
    CHECK(has(rows, "\n\"=\"\"007\"\"\",\"=\"\"hunan\"\"\",\"=\"\"2022-10-01\"\"\",,\"=\"\"last"));
    CHECK(has(rows, "\n\"=\"\"c\"\"\",\"=\"\"hunan-2023\"\"\",,,\n"));
    const ended again = place.run({"assess", "rows.csv", "-o", "again.csv"});
    CHECK(again.status == 3);
    const table rejects = parse_table(place.read("again.rejects.csv"));
    REQUIRE(rejects.rows.size() == 6);
    CHECK(rejects.rows.back().at("id") == "007");
    CHECK(rejects.rows.back().at("problem") == "unknown_policy");
    CHECK(has(place.read("again.csv"), "\na,hunan-2023,insured,"));
}

TEST_CASE("rejected rows are the same, however many threads there are, in long rosters too") {
    const scratch place;
    std::string text = header;
    std::string wanted = header;
    for (int number = 0; number < 60'000; ++number) {
        const std::string row =
            std::to_string(number) +
            (number % 1000 == 7 ? ",hunan-2023,never,,\"a\nb\"\n" : ",hunan-2023,2022-10-01,,\n");
        text += row;
        wanted += number % 1000 == 7 ? row : "";
    }
    for (const char* threads : {"1", "3"}) {
        REQUIRE(place
                    .run({"assess", "-", "-o", "out.csv", "--rejected-rows", "rows.csv",
                          "--threads", threads},
                         text)
                    .status != 2);
        CHECK(place.read("rows.csv") == wanted);
    }
}

TEST_CASE("a line without end has its beginning among the rejected rows") {
    const scratch place;
    REQUIRE(place
                .run({"assess", "-", "-o", "out.csv", "--rejected-rows", "rows.csv"},
                     header + "a," + std::string(40'000'000, 'x') + "\nb,hunan-2023,2022-10-01,,\n")
                .status != 2);
    const std::string rows = place.read("rows.csv");
    CHECK(rows.starts_with(header + "a,xxx"));
    CHECK(rows.ends_with("x\n"));
    CHECK(rows.size() < 20'000'000);
    CHECK(has(place.read("out.csv"), "\nb,hunan-2023,insured,"));
}

TEST_CASE("the rejected rows' header is the roster's, with columns without names") {
    const scratch place;
    const std::string nameless = ",,id,policy,paid_on\n";
    REQUIRE(place
                .run({"assess", "-", "-o", "out.csv", "--rejected-rows", "rows.csv", "--quiet"},
                     nameless + "1,x,a,hunan-2023,never\n")
                .status == 3);
    CHECK(place.read("rows.csv") == nameless + "1,x,a,hunan-2023,never\n");
}

TEST_CASE("rows of broken quoting are whole among the rejected ones, wherever blocks end") {
    std::string all = "id,policy,paid_on,note\n";
    for (int number = 0; number < 20'000; ++number) {
        all += "d,\"hunan\"2023,2022-10-01,row " + std::to_string(number) + "\n";
    }
    // a line longer than a block
    all += "e,\"hunan\"2023,2022-10-01," + std::string(1'500'000, 'x') + "\n";
    all += "f,\"hunan\"2023,2022-10-01,last\n";
    const scratch place;
    REQUIRE(
        place.run({"assess", "-", "-o", "out.csv", "--rejected-rows", "rows.csv", "--quiet"}, all)
            .status == 3);
    CHECK(place.read("rows.csv") == all);
    CHECK(has(place.read("out.rejects.csv"), "\n20003,"));
}

TEST_CASE("problems of a row come in the order of the columns") {
    const scratch place;
    REQUIRE(place
                .run({"assess", "-", "-o", "out.csv", "--quiet"},
                     "id,policy,paid_on,prepaid_years,wish\na,hunan-2023,2022-10-01,x,nowhere\n")
                .status == 3);
    CHECK(place.read("out.rejects.csv") == "line,id,column,problem\n2,a,wish,unknown_code\n"
                                           "2,a,prepaid_years,bad_number\n");
}
