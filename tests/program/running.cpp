// SPDX-License-Identifier: Apache-2.0

// What is seen of the program while it runs, and when it is stopped.

#include "scratch.hpp"

#include <chrono>
#include <csignal>
#include <string>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;
using namespace std::chrono_literals;

namespace {

/// More rows than one thread takes at a time.
std::string rows(const std::string& prefix) {
    std::string text;
    for (int row = 0; row < 5000; ++row) {
        text += prefix + std::to_string(row) + ",hunan-2023,2022-10-01\n";
    }
    return text;
}

/// Standard error of a run that lasts.
std::string chatter(const std::vector<std::string>& options, bool is_terminal) {
    const scratch place;
    launch how = place.here({"assess", "-", "-o", "out.csv", "--threads", "1"});
    how.arguments.insert(how.arguments.end(), options.begin(), options.end());
    how.error_is_terminal = is_terminal;
    child program{how};
    program.feed("id,policy,paid_on\n" + rows("a"));
    std::this_thread::sleep_for(400ms);
    program.feed(rows("b"));
    program.close_input();
    const ended result = program.wait();
    CHECK(result.status == 0);
    return result.err;
}

} // namespace

TEST_CASE("progress is shown on a terminal only, and not when quiet") {
    const std::string shown = chatter({}, true);
    CHECK(shown.find(" rows, ") != std::string::npos);
    CHECK(shown.find(" a second") != std::string::npos);
    CHECK(shown.find("rows read ") != std::string::npos);
    CHECK(chatter({}, false).find('\r') == std::string::npos);
    CHECK(chatter({"--quiet"}, true).empty());
}

TEST_CASE("a program that is stopped leaves nothing behind") {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        const scratch place;
        place.write("out.csv", "old");
        child program{place.here({"assess", "-", "-o", "out.csv", "--ledger", "ledger.csv"})};
        program.feed("id,policy,paid_on\na,hunan-2023,2022-10-01\n");
        for (int patience = 0; place.names() == "out.csv" && patience < 500; ++patience) {
            std::this_thread::sleep_for(10ms);
        }
        CHECK(place.names() != "out.csv"); // it has begun to write
        for (int patience = 0; !program.has_ended() && patience < 500; ++patience) {
            program.send(signal);
            std::this_thread::sleep_for(10ms);
        }
        const ended result = program.wait();
        CHECK(result.signal == signal);
        CHECK(place.names() == "out.csv");
        CHECK(place.read("out.csv") == "old");
    }
}
