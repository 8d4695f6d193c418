// SPDX-License-Identifier: Apache-2.0
#include "mixed_roster.hpp"
#include "scratch.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

TEST_CASE("results are the same bytes on any number of threads, from a file or a pipe") {
    const scratch place;
    const std::string roster = mixed_roster(40'000); // several batches, even on seven threads
    place.write("roster.csv", roster);
    const auto results = [&](const std::string& from, const std::string& threads) {
        const ended result = place.run({"assess", from, "-o", "out.csv", "--rejects", "rejects.csv",
                                        "--ledger", "ledger.csv", "--threads", threads},
                                       from == "-" ? roster : "");
        CHECK(result.status == 3);
        return place.read("out.csv") + place.read("rejects.csv") + place.read("ledger.csv") +
               result.err;
    };
    const std::string wanted = results("roster.csv", "1");
    CHECK(wanted.size() > 3'000'000);
    CHECK(results("roster.csv", "2") == wanted);
    CHECK(results("roster.csv", "7") == wanted);
    CHECK(results("-", "1") == wanted);
    CHECK(results("-", "7") == wanted);

    place.write("plain.csv", place.read("out.csv"));
    const ended piped = place.run({"assess", "roster.csv", "--rejects", "rejects.csv"});
    CHECK(piped.out == place.read("plain.csv"));
}

TEST_CASE("more threads than rows") {
    const scratch place;
    const std::string roster =
        "id,policy,paid_on\na,hunan-2023,2022-10-01\nb,hunan-2023,2022-10-02\n";
    const std::string wanted = place.run({"assess", "-", "--threads", "1"}, roster).out;
    CHECK(wanted.find("\nb,") != std::string::npos);
    CHECK(place.run({"assess", "-", "--threads", "64"}, roster).out == wanted);
}
