// SPDX-License-Identifier: Apache-2.0

// Rosters for a policy that reads years without cover, and years paid back.

#include "own_program.hpp"
#include "scratch.hpp"
#include "table.hpp"

#include <array>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

/// A column that the policy reads, with the header of a roster that has the other one.
struct missing_column {
    std::string name;
    std::string header;
    std::string english;
    std::string chinese;
};

const std::array<missing_column, 2> missing_columns{
    {{"lapsed_years", "id,policy,paid_on,repaid_years\n", "years without cover", "断保年数"},
     {"repaid_years", "id,policy,paid_on,lapsed_years\n", "years paid back", "补缴年数"}}};

std::string complaint(const std::vector<std::string>& arguments, const std::string& text) {
    const scratch place;
    const ended result = run_own(place, arguments, text);
    CHECK(result.status == 2);
    CHECK(result.out.empty());
    CHECK(place.names().empty());
    return result.err;
}

} // namespace

TEST_CASE("a roster without years is an error for a policy that reads them") {
    const std::string of_another = "a,hunan-2023,2022-10-01,\n";
    const std::string row = "b,causeway-2027,2026-10-01,\n";
    for (const missing_column& one : missing_columns) {
        CAPTURE(one.name);
        const std::string message =
            "canbao: standard input: the header lacks the column '" + one.name +
            "', and causeway-2027 has waiting periods or conditions by " + one.english +
            "; --columns " + one.name + "=… says which one it is\n";
        CHECK(complaint({"assess", "-", "-o", "out.csv"}, one.header + of_another + row) ==
              message);
        CHECK(complaint({"assess", "-", "-o", "out.csv"},
                        one.header + "b,causeway-2027,someday,\n") == message);
        CHECK(complaint({"explain", "-", "--id", "b"}, one.header + row) == message);
        std::string without_policy = one.header;
        without_policy.erase(without_policy.find("policy,"), 7);
        CHECK(complaint({"assess", "-", "-o", "out.csv", "--policy", "causeway-2027"},
                        without_policy) == message);
        CHECK(complaint({"compare", "hunan-2023", "causeway-2027", "-"}, without_policy) ==
              message);
        CHECK(complaint({"--lang", "zh", "explain", "-", "--id", "b"}, one.header + row) ==
              "canbao: 标准输入：表头缺少“" + one.name + "”列，而政策 causeway-2027 有按" +
                  one.chinese + "确定的等待期或条件；可用 --columns " + one.name +
                  "=… 说明是哪一列\n");

        const scratch place; // where no row is of it, nothing is asked
        CHECK(run_own(place, {"assess", "-", "--policy", "causeway-2027"}, one.header + of_another)
                  .status == 0);
        const ended other =
            run_own(place, {"explain", "-", "--id", "a"}, one.header + of_another + row);
        CHECK(other.status == 0);
    }
}

TEST_CASE("years stand in columns of any title, and an empty field is none") {
    const scratch place;
    const ended result = run_own(
        place, {"assess", "-", "--policy", "causeway-2027", "--columns", "lapsed_years=断了几年"},
        "id,paid_on,断了几年,补缴年数\n"
        "none,2026-10-01,,\n"
        "two,2026-10-01,2,\n"
        "one_bought,2026-10-01,2,1\n");
    CHECK(result.status == 0);
    std::vector<std::string> told;
    for (const record& row : parse_table(result.out).rows) {
        told.push_back(row.at("id") + " " + row.at("benefit_from") + " " + row.at("due"));
    }
    CHECK(told == std::vector<std::string>{"none 2027-04-01 400.00", "two 2027-06-01 400.00",
                                           "one_bought 2027-05-01 800.00"});
}

TEST_CASE("made-up people have years where a policy reads them") {
    const scratch place;
    CHECK(run_own(place, {"generate", "--policy", "causeway-2027", "--rows", "200", "-o", "r.csv"})
              .status == 0);
    CHECK(run_own(place, {"assess", "r.csv", "-o", "out.csv"}).status == 0);
}

TEST_CASE("the published policies ask for no years") {
    const scratch place;
    for (const char* id :
         {"hunan-2023", "fuling-2023", "huaibei-2024", "hunan-2024", "jiangan-2023"}) {
        CAPTURE(id);
        CHECK(
            run_own(place, {"assess", "-", "--policy", id}, "id,paid_on\na,2022-10-01\n").status ==
            0);
    }
}
