// SPDX-License-Identifier: Apache-2.0
//
// What people may choose, when they pay, and when they leave, whatever the policy says.
#include "draw.hpp"
#include "random_person.hpp"
#include "subject.hpp"

#include <canbao/canbao.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>

using namespace canbao;
using namespace property;
using namespace std::chrono_literals;

namespace {

/// The same rules with one route alone, which nobody has to ask for.
rule_table with_route_alone(const rule_table& rules, std::uint8_t route) {
    rule_table alone = rules;
    alone.openings = {};
    for (opening one : rules.openings) {
        if (one.route == route) {
            one.on_request = false;
            alone.openings.push_back(one);
        }
    }
    return alone;
}

/// A route for the whole of 2026, charged by months, with one category's aid.
rule_table by_months(charged_months which) {
    const std::int32_t fee = 1'200 * between(1, 50);
    rule_table rules;
    fee_line line;
    line.fee = fee;
    line.fiscal = 100 * between(0, 900);
    line.surcharges = 100 * between(0, 9);
    line.aided = 1;
    const std::int32_t share = fee / 100 * between(1, 100);
    const std::int32_t fixed = happens(50) ? between(1 - share, fee - share) : 0;
    line.aid.push_back({.amount = share + fixed, .fund = 1, .fixed = fixed});
    rules.fee_lines.push_back(line);
    rules.line_of[0][0] = 1;
    opening only;
    only.pay_from = date{2025y / 1 / 1}.days;
    only.pay_to = date{2026y / 12 / 31}.days;
    only.event_to = last_date.days;
    only.cover_from = date{2026y / 1 / 1}.days;
    only.cover_to = date{2026y / 12 / 31}.days;
    only.counting = civil_code::rule;
    only.route = 1;
    only.months.which = which;
    only.charge = happens(50) ? charge_basis::full : charge_basis::individual;
    rules.openings.push_back(only);
    return rules;
}

struct death : own_event<0, "death", "死亡"> {};

/// Pays back whoever leaves, unless `Upon` names what has to happen.
template <class... Upon>
struct pays_back
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
             subsidy<percent<50>, to<categories::orphan>, paid_by<funds::medical_assistance>>,
             route<routes::concentrated, window<"2025-09-01", "2026-02-28">,
                   waiting_period<next_month>>,
             refunds_before_cover<Upon...>> {};

struct keeps_all : amend<pays_back<>, removing<refunds_before_cover<>>> {};

/// Calls back with somebody's assessment, a day about that on which cover begins, and an event.
template <class Policy>
void for_leavers(auto with) {
    CHECK(rc::check([&with] {
        for (const person& one : *people_for(Policy::content)) {
            const assessment result = assess<Policy>(one);
            const date begin = result.benefit_from.has_value() ? result.benefit_from : one.paid_on;
            const date day = happens(5) ? date{} : begin + *rc::gen::inRange(-40, 41);
            const event_code event = happens(50) ? event_code{death{}} : one.event;
            with(result, day, event);
        }
    }));
}

} // namespace

TEST_CASE("whoever asks for a route has it or none, as if there were no other") {
    int asked = 0;
    int opened = 0;
    check_for_every_policy([&](const subject& policy) {
        for (person one : *people_for(policy.content)) {
            one.wish = static_cast<std::uint8_t>(
                between(1, static_cast<int>(policy.content.routes.size())));
            const assessment result = policy.assess(one);
            const rule_table alone = with_route_alone(policy.rules, one.wish);
            application without = one;
            without.wish = 0;
            ++asked;
            if (result.status == status::subsidy_only) { // a claim is of no route
                RC_ASSERT(result == policy.assess(without));
            } else if (result.status == status::insured) {
                RC_ASSERT(result.route == one.wish);
                RC_ASSERT(result == assess(alone, without));
                ++opened;
            } else {
                RC_ASSERT(assess(alone, without).status == status::refused);
            }
            // Of a route that is everybody's, nothing better comes than without asking for it.
            const bool is_on_request = policy.content.routes[one.wish - std::size_t{1}].on_request;
            if (result.status == status::insured && !is_on_request) {
                const assessment best = policy.assess(without);
                RC_ASSERT(best.status == status::insured && best.due <= result.due);
            }
        }
    });
    CHECK(opened > asked / 10);
    CHECK(opened < asked);
}

TEST_CASE(
    "by months less is due the later the month from which they count, and never more than the "
    "year's") {
    int aided_ones = 0;
    CHECK(rc::check([&aided_ones] {
        const bool since_event = happens(50);
        const rule_table rules = *drawn([since_event] {
            return by_months(since_event ? charged_months::since_event
                                         : charged_months::since_enrolment);
        });
        rule_table whole = rules;
        whole.openings[0].months = {};
        const bool aided = happens(50);
        const auto on = [&](date day) {
            return assess(rules, {.categories = category_set{aided ? 1U : 0U},
                                  .paid_on = since_event ? date{2026y / 12 / 31} : day,
                                  .event = events::birth{},
                                  .event_on = since_event ? day : date{2025y / 1 / 1}});
        };
        const auto month = [](date day) { return unsigned{day.calendar().month()}; };
        const date early = date{2026y / 1 / 1} + *rc::gen::inRange(0, 365);
        const date late = early + *rc::gen::inRange(0, date{2026y / 12 / 31}.days - early.days + 1);
        const assessment first = on(early);
        const assessment second = on(late);
        RC_ASSERT(first.status == status::insured && second.status == status::insured);
        aided_ones += first.subsidy > fen{} ? 1 : 0;
        RC_ASSERT(first.months == int(13 - month(early)));
        RC_ASSERT(second.due <= first.due);
        RC_ASSERT(rules.fee_lines[0].aid[0].fixed != 0 ||
                  first.subsidy * 12 == on(date{2026y / 1 / 1}).subsidy * first.months);
        RC_ASSERT((first.months == second.months) == (month(early) == month(late)));
        RC_ASSERT(aided || (second.due < first.due) == (second.months < first.months));
        // From January on, and from any month of the year before, it is a year.
        for (const date day : {date{2026y / 1 / 31}, date{2025y / 11 / 5}}) {
            const application one{.categories = category_set{aided ? 1U : 0U},
                                  .paid_on = since_event ? date{2026y / 12 / 31} : day,
                                  .event = events::birth{},
                                  .event_on = since_event ? day : date{2025y / 1 / 1}};
            RC_ASSERT(on(day).months == 12);
            RC_ASSERT(on(day).due == assess(whole, one).due);
        }
    }));
    CHECK(aided_ones > 20);
}

TEST_CASE_TEMPLATE("what is paid back is all that was paid or nothing, and nothing once covered",
                   Policy, pays_back<>, pays_back<upon<death>>, keeps_all) {
    const refund_term& rule = Policy::content.refunds;
    for_leavers<Policy>([&](const assessment& result, date day, event_code event) {
        const fen back = refund_of<Policy>(result, day, event);
        const bool is_uncovered = result.status == status::insured && day.has_value() &&
                                  day.days < result.benefit_from.days;
        const bool is_named = rule.events == 0 || event == event_code{death{}};
        RC_ASSERT(back == (is_uncovered && is_named && rule.is_stated ? result.due : fen{}));
    });
}
