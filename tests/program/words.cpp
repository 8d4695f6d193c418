// SPDX-License-Identifier: Apache-2.0

// canbao words: codes and Chinese names of what rosters and results hold.

#include "scratch.hpp"
#include "shared/characters.hpp"
#include "table.hpp"

#include <canbao/policies/registry.hpp>

#include <algorithm>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

using pairs = std::set<std::pair<std::string, std::string>>; // kind and code

pairs codes_in(const table& words) {
    pairs codes;
    for (const record& row : words.rows) {
        codes.insert({row.at("kind"), row.at("code")});
    }
    return codes;
}

table words_of(const scratch& place, const std::string& program, std::vector<std::string> more) {
    launch how = place.here({"words", "-o", "-"});
    how.arguments.insert(how.arguments.end(), more.begin(), more.end());
    how.program = program;
    const ended result = place.run(how, "");
    CHECK(result.status == 0);
    return parse_table(result.out);
}

const record& row_of(const table& words, const std::string& kind, const std::string& code) {
    const auto found = std::find_if(words.rows.begin(), words.rows.end(), [&](const record& row) {
        return row.at("kind") == kind && row.at("code") == code;
    });
    REQUIRE(found != words.rows.end());
    return *found;
}

} // namespace

TEST_CASE("words are listed by kind with their Chinese names, aligned") {
    const scratch place;
    const ended english = place.run({"--lang", "en", "words"});
    CHECK(english.status == 0);
    CHECK(english.err.empty());
    CHECK(english.out.starts_with("Columns of a roster, keys of explain\n"
                                  "  id                             人员编号\n"));
    for (const char* part :
         {"\nCategories\n  destitute                      特困人员\n",
          "\nEvents\n  birth                          出生\n", "\nCircumstances\n", "\nPlans\n",
          "\nRoutes\n", "\nFunds\n", "\nStatuses\n  insured                        已参保\n",
          "\nReasons of refusal\n", "\nNotes\n", "\nProblems of rejected rows\n"}) {
        CAPTURE(part);
        CHECK(has(english.out, part));
    }
    const ended chinese = place.run({"--lang", "zh", "words"});
    CHECK(has(chinese.out, "\n参保途径\n  concentrated                   集中参保\n"));
    CHECK(has(chinese.out, "\n不予参保的原因\n"));
    std::istringstream lines{chinese.out};
    for (std::string line; std::getline(lines, line);) {
        CHECK(program::display_width(line) <= 80);
    }
}

TEST_CASE("every word has a code and a name, once") {
    const scratch place;
    const table words = words_of(place, CANBAO_PROGRAM, {});
    CHECK(words.columns == std::vector<std::string>{"kind", "code", "name", "policies"});
    CHECK(codes_in(words).size() == words.rows.size());
    for (const record& row : words.rows) {
        CAPTURE(row.at("code"));
        CHECK_FALSE(row.at("code").empty());
        CHECK_FALSE(row.at("name").empty());
        CHECK(row.at("name") != row.at("code"));
    }
    CHECK(row_of(words, "category", "orphan").at("name") == "孤儿");
    CHECK(row_of(words, "route", "migrant").at("policies") == "huaibei-2024");
    CHECK(row_of(words, "category", "needy_student").at("policies") == "fuling-2023");
    CHECK(row_of(words, "status", "refused").at("policies").empty());
    CHECK(row_of(words, "note", "scientific_id").at("name") == "编号为科学记数"); // as files say it
}

TEST_CASE("what assessments of a policy's roster hold is among the words that it uses") {
    const scratch place;
    for (const canbao::policy_entry& policy : canbao::published_policies) {
        const std::string id{policy.id()};
        CAPTURE(id);
        const pairs known = codes_in(words_of(place, CANBAO_PROGRAM, {"--policy", id}));
        CHECK(place.run({"generate", "--policy", id, "--rows", "5000", "-o", "in.csv"}).status ==
              0);
        CHECK(place.run({"assess", "in.csv", "-o", "out.csv"}).status == 0);
        const std::vector<std::pair<std::string, std::string>> columns{
            {"status", "status"},
            {"reason", "reason"},
            {"route", "route"},
            {"subsidy_category", "category"},
            {"fund", "fund"}};
        std::size_t seen = 0;
        for (const record& row : parse_table(place.read("out.csv")).rows) {
            for (const auto& [column, kind] : columns) {
                if (const std::string& word = row.at(column); !word.empty()) {
                    CAPTURE(word);
                    CHECK(known.contains({kind, word}));
                    ++seen;
                }
            }
        }
        CHECK(seen > 10'000);
    }
    CHECK_FALSE(codes_in(words_of(place, CANBAO_PROGRAM, {"--policy", "hunan-2023"}))
                    .contains({"category", "needy_student"}));
}

TEST_CASE("words of one's own are listed with the policy that brought them") {
    const scratch place;
    const table words = words_of(place, CANBAO_OWN_PROGRAM, {});
    const record& own = row_of(words, "category", "ferryman");
    CHECK(own.at("name") == "船工");
    CHECK(own.at("policies") == "riverside-2026");
    CHECK(codes_in(words_of(place, CANBAO_OWN_PROGRAM, {"--policy", "riverside-2026"}))
              .contains({"category", "ferryman"}));
    CHECK_FALSE(codes_in(words_of(place, CANBAO_OWN_PROGRAM, {"--policy", "hunan-2023"}))
                    .contains({"category", "ferryman"}));
    CHECK_FALSE(codes_in(words_of(place, CANBAO_PROGRAM, {})).contains({"category", "ferryman"}));
    launch how = place.here({"words"});
    how.program = CANBAO_OWN_PROGRAM;
    CHECK(has(place.run(how, "").out, "  ferryman                       船工"));
}

TEST_CASE("words go to a file, for a spreadsheet with a byte-order mark") {
    const scratch place;
    const ended result = place.run({"words", "-o", "words.csv", "--for-spreadsheet"});
    CHECK(result.status == 0);
    CHECK(result.out.empty());
    CHECK(place.names() == "words.csv");
    CHECK(place.read("words.csv").starts_with("\xEF\xBB\xBFkind,code,name,policies\n"));
    CHECK(place.run({"words", "-o", "-"}).out == place.read("words.csv").substr(3));

    const ended useless = place.run({"words", "--for-spreadsheet"});
    CHECK(useless.status == 2);
    CHECK(has(useless.err, "--output"));
}
