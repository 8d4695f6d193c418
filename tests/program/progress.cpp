// SPDX-License-Identifier: Apache-2.0
#include "shared/progress.hpp"

#include "scratch.hpp"

#include <chrono>
#include <string>
#include <thread>

#include <doctest/doctest.h>

using namespace tests;
using namespace std::chrono_literals;

TEST_CASE("progress: rows, rate and the time left") {
    using program::progress_text;
    CHECK(progress_text(0, 0.5, 0) == "0 rows, 0 a second");
    CHECK(progress_text(999, 1, 0) == "999 rows, 999 a second");
    CHECK(progress_text(12'345'678, 2, 0.25) == "12,345,678 rows, 6,172,839 a second, 0:06 left");
    CHECK(progress_text(1'000, 60, 0.5) == "1,000 rows, 16 a second, 1:00 left");
    CHECK(progress_text(1'000, 1, 0.0001) == "1,000 rows, 1,000 a second, 2:46:39 left");
    CHECK(progress_text(1'000, 1, 1.5) == "1,000 rows, 1,000 a second, 0:00 left");
}

TEST_CASE("of a pipe no time left is shown") {
    const scratch place;
    const std::string row = ",hunan-2023,2022-10-01\n";
    child piped{[&] {
        launch how = place.here({"--lang", "en", "assess", "-", "-o", "out.csv"});
        how.error_is_terminal = true;
        return how;
    }()};
    std::string roster = "id,policy,paid_on\n";
    for (int number = 0; number < 100'000; ++number) {
        roster += std::to_string(number) + row;
    }
    piped.feed(roster);
    std::this_thread::sleep_for(900ms); // it waits for more, and shows how far it is
    piped.close_input();
    const ended result = piped.wait();
    CHECK(result.status == 0);
    CHECK(result.err.find(" a second") != std::string::npos);
    CHECK(result.err.find(" left") == std::string::npos);
    CHECK(result.err.find("rows read             100,000\r\n") != std::string::npos);
}
