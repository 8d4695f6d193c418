// SPDX-License-Identifier: Apache-2.0

// Made-up rosters: the same ones everywhere, well-formed, and with somebody on every route.

#include "generate/random.hpp"
#include "scratch.hpp"
#include "table.hpp"

#include <canbao/policies/registry.hpp>

#include <chrono>
#include <csignal>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;
using namespace std::chrono_literals;

namespace {

const std::string header = "id,policy,categories,recognised_on,tier,paid_on,event,event_on,"
                           "circumstances,lapsed_years,repaid_years\n";

std::string generate(const std::string& policy, const std::vector<std::string>& more = {}) {
    const scratch place;
    std::vector<std::string> arguments{"generate", "--policy", policy};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const ended result = place.run(std::move(arguments));
    CHECK(result.status == 0);
    CHECK(result.err.empty());
    return result.out;
}

/// FNV-1a, 64 bits.
std::uint64_t checksum(std::string_view text) {
    std::uint64_t sum = 0xCBF29CE484222325U;
    for (const char character : text) {
        sum = (sum ^ static_cast<unsigned char>(character)) * 0x100000001B3U;
    }
    return sum;
}

bool is_between(std::size_t least, std::size_t number, std::size_t most) {
    return least <= number && number <= most;
}

} // namespace

TEST_CASE("a seed gives the same bytes on every machine") {
    // Whoever changes who is generated changes rosters that others have named by a seed.
    const std::map<std::string, std::uint64_t> known{{"hunan-2023", 0xA6357B9FDE2EFF0CU},
                                                     {"fuling-2023", 0xCF8522A9D334E932U},
                                                     {"huaibei-2024", 0xD8DF783528D7F372U},
                                                     {"hunan-2024", 0xCB844FAEE522FC39U},
                                                     {"jiangan-2023", 0x926B272740FD6F04U}};
    REQUIRE(known.size() == canbao::published_policies.size());
    for (const auto& one : known) {
        CAPTURE(one.first);
        CHECK(checksum(generate(one.first, {"--rows", "5000", "--seed", "20240901"})) ==
              one.second);
    }
}

TEST_CASE("random numbers are those of splitmix64") {
    // The first three of the reference implementation (Vigna, splitmix64.c) with the seed 0.
    CHECK(program::mixed(0x9E3779B97F4A7C15U) == 0xE220A8397B1DCDAFU);
    CHECK(program::mixed(0x9E3779B97F4A7C15U * 2) == 0x6E789E6AA1B965F4U);
    CHECK(program::mixed(0x9E3779B97F4A7C15U * 3) == 0x06C45D188009454FU);
    program::row_random one{5, 7};
    program::row_random same{5, 7};
    std::set<std::uint32_t> values;
    for (int draw = 0; draw < 64; ++draw) {
        const std::uint32_t value = one.below(1'000'000'000);
        CHECK(value == same.below(1'000'000'000));
        CHECK(value < 1'000'000'000);
        values.insert(value);
    }
    CHECK(values.size() == 64);
}

TEST_CASE("another seed gives other people, and so does another row") {
    const std::string one = generate("hunan-2023", {"--seed", "1"});
    CHECK(one == generate("hunan-2023"));
    std::set<std::string> different{one};
    for (const char* seed : {"0", "2", "3", "4294967297", "18446744073709551615"}) {
        different.insert(generate("hunan-2023", {"--seed", seed}));
    }
    CHECK(different.size() == 6);
    std::set<std::string> ids;
    for (const std::string& roster : different) {
        for (const record& row : parse_table(roster).rows) {
            ids.insert(row.at("id"));
        }
    }
    CHECK(ids.size() == 6000);
}

TEST_CASE("a shorter roster is the beginning of a longer one") {
    const std::string longest = generate("jiangan-2023", {"--rows", "10000"});
    std::size_t end = 0;
    for (int row = 0; row <= 10000; ++row) {
        if (row == 0 || row == 1 || row == 2047 || row == 2048 || row == 2049 || row == 4097) {
            end = 0;
            for (int line = 0; line <= row; ++line) {
                end = longest.find('\n', end) + 1;
            }
            CAPTURE(row);
            CHECK(generate("jiangan-2023", {"--rows", std::to_string(row)}) ==
                  longest.substr(0, end));
        }
    }
    CHECK(generate("jiangan-2023", {"--rows", "0"}) == header);
    CHECK(parse_table(generate("jiangan-2023")).rows.size() == 1000);
}

TEST_CASE("generated rosters have no rejects, and somebody on every route") {
    for (const canbao::policy_entry& policy : canbao::published_policies) {
        const std::string id{policy.id()};
        CAPTURE(id);
        const scratch place;
        CHECK(place.run({"generate", "--policy", id, "--rows", "200000", "-o", "r.csv"}).status ==
              0);
        CHECK(place.run({"assess", "r.csv", "-o", "out.csv", "--ledger", "ledger.csv"}).status ==
              0);
        CHECK(place.names() == "ledger.csv out.csv r.csv");
        std::map<std::string, long> routes;
        for (const record& row : parse_table(place.read("ledger.csv")).rows) {
            CHECK(row.at("policy") == id);
            routes[row.at("route")] += std::stol(row.at("persons"));
        }
        for (const canbao::route_term& route : policy.content->routes) {
            CAPTURE(route.name.code);
            CHECK(routes[std::string{route.name.code}] >= 50);
        }
        CHECK((policy.content->claims.empty() || routes["claim_at_household"] >= 50));
        CHECK(routes["concentrated"] > 150'000);

        // Its people are well-formed applicants of any other policy as well.
        CHECK(place.run({"compare", id, "hunan-2024", "r.csv"}).status == 0);
        CHECK(place.run({"compare", id, "fuling-2023", "r.csv"}).status == 0);
    }
}

TEST_CASE("shares are those of resident insurance") {
    const std::size_t rows = 50'000;
    std::map<std::string, std::size_t> counts;
    for (const record& row :
         parse_table(generate("fuling-2023", {"--rows", std::to_string(rows)})).rows) {
        counts["category"] += row.at("categories").empty() ? 0 : 1;
        counts["two categories"] += row.at("categories").find('|') == std::string::npos ? 0 : 1;
        counts["recognised lately"] += row.at("recognised_on").empty() ? 0 : 1;
        counts["event"] += row.at("event").empty() ? 0 : 1;
        counts["before the year"] += row.at("paid_on") < "2023-01-01" ? 1 : 0;
        counts["december"] += row.at("paid_on").starts_with("2022-12") ? 1 : 0;
        counts["tier 2"] += row.at("tier") == "2" ? 1 : 0;
        counts["tier 3"] += row.at("tier") == "3" ? 1 : 0;
        counts["lapsed"] += row.at("lapsed_years").empty() ? 0 : 1;
        CHECK((row.at("event") != "birth" || row.at("lapsed_years").empty()));
        CHECK((row.at("event").empty() || row.at("event_on") <= row.at("paid_on")));
    }
    CHECK(is_between(rows * 16 / 100, counts["category"], rows * 18 / 100));
    CHECK(is_between(rows * 13 / 1000, counts["two categories"], rows * 19 / 1000));
    CHECK(is_between(rows * 6 / 100, counts["recognised lately"], rows * 8 / 100));
    CHECK(is_between(rows * 35 / 1000, counts["event"], rows * 45 / 1000));
    CHECK(is_between(rows * 85 / 100, counts["before the year"], rows * 91 / 100));
    CHECK(is_between(rows * 35 / 100, counts["december"], rows * 45 / 100));
    CHECK(is_between(rows * 6 / 100, counts["tier 2"], rows * 9 / 100));
    CHECK(is_between(rows * 1 / 1000, counts["tier 3"], rows * 3 / 1000));
    CHECK(is_between(rows * 7 / 100, counts["lapsed"], rows * 9 / 100));
}

TEST_CASE("generate says what is wrong with its options") {
    const scratch place;
    const auto complains = [&](std::vector<std::string> arguments, const std::string& about) {
        arguments.insert(arguments.begin(), "generate");
        const ended result = place.run(std::move(arguments));
        CHECK(result.status == 2);
        CHECK(result.out.empty());
        CAPTURE(result.err);
        CHECK(result.err.find(about) != std::string::npos);
        CHECK(place.names().empty());
    };
    complains({}, "--policy is required");
    complains({"--policy", "hunan"}, "there is no policy 'hunan'; the policies are hunan-2023, ");
    for (const char* wrong : {"-1", "1e6", "ten", "", "0x10", "1000000000001", " 5", "5 "}) {
        complains({"--policy", "hunan-2023", "-o", "x.csv", std::string{"--rows="} + wrong},
                  "--rows");
    }
    for (const char* wrong : {"-1", "0.5", "18446744073709551616"}) {
        complains({"--policy", "hunan-2023", "-o", "x.csv", std::string{"--seed="} + wrong},
                  "--seed");
    }
    complains({"--policy", "hunan-2023", "-o", "nowhere/x.csv"}, "cannot write nowhere/x.csv");
    complains({"--policy", "hunan-2023", "-o", "/dev/full"}, "cannot write /dev/full");
    complains({"--policy", "hunan-2023", "roster.csv"}, "roster.csv");
    CHECK(place.run({"generate", "--help"}).out.find("Examples:") != std::string::npos);
}

TEST_CASE("a reader of a generated roster that goes away is a failure") {
    const scratch place;
    child program{place.here({"generate", "--policy", "hunan-2023", "--rows", "1000000000000"})};
    program.close_output();
    const ended result = program.wait();
    CHECK(result.status == 2);
    CHECK(result.err == "canbao: cannot write standard output: Broken pipe\n");
}

TEST_CASE("a generated roster appears whole or not at all") {
    const scratch place;
    child program{place.here(
        {"generate", "--policy", "hunan-2023", "--rows", "1000000000000", "-o", "roster.csv"})};
    std::this_thread::sleep_for(300ms); // it has begun to write
    CHECK_FALSE(program.has_ended());
    CHECK_FALSE(place.has("roster.csv"));
    program.send(SIGINT);
    CHECK(program.wait().signal == SIGINT);
    CHECK(place.names().empty());
}

TEST_CASE("generate shows its progress on a terminal only, in memory that does not grow") {
    const auto chatter = [](const std::vector<std::string>& options, bool is_terminal) {
        const scratch place;
        launch how = place.here(
            {"generate", "--policy", "hunan-2023", "--rows", "1000000000000", "-o", "/dev/null"});
        how.arguments.insert(how.arguments.end(), options.begin(), options.end());
        how.error_is_terminal = is_terminal;
        child program{how};
        std::this_thread::sleep_for(250ms);
        const long before = program.memory();
        std::this_thread::sleep_for(350ms);
        CHECK(program.memory() - before < 1024); // after hundreds of thousands of rows more
        program.send(SIGTERM);
        const ended result = program.wait();
        CHECK(result.signal == SIGTERM);
        return result.err;
    };
    CHECK(chatter({}, true).find(" rows, ") != std::string::npos);
    CHECK(chatter({}, false).empty());
    CHECK(chatter({"--quiet"}, true).empty());
}
