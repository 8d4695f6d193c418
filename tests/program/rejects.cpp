// SPDX-License-Identifier: Apache-2.0
#include "scratch.hpp"
#include "table.hpp"

#include <utility>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

const std::vector<std::string> columns{
    "id",    "policy",   "categories",    "recognised_on", "tier",         "paid_on",
    "event", "event_on", "circumstances", "lapsed_years",  "repaid_years", "born_on"};

const record good_row{{"id", "p1"},
                      {"policy", "hunan-2023"},
                      {"categories", "orphan|destitute"},
                      {"recognised_on", "2021-05-01"},
                      {"tier", "1"},
                      {"paid_on", "2022-10-01"},
                      {"event", "birth"},
                      {"event_on", "2022-09-20"},
                      {"circumstances", "local_household|graduating"},
                      {"lapsed_years", "2"},
                      {"repaid_years", "1"},
                      {"born_on", ""}};

std::string line_of(const record& row) {
    std::string line;
    for (const std::string& column : columns) {
        line.append(line.empty() ? "" : ",").append(row.at(column));
    }
    // An empty first field leaves no separator to see.
    return (row.at("id").empty() ? "," + line : line) + "\n";
}

std::string header() {
    record names;
    for (const std::string& column : columns) {
        names[column] = column;
    }
    return line_of(names);
}

/// "column,problem" of each reject of the only row, joined by blanks, or "assessed".
std::string verdict_on(const record& row, const std::vector<std::string>& more = {}) {
    const scratch place;
    std::vector<std::string> arguments{"assess", "-", "-o", "out.csv", "--rejects", "rejects.csv"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const ended result = place.run(std::move(arguments), header() + line_of(row));
    const table rejects = parse_table(place.read("rejects.csv"));
    const table assessed = parse_table(place.read("out.csv"));
    REQUIRE(rejects.rows.empty() != assessed.rows.empty());
    if (!assessed.rows.empty()) {
        CHECK(result.status == 0);
        return "assessed";
    }
    CHECK(result.status == 3);
    CHECK(summary_of(result.err).at("rows rejected") == "1");
    std::string all;
    for (const record& reject : rejects.rows) {
        CHECK(reject.at("line") == "2");
        CHECK(reject.at("id") == row.at("id"));
        all += (all.empty() ? "" : " ") + reject.at("column") + "," + reject.at("problem");
    }
    return all;
}

std::string verdict_on(const std::string& column, const std::string& value) {
    record row = good_row;
    row[column] = value;
    return verdict_on(row);
}

} // namespace

TEST_CASE("a row with every column filled in is assessed") {
    CHECK(verdict_on(good_row) == "assessed");
}

TEST_CASE("what must not be missing") {
    for (const char* column : {"id", "policy", "categories", "paid_on", "event_on"}) {
        CHECK(verdict_on(column, "") == std::string{column} + ",missing");
    }
    for (const char* column :
         {"recognised_on", "tier", "circumstances", "lapsed_years", "repaid_years", "born_on"}) {
        CAPTURE(column);
        CHECK(verdict_on(column, "") == "assessed");
    }
}

TEST_CASE("dates are days of the calendar from 1900 to 2199") {
    for (const char* column : {"recognised_on", "paid_on", "event_on"}) {
        CAPTURE(column);
        for (const char* wrong :
             {"2022-02-30", "2023-02-29", "2022-13-01", "2022-00-10", "2022-10-00", "1899-12-31",
              "2200-01-01", "1/10/2022", "22-10-01", "44835", " 2022-10-01", "2022-10-01 ",
              "2022-10-01T00:01", "-022-10-01", "2022-10", "x"}) {
            CAPTURE(wrong);
            CHECK(verdict_on(column, wrong) == std::string{column} + ",bad_date");
        }
        for (const char* right :
             {"1900-01-01", "2199-12-31", "2024-02-29", "2022/10/1", "20221001"}) {
            CAPTURE(right);
            CHECK(verdict_on(column, right) == "assessed");
        }
    }
    CHECK(verdict_on("born_on", "2022-02-30") == "born_on,bad_date");
    CHECK(verdict_on("born_on", "22-09-20") == "born_on,bad_date");
    CHECK(verdict_on("born_on", "20220920") == "assessed");
}

TEST_CASE("codes are known, each in its own column") {
    for (const char* column : {"categories", "event", "circumstances"}) {
        for (const char* wrong : {"nobody", "Orphan", " birth", "birth ", "|"}) {
            CAPTURE(wrong);
            CHECK(verdict_on(column, wrong) == std::string{column} + ",unknown_code");
        }
    }
    CHECK(verdict_on("categories", "birth") == "categories,unknown_code");
    CHECK(verdict_on("event", "orphan") == "event,unknown_code");
    CHECK(verdict_on("event", "birth|release") == "event,unknown_code");
    CHECK(verdict_on("circumstances", "orphan") == "circumstances,unknown_code");
}

TEST_CASE("every element of a set is a code; repeats are harmless") {
    for (const char* wrong : {"orphan|", "|orphan", "orphan||destitute", "orphan|nobody"}) {
        CAPTURE(wrong);
        CHECK(verdict_on("categories", wrong) == "categories,unknown_code");
    }
    for (const char* wrong : {"graduating|", "|graduating", "graduating||new_student"}) {
        CAPTURE(wrong);
        CHECK(verdict_on("circumstances", wrong) == "circumstances,unknown_code");
    }
    CHECK(verdict_on("categories", "orphan|orphan") == "assessed");
    CHECK(verdict_on("circumstances", "graduating|graduating") == "assessed");
}

TEST_CASE("numbers are whole and in range") {
    for (const char* column : {"tier", "lapsed_years", "repaid_years"}) {
        CAPTURE(column);
        for (const char* wrong :
             {"-1", "+1", "1.0", " 1", "1 ", "one", "100", "257", "4294967297", "0x1"}) {
            CAPTURE(wrong);
            CHECK(verdict_on(column, wrong) == std::string{column} + ",bad_number");
        }
    }
    CHECK(verdict_on("tier", "0") == "tier,bad_number");
    CHECK(verdict_on("tier", "10") == "tier,bad_number");
    CHECK(verdict_on("tier", "9") == "assessed");
    for (const char* column : {"lapsed_years", "repaid_years"}) {
        CHECK(verdict_on(column, "0") == "assessed");
        CHECK(verdict_on(column, "99") == "assessed");
    }
}

TEST_CASE("the policy is a known one") {
    CHECK(verdict_on("policy", "hunan-2022") == "policy,unknown_policy");
    CHECK(verdict_on("policy", "Hunan-2023") == "policy,unknown_policy");
}

TEST_CASE("--policy stands where a row names none, and only there") {
    record row = good_row;
    row["policy"] = "";
    CHECK(verdict_on(row, {"--policy", "hunan-2024"}) == "assessed");
    row["policy"] = "nonsense";
    CHECK(verdict_on(row, {"--policy", "hunan-2024"}) == "policy,unknown_policy");

    const scratch place;
    const ended mixed = place.run({"assess", "-", "--policy", "hunan-2024"},
                                  "id,policy,paid_on\na,,2023-10-01\nb,hunan-2023,2022-10-01\n");
    CHECK(mixed.out.find("\na,hunan-2024,insured,") != std::string::npos);
    CHECK(mixed.out.find("\nb,hunan-2023,insured,") != std::string::npos);
    const ended without =
        place.run({"assess", "-", "--policy", "hunan-2024"}, "id,paid_on\na,2023-10-01\n");
    CHECK(without.out.find("\na,hunan-2024,insured,") != std::string::npos);
}

TEST_CASE("an event and its day come together, or neither") {
    record row = good_row;
    row["event"] = "";
    CHECK(verdict_on(row) == "event,missing");
    row["event_on"] = "2022-09-31";
    CHECK(verdict_on(row) == "event,missing event_on,bad_date");
    row["event"] = "nothing";
    CHECK(verdict_on(row) == "event,unknown_code event_on,bad_date");
    row["event_on"] = "";
    CHECK(verdict_on(row) == "event,unknown_code event_on,missing");
    row["event"] = "";
    CHECK(verdict_on(row) == "assessed");
    const scratch place;
    const ended alone = place.run({"assess", "-", "--rejects", "-", "-o", "out.csv"},
                                  "id,policy,paid_on,event,event_on\n"
                                  "n1,hunan-2024,2024-03-05,,2024-02-01\n");
    CHECK(alone.out == "line,id,column,problem\n2,n1,event,missing\n");
    CHECK(alone.status == 3);
}

TEST_CASE("a day of recognition without a category is half a pair, whatever the column") {
    const scratch place;
    record row = good_row;
    row["categories"] = "";
    row["recognised_on"] = "never";
    CHECK(verdict_on(row) == "categories,missing recognised_on,bad_date");
    row["recognised_on"] = "";
    CHECK(verdict_on(row) == "assessed");
    const std::string roster =
        "id,policy,paid_on,recognised_on\nr1,hunan-2024,2024-03-05,2024-02-01\n";
    const ended alone = place.run({"assess", "-", "--rejects", "-", "-o", "out.csv"}, roster);
    CHECK(alone.out == "line,id,column,problem\n2,r1,categories,missing\n");
    CHECK(alone.status == 3);
    const ended compared = place.run({"compare", "hunan-2023", "hunan-2024", "-"}, roster);
    CHECK(compared.status == 3);
    CHECK(compared.err.starts_with("line,id,column,problem\n2,r1,categories,missing\n"));
    place.write("roster.csv", roster);
    for (const std::vector<std::string>& one :
         {std::vector<std::string>{"explain", "roster.csv", "--id", "r1"},
          {"explain", "hunan-2024", "paid_on=2024-03-05", "recognised_on=2024-02-01"}}) {
        const ended explained = place.run(one);
        CHECK(explained.out.empty());
        CHECK(
            explained.err.find("'categories': missing (a day of recognition needs the category)") !=
            std::string::npos);
    }
}

TEST_CASE("every problem of a row is reported, in the order of the columns") {
    const std::vector<std::pair<std::string, std::string>> wrong{{"id", ""},
                                                                 {"policy", "x"},
                                                                 {"categories", "x"},
                                                                 {"recognised_on", "x"},
                                                                 {"tier", "x"},
                                                                 {"paid_on", "x"},
                                                                 {"event", "x"},
                                                                 {"event_on", "x"},
                                                                 {"circumstances", "x"},
                                                                 {"lapsed_years", "x"},
                                                                 {"repaid_years", "x"},
                                                                 {"born_on", "x"}};
    const std::vector<std::string> problems{
        "missing",      "unknown_policy", "unknown_code", "bad_date",   "bad_number", "bad_date",
        "unknown_code", "bad_date",       "unknown_code", "bad_number", "bad_number", "bad_date"};
    record row = good_row;
    for (const auto& [column, value] : wrong) {
        row[column] = value;
    }
    for (std::size_t first = 0; first < wrong.size(); ++first) {
        std::string expected;
        for (std::size_t one = first; one < wrong.size(); ++one) {
            expected += (one == first ? "" : " ") + wrong[one].first + "," + problems[one];
        }
        CHECK(verdict_on(row) == expected);
        row[wrong[first].first] = good_row.at(wrong[first].first);
    }
    CHECK(verdict_on(row) == "assessed");
}

TEST_CASE("under an unknown policy codes are wrong that no policy knows") {
    record row = good_row;
    row["policy"] = "nonsense";
    CHECK(verdict_on(row) == "policy,unknown_policy");
    row["categories"] = "orphan|nobody";
    row["event"] = "orphan";
    CHECK(verdict_on(row) == "policy,unknown_policy categories,unknown_code event,unknown_code");
}

TEST_CASE("the shape of a row comes before its columns") {
    record row = good_row;
    row["id"] = "";
    row["repaid_years"] = "1,surplus";
    CHECK(verdict_on(row) == ",bad_row");
}
