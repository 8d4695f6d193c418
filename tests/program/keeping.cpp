// SPDX-License-Identifier: Apache-2.0

// --keep carries columns of the roster into the output.

#include "scratch.hpp"
#include "table.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

const std::string roster = "name,id,policy,\"phone, mobile\",paid_on,categories,notes,same,same\n"
                           "张三,a,hunan-2023,007,2022-10-01,orphan,x,1,2\n"
                           "\"Li, \"\"Four\"\"\",b,hunan-2023,=1+1,2022-10-01,,\"y\nz\",1,2\n"
                           "王五,c,hunan-2023,1,never,,,1,2\n"
                           "赵六,b,hunan-2023,1,2022-10-01,,,1,2\n"
                           " ,d,hunan-2023,,2022-10-01,,,1,2\n";

table kept(const std::vector<std::string>& keep, const std::string& from = roster) {
    const scratch place;
    std::vector<std::string> arguments{"assess", "-", "-o", "out.csv"};
    arguments.insert(arguments.end(), keep.begin(), keep.end());
    REQUIRE(place.run(arguments, from).status != 2);
    return parse_table(place.read("out.csv"));
}

std::string complaint(const std::vector<std::string>& keep, const std::string& from = roster) {
    const scratch place;
    std::vector<std::string> arguments{"assess", "-", "-o", "out.csv"};
    arguments.insert(arguments.end(), keep.begin(), keep.end());
    const ended result = place.run(arguments, from);
    CHECK(result.status == 2);
    CHECK(place.names().empty());
    return result.err;
}

} // namespace

TEST_CASE("kept columns stand behind those of the output, unchanged") {
    const table out = kept({"--keep", "name,\"phone, mobile\"", "--keep=paid_on,categories"});
    REQUIRE(out.columns.size() == 18);
    CHECK(out.columns[13] == "notes");
    CHECK(out.columns[14] == "name");
    CHECK(out.columns[15] == "phone, mobile");
    CHECK(out.columns[16] == "paid_on");
    CHECK(out.columns[17] == "categories");
    REQUIRE(out.rows.size() == 3); // one is rejected, one a duplicate
    CHECK(out.rows[0].at("name") == "张三");
    CHECK(out.rows[0].at("phone, mobile") == "007");
    CHECK(out.rows[0].at("categories") == "orphan");
    CHECK(out.rows[1].at("name") == "Li, \"Four\"");
    CHECK(out.rows[1].at("phone, mobile") == "=1+1");
    CHECK(out.rows[1].at("paid_on") == "2022-10-01");
    CHECK(out.rows[2].at("name") == " ");
    CHECK(out.rows[2].at("id") == "d");
}

TEST_CASE("a kept column may have another title") {
    const table out = kept({"--keep", "remark=notes,again=name,name"});
    CHECK(out.rows.at(0).at("remark") == "x");
    CHECK(out.rows.at(1).at("remark") == "y\nz");
    CHECK(out.rows.at(0).at("again") == out.rows.at(0).at("name"));
}

TEST_CASE("for spreadsheets kept columns are text, as ids are") {
    const scratch place;
    CHECK(place
              .run({"assess", "-", "-o", "out.csv", "--for-spreadsheet", "--keep",
                    "=x,\"tel=phone, mobile\""},
                   "=x,id,policy,paid_on,\"phone, mobile\"\n"
                   "1/2,a,hunan-2023,2022-10-01,007\n,b,hunan-2023,2022-10-01,+5\n")
              .status == 0);
    const table out = parse_table(place.read("out.csv").substr(3));
    CHECK(out.columns.at(14) == "=\"=x\"");
    CHECK(out.columns.at(15) == "=\"tel\"");
    CHECK(out.rows.at(0).at("=\"=x\"") == "=\"1/2\"");
    CHECK(out.rows.at(0).at("=\"tel\"") == "=\"007\"");
    CHECK(out.rows.at(1).at("=\"=x\"").empty());
    CHECK(out.rows.at(1).at("=\"tel\"") == "=\"+5\"");
}

TEST_CASE("names that are not there, or twice, are errors") {
    const auto says = [](const std::string& text, std::string_view part) {
        CAPTURE(text);
        CHECK(text.find(part) != std::string::npos);
    };
    says(complaint({"--keep", "name,nobody"}), "lacks the column 'nobody', which --keep names");
    says(complaint({"--keep", "tier"}), "lacks the column 'tier', which --keep names");
    says(complaint({"--keep", "name,name"}), "--keep names the column 'name' twice");
    says(complaint({"--keep", "name", "--keep", "name"}), "--keep names the column 'name' twice");
    says(complaint({"--keep", "x=name,x=paid_on"}), "--keep names the column 'x' twice");
    says(complaint({"--keep", "same"}), "the column 'same', which --keep names, twice");
    says(complaint({"--keep", "notes"}), "the output has a column 'notes' of its own");
    says(complaint({"--keep", "name,policy"}), "--keep OTHER=policy");
    says(complaint({"--keep", "备注", "--names", "zh"}), "the output has a column '备注'");
    says(complaint({"--keep", ""}), "--keep needs a value");
    says(complaint({"--keep", "name,,paid_on"}), "--keep takes the names of columns");
    says(complaint({"--keep", "\"name"}), "--keep takes the names of columns");
    says(complaint({"--keep", "x="}), "--keep takes the names of columns");
    says(complaint({"--keep"}), "--keep");
}

TEST_CASE("each of several rosters has the kept columns, wherever they stand") {
    const scratch place;
    place.write("east.csv", "name,id,policy,paid_on\nLi,a,hunan-2023,2022-10-01\n");
    place.write("west.csv", "id,policy,paid_on,tel,name\nb,hunan-2023,2022-10-01,7,Wu\n");
    CHECK(place.run({"assess", "east.csv", "west.csv", "-o", "out.csv", "--keep", "name"}).status ==
          0);
    const table out = parse_table(place.read("out.csv"));
    CHECK(out.rows.at(0).at("name") == "Li");
    CHECK(out.rows.at(1).at("name") == "Wu");
    const ended lacking =
        place.run({"assess", "west.csv", "east.csv", "-o", "other.csv", "--keep", "tel"});
    CHECK(lacking.status == 2);
    CHECK(lacking.err.find("east.csv: the header lacks the column 'tel'") != std::string::npos);
    CHECK(!place.has("other.csv"));
}

TEST_CASE("a kept column needs its value: --keep takes no roster for a column") {
    const scratch place;
    place.write("roster.csv", roster);
    CHECK(place.run({"assess", "--keep", "name", "roster.csv", "-o", "out.csv"}).status == 3);
    CHECK(parse_table(place.read("out.csv")).columns.size() == 15);
}
