// SPDX-License-Identifier: Apache-2.0

// Two policies side by side, alone and over a roster.

#include "compare/text.hpp"
#include "scratch.hpp"
#include "shared/characters.hpp"
#include "shared/figures.hpp"
#include "table.hpp"

#include <canbao/policies/registry.hpp>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

/// Seven people whose dues are derived by hand from both notices, and a malformed row.
const std::string people =
    "id,policy,categories,paid_on,event,event_on,circumstances\n"
    "a,,,2022-10-01,,,\n"                                  // 350 and 350
    "b,nonsense,subsistence_allowance,2022-10-01,,,\n"     // half of it, and nothing
    "c,,severely_disabled,2022-10-01,,,\n"                 // nothing, and the fee
    "d,,,2023-03-01,,,local_household|insured_last_year\n" // too late, and late_continuing
    "e,,,2023-03-10,moved_in,2023-03-01,\n"                // full funding, and late_interrupted
    "f,,destitute,2022-10-01,,,insured_elsewhere\n"        // only the aid, and nothing
    "g,,,2023-08-10,discharge,2023-08-01,\n"               // from_payment, and no month left
    "h,,,never,,,\n";

const std::string report_on_people =
    "hunan-2023    insured year 2023, 湘医保发〔2022〕41号\n"
    "jiangan-2023  insured year 2023, 江岸区人民政府办公室实施方案（2022-10-12）\n"
    "rows compared: 7, rejected: 1\n"
    "difference: what is due under the second less what is due under the first\n"
    "\n"
    "Who pays more under the second, by where they are insured; yuan\n"
    "                            more  less  the same  persons  difference  average\n"
    "  under both                   1     2         1        4     -465.00  -116.25\n"
    "  under hunan-2023 alone       0     1         0        1     -350.00  -350.00\n"
    "  under jiangan-2023 alone     1     0         0        1     +350.00  +350.00\n"
    "  under neither                0     0         1        1        0.00     0.00\n"
    "  together                     2     3         2        7     -465.00   -66.43\n"
    "\n"
    "How much more or less, yuan\n"
    "                 insured under both  difference  under one  difference\n"
    "  pays more                       1     +350.00          1     +350.00\n"
    "  pays less                       2     -815.00          1     -350.00\n"
    "  pays the same                   1        0.00          0        0.00\n"
    "  together                        4     -465.00          2        0.00\n"
    "\n"
    "Differences of persons, yuan\n"
    "                  everybody  insured under both  under one\n"
    "  least             -640.00             -640.00    -350.00\n"
    "  lower quartile    -350.00             -640.00    -350.00\n"
    "  median               0.00             -175.00    -350.00\n"
    "  upper quartile       0.00                0.00    -350.00\n"
    "  most              +350.00             +350.00    +350.00\n"
    "\n"
    "Persons by status: rows under the first, columns under the second\n"
    "                insured  subsidy_only  refused\n"
    "  insured             4             0        1\n"
    "  subsidy_only        0             0        1\n"
    "  refused             1             0        0\n"
    "  becomes insured    1\n"
    "  no longer insured  1\n"
    "\n"
    "Who pays in all, yuan\n"
    "                      hunan-2023  jiangan-2023  difference\n"
    "  due by persons        1,865.00      1,400.00     -465.00\n"
    "  medical_assistance      875.00          0.00     -875.00\n"
    "  district_finance          0.00        350.00     +350.00\n"
    "  treasury              2,560.00      3,200.00     +640.00\n"
    "\n"
    "Average difference by category of those insured under both and under one, yuan\n"
    "(a person with two categories is in both rows)\n"
    "                         persons  both  average  one  average\n"
    "  destitute                    1     0        -    0        -\n"
    "  severely_disabled            1     1  +350.00    0        -\n"
    "  subsistence_allowance        1     1  -175.00    0        -\n"
    "  none                         4     2  -320.00    2     0.00\n"
    "  together                     7     4  -116.25    2     0.00\n";

const std::string rows_of_people = "id,first_due,second_due,difference,first_status,second_status\n"
                                   "a,350.00,350.00,0.00,insured,insured\n"
                                   "b,175.00,0.00,-175.00,insured,insured\n"
                                   "c,0.00,350.00,350.00,insured,insured\n"
                                   "d,0.00,350.00,350.00,refused,insured\n"
                                   "e,990.00,350.00,-640.00,insured,insured\n"
                                   "f,0.00,0.00,0.00,subsidy_only,refused\n"
                                   "g,350.00,0.00,-350.00,insured,refused\n";

const std::string expected_day =
    "a day of the calendar from 1900-01-01 to 2199-12-31, as YYYY-MM-DD or 2023/10/5, 20231005, "
    "2023年10月5日\n";

const std::string counts_of_people = "rows read      8\n"
                                     "rows compared  7\n"
                                     "rows rejected  1\n"
                                     "  bad_date     1\n"
                                     "what was expected:\n"
                                     "  paid_on  bad_date 1  " +
                                     expected_day + "paid_on: 1 × something else\n";

const std::string reject_of_people = "line,id,column,problem\n9,h,paid_on,bad_date\n";

/// The words of the line that begins so.
std::vector<std::string> words(const std::string& report, const std::string& begin) {
    std::istringstream lines{report};
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(begin)) {
            std::istringstream rest{line.substr(begin.size())};
            std::vector<std::string> all;
            for (std::string word; rest >> word;) {
                all.push_back(word);
            }
            return all;
        }
    }
    return {"no line " + begin};
}

/// The assessments of all.csv by one policy, whatever policy its rows name.
table assessed_by(const scratch& place, const std::string& policy) {
    std::string roster = place.read("all.csv");
    const std::string own = ",fuling-2023,";
    const std::string other = "," + policy + ",";
    for (std::size_t at = roster.find(own); at != std::string::npos;
         at = roster.find(own, at + other.size())) {
        roster.replace(at, own.size(), other);
    }
    place.write("one.csv", roster);
    CHECK(place.run({"assess", "one.csv", "-o", "out.csv"}).status == 0);
    return parse_table(place.read("out.csv"));
}

long long difference_of(const record& first, const record& second) {
    return fen_of(second.at("due")) - fen_of(first.at("due"));
}

void check_rows(const table& rows, const table& first, const table& second) {
    REQUIRE(rows.rows.size() == first.rows.size());
    for (std::size_t row = 0; row < rows.rows.size(); ++row) {
        const record& got = rows.rows[row];
        const record& one = first.rows[row];
        const record& other = second.rows[row];
        CAPTURE(row);
        CHECK(got == record{{"id", one.at("id")},
                            {"first_due", one.at("due")},
                            {"second_due", other.at("due")},
                            {"difference", program::yuan({difference_of(one, other)})},
                            {"first_status", one.at("status")},
                            {"second_status", other.at("status")}});
    }
}

/// What the assessments add up to, by the words of the report.
std::map<std::string, long long> sums_of(const table& assessed) {
    std::map<std::string, long long> sums;
    for (const record& row : assessed.rows) {
        sums["due by persons"] += fen_of(row.at("due"));
        sums["treasury"] += fen_of(row.at("fiscal"));
        if (!row.at("fund").empty()) {
            sums[row.at("fund")] += fen_of(row.at("subsidy"));
        }
    }
    return sums;
}

/// More, less, the same, all, and what all of them differ by.
using group = std::array<long long, 5>;

std::string cover_of(const record& one, const record& other, const std::string& of_first,
                     const std::string& of_second) {
    const bool by_first = one.at("status") == "insured";
    const bool by_second = other.at("status") == "insured";
    return by_first && by_second ? "both" : by_first ? of_first : by_second ? of_second : "neither";
}

std::string counted(long long persons) {
    return program::in_thousands(static_cast<std::uint64_t>(persons));
}

std::vector<std::string> shown(const group& figures) {
    std::vector<std::string> words;
    for (std::size_t place = 0; place < 4; ++place) {
        words.push_back(counted(figures[place]));
    }
    words.push_back(program::signed_yuan_in_thousands({figures[4]}));
    words.push_back(figures[3] == 0 ? "-"
                                    : program::signed_yuan_in_thousands(program::average(
                                          {figures[4]}, static_cast<std::uint64_t>(figures[3]))));
    return words;
}

/// Whoever is insured under both stands apart from whoever is insured under one.
void check_covers(const std::string& report, const table& first, const table& second) {
    std::map<std::string, group> wanted{
        {"both", {}}, {"first alone", {}}, {"second alone", {}}, {"neither", {}}};
    group all{};
    for (std::size_t row = 0; row < first.rows.size(); ++row) {
        const record& one = first.rows[row];
        const record& other = second.rows[row];
        const long long difference = difference_of(one, other);
        const std::size_t direction = difference > 0 ? 0 : difference < 0 ? 1 : 2;
        for (group* into : {&wanted[cover_of(one, other, "first alone", "second alone")], &all}) {
            ++(*into)[direction];
            ++(*into)[3];
            (*into)[4] += difference;
        }
    }
    // The lines of the second alone follow those of the first, whose ids may be the same.
    const std::size_t alone = report.find("  under ", report.find("  under both") + 8);
    const std::size_t other_alone = report.find("  under ", alone + 8);
    const auto line_at = [&](std::size_t begin) {
        return words(report.substr(begin),
                     report.substr(begin, report.find(" alone", begin) + 6 - begin));
    };
    CHECK(words(report, "  under both") == shown(wanted["both"]));
    CHECK(line_at(alone) == shown(wanted["first alone"]));
    CHECK(line_at(other_alone) == shown(wanted["second alone"]));
    CHECK(words(report, "  under neither") == shown(wanted["neither"]));
    CHECK(words(report, "  together") == shown(all));
    CHECK(words(report, "  becomes insured")[0] == counted(wanted["second alone"][3]));
    CHECK(words(report, "  no longer insured")[0] == counted(wanted["first alone"][3]));
}

/// By category, too.
void check_categories(const std::string& report, const table& roster, const table& first,
                      const table& second) {
    struct sums {
        std::uint64_t persons = 0;
        std::array<std::uint64_t, 2> by{}; // insured under both, under one
        std::array<long long, 2> difference{};
    };
    std::map<std::string, sums> wanted;
    for (std::size_t row = 0; row < first.rows.size(); ++row) {
        const std::string cover = cover_of(first.rows[row], second.rows[row], "one", "one");
        const std::string& stated = roster.rows[row].at("categories");
        std::istringstream codes{stated.empty() ? "none" : stated};
        for (std::string code; std::getline(codes, code, '|');) {
            sums& into = wanted[code];
            ++into.persons;
            if (cover != "neither") {
                const std::size_t which = cover == "one" ? 1 : 0;
                ++into.by.at(which);
                into.difference.at(which) += difference_of(first.rows[row], second.rows[row]);
            }
        }
    }
    const auto average = [](const sums& of, std::size_t which) {
        return of.by.at(which) == 0 ? "-"
                                    : program::signed_yuan_in_thousands(program::average(
                                          {of.difference.at(which)}, of.by.at(which)));
    };
    const std::string table = report.substr(report.find("Average difference by category"));
    CHECK(wanted.size() > 10);
    for (const auto& category : wanted) {
        const std::string& code = category.first;
        const sums& of = category.second;
        CAPTURE(code);
        CHECK(words(table, "  " + code + " ") ==
              std::vector<std::string>{program::in_thousands(of.persons),
                                       program::in_thousands(of.by[0]), average(of, 0),
                                       program::in_thousands(of.by[1]), average(of, 1)});
    }
}

void check_totals(const std::string& report, const table& first, const table& second) {
    std::map<std::string, long long> of_first = sums_of(first);
    std::map<std::string, long long> of_second = sums_of(second);
    std::map<std::string, long long> of_either = of_first;
    of_either.merge(std::map{of_second});
    for (const auto& sum : of_either) {
        CAPTURE(sum.first);
        const long long one = of_first[sum.first];
        const long long other = of_second[sum.first];
        CHECK(words(report, "  " + sum.first + " ") ==
              std::vector<std::string>{program::yuan_in_thousands({one}),
                                       program::yuan_in_thousands({other}),
                                       program::signed_yuan_in_thousands({other - one})});
    }
    check_covers(report, first, second);
}

} // namespace

TEST_CASE("a roster compared by hand") {
    const scratch place;
    place.write("roster.csv", people);
    const ended result =
        place.run({"--lang", "en", "compare", "hunan-2023", "jiangan-2023", "roster.csv"});
    CHECK(result.status == 3);
    CHECK(result.out == report_on_people);
    CHECK(result.err == reject_of_people + counts_of_people);
    CHECK(place.names() == "roster.csv");
    const ended quiet = place.run(
        {"--lang", "en", "compare", "hunan-2023", "jiangan-2023", "roster.csv", "--quiet"});
    CHECK(quiet.out == report_on_people);
    CHECK(quiet.err == reject_of_people);
}

TEST_CASE("differences row by row") {
    const scratch place;
    const std::vector<std::string> command{"--lang",       "en", "compare", "hunan-2023",
                                           "jiangan-2023", "-",  "-o"};
    std::vector<std::string> to_file = command;
    to_file.emplace_back("rows.csv");
    const ended result = place.run(to_file, people);
    CHECK(result.status == 3);
    CHECK(result.out == report_on_people);
    CHECK(place.read("rows.csv") == rows_of_people);
    CHECK(place.names() == "rows.csv");

    std::vector<std::string> to_output = command;
    to_output.emplace_back("-");
    const ended piped = place.run(to_output, people);
    CHECK(piped.out == rows_of_people);
    CHECK(piped.err == reject_of_people + report_on_people + counts_of_people);
}

TEST_CASE("in Chinese the figures are the same, and aligned by width") {
    const scratch place;
    const ended result =
        place.run({"--lang", "zh", "compare", "hunan-2023", "jiangan-2023", "-"}, people);
    CHECK(result.status == 3);
    CHECK(words(result.out, "  两者均参保") ==
          std::vector<std::string>{"1", "2", "1", "4", "-465.00", "-116.25"});
    CHECK(words(result.out, "  仅按 jiangan-2023 参保") ==
          std::vector<std::string>{"1", "0", "0", "1", "+350.00", "+350.00"});
    CHECK(words(result.out, "  多缴") == std::vector<std::string>{"1", "+350.00", "1", "+350.00"});
    CHECK(words(result.out, "  中位数") == std::vector<std::string>{"0.00", "-175.00", "-350.00"});
    CHECK(words(result.out, "  新增参保") == std::vector<std::string>{"1"});
    CHECK(words(result.out, "  medical_assistance 医疗救助资金") ==
          std::vector<std::string>{"875.00", "0.00", "-875.00"});
    CHECK(words(result.out, "  重度残疾人") ==
          std::vector<std::string>{"1", "1", "+350.00", "0", "-"});
    CHECK(words(result.out, "  无类别") ==
          std::vector<std::string>{"4", "2", "-320.00", "2", "0.00"});
    CHECK(
        result.err.ends_with("拒收行数             1\n"
                             "  bad_date 日期有误  1\n"
                             "应为：\n"
                             "  paid_on 缴费日期  bad_date 1  1900-01-01 至 2199-12-31 的真实日期，"
                             "写作 YYYY-MM-DD，或 2023/10/5、20231005、2023年10月5日\n"
                             "paid_on：1 处为其他内容\n"));

    // Every line of a table of yuan ends in one place.
    std::istringstream lines{result.out};
    std::size_t tables = 0;
    std::size_t width = 0;
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("  ")) {
            width = 0;
        } else if (line.ends_with(" -") || line[line.size() - 3] == '.') {
            tables += width == 0 ? 1 : 0;
            width = width == 0 ? program::display_width(line) : width;
            CAPTURE(line);
            CHECK(program::display_width(line) == width);
            CHECK(width <= 80);
        }
    }
    CHECK(tables == 5);
}

TEST_CASE("totals are the sums over the assessments, whatever two policies are compared") {
    const scratch place;
    CHECK(place.run({"generate", "--policy", "fuling-2023", "--rows", "3000", "-o", "all.csv"})
              .status == 0);
    const table roster = parse_table(place.read("all.csv"));
    std::map<std::string, table> assessed;
    for (const canbao::policy_entry& policy : canbao::published_policies) {
        assessed[std::string{policy.id()}] = assessed_by(place, std::string{policy.id()});
    }
    for (const auto& first : assessed) {
        for (const auto& second : assessed) {
            CAPTURE(first.first);
            CAPTURE(second.first);
            const ended result = place.run({"--lang", "en", "compare", first.first, second.first,
                                            "all.csv", "-o", "rows.csv"});
            CHECK(result.status == 0);
            check_rows(parse_table(place.read("rows.csv")), first.second, second.second);
            check_totals(result.out, first.second, second.second);
            check_categories(result.out, roster, first.second, second.second);
        }
    }
}

TEST_CASE("a policy compared with itself makes no difference") {
    const scratch place;
    for (const canbao::policy_entry& policy : canbao::published_policies) {
        const std::string id{policy.id()};
        CAPTURE(id);
        CHECK(place.run({"generate", "--policy", id, "-o", "roster.csv"}).status == 0);
        const ended over =
            place.run({"--lang", "en", "compare", id, id, "roster.csv", "-o", "rows.csv"});
        CHECK(over.status == 0);
        CHECK(words(over.out, "  pays more") == std::vector<std::string>{"0", "0.00", "0", "0.00"});
        CHECK(words(over.out, "  pays less") == std::vector<std::string>{"0", "0.00", "0", "0.00"});
        CHECK(words(over.out, "  together")[2] == "1,000");
        CHECK(words(over.out, "  becomes insured")[0] == "0");
        CHECK(words(over.out, "  no longer insured")[0] == "0");
        CHECK(words(over.out, "  least")[0] == "0.00");
        CHECK(words(over.out, "  most")[0] == "0.00");
        CHECK(has(over.out, id + " (1)  " + id + " (2)"));

        const ended alone = place.run({"--lang", "en", "compare", id, id});
        CHECK(alone.status == 0);
        CHECK(alone.out.ends_with("\n\nThe policies do not differ.\n"));
        CHECK(place.run({"--lang", "zh", "compare", id, id}).out.ends_with("没有差别。\n"));
    }
}

TEST_CASE("dates move with the insured years where that is asked") {
    const scratch place;
    const std::string roster = "id,paid_on,event,event_on,categories,recognised_on\n"
                               "a,2022-10-01,,,,\n"
                               "b,2022-12-01,,,orphan,2022-11-30\n"
                               "c,2023-05-01,birth,2023-04-01,,\n";
    const auto rows = [&](const std::string& first, const std::string& second,
                          const std::string& of, bool shift) {
        std::vector<std::string> arguments{"compare", first, second, "-", "-o", "-", "--quiet"};
        if (shift) {
            arguments.emplace_back("--shift-years");
        }
        const std::string out = place.run(std::move(arguments), of).out;
        return out.substr(out.find('\n') + 1);
    };
    CHECK(rows("hunan-2023", "hunan-2024", roster, false) ==
          "a,350.00,0.00,-350.00,insured,refused\n"
          "b,0.00,0.00,0.00,insured,refused\n"
          "c,350.00,0.00,-350.00,insured,refused\n");
    CHECK(rows("hunan-2023", "hunan-2024", roster, true) ==
          "a,350.00,380.00,30.00,insured,insured\n"
          "b,0.00,0.00,0.00,insured,insured\n"
          "c,350.00,380.00,30.00,insured,insured\n");
    // Back from a leap day: to the month's last one.
    CHECK(rows("huaibei-2024", "fuling-2023",
               "id,paid_on,circumstances\nd,2024-02-29,migrant_worker\n",
               true) == "d,380.00,350.00,-30.00,insured,insured\n");
    const std::vector<std::string> command{"--lang",     "en",         "compare",
                                           "hunan-2023", "hunan-2024", "-"};
    CHECK(has(place.run(command, roster).out, "--shift-years moves the dates"));
    std::vector<std::string> shifted = command;
    shifted.emplace_back("--shift-years");
    CHECK(has(place.run(shifted, roster).out, "all dates are moved, in years: +1\n"));
}

TEST_CASE("malformed rows of a compared roster are counted by problem") {
    const scratch place;
    const ended result = place.run({"--lang", "en", "compare", "hunan-2023", "fuling-2023", "-"},
                                   "id,policy,categories,paid_on\n"
                                   "a,hunan-2024,,2022-10-01\n" // only tells persons apart
                                   "a,,,2022-10-01\n"           // no policy: not the same row
                                   "a,nothing,,2022-10-01\n"    // one that nobody knows is none
                                   ",,,2022-10-01\n"
                                   "b,,nobody,2022-10-01\n"
                                   "c,,,2022-13-01\n"
                                   "d,,,\n"
                                   "e,,,2022-10-01,surplus\n"
                                   "g," +
                                       std::string(66'000, 'x') +
                                       ",,2022-10-01\n"
                                       "f,,\"orphan,2022-10-01\n");
    CHECK(result.status == 3);
    CHECK(result.err ==
          "line,id,column,problem\n"
          "4,a,id,duplicate_id\n"
          "5,,id,missing\n"
          "6,b,categories,unknown_code\n"
          "7,c,paid_on,bad_date\n"
          "8,d,paid_on,missing\n"
          "9,e,,bad_row\n"
          "10,g,policy,too_long\n"
          "11,f,,bad_row\n"
          "rows read       10\n"
          "rows compared    2\n"
          "rows rejected    8\n"
          "  missing        2\n"
          "  bad_date       1\n"
          "  unknown_code   1\n"
          "  bad_row        2\n"
          "  duplicate_id   1\n"
          "  too_long       1\n"
          "what was expected:\n"
          "  id          missing 1, duplicate_id 1  an id, which stands once under a "
          "policy\n"
          "  policy      too_long 1                 at most 64 KiB\n"
          "  categories  unknown_code 1             codes or Chinese names, joined by "
          "a vertical bar (orphan|monitored), as canbao words lists them; some where "
          "recognised_on has a day\n"
          "  paid_on     missing 1, bad_date 1      " +
              expected_day +
              "  the row     bad_row 2                  as many fields as the header "
              "has, quoted where they have commas\n"
              "paid_on: 1 × a day that is not in the calendar\n");
    CHECK(has(result.out, "rows compared: 2, rejected: 8\n"));
}

TEST_CASE("compare says what is wrong, and leaves nothing behind") {
    const scratch place;
    place.write("roster.csv", people);
    const auto complains = [&](std::vector<std::string> arguments, const std::string& about,
                               const std::string& input = {}) {
        arguments.insert(arguments.begin(), "compare");
        const ended result = place.run(std::move(arguments), input);
        CHECK(result.status == 2);
        CHECK(result.out.empty());
        CAPTURE(result.err);
        CHECK(has(result.err, about));
        CHECK(place.names() == "roster.csv");
        CHECK(place.read("roster.csv") == people);
    };
    complains({}, "FIRST is required");
    complains({"hunan-2023"}, "SECOND is required");
    complains({"hunan-2023", "hunan"}, "there is no policy 'hunan'; the policies are ");
    complains({"hunan", "hunan-2023", "roster.csv"}, "there is no policy 'hunan'");
    complains({"hunan-2023", "hunan-2024", "none.csv"}, "cannot read none.csv: No such file");
    complains({"hunan-2023", "hunan-2024", ""}, "ROSTER.csv needs a value");
    complains({"hunan-2023", "hunan-2024", "-"}, "the file is empty");
    complains({"hunan-2023", "hunan-2024", "-"}, "lacks the column 'paid_on'", "id\na\n");
    complains({"hunan-2023", "hunan-2024", "-"}, "'policy'", "id,policy,paid_on,policy\n");
    complains({"hunan-2023", "hunan-2024", "-o", "x.csv"}, "about a roster, and none is given");
    complains({"hunan-2023", "hunan-2024", "--shift-years"}, "about a roster, and none is given");
    complains({"hunan-2023", "hunan-2024", "roster.csv", "-o", "roster.csv"},
              "would overwrite the roster");
    complains({"hunan-2023", "hunan-2024", "roster.csv", "-o", "nowhere/x.csv"},
              "cannot write nowhere/x.csv");
    complains({"hunan-2023", "hunan-2024", "roster.csv", "surplus"}, "surplus");
    CHECK(has(place.run({"compare", "--help"}).out, "Examples:"));
}

TEST_CASE("a reader of the comparison that goes away is a failure, and no file is left") {
    const scratch place;
    for (const std::vector<std::string>& more :
         {std::vector<std::string>{}, {"-o", "rows.csv"}, {"-o", "-"}}) {
        launch how = place.here({"compare", "hunan-2023", "jiangan-2023", "-", "--quiet"});
        how.arguments.insert(how.arguments.end(), more.begin(), more.end());
        child program{how};
        program.close_output();
        program.feed("id,paid_on\na,2022-10-01\n");
        program.close_input();
        const ended result = program.wait();
        CHECK(result.status == 2);
        CHECK(has(result.err, "canbao: cannot write standard output: Broken pipe\n"));
        CHECK(place.names().empty());
    }
    launch alone = place.here({"compare", "hunan-2023", "hunan-2024"});
    alone.output_to = "/dev/full";
    CHECK(place.run(alone).status == 2);
}

namespace {

/// KiB that the address sanitizer keeps of what was freed.
#if defined(__has_feature)
constexpr long kept_when_freed = __has_feature(address_sanitizer) ? 256 * 1024 : 0;
#elif defined(__SANITIZE_ADDRESS__)
constexpr long kept_when_freed = 256 * 1024;
#else
constexpr long kept_when_freed = 0;
#endif

} // namespace

TEST_CASE("memory grows with a compared roster by what tells duplicates") {
    const scratch place;
    child program{place.here({"compare", "hunan-2023", "jiangan-2023", "-", "-o", "/dev/null"})};
    int next = 0;
    const auto feed = [&](int rows) {
        std::string text;
        for (; rows > 0; --rows) {
            text += "person" + std::to_string(next++) + ",2022-10-01\n";
        }
        program.feed(text);
    };
    program.feed("id,paid_on\n");
    feed(50'000);
    const long before = program.memory();
    constexpr int more = 2'000'000; // their rows take 45 MiB, their ids and what finds them 60
    feed(more);
    const long after = program.memory();
    CHECK(after - before < (16 + 4) * 1024 + more * 13 / 1024 + kept_when_freed);
    program.close_input();
    CHECK(program.wait().status == 0);
}

TEST_CASE("Hunan's notices of two years, side by side") {
    const scratch place;
    const ended result = place.run({"--lang", "en", "compare", "hunan-2023", "hunan-2024"});
    CHECK(result.status == 0);
    CHECK(result.err.empty());
    const std::string& out = result.out;
    CHECK(words(out, "  fee") == std::vector<std::string>{"350.00", "380.00", "+30.00", "2.3"});
    CHECK(words(out, "  fiscal standard") ==
          std::vector<std::string>{"640.00", "670.00", "+30.00", "2.2"});
    CHECK(words(out, "  destitute") ==
          std::vector<std::string>{"350.00", "380.00", "+30.00", "2.4"});
    CHECK(words(out, "  monitored") ==
          std::vector<std::string>{"175.00", "190.00", "+15.00", "2.4"});
    CHECK(words(out, "  hardship_veteran") == std::vector<std::string>{"yes", "-", "2.4"});
    CHECK(words(out, "  everybody") == std::vector<std::string>{"2022-12-31", "2023-12-31", "2.4"});
    CHECK(has(out, "\nRoute new_student (2.5), only in hunan-2024\n"));
    CHECK(has(out, "\nRoute extended (2.5), only in hunan-2023\n"));
    CHECK(words(out, "  given new_student") == std::vector<std::string>{"-", "yes"});
    CHECK(has(out, "\nRoute from_payment (2.5)\n"));
    CHECK(words(out, "  event new_employment") == std::vector<std::string>{"yes", "-"});
    CHECK(words(out, "  event graduate_unemployed") == std::vector<std::string>{"yes", "-"});
    CHECK(has(out, "\nRoute late_full (2.5)\n"));
    CHECK(has(out, "next month  after 30 days\n"));
    CHECK(words(out, "  from 2023-08-31") == std::vector<std::string>{"-", "2023-12-31", "2.5"});
    // What both say alike is not listed.
    for (const char* same : {"newborn", "institution", "hardship_objective", "paid by", "periods",
                             "event discharge", "paid within"}) {
        CAPTURE(same);
        CHECK_FALSE(has(out, same));
    }
    // Either way round the same lines, with the columns exchanged.
    const ended back = place.run({"--lang", "en", "compare", "hunan-2024", "hunan-2023"});
    CHECK(words(back.out, "  fee") ==
          std::vector<std::string>{"380.00", "350.00", "-30.00", "2.3"});
    CHECK(has(back.out, "\nRoute new_student (2.5), only in hunan-2024\n"));
}

TEST_CASE("policies of two places, side by side") {
    const scratch place;
    ::setenv("COLUMNS", "100", 1); // nothing is wrapped
    const std::string out =
        place.run({"--lang", "en", "compare", "fuling-2023", "jiangan-2023"}).out;
    ::unsetenv("COLUMNS");
    CHECK(words(out, "  fee, student plan, tier 2") ==
          std::vector<std::string>{"695.00", "-", "2.2"});
    CHECK(has(out, "\nAid, resident plan, tier 1\n"
                   "    destitute, paid by: medical_assistance -> district_finance\n"));
    CHECK(words(out, "  subsistence_allowance") ==
          std::vector<std::string>{"315.00", "350.00", "+35.00", "2.3.1;", "2.4"});
    CHECK(has(out, "\nAid, student plan, tier 1, only in fuling-2023\n"));
    CHECK(words(out, "  unless all: local_household") == std::vector<std::string>{"-", "yes"});
    CHECK(words(out, "  before newborn_late") == std::vector<std::string>{"-", "yes"});
    // The second way into a route has a number, and a line that says so.
    CHECK(words(out, "  given graduating (2)") == std::vector<std::string>{"yes", "-"});
    CHECK(has(out, "\n(2), (3): other ways into the same route"));

    const std::string chinese =
        place.run({"--lang", "zh", "compare", "fuling-2023", "jiangan-2023"}).out;
    CHECK(has(chinese, "\n途径 school_year 学年参保 (2.2)，仅见于 fuling-2023\n"));
    CHECK(words(chinese, "  情形 当年毕业 (2)") == std::vector<std::string>{"是", "-"});
}

TEST_CASE("averages are rounded to the nearest fen, halves away from zero") {
    const auto average = [](long long sum, unsigned persons) {
        return program::average({sum}, persons).count;
    };
    CHECK(average(5, 2) == 3);
    CHECK(average(-5, 2) == -3);
    CHECK(average(4, 3) == 1);
    CHECK(average(5, 3) == 2);
    CHECK(average(-4, 3) == -1);
    CHECK(average(-5, 3) == -2);
    CHECK(average(7, 1) == 7);
    CHECK(average(0, 5) == 0);
    CHECK(average(0, 0) == 0);
    CHECK(program::signed_yuan({5}) == "+0.05");
    CHECK(program::signed_yuan({-5}) == "-0.05");
    CHECK(program::signed_yuan({0}) == "0.00");
    CHECK(program::signed_yuan({-123456}) == "-1234.56");
    CHECK(program::signed_yuan_in_thousands({99'999}) == "+999.99");
    CHECK(program::signed_yuan_in_thousands({0}) == "0.00");
    CHECK(program::signed_yuan_in_thousands({-123'456'789}) == "-1,234,567.89");
}
