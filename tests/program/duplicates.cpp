// SPDX-License-Identifier: Apache-2.0
#include "duplicates.hpp"

#include "scratch.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace tests;

TEST_CASE("the first row of an id and a policy counts") {
    const scratch place;
    const ended result = place.run({"assess", "-", "-o", "out.csv", "--rejects", "-"},
                                   "id,policy,paid_on\n"
                                   "a,hunan-2023,2022-10-01\n"
                                   "a,hunan-2023,2022-08-01\n"
                                   "a,hunan-2024,2023-10-01\n"  // another policy
                                   "a ,hunan-2023,2022-10-01\n" // another id
                                   "A,hunan-2023,2022-10-01\n"
                                   "a,hunan-2023,2022-10-01\n");
    CHECK(result.out == "line,id,column,problem\n3,a,id,duplicate_id\n7,a,id,duplicate_id\n");
    CHECK(place.read("out.csv").find("refused") == std::string::npos);
    CHECK(result.status == 3);
}

TEST_CASE("the policy that --policy gives counts like one that is written") {
    const scratch place;
    const ended result = place.run(
        {"assess", "-", "--policy", "hunan-2023", "-o", "out.csv", "--rejects", "-"},
        "id,policy,paid_on\na,hunan-2023,2022-10-01\na,,2022-10-01\na,hunan-2024,2023-10-01\n");
    CHECK(result.out == "line,id,column,problem\n3,a,id,duplicate_id\n");
}

TEST_CASE("a rejected row is no first row, and other problems come before") {
    const scratch place;
    const ended result = place.run(
        {"assess", "-", "--policy", "hunan-2023", "-o", "out.csv", "--rejects", "-"},
        "id,paid_on,repaid_years\na,never,\na,2022-10-01,\na,2022-10-01,x\na,2022-10-01,\n");
    CHECK(result.out == "line,id,column,problem\n2,a,paid_on,bad_date\n"
                        "4,a,repaid_years,bad_number\n5,a,id,duplicate_id\n");
}

TEST_CASE("the check is exact while it grows") {
    program::duplicate_check seen;
    std::string long_id(100'000, 'x');
    CHECK(seen.add(0, long_id));
    for (int round = 0; round < 2; ++round) {
        std::size_t added = 0;
        for (int number = 0; number < 100'000; ++number) {
            added += seen.add(number % 3 == 0 ? 1 : 0, std::to_string(number)) ? 1 : 0;
        }
        CHECK(added == (round == 0 ? 100'000 : 0));
    }
    CHECK(seen.add(1, "1"));
    CHECK_FALSE(seen.add(0, long_id));
    long_id.back() = 'y';
    CHECK(seen.add(0, long_id));
}
