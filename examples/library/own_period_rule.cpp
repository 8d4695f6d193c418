// SPDX-License-Identifier: Apache-2.0
// A length of one's own is a constant; a way of counting and a waiting period are types with one.
#include <canbao/canbao.hpp>

#include <cstdio>

using namespace canbao;
using namespace std::chrono_literals;

// The day from which a period runs is its first, and a day that a month lacks is the next month's
// first.
struct as_the_county_counts {
    static constexpr counting_rule rule{opening_day::counted, month_end::next_month};
};

constexpr period a_quarter = 3_months;

// Cover begins on the first day of the second month after the payment's.
struct month_after_next {
    static constexpr waiting waits{waiting_kind::nth_month, {period_unit::months, 2}, {}};
};

template <class Rule>
struct hillside
    : policy<insured_year<2026>, counting<Rule>, fee<400_yuan>, fiscal_standard<700_yuan>,
             route<routes::newborn, within<a_quarter, events::birth>, waiting_period<from_event>>,
             route<routes::late_full, open_in_insured_year, charges<full_funding>,
                   waiting_period<month_after_next>>> {};

template <class Rule>
constexpr bool is_in_time(date paid_on, date born) {
    return assess<hillside<Rule>>({.paid_on = paid_on, .event = events::birth{}, .event_on = born})
               .route_code() == "newborn";
}

// Born on 10 January: until 10 April by the Civil Code, until the 9th where that day is counted.
static_assert(is_in_time<civil_code>(2026y / 4 / 10, 2026y / 1 / 10));
static_assert(!is_in_time<as_the_county_counts>(2026y / 4 / 10, 2026y / 1 / 10));

// The same without a policy: the rule by itself.
static_assert(last_day_of(a_quarter, 2026y / 1 / 10, as_the_county_counts::rule) ==
              date{2026y / 4 / 9});
static_assert(last_day_of({period_unit::months, 1}, 2026y / 1 / 31, as_the_county_counts::rule) ==
              date{2026y / 2 / 28}); // 1 March, less the day that was counted

int main() {
    const auto late = assess<hillside<as_the_county_counts>>({.paid_on = 2026y / 5 / 20});
    const auto from = format_date(late.benefit_from);
    std::printf("paid on 2026-05-20, covered from %.10s\n", from.data());
}
