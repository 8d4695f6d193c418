// SPDX-License-Identifier: Apache-2.0

// Charges by months, aid that a route does not give, and wishes: where a policy is shown and
// explained, and in rosters.

#include "own_program.hpp"
#include "scratch.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

std::string explained(std::vector<std::string> keys, const char* language = "en") {
    keys.insert(keys.begin(), {"--lang", language, "explain", "bayside-2026"});
    return said(std::move(keys));
}

std::vector<std::string> with(std::vector<std::string> keys, const char* more) {
    keys.emplace_back(more);
    return keys;
}

const std::vector<std::string> moved_in{"paid_on=2026-07-10", "event=moved_in",
                                        "event_on=2026-05-01"};
const std::vector<std::string> newborn{"paid_on=2026-08-20", "event=birth", "event_on=2026-04-02"};

} // namespace

TEST_CASE("a policy is shown with its months, whose aid counts and what is asked for") {
    tells(said({"--lang", "en", "show", "bayside-2026"}),
          {"fee less aid of orphan, monitored or stably_lifted",
           "by months from that of payment on", "fee, without aid, for 6 months",
           "fee less aid, by months from that of the event on",
           "only for who asks for it; paid from 2026-01-01 on",
           "aid only to categories recognised by 2025-12-31",
           "aid of orphan only where recognised by 2026-06-30"});
    tells(said({"--lang", "zh", "show", "bayside-2026"}),
          {"个人缴费减资助（仅限孤儿、", "自缴费当月起按月计", "个人缴费（不予资助），按 6 个月计",
           "自事由发生当月起按月计", "仅限申请人选择", "2026-06-30 前（含当日）认定的孤儿"});
}

TEST_CASE("an explanation has the months, and the aid of so many") {
    tells(explained(moved_in), {"fee 240.00 1; resident, tier 1; 6 of 12 months of 480.00",
                                "= fee 240.00 + fiscal standard 700.00", "due 240.00"});
    tells(explained(with(moved_in, "categories=stably_lifted|monitored")),
          {"240.00 yuan for stably_lifted, paid by county_finance (2): not added to it",
           "200.00 yuan for monitored, paid by county_finance (2): 200.00 of what is charged for 6 "
           "months, given",
           "due 40.00"});
    tells(explained(with(moved_in, "categories=destitute")),
          {"480.00 yuan for destitute, paid by medical_assistance (2): not given on the route "
           "taken, in_the_year",
           "due 240.00"});
    tells(explained(with(moved_in, "categories=destitute"), "zh"),
          {"所采用的途径（年度中途参保（in_the_year））不予此项资助",
           "480.00 的 12 个月中计 6 个月"});
    tells(explained({"paid_on=2026-06-10"}),
          {"half_year (3.2): open, taken", "6 of 12 months of 480.00", "due 240.00"});
}

TEST_CASE("an explanation says that recognition is in time for some") {
    tells(explained({"paid_on=2026-07-10", "event=moved_in", "event_on=2026-05-01",
                     "categories=orphan|monitored", "recognised_on=2026-06-30"}),
          {"Aid goes to those recognised by 2026-06-30, where they are orphan (2.2).",
           "orphan: counts and gives aid",
           "monitored: counts, but gives no aid, recognised after the last day for it",
           "due 0.00"});
}

TEST_CASE("an explanation says what is asked for, and that nothing else is open then") {
    tells(explained(newborn),
          {"newborn (4): open, taken", "from_application (4): closed",
           "✗ taken only by who asks for it; none is asked for", "9 of 12 months of 480.00"});
    tells(explained(with(newborn, "wish=from_application")),
          {"wish from_application", "from_application (4): open, taken", "newborn (4): closed",
           "✗ another route is asked for: from_application", "5 of 12 months of 480.00"});
    tells(explained(with(newborn, "wish=按申请月参保"), "zh"), {"申请选择了其他途径", "选择途径"});
}

TEST_CASE("further years are shown, and explained as a sum") {
    tells(
        said({"--lang", "en", "show", "bayside-2026"}),
        {"prepaid_years 预缴以后年度: this year's contribution for each further year that is paid "
         "for now 1.1"});
    tells(said({"--lang", "zh", "show", "bayside-2026"}),
          {"每预缴一个以后年度，按当年个人缴费标准缴一份"});
    tells(explained({"paid_on=2025-10-01", "prepaid_years=2"}),
          {"prepaid_years, years: 2 960.00 1.1", "due 1440.00",
           "= fee 480.00 + prepaid_years 960.00 + fiscal standard 700.00"});
}

TEST_CASE("a roster without further years is an error for a policy that has a price for them") {
    const scratch place;
    const ended result =
        run_own(place, {"--lang", "en", "assess", "-", "--policy", "bayside-2026"}, "id,paid_on\n");
    CHECK(result.status == 2);
    CHECK(has(result.err, "the header lacks the column 'prepaid_years', and bayside-2026 has a "
                          "price of further years paid for now"));
}

TEST_CASE("a wish that is no route is answered with those of the policy") {
    const scratch place;
    const ended result = run_own(place, {"--lang", "en", "explain", "bayside-2026",
                                         "paid_on=2026-08-20", "wish=from_aplication"});
    CHECK(result.status == 2);
    CHECK(result.err ==
          "canbao: the key 'wish': unknown_code (did you mean from_application?) (one of "
          "concentrated, in_the_year, half_year, newborn, from_application)\n");
}

TEST_CASE("a roster's wishes are heard, and those that name no route are rejected") {
    const scratch place;
    place.write("roster.csv", "id,paid_on,event,event_on,prepaid_years,wish\n"
                              "first,2026-08-20,birth,2026-04-02,,\n"
                              "asks,2026-08-20,birth,2026-04-02,,from_application\n"
                              "in_chinese,2026-08-20,birth,2026-04-02,,按申请月参保\n"
                              "nowhere,2026-08-20,birth,2026-04-02,,late_full\n"
                              "closed,2026-08-20,birth,2026-04-02,,concentrated\n"
                              "ahead,2026-08-20,birth,2026-04-02,2,\n");
    const ended result =
        run_own(place, {"--lang", "en", "assess", "roster.csv", "--policy", "bayside-2026", "-o",
                        "out.csv", "--rejects", "rejects.csv", "--bill", "--quiet"});
    CHECK(result.status == 3); // a row was rejected
    const std::string out = place.read("out.csv");
    for (const char* row :
         {"first,bayside-2026,insured,,newborn,360.00,",
          "asks,bayside-2026,insured,,from_application,200.00,",
          "in_chinese,bayside-2026,insured,,from_application,200.00,",
          "closed,bayside-2026,refused,not_open,", "contribution:person=360.00",
          "ahead,bayside-2026,insured,,newborn,1320.00,", "prepaid_years:person=960.00"}) {
        CAPTURE(std::string{row});
        CHECK(has(out, row));
    }
    CHECK_FALSE(has(out, "nowhere"));
    CHECK(has(place.read("rejects.csv"), "wish,unknown_code"));
}

TEST_CASE("a ledger of what is charged by months adds up, by route and by payer") {
    const scratch place;
    std::string roster = "id,paid_on,event,event_on,categories,prepaid_years\n";
    for (int month = 1; month <= 11; ++month) {
        const std::string two = (month < 10 ? "0" : "") + std::to_string(month);
        roster += "m" + two + ",2026-" + two + "-10,moved_in,2025-12-01,monitored,1\n";
    }
    place.write("roster.csv", roster);
    CHECK(run_own(place, {"assess", "roster.csv", "--policy", "bayside-2026", "-o", "out.csv",
                          "--ledger", "payers.csv", "--ledger-by", "payer", "--quiet"})
              .status == 0);
    // 480 + 440 + … + 80 = 3,080 yuan; aid of 200 for January to August (8 × 200), then 160, 120
    // and 80: 1,960. A further year each: 11 × 480 = 5,280.
    const std::string payers = place.read("payers.csv");
    CHECK(has(payers, "1120.00"));
    CHECK(has(payers, "1960.00"));
    CHECK(has(payers, "5280.00"));
}
