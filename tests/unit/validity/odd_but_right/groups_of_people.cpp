// SPDX-License-Identifier: Apache-2.0
//
// Policies that charge and aid groups of people in odd ways and are nevertheless right: each
// compiles.
#include "support/both.hpp"
#include "support/notice.hpp"

namespace {

using namespace tests;
using namespace categories;
using namespace circumstances;
using namespace funds;

struct women : people<"women", "女性", given<female>> {};
struct men : people<"men", "男性", given<male>> {};
struct minors : people<"minors", "未成年人", aged_under<18>> {};
struct elderly : people<"elderly", "老年人", aged_from<60>> {};
struct oldest : people<"oldest", "高龄老年人", aged_from<80>> {};
struct pupils : people<"pupils", "中小学生", given<pupil>, unless_any<university_student>> {};
struct undergraduates : people<"undergraduates", "大学生", given<university_student>> {};
struct orphans_at_school : people<"orphans_at_school", "在校孤儿", to<orphan>, given<pupil>> {};

struct people_of_working_age : people<"people_of_working_age", "劳动年龄人员", aged<18, 59>> {};

using ages = age_on<this_year<1, 1>>;

constexpr application person(circumstance_set facts, category_set held = {}, date born_on = {}) {
    return {.categories = held, .paid_on = in_window, .circumstances = facts, .born_on = born_on};
}
template <class Policy>
constexpr fen due_of(const application& one) {
    return assess<Policy>(one).due;
}

// Odd: each sex has a fee of its own, and who states none has that of all.
struct by_sex : notice_with<fee<300_yuan, to<women>>, fee<310_yuan, to<men>>> {};

// Odd: fees by age without a gap between the ages, and none for whoever's birth is unknown.
struct by_age : policy<insured_year<2026>, counting<civil_code>, ages, fee<300_yuan, to<minors>>,
                       fee<400_yuan, to<people_of_working_age>>, fee<350_yuan, to<elderly>>,
                       fiscal_standard<700_yuan>,
                       route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};

// Odd: one says whom the other leaves out.
struct by_exception : notice_with<fee<300_yuan, to<pupils>>, fee<250_yuan, to<undergraduates>>> {};

// Odd: two groups that are the same people this year, one by birth and one by age.
struct born_until_1966
    : people<"born_until_1966", "一九六六年元旦及以前出生", born_until<"1966-01-01">> {};
struct same_people : notice_with<ages, fee<300_yuan, to<elderly>>,
                                 subsidy<percent<50>, to<born_until_1966>, paid_by<city_finance>>> {
};

// Odd: a route for women that charges nothing beside one for men, some of whom are aided in full:
// nobody is offered both.
struct for_women : route_name<"for_women", "女性"> {};
struct for_men : route_name<"for_men", "男性"> {};
struct routes_by_sex
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
             subsidy<in_full, to<orphan>, paid_by<city_finance>>,
             route<for_women, window<"2025-09-01", "2025-12-31">, given<female>, charges<nothing>>,
             route<for_men, window<"2025-09-01", "2025-12-31">, given<male>>> {};

// Odd: one group is an alternative of the other.
struct retired
    : people<"retired", "退休年龄人员",
             either<when<given<female>, aged_from<55>>, when<given<male>, aged_from<60>>>> {};
struct retired_women : people<"retired_women", "退休年龄女性", given<female>, aged_from<55>> {};
struct of_an_alternative
    : notice_with<ages, fee<300_yuan, to<retired>>,
                  subsidy<percent<50>, to<retired_women>, paid_by<city_finance>>> {};

// Odd: aid that is more than a fee that none of those aided pays.
struct never_met
    : notice_with<ages, fee<100_yuan, to<men>>, fee<500_yuan, to<elderly>>, lowest_fee_applies,
                  subsidy<amounts<300_yuan>, to<women>, paid_by<city_finance>>> {};
struct never_less : notice_with<ages, fee<500_yuan, to<elderly>>,
                                subsidy<amounts<450_yuan>, to<oldest>, paid_by<city_finance>>> {};

// Odd: equal aid by several funds and sections, of which nobody has two.
struct equal_aid_apart
    : notice_with<subsidy<amounts<200_yuan>, to<women>, paid_by<city_finance>, section<"2">>,
                  subsidy<amounts<200_yuan>, to<men>, paid_by<county_finance>, section<"3">>> {};

// Odd: all that is charged is charged to groups; whoever is of none can't enrol.
struct for_some : policy<insured_year<2026>, counting<civil_code>, fee<300_yuan, to<pupils>>,
                         fee<310_yuan, to<orphan>>, lowest_fee_applies, fiscal_standard<700_yuan>,
                         fiscal_standard<0_yuan, to<orphan>>,
                         surcharge<surcharges::long_term_care, 10_yuan, to<men>>,
                         surcharge<surcharges::long_term_care, 12_yuan, to<women>>,
                         route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
                         route<routes::summer, open_in_insured_year, to<orphans_at_school>,
                               waiting_period<next_month>>> {};

// Odd: a charge on the dearer tier that a fund pays, and aid that is the cheaper one's fee.
struct tiers
    : notice_with<fee<500_yuan, tier<2>>, fee<450_yuan, to<pupils>, tier<2>>,
                  surcharge<surcharges::supplement, 20_yuan, tier<2>, paid_by<city_finance>>,
                  subsidy<percent<100, of_tier<1>>, to<orphan>, paid_by<city_finance>>> {};

// Odd: the standard of some is as high as that of all others; that they owe it differs.
struct without_permit : people<"without_permit", "未持居住证", unless_any<residence_permit>> {};
struct owed_by_some
    : notice_with<fiscal_standard<700_yuan, to<without_permit>, paid_by<applicant>>> {};

} // namespace

TEST_CASE("each sex may have a fee of its own") {
    BOTH(due_of<by_sex>(person(female{})) == 300_yuan);
    BOTH(due_of<by_sex>(person(male{})) == 310_yuan);
    BOTH(due_of<by_sex>(person({})) == 400_yuan);
}

TEST_CASE("each age may have a fee of its own, and an unknown one none") {
    BOTH(due_of<by_age>(person({}, {}, 2008y / 1 / 2)) == 300_yuan);
    BOTH(due_of<by_age>(person({}, {}, 2008y / 1 / 1)) == 400_yuan);
    BOTH(due_of<by_age>(person({}, {}, 1966y / 1 / 2)) == 400_yuan);
    BOTH(due_of<by_age>(person({}, {}, 1966y / 1 / 1)) == 350_yuan);
    BOTH(assess<by_age>(person({})).reason == refusal::not_open);
}

TEST_CASE("a group may leave out whom another one is of") {
    BOTH(due_of<by_exception>(person(pupil{})) == 300_yuan);
    BOTH(due_of<by_exception>(person({pupil{}, university_student{}})) == 250_yuan);
}

TEST_CASE("groups may be of the same people by other words, or of some of them") {
    BOTH(due_of<same_people>(person({}, {}, 1966y / 1 / 1)) == 150_yuan);
    BOTH(due_of<same_people>(person({}, {}, 1966y / 1 / 2)) == 400_yuan);
    BOTH(due_of<of_an_alternative>(person(female{}, {}, 1971y / 1 / 1)) == 150_yuan);
    BOTH(due_of<of_an_alternative>(person(male{}, {}, 1966y / 1 / 1)) == 300_yuan);
}

TEST_CASE("aid may be more than a fee that nobody aided pays") {
    BOTH(due_of<never_met>(person(female{})) == 100_yuan);
    BOTH(due_of<never_met>(person(male{})) == 100_yuan);
    BOTH(due_of<never_less>(person({}, {}, 1946y / 1 / 1)) == 50_yuan);
    BOTH(due_of<never_less>(person({}, {}, 1946y / 1 / 2)) == 500_yuan);
}

TEST_CASE("equal aid of groups that exclude one another is no tie") {
    BOTH(assess<equal_aid_apart>(person(female{})).fund == fund_code{city_finance{}});
    BOTH(assess<equal_aid_apart>(person(male{})).fund == fund_code{county_finance{}});
}

TEST_CASE("a policy may be for some alone") {
    BOTH(due_of<for_some>(person(pupil{})) == 300_yuan);
    BOTH(due_of<for_some>(person({pupil{}, male{}}, orphan{})) == 310_yuan);
    BOTH(due_of<for_some>(person(female{}, orphan{})) == 322_yuan);
    BOTH(assess<for_some>(person({}, orphan{})).fiscal == 0_yuan);
    BOTH(assess<for_some>(person({})).reason == refusal::not_open);
}

TEST_CASE("of tiers the dearer may have charges of its own, and aid of the cheaper one's fee") {
    constexpr auto on_second = [](circumstance_set facts, category_set held) {
        application one = person(facts, held);
        one.tier = 2;
        return assess<tiers>(one);
    };
    BOTH(on_second({}, {}).due == 500_yuan);
    BOTH(on_second({}, orphan{}).due == 100_yuan);
    BOTH(on_second(pupil{}, orphan{}).due == 50_yuan);
    BOTH(due_of<tiers>(person({}, orphan{})) == 0_yuan);
}

TEST_CASE("some may owe as much as is paid for others") {
    BOTH(due_of<owed_by_some>(person({})) == 1100_yuan);
    BOTH(due_of<owed_by_some>(person(residence_permit{})) == 400_yuan);
}

TEST_CASE("routes of women and of men are no tie") {
    BOTH(assess<routes_by_sex>(person(female{}, orphan{})).fund == fund_code{waiver{}});
    BOTH(assess<routes_by_sex>(person(male{}, orphan{})).fund == fund_code{city_finance{}});
}
