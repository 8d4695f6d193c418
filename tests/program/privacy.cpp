// SPDX-License-Identifier: Apache-2.0

// What stands in a roster appears in the results alone: messages and logs name files, lines,
// columns and problems. Marked values are planted everywhere, and everything else is searched.

#include "scratch.hpp"

#include <chrono>
#include <csignal>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

using arguments = std::vector<std::string>;

/// Stands in every value, and in headers that can't be read. Of others the summary lists the
/// columns that are not looked at.
const std::string mark = "QZX";
/// An id as a spreadsheet shortens it, which the program warns of.
const std::string short_id = "4.32E+17";

const std::string header =
    "id,policy,categories,recognised_on,tier,paid_on,event,event_on,circumstances,lapsed_years,"
    "repaid_years,secret\n";

/// A good row, with one field replaced.
std::string row(const std::string& id, std::size_t place = 99, const std::string& text = {}) {
    std::vector<std::string> fields{"QZX" + id, "hunan-2023", "orphan", "", "1", "2022-10-01",
                                    "",         "",           "",       "", "",  "QZX secret"};
    if (place < fields.size()) {
        fields[place] = text;
    }
    std::string line;
    for (const std::string& field : fields) {
        line.append(line.empty() ? "" : ",").append(field);
    }
    return line + '\n';
}

/// Rows with every problem there is.
std::string bad_rows() {
    const std::string very_long(70'000, 'Q');
    return row("1") + row("2") + row("2") + row("3", 0, short_id) + row("4", 1, "QZX-2023") +
           row("5", 2, "QZX") + row("6", 2, "orphan|QZX") + row("7", 3, "QZX") +
           row("8", 4, "QZX") + row("9", 5, "QZX") + row("10", 5, "") + row("11", 6, "QZX") +
           row("12", 7, "QZX") + row("13", 8, "QZX") + row("14", 9, "QZX") + row("15", 10, "QZX") +
           "QZX16,\"hunan-2023\"QZX,too few\n" + row("17", 11, "QZX\"QZX") +
           row("18", 11, "QZX" + very_long) + row("19", 2, "QZX" + very_long) + "QZX\n" +
           "\"QZX never closed,QZX\n" + row("20");
}

bool is_clean(const std::string& text) {
    return text.find(mark) == std::string::npos && text.find(short_id) == std::string::npos;
}

/// Without rejected rows, which are a result even where they go to standard error.
std::string without_rejects(const std::string& text) {
    std::istringstream lines{text};
    std::string rest;
    for (std::string line; std::getline(lines, line);) {
        const std::size_t comma = line.find(',');
        const bool is_row = comma != std::string::npos && comma != 0 &&
                            line.find_first_not_of("0123456789") == comma;
        rest += is_row ? "" : line + '\n';
    }
    return rest;
}

/// In both languages, on a terminal and off it, in a place that holds the roster and results alone.
void runs_clean(int status, const arguments& command, const std::string& roster = {},
                const std::string& results = {}) {
    for (const std::string language : {"en", "zh"}) {
        const scratch place;
        place.write("roster.csv", roster);
        launch how = place.here({"--lang", language});
        how.arguments.insert(how.arguments.end(), command.begin(), command.end());
        how.error_is_terminal = language == "en";
        const ended result = place.run(how);
        std::string shown;
        for (const std::string& argument : command) {
            shown += argument.substr(0, 40) + ' ';
        }
        CAPTURE(shown);
        CAPTURE(language);
        CHECK(result.status == status);
        CHECK(!result.err.empty());
        CHECK_MESSAGE(is_clean(without_rejects(result.err)), result.err.substr(0, 2000));
        CHECK(is_clean(result.out));
        CHECK(place.names() == results + "roster.csv");
    }
}

} // namespace

TEST_CASE("rejected rows leave no value in what is said about them") {
    const arguments assess{"assess", "roster.csv", "-o", "out.csv", "--ledger", "ledger.csv"};
    runs_clean(3, assess, header + bad_rows(), "ledger.csv out.csv out.rejects.csv ");
    runs_clean(3, {"assess", "roster.csv", "-o", "/dev/null"}, header + bad_rows());
    runs_clean(3, {"compare", "hunan-2023", "fuling-2023", "roster.csv"}, header + bad_rows());
    runs_clean(3,
               {"compare", "hunan-2023", "hunan-2024", "roster.csv", "--shift-years", "-o",
                "differences.csv"},
               header + bad_rows(), "differences.csv ");
}

TEST_CASE("a ledger holds no value of a row") {
    const scratch place;
    place.write("roster.csv", header + bad_rows());
    CHECK(place.run({"assess", "roster.csv", "-o", "out.csv", "--ledger", "ledger.csv"}).status ==
          3);
    CHECK(place.read("ledger.csv").size() > 100);
    CHECK(is_clean(place.read("ledger.csv")));
    CHECK(!is_clean(place.read("out.csv"))); // or nothing would be searched for
    CHECK(!is_clean(place.read("out.rejects.csv")));
}

TEST_CASE("a roster that can't be read at all is refused without its values") {
    const std::vector<std::string> rosters{"QZXid,policy,paid_on\n" + row("1"),
                                           "id,policy,paid_on,QZX,tier,tier,QZX\n" + row("1"),
                                           "id,QZX,paid_on\nQZX,QZX,QZX\n",
                                           "id;policy;paid_on;QZX\nQZX;hunan-2023;QZX;QZX\n",
                                           "id\tpolicy\tpaid_on\tQZX\nQZX\thunan-2023\tQZX\tQZX\n",
                                           "QZX\n",
                                           "\n" + row("1"),
                                           "\"QZX\"QZX,id,policy,paid_on\n",
                                           "id,policy,paid_on,\"QZX\n" + row("1"),
                                           "id,policy,paid_on,QZX" + std::string(70'000, 'Q') +
                                               "\n",
                                           header + "QZX\xFF\xFEQZX,hunan-2023\n",
                                           "\xFF\xFEQZX",
                                           "PK\x03\x04QZX"};
    for (const std::string& roster : rosters) {
        CAPTURE(roster.substr(0, 60));
        runs_clean(2, {"assess", "roster.csv", "-o", "out.csv"}, roster);
        runs_clean(2, {"compare", "fuling-2023", "hunan-2023", "roster.csv"},
                   roster.starts_with("id,QZX") ? "QZX" + roster : roster);
    }
}

TEST_CASE("results that can't be written are named without what should stand in them") {
    const std::string roster = header + bad_rows();
    for (const char* output : {"/dev/full", "nowhere/out.csv", ".", "roster.csv"}) {
        runs_clean(2, {"assess", "roster.csv", "-o", output}, roster);
        runs_clean(2, {"assess", "roster.csv", "-o", "/dev/null", "--ledger", output}, roster);
        runs_clean(2, {"assess", "roster.csv", "-o", "/dev/null", "--rejects", output}, roster);
        runs_clean(2, {"compare", "hunan-2023", "fuling-2023", "roster.csv", "-o", output}, roster);
    }
}

TEST_CASE("explain says which key is wrong, and how, but not its value") {
    for (const std::string key :
         {"policy", "categories", "recognised_on", "tier", "paid_on", "event", "event_on",
          "circumstances", "lapsed_years", "repaid_years"}) {
        const std::string good = key == "paid_on" ? "event=birth" : "paid_on=2022-10-01";
        runs_clean(2, {"explain", "hunan-2023", good, "event=birth", key + "=QZX"});
        runs_clean(2,
                   {"explain", "hunan-2023", good, key + "=" + std::string(70'000, 'Q') + "QZX"});
        runs_clean(2, {"explain", "hunan-2023", key + "=QZX", key + "=QZX"});
        runs_clean(2, {"explain", "hunan-2023", "--" + key + "=QZX"});
        runs_clean(2, {"explain", key + "=QZX"});
    }
    runs_clean(2, {"explain", "hunan-2023", "QZX"});
    runs_clean(2, {"explain", "hunan-2023", "=QZX"});
    runs_clean(2, {"explain", "hunan-2023", "no_such_key=QZX"});
    runs_clean(2, {"explain", "hunan-2023", "id=QZX"});
    runs_clean(2, {"explain", "hunan-2023", "id=QZX", "id=QZX", "paid_on=2022-10-01"});
}

TEST_CASE("progress and the end of a run that is stopped show no value") {
    for (const int signal : {0, SIGINT}) {
        const scratch place;
        launch how = place.here({"assess", "-", "-o", "out.csv", "--threads", "2"});
        how.error_is_terminal = true;
        child program{how};
        program.feed(header);
        std::string rows;
        for (int number = 100; number < 30'000; ++number) {
            rows += row(std::to_string(number));
        }
        program.feed(rows);
        std::this_thread::sleep_for(std::chrono::milliseconds{300});
        program.feed(bad_rows() + row("100")); // twice
        if (signal != 0) {
            program.send(signal);
        }
        program.close_input();
        const ended result = program.wait();
        CHECK((signal != 0 || result.status == 3));
        CHECK((signal != 0 || result.err.find('\r') != std::string::npos)); // there was progress
        CHECK(is_clean(result.err));
        CHECK(is_clean(result.out));
    }
}
