// SPDX-License-Identifier: Apache-2.0
//
// Policies that ask odd things of people and are nevertheless right: each compiles.
#include "support/both.hpp"
#include "support/notice.hpp"

namespace {

using namespace tests;
using namespace categories;
using namespace circumstances;
using namespace events;
using namespace funds;

constexpr date in_june = 2026y / 6 / 1;

template <class Policy>
constexpr auto in_summer(circumstance_set facts, category_set held = {}) {
    return assess<Policy>({.categories = held, .paid_on = in_june, .circumstances = facts});
}

// Odd: two routes with the same terms; some people may take either, and get the same.
struct same_terms : notice_with<route<routes::migrant, open_in_insured_year, given<migrant_worker>,
                                      waiting_period<next_month>>,
                                route<routes::late_continuing, open_in_insured_year,
                                      given<local_household>, waiting_period<next_month>>> {};

// Odd: all but some may enrol only before the year.
struct for_a_category : notice_with<route<routes::aided_after_window, open_in_insured_year,
                                          to<orphan, monitored>, waiting_period<from_payment>>> {};

// Odd: alternatives of one route of which several may hold at once.
struct overlapping_alternatives
    : notice_with<route<routes::late_full, open_in_insured_year, charges<full_funding>,
                        waiting_period<next_month>,
                        either<when<upon<moved_in>>, when<within<30_days, moved_in, birth>>,
                               when<given<migrant_worker>>>>> {};

// Odd: who is aided in full owes nothing either way; the waiver is what counts, as is said.
struct waived_and_aided
    : notice_with<subsidy<in_full, to<orphan>, paid_by<medical_assistance>>,
                  route<routes::newborn_waived, within<90_days, birth>, given<parent_insured>,
                        charges<nothing>, waiting_period<from_event>,
                        takes_precedence_over<routes::newborn>>,
                  route<routes::newborn, within<90_days, birth>, waiting_period<from_event>>> {};

// Odd: as many circumstances as the vocabulary has, each with a route of its own, and some that
// exclude one another.
struct of_many_circumstances
    : notice_with<
          route<routes::hardship_objective, open_in_insured_year, given<objective_miss>,
                waiting_period<from_payment>>,
          route<routes::extended, window<"2026-01-01", "2026-02-28">, given<area_extension>>,
          route<routes::migrant, open_in_insured_year, given<migrant_worker>,
                unless_any<objective_miss>, waiting_period<after<0_days>>>,
          route<routes::school_year, open_in_insured_year, given<school_year_student>,
                unless_any<graduating>, covers<"2026-03-01", "2026-08-31">>,
          route<routes::summer, open_in_insured_year, given<graduating>,
                covers<"2026-01-01", "2026-07-31">>,
          route<routes::new_student, window<"2026-09-01", "2026-09-30">, given<new_student>,
                waiting_period<from_payment>>,
          route<routes::late_continuing, open_in_insured_year,
                given<local_household, insured_last_year>, waiting_period<next_month>>,
          route<routes::late_interrupted, open_in_insured_year,
                unless_all<local_household, insured_last_year>, waiting_period<nth_month<3>>>,
          route<routes::newborn, within<90_days, birth>, given<parent_insured>,
                waiting_period<from_event>>> {};

// Odd: no word of it is published.
struct flood_victim : own_category<0, "flood_victim", "受灾群众"> {};
struct displaced : own_circumstance<0, "displaced", "转移安置"> {};
struct flood : own_event<0, "flood", "受灾"> {};
struct relief_fund : own_fund<0, "relief_fund", "救灾资金"> {};
struct family : own_plan<0, "family", "家庭"> {};
struct flood_relief : route_name<"flood_relief", "灾后补缴"> {};
struct before_the_flood : route_name<"before_the_flood", "灾前"> {};

struct of_own_words
    : policy<insured_year<2026>, fee<300_yuan, on_plan<family>>, fiscal_standard<700_yuan>,
             subsidy<in_full, to<flood_victim>, paid_by<relief_fund>>,
             route<before_the_flood, window_until<"2025-12-31">, on_plan<family>>,
             route<flood_relief, within<60_days, flood>, given<displaced>, on_plan<family>,
                   waiting_period<from_event>>> {};

constexpr auto flooded(circumstance_set facts, date paid) {
    return assess<of_own_words>({.categories = flood_victim{},
                                 .paid_on = paid,
                                 .event = flood{},
                                 .event_on = 2026y / 7 / 1,
                                 .circumstances = facts});
}

constexpr auto of_birth(category_set held, circumstance_set facts) {
    return assess<waived_and_aided>({.categories = held,
                                     .paid_on = in_june,
                                     .event = birth{},
                                     .event_on = 2026y / 5 / 1,
                                     .circumstances = facts});
}

constexpr auto moved(date day) {
    return assess<overlapping_alternatives>(
        {.paid_on = in_june, .event = moved_in{}, .event_on = day});
}

} // namespace

TEST_CASE("two routes may have the same terms") {
    BOTH(in_summer<same_terms>(migrant_worker{}).route_code() == "migrant");
    BOTH(in_summer<same_terms>(local_household{}).route_code() == "late_continuing");
    constexpr auto both = in_summer<same_terms>({migrant_worker{}, local_household{}});
    BOTH(both.route_code() == "migrant");
    BOTH(both.due == in_summer<same_terms>(local_household{}).due);
    BOTH(in_summer<same_terms>({}).reason == refusal::not_open);
}

TEST_CASE("a route may be for a category alone") {
    BOTH(in_summer<for_a_category>({}, orphan{}).benefit_from == in_june);
    BOTH(in_summer<for_a_category>({}, destitute{}).reason == refusal::not_open);
    BOTH(assess<for_a_category>(
             {.categories = orphan{}, .recognised_on = in_june + 1, .paid_on = in_june})
             .reason == refusal::not_open);
}

TEST_CASE("alternatives may overlap") {
    BOTH(moved(2026y / 5 / 2).due == 1100_yuan);
    BOTH(moved(2020y / 5 / 2).due == 1100_yuan);
    BOTH(moved(in_june + 1).reason == refusal::not_open);
    BOTH(in_summer<overlapping_alternatives>(migrant_worker{}).due == 1100_yuan);
}

TEST_CASE("a waived route may stand beside aid in full") {
    BOTH(of_birth(orphan{}, parent_insured{}).route_code() == "newborn_waived");
    BOTH(of_birth(orphan{}, parent_insured{}).fund == fund_code{waiver{}});
    BOTH(of_birth(orphan{}, {}).fund == fund_code{medical_assistance{}});
    BOTH(of_birth({}, {}).due == 400_yuan);
}

TEST_CASE("a policy may ask for many circumstances") {
    using policy = of_many_circumstances;
    BOTH(in_summer<policy>({}).route_code() == "late_interrupted");
    BOTH(in_summer<policy>({local_household{}, insured_last_year{}}).route_code() ==
         "late_continuing");
    BOTH(in_summer<policy>(migrant_worker{}).benefit_from == in_june + 1);
    BOTH(in_summer<policy>({migrant_worker{}, objective_miss{}}).benefit_from == in_june);
    BOTH(in_summer<policy>(school_year_student{}).benefit_to == date{2026y / 8 / 31});
    BOTH(in_summer<policy>({school_year_student{}, graduating{}}).benefit_to ==
         date{2026y / 7 / 31});
}

TEST_CASE("a policy may be made of words of one's own") {
    BOTH(flooded(displaced{}, 2026y / 8 / 30).due == 0_yuan);
    BOTH(flooded(displaced{}, 2026y / 8 / 30).benefit_from == date{2026y / 7 / 1});
    BOTH(flooded(displaced{}, 2026y / 8 / 31).reason == refusal::not_open);
    BOTH(flooded({}, 2026y / 8 / 30).reason == refusal::not_open);
    BOTH(flooded({}, 1950y / 1 / 1).route_code() == "before_the_flood");
}
