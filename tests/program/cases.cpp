// SPDX-License-Identifier: Apache-2.0
#include "scratch.hpp"
#include "table.hpp"

#include <doctest/doctest.h>

using namespace tests;

namespace {

const std::string applications = project_file("tests/data/applications.csv");

} // namespace

TEST_CASE("the hand-derived cases are reproduced") {
    const scratch place;
    const ended result = place.run({"assess", applications, "-o", "out.csv"});
    CHECK(result.status == 0);
    const table got = parse_table(place.read("out.csv"));
    const table wanted = parse_table(read_file(project_file("tests/data/assessments.csv")));
    REQUIRE(wanted.rows.size() == 152);
    REQUIRE(got.rows.size() == wanted.rows.size());
    for (std::size_t row = 0; row < wanted.rows.size(); ++row) {
        for (const std::string& column : wanted.columns) {
            CAPTURE(wanted.rows[row].at("id"));
            CAPTURE(column);
            CHECK(got.rows[row].at(column) == wanted.rows[row].at(column));
        }
    }
}

TEST_CASE("rows have the columns of the contract, in its order, and cite sections") {
    const scratch place;
    const ended result = place.run({"assess", applications});
    CHECK(result.out.starts_with("id,policy,status,reason,route,due,subsidy,fiscal,"
                                 "subsidy_category,fund,benefit_from,benefit_to,cites,notes\n"));
    const auto line = [&](const std::string& id) {
        const std::size_t begin = result.out.find("\n" + id + ",") + 1;
        return result.out.substr(begin, result.out.find('\n', begin) - begin);
    };
    CHECK(line("hunan-2023-09") ==
          "hunan-2023-09,hunan-2023,insured,,concentrated,175.00,175.00,640.00,"
          "subsistence_allowance,medical_assistance,2023-01-01,2023-12-31,2.3;2.4;2.5,");
    CHECK(line("hunan-2023-03") ==
          "hunan-2023-03,hunan-2023,refused,not_open,,0.00,0.00,0.00,,,,,,");
    CHECK(line("hunan-2023-40") ==
          "hunan-2023-40,hunan-2023,subsidy_only,,claim_at_household,0.00,350.00,0.00,orphan,"
          "medical_assistance,,,2.4,");
    CHECK(line("huaibei-2024-08") == "huaibei-2024-08,huaibei-2024,insured,,concentrated,380.00,"
                                     "0.00,640.00,,,2024-01-01,2024-12-31,2;4;6.2,"
                                     "delegated:severely_disabled");
}

TEST_CASE("several notes are joined") {
    const scratch place;
    const ended result = place.run({"assess", "-", "--policy", "huaibei-2024"},
                                   "id,paid_on,categories\n"
                                   "a,2023-10-01,severely_disabled|entitled_group\n");
    CHECK(result.out.ends_with(",delegated:severely_disabled;delegated:entitled_group\n"));
}
