// SPDX-License-Identifier: Apache-2.0

// What is seen of the program while it runs.

#include "scratch.hpp"

#include <chrono>
#include <string>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;
using namespace std::chrono_literals;

namespace {

/// More rows than are taken at a time.
std::string rows(const std::string& prefix) {
    std::string text;
    for (int row = 0; row < 50'000; ++row) {
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
