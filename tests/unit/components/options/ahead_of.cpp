// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/violations.hpp"

#include <canbao/vector/recipe/prepare.hpp>

#include <type_traits>

// What is paid before an event that follows.
namespace {

using namespace tests;
using namespace canbao::events;
using detail::rule_id;

struct unborn : route_name<"unborn", "准新生儿"> {};
struct moving_in : route_name<"moving_in", "拟迁入"> {};

struct ahead
    : notice_with<route<unborn, window<"2025-09-01", "2026-06-30">, ahead_of<10_months, birth>,
                        charges<nothing>, waiting_period<from_event>>,
                  route<moving_in, open_in_insured_year, ahead_of<30_days, moved_in>,
                        waiting_period<from_event>>> {};

template <class Event>
constexpr auto paid(date paid_on, date event_on) {
    return assess<ahead>({.paid_on = paid_on, .event = Event{}, .event_on = event_on});
}
template <class Event>
constexpr bool is_open(date paid_on, date event_on) {
    const auto by = paid<Event>(paid_on, event_on);
    return by.route_code() == (std::is_same_v<Event, birth> ? "unborn" : "moving_in");
}

} // namespace

TEST_CASE("an event is paid for ahead from the day before it until the period is over") {
    BOTH(!is_open<moved_in>(2026y / 3 / 1, 2026y / 3 / 1));
    BOTH(is_open<moved_in>(2026y / 3 / 1, 2026y / 3 / 2));
    BOTH(is_open<moved_in>(2026y / 3 / 1, 2026y / 3 / 31));
    BOTH(!is_open<moved_in>(2026y / 3 / 1, 2026y / 4 / 1));
    BOTH(!is_open<moved_in>(2026y / 3 / 1, {}));
    BOTH(is_open<birth>(2025y / 9 / 1, 2026y / 7 / 1));
    BOTH(!is_open<birth>(2025y / 9 / 1, 2026y / 7 / 2));
    BOTH(is_open<birth>(2025y / 9 / 1, 2025y / 9 / 2));
}

TEST_CASE("cover begins with the event, and with the year at the earliest") {
    BOTH(paid<moved_in>(2026y / 3 / 1, 2026y / 3 / 31).benefit_from == 2026y / 3 / 31);
    BOTH(paid<birth>(2025y / 9 / 1, 2026y / 7 / 1).benefit_from == 2026y / 7 / 1);
    BOTH(paid<birth>(2025y / 9 / 1, 2025y / 12 / 31).benefit_from == 2026y / 1 / 1);
}

TEST_CASE("an event after the insured year is none that is paid for ahead") {
    BOTH(is_open<moved_in>(2026y / 12 / 30, 2026y / 12 / 31));
    BOTH(!is_open<moved_in>(2026y / 12 / 31, 2027y / 1 / 1));
    BOTH(paid<moved_in>(2026y / 12 / 31, 2027y / 1 / 1).reason == refusal::not_open);
}

namespace {

// A benefit period of its own, and no waiting period.
struct without_wait
    : notice_with<route<moving_in, open_in_insured_year, ahead_of<30_days, moved_in>,
                        covers<"2026-02-01", "2026-10-31">>> {};
// By its own counting, and without a window.
struct counted : notice_with<route<moving_in, ahead_of<1_months, moved_in>,
                                   counted_by<opening_day_counted>, waiting_period<from_event>>> {};
template <class Policy>
constexpr auto moved(date paid_on, date event_on) {
    return assess<Policy>({.paid_on = paid_on, .event = moved_in{}, .event_on = event_on});
}

} // namespace

TEST_CASE("a benefit period does not begin before what is paid ahead") {
    BOTH(moved<without_wait>(2026y / 1 / 5, 2026y / 1 / 20).benefit_from == 2026y / 2 / 1);
    BOTH(moved<without_wait>(2026y / 3 / 5, 2026y / 3 / 20).benefit_from == 2026y / 3 / 20);
    BOTH(moved<without_wait>(2026y / 10 / 25, 2026y / 11 / 1).reason == refusal::no_coverage_left);
}

TEST_CASE("the period of what is paid ahead is counted as the route says") {
    BOTH(moved<counted>(2026y / 1 / 31, 2026y / 2 / 27).status == status::insured);
    BOTH(moved<counted>(2026y / 1 / 31, 2026y / 2 / 28).reason == refusal::not_open);
    BOTH(moved<counted>(2025y / 12 / 31, 2026y / 1 / 5).reason == refusal::not_open ||
         moved<counted>(2025y / 12 / 31, 2026y / 1 / 5).route_code() == "concentrated");
}

TEST_CASE("no kernel is made for what is paid ahead") {
    BOTH(!detail::prepare(ahead::rules).fits);
    BOTH(detail::prepare(sound::rules).fits);
}

namespace {

/// What is found where the second opening of a sound policy, for newborns, is changed.
template <class Change>
constexpr detail::violations found_ahead(Change change) {
    return found_after([&](policy_content& content) {
        opening_term& one = content.openings[1];
        one.asks.paid = timeliness::ahead;
        one.asks.limit = {period_unit::months, 3};
        one.waits = waiting_period<from_event>::waits;
        content.routes[1].charge = charge_basis::waived;
        change(one);
    });
}
constexpr std::uint32_t moving = event_set{moved_in{}}.lower();

} // namespace

TEST_CASE("cover does not begin before an event that is paid ahead") {
    constexpr auto found = [](std::uint32_t events, const waiting& waits) {
        return found_ahead([=](opening_term& one) {
            one.asks.events = events;
            one.waits = waits;
        });
    };
    constexpr std::uint32_t births = event_set{birth{}}.lower();
    constexpr auto rule = rule_id::cover_follows_what_is_paid_ahead;
    BOTH(found(moving, waiting_period<from_event>::waits).empty());
    BOTH(found(moving, waiting_period<next_month, since_event>::waits).empty());
    BOTH(only(found(moving, waiting_period<this_month, since_event>::waits), rule));
    BOTH(only(found(moving, waiting_period<from_payment>::waits), rule));
    BOTH(only(found(moving, waiting_period<from_the_start>::waits), rule));
    BOTH(only(found(moving | births, waiting_period<from_payment>::waits), rule));
    BOTH(found(births, waiting_period<after<30_days>>::waits).empty());
    BOTH(found(births, waiting_period<from_the_start>::waits).empty());
}

TEST_CASE("what is paid ahead can hold: whoever pays earliest pays late enough for the event") {
    constexpr auto between = [](date first, date last, period limit) {
        return found_ahead([=](opening_term& one) {
            one.windows = 1;
            one.window_from = 2025y / 9 / 1;
            one.window_to = 2026y / 3 / 31;
            one.asks.limit = limit;
            one.event_spans = 1;
            one.event_from = first;
            one.event_to = last;
        });
    };
    constexpr period month{period_unit::months, 1};
    BOTH(between(2026y / 4 / 15, 2026y / 6 / 30, month).empty());
    BOTH(between(2026y / 4 / 30, 2026y / 6 / 30, month).empty());
    BOTH(between(2026y / 5 / 1, 2026y / 6 / 30, month)[0].rule == rule_id::conditions_can_hold);
    BOTH(between(2025y / 9 / 2, 2025y / 9 / 2, month).empty());
    BOTH(between(2025y / 9 / 1, 2025y / 9 / 1, month)[0].rule == rule_id::conditions_can_hold);
    BOTH(between(2026y / 2 / 1, 2026y / 2 / 1, {period_unit::days, 0})[0].rule ==
         rule_id::conditions_can_hold);
    BOTH(between(2026y / 2 / 1, 2026y / 2 / 1, {period_unit::days, 1}).empty());
}

TEST_CASE("a window for what is paid ahead ends with cover") {
    constexpr auto closing = [](date day) {
        return found_ahead([=](opening_term& one) {
            one.windows = 1;
            one.window_from = 2025y / 9 / 1;
            one.window_to = day;
        });
    };
    BOTH(closing(2026y / 12 / 31).empty());
    BOTH(only(closing(2027y / 1 / 1), rule_id::window_closes_in_time, 20'270'101, 20'261'231));
}

namespace {

struct soon : route_name<"soon", "临产"> {};
// Whoever may take the second may take the first, which is listed before it and as cheap.
template <class First, class Second>
constexpr detail::violations found_for() {
    policy_content content = sound::content;
    const auto add = [&content](auto which) { decltype(which)::add_to(content); };
    add(First{});
    add(Second{});
    return detail::validate(content);
}
template <class Name, period_length Length>
using free_ahead = route<Name, window<"2025-09-01", "2026-06-30">, ahead_of<Length, birth>,
                         charges<nothing>, waiting_period<from_event>>;

} // namespace

TEST_CASE("of two periods ahead the longer one is as open as the shorter") {
    BOTH(found_for<free_ahead<unborn, 3_months>, free_ahead<soon, 2_months>>()[0].rule ==
         rule_id::route_can_be_taken);
    BOTH(detail::serves_as_well(ahead::rules, ahead::rules.openings[1], ahead::rules.openings[1]));
}

namespace {

struct each_side
    : notice_with<route<unborn, window<"2025-09-01", "2026-12-31">,
                        either<when<ahead_of<3_months, birth>>, when<within<90_days, birth>>>,
                        charges<nothing>, waiting_period<from_event>>> {};

} // namespace

TEST_CASE("what is paid ahead of an event excludes what is paid after it") {
    constexpr const auto& openings = each_side::rules.openings;
    BOTH(openings.size() == 3);
    BOTH(detail::exclude_one_another(openings[1], openings[2]));
    BOTH(!detail::exclude_one_another(openings[0], openings[1]));
    constexpr auto by = [](date event_on) {
        return assess<each_side>(
            {.paid_on = 2026y / 2 / 10, .event = birth{}, .event_on = event_on});
    };
    BOTH(by(2026y / 2 / 10).benefit_from == 2026y / 2 / 10);
    BOTH(by(2026y / 5 / 10).benefit_from == 2026y / 5 / 10);
    BOTH(by(2026y / 5 / 11).reason == refusal::not_open);
}

namespace {

// To whom aid is in full, both cost nothing and cover from the birth, and another fund pays.
struct decided
    : policy<insured_year<2026>, counting<civil_code>, fee<400_yuan>, fiscal_standard<700_yuan>,
             subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>,
             route<unborn, window<"2026-01-05", "2026-02-28">, ahead_of<10_months, birth>,
                   charges<nothing>, waiting_period<from_event>,
                   takes_precedence_over<routes::concentrated>>,
             route<routes::concentrated, window<"2026-01-05", "2026-02-28">>> {};
constexpr detail::violations undecided() {
    policy_content content = decided::content;
    content.routes[0].before = {};
    return detail::validate(content);
}

} // namespace

TEST_CASE("who is yet to be born tells whether what is paid ahead ties with another route") {
    BOTH(decided::rules.openings.size() == 2); // the precedence decides something
    BOTH(undecided().size() == 1 && undecided()[0].rule == rule_id::ties_are_decided);
    BOTH(undecided()[0].example.event_on > undecided()[0].example.paid_on);
}
