// SPDX-License-Identifier: Apache-2.0
#include "assess/duplicates.hpp"
#include "shared/failure.hpp"

#include "scratch.hpp"
#include "table.hpp"

#include <cstdint>
#include <string>
#include <string_view>

#include <fmt/format.h>

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

TEST_CASE("a rejected row is no first row, and its other problems come before") {
    const scratch place;
    const ended result = place.run(
        {"assess", "-", "--policy", "hunan-2023", "-o", "out.csv", "--rejects", "-"},
        "id,paid_on,repaid_years\na,never,\na,2022-10-01,\na,2022-10-01,x\na,2022-10-01,\n");
    CHECK(result.out == "line,id,column,problem\n2,a,paid_on,bad_date\n"
                        "4,a,repaid_years,bad_number\n4,a,id,duplicate_id\n5,a,id,duplicate_id\n");
    CHECK(summary_of(result.err).at("rows rejected") == "3");
}

TEST_CASE("the check is exact while it grows, and when ids go to a file") {
    const scratch place;
    program::duplicate_check seen{place.path(".")};
    const auto add = [&seen](std::uint8_t policy, std::string_view id) {
        return seen.add(seen.hash_of(policy, id), policy, id);
    };
    std::string long_id(65'000, 'x');
    CHECK(add(1, long_id));
    for (int round = 0; round < 2; ++round) {
        std::size_t added = 0;
        for (int number = 0; number < 1'200'000; ++number) { // 20 MiB of ids
            added += add(number % 3 == 0 ? 1 : 0, fmt::format("person {}", number)) ? 1 : 0;
        }
        CHECK(added == (round == 0 ? 1'200'000 : 0));
    }
    CHECK(add(1, "person 1"));
    CHECK_FALSE(add(0, "person 1"));
    CHECK_FALSE(add(1, long_id));
    long_id.back() = 'y';
    CHECK(add(1, long_id));
    CHECK(place.names().empty()); // the file has no name
}

TEST_CASE("ids that share a hash are told apart") {
    const scratch place;
    program::duplicate_check seen{place.path(".")};
    constexpr std::uint64_t hash = ~std::uint64_t{0}; // the last slot: the search goes round
    for (int number = 0; number < 500; ++number) {
        CHECK(seen.add(hash, 0, std::to_string(number)));
        CHECK_FALSE(seen.add(hash, 0, std::to_string(number / 2)));
    }
    CHECK(seen.add(hash, 1, "7"));
    CHECK(seen.add(hash, 0, "70 "));
}

TEST_CASE("an id is no beginning of another one, in memory and in the file") {
    const scratch place;
    program::id_log ids{place.path(".")};
    const std::uint64_t first = ids.add(3, "ab");
    const std::uint64_t second = ids.add(3, "abc");
    for (const bool in_file : {false, true}) {
        CAPTURE(in_file);
        CHECK(ids.holds(first, 3, "ab"));
        CHECK_FALSE(ids.holds(first, 3, "abc"));
        CHECK_FALSE(ids.holds(first, 3, "a"));
        CHECK_FALSE(ids.holds(first, 2, "ab"));
        CHECK(ids.holds(second, 3, "abc"));
        for (int number = 0; number < 300; ++number) {
            ids.add(0, std::string(65'536, 'x')); // over 16 MiB
        }
    }
}

TEST_CASE("a folder that can't be written is named once it is needed") {
    program::id_log ids{"/proc/no such folder"};
    CHECK_NOTHROW(ids.add(0, "a"));
    const auto fill = [&ids] {
        for (int number = 0; number < 300; ++number) {
            ids.add(0, std::string(65'536, 'x'));
        }
    };
    CHECK_THROWS_AS(fill(), program::failure);
}
