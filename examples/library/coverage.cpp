// SPDX-License-Identifier: Apache-2.0
// What notices say, line by line, in small policies, and what each line does: the code of
// docs/coverage.md.
#include <canbao/canbao.hpp>

#include <cstdio>

using namespace canbao;
using namespace canbao::categories;
using namespace canbao::circumstances;
using namespace canbao::events;
using namespace canbao::funds;
using namespace std::chrono_literals;

// What the policies below have in common, and an application to them.
struct year : chapter<insured_year<2026>, counting<civil_code>> {};
struct base : chapter<year, fee<400_yuan>, fiscal_standard<700_yuan>> {};
struct autumn : chapter<route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};

constexpr date october = 2025y / 10 / 1;
constexpr date may = 2026y / 5 / 6;

template <class Policy>
constexpr fen due(const application& person) {
    return assess<Policy>(person).due;
}
template <class Policy>
constexpr date cover(const application& person) {
    return assess<Policy>(person).benefit_from;
}
template <class Policy>
constexpr bool takes(const char* route, const application& person) {
    return assess<Policy>(person).route_code() == route;
}

// ---------------------------------------------------------------- Persons

struct elderly
    : people<"elderly", "老年人",
             either<when<given<female>, aged_from<50>>, when<given<male>, aged_from<60>>>> {};
struct student : people<"student", "学生", either<when<given<pupil>>, when<aged_under<16>>>> {};
struct local_resident : people<"local_resident", "本市户籍居民", given<local_household>> {};
struct without_permit : people<"without_permit", "无居住证的非本地户籍人员",
                               unless_any<local_household, residence_permit>> {};

struct fees_of_groups : policy<year, autumn, fiscal_standard<700_yuan>, age_on<this_year<1, 1>>,
                               fee<380_yuan, to<elderly>>, fiscal_standard<900_yuan, to<elderly>>,
                               fee<360_yuan, to<student>>, fee<400_yuan>, lowest_fee_applies,
                               fee<800_yuan, tier<2>, to<local_resident>>,
                               fiscal_standard<700_yuan, to<without_permit>, paid_by<applicant>>> {
};

constexpr application woman{
    .paid_on = october, .circumstances = {female{}, local_household{}}, .born_on = 1976y / 1 / 1};
constexpr application younger{
    .paid_on = october, .circumstances = {female{}, local_household{}}, .born_on = 1976y / 1 / 2};
// Fees by age and sex, on the policy's day; a day younger is another fee.
static_assert(due<fees_of_groups>(woman) == 380_yuan);
static_assert(due<fees_of_groups>(younger) == 400_yuan);
static_assert(assess<fees_of_groups>(woman).fiscal == 900_yuan);
// Of two groups the lower fee.
static_assert(due<fees_of_groups>({.paid_on = october,
                                   .circumstances = {female{}, pupil{}, local_household{}},
                                   .born_on = 1976y / 1 / 1}) == 360_yuan);
// Tier 2 is for local residents alone.
static_assert(due<fees_of_groups>(
                  {.tier = 2, .paid_on = october, .circumstances = local_household{}}) == 800_yuan);
static_assert(
    assess<fees_of_groups>({.tier = 2, .paid_on = october, .circumstances = residence_permit{}})
        .reason == refusal::not_open);
// Neither registered here nor with a permit: 400 of their own, and what the treasury pays of
// others.
static_assert(due<fees_of_groups>({.paid_on = october}) == 1100_yuan);
static_assert(assess<fees_of_groups>({.paid_on = october}).fiscal == 0_yuan);

struct born_since_2024
    : people<"born_since_2024", "2024年及以后出生", born_from<year_before_last<1, 1>>> {};
struct born_this_year
    : people<"born_this_year", "当年出生", born<this_year<1, 1>, this_year<12, 31>>> {};
struct from_70 : people<"from_70", "70岁以上居民", aged_from<70>> {};
struct weak : people<"weak", "低保边缘家庭中的老年人和重残人员", to<subsistence_margin>,
                     either<when<aged_from<60>>, when<being<severely_disabled>>>> {};
struct flood_victim : own_category<0, "flood_victim", "受灾群众"> {};
struct last_of_25 : own_category<24, "last_of_25", "第二十五类"> {};

struct aid_of_groups
    : policy<base, autumn, age_on<this_year<1, 1>>,
             subsidy<in_full, to<born_since_2024>, paid_by<treasury>>,
             subsidy<amounts<120_yuan>, to<weak>, paid_by<medical_assistance>>,
             subsidy<amounts<300_yuan>, to<flood_victim, last_of_25>, paid_by<medical_assistance>>,
             delegated<to<hardship_veteran, from_70>>> {};

static_assert(due<aid_of_groups>({.paid_on = october, .born_on = 2024y / 1 / 1}) == 0_yuan);
static_assert(due<aid_of_groups>({.paid_on = october, .born_on = 2023y / 12 / 31}) == 400_yuan);
// One category and an age, or two categories.
static_assert(due<aid_of_groups>({.categories = subsistence_margin{},
                                  .paid_on = october,
                                  .born_on = 1966y / 1 / 1}) == 280_yuan);
static_assert(due<aid_of_groups>({.categories = {subsistence_margin{}, severely_disabled{}},
                                  .paid_on = october}) == 280_yuan);
static_assert(due<aid_of_groups>({.categories = subsistence_margin{}, .paid_on = october}) ==
              400_yuan);
// Categories of one's own: 25 places, beyond the first 32 words, too.
static_assert(due<aid_of_groups>({.categories = flood_victim{}, .paid_on = october}) == 100_yuan);
static_assert(due<aid_of_groups>({.categories = last_of_25{}, .paid_on = october}) == 100_yuan);
static_assert(category_set{last_of_25{}}.upper() != 0);
// What is left to other rules is noted.
static_assert(assess<aid_of_groups>({.categories = hardship_veteran{}, .paid_on = october})
                  .delegated.contains(hardship_veteran{}));
static_assert(
    assess<aid_of_groups>({.paid_on = october, .born_on = 1956y / 1 / 1}).notes()[0].code ==
    "from_70");

struct recognised
    : policy<base, subsidy<in_full, to<destitute, orphan>, paid_by<medical_assistance>>,
             recognised_by<last_year<12, 31>>,
             recognised_by<this_year<2, 28>, given<area_extension>>,
             recognised_by<this_year<6, 30>, to<orphan>>,
             claim_at_household<window<last_year<9, 1>, last_year<12, 31>>>,
             route<routes::concentrated, window<last_year<9, 1>, this_year<6, 30>>>> {};

constexpr application recognised_in(date day, category_set some, circumstance_set given = {}) {
    return {.categories = some, .recognised_on = day, .paid_on = may, .circumstances = given};
}
static_assert(due<recognised>(recognised_in(2025y / 12 / 31, destitute{})) == 0_yuan);
static_assert(due<recognised>(recognised_in(2026y / 2 / 1, destitute{})) == 400_yuan);
static_assert(due<recognised>(recognised_in(2026y / 2 / 1, destitute{}, area_extension{})) ==
              0_yuan);
static_assert(due<recognised>(recognised_in(2026y / 3 / 1, orphan{})) == 0_yuan);
// Insured elsewhere: no route, but the aid alone; insured as an employee: refused.
static_assert(assess<recognised>({.categories = orphan{},
                                  .paid_on = october,
                                  .circumstances = insured_elsewhere{}})
                  .status == status::subsidy_only);
static_assert(assess<recognised>({.paid_on = october, .circumstances = employee_insured{}})
                  .reason == refusal::employee_insured);

// ---------------------------------------------------------------- The bill

struct two_tiers
    : policy<year, autumn, fee<400_yuan>, fee<800_yuan, tier<2>>,
             fiscal_standard<700_yuan,
                             paid_by<part<central_finance, 420_yuan>,
                                     share<provincial_finance, percent<20>>, rest<county_finance>>>,
             subsidy<amounts<315_yuan, 400_yuan>, to<subsistence_allowance>,
                     paid_by<medical_assistance>>,
             subsidy<percent<100, of_tier<1>>, to<orphan>, paid_by<medical_assistance>>> {};

static_assert(due<two_tiers>({.paid_on = october}) == 400_yuan);
static_assert(due<two_tiers>({.tier = 2, .paid_on = october}) == 800_yuan);
static_assert(assess<two_tiers>({.tier = 3, .paid_on = october}).reason ==
              refusal::tier_not_offered);
constexpr bill standard = bill_of<two_tiers>(assess<two_tiers>({.paid_on = october}));
static_assert(standard.paid_by(central_finance{}) == 420_yuan);
static_assert(standard.paid_by(provincial_finance{}) == 140_yuan);
static_assert(standard.paid_by(county_finance{}) == 140_yuan);
// By tier, or as much as the fee of tier 1 whatever the tier.
constexpr application on_tier(std::uint8_t tier, category_set some) {
    return {.categories = some, .tier = tier, .paid_on = october};
}
static_assert(due<two_tiers>(on_tier(1, subsistence_allowance{})) == 85_yuan);
static_assert(due<two_tiers>(on_tier(2, subsistence_allowance{})) == 400_yuan);
static_assert(due<two_tiers>(on_tier(1, orphan{})) == 0_yuan);
static_assert(due<two_tiers>(on_tier(2, orphan{})) == 400_yuan);

struct two_plans
    : policy<year, fiscal_standard<700_yuan>, fee<400_yuan>, fee<320_yuan, on_plan<plans::student>>,
             subsidy<amounts<350_yuan>, to<orphan>, capped_at_fee, paid_by<medical_assistance>>,
             route<routes::school_year, on_plan<plans::student>, given<school_year_student>,
                   window<"2025-09-01", "2025-12-31">>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};

static_assert(due<two_plans>({.paid_on = october, .circumstances = school_year_student{}}) ==
              320_yuan);
// Never more than the fee.
static_assert(assess<two_plans>({.categories = orphan{},
                                 .paid_on = october,
                                 .circumstances = school_year_student{}})
                  .subsidy == 320_yuan);

struct of_a_base : policy<year, autumn, fee<share_of<57'840_yuan, basis_points<140>>>,
                          fiscal_standard<share_of<65'040_yuan, basis_points<120>>>> {};

static_assert(due<of_a_base>({.paid_on = october}) == 809.76_yuan);
static_assert(assess<of_a_base>({.paid_on = october}).fiscal == 780.48_yuan);

struct takes_out_supplement : own_circumstance<0, "takes_out_supplement", "自愿参加补充医疗保险"> {
};
struct in_arrears : own_circumstance<1, "in_arrears", "欠缴上年费用"> {};
struct wants_supplement
    : people<"wants_supplement", "补充医疗保险参保人", given<takes_out_supplement>> {};
struct owes_last_year : people<"owes_last_year", "欠缴上年费用人员", given<in_arrears>> {};

struct further_charges : policy<base, autumn, surcharge<surcharges::long_term_care, 10_yuan>,
                                surcharge<surcharges::supplement, 433_yuan, to<wants_supplement>>,
                                surcharge<surcharges::arrears, 30_yuan, to<owes_last_year>>,
                                subsidy<in_full, to<destitute>, paid_by<medical_assistance>>,
                                subsidy<in_full, including<surcharges::long_term_care>, to<orphan>,
                                        paid_by<medical_assistance>>> {};

static_assert(due<further_charges>({.paid_on = october}) == 410_yuan);
static_assert(due<further_charges>({.paid_on = october, .circumstances = takes_out_supplement{}}) ==
              843_yuan);
static_assert(due<further_charges>({.paid_on = october, .circumstances = in_arrears{}}) ==
              440_yuan);
static_assert(due<further_charges>({.categories = destitute{}, .paid_on = october}) == 10_yuan);
static_assert(due<further_charges>({.categories = orphan{}, .paid_on = october}) == 0_yuan);

struct relief_fund : own_fund<0, "relief_fund", "救灾资金"> {};

struct aid
    : policy<
          base, autumn, equal_aid<by_vocabulary>,
          subsidy<in_full, to<destitute>, paid_by<medical_assistance>>,
          subsidy<percent<50>, to<monitored>, paid_by<medical_assistance>>,
          subsidy<amounts<200_yuan>, to<flood_victim>, paid_by<relief_fund>>,
          subsidy<leaving<80_yuan>, to<returned_to_poverty>, paid_by<medical_assistance>>,
          subsidy<percent<60>, no_less_than<280_yuan>, to<subsistence_allowance>,
                  paid_by<medical_assistance>>,
          subsidy<fraction<1, 3>, rounded<rounding::down, 1_yuan>, to<needy_student>,
                  paid_by<medical_assistance>>,
          subsidy<percent<50>, no_more_than<150_yuan>, to<stably_lifted>, paid_by<bridging_funds>>,
          subsidy<in_full, to<subsistence_margin>,
                  paid_by<part<medical_assistance, 150_yuan>, rest<county_finance>>>,
          subsidy<amounts<330_yuan>, refunded_later, to<entitled_group>, paid_by<county_finance>>,
          subsidy<in_full, to<mental_disorder>, paid_by<county_finance>,
                  takes_precedence_over<medical_assistance>>> {};

constexpr fen owed_by(category_set some) {
    return due<aid>({.categories = some, .paid_on = october});
}
constexpr bill bill_for(category_set some) {
    return bill_of<aid>(assess<aid>({.categories = some, .paid_on = october}));
}
static_assert(owed_by(destitute{}) == 0_yuan && owed_by(monitored{}) == 200_yuan);
static_assert(bill_for(flood_victim{}).paid_by(relief_fund{}) == 200_yuan);
static_assert(owed_by(returned_to_poverty{}) == 80_yuan);
static_assert(owed_by(subsistence_allowance{}) == 120_yuan);
static_assert(owed_by(needy_student{}) == 267_yuan);
static_assert(owed_by(stably_lifted{}) == 250_yuan);
static_assert(bill_for(subsistence_margin{}).paid_by(medical_assistance{}) == 150_yuan);
static_assert(bill_for(subsistence_margin{}).paid_by(county_finance{}) == 250_yuan);
static_assert(bill_for(entitled_group{}).collected() == 400_yuan);
static_assert(bill_for(entitled_group{}).refund == 330_yuan);
static_assert(owed_by(entitled_group{}) == 70_yuan);
// Of several the highest, once; of equal ones that listed first, or that which says so.
static_assert(owed_by({monitored{}, flood_victim{}, stably_lifted{}}) == 200_yuan);
static_assert(assess<aid>({.categories = {monitored{}, flood_victim{}}, .paid_on = october}).fund ==
              fund_code{medical_assistance{}});
static_assert(assess<aid>({.categories = {destitute{}, mental_disorder{}}, .paid_on = october})
                  .fund == fund_code{county_finance{}});

// ---------------------------------------------------------------- Time

struct windows
    : policy<
          base, route<routes::concentrated, window<last_year<9, 1>, last_year<12, 31>>>,
          route<routes::extended, window<this_year<1, 1>, this_year<2, 28>>, given<area_extension>,
                waiting_period<from_the_start>>,
          route<routes::early_year, window<this_year<1, 1>, this_year<2, 28>>,
                waiting_period<from_payment>>,
          route<routes::spring, window<"2026-03-01", "2026-04-30">, waiting_period<next_month>>,
          route<routes::late, window<"2026-05-01", "2026-06-30">, waiting_period<after<30_days>>>,
          route<routes::late_full, window<"2026-07-01", "2026-12-31">, charges<full_funding>,
                waiting_period<after<3_months>>>> {};

static_assert(cover<windows>({.paid_on = october}) == 2026y / 1 / 1);
static_assert(cover<windows>({.paid_on = 2026y / 2 / 1}) == 2026y / 2 / 1);
static_assert(cover<windows>({.paid_on = 2026y / 2 / 1, .circumstances = area_extension{}}) ==
              2026y / 1 / 1);
static_assert(cover<windows>({.paid_on = 2026y / 3 / 31}) == 2026y / 4 / 1);
static_assert(cover<windows>({.paid_on = may}) == 2026y / 6 / 6);
static_assert(cover<windows>({.paid_on = 2026y / 7 / 1}) == 2026y / 10 / 2);
static_assert(due<windows>({.paid_on = 2026y / 7 / 1}) == 1100_yuan);
static_assert(assess<windows>({.paid_on = 2025y / 8 / 31}).reason == refusal::not_open);
static_assert(assess<windows>({.paid_on = 2026y / 10 / 1}).reason == refusal::no_coverage_left);

struct events_and_periods
    : policy<base, route<routes::newborn, within<90_days, birth>, waiting_period<from_event>>,
             route<routes::newborn_late, open_in_insured_year, later_than<90_days, birth>,
                   missed_in_insured_year, waiting_period<after<0_days>>>,
             route<routes::employee_lapse, within<3_months, employee_lapse>,
                   waiting_period<this_month>>,
             route<routes::from_payment, open_in_insured_year, upon<discharge, release>,
                   waiting_period<from_payment>>,
             route<routes::institution, open_in_insured_year, upon<institution_entry>,
                   event_between<"2026-03-01", "2026-12-31">, waiting_period<from_event>>,
             route<routes::transfer, open_in_insured_year, upon<recognition>, event_in_insured_year,
                   waiting_period<this_month, since_event>>,
             route<routes::late_continuing, open_in_insured_year, given<first_enrolment>,
                   waiting_period<this_month>>,
             route<routes::late_interrupted, open_in_insured_year,
                   unless_all<local_household, insured_last_year>, waiting_period<nth_month<7>>>> {
};

constexpr application since(event_code what, date day, date paid_on) {
    return {.paid_on = paid_on, .event = what, .event_on = day};
}
using of_events = events_and_periods;
static_assert(cover<of_events>(since(birth{}, 2026y / 4 / 2, may)) == 2026y / 4 / 2);
static_assert(cover<of_events>(since(birth{}, 2026y / 1 / 2, may)) == 2026y / 5 / 7);
static_assert(cover<of_events>(since(employee_lapse{}, 2026y / 4 / 2, may)) == 2026y / 5 / 1);
static_assert(cover<of_events>(since(release{}, 2025y / 4 / 2, may)) == may);
static_assert(cover<of_events>(since(institution_entry{}, 2026y / 4 / 2, may)) == 2026y / 4 / 2);
static_assert(!takes<of_events>("institution", since(institution_entry{}, 2026y / 2 / 2, may)));
static_assert(cover<of_events>(since(recognition{}, 2026y / 4 / 20, may)) == 2026y / 4 / 1);
static_assert(cover<of_events>({.paid_on = may, .circumstances = first_enrolment{}}) ==
              2026y / 5 / 1);
static_assert(cover<of_events>({.paid_on = may}) == 2026y / 12 / 1);
static_assert(assess<of_events>({.paid_on = may,
                                 .circumstances = {local_household{}, insured_last_year{}}})
                  .reason == refusal::not_open);

// From the first day of cover, or from a fixed day, whenever paid; that day counts.
struct from_a_day : policy<base,
                           route<routes::concentrated, window<"2025-09-01", "2025-12-31">,
                                 waiting_period<after<3_months>, since_cover_begins>>,
                           route<routes::early_year, window<"2026-01-01", "2026-02-28">,
                                 waiting_period<after<3_months>, since_day<this_year<3, 1>>>>> {};

static_assert(cover<from_a_day>({.paid_on = october}) == 2026y / 4 / 1);
static_assert(cover<from_a_day>({.paid_on = 2026y / 2 / 1}) == 2026y / 6 / 1);

// Another way of counting: the day of payment is the first of the 60.
struct counted : policy<insured_year<2026>, counting<opening_day_counted>, fee<400_yuan>,
                        fiscal_standard<700_yuan>,
                        route<routes::late, open_in_insured_year, waiting_period<after<60_days>>>> {
};
struct as_by_law : amend<counted, replacing<counting<civil_code>>> {};

static_assert(cover<counted>({.paid_on = may}) == 2026y / 7 / 5);
static_assert(cover<as_by_law>({.paid_on = may}) == 2026y / 7 / 6);

template <class Since>
using wait = waiting_period<after<3_months>, Since, each_further_lapsed_year<1_months>,
                            each_repaid_year<1_months>, floor_from<4, 6_months>>;

struct lapsed
    : policy<insured_year<2030>, counting<civil_code>, fee<400_yuan>, fiscal_standard<700_yuan>,
             lapses_since<2025>, surcharge_each<surcharges::repaid_years, numbers::repaid_years>,
             route<routes::concentrated, window<last_year<9, 1>, last_year<12, 31>>,
                   either<when<at_most<numbers::lapsed_years, 0>>,
                          when<at_least<numbers::lapsed_years, 1>, wait<since_cover_begins>>>>,
             route<routes::late, open_in_insured_year, wait<since_payment>>> {};

struct paid_ahead : policy<base, surcharge_each<surcharges::prepaid_years, numbers::prepaid_years>,
                           route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
static_assert(assess<paid_ahead>({.paid_on = 2025y / 10 / 1, .prepaid_years = 2}).due == 1200_yuan);

constexpr auto after_years(std::uint8_t lapsed_years, std::uint8_t repaid_years, date paid_on) {
    return assess<lapsed>(
        {.paid_on = paid_on, .lapsed_years = lapsed_years, .repaid_years = repaid_years});
}
constexpr date autumn_2029 = 2029y / 10 / 1;
static_assert(after_years(0, 0, autumn_2029).benefit_from == 2030y / 1 / 1);
// Three months from the first day of the year, whenever paid in the window.
static_assert(after_years(1, 0, autumn_2029).benefit_from == 2030y / 4 / 1);
// A month for each year beyond the first, a month less for each year that is bought back.
static_assert(after_years(3, 0, autumn_2029).benefit_from == 2030y / 6 / 1);
static_assert(after_years(3, 1, autumn_2029).benefit_from == 2030y / 5 / 1);
static_assert(after_years(3, 1, autumn_2029).due == 800_yuan);
// From four years on six months at least.
static_assert(after_years(4, 4, autumn_2029).benefit_from == 2030y / 7 / 1);
// Years before 2025 do not count.
static_assert(after_years(9, 0, autumn_2029) == after_years(5, 0, autumn_2029));
static_assert(after_years(0, 0, 2030y / 5 / 6).benefit_from == 2030y / 8 / 7);

struct half_year : route_name<"half_year", "按半年参保"> {};
struct in_the_year : route_name<"in_the_year", "年度中途参保"> {};

struct by_months
    : policy<year, autumn, fee<480_yuan>, fiscal_standard<700_yuan>,
             route<routes::newborn, within<90_days, birth>, event_in_insured_year,
                   prorated<since_event>, waiting_period<from_event>>,
             route<in_the_year, open_in_insured_year, upon<moved_in>, prorated<since_payment>,
                   waiting_period<next_month>>,
             route<half_year, on_request, window<"2025-09-01", "2025-12-31">,
                   prorated<for_period<6_months>>, covers<"2026-01-01", "2026-06-30">>> {};

// April to December, May to December.
static_assert(due<by_months>(since(birth{}, 2026y / 4 / 2, may)) == 360_yuan);
static_assert(due<by_months>(since(moved_in{}, 2026y / 4 / 2, may)) == 320_yuan);
// Half a year for those who ask for it, and for nobody else.
constexpr auto half =
    assess<by_months>({.paid_on = october, .wish = number_of<by_months, half_year>});
static_assert(half.due == 240_yuan && half.benefit_to == 2026y / 6 / 30);
static_assert(due<by_months>({.paid_on = october}) == 480_yuan);

struct beyond_the_year : policy<base, autumn,
                                route<routes::new_student, window<"2025-09-01", "2025-12-31">,
                                      given<new_student>, covers<"2025-09-01", "2026-12-31">>,
                                extends_cover<"2025-08-31", "2025-12-31">> {};

static_assert(cover<beyond_the_year>({.paid_on = october, .circumstances = new_student{}}) ==
              2025y / 9 / 1);
static_assert(extended_cover_end<beyond_the_year>(2025y / 8 / 31) == date{2025y / 12 / 31});

struct before_birth : policy<base, route<routes::newborn, window<"2025-09-01", "2026-12-31">,
                                         ahead_of<10_months, birth>, waiting_period<from_event>>> {
};

static_assert(cover<before_birth>(since(birth{}, 2026y / 8 / 1, may)) == 2026y / 8 / 1);

struct late_by_registration
    : policy<base, route<routes::late, by_registration, window<this_year<3, 1>, this_year<12, 31>>,
                         waiting_period<after<3_months>, since_registration>,
                         paid_until<this_year<12, 31>>>> {};

static_assert(cover<late_by_registration>({.paid_on = 2026y / 6 / 1,
                                           .registered_on = 2026y / 4 / 10}) == 2026y / 7 / 11);

struct counted_by_route
    : policy<
          base,
          route<routes::spring, window<"2026-03-01", "2026-06-30">, waiting_period<after<60_days>>,
                counted_by<opening_day_counted>>,
          route<routes::late, window<"2026-07-01", "2026-09-30">, waiting_period<after<60_days>>>> {
};

static_assert(cover<counted_by_route>({.paid_on = may}) == 2026y / 7 / 5);
static_assert(cover<counted_by_route>({.paid_on = 2026y / 7 / 6}) == 2026y / 9 / 5);

struct summer_to_summer : policy<base, insured_period<"2026-07-01", "2027-06-30">,
                                 route<routes::concentrated, window<"2026-05-01", "2026-06-30">>> {
};

static_assert(cover<summer_to_summer>({.paid_on = may}) == 2026y / 7 / 1);
static_assert(assess<summer_to_summer>({.paid_on = may}).benefit_to == 2027y / 6 / 30);

// ---------------------------------------------------------------- Routes and years

struct with_guardian : route_name<"with_guardian", "新生儿随监护人"> {};

struct newborns
    : policy<base, autumn,
             route<with_guardian, within<90_days, birth>, event_in_insured_year,
                   given<insured_last_year, parent_insured>, charges<nothing>, without_fiscal,
                   waiting_period<from_event>,
                   takes_precedence_over<routes::newborn_waived, routes::newborn>>,
             route<routes::newborn_waived, within<90_days, birth>, event_in_insured_year,
                   given<parent_insured>, charges<nothing>, waiting_period<from_event>,
                   takes_precedence_over<routes::newborn>>,
             subsidy<in_full, to<born_this_year>, paid_by<treasury>>,
             route<routes::newborn, within<90_days, birth>, waiting_period<from_event>>> {};

constexpr auto newborn(circumstance_set given) {
    return assess<newborns>(
        {.paid_on = may, .event = birth{}, .event_on = 2026y / 4 / 2, .circumstances = given});
}
static_assert(newborn({insured_last_year{}, parent_insured{}}).fiscal == 0_yuan);
static_assert(newborn(parent_insured{}).fund == fund_code{waiver{}});
static_assert(newborn(parent_insured{}).subsidy == 400_yuan);
static_assert(newborn({}).fund == fund_code{treasury{}} && newborn({}).due == 0_yuan);

struct choice
    : policy<base, autumn, subsidy<in_full, to<destitute, orphan>, paid_by<medical_assistance>>,
             route<routes::aided_after_window, window<"2026-01-01", "2026-03-31">,
                   to<destitute, orphan>, waiting_period<from_payment>>,
             route<routes::late, window<"2026-04-01", "2026-06-30">, aid_only<orphan>,
                   waiting_period<after<30_days>>>,
             route<routes::late_full, window<"2026-07-01", "2026-09-30">, charges<full_funding>,
                   without_aid, waiting_period<after<30_days>>>,
             route<routes::hardship_objective, open_in_insured_year,
                   either<when<given<objective_miss>>, when<upon<release>, event_in_insured_year>>,
                   unless_any<insured_last_year>, waiting_period<from_payment>>> {};

constexpr fen paid_by_kind(category_set some, date paid_on) {
    return due<choice>({.categories = some, .paid_on = paid_on});
}
static_assert(paid_by_kind(destitute{}, 2026y / 2 / 1) == 0_yuan);
static_assert(assess<choice>({.paid_on = 2026y / 2 / 1}).reason == refusal::not_open);
static_assert(paid_by_kind(destitute{}, may) == 400_yuan && paid_by_kind(orphan{}, may) == 0_yuan);
static_assert(paid_by_kind(orphan{}, 2026y / 7 / 1) == 1100_yuan);
// Of several open routes the most favourable: here both are open, and that which covers first is
// taken.
static_assert(takes<choice>("late", {.paid_on = may}));
static_assert(takes<choice>("hardship_objective",
                            {.paid_on = may, .circumstances = objective_miss{}}));
static_assert(takes<choice>("hardship_objective", since(release{}, 2026y / 2 / 1, may)));
static_assert(takes<choice>("late", {.paid_on = may,
                                     .circumstances = {objective_miss{}, insured_last_year{}}}));

struct death : own_event<0, "death", "死亡"> {};

struct ours_2026 : policy<insured_year<2026>, counting<civil_code>, fee<400_yuan>,
                          fiscal_standard<700_yuan>, refunds_before_cover<upon<death>>,
                          route<routes::concentrated, window<last_year<9, 1>, last_year<12, 31>>>,
                          route<routes::newborn, window_from<last_year<9, 1>>,
                                within<90_days, birth>, waiting_period<from_event>>> {};
// Windows move along with the year.
struct ours_2027 : amend<ours_2026, replacing<insured_year<2027>, fee<430_yuan>>> {};
struct with_more_aid
    : amend<ours_2026, removing<refunds_before_cover<>>,
            adding<subsidy<percent<50>, to<monitored>, paid_by<medical_assistance>>>> {};

constexpr auto paid_early = assess<ours_2026>({.paid_on = october});
static_assert(refund_of<ours_2026>(paid_early, 2025y / 12 / 31, death{}) == 400_yuan);
static_assert(refund_of<ours_2026>(paid_early, 2026y / 1 / 1, death{}) == 0_yuan);
static_assert(refund_of<ours_2026>(paid_early, 2025y / 12 / 31) == 0_yuan);
static_assert(due<ours_2027>({.paid_on = 2026y / 10 / 1}) == 430_yuan);
static_assert(due<with_more_aid>({.categories = monitored{}, .paid_on = october}) == 200_yuan);
// Born in December: enrolled for that year and for the next.
constexpr auto both =
    assess_years<ours_2026, ours_2027>(since(birth{}, 2026y / 12 / 20, 2026y / 12 / 28));
static_assert(both.due == 830_yuan);
static_assert(std::get<0>(both.each).benefit_from == 2026y / 12 / 20);
static_assert(std::get<1>(both.each).benefit_from == 2027y / 1 / 1);

template <class Policy>
void tell(const char* part, const application& person) {
    const auto one = assess<Policy>(person);
    const auto from = format_date(one.benefit_from);
    std::printf("%s: %lld yuan, covered from %.10s\n", part,
                static_cast<long long>(one.due.count / 100), from.data());
}

int main() {
    tell<fees_of_groups>("persons", woman);
    tell<two_tiers>("the bill", on_tier(2, subsistence_allowance{}));
    tell<by_months>("time", since(birth{}, 2026y / 4 / 2, may));
    tell<choice>("routes and years", {.categories = destitute{}, .paid_on = may});
}
