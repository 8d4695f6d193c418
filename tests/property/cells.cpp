// SPDX-License-Identifier: Apache-2.0
//
// The walk through a policy's cells visits every outcome that anybody has.
#include "draw.hpp"
#include "random_person.hpp"
#include "random_policy.hpp"

#include <canbao/cells/walk.hpp>
#include <canbao/engine/assess.hpp>

#include <doctest/doctest.h>

using namespace canbao;
using namespace property;

namespace {

/// The same but for the days, and for which of the categories of one kind it was.
bool same_outcome(const assessment& one, const assessment& other) {
    return one.status == other.status && one.reason == other.reason && one.route == other.route &&
           one.fee_line == other.fee_line && one.fund == other.fund && one.due == other.due &&
           one.subsidy == other.subsidy && one.fiscal == other.fiscal &&
           one.benefit_to == other.benefit_to;
}

/// A walk through all that such a person could be: either on the same day, or with the same facts,
/// for a walk through everything at once takes too long for policies as motley as these.
walk_area about(const person& one) {
    walk_area area{.tier = one.tier};
    if (happens(50)) {
        area.paid_from = area.paid_to = one.paid_on;
    } else {
        area.circumstances_all = one.circumstances.bits;
        area.circumstances_none = ~one.circumstances.bits;
    }
    return area;
}

bool is_refused_at_once(const assessment& result) {
    return result.status == status::refused && result.reason != refusal::no_coverage_left;
}

/// Whether a cell may be the one of that person, as far as its days tell.
bool may_hold(const cell_days& days, const application& visited, const application& one) {
    if (one.paid_on < days.paid_from || days.paid_to < one.paid_on) {
        return false;
    }
    const bool says_events = visited.event.has_value() && one.paid_on == days.paid_from;
    return !says_events || (days.event_from <= one.event_on && one.event_on <= days.event_to);
}

/// Whether the first days of cover stand to one another in the same way.
bool same_order(const assessment& a, const assessment& b, const assessment& c,
                const assessment& d) {
    return (a.benefit_from <=> b.benefit_from) == (c.benefit_from <=> d.benefit_from);
}

} // namespace

TEST_CASE("a walk visits every outcome that anybody has") {
    CHECK(rc::check("outcomes of one policy", [] {
        const random_policy policy = *any_policy();
        for (int i = 0; i < 5; ++i) {
            const person one = some_person(policy.content);
            const assessment result = assess(policy.rules, one);
            if (is_refused_at_once(result)) {
                continue;
            }
            const bool once = happens(50);
            RC_ASSERT(!walk_cells(policy.rules, about(one), {.aid = true, .each_kind_once = once},
                                  [&](const application& visited, const cell_days& days) {
                                      RC_ASSERT(may_hold(days, visited, visited));
                                      return (!once && !may_hold(days, visited, one)) ||
                                             !same_outcome(assess(policy.rules, visited), result);
                                  }));
        }
    }));
}

TEST_CASE("a walk through two policies visits every pair of outcomes") {
    CHECK(rc::check("outcomes of two policies", [] {
        const random_policy policy = *any_policy();
        const random_policy other = *any_policy();
        for (int i = 0; i < 2; ++i) {
            const person one = some_person(happens(50) ? policy.content : other.content);
            const assessment here = assess(policy.rules, one);
            const assessment there = assess(other.rules, one);
            if (is_refused_at_once(here) && is_refused_at_once(there)) {
                continue;
            }
            const bool once = happens(50);
            const auto differs = [&](const application& visited, const cell_days& days) {
                if (!once && !may_hold(days, visited, one)) {
                    return true;
                }
                const assessment this_here = assess(policy.rules, visited);
                const assessment this_there = assess(other.rules, visited);
                return !(same_outcome(this_here, here) && same_outcome(this_there, there) &&
                         same_order(this_here, this_there, here, there));
            };
            RC_ASSERT(!walk_cells(detail::tables_of(policy.rules, other.rules), about(one),
                                  {.compared = 2, .aid = true, .each_kind_once = once}, differs));
        }
    }));
}
