// SPDX-License-Identifier: Apache-2.0

// Where the results go, and what is left behind when they can't go there.

#include "scratch.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace tests;

namespace {

const std::string good = "id,policy,paid_on\na,hunan-2023,2022-10-01\n";
const std::string mixed = good + "b,hunan-2023,never\n";
const std::string rejects_of_mixed = "line,id,column,problem\n3,b,paid_on,bad_date\n";
const std::string no_rejects = "line,id,column,problem\n";

bool is_assessed(const std::string& text) {
    return text.starts_with("id,policy,status,") && text.find("\na,hunan-2023,") != text.npos;
}

} // namespace

TEST_CASE("rejects go beside the output, and only if there are any") {
    const scratch place;
    place.write("roster.csv", mixed);
    CHECK(place.run({"assess", "roster.csv", "-o", "out.csv"}).status == 3);
    CHECK(place.read("out.rejects.csv") == rejects_of_mixed);
    CHECK(is_assessed(place.read("out.csv")));
    CHECK(place.names() == "out.csv out.rejects.csv roster.csv");

    // The next run has none: those of the last one would mislead.
    place.write("roster.csv", good);
    CHECK(place.run({"assess", "roster.csv", "-o", "out.csv"}).status == 0);
    CHECK(place.names() == "out.csv roster.csv");
}

TEST_CASE("an output of another name has its rejects beside it too") {
    const scratch place;
    CHECK(place.run({"assess", "-", "-o", "out.txt"}, mixed).status == 3);
    CHECK(place.run({"assess", "-", "-o", "csv"}, mixed).status == 3);
    CHECK(place.names() == "csv csv.rejects.csv out.txt out.txt.rejects.csv");
}

TEST_CASE("a rejects file that is asked for is always written") {
    const scratch place;
    CHECK(place.run({"assess", "-", "-o", "out.csv", "--rejects", "bad.csv"}, good).status == 0);
    CHECK(place.read("bad.csv") == no_rejects);
    CHECK(place.run({"assess", "-", "-o", "out.csv", "--rejects", "bad.csv"}, mixed).status == 3);
    CHECK(place.read("bad.csv") == rejects_of_mixed);
    CHECK(place.names() == "bad.csv out.csv");
}

TEST_CASE("where the output goes to standard output, rejects go to standard error") {
    const scratch place;
    for (const char* quiet : {"--threads=1", "--quiet"}) { // they are no chatter
        const ended result = place.run({"assess", "-", quiet}, mixed);
        CHECK(result.status == 3);
        CHECK(is_assessed(result.out));
        CHECK(result.err.starts_with(rejects_of_mixed));
    }
    const ended device = place.run({"assess", "-", "-o", "/dev/null"}, mixed);
    CHECK(device.err.starts_with(rejects_of_mixed));
    CHECK(place.run({"assess", "-", "--quiet"}, good).err.empty());
    CHECK(place.names().empty());
}

TEST_CASE("- is standard output, for any one of the results") {
    const scratch place;
    CHECK(is_assessed(place.run({"assess", "-", "-o", "-"}, good).out));
    CHECK(place.run({"assess", "-", "-o", "out.csv", "--rejects", "-"}, mixed).out ==
          rejects_of_mixed);
    CHECK(place.run({"assess", "-", "-o", "out.csv", "--ledger", "-"}, good)
              .out.starts_with("policy,status,reason,route,"));
}

TEST_CASE("pipes and devices are written directly") {
    const scratch place;
    const ended result = place.run(
        {"assess", "-", "-o", "/dev/stdout", "--rejects", "/dev/null", "--ledger", "/dev/null"},
        mixed);
    CHECK(result.status == 3);
    CHECK(is_assessed(result.out));
}

TEST_CASE("a file that can't be written ends the program with 2, and nothing is left") {
    const scratch place;
    place.write("roster.csv", mixed);
    place.write("old.csv", "old");
    place.write("old.rejects.csv", "old");
    const auto fails = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"assess", "roster.csv"});
        const ended result = place.run(arguments);
        CHECK(result.status == 2);
        CHECK(result.err.find("canbao: cannot write ") != std::string::npos);
        CHECK(place.names() == "old.csv old.rejects.csv roster.csv");
        CHECK(place.read("old.csv") == "old");
        CHECK(place.read("old.rejects.csv") == "old");
    };
    fails({"-o", "nowhere/out.csv"});
    fails({"-o", "."});
    fails({"-o", "out.csv", "--rejects", "nowhere/bad.csv"});
    fails({"-o", "old.csv", "--ledger", "nowhere/ledger.csv"});
    fails({"-o", "/dev/full"});
    fails({"-o", "out.csv", "--rejects", "/dev/full"});
    fails({"-o", "old.csv", "--ledger", "/dev/full"});
}
