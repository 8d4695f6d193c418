// SPDX-License-Identifier: Apache-2.0

// Killed at any moment, a run leaves whole results or none, and nothing else.

#include "scratch.hpp"
#include "traced.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

using namespace tests;

namespace {

namespace fs = std::filesystem;

const std::array<std::string, 3> results{"out.csv", "ledger.csv", "out.rejects.csv"};
const std::string old = "of an earlier run\n";

const std::vector<std::string> assessing{"assess",   "roster.csv", "-o",        "out.csv",
                                         "--ledger", "ledger.csv", "--threads", "1"};

/// Folders with a roster, and what its assessment should give.
class trial {
public:
    explicit trial(const std::string& roster) {
        place_.write("roster.csv", roster);
        run();
        for (std::size_t which = 0; which < results.size(); ++which) {
            expected_[which] = place_.read(results[which]);
            CHECK(expected_[which].size() > 100);
        }
    }

    [[nodiscard]] const scratch& place() const { return place_; }

    void run() const {
        CHECK(place_.run(assessing).status == 3); // some are rejected
    }

    /// As if there had been no run, or one of another roster.
    void begin(bool with_old_results) const {
        for (const std::string& stray : strays()) {
            fs::remove(place_.path(stray));
        }
        for (const std::string& name : results) {
            fs::remove(place_.path(name));
            if (with_old_results) {
                place_.write(name, old);
            }
        }
    }

    /// True where the result is there and new. Checks that it is whole, or as it was before.
    [[nodiscard]] bool is_new(std::size_t which, bool with_old_results) const {
        const std::string found = place_.read(results[which]);
        const bool is_expected = found == expected_[which];
        const bool is_as_before = found == (with_old_results ? old : "(no file)");
        CHECK_MESSAGE((is_expected || is_as_before), results[which], " of ", found.size(),
                      " bytes");
        return is_expected;
    }

    [[nodiscard]] bool is_whole(const std::string& stray) const {
        return std::count(expected_.begin(), expected_.end(), place_.read(stray)) == 1;
    }

    [[nodiscard]] std::vector<std::string> strays() const {
        std::vector<std::string> found;
        std::istringstream names{place_.names()};
        for (std::string name; names >> name;) {
            if (name != "roster.csv" &&
                std::find(results.begin(), results.end(), name) == results.end()) {
                found.push_back(name);
            }
        }
        return found;
    }

    /// Where files need names, a kill can't but leave them.
    [[nodiscard]] bool are_nameless_files_known() const {
        const int file = ::open(place_.path(".").c_str(), O_TMPFILE | O_WRONLY, 0600);
        if (file >= 0) {
            ::close(file);
        }
        return file >= 0;
    }

private:
    scratch place_;
    std::array<std::string, 3> expected_;
};

std::string roster_of(int rows) {
    const scratch place;
    std::string roster =
        place.run({"generate", "--policy", "hunan-2023", "--rows", std::to_string(rows)}).out;
    const auto columns =
        std::count(roster.begin(), roster.begin() + static_cast<long>(roster.find('\n')), ',');
    for (int row = 0; row < 20; ++row) { // without a day of payment
        roster += "wrong" + std::to_string(row) +
                  std::string(static_cast<std::size_t>(columns), ',') + '\n';
    }
    return roster;
}

std::uint64_t choose_seed() {
    const char* asked = std::getenv("CANBAO_TEST_SEED");
    return asked != nullptr ? std::strtoull(asked, nullptr, 10) : std::random_device{}();
}

} // namespace

TEST_CASE("a run that is killed at random leaves whole results or none") {
    using clock = std::chrono::steady_clock;
    using milliseconds = std::chrono::duration<double, std::milli>;
    constexpr int kills = 60;
    const std::uint64_t seed = choose_seed();
    std::mt19937_64 random{seed};
    const trial all{roster_of(150'000)};

    const auto begin = clock::now();
    all.run();
    double usual = milliseconds{clock::now() - begin}.count();
    int before_the_end = 0;
    for (int number = 0; number < kills; ++number) {
        CAPTURE(seed);
        CAPTURE(number);
        const bool with_old_results = number % 2 == 1;
        all.begin(with_old_results);
        const double delay = std::uniform_real_distribution{0.0, 1.3 * usual}(random);
        child program{all.place().here(assessing)};
        std::this_thread::sleep_for(milliseconds{delay});
        program.send(SIGKILL);
        const bool was_killed = program.wait().signal == SIGKILL;
        before_the_end += was_killed ? 1 : 0;
        if (was_killed == (delay > usual)) {
            usual = delay; // the machine has become slower or faster
        }
        const bool is_assessed = all.is_new(0, with_old_results);
        CHECK((was_killed || is_assessed));
        for (const std::size_t other : {1U, 2U}) { // they come before the assessments
            CHECK((all.is_new(other, with_old_results) || !is_assessed));
        }
        if (!with_old_results && all.are_nameless_files_known()) {
            CHECK(all.strays().empty());
        }
    }
    const std::string remark = all.are_nameless_files_known() ? "" : "; no nameless files here";
    MESSAGE(before_the_end << " of " << kills << " runs killed before their end; seed " << seed
                           << remark);
    CHECK(before_the_end >= 10);
    CHECK(before_the_end <= kills - 3);
}

TEST_CASE("a run that is killed at any of its system calls leaves whole results or none") {
    const trial all{roster_of(3)};
    for (const bool with_old_results : {false, true}) {
        std::array<int, results.size()> is_old{};
        std::array<int, results.size()> is_new{};
        int number = 0;
        traced run{.was_killed = true};
        for (; run.was_killed; ++number) {
            CAPTURE(with_old_results);
            CAPTURE(number);
            all.begin(with_old_results);
            run = kill_at_call(all.place().path("."), assessing, number);
            for (std::size_t which = 0; which < results.size(); ++which) {
                ++(all.is_new(which, with_old_results) ? is_new : is_old)[which];
            }
            if (all.are_nameless_files_known()) {
                // Only a rename replaces a file, and a file that is to be renamed needs a name.
                const std::vector<std::string> strays = all.strays();
                CHECK(strays.size() <= (with_old_results ? 1U : 0U));
                for (const std::string& stray : strays) {
                    CHECK_MESSAGE(all.is_whole(stray), stray);
                }
            }
        }
        CHECK(number > 10);
        // All is synced before any of it has its name, and each folder once it holds the name.
        if (all.are_nameless_files_known()) {
            CHECK(run.files == (with_old_results ? "sssllsllslls" : "ssslslsls"));
        } else {
            CHECK(run.files == "ssssss");
        }
        for (std::size_t which = 0; which < results.size(); ++which) {
            CHECK(is_old[which] > 5);
            CHECK(is_new[which] > 1); // killed after it was there, too
        }
        CHECK(is_new[0] <= is_new[1]);
        CHECK(is_new[0] <= is_new[2]);
    }
}
