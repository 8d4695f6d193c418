// SPDX-License-Identifier: Apache-2.0

// Who pays which part of what: in the output, in the ledger, and where a policy is shown, explained
// and compared.

#include "own_program.hpp"
#include "scratch.hpp"
#include "table.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

const std::string roster = "id,policy,paid_on,categories\n"
                           "a,hilltop-2026,2025-10-01,subsistence_allowance\n"
                           "b,hilltop-2026,2025-10-01,monitored\n"
                           "c,hilltop-2026,2026-02-01,\n"
                           "d,hilltop-2026,2025-08-01,\n";

std::string shown(std::vector<std::string> arguments) {
    const scratch place;
    const ended result = run_own(place, std::move(arguments));
    CHECK(result.status == 0);
    return without_blanks(result.out);
}

} // namespace

TEST_CASE("the output has bills where they are asked for, behind its other columns") {
    const scratch place;
    place.write("roster.csv", roster);
    CHECK(
        run_own(place, {"assess", "roster.csv", "-o", "out.csv", "--bill", "--keep", "categories"})
            .status == 0);
    const std::string out = place.read("out.csv");
    CHECK(has(out, ",notes,bill,categories\n"));
    const table rows = parse_table(out);
    // 400 = 150 + 100 (a quarter) + 150, and 700 = 420 + 280
    CHECK(rows.rows[0].at("bill") ==
          "contribution:medical_assistance=150.00;contribution:city_finance=100.00;"
          "contribution:village_fund=150.00;fiscal_standard:central_finance=420.00;"
          "fiscal_standard:county_finance=280.00");
    CHECK(rows.rows[0].at("fund") == "medical_assistance");
    // 400 are collected, and 200 of them paid back
    CHECK(rows.rows[1].at("bill") ==
          "contribution:medical_assistance=200.00;contribution:person=200.00;"
          "fiscal_standard:central_finance=420.00;fiscal_standard:county_finance=280.00;"
          "refund:person=200.00");
    CHECK(rows.rows[2].at("bill") == "contribution:person=400.00;fiscal_standard:person=700.00");
    CHECK(rows.rows[3].at("bill").empty());
    CHECK(rows.rows[2].at("categories").empty());
}

TEST_CASE("without --bill there is no such column, and a roster's own may be kept") {
    const scratch place;
    place.write("roster.csv", "id,policy,paid_on,bill\na,hunan-2023,2022-10-01,7\n");
    CHECK(place.run({"assess", "roster.csv", "-o", "out.csv", "--keep", "bill"}).status == 0);
    CHECK(parse_table(place.read("out.csv")).rows[0].at("bill") == "7");
    const ended both = place.run({"assess", "roster.csv", "-o", "-", "--bill", "--keep", "bill"});
    CHECK(both.status == 2);
    CHECK(has(both.err, "the output has a column 'bill' of its own"));
}

TEST_CASE("a published policy's treasury, fund and waiver stand in its bills") {
    const scratch place;
    place.write("roster.csv", "id,policy,paid_on,categories,event,event_on,circumstances\n"
                              "1E5,hunan-2023,2022-10-01,monitored,,,\n"
                              "b,jiangan-2023,2023-02-01,,birth,2023-01-20,parent_insured\n");
    CHECK(place.run({"assess", "roster.csv", "-o", "out.csv", "--bill"}).status == 0);
    const table rows = parse_table(place.read("out.csv"));
    CHECK(rows.rows[0].at("notes") == "scientific_id");
    CHECK(rows.rows[0].at("bill") == "contribution:medical_assistance=175.00;"
                                     "contribution:person=175.00;fiscal_standard:treasury=640.00");
    CHECK(has(rows.rows[1].at("bill"), "contribution:waiver="));
}

TEST_CASE("a ledger by payer says what each of them pays in all") {
    const scratch place;
    place.write("roster.csv", roster);
    const auto ledger = [&place](const char* by, const char* names) {
        CHECK(run_own(place, {"assess", "roster.csv", "-o", "out.csv", "--ledger", "ledger.csv",
                              "--ledger-by", by, "--names", names})
                  .status == 0);
        return place.read("ledger.csv");
    };
    CHECK(ledger("payer", "codes") ==
          "policy,payer,persons,contribution,surcharges,fiscal_standard,refunded_later\n"
          "hilltop-2026,central_finance,2,0.00,0.00,840.00,0.00\n"
          "hilltop-2026,city_finance,1,100.00,0.00,0.00,0.00\n"
          "hilltop-2026,county_finance,2,0.00,0.00,560.00,0.00\n"
          "hilltop-2026,medical_assistance,2,350.00,0.00,0.00,200.00\n"
          "hilltop-2026,person,2,600.00,0.00,700.00,0.00\n"
          "hilltop-2026,village_fund,1,150.00,0.00,0.00,0.00\n");
    CHECK(has(ledger("payer", "zh"), "政策,出资方,人数,个人缴费,附加收费,财政补助,其中事后退还\n"));
    CHECK(has(ledger("payer", "zh"), "hilltop-2026,参保人,2,600.00,0.00,700.00,0.00\n"));
    CHECK(has(ledger("outcome", "codes"), "policy,status,reason,route,"));
}

TEST_CASE("a fund with the code of the person is a row of its own") {
    const scratch place;
    place.write("roster.csv", "id,policy,paid_on,categories\n"
                              "a,hilltop-2026,2025-10-01,stably_lifted\n");
    CHECK(run_own(place, {"assess", "roster.csv", "-o", "out.csv", "--ledger", "ledger.csv",
                          "--ledger-by", "payer"})
              .status == 0);
    CHECK(has(place.read("ledger.csv"), "hilltop-2026,person,1,350.00,0.00,0.00,0.00\n"
                                        "hilltop-2026,person,1,50.00,0.00,0.00,0.00\n"));
}

TEST_CASE("a way to sum without a ledger is an error, and so is one that is none") {
    const scratch place;
    place.write("roster.csv", roster);
    const ended alone = run_own(place, {"assess", "roster.csv", "-o", "-", "--ledger-by", "payer"});
    CHECK(alone.status == 2);
    CHECK(has(alone.err, "--ledger"));
    const ended unknown = run_own(
        place, {"assess", "roster.csv", "-o", "-", "--ledger", "l.csv", "--ledger-by", "who"});
    CHECK(unknown.status == 2);
}

TEST_CASE("a policy is shown with who pays which part") {
    const std::string text = shown({"--lang", "en", "show", "hilltop-2026"});
    CHECK(has(text, "medical_assistance医疗救助资金150.00yuan,city_finance市级财政25%,"
                    "village_fund村集体therest"));
    CHECK(has(text, "medical_assistance医疗救助资金,refundedlater"));
    CHECK(has(text, "fiscalstandard:central_finance中央财政420.00yuan,"
                    "county_finance县级财政therest"));
    const std::string page = shown({"--lang", "zh", "show", "hilltop-2026", "--html", "-"});
    CHECK(has(page, "财政补助标准：central_finance中央财政420.00元、county_finance县级财政其余"));
}

TEST_CASE("an explanation says what each payer pays") {
    const auto explained = [](const char* language, const char* category) {
        return shown({"--lang", language, "explain", "hilltop-2026", "paid_on=2025-10-01",
                      std::string{"categories="} + category});
    };
    const std::string several = explained("en", "subsistence_allowance");
    CHECK(has(several, "medical_assistance150.00yuan,city_finance25%,village_fundtherest"));
    CHECK(has(several, "subsidy100.00city_finance"));
    CHECK(has(several, "fiscalstandard420.00central_finance"));
    CHECK(has(explained("en", "monitored"),
              "Thepersonpays400.00yuannow,andgets200.00ofthembacklater."));
    CHECK(has(explained("zh", "monitored"), "现须先缴400.00元，其中200.00元事后退还本人。"));
}

TEST_CASE("a comparison tells other payers of the same sum") {
    const std::string text = shown({"--lang", "en", "compare", "hilltop-2026", "lakeside-2026"});
    CHECK(has(text, "fiscalstandard,paidby:central_finance420.00yuan,county_financetherest->"
                    "treasury"));
    CHECK(has(text, "paidby:medical_assistance,refundedlater->district_finance"));
    const scratch place;
    place.write("roster.csv", "id,paid_on,categories\na,2025-10-01,subsistence_allowance\n");
    const ended result = run_own(place, {"--lang", "en", "compare", "hilltop-2026", "lakeside-2026",
                                         "roster.csv", "-o", "out.csv"});
    CHECK(result.status == 0);
    const std::string report = without_blanks(result.out + result.err);
    CHECK(has(report, "village_fund150.000.00"));
    CHECK(has(report, "county_finance280.000.00"));
}
