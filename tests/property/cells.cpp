// SPDX-License-Identifier: Apache-2.0
//
// The walk through a policy's cells visits every outcome that anybody has.
#include "draw.hpp"
#include "random_person.hpp"
#include "random_policy.hpp"

#include <canbao/cells/walk.hpp>
#include <canbao/components/options/waiting_period.hpp>
#include <canbao/content/lower.hpp>
#include <canbao/engine/assess.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

using namespace canbao;
using namespace property;
using namespace std::chrono_literals;

namespace {

/// The same but for the days, and for which of the categories of one kind it was.
bool same_outcome(const assessment& one, const assessment& other) {
    return one.status == other.status && one.reason == other.reason && one.route == other.route &&
           one.fee_line == other.fee_line && one.fund == other.fund && one.due == other.due &&
           one.subsidy == other.subsidy && one.fiscal == other.fiscal &&
           one.months == other.months && one.benefit_to == other.benefit_to;
}

/// Of few alternatives of groups, for each doubles the people to be walked through.
random_policy with_few_groups() {
    return *rc::gen::suchThat(any_policy(), [](const random_policy& policy) {
        return policy.content.people.size() <= 2 && policy.content.openings.size() <= 6;
    });
}

/// After so many people a walk is given up, which is then none that fails: a few policies are so
/// motley that one takes minutes.
constexpr int most_visits = 20'000'000;

/// A walk through all that such a person could be: either on the same day, or with the same facts,
/// for a walk through everything at once takes too long for policies as motley as these.
canbao::detail::walk_area about(const person& one) {
    canbao::detail::walk_area area{.tier = one.tier};
    if (happens(50) && !one.registered_on.has_value()) {
        area.paid_from = area.paid_to = one.paid_on;
    } else {
        area.circumstances_all = one.circumstances.bits;
        area.circumstances_none = ~one.circumstances.bits;
    }
    return area;
}

/// The same person paying ahead for a number of years that a walk visits: what lies between two of
/// them costs what lies between their costs.
person with_visited_years(person one, const bounded<const rule_table*, 2>& tables,
                          const canbao::detail::walk_area& area) {
    const auto visited =
        canbao::detail::prepaid_years_told_apart(canbao::detail::openings_of(tables, area, one));
    one.prepaid_years = *std::find_if(visited.begin(), visited.end() - 1, [&](std::uint8_t number) {
        return number >= one.prepaid_years;
    });
    return one;
}

bool is_refused_at_once(const assessment& result) {
    return result.status == status::refused && result.reason != refusal::no_coverage_left;
}

/// Whether a cell may be the one of that person, as far as its days tell.
bool may_hold(const canbao::detail::cell_days& days, const application& visited,
              const application& one) {
    if (one.registered_on.has_value() && !(one == visited)) {
        return true; // what decides may be the one day or the other
    }
    if (one.paid_on < days.paid_from || days.paid_to < one.paid_on) {
        return false;
    }
    const bool says_events = visited.event.has_value() && one.paid_on == days.paid_from;
    return !says_events || (days.event_from <= one.event_on && one.event_on <= days.event_to);
}

/// Whether all routes of two policies go by the day of registration, or none: of others a walk sees
/// who pays on that day, or at the end of days.
bool go_by_one_day(const rule_table& one, const rule_table& other) {
    std::size_t by_registration = 0;
    for (const rule_table* rules : {&one, &other}) {
        for (const opening& each : rules->openings) {
            by_registration += each.by_registration ? 1U : 0U;
        }
    }
    return by_registration == 0 || by_registration == one.openings.size() + other.openings.size();
}

/// Whether the first days of cover stand to one another in the same way.
bool same_order(const assessment& a, const assessment& b, const assessment& c,
                const assessment& d) {
    return (a.benefit_from <=> b.benefit_from) == (c.benefit_from <=> d.benefit_from);
}

} // namespace

TEST_CASE("a walk visits every outcome that anybody has") {
    CHECK(rc::check("outcomes of one policy", [] {
        const random_policy policy = with_few_groups();
        for (int i = 0; i < 5; ++i) {
            const person any = with_needed_wish(policy.content, some_person(policy.content));
            const canbao::detail::walk_area area = about(any);
            const person one = with_visited_years(any, detail::tables_of(policy.rules), area);
            const assessment result = assess(policy.rules, one);
            if (is_refused_at_once(result) || has_two_birthdays(one)) {
                continue;
            }
            const bool once = happens(50);
            int visits = 0;
            RC_LOG() << rc::toString(one) << '\n';
            RC_ASSERT(!canbao::detail::walk_cells(
                policy.rules, area, {.aid = true, .each_kind_once = once},
                [&](const application& visited, const canbao::detail::cell_days& days) {
                    RC_ASSERT(may_hold(days, visited, visited));
                    return ++visits < most_visits &&
                           ((!once && !may_hold(days, visited, one)) ||
                            !same_outcome(assess(policy.rules, visited), result));
                }));
        }
    }));
}

TEST_CASE("a walk through two policies visits every pair of outcomes") {
    CHECK(rc::check("outcomes of two policies", [] {
        const random_policy policy = with_few_groups();
        const random_policy other = with_few_groups();
        for (int i = 0; i < 2; ++i) {
            const random_policy& whose = happens(50) ? policy : other;
            person any = with_needed_wish(whose.content, some_person(whose.content));
            if (!go_by_one_day(policy.rules, other.rules)) {
                any.registered_on = {};
            }
            const canbao::detail::walk_area area = about(any);
            const auto tables = detail::tables_of(policy.rules, other.rules);
            const person one = with_visited_years(any, tables, area);
            const assessment here = assess(policy.rules, one);
            const assessment there = assess(other.rules, one);
            if ((is_refused_at_once(here) && is_refused_at_once(there)) || has_two_birthdays(one)) {
                continue;
            }
            const bool once = happens(50);
            int visits = 0;
            const auto differs = [&](const application& visited,
                                     const canbao::detail::cell_days& days) {
                if (++visits >= most_visits) {
                    return false;
                }
                if (!once && !may_hold(days, visited, one)) {
                    return true;
                }
                const assessment this_here = assess(policy.rules, visited);
                const assessment this_there = assess(other.rules, visited);
                return !(same_outcome(this_here, here) && same_outcome(this_there, there) &&
                         same_order(this_here, this_there, here, there));
            };
            RC_ASSERT(!canbao::detail::walk_cells(
                tables, area, {.compared = 2, .aid = true, .each_kind_once = once}, differs));
        }
    }));
}

TEST_CASE("a walk visits every outcome of policies with many different days") {
    // each for an event on one day of its own, and each for a period of its own since the event
    constexpr auto event_day = [](int number) { return date{2026y / 1 / 1} + 4 * number; };
    constexpr int each = 24;
    rule_table rules;
    fee_line line;
    line.fee = 400'00;
    rules.fee_lines.push_back(line);
    rules.line_of[0][0] = 1;
    const auto add = [&rules](date event_from, date event_to, int days, date cover_to) {
        opening opening;
        opening.pay_from = date{2026y / 1 / 1}.days;
        opening.pay_to = date{2026y / 12 / 31}.days;
        opening.event_from = event_from.days;
        opening.event_to = event_to.days;
        opening.cover_from = date{2026y / 1 / 1}.days;
        opening.cover_to = cover_to.days;
        opening.route = static_cast<std::uint8_t>(rules.openings.size() + 1);
        opening.asks.events = event_set{events::birth{}}.bits;
        opening.asks.paid = timeliness::within;
        opening.counting = civil_code::rule;
        opening.asks.limit = {period_unit::days, static_cast<std::int16_t>(days)};
        rules.openings.push_back(opening);
    };
    for (int i = 0; i < each; ++i) {
        add(event_day(i), event_day(i), 400, date{2026y / 12 / 31} + i);
    }
    for (int i = 0; i < each; ++i) {
        add(2025y / 1 / 1, 2025y / 12 / 31, 2 * i + 1, date{2026y / 12 / 31} - i);
    }
    REQUIRE(rules.openings.dropped == 0);
    for (const bool once : {true, false}) {
        std::array<bool, 2 * each + 1> met{};
        CHECK(canbao::detail::walk_cells(
            rules, {.paid_to = 2026y / 6 / 30, .insured_elsewhere = false},
            {.each_kind_once = once},
            [&](const application& visited, const canbao::detail::cell_days&) {
                met[assess(rules, visited).route] = true;
                return true;
            }));
        for (int route = 1; route <= 2 * each; ++route) {
            CAPTURE(route);
            CHECK(met[static_cast<std::size_t>(route)]);
        }
    }
}

TEST_CASE("a walk to which aid does not matter visits those who claim it") {
    rule_table rules;
    fee_line line;
    line.fee = 400'00;
    line.aided = category_set{categories::orphan{}}.bits;
    line.aid.push_back({400'00, categories::orphan::slot, 1, 0});
    rules.fee_lines.push_back(line);
    rules.line_of[rule_table::claim_plan][0] = 1;
    for (const int month : {1, 4}) { // two claims
        opening opening;
        opening.pay_from = date{2026y / month / 1}.days;
        opening.pay_to = date{2026y / (month + 1) / 1}.days;
        opening.route = static_cast<std::uint8_t>(first_claim_route + rules.claims.size());
        rules.claims.push_back(opening);
    }
    std::array<bool, 2> met{};
    CHECK(canbao::detail::walk_cells(
        rules, {}, {.aid = false},
        [&](const application& visited, const canbao::detail::cell_days&) {
            const assessment result = assess(rules, visited);
            if (result.status == status::subsidy_only) {
                met[std::size_t{result.route} - first_claim_route] = true;
            }
            return true;
        }));
    CHECK(met == std::array<bool, 2>{true, true});
}

TEST_CASE("events are cut on firsts of months where cover counts from the event's month") {
    opening from_event;
    from_event.pay_from = date{2026y / 3 / 15}.days;
    from_event.pay_to = date{2026y / 12 / 31}.days;
    from_event.event_from = first_date.days;
    from_event.event_to = last_date.days;
    from_event.cover_from = date{2026y / 1 / 1}.days;
    from_event.cover_to = date{2026y / 12 / 31}.days;
    from_event.waits = waiting_period<canbao::from_event>::waits;
    from_event.asks.events = event_set{events::moved_in{}}.lower();
    opening from_month = from_event;
    from_month.waits = waiting_period<this_month, since_event>::waits;
    rule_table rules;
    rules.openings.push_back(from_event);
    rules.openings.push_back(from_month);
    const application person{.event = events::moved_in{}};
    detail::table_openings both;
    both.push_back({&rules, &rules.openings[0], 0});
    both.push_back({&rules, &rules.openings[1], 0});
    const detail::day_cuts<detail::most_table_openings> cuts{both, true, person, {}};
    const auto events = cuts.of_events(2026y / 6 / 20);
    CHECK(events.dropped == 0);
    for (const date day : {date{2026y / 4 / 1}, date{2026y / 4 / 2}, date{2026y / 6 / 1}}) {
        CHECK(std::find(events.begin(), events.end(), day) != events.end());
    }
}
