// SPDX-License-Identifier: Apache-2.0

// Several rosters in one run give one output, as if they were one.

#include "mixed_roster.hpp"
#include "scratch.hpp"
#include "table.hpp"

#include <filesystem>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <sys/stat.h>

using namespace tests;

namespace {

const std::string east = "id,policy,paid_on\na,hunan-2023,2022-10-01\nb,hunan-2023,never\n";
const std::string west = "paid_on,note,id,policy\n2022-10-02,x,c,hunan-2023\n"
                         "2022-10-03,y,a,hunan-2023\n,z,d,hunan-2023\n";

std::string ids_of(const std::string& text) {
    std::string ids;
    for (const record& row : parse_table(text).rows) {
        ids += row.at("id") + " ";
    }
    return ids;
}

} // namespace

TEST_CASE("several rosters give one output, and rejects name theirs and its lines") {
    const scratch place;
    place.write("east.csv", east);
    place.write("west.csv", west);
    const ended result =
        place.run({"assess", "east.csv", "west.csv", "-o", "out.csv", "--ledger", "ledger.csv"});
    CHECK(result.status == 3);
    CHECK(ids_of(place.read("out.csv")) == "a c ");
    CHECK(place.read("out.rejects.csv") == "line,id,column,problem,roster\n"
                                           "3,b,paid_on,bad_date,east.csv\n"
                                           "3,a,id,duplicate_id,west.csv\n"
                                           "4,d,paid_on,missing,west.csv\n");
    const table ledger = parse_table(place.read("ledger.csv"));
    REQUIRE(ledger.rows.size() == 1);
    CHECK(ledger.rows[0].at("persons") == "2");
    const record summary = summary_of(result.err);
    CHECK(summary.at("rosters") == "2");
    CHECK(summary.at("rows read") == "5");
    CHECK(summary.at("rows rejected") == "3");
}

TEST_CASE("rosters give what they would as one, whatever the number of threads") {
    const scratch place;
    const std::string whole = mixed_roster(6000);
    const std::size_t end_of_header = whole.find('\n') + 1;
    std::size_t middle = whole.size() / 3;
    middle = whole.find("\np", middle) + 1; // before a good row
    std::size_t later = whole.find("\np", 2 * whole.size() / 3) + 1;
    const std::string header = whole.substr(0, end_of_header);
    place.write("whole.csv", whole);
    place.write("1.csv", whole.substr(0, middle));
    place.write("2.csv", header + whole.substr(middle, later - middle));
    place.write("3.csv", header);
    place.write("4.csv", header + whole.substr(later));
    CHECK(place.run({"assess", "whole.csv", "-o", "one.csv", "--ledger", "one.ledger"}).status ==
          3);
    for (const char* threads : {"1", "2", "7"}) {
        CHECK(place
                  .run({"assess", "1.csv", "2.csv", "3.csv", "4.csv", "-o", "four.csv", "--ledger",
                        "four.ledger", "--threads", threads})
                  .status == 3);
        CHECK(place.read("four.csv") == place.read("one.csv"));
        CHECK(place.read("four.ledger") == place.read("one.ledger"));
        CHECK(parse_table(place.read("four.rejects.csv")).rows.size() ==
              parse_table(place.read("one.rejects.csv")).rows.size());
    }
}

TEST_CASE("pipes are rosters among others; standard input is one, once") {
    const scratch place;
    place.write("west.csv", west);
    const ended result = place.run({"assess", "-", "west.csv", "-o", "out.csv"}, east);
    CHECK(result.status == 3);
    CHECK(ids_of(place.read("out.csv")) == "a c ");
    CHECK(place.read("out.rejects.csv").find("3,b,paid_on,bad_date,-\n") != std::string::npos);
    const ended last = place.run({"assess", "west.csv", "-", "-o", "out.csv"}, east);
    CHECK(ids_of(place.read("out.csv")) == "c a ");
    CHECK(last.status == 3);
}

TEST_CASE("a roster that is given twice is refused, under whatever names") {
    const scratch place;
    place.write("east.csv", east);
    std::filesystem::create_symlink("east.csv", place.path("link.csv"));
    std::filesystem::create_hard_link(place.path("east.csv"), place.path("hard.csv"));
    for (const char* again : {"east.csv", "./east.csv", "link.csv", "hard.csv"}) {
        const ended result = place.run({"assess", "east.csv", again, "-o", "out.csv"});
        CHECK(result.status == 2);
        CHECK(result.err.find("the roster is given twice: " + std::string{again}) !=
              std::string::npos);
    }
    CHECK(place.run({"assess", "-", "-", "-o", "out.csv"}, east).status == 2);
    CHECK(!place.has("out.csv"));
}

TEST_CASE("no output may be any of the rosters") {
    const scratch place;
    const std::string same_columns = "id,policy,paid_on\nc,hunan-2023,2022-10-02\n";
    place.write("east.csv", east);
    place.write("west.csv", same_columns);
    for (const std::vector<std::string>& outputs :
         {std::vector<std::string>{"-o", "west.csv"},
          {"-o", "out.csv", "--ledger", "west.csv"},
          {"-o", "out.csv", "--rejected-rows", "east.csv"},
          {"-o", "out.csv", "--rejects", "west.csv"}}) {
        std::vector<std::string> arguments{"assess", "east.csv", "west.csv"};
        arguments.insert(arguments.end(), outputs.begin(), outputs.end());
        const ended result = place.run(arguments);
        CHECK(result.status == 2);
        CHECK(result.err.find("would overwrite the roster") != std::string::npos);
    }
    CHECK(place.read("west.csv") == same_columns);
    CHECK(place.read("east.csv") == east);
    CHECK(place.names() == "east.csv west.csv");
}

TEST_CASE("what is wrong with a later roster ends the run, and nothing is left") {
    const scratch place;
    place.write("east.csv", east);
    place.write("no_id.csv", "policy,paid_on\nhunan-2023,2022-10-01\n");
    place.write("empty.csv", "");
    place.write("bytes.csv", "id,policy,paid_on\n\xFF,hunan-2023,2022-10-01\n");
    ::mkfifo(place.path("pipe").c_str(), 0600);
    for (const char* wrong : {"no_id.csv", "empty.csv", "bytes.csv", "none.csv", "."}) {
        const ended result = place.run({"assess", "east.csv", wrong, "-o", "out.csv"});
        CHECK(result.status == 2);
        CHECK(result.err.find(wrong) != std::string::npos);
    }
    // The header of a file is wrong before a pipe is waited for.
    CHECK(place.run({"assess", "east.csv", "pipe", "no_id.csv", "-o", "out.csv"}).status == 2);
    CHECK(place.names() == "bytes.csv east.csv empty.csv no_id.csv pipe");
}

TEST_CASE("a shortened id is found in its roster") {
    const scratch place;
    place.write("east.csv", east);
    place.write("west.csv", "id,policy,paid_on\nq,hunan-2023,2022-10-01\n"
                            "4.31E+17,hunan-2023,2022-10-01\n");
    const ended result = place.run({"assess", "east.csv", "west.csv", "-o", "out.csv"});
    CHECK(result.err.find("the first in line 3 of west.csv") != std::string::npos);
}
