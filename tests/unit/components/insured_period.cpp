// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/violations.hpp"

// Insured years that are not calendar years.
namespace {

using namespace tests;
using namespace canbao::events;
using detail::rule_id;

struct late_year : route_name<"late_year", "年度内参保"> {};
struct moved : route_name<"moved", "迁入参保"> {};
struct missed : route_name<"missed", "逾期参保"> {};

struct from_july
    : policy<policy_id<"from-july-2022">, insured_year<2022>,
             insured_period<this_year<7, 1>, next_year<6, 30>, section<"1.1">>,
             counting<civil_code>, fee<400_yuan>, fiscal_standard<700_yuan>,
             route<routes::concentrated, window<this_year<4, 1>, this_year<6, 30>>>,
             route<late_year, open_in_insured_year, charges<full_funding>,
                   waiting_period<after<30_days>>>,
             route<routes::newborn, within<90_days, birth>, waiting_period<from_event>>,
             route<moved, upon<moved_in>, event_in_insured_year, open_in_insured_year,
                   waiting_period<from_event>>,
             route<missed, later_than<90_days, employee_lapse>, missed_in_insured_year,
                   open_in_insured_year, waiting_period<from_payment>>> {};

struct from_july_2023
    : amend<from_july, replacing<policy_id<"from-july-2023">, insured_year<2023>>> {};

constexpr auto ask(const application& person) {
    return assess<from_july>(person);
}
template <class Event>
constexpr auto upon_event(date paid_on, Event, date event_on) {
    return ask({.paid_on = paid_on, .event = Event{}, .event_on = event_on});
}

} // namespace

TEST_CASE("cover that is not stated is that of the insured year") {
    constexpr assessment all = ask({.paid_on = 2022y / 5 / 1});
    BOTH(all.benefit_from == 2022y / 7 / 1 && all.benefit_to == 2023y / 6 / 30);
    constexpr assessment next = assess<from_july_2023>({.paid_on = 2023y / 5 / 1});
    BOTH(next.benefit_from == 2023y / 7 / 1 && next.benefit_to == 2024y / 6 / 30);
}

TEST_CASE("routes of the insured year are open on its days") {
    BOTH(ask({.paid_on = 2022y / 3 / 31}).reason == refusal::not_open);
    BOTH(ask({.paid_on = 2022y / 7 / 1}).route_code() == "late_year");
    BOTH(ask({.paid_on = 2022y / 7 / 1}).benefit_from == 2022y / 8 / 1);
    BOTH(ask({.paid_on = 2023y / 1 / 5}).benefit_from == 2023y / 2 / 5);
    BOTH(ask({.paid_on = 2023y / 6 / 30}).reason == refusal::no_coverage_left);
    BOTH(ask({.paid_on = 2023y / 7 / 1}).reason == refusal::not_open);
}

TEST_CASE("events of the insured year happen on its days, and periods end on them") {
    BOTH(upon_event(2022y / 7 / 2, moved_in{}, 2022y / 6 / 30).route_code() == "late_year");
    BOTH(upon_event(2022y / 7 / 2, moved_in{}, 2022y / 7 / 1).route_code() == "moved");
    BOTH(upon_event(2023y / 6 / 30, moved_in{}, 2023y / 6 / 30).benefit_from == 2023y / 6 / 30);
    // 90 days after 2 April end on 1 July
    BOTH(upon_event(2022y / 7 / 2, employee_lapse{}, 2022y / 4 / 1).route_code() == "late_year");
    BOTH(upon_event(2022y / 7 / 2, employee_lapse{}, 2022y / 4 / 2).route_code() == "missed");
    // a birth on the last day, and one on the day after
    BOTH(upon_event(2023y / 9 / 28, birth{}, 2023y / 6 / 30).benefit_from == 2023y / 6 / 30);
    BOTH(upon_event(2023y / 9 / 28, birth{}, 2023y / 7 / 1).reason == refusal::not_open);
    BOTH(upon_event(2022y / 7 / 1, birth{}, 2022y / 5 / 1).benefit_from == 2022y / 7 / 1);
}

namespace {

/// The insured year 2026 of `sound` has these days, and its first route's opening is changed.
template <class Change>
constexpr detail::violations found_in(date first, date last, Change change) {
    return found_after([&](policy_content& content) {
        content.period_from = first;
        content.period_to = last;
        change(content);
    });
}
constexpr detail::violations found_in(date first, date last) {
    return found_in(first, last, [](policy_content&) {});
}

} // namespace

TEST_CASE("an insured period has a day, and no more than 18 months of them") {
    BOTH(found_in(2026y / 7 / 1, 2026y / 7 / 1).empty());
    BOTH(only(found_in(2026y / 7 / 1, 2026y / 6 / 30), rule_id::insured_period_has_a_day,
              20'260'701, 20'260'630));
    BOTH(found_in(2026y / 1 / 1, 2027y / 6 / 30).empty());
    BOTH(only(found_in(2026y / 1 / 1, 2027y / 7 / 1), rule_id::insured_period_is_about_a_year,
              20'260'101, 20'270'701));
}

TEST_CASE("an insured period has a day of the year that is stated, and says something") {
    BOTH(found_in(2025y / 7 / 1, 2026y / 1 / 1).empty());
    BOTH(found_in(2025y / 7 / 1, 2025y / 12 / 31)[0].rule ==
         rule_id::insured_period_is_of_the_year);
    BOTH(found_in(2026y / 12 / 31, 2027y / 6 / 30, [](auto& c) {
             c.openings[0].window_from = c.openings[0].window_to = 2026y / 12 / 31;
         }).empty());
    BOTH(found_in(2027y / 1 / 1, 2027y / 6 / 30)[0].rule == rule_id::insured_period_is_of_the_year);
    BOTH(only(found_in(2026y / 1 / 1, 2026y / 12 / 31), rule_id::insured_period_says_something,
              20'260'101, 20'261'231));
    BOTH(found_in(2026y / 1 / 1, 2026y / 12 / 30).empty());
    BOTH(found_in(2026y / 1 / 2, 2026y / 12 / 31).empty());
}

TEST_CASE("windows, benefit periods, recognition and ages go by the insured period") {
    constexpr auto from_july_2026 = [](auto change) {
        return found_in(2026y / 7 / 1, 2027y / 6 / 30, change);
    };
    constexpr auto opening_on = [=](date day) {
        return from_july_2026([=](auto& c) { c.openings[0].window_from = day; });
    };
    BOTH(opening_on(2025y / 7 / 1).empty());
    BOTH(only(opening_on(2025y / 6 / 30), rule_id::window_opens_for_the_year, 20'250'630,
              20'250'701));
    constexpr auto closing_on = [=](date day) {
        return from_july_2026([=](auto& c) { c.openings[0].window_to = day; });
    };
    BOTH(closing_on(2027y / 6 / 30).empty());
    BOTH(only(closing_on(2027y / 7 / 1), rule_id::window_closes_in_time, 20'270'701, 20'270'630));
    constexpr auto covering = [=](date first, date last) {
        return from_july_2026([=](auto& c) {
            c.openings[0].cover_from = first;
            c.openings[0].cover_to = last;
        });
    };
    BOTH(covering(2026y / 7 / 1, 2028y / 6 / 30).empty());
    BOTH(covering(2026y / 7 / 1, 2028y / 7 / 1)[0].rule == rule_id::benefit_period_is_of_the_year);
    BOTH(covering(2026y / 1 / 1, 2026y / 6 / 30)[0].rule == rule_id::benefit_period_is_of_the_year);
    constexpr auto recognised = [=](date day) {
        return from_july_2026([=](auto& c) { c.recognitions.push_back({day}); });
    };
    BOTH(recognised(2027y / 6 / 29).empty());
    BOTH(only(recognised(2027y / 6 / 30), rule_id::recognition_is_of_the_year, 20'270'630,
              20'270'630));
    constexpr auto issued_on = [=](date day) {
        return from_july_2026([=](auto& c) { c.notice.issued = day; });
    };
    BOTH(only(issued_on(2027y / 7 / 1), rule_id::notice_is_of_the_year, 20'270'701, 20'270'630));
    // a year after 28 February is one after the day before 1 March
    BOTH(found_in(2026y / 3 / 1, 2027y / 2 / 28, [](auto& c) {
             c.openings[0].cover_from = 2026y / 3 / 1;
             c.openings[0].cover_to = 2028y / 2 / 29;
         }).empty());
}

TEST_CASE("an amendment to another year takes an insured period along, or asks for a new one") {
    struct next : amend<from_july, replacing<insured_year<2024>>> {};
    BOTH(next::content.year_begin() == 2024y / 7 / 1 && next::content.year_end() == 2025y / 6 / 30);
    struct calendar
        : amend<from_july,
                removing<insured_period<this_year<7, 1>, next_year<6, 30>, section<"1.1">>>> {};
    BOTH(calendar::content.year_begin() == 2022y / 1 / 1);
    struct half_a_year
        : amend<from_july, replacing<insured_period<this_year<7, 1>, this_year<12, 31>>>> {};
    BOTH(assess<half_a_year>({.paid_on = 2022y / 5 / 1}).benefit_to == 2022y / 12 / 31);
}
