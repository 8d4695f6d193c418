// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/violations.hpp"

// Routes that count periods by a rule of their own.
namespace {

using namespace tests;
using namespace canbao::events;
using detail::rule_id;

struct by_law : route_name<"by_law", "依法计算"> {};
struct by_notice : route_name<"by_notice", "依文件计算"> {};

struct two_rules : notice_with<route<by_law, within<3_months, birth>, waiting_period<from_event>>,
                               route<by_notice, within<3_months, employee_lapse>,
                                     counted_by<opening_day_counted>, waiting_period<from_event>>> {
};

template <class Event>
constexpr bool is_open(date paid_on, date event_on) {
    return assess<two_rules>({.paid_on = paid_on, .event = Event{}, .event_on = event_on}).status ==
           status::insured;
}

} // namespace

TEST_CASE("the periods of a route are counted by its rule, those of others by the policy's") {
    BOTH(is_open<birth>(2026y / 6 / 5, 2026y / 3 / 5));
    BOTH(!is_open<birth>(2026y / 6 / 6, 2026y / 3 / 5));
    BOTH(is_open<employee_lapse>(2026y / 6 / 4, 2026y / 3 / 5));
    BOTH(!is_open<employee_lapse>(2026y / 6 / 5, 2026y / 3 / 5));
    BOTH(two_rules::rules.openings[1].counting == civil_code::rule);
    BOTH(two_rules::rules.openings[2].counting == opening_day_counted::rule);
}

namespace {

struct late : route_name<"late", "逾期参保"> {};
struct each_way
    : notice_with<route<
          late, open_in_insured_year,
          either<when<given<circumstances::migrant_worker>, waiting_period<after<1_months>>,
                      counted_by<month_end_carried_over>>,
                 when<given<circumstances::local_household>, waiting_period<after<1_months>>>>>> {};
template <class Fact>
constexpr date covered(date paid_on) {
    return assess<each_way>({.paid_on = paid_on, .circumstances = Fact{}}).benefit_from;
}

} // namespace

TEST_CASE("an alternative may count for itself; its waiting period goes by it") {
    BOTH(covered<circumstances::local_household>(2026y / 1 / 31) == 2026y / 3 / 1);
    BOTH(covered<circumstances::migrant_worker>(2026y / 1 / 31) == 2026y / 3 / 2);
}

TEST_CASE("what counts months itself needs no rule of the policy") {
    struct without : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                            route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
                            route<by_law, within<3_months, birth>, counted_by<civil_code>,
                                  waiting_period<from_event>>> {};
    BOTH(without::rules.openings[1].counting == civil_code::rule);
    constexpr auto unnamed = found_after([](auto& c) {
        c.openings[1].counts_itself = true;
        c.openings[1].counting = {opening_day::counted, month_end::unnamed};
    });
    BOTH(only(unnamed, rule_id::months_have_a_rule, 3));
}

namespace {

/// What is found where an opening of a sound policy counts by a rule; the policy's is the Civil
/// Code's.
template <class Change>
constexpr detail::violations counting_by(counting_rule rule, Change change) {
    return found_after([&](policy_content& content) {
        content.openings[1].counts_itself = true;
        content.openings[1].counting = rule;
        change(content.openings[1]);
    });
}
constexpr bool says_nothing(const detail::violations& found) {
    return only(found, rule_id::counted_by_says_something);
}

} // namespace

TEST_CASE("a counting that is the policy's says nothing, nor one without a period") {
    constexpr auto as_it_is = [](opening_term&) {};
    constexpr auto in_days = [](opening_term& one) { one.asks.limit = {period_unit::days, 90}; };
    constexpr auto in_no_months = [](opening_term& one) {
        one.asks.limit = {period_unit::months, 0};
    };
    constexpr auto without_period = [](opening_term& one) {
        one.asks.paid = timeliness::any;
        one.asks.limit = {};
        one.pay_in_year = true;
        one.waits = {waiting_kind::nth_month, {period_unit::months, 1}, {}};
    };
    BOTH(says_nothing(counting_by(civil_code::rule, as_it_is)));
    BOTH(counting_by(opening_day_counted::rule, as_it_is).empty());
    BOTH(counting_by(month_end_carried_over::rule, as_it_is).empty());
    BOTH(says_nothing(counting_by(month_end_carried_over::rule, in_days)));
    BOTH(counting_by(opening_day_counted::rule, in_days).empty());
    BOTH(says_nothing(counting_by(month_end_carried_over::rule, in_no_months)));
    BOTH(says_nothing(counting_by(opening_day_counted::rule, without_period)));
}

TEST_CASE("a counting says something of waits that are counted, and not from a fixed day") {
    constexpr auto waiting_since = [](waiting_start since, period length, waiting_growth growth) {
        return [=](opening_term& one) {
            one.asks.paid = timeliness::any;
            one.asks.limit = {};
            one.pay_in_year = true;
            one.waits = {waiting_kind::full_period, length, growth, since, 2026y / 1 / 31};
        };
    };
    constexpr period days{period_unit::days, 30};
    constexpr period month{period_unit::months, 1};
    constexpr period none{period_unit::months, 0};
    constexpr auto payment = waiting_start::payment;
    constexpr auto fixed = waiting_start::fixed_day;
    BOTH(counting_by(opening_day_counted::rule, waiting_since(payment, days, {})).empty());
    BOTH(says_nothing(counting_by(opening_day_counted::rule, waiting_since(fixed, days, {}))));
    BOTH(says_nothing(counting_by(opening_day_counted::rule, waiting_since(fixed, month, {}))));
    BOTH(counting_by(month_end_carried_over::rule, waiting_since(fixed, month, {})).empty());
    BOTH(says_nothing(counting_by(month_end_carried_over::rule, waiting_since(payment, none, {}))));
    BOTH(counting_by(month_end_carried_over::rule,
                     waiting_since(payment, none, {.per_lapsed_year = 1}))
             .empty());
}

TEST_CASE("claims that count otherwise differ") {
    constexpr auto claims = [](timeliness paid, counting_rule first, counting_rule second) {
        return found_after([=](policy_content& c) {
            opening_term claim = c.openings[1];
            claim.asks.paid = paid;
            claim.pay_in_year = true;
            claim.waits = {};
            for (const counting_rule rule : {first, second}) {
                claim.counts_itself = !(rule == c.counting);
                claim.counting = rule;
                c.claims.push_back({.opening = claim});
            }
        });
    };
    constexpr auto law = civil_code::rule;
    constexpr auto counted = opening_day_counted::rule;
    constexpr auto carried = month_end_carried_over::rule;
    // who claims in time by the one claims in time by the other
    BOTH(claims(timeliness::within, law, counted)[0].rule == rule_id::claims_differ);
    BOTH(claims(timeliness::within, counted, carried)[0].rule == rule_id::claims_differ);
    // later than the one is not always later than the other
    BOTH(claims(timeliness::later, law, counted).empty());
}

namespace {

struct in_time : route_name<"in_time", "按期"> {};
struct too_late : route_name<"too_late", "逾期"> {};
// On 3 June both are open to a birth of 5 March, by each its own counting.
template <class Late>
struct next_to_one_another
    : notice_with<route<in_time, within<90_days, birth>, waiting_period<from_payment>>,
                  route<too_late, open_in_insured_year, later_than<90_days, birth>, Late,
                        charges<nothing>, waiting_period<from_payment>>> {};
struct overlapping : next_to_one_another<counted_by<opening_day_counted>> {};

} // namespace

TEST_CASE("one period that is counted in two ways may be over and not over") {
    constexpr application person{
        .paid_on = 2026y / 6 / 3, .event = birth{}, .event_on = 2026y / 3 / 5};
    BOTH(assess<overlapping>(person).route_code() == "too_late");
    BOTH(!detail::exclude_one_another(overlapping::rules.openings[1],
                                      overlapping::rules.openings[2]));
}
