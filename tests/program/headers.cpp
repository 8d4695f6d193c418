// SPDX-License-Identifier: Apache-2.0

// What a file must have for its rows to be read at all.

#include "scratch.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace tests;

namespace {

/// Standard error of a run that must end with status 2 and leave nothing.
std::string complaint_about(const std::string& roster, std::vector<std::string> more = {}) {
    const scratch place;
    more.insert(more.begin(), {"assess", "-", "-o", "out.csv", "--ledger", "ledger.csv"});
    const ended result = place.run(std::move(more), roster);
    CHECK(result.status == 2);
    CHECK(place.names().empty());
    return result.err;
}

} // namespace

TEST_CASE("a file needs a header") {
    CHECK(complaint_about("") ==
          "canbao: standard input: the file is empty; it needs a header row\n");
    CHECK(complaint_about("\xEF\xBB\xBF") ==
          "canbao: standard input: the file is empty; it needs a header row\n");
    CHECK(complaint_about("id,\"paid_on\nx") ==
          "canbao: standard input: the header row has broken quoting or is longer than 64 KiB\n");
}

TEST_CASE("a header needs id, paid_on and, without --policy, policy") {
    CHECK(complaint_about("policy,paid_on\n") ==
          "canbao: standard input: the header lacks the column 'id'; --columns id=… says "
          "which one it is\n");
    CHECK(complaint_about("id,policy\n") ==
          "canbao: standard input: the header lacks the column 'paid_on'; --columns "
          "paid_on=… says which one it is\n");
    CHECK(complaint_about("\n") ==
          "canbao: standard input: the header lacks the column 'id'; --columns id=… says "
          "which one it is\n");
    CHECK(
        complaint_about("id,paid_on\n") ==
        "canbao: standard input: the header lacks the column 'policy', and no --policy is given\n");
}

TEST_CASE("a known column may not stand twice; others may") {
    CHECK(complaint_about("id,policy,paid_on,tier,tier\n") ==
          "canbao: standard input: the header has the column 'tier' twice\n");
    const scratch place;
    CHECK(place.run({"assess", "-"}, "id,policy,paid_on,why,why\n").status == 0);
}

TEST_CASE("a header alone is a roster of nobody") {
    for (const char* header : {"id,policy,paid_on\n", "id,policy,paid_on"}) {
        const scratch place;
        const ended result =
            place.run({"assess", "-", "-o", "out.csv", "--ledger", "ledger.csv"}, header);
        CHECK(result.status == 0);
        CHECK(result.err.find("rows read          0\n") != std::string::npos);
        CHECK(place.read("out.csv") ==
              "id,policy,status,reason,route,due,subsidy,fiscal,subsidy_category,fund,"
              "benefit_from,benefit_to,cites,notes\n");
        CHECK(place.read("ledger.csv") ==
              "policy,status,reason,route,subsidy_category,fund,persons,due,subsidy,fiscal\n");
        CHECK(place.names() == "ledger.csv out.csv");
    }
}

TEST_CASE("columns may stand in any order") {
    const scratch place;
    const ended result = place.run({"assess", "-"}, "x,circumstances,paid_on,tier,id,policy\n"
                                                    "?,new_student,2023-10-01,1,a,hunan-2024\n");
    CHECK(result.status == 0);
    CHECK(result.out.find("\na,hunan-2024,insured,,new_student,380.00,") != std::string::npos);
}

TEST_CASE("a file that can't be read is named") {
    const scratch place;
    const ended missing = place.run({"assess", "nowhere.csv", "-o", "out.csv"});
    CHECK(missing.status == 2);
    CHECK(missing.err == "canbao: cannot read nowhere.csv: No such file or directory\n");
    const ended directory = place.run({"assess", ".", "-o", "out.csv"});
    CHECK(directory.status == 2);
    CHECK(directory.err == "canbao: cannot read .: Is a directory\n");
    CHECK(place.names().empty());
}

TEST_CASE("a title with a stray quote is a title") {
    const scratch place;
    const ended result =
        place.run({"assess", "-", "--quiet"},
                  "\"2023年度\"参保名册,,\nid,policy,paid_on\na,hunan-2023,2022-10-01\n");
    CHECK(result.status == 0);
    CHECK(has(result.out, "\na,hunan-2023,insured"));
}
