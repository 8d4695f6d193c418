// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

// A policy as large as a province's that has every chapter of the guidance of 2024: groups by age,
// aid to them, waits that grow, and 25 ways in. That it builds within the limits that compilers
// have of themselves is the test.
namespace {

using namespace tests;
using namespace categories;
using namespace circumstances;
using namespace events;
using namespace funds;

template <text Code>
struct way : route_name<Code, Code> {};

struct elderly
    : people<"elderly", "老年居民",
             either<when<given<female>, aged_from<50>>, when<given<male>, aged_from<60>>>> {};
struct child : people<"child", "儿童学生", either<when<given<pupil>>, when<aged_under<18>>>> {};
struct poor_old : people<"poor_old", "困难老人", to<subsistence_margin>, aged_from<60>> {};

template <class Since>
using wait = waiting_period<after<3_months>, Since, each_further_lapsed_year<1_months>,
                            each_repaid_year<1_months>, floor_from<4, 6_months>>;

struct amounts_and_aid
    : chapter<
          age_on<"2030-01-01">, fee<400_yuan>, fee<380_yuan, to<child>>, fee<420_yuan, to<elderly>>,
          lowest_fee_applies, fiscal_standard<700_yuan>, lapses_since<2025>,
          surcharge_each<surcharges::repaid_years, numbers::repaid_years>,
          subsidy<in_full, to<destitute, orphan>, paid_by<medical_assistance>>,
          subsidy<percent<50>, to<monitored, subsistence_allowance>, paid_by<medical_assistance>>,
          subsidy<amounts<120_yuan>, to<poor_old>, paid_by<county_finance>>,
          equal_aid<by_vocabulary>, recognised_by<"2030-02-28">> {};

struct in_time
    : chapter<route<way<"in_the_window">, window<"2029-09-01", "2030-02-28">,
                    either<when<at_most<numbers::lapsed_years, 0>>,
                           when<at_least<numbers::lapsed_years, 1>, wait<since_cover_begins>>>>,
              route<way<"spring">, window<"2030-03-01", "2030-06-30">,
                    either<when<to<child>>, when<given<local_household>>,
                           when<given<residence_permit>>>,
                    wait<since_payment>>,
              route<way<"late">, window<"2030-07-01", "2030-12-20">, charges<full_funding>,
                    either<when<given<local_household>>, when<given<residence_permit>>,
                           when<to<elderly>>>,
                    wait<since_payment>>> {};

struct upon_events
    : chapter<route<way<"newborn">, within<90_days, birth>, waiting_period<from_event>>,
              route<way<"newborn_late">, open_in_insured_year, later_than<90_days, birth>,
                    missed_in_insured_year, wait<since_payment>>,
              route<way<"employee_lapse">, within<3_months, employee_lapse>,
                    either<when<given<insured_last_year>, waiting_period<from_event>>,
                           when<given<first_enrolment>, waiting_period<from_payment>>>>,
              route<way<"discharge">, open_in_insured_year,
                    upon<discharge, spouse_discharge, release>, waiting_period<from_payment>>,
              route<way<"recognition">, open_in_insured_year, upon<recognition>,
                    event_in_insured_year, to<destitute, orphan, monitored, subsistence_allowance>,
                    waiting_period<from_payment>>,
              route<way<"moved_in">, open_in_insured_year, upon<moved_in>,
                    either<when<given<local_household>, waiting_period<next_month>>,
                           when<given<residence_permit>, wait<since_event>>>>,
              route<way<"institution">, open_in_insured_year, upon<institution_entry>,
                    waiting_period<from_event>>,
              route<way<"hardship">, window<"2030-03-01", "2030-12-31">,
                    either<when<given<graduating>>, when<given<migrant_worker>>,
                           when<given<objective_miss>>, when<given<school_year_student>>,
                           when<given<area_extension>>, when<given<parent_insured>>,
                           when<given<new_student>>>,
                    to<poor_old, destitute>, waiting_period<this_month>>,
              route<way<"employment">, window<"2030-03-01", "2030-12-31">,
                    within<6_months, new_employment, graduate_unemployed>,
                    waiting_period<next_month>>> {};

struct large : policy<policy_id<"large-2030">, insured_year<2030>, counting<civil_code>,
                      amounts_and_aid, in_time, upon_events> {};

} // namespace

TEST_CASE("a policy of 25 openings with groups and growing waits builds") {
    BOTH(large::rules.openings.size() == 25);
    BOTH(large::rules.people.size() == 5);
    // Two years without cover, paid in May: three months and one.
    BOTH(assess<large>({.paid_on = 2030y / 5 / 6,
                        .circumstances = local_household{},
                        .lapsed_years = 2,
                        .born_on = 1990y / 1 / 1})
             .benefit_from == 2030y / 9 / 7);
}
