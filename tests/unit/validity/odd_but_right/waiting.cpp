// SPDX-License-Identifier: Apache-2.0
//
// Policies with odd waiting periods that are nevertheless right: each compiles.
#include "support/both.hpp"
#include "support/notice.hpp"

namespace {

using namespace tests;
using namespace circumstances;
using numbers::lapsed_years;
using numbers::repaid_years;

struct half_a_month : route_name<"half_a_month", "十四日后"> {};
struct thirty_days : route_name<"thirty_days", "三十日后"> {};
struct bought_back : route_name<"bought_back", "断保补缴"> {};
struct interrupted : route_name<"interrupted", "断保"> {};

template <class Policy>
constexpr auto paying(date day, std::uint8_t lapsed = 0, std::uint8_t repaid = 0) {
    return assess<Policy>({.paid_on = day, .lapsed_years = lapsed, .repaid_years = repaid});
}

// Odd: for all but those who pay on the first day the waiting period lasts longer than the insured
// year; for them it ends so that its last day is covered.
struct until_the_last_day
    : notice_with<route<routes::late_interrupted, window<"2026-01-01", "2026-01-31">,
                        waiting_period<after<363_days>>>> {};

// Odd: of two routes open to the same people, one begins earlier for who pays in the first half of
// a month, the other for who pays in the second.
struct earlier_by_turns
    : notice_with<route<routes::late_continuing, open_in_insured_year, waiting_period<next_month>>,
                  route<half_a_month, open_in_insured_year, waiting_period<after<14_days>>>> {};

// Odd: the next month is earlier than "after 29 full days" for all but those who pay on the first
// day of a long month; these are enough for the route.
struct earlier_once_a_month
    : notice_with<
          route<routes::late_continuing, open_in_insured_year, waiting_period<next_month>>,
          route<routes::late_interrupted, open_in_insured_year, waiting_period<after<29_days>>>> {};

// Odd: a longer wait beside a shorter one in overlapping windows: where only the longer is open it
// is taken. After 30 full days is never before the next month.
struct overlapping
    : notice_with<
          route<routes::early_year, window<"2026-02-01", "2026-03-31">, waiting_period<next_month>>,
          route<thirty_days, window<"2026-03-01", "2026-04-30">, waiting_period<after<30_days>>>> {
};

// Odd: the waiting period grows with the years without cover and shrinks with those paid back
// (国办发〔2024〕38号), and who paid back all of few years has a route without growth, which then
// begins on the same day.
struct national_guidance
    : notice_with<surcharge_each<surcharges::repaid_years, repaid_years>,
                  route<interrupted, open_in_insured_year, at_least<lapsed_years, 1>,
                        waiting_period<growing<3, 1, 1, 6, 4>>>,
                  route<bought_back, open_in_insured_year, at_least<lapsed_years, 1>,
                        at_most<lapsed_years, 3>, at_least<repaid_years, 1>,
                        waiting_period<after<4_months>>>> {};

// Odd: months are counted two ways: three full ones for all, and to the first day of the third for
// some, who pay on the last day of January and begin a month earlier.
struct months_two_ways
    : notice_with<route<routes::early_year, open_in_insured_year, waiting_period<after<3_months>>>,
                  route<routes::late_continuing, open_in_insured_year, waiting_period<nth_month<3>>,
                        given<insured_last_year>>> {};

} // namespace

TEST_CASE("a waiting period may end just before the last day of the year") {
    BOTH(paying<until_the_last_day>(2026y / 1 / 1).benefit_from == date{2026y / 12 / 31});
    BOTH(paying<until_the_last_day>(2026y / 1 / 2).reason == refusal::no_coverage_left);
}

TEST_CASE("which of two waits ends first may change from day to day") {
    BOTH(paying<earlier_by_turns>(2026y / 3 / 15).route_code() == "half_a_month");
    BOTH(paying<earlier_by_turns>(2026y / 3 / 16).benefit_from == date{2026y / 3 / 31});
    BOTH(paying<earlier_by_turns>(2026y / 3 / 17).route_code() == "late_continuing");
    BOTH(paying<earlier_by_turns>(2026y / 3 / 18).benefit_from == date{2026y / 4 / 1});
    BOTH(paying<earlier_by_turns>(2026y / 4 / 1).benefit_from == date{2026y / 4 / 16});
}

TEST_CASE("one who takes a route is enough") {
    BOTH(paying<earlier_once_a_month>(2026y / 3 / 1).route_code() == "late_interrupted");
    BOTH(paying<earlier_once_a_month>(2026y / 3 / 2).route_code() == "late_continuing");
    BOTH(paying<earlier_once_a_month>(2026y / 4 / 1).route_code() == "late_continuing");
}

TEST_CASE("waits may differ where windows overlap") {
    BOTH(paying<overlapping>(2026y / 3 / 1).benefit_from == date{2026y / 4 / 1});
    BOTH(paying<overlapping>(2026y / 3 / 31).route_code() == "early_year");
    BOTH(paying<overlapping>(2026y / 4 / 1).route_code() == "thirty_days");
    BOTH(paying<overlapping>(2026y / 4 / 30).benefit_from == date{2026y / 5 / 31});
    BOTH(paying<overlapping>(2026y / 5 / 1).reason == refusal::not_open);
}

TEST_CASE("a waiting period may grow and be bought back") {
    constexpr date paid = 2026y / 1 / 31;
    BOTH(paying<national_guidance>(paid, 0).reason == refusal::not_open);
    BOTH(paying<national_guidance>(paid, 1).benefit_from == date{2026y / 6 / 1});
    BOTH(paying<national_guidance>(paid, 1, 1).route_code() == "bought_back");
    BOTH(paying<national_guidance>(paid, 3, 1).route_code() == "bought_back");
    BOTH(paying<national_guidance>(paid, 3, 1).benefit_from == date{2026y / 6 / 1});
    BOTH(paying<national_guidance>(paid, 4, 1).due == 800_yuan);
    BOTH(paying<national_guidance>(paid, 4, 1).route_code() == "interrupted");
    BOTH(paying<national_guidance>(paid, 4, 4).benefit_from == date{2026y / 8 / 1});
    BOTH(paying<national_guidance>(paid, 7).benefit_from == date{2026y / 12 / 1});
    BOTH(paying<national_guidance>(paid, 8).reason == refusal::no_coverage_left);
}

TEST_CASE("months may be counted two ways in one policy") {
    constexpr auto continuing = [](date day) {
        return assess<months_two_ways>({.paid_on = day, .circumstances = insured_last_year{}});
    };
    BOTH(continuing(2026y / 1 / 31).benefit_from == date{2026y / 4 / 1});
    BOTH(continuing(2026y / 1 / 31).route_code() == "late_continuing");
    BOTH(paying<months_two_ways>(2026y / 1 / 31).benefit_from == date{2026y / 5 / 1});
    BOTH(paying<months_two_ways>(2026y / 2 / 28).benefit_from == date{2026y / 5 / 29});
}

namespace {

// Odd: whoever lapsed for one or two years waits less by the growing period, and whoever lapsed for
// longer by the fixed one.
struct either_wait
    : notice_with<route<interrupted, open_in_insured_year,
                        waiting_period<after<3_months>, each_lapsed_year<1_months>>>,
                  route<bought_back, open_in_insured_year, waiting_period<after<5_months>>>> {};

} // namespace

TEST_CASE(
    "a growing wait is not always shorter than a fixed one that is longer than its fixed part") {
    constexpr date paid = 2026y / 1 / 31;
    BOTH(paying<either_wait>(paid, 1).route_code() == "interrupted");
    BOTH(paying<either_wait>(paid, 2).route_code() == "interrupted"); // equal, and listed first
    BOTH(paying<either_wait>(paid, 3).route_code() == "bought_back");
    BOTH(paying<either_wait>(paid, 3).benefit_from == date{2026y / 7 / 1});
}
