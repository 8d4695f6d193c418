// SPDX-License-Identifier: Apache-2.0

// A program that is asked to end does so by that signal, says nothing, and leaves nothing behind.

#include "scratch.hpp"

#include <chrono>
#include <csignal>
#include <string>
#include <thread>
#include <vector>

#include <doctest/doctest.h>
#include <sys/stat.h>

using namespace tests;
using namespace std::chrono_literals;

namespace {

/// More than pipes and blocks hold: once it is fed, the outputs are open.
std::string many_rows() {
    std::string text = "id,policy,paid_on\n";
    for (int row = 0; row < 60'000; ++row) {
        text += "a" + std::to_string(row) + ",hunan-2023,2022-10-01\n";
    }
    return text;
}

ended stopped_by(int signal, child& program) {
    std::this_thread::sleep_for(100ms); // it waits by now
    program.send(signal);
    for (int patience = 0; !program.has_ended() && patience < 1000; ++patience) {
        std::this_thread::sleep_for(10ms);
    }
    CHECK(program.has_ended());
    program.send(SIGKILL); // or we would wait for ever where it has not
    return program.wait();
}

const std::vector<int> signals{SIGINT, SIGTERM, SIGHUP};

} // namespace

TEST_CASE("a program that is stopped while it reads a pipe leaves nothing behind") {
    const std::string rows = many_rows();
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"assess", "-", "-o", "out.csv", "--ledger", "ledger.csv"},
          {"assess", "-", "-o", "new.csv", "--rejects", "rejects.csv", "--threads", "1"},
          {"compare", "hunan-2023", "fuling-2023", "-", "-o", "out.csv"}}) {
        CAPTURE(arguments.front());
        for (const int signal : signals) {
            CAPTURE(signal);
            const scratch place;
            place.write("out.csv", "old");
            child program{place.here(arguments)};
            CHECK(program.feed(rows));
            const ended result = stopped_by(signal, program);
            CHECK(result.signal == signal);
            CHECK(result.err.empty());
            CHECK(place.names() == "out.csv");
            CHECK(place.read("out.csv") == "old");
        }
    }
}

TEST_CASE("a program that is stopped while nobody reads what it writes ends, too") {
    for (const int signal : signals) {
        CAPTURE(signal);
        const scratch place;
        child program{place.here({"generate", "--policy", "hunan-2023", "--rows", "1000000"})};
        const ended result = stopped_by(signal, program);
        CHECK(result.signal == signal);
        CHECK(result.err.empty());
    }
}

TEST_CASE("a program that is stopped while a pipe has no other end yet ends, too") {
    const std::string roster = "id,policy,paid_on\na,hunan-2023,2022-10-01\n";
    for (const int signal : signals) {
        CAPTURE(signal);
        const scratch place;
        place.write("roster.csv", roster);
        REQUIRE(::mkfifo(place.path("pipe").c_str(), 0600) == 0);
        for (const std::vector<std::string>& arguments :
             {std::vector<std::string>{"assess", "pipe", "-o", "out.csv"},
              {"assess", "roster.csv", "-o", "pipe"},
              {"assess", "roster.csv", "-o", "out.csv", "--ledger", "pipe"}}) {
            child program{place.here(arguments)};
            const ended result = stopped_by(signal, program);
            CHECK(result.signal == signal);
            CHECK(result.err.empty());
            CHECK(place.names() == "pipe roster.csv");
        }
    }
}

TEST_CASE("a program that is stopped while it shows its progress takes that away") {
    const scratch place;
    launch how = place.here({"assess", "-", "-o", "out.csv"});
    how.error_is_terminal = true;
    child program{how};
    const std::string rows = many_rows();
    CHECK(program.feed(rows));
    std::this_thread::sleep_for(300ms);
    CHECK(program.feed(rows));
    const ended result = stopped_by(SIGINT, program);
    CHECK(result.signal == SIGINT);
    CHECK((result.err.empty() || result.err.ends_with("\r\x1b[K")));
    CHECK(place.names().empty());
}

TEST_CASE("a signal that was to be ignored is ignored") {
    const scratch place;
    launch how = place.here({"assess", "-", "-o", "out.csv", "--quiet"});
    how.prepare = [] { std::signal(SIGHUP, SIG_IGN); }; // as nohup has it
    child program{how};
    CHECK(program.feed("id,policy,paid_on\na,hunan-2023,2022-10-01\n"));
    std::this_thread::sleep_for(100ms);
    program.send(SIGHUP);
    program.close_input();
    CHECK(program.wait().status == 0);
    CHECK(place.names() == "out.csv");
}
