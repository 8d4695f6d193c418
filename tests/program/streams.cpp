// SPDX-License-Identifier: Apache-2.0

// Standard output and standard error that are full, closed or no longer read.

#include "scratch.hpp"

#include <array>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <unistd.h>

using namespace tests;

namespace {

const std::string roster = "id,policy,paid_on\na,hunan-2023,2022-10-01\n";
const std::string with_reject = roster + "b,hunan-2023,never\n";

/// All commands write to standard output.
const std::vector<std::vector<std::string>> commands{
    {"assess", "-"},
    {"assess", "-", "-o", "/dev/null", "--ledger", "-"},
    {"compare", "hunan-2023", "fuling-2023"},
    {"compare", "hunan-2023", "fuling-2023", "-"},
    {"compare", "hunan-2023", "fuling-2023", "-", "-o", "-"},
    {"explain", "hunan-2023", "paid_on=2022-10-01"},
    {"generate", "--policy", "hunan-2023"},
    {"policies"},
    {"show", "hunan-2023"},
    {"show", "hunan-2023", "--html", "-"},
    {"--help"},
    {"--version"}};

std::string joined(const std::vector<std::string>& arguments) {
    std::string text;
    for (const std::string& argument : arguments) {
        text += argument + ' ';
    }
    return text;
}

/// In the child: nobody reads what comes from this descriptor.
void break_pipe(int descriptor) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) == 0) {
        ::close(ends[0]);
        ::dup2(ends[1], descriptor);
        ::close(ends[1]);
    }
}

} // namespace

TEST_CASE("standard output that takes nothing is a failure") {
    for (const std::vector<std::string>& command : commands) {
        CAPTURE(joined(command));
        const scratch place;
        launch how = place.here(command);
        how.output_to = "/dev/full";
        const ended full = place.run(how, roster);
        CHECK(full.status == 2);
        CHECK(
            full.err.ends_with("canbao: cannot write standard output: No space left on device\n"));

        how.output_to.clear();
        how.prepare = [] { break_pipe(STDOUT_FILENO); };
        const ended broken = place.run(how, roster);
        CHECK(broken.status == 2); // and not of the signal SIGPIPE
        CHECK(broken.err.ends_with("canbao: cannot write standard output: Broken pipe\n"));

        how.prepare = [] { ::close(STDOUT_FILENO); };
        const ended closed = place.run(how, roster);
        CHECK(closed.status == 2);
        CHECK(closed.err.ends_with("canbao: cannot write standard output: Bad file descriptor\n"));
    }
}

TEST_CASE("a reader that goes away after a line is a failure") {
    const scratch place;
    child program{place.here({"generate", "--policy", "hunan-2023", "--rows", "1000000"})};
    program.close_output(); // as head -1 does
    const ended result = program.wait();
    CHECK(result.status == 2);
    CHECK(result.err == "canbao: cannot write standard output: Broken pipe\n");
}

TEST_CASE("where standard output fails, no other result is left") {
    const scratch place;
    launch how = place.here({"assess", "-", "--ledger", "ledger.csv"});
    how.close_output = true; // and no other file takes its place
    const ended result = place.run(how, roster);
    CHECK(result.status == 2);
    CHECK(result.err == "canbao: cannot write standard output: Bad file descriptor\n");
    CHECK(place.names().empty());
}

TEST_CASE("without standard error the work is done, but no rejected row is lost") {
    for (const bool is_closed : {false, true}) {
        CAPTURE(is_closed);
        const scratch place;
        launch how = place.here({"assess", "-", "-o", "out.csv"});
        how.prepare = [is_closed] {
            if (is_closed) {
                ::close(STDERR_FILENO);
            } else {
                break_pipe(STDERR_FILENO);
            }
        };
        CHECK(place.run(how, roster).status == 0); // the summary alone is not seen
        CHECK(place.run(how, with_reject).status == 3);
        CHECK(place.names() == "out.csv out.rejects.csv");

        how.arguments = {"assess", "-", "--ledger", "ledger.csv"};
        CHECK(place.run(how, roster).status == 0);
        how.arguments = {"assess", "-", "--ledger", "other.csv"};
        CHECK(place.run(how, with_reject).status == 2); // where would the row have gone?
        how.arguments = {"compare", "hunan-2023", "fuling-2023", "-", "-o", "rows.csv"};
        CHECK(place.run(how, with_reject).status == 2);
        how.arguments = {"assess", "nothing.csv"};
        CHECK(place.run(how).status == 2);
        CHECK(place.names() == "ledger.csv out.csv out.rejects.csv");
    }
}
