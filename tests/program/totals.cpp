// SPDX-License-Identifier: Apache-2.0

// Nothing is lost: rows, the ledger, the summary and the output agree.

#include "mixed_roster.hpp"
#include "scratch.hpp"
#include "table.hpp"

#include <array>
#include <map>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

using sums = std::array<long long, 4>; // persons, due, subsidy, fiscal

const std::vector<std::string> keys{"policy", "status",           "reason",
                                    "route",  "subsidy_category", "fund"};

void add(sums& to, const record& row, long long persons) {
    to[0] += persons;
    to[1] += fen_of(row.at("due"));
    to[2] += fen_of(row.at("subsidy"));
    to[3] += fen_of(row.at("fiscal"));
}

std::vector<std::string> keys_of(const record& row) {
    std::vector<std::string> values;
    for (const std::string& key : keys) {
        values.push_back(row.at(key));
    }
    return values;
}

/// A figure of the summary without the commas between its thousands.
std::string plain(std::string figure) {
    std::erase(figure, ',');
    return figure;
}

} // namespace

TEST_CASE("the ledger has the sums of the output, sorted by its keys") {
    const scratch place;
    place.write("roster.csv", mixed_roster(3000));
    CHECK(place.run({"assess", "roster.csv", "-o", "out.csv", "--ledger", "ledger.csv"}).status ==
          3);
    std::map<std::vector<std::string>, sums> wanted;
    for (const record& row : parse_table(place.read("out.csv")).rows) {
        add(wanted[keys_of(row)], row, 1);
    }
    CHECK(wanted.size() > 50);

    const std::string text = place.read("ledger.csv");
    CHECK(text.starts_with(
        "policy,status,reason,route,subsidy_category,fund,persons,due,subsidy,fiscal\n"));
    const table ledger = parse_table(text);
    REQUIRE(ledger.rows.size() == wanted.size());
    auto next = wanted.begin(); // a map is sorted
    for (const record& row : ledger.rows) {
        CHECK(keys_of(row) == next->first);
        sums got{};
        add(got, row, std::stoll(row.at("persons")));
        CHECK(got == next->second);
        ++next;
    }
}

TEST_CASE("persons in both claims of a policy are one line of the ledger, each once") {
    const scratch place;
    // 2.4: whoever is insured elsewhere claims the subsidy, in the extension with its circumstance.
    place.write("roster.csv", "id,policy,categories,paid_on,circumstances\n"
                              "a,hunan-2023,orphan,2022-10-01,insured_elsewhere\n"
                              "b,hunan-2023,monitored,2022-10-01,insured_elsewhere\n"
                              "c,hunan-2023,orphan,2023-02-01,insured_elsewhere;area_extension\n"
                              "d,hunan-2023,orphan,2023-02-28,insured_elsewhere;area_extension\n"
                              "e,hunan-2023,monitored,2023-02-01,insured_elsewhere;area_extension\n"
                              "f,hunan-2023,orphan,2023-02-01,insured_elsewhere\n"
                              "g,hunan-2024,orphan,2023-10-01,insured_elsewhere\n");
    CHECK(place.run({"assess", "roster.csv", "-o", "out.csv", "--ledger", "ledger.csv"}).status ==
          0);
    CHECK(place.read("ledger.csv") ==
          "policy,status,reason,route,subsidy_category,fund,persons,due,subsidy,fiscal\n"
          "hunan-2023,refused,insured_elsewhere,,,,1,0.00,0.00,0.00\n"
          "hunan-2023,subsidy_only,,claim_at_household,monitored,medical_assistance,2,0.00,350.00,"
          "0.00\n"
          "hunan-2023,subsidy_only,,claim_at_household,orphan,medical_assistance,3,0.00,1050.00,"
          "0.00\n"
          "hunan-2024,subsidy_only,,claim_at_household,orphan,medical_assistance,1,0.00,380.00,"
          "0.00\n");
}

TEST_CASE("the summary counts every row, by what became of it") {
    const scratch place;
    const std::string roster = mixed_roster(3000);
    const ended result = place.run({"assess", "-", "-o", "out.csv"}, roster);
    const record summary = summary_of(result.err);
    const table out = parse_table(place.read("out.csv"));
    const table rejects = parse_table(place.read("out.rejects.csv"));

    CHECK(plain(summary.at("rows read")) == "3000");
    CHECK(plain(summary.at("rows assessed")) == std::to_string(out.rows.size()));
    CHECK(plain(summary.at("rows rejected")) == std::to_string(rejects.rows.size()));
    CHECK(out.rows.size() + rejects.rows.size() == 3000);

    std::map<std::string, long long> counts;
    sums total{};
    for (const record& row : out.rows) {
        ++counts[row.at("status")];
        if (!row.at("reason").empty()) {
            ++counts[row.at("reason")];
        }
        add(total, row, 1);
    }
    for (const record& row : rejects.rows) {
        ++counts[row.at("problem")];
    }
    CHECK(counts.size() == 3 + 5 + 8); // each status, each reason and each problem occurs
    for (const auto& count : counts) {
        CAPTURE(count.first);
        CHECK(plain(summary.at(count.first)) == std::to_string(count.second));
    }
    CHECK(fen_of(plain(summary.at("due, yuan"))) == total[1]);
    CHECK(fen_of(plain(summary.at("subsidy, yuan"))) == total[2]);
    CHECK(fen_of(plain(summary.at("fiscal, yuan"))) == total[3]);
    CHECK(result.err.find("\nrejected rows are in out.rejects.csv\n") != std::string::npos);
    // Behind it, what stood where days should, for each column and form.
    const std::string bad_days = "paid_on: " + plain(summary.at("bad_date")) + " × ";
    CHECK(result.err.find("\n" + bad_days) != std::string::npos);
}

TEST_CASE("rows come out in the order in which they went in") {
    const scratch place;
    const std::string roster = mixed_roster(3000);
    CHECK(place.run({"assess", "-", "-o", "out.csv"}, roster).status == 3);
    std::size_t before = 0;
    for (const record& row : parse_table(place.read("out.csv")).rows) {
        const std::size_t here = roster.find("\n" + row.at("id") + ",");
        REQUIRE(here != std::string::npos);
        CHECK(here > before);
        before = here;
    }
    long line = 1;
    for (const record& row : parse_table(place.read("out.rejects.csv")).rows) {
        CHECK(std::stol(row.at("line")) > line);
        line = std::stol(row.at("line"));
    }
}
