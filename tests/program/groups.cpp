// SPDX-License-Identifier: Apache-2.0

// Rosters for a policy with groups by age, sex and birth, with fees and fiscal standards by group,
// surcharges and a route that charges nobody anything.

#include "own_program.hpp"
#include "scratch.hpp"
#include "table.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

const std::string header =
    "id,policy,paid_on,categories,circumstances,event,event_on,born_on,tier,recognised_on\n";

/// Everybody lives there, but for `stranger`.
const std::string roster =
    header +
    "woman_of_50,terraces-2026,2025-10-01,,local_household|female,,,1976-01-01,,\n"
    "woman_of_49,terraces-2026,2025-10-01,,local_household|female,,,1976-01-02,,\n"
    "man_of_60,terraces-2026,2025-10-01,,local_household|male,,,1966-01-01,,\n"
    "man_of_59,terraces-2026,2025-10-01,,local_household|male,,,1966-01-02,,\n"
    "old_pupil,terraces-2026,2025-10-01,,local_household|female|pupil,,,1960-01-01,,\n"
    "stranger,terraces-2026,2025-10-01,,,,,1980-01-01,,\n"
    "buyer,terraces-2026,2025-10-01,,local_household|wants_supplement,,,1980-01-01,,\n"
    "newborn,terraces-2026,2026-02-10,,local_household,birth,,2026-01-20,,\n"
    "with_parent,terraces-2026,2026-02-10,,local_household|parent_insured,birth,2026-01-20,,,\n"
    "tier_2,terraces-2026,2025-10-01,subsistence_allowance,local_household,,,1980-01-01,2,\n"
    "farmer,terraces-2026,2025-10-01,terrace_farmer,local_household,,,1980-01-01,,\n"
    "doubly,terraces-2026,2025-10-01,subsistence_allowance|severely_disabled,local_household,,,"
    "1980-01-01,,\n"
    "late,terraces-2026,2026-04-01,,local_household,,,1980-01-01,,\n";

std::map<std::string, record> by_id(const std::string& csv) {
    std::map<std::string, record> all;
    for (const record& row : parse_table(csv).rows) {
        all[row.at("id")] = row;
    }
    return all;
}

/// What the rejects file says of each row: "born_on,missing".
std::map<std::string, std::string> rejected(const std::string& rows,
                                            std::vector<std::string> more = {}) {
    const scratch place;
    more.insert(more.begin(), {"assess", "-", "-o", "out.csv", "--rejects", "rejects.csv"});
    CHECK(run_own(place, std::move(more), header + rows).status == 3);
    std::map<std::string, std::string> all;
    for (const record& row : parse_table(place.read("rejects.csv")).rows) {
        std::string& text = all[row.at("id")];
        text.append(text.empty() ? "" : ";")
            .append(row.at("column") + "," + row.at("problem"))
            .append(row.count("explanation") == 0 ? "" : "," + row.at("explanation"));
    }
    return all;
}

} // namespace

TEST_CASE("people pay by their groups, and surcharges beside the fee") {
    const scratch place;
    const ended result = run_own(place, {"assess", "-", "--bill"}, roster);
    CHECK(result.status == 0);
    const auto rows = by_id(result.out);
    const auto amounts = [&rows](const std::string& id) {
        const record& row = rows.at(id);
        return row.at("due") + " " + row.at("subsidy") + " " + row.at("fiscal");
    };
    CHECK(amounts("woman_of_50") == "470.00 0.00 4380.00"); // 460 + 10
    CHECK(amounts("woman_of_49") == "805.00 0.00 2355.00"); // 795 + 10
    CHECK(amounts("man_of_60") == "470.00 0.00 4380.00");
    CHECK(amounts("man_of_59") == "805.00 0.00 2355.00");
    CHECK(amounts("old_pupil") == "445.00 0.00 2355.00"); // the lower of 460 and 435, + 10
    CHECK(amounts("stranger") == "3160.00 0.00 0.00");    // 795 + 10 + 2355
    CHECK(amounts("buyer") == "865.00 0.00 2355.00");     // 795 + 10 + 60
    CHECK(amounts("newborn") == "10.00 435.00 2355.00");
    CHECK(amounts("with_parent") == "0.00 0.00 0.00");
    CHECK(amounts("tier_2") == "210.00 795.00 2355.00"); // 995 − 795 + 10
    CHECK(amounts("farmer") == "705.00 100.00 2355.00"); // 795 − 100 + 10
    CHECK(amounts("doubly") == "10.00 795.00 2355.00");
    CHECK(amounts("late") == "3160.00 0.00 0.00");
    CHECK(rows.at("newborn").at("benefit_from") == "2026-01-20");
    CHECK(rows.at("newborn").at("subsidy_category") == "born_since_2025");
    CHECK(rows.at("with_parent").at("route") == "with_guardian");
    CHECK(rows.at("farmer").at("subsidy_category") == "terrace_farmer");
    CHECK(rows.at("woman_of_50").at("cites") == "1.2;3.1;3.3;5.1");
    CHECK(rows.at("stranger").at("cites") == "1.4;3.1;2.3;5.1");
    CHECK(rows.at("doubly").at("notes") == "delegated:doubly_aided");

    CHECK(rows.at("woman_of_50").at("bill") ==
          "contribution:person=460.00;long_term_care:person=10.00;arrears:village_fund=20.00;"
          "fiscal_standard:treasury=4380.00");
    CHECK(rows.at("old_pupil").at("bill") ==
          "contribution:person=435.00;long_term_care:person=10.00;arrears:village_fund=20.00;"
          "fiscal_standard:treasury=2355.00");
    CHECK(rows.at("stranger").at("bill") ==
          "contribution:person=795.00;long_term_care:person=10.00;fiscal_standard:person=2355.00");
    CHECK(rows.at("buyer").at("bill") ==
          "contribution:person=795.00;long_term_care:person=10.00;supplement:person=60.00;"
          "fiscal_standard:treasury=2355.00");
    CHECK(rows.at("newborn").at("bill") ==
          "contribution:treasury=435.00;long_term_care:person=10.00;"
          "fiscal_standard:treasury=2355.00");
    CHECK(rows.at("with_parent").at("bill").empty());
    CHECK(has(run_own(place, {"assess", "-", "--bill", "--names", "zh"}, roster).out,
              "长期护理保险:参保人=10.00;补缴以往年度:村集体=20.00;财政补助:"));
    CHECK(
        has(run_own(place, {"assess", "-", "--names", "zh"}, roster).out, ",另有规定：低保重残\n"));
}

TEST_CASE("a ledger by payer has a column of surcharges") {
    const scratch place;
    CHECK(run_own(place,
                  {"assess", "-", "-o", "out.csv", "--ledger", "l.csv", "--ledger-by", "payer"},
                  roster)
              .status == 0);
    // The person: 460 × 2 + 795 × 5 + 435 + 995 − 795 + 795 − 100; 10 × 12 + 60; 2355 × 2.
    CHECK(place.read("l.csv") ==
          "policy,payer,persons,contribution,surcharges,fiscal_standard,refunded_later\n"
          "terraces-2026,medical_assistance,2,1590.00,0.00,0.00,0.00\n"
          "terraces-2026,person,12,6225.00,180.00,4710.00,0.00\n"
          "terraces-2026,treasury,10,435.00,0.00,27600.00,0.00\n"
          "terraces-2026,village_fund,4,100.00,60.00,0.00,0.00\n");
}

TEST_CASE("a day of birth is that of the event birth, and nobody pays before it otherwise") {
    const auto wrong = rejected("both,terraces-2026,2026-02-10,,,birth,2026-01-20,2026-01-20,,\n"
                                "other,terraces-2026,2026-02-10,,,birth,2026-01-20,2026-01-21,,\n"
                                "ahead,terraces-2026,2026-02-10,,,birth,,2026-03-20,,\n"
                                "unborn,terraces-2026,2025-10-01,,,,,2025-10-02,,\n"
                                "today,terraces-2026,2025-10-01,,,,,2025-10-01,,\n"
                                "elsewhere,hunan-2023,2022-10-01,,,,,2022-10-02,,\n"
                                "none,terraces-2026,2025-10-01,,,,,,,\n"
                                "no_day,terraces-2026,2026-02-10,,,birth,,,,\n"
                                "no_date,terraces-2026,2026-02-10,,,birth,,2026-02-30,,\n"
                                "moved,terraces-2026,2025-10-01,,,moved_in,,1980-01-01,,\n"
                                "old,hunan-2023,2022-10-01,,,,,,,\n");
    const std::map<std::string, std::string> expected{
        {"other", "born_on,birth_differs"},
        {"unborn", "born_on,born_later"},
        {"elsewhere", "born_on,born_later"},
        {"none", "born_on,missing"},
        {"no_day", "event_on,missing;born_on,missing"},
        {"no_date", "born_on,bad_date"},
        {"moved", "event_on,missing"}};
    CHECK(wrong == expected);
}

TEST_CASE("groups are not stated, and a rejected row says so") {
    const auto wrong = rejected("code,terraces-2026,2025-10-01,elderly,,,,1980-01-01,,\n"
                                "name,terraces-2026,2025-10-01,orphan、城乡老年人,,,,1980-01-01,,\n"
                                "both,terraces-2026,2025-10-01,elderly|elder,,,,1980-01-01,,\n"
                                "other,hunan-2023,2022-10-01,elderly,,,,1980-01-01,,\n"
                                "nobody,hunan-2000,2022-10-01,elderly,,,,1980-01-01,,\n",
                                {"--explain-rejects"});
    CHECK(has(wrong.at("code"), "categories,group_stated,"));
    CHECK(has(wrong.at("code"), "who is of a group is told by born_on, circumstances and"));
    CHECK(has(wrong.at("name"), "categories,group_stated,"));
    CHECK(has(wrong.at("both"), "categories,unknown_code,"));
    CHECK(has(wrong.at("other"), "categories,unknown_code,"));
    CHECK(has(wrong.at("nobody"), "policy,unknown_policy,"));
    CHECK(has(wrong.at("nobody"), "categories,group_stated,"));
}

TEST_CASE("a roster without days of birth is an error for a policy that reads them") {
    const std::string message =
        "canbao: standard input: the header lacks the column 'born_on', and "
        "terraces-2026 has groups by age or day of birth; --columns "
        "born_on=… says which one it is\n";
    const auto complaint = [](const std::vector<std::string>& arguments, const std::string& text) {
        const scratch place;
        const ended result = run_own(place, arguments, text);
        CHECK(result.status == 2);
        CHECK(result.out.empty());
        CHECK(place.names().empty());
        return result.err;
    };
    const std::vector<std::string> assess{"assess", "-", "-o", "out.csv"};
    std::vector<std::string> by_default = assess;
    by_default.insert(by_default.end(), {"--policy", "terraces-2026"});
    CHECK(complaint(by_default, "id,paid_on\n") == message);
    CHECK(complaint(assess, "id,policy,paid_on\na,hunan-2023,2022-10-01\n"
                            "b,terraces-2026,2025-10-01\n") == message);
    CHECK(complaint(assess, "id,policy,paid_on\nb,terraces-2026,someday\n") == message);
    CHECK(complaint({"compare", "hunan-2023", "terraces-2026", "-"}, "id,paid_on\n") == message);
    CHECK(complaint({"explain", "-", "--id", "b"},
                    "id,policy,paid_on\nb,terraces-2026,2025-10-01\n") == message);
    const scratch place; // where no row is of it, nothing is asked
    by_default[3] = "-";
    CHECK(run_own(place, by_default, "id,policy,paid_on\na,hunan-2023,2022-10-01\n").status == 0);
    const ended other = run_own(place, {"explain", "-", "--id", "a"},
                                "id,policy,paid_on\na,hunan-2023,2022-10-01\n"
                                "b,terraces-2026,2025-10-01\n");
    CHECK(other.status == 0);
}

TEST_CASE("days of birth stand under Chinese titles, and likely ones are named") {
    const scratch place;
    for (const char* title : {"出生日期", "出生年月日", "生日", "BORN_ON"}) {
        const bool is_in_capitals = std::string{title} == "BORN_ON";
        CHECK(run_own(place, {"assess", "-", "--policy", "terraces-2026"},
                      std::string{is_in_capitals ? "ID,PAID_ON," : "id,paid_on,"} + title +
                          "\na,2025-10-01,1980年1月1日\n")
                  .status == 0);
    }
    for (const char* title : {"birthday", "date_of_birth", "born", "出生年月", "新生儿出生日期"}) {
        CAPTURE(title);
        const ended result = run_own(place, {"--lang", "en", "assess", "-"},
                                     std::string{"id,policy,paid_on,"} + title + "\n");
        CHECK(result.status == 2);
        CHECK(has(result.err, "is nearly 'born_on'"));
    }
}

TEST_CASE("made-up people have days of birth where the policy reads them") {
    const scratch place;
    CHECK(
        run_own(place, {"generate", "--policy", "terraces-2026", "--rows", "20000", "-o", "r.csv"})
            .status == 0);
    CHECK(run_own(place, {"assess", "r.csv", "-o", "out.csv", "--bill"}).status == 0);
    std::map<std::string, std::size_t> counts;
    for (const record& row : parse_table(place.read("r.csv")).rows) {
        const std::string born = row.at("born_on");
        CHECK(born.size() == 10);
        CHECK(born <= row.at("paid_on"));
        counts["newborn"] += row.at("event") == "birth" ? 1 : 0;
        CHECK((row.at("event") != "birth" || born == row.at("event_on")));
        counts["child"] += born > "2008-01-01" ? 1 : 0;
        counts["old"] += born <= "1976-01-01" ? 1 : 0;
        counts["female"] += has(row.at("circumstances"), "female") ? 1 : 0;
        CHECK(has(row.at("circumstances"), "male"));
        counts["permit"] += has(row.at("circumstances"), "residence_permit") ? 1 : 0;
    }
    CHECK(counts["newborn"] > 100);
    CHECK((counts["child"] > 4'000 && counts["child"] < 7'000));
    CHECK((counts["old"] > 6'000 && counts["old"] < 9'000));
    CHECK((counts["female"] > 9'500 && counts["female"] < 10'500));
    CHECK(counts["permit"] > 500);
    std::set<std::string> routes;
    for (const record& row : parse_table(place.read("out.csv")).rows) {
        routes.insert(row.at("route"));
    }
    CHECK(routes ==
          std::set<std::string>{"", "concentrated", "late_full", "newborn", "with_guardian"});
    CHECK_FALSE(has(run_own(place, {"generate", "--policy", "hilltop-2026"}).out, "born_on"));
}
