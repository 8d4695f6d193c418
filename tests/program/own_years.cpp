// SPDX-License-Identifier: Apache-2.0

// Policies whose insured year is not the calendar year.

#include "own_program.hpp"
#include "scratch.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace tests;

TEST_CASE("show says from when to when an insured year is that is not the calendar year") {
    const scratch place;
    const std::string english =
        without_blanks(run_own(place, {"--lang", "en", "show", "valley-2026"}).out);
    CHECK(has(english, without_blanks("insured year 2026")));
    CHECK(has(english, without_blanks("insured period 2026-07-01 - 2027-06-30")));
    CHECK(has(english, without_blanks("paid 2026-07-01 - 2027-06-30; upon moved_in; the event "
                                      "2026-07-01 - 2027-06-30")));
    CHECK_FALSE(has(english, without_blanks("paid in 2026")));
    CHECK(has(without_blanks(run_own(place, {"--lang", "zh", "show", "valley-2026"}).out),
              without_blanks("参保年度起止 2026-07-01 - 2027-06-30")));
    CHECK_FALSE(
        has(run_own(place, {"--lang", "en", "show", "hilltop-2026"}).out, "insured period"));
}

TEST_CASE("explain and compare say it too") {
    const scratch place;
    const auto told = [&place](const char* lang) {
        return without_blanks(
            run_own(place, {"--lang", lang, "explain", "valley-2026", "paid_on=2026-08-01"}).out);
    };
    CHECK(has(told("en"),
              without_blanks("for the insured year 2026, 2026-07-01 - 2027-06-30, issued")));
    CHECK(has(told("zh"), without_blanks("2026 参保年度），2026-07-01")));
    const std::string compared = without_blanks(
        run_own(place, {"--lang", "en", "compare", "riverside-2026", "valley-2026"}).out);
    CHECK(has(compared, without_blanks("insured year")));
    CHECK(has(compared, without_blanks("2026-07-01 - 2027-06-30")));
}

TEST_CASE("a route that counts periods for itself says so") {
    const scratch place;
    const std::string counted = without_blanks(
        "the day they run from is counted; months without the day end on their last");
    const std::string shown =
        without_blanks(run_own(place, {"--lang", "en", "show", "valley-2026"}).out);
    CHECK(has(shown, without_blanks("of its periods ") + counted));
    CHECK(has(shown, without_blanks("periods the day they run from is not counted")));
    const auto explained = [&place](const char* lang) {
        return without_blanks(
            run_own(place, {"--lang", lang, "explain", "valley-2026", "paid_on=2026-09-10"}).out);
    };
    CHECK(has(explained("en"), without_blanks("since the payment on 2026-09-10: 2026-12-10. Of the "
                                              "periods of this route ") +
                                   counted));
    CHECK(has(explained("zh"), without_blanks("该途径期间的起算日计入")));
    CHECK(has(without_blanks(
                  run_own(place, {"--lang", "en", "compare", "riverside-2026", "valley-2026"}).out),
              counted));
}

TEST_CASE("what is paid ahead of an event is said, whether it is open or not") {
    const scratch place;
    const auto explained = [&place](const char* lang, const char* paid, const char* born) {
        return without_blanks(
            run_own(place, {"--lang", lang, "explain", "valley-2026", paid, "event=birth", born})
                .out);
    };
    const std::string taken = explained("en", "paid_on=2026-05-01", "event_on=2027-03-01");
    CHECK(has(taken,
              without_blanks("paid 2026-05-01, ahead of the event on 2027-03-01, which follows "
                             "within 10 months: by 2027-03-01")));
    CHECK(has(taken, without_blanks("Cover counts from the day of the event, 2027-03-01.")));
    CHECK(has(
        explained("en", "paid_on=2026-04-30", "event_on=2027-03-01"),
        without_blanks("paid 2026-04-30, more than 10 months ahead of the event on 2027-03-01: it "
                       "would have had to happen by 2027-02-28")));
    CHECK(has(explained("en", "paid_on=2026-05-01", "event_on=2026-05-01"),
              without_blanks("paid 2026-05-01, not before the event on 2026-05-01")));
    CHECK(has(explained("zh", "paid_on=2026-05-01", "event_on=2027-03-01"),
              without_blanks("早于事件日（2027-03-01）")));
    CHECK(has(without_blanks(run_own(place, {"--lang", "en", "show", "valley-2026"}).out),
              without_blanks("up to 10 months ahead of birth; the event by 2027-06-30")));
    CHECK(has(without_blanks(run_own(place, {"--lang", "zh", "show", "valley-2026"}).out),
              without_blanks("且其在缴费后10个月内发生")));
    CHECK(has(without_blanks(
                  run_own(place, {"--lang", "en", "compare", "riverside-2026", "valley-2026"}).out),
              without_blanks("paid ahead by")));
    const std::string assessed = run_own(place, {"assess", "-"},
                                         "id,policy,paid_on,event,event_on\n"
                                         "a,valley-2026,2026-05-01,birth,2027-03-01\n"
                                         "b,valley-2026,2026-04-30,birth,2027-03-01\n"
                                         "c,valley-2026,2026-06-30,birth,2026-07-01\n")
                                     .out;
    CHECK(has(assessed, "\na,valley-2026,insured,,unborn,0.00,"));
    CHECK(has(assessed, "\nb,valley-2026,insured,,concentrated,400.00,"));
    CHECK(has(assessed, "\nc,valley-2026,insured,,unborn,0.00,"));
}
