// SPDX-License-Identifier: Apache-2.0

// Which line a reject names, and what it costs: rows as the whole program sees them.

#include "scratch.hpp"

#include <string>

#include <fmt/format.h>

#include <doctest/doctest.h>

using namespace tests;

namespace {

/// The rejects of a roster of Hunan 2023; "assessed a b" gives the ids that were not rejected.
struct seen {
    std::string rejects{};
    std::string assessed{};
};

seen see(const std::string& roster) {
    const scratch place;
    const ended result = place.run({"assess", "-", "--policy", "hunan-2023", "-o", "out.csv",
                                    "--rejects", "rejects.csv", "--threads", "2"},
                                   roster);
    CHECK(result.status == (place.read("rejects.csv") == "line,id,column,problem\n" ? 0 : 3));
    seen what{.rejects = place.read("rejects.csv")};
    REQUIRE(what.rejects.starts_with("line,id,column,problem\n"));
    what.rejects.erase(0, what.rejects.find('\n') + 1);
    const std::string out = place.read("out.csv");
    for (std::size_t line = out.find('\n') + 1; line < out.size();
         line = out.find('\n', line) + 1) {
        what.assessed += out.substr(line, out.find(',', line) - line) + " ";
    }
    return what;
}

} // namespace

TEST_CASE("lines are those of the file, whatever is quoted") {
    const seen what = see("id,note,paid_on\n"
                          "a,\"one\ntwo\n\nfour\",2022-10-01\n"
                          "b,,never\n"
                          "c,\"x\ny\",never\n"
                          "d,,2022-10-01\n"
                          "e,,never\n");
    CHECK(what.rejects == "6,b,paid_on,bad_date\n7,c,paid_on,bad_date\n10,e,paid_on,bad_date\n");
    CHECK(what.assessed == "a d ");
}

TEST_CASE("CRLF and a byte order mark change nothing") {
    const std::string roster = "id,note,paid_on\n"
                               "a,\"x\ny\",2022-10-01\n"
                               "b,,never\n"
                               "\n"
                               "c,,2022-10-01";
    std::string crlf = "\xEF\xBB\xBF";
    for (const char character : roster) {
        crlf.append(character == '\n' ? "\r" : "") += character;
    }
    const std::string rejects = "4,b,paid_on,bad_date\n5,,,bad_row\n";
    CHECK(see(roster).rejects == rejects);
    CHECK(see(roster).assessed == "a c ");
    CHECK(see(crlf).rejects == rejects);
    CHECK(see(crlf).assessed == "a c ");
}

TEST_CASE("rows of a wrong shape are rejected with the id that they show") {
    const seen what = see("id,paid_on\na\nb,2022-10-01,\n\nc,2022-10-01\nd\"x,2022-10-01\n"
                          "e,\"2022-10-01\"x\n\"f\"x,2022-10-01\n");
    CHECK(what.rejects == "2,a,,bad_row\n3,b,,bad_row\n4,,,bad_row\n6,,,bad_row\n7,e,,bad_row\n"
                          "8,,,bad_row\n");
    CHECK(what.assessed == "c ");
}

TEST_CASE("a quote that is never closed costs its own row alone") {
    const seen what = see("id,paid_on,note\na,2022-10-01,\"oops\nb,2022-10-01,fine\n"
                          "c,2022-10-01,\"fine\"\nd,2022-10-01,\"oops");
    CHECK(what.rejects == "2,a,,bad_row\n5,d,,bad_row\n");
    CHECK(what.assessed == "b c ");
}

TEST_CASE("a quote that is never closed costs its own row alone in a long file too") {
    std::string roster = "id,paid_on,note\nfirst,2022-10-01,\"oops\n";
    for (int row = 0; row < 10'000; ++row) {
        roster += fmt::format("p{},2022-10-01,\n", row);
    }
    const seen what = see(roster);
    CHECK(what.rejects == "2,first,note,too_long\n");
    CHECK(what.assessed.starts_with("p0 p1 p2 "));
    CHECK(what.assessed.ends_with(" p9999 "));
}

TEST_CASE("a field over 64 KiB is rejected under its column's name, known or not") {
    const std::string longest(65'536, 'x');
    const std::string longer = longest + "x";
    const seen what = see("id,paid_on,note,categories\n"
                          "a,2022-10-01," +
                          longest +
                          ",\n"
                          "b,2022-10-01," +
                          longer +
                          ",\n"
                          "c,2022-10-01,\"" +
                          longer +
                          "\",\n"
                          "d," +
                          longer + ",,\n" + longer +
                          ",2022-10-01,,\n"
                          "f,2022-10-01,,\"" +
                          longer +
                          "\"\n"
                          "g,2022-10-01,," +
                          longest +
                          "\n"
                          "h,2022-10-01,,\n");
    CHECK(what.rejects == "3,b,note,too_long\n4,c,note,too_long\n5,d,paid_on,too_long\n"
                          "6,,id,too_long\n7,f,categories,too_long\n8,g,categories,unknown_code\n");
    CHECK(what.assessed == "a h ");
}

TEST_CASE("a line without end is skipped without being held") {
    const scratch place;
    child program{place.here({"assess", "-", "--policy", "hunan-2023", "-o", "out.csv"})};
    program.feed("id,paid_on\n");
    const std::string some(1 << 20, 'x');
    for (int megabytes = 0; megabytes < 192; ++megabytes) {
        program.feed(some);
    }
    const long memory = program.memory();
    program.feed("\na,2022-10-01");
    program.close_input();
    CHECK(program.wait().status == 3);
    CHECK(memory > 0);
    CHECK(memory < 96 * 1024);
    CHECK(place.read("out.rejects.csv") == "line,id,column,problem\n2,,id,too_long\n");
    CHECK(place.read("out.csv").find("\na,hunan-2023,insured,") != std::string::npos);
}

TEST_CASE("ids are quoted where they must be") {
    const seen what =
        see("id,paid_on\n\"a,1\",2022-10-01\n\"b \"\"2\"\"\",never\n\"c\nd\",never\n");
    CHECK(what.rejects == "3,\"b \"\"2\"\"\",paid_on,bad_date\n4,\"c\nd\",paid_on,bad_date\n");
    CHECK(what.assessed == "\"a "); // the part before the comma
}
