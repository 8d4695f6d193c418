// SPDX-License-Identifier: Apache-2.0

// Where there is no room, the program says so, ends with 2, and leaves nothing half-written.

#include "full_disk.hpp"
#include "scratch.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <sys/resource.h>

using namespace tests;

namespace {

/// One result in a place without room; the others go elsewhere.
struct writing {
    std::vector<std::string> arguments; ///< ROOM is that place
    std::string name;
};

const std::vector<writing> writings{
    {{"assess", "roster.csv", "-o", "ROOM/out.csv"}, "out.csv"},
    {{"assess", "roster.csv", "-o", "/dev/null", "--rejects", "ROOM/rejects.csv"}, "rejects.csv"},
    {{"assess", "roster.csv", "-o", "kept.csv", "--ledger", "ROOM/ledger.csv"}, "ledger.csv"},
    {{"compare", "hunan-2023", "fuling-2023", "roster.csv", "-o", "ROOM/rows.csv"}, "rows.csv"},
    {{"generate", "--policy", "hunan-2023", "--rows", "100000", "-o", "ROOM/people.csv"},
     "people.csv"},
    {{"show", "hunan-2023", "--html", "ROOM/page.html"}, "page.html"}};

std::vector<std::string> filled_in(std::vector<std::string> arguments, const std::string& room) {
    for (std::string& argument : arguments) {
        if (argument.starts_with("ROOM")) {
            argument.replace(0, 4, room);
        }
    }
    return arguments;
}

std::string roster_of(int rows) {
    std::string text = "id,policy,paid_on\n";
    for (int row = 0; row < rows; ++row) {
        text += "a" + std::to_string(row) + ",hunan-2023,2022-10-01\n";
        text += "b" + std::to_string(row) + ",hunan-2023,never\n";
    }
    return text;
}

std::string listing(const std::string& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    std::string joined;
    for (const std::string& name : names) {
        joined += name + ' ';
    }
    return joined;
}

} // namespace

TEST_CASE("a file that may not grow so large is a failure, and nothing is left") {
    for (const rlim_t most : {rlim_t{0}, rlim_t{100}, rlim_t{60'000}}) {
        CAPTURE(most);
        for (const writing& one : writings) {
            CAPTURE(one.name);
            const bool is_large = one.name != "ledger.csv" && one.name != "page.html";
            if (most > 100 && !is_large) {
                continue; // that is room enough
            }
            const scratch place;
            place.write("roster.csv", roster_of(most == 0 ? 1 : 5000));
            // At the least size the ledger alone is too large for the others not to come first.
            std::vector<std::string> arguments = filled_in(one.arguments, ".");
            std::replace(arguments.begin(), arguments.end(), std::string{"kept.csv"},
                         std::string{"/dev/null"});
            launch how = place.here(arguments);
            how.prepare = [most] {
                const rlimit limit{.rlim_cur = most, .rlim_max = most};
                ::setrlimit(RLIMIT_FSIZE, &limit);
            };
            const ended result = place.run(how);
            CHECK(result.status == 2); // and not of the signal SIGXFSZ
            const std::string what =
                one.name == "out.csv" && result.err.find("out.rejects.csv") != std::string::npos
                    ? "out.rejects.csv"
                    : one.name;
            CHECK(result.err.ends_with("canbao: cannot write ./" + what + ": File too large\n"));
            CHECK(place.names() == "roster.csv");
        }
    }
}

TEST_CASE("a full disk is a failure, and nothing is left") {
    const full_disk disk;
    if (!disk.is_mounted()) {
        MESSAGE("no file system can be mounted here; the limit of sizes above stands for it");
        return;
    }
    for (const bool has_some_room : {false, true}) {
        CAPTURE(has_some_room);
        const std::string filler = disk.path() + "/filler";
        std::ofstream{filler, std::ios::binary}
            << std::string((has_some_room ? 128U : 1024U) * std::size_t{1024}, 'x');
        for (const writing& one : writings) {
            CAPTURE(one.name);
            const bool is_large = one.name != "ledger.csv" && one.name != "page.html";
            if (has_some_room && !is_large) {
                continue;
            }
            const scratch place;
            place.write("roster.csv", roster_of(20'000));
            const ended result = place.run(filled_in(one.arguments, disk.path()));
            CHECK(result.status == 2);
            CHECK(result.err.find("canbao: cannot write " + disk.path() + "/") !=
                  std::string::npos);
            CHECK(result.err.ends_with(": No space left on device\n"));
            CHECK(listing(disk.path()) == "filler ");
            CHECK(place.names() == "roster.csv");
        }
    }
}

TEST_CASE("a device that is full is a failure, whatever goes there") {
    for (const writing& one : writings) {
        CAPTURE(one.name);
        const scratch place;
        place.write("roster.csv", roster_of(2));
        std::vector<std::string> arguments = one.arguments;
        arguments.back() = "/dev/full";
        const ended result = place.run(arguments);
        CHECK(result.status == 2);
        CHECK(result.err.ends_with("canbao: cannot write /dev/full: No space left on device\n"));
        CHECK(place.names() == "roster.csv");
    }
}
