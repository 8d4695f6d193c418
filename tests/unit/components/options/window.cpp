// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

namespace {

using namespace tests;
using namespace events;

// Each policy has one route beside the concentrated one, closed on the days tried here.
template <class... Options>
struct only : notice_with<route<routes::late_full, Options..., waiting_period<from_the_start>>> {};

template <class Policy>
constexpr bool opens(date paid, event_code event = {}, date event_on = {}) {
    const assessment result =
        assess<Policy>({.paid_on = paid, .event = event, .event_on = event_on});
    return result.status == status::insured;
}

struct fixed : only<window<"2026-03-01", "2026-03-31">> {};
struct no_end : only<window_from<"2026-03-01">> {};
struct no_begin : only<window_until<"2025-08-15">> {};
struct in_year : only<open_in_insured_year> {};
struct soon : only<within<90_days, birth>> {};
struct soon_in_months : only<within<3_months, birth, release>> {};
struct late : only<open_in_insured_year, later_than<90_days, birth>> {};
struct late_this_year
    : only<open_in_insured_year, later_than<90_days, birth>, missed_in_insured_year> {};
struct moved : only<open_in_insured_year, upon<moved_in>, event_in_insured_year> {};
struct early_special : only<window<"2026-01-05", "2026-06-30">, within<90_days, birth>> {};

constexpr date birthday = 2026y / 3 / 1;

} // namespace

TEST_CASE("a window includes its first and last day") {
    BOTH(!opens<fixed>(2026y / 2 / 28) && opens<fixed>(2026y / 3 / 1));
    BOTH(opens<fixed>(2026y / 3 / 31) && !opens<fixed>(2026y / 4 / 1));
    BOTH(opens<no_end>(2026y / 3 / 1) && !opens<no_end>(2026y / 2 / 28));
    BOTH(opens<no_end>(last_date) && !opens<no_end>(last_date + 1));
    BOTH(opens<no_begin>(2025y / 8 / 15) && !opens<no_begin>(2025y / 8 / 16));
    BOTH(opens<no_begin>(first_date) && !opens<no_begin>(first_date - 1));
    BOTH(opens<in_year>(2026y / 1 / 1) && opens<in_year>(2026y / 12 / 31));
    BOTH(!opens<in_year>(2027y / 1 / 1));
    BOTH(!opens<in_year>({}));
}

TEST_CASE("within 90 days of an event includes the 90th") {
    BOTH(opens<soon>(birthday, birth{}, birthday));
    BOTH(opens<soon>(birthday + 90, birth{}, birthday));
    BOTH(!opens<soon>(birthday + 91, birth{}, birthday));
    BOTH(!opens<soon>(birthday - 1, birth{}, birthday));
    BOTH(!opens<soon>(birthday, release{}, birthday));
    BOTH(!opens<soon>(birthday));
    BOTH(!opens<soon>(birthday, birth{}));
}

TEST_CASE("within a period may be paid after the insured year, not before it") {
    BOTH(opens<soon>(2027y / 3 / 31, birth{}, 2026y / 12 / 31));
    BOTH(!opens<soon>(2027y / 1 / 1, birth{}, 2027y / 1 / 1));
    BOTH(assess<soon>({.paid_on = 2027y / 1 / 1, .event = birth{}, .event_on = 2027y / 1 / 1})
             .reason == refusal::not_open);
    BOTH(opens<soon>(2026y / 1 / 1, birth{}, 2025y / 12 / 1));
    BOTH(!opens<early_special>(2026y / 1 / 4, birth{}, 2025y / 12 / 1));
    BOTH(opens<early_special>(2026y / 1 / 5, birth{}, 2025y / 12 / 1));
}

TEST_CASE("within three months ends on the corresponding day") {
    BOTH(opens<soon_in_months>(2026y / 5 / 28, release{}, 2026y / 2 / 28));
    BOTH(!opens<soon_in_months>(2026y / 5 / 29, release{}, 2026y / 2 / 28));
    BOTH(opens<soon_in_months>(2026y / 2 / 28, birth{}, 2025y / 11 / 30));
    BOTH(!opens<soon_in_months>(2026y / 3 / 1, birth{}, 2025y / 11 / 30));
}

TEST_CASE("later than a period begins the day after it") {
    BOTH(!opens<late>(birthday + 90, birth{}, birthday));
    BOTH(opens<late>(birthday + 91, birth{}, birthday));
    BOTH(opens<late>(2026y / 6 / 1, birth{}, 2020y / 1 / 1));
}

TEST_CASE("who missed the period in an earlier year is not meant") {
    // 90 days end on 1 January 2026, and on 31 December 2025
    BOTH(opens<late_this_year>(2026y / 6 / 1, birth{}, date{2026y / 1 / 1} - 90));
    BOTH(!opens<late_this_year>(2026y / 6 / 1, birth{}, date{2026y / 1 / 1} - 91));
}

TEST_CASE("an event in the insured year is no other year's") {
    BOTH(opens<moved>(2026y / 6 / 1, moved_in{}, 2026y / 1 / 1));
    BOTH(!opens<moved>(2026y / 6 / 1, moved_in{}, 2025y / 12 / 31));
    BOTH(!opens<moved>(2026y / 6 / 1, moved_in{}, 2026y / 6 / 2));
}

namespace {

struct of_the_spring : only<window_from<"2025-09-01">, within<3_months, birth>,
                            event_between<last_year<12, 1>, this_year<3, 31>>> {};

} // namespace

TEST_CASE("an event may have to be on one of some days") {
    BOTH(!opens<of_the_spring>(2026y / 1 / 5, birth{}, 2025y / 11 / 30));
    BOTH(opens<of_the_spring>(2026y / 1 / 5, birth{}, 2025y / 12 / 1));
    BOTH(opens<of_the_spring>(2026y / 6 / 1, birth{}, 2026y / 3 / 31));
    BOTH(!opens<of_the_spring>(2026y / 6 / 1, birth{}, 2026y / 4 / 1));
    BOTH(of_the_spring::rules.openings[1].event_from == date{2025y / 12 / 1}.days);
}
