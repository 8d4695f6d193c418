// SPDX-License-Identifier: Apache-2.0
//
// How long somebody waits who lapsed, and what it costs to wait less, whatever the policy says.
#include "draw.hpp"
#include "random_person.hpp"
#include "subject.hpp"

#include <canbao/engine/assess.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>

using namespace canbao;
using namespace property;
using namespace std::chrono_literals;

namespace {

waiting some_wait() {
    const auto small = [](int most) { return static_cast<std::uint8_t>(between(0, most)); };
    return {.kind = waiting_kind::full_period,
            .length = {period_unit::months, static_cast<std::int16_t>(between(0, 6))},
            .growth = {.per_lapsed_year = small(3),
                       .per_repaid_year = small(3),
                       .at_least = small(9),
                       .from_lapsed_years = small(6),
                       .beyond = small(1),
                       .most_lapsed_years = happens(50) ? std::uint8_t{255} : small(8)}};
}

application who_lapsed(int lapsed, int repaid) {
    return {.paid_on = 2026y / 3 / 15,
            .lapsed_years = static_cast<std::uint8_t>(lapsed),
            .repaid_years = static_cast<std::uint8_t>(repaid)};
}

int months(const waiting& waits, int lapsed, int repaid) {
    return detail::length_of(waits, who_lapsed(lapsed, repaid)).count;
}

/// One route, on which years paid back cost a fee each.
rule_table with_price(const waiting& waits, int fee) {
    rule_table rules;
    fee_line line;
    line.fee = fee;
    line.fiscal = between(0, 90'000);
    rules.fee_lines.push_back(line);
    rules.line_of[0][0] = 1;
    rules.charges_repaid_years = true;
    opening only;
    only.pay_from = date{2026y / 1 / 1}.days;
    only.pay_to = date{2026y / 12 / 31}.days;
    only.event_to = last_date.days;
    only.cover_from = only.pay_from;
    only.cover_to = date{2036y / 12 / 31}.days;
    only.waits = waits;
    only.counting = civil_code::rule;
    only.route = 1;
    only.charge = happens(50) ? charge_basis::full : charge_basis::individual;
    rules.openings.push_back(only);
    return rules;
}

} // namespace

TEST_CASE("nobody waits less for more years without cover, nor longer for more years paid back") {
    CHECK(rc::check("random waits", [] {
        const waiting waits = *drawn(some_wait);
        const int lapsed = *drawn([] { return between(0, 20); });
        const int repaid = *drawn([] { return between(0, 20); });
        const int now = months(waits, lapsed, repaid);
        RC_ASSERT(months(waits, lapsed + 1, repaid) >= now);
        RC_ASSERT(months(waits, lapsed, repaid + 1) <= now);
        RC_ASSERT(now >= waits.length.count);
        const waiting_growth& growth = waits.growth;
        const int counted = std::min<int>(lapsed, growth.most_lapsed_years);
        RC_ASSERT(counted < growth.from_lapsed_years || now >= growth.at_least);
    }));
}

TEST_CASE("each year that is charged shortens the wait, and all that shorten it are charged") {
    CHECK(rc::check("random waits", [] {
        const waiting waits = *drawn(some_wait);
        const int lapsed = *drawn([] { return between(0, 20); });
        const int repaid = *drawn([] { return between(0, 20); });
        const int used = detail::repaid_years_used(waits, who_lapsed(lapsed, repaid));
        RC_ASSERT(used <= repaid);
        RC_ASSERT(months(waits, lapsed, used) == months(waits, lapsed, repaid));
        RC_ASSERT(used == 0 || months(waits, lapsed, used - 1) > months(waits, lapsed, used));
    }));
}

TEST_CASE("the most years that anybody is charged for are those of somebody") {
    CHECK(rc::check("random waits", [] {
        const waiting waits = *drawn(some_wait);
        int most = 0;
        for (int lapsed = 0; lapsed < 256; ++lapsed) {
            most = std::max(most, detail::repaid_years_used(waits, who_lapsed(lapsed, 255)));
        }
        RC_ASSERT(detail::most_repaid_years_used(waits) == most);
    }));
}

TEST_CASE("years paid back cost a fee each, and change nothing else that is paid") {
    CHECK(rc::check("random waits", [] {
        const int fee = *drawn([] { return between(0, 50'000); });
        const rule_table rules = *drawn([fee] { return with_price(some_wait(), fee); });
        const int lapsed = *drawn([] { return between(0, 20); });
        const int repaid = *drawn([] { return between(0, 20); });
        const assessment none = assess(rules, who_lapsed(lapsed, 0));
        const assessment some = assess(rules, who_lapsed(lapsed, repaid));
        RC_ASSERT(none.status == status::insured && some.status == status::insured);
        RC_ASSERT(none.extra_years == 0);
        RC_ASSERT(some.due - none.due == fen{fee} * some.extra_years);
        RC_ASSERT(some.fiscal == none.fiscal && some.subsidy == none.subsidy);
        RC_ASSERT(some.benefit_from <= none.benefit_from);
        RC_ASSERT((some.extra_years == 0) == (some.benefit_from == none.benefit_from));
    }));
}

TEST_CASE("years that a policy does not read change nothing") {
    int read = 0;
    int passed_over = 0;
    check_for_every_policy([&](const subject& policy) {
        const bool reads_lapsed = reads_lapsed_years(policy.rules);
        const bool reads_repaid = reads_repaid_years(policy.rules);
        for (const person& one : *people_for(policy.content)) {
            person other = one;
            const auto years = [] { return static_cast<std::uint8_t>(between(0, 99)); };
            other.lapsed_years = reads_lapsed ? one.lapsed_years : years();
            other.repaid_years = reads_repaid ? one.repaid_years : years();
            RC_ASSERT(policy.assess(one) == policy.assess(other));
        }
        ++(reads_lapsed ? read : passed_over);
        ++(reads_repaid ? read : passed_over);
    });
    CHECK(read > 0);
    CHECK(passed_over > read / 20);
}
