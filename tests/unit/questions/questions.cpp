// SPDX-License-Identifier: Apache-2.0
#include <canbao/questions.hpp>

#include "support/both.hpp"
#include "support/notice.hpp"

#include <canbao/policies/fuling_2023.hpp>
#include <canbao/policies/hunan_2023.hpp>
#include <canbao/policies/registry.hpp>

// What a user may ask of a policy, each question answered both ways. The figures are derived by
// hand; `notice_with` is payable from 1 September to 31 December 2025 for 400 yuan.
namespace {

using namespace tests;
using namespace categories;
using namespace circumstances;
using funds::district_finance;
using funds::medical_assistance;
using policies::fuling_2023;
using policies::hunan_2023;

template <class... More>
using with_late_route = notice_with<route<routes::late_full, window<"2026-02-01", "2026-06-30">,
                                          charges<full_funding>, waiting_period<next_month>>,
                                    More...>;

using aid_in_full = subsidy<in_full, to<orphan>, paid_by<medical_assistance>>;
using aid_by_half = subsidy<percent<50>, to<monitored>, paid_by<medical_assistance>>;

struct with_gap : with_late_route<> {};
struct with_aid : with_late_route<aid_in_full, aid_by_half> {};

// The monitored may pay late for the individual contribution; orphans, aided in full, may not.
struct late_for_the_monitored
    : with_late_route<aid_in_full, aid_by_half,
                      route<routes::aided_after_window, window<"2026-02-01", "2026-06-30">,
                            to<monitored>, waiting_period<next_month>>> {};

struct schoolchildren : people<"schoolchildren", "在校儿童", given<pupil>> {};
struct with_aided_group
    : with_late_route<aid_in_full,
                      subsidy<amounts<100_yuan>, to<schoolchildren>, paid_by<district_finance>>> {};

// A student plan with less aid but a lower fee: who is monitored takes it, and gets less.
struct less_aid_for_less_fee
    : notice_with<fee<100_yuan, on_plan<plans::student>>,
                  subsidy<amounts<200_yuan>, to<monitored>, on_plan<plans::resident>,
                          paid_by<medical_assistance>>,
                  route<routes::aided_after_window, window<"2025-09-01", "2025-12-31">,
                        to<monitored>, on_plan<plans::student>>> {};

struct with_limit : with_late_route<aid_in_full, aid_by_half, recognised_by<"2025-10-31">> {};

struct dearer : amend<with_aid, replacing<fee<500_yuan>>> {};
struct a_day_longer
    : amend<with_aid, replacing<route<routes::late_full, window<"2026-02-01", "2026-07-01">,
                                      charges<full_funding>, waiting_period<next_month>>>> {};
struct cited_otherwise : amend<with_aid, replacing<fee<400_yuan, section<"9">>>> {};
struct another_fund
    : amend<with_aid, replacing<subsidy<in_full, to<orphan>, paid_by<district_finance>>>> {};
struct with_second_tier : amend<with_aid, adding<fee<800_yuan, tier<2>>>> {};

// Aid that is never given: the same category gets more, on the one plan and tier that there is.
struct with_idle_limit
    : notice_with<aid_in_full, recognised_by<"2026-06-30">, delegated<to<hardship_veteran>>> {};

constexpr bool has(const canbao::detail::term_places& places, canbao::detail::component_kind kind,
                   std::uint8_t place) {
    for (const canbao::detail::term_place& one : places) {
        if (one == canbao::detail::term_place{kind, place}) {
            return true;
        }
    }
    return false;
}

/// All differences between two published policies, found at run time, are differences; their
/// number.
std::size_t differences_at_run_time(const policy_entry& here, const policy_entry& there) {
    std::size_t found = 0;
    each_difference(*here.content, *here.rules, *there.content, *there.rules,
                    [&](const difference& one) {
                        ++found;
                        CHECK(one.here == assess(*here.rules, one.example));
                        CHECK(one.there == assess(*there.rules, one.example));
                        CHECK(!detail::same_outcome({*here.content, *here.rules}, one.here,
                                                    {*there.content, *there.rules}, one.there));
                        return found < 2'000;
                    });
    return found;
}

} // namespace

TEST_CASE("which day of a span has no route") {
    constexpr date autumn = 2025y / 9 / 1;
    BOTH(has_route_every_day<with_gap>({}, autumn, 2025y / 12 / 31));
    BOTH(!has_route_every_day<with_gap>({}, autumn, 2026y / 2 / 1));
    BOTH(first_day_without_route<with_gap>({}, autumn, 2026y / 2 / 1) == date{2026y / 1 / 1});
    BOTH(first_day_without_route<with_gap>({}, 2025y / 8 / 31, autumn) == date{2025y / 8 / 31});
    BOTH(first_day_without_route<with_gap>({}, 2026y / 2 / 1, 2026y / 7 / 1) ==
         date{2026y / 7 / 1});
    BOTH(!first_day_without_route<with_gap>({}, 2026y / 2 / 1, 2026y / 6 / 30).has_value());
    // an empty span has no such day
    BOTH(has_route_every_day<with_gap>({}, 2026y / 8 / 2, 2026y / 8 / 1));
}

TEST_CASE("days without a route in the published policies") {
    // Fuling 2.4.3: the last general window closes on 30 September; 2.3.1 opens the second half to
    // the low-income groups.
    const auto gap = [](const application& person) {
        return first_day_without_route<fuling_2023>(person, 2022y / 9 / 1, 2023y / 12 / 31);
    };
    CHECK(gap({}) == date{2023y / 10 / 1});
    CHECK(!gap({.categories = orphan{}}).has_value());
    CHECK(!gap({.categories = stably_lifted{}}).has_value());
    CHECK(gap({.categories = entitled_group{}}) == date{2023y / 10 / 1});
    CHECK(gap({.tier = 3}) == date{2022y / 9 / 1});
    // Hunan 2.5: nothing general after the concentrated period
    CHECK(first_day_without_route<hunan_2023>({}, 2022y / 9 / 1, 2023y / 12 / 31) ==
          date{2023y / 1 / 1});
    CHECK(first_day_without_route<hunan_2023>({.circumstances = area_extension{}}, 2022y / 9 / 1,
                                              2023y / 12 / 31) == date{2023y / 3 / 1});
}

TEST_CASE("whether one category pays no more than another") {
    BOTH(pays_no_more<with_aid, orphan, monitored>.holds);
    BOTH(pays_no_more<with_aid, orphan, orphan>.holds);
    constexpr answer reversed = pays_no_more<with_aid, monitored, orphan>;
    BOTH(!reversed);
    constexpr auto due = [](const application& alike, category_set held) {
        application person = alike;
        person.categories = held;
        return assess<with_aid>(person).due;
    };
    BOTH(due(reversed.counterexample, orphan{}) < due(reversed.counterexample, monitored{}));
    // late, orphans owe the fiscal standard of 700 yuan and the monitored 200 yuan
    BOTH(!pays_no_more<late_for_the_monitored, orphan, monitored>);
    BOTH(pays_no_more<late_for_the_monitored, orphan, monitored>.counterexample.paid_on >=
         date{2026y / 2 / 1});
}

TEST_CASE("those of one category pay more where they are of a group by birth, too") {
    struct old_margin
        : people<"old_margin", "低保边缘老人", to<subsistence_margin>, aged_from<60>> {};
    // an event of another kind: a birth would tell when somebody was born
    struct aided
        : policy<
              insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>, counting<civil_code>,
              age_on<"2025-12-31">,
              subsidy<amounts<120_yuan>, to<old_margin>, paid_by<medical_assistance>>,
              subsidy<amounts<60_yuan>, to<stably_lifted>, paid_by<medical_assistance>>,
              route<routes::late, within<90_days, events::release>, waiting_period<from_event>>> {};
    // whoever is of the margin pays 400 yuan, and from the age of 60 on 280; the lifted pay 340
    BOTH(!pays_no_more<aided, stably_lifted, subsistence_margin>);
    BOTH(!pays_no_more<aided, subsistence_margin, stably_lifted>);
    constexpr answer reversed = pays_no_more<aided, stably_lifted, subsistence_margin>;
    BOTH(reversed.counterexample.born_on <= date{1965y / 12 / 31});
}

TEST_CASE("whether one category always pays less than another") {
    BOTH(pays_less<with_aid, orphan, monitored>.holds);
    // who was recognised too late has no aid, and pays the same
    constexpr answer late = pays_less<with_limit, orphan, monitored>;
    BOTH(!late);
    BOTH(late.counterexample.recognised_on == date{2025y / 11 / 1});
    BOTH(pays_no_more<with_limit, orphan, monitored>.holds);
    BOTH(!pays_less<with_aid, orphan, orphan>);
    struct only_by_category
        : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<0_yuan>, aid_in_full,
                 route<routes::concentrated, window<"2025-09-01", "2025-12-31">, to<monitored>>> {};
    // nobody who is only an orphan may pay at all, and nobody of the other kind is insured
    BOTH(pays_less<only_by_category, monitored, orphan>.holds);
}

TEST_CASE("whether aid ever falls") {
    BOTH(aid_never_falls<with_aided_group>.holds);
    BOTH(aid_never_falls<with_aid>.holds);
    constexpr answer falls = aid_never_falls<less_aid_for_less_fee>;
    BOTH(falls.holds);
    struct aid_on_one_plan
        : notice_with<fee<100_yuan, on_plan<plans::student>>,
                      subsidy<amounts<200_yuan>, to<orphan>, on_plan<plans::resident>,
                              paid_by<medical_assistance>>,
                      route<routes::aided_after_window, window<"2025-09-01", "2025-12-31">,
                            to<monitored>, on_plan<plans::student>>> {};
    // an orphan owes 200 yuan of 400; who is monitored too takes the other plan for 100, unaided
    constexpr answer lost = aid_never_falls<aid_on_one_plan>;
    BOTH(!lost);
    BOTH(lost.counterexample.categories == category_set{orphan{}, monitored{}});
    BOTH(assess<aid_on_one_plan>(lost.counterexample).subsidy == 0_yuan);
    BOTH(assess<aid_on_one_plan>(lost.counterexample).due == 100_yuan);
}

TEST_CASE("aid falls for who is insured with others, and not where the higher of two is cut off") {
    using part_of_it = subsidy<amounts<200_yuan>, to<orphan>, paid_by<medical_assistance>>;
    // an orphan is aided with 200 yuan; who is monitored, too, pays nothing and gets nothing
    struct with_others
        : notice_with<part_of_it,
                      route<routes::aided_after_window, window<"2025-09-01", "2025-12-31">,
                            to<monitored>, charges<nothing>, without_fiscal>> {};
    BOTH(!aid_never_falls<with_others>);
    struct with_a_parent
        : notice_with<part_of_it,
                      route<routes::aided_after_window, window<"2025-09-01", "2025-12-31">,
                            given<parent_insured>, charges<nothing>, without_fiscal>> {};
    BOTH(aid_never_falls<with_a_parent>.holds);
    // nobody pays, and what is waived is less of who has the lower fee
    struct waived_of_two_fees
        : notice_with<
              fee<100_yuan, to<orphan>>,
              route<routes::newborn_waived, window<"2026-02-01", "2026-06-30">, charges<nothing>>> {
    };
    constexpr answer less_waived = aid_never_falls<waived_of_two_fees>;
    BOTH(!less_waived);
    BOTH(less_waived.counterexample.categories == category_set{orphan{}});
    // 450 yuan are cut at the fee, 400, and so the 410 of an orphan are more
    struct cut_off : notice_with<surcharge<surcharges::long_term_care, 10_yuan>,
                                 subsidy<in_full, including<surcharges::long_term_care>, to<orphan>,
                                         paid_by<medical_assistance>>,
                                 subsidy<amounts<450_yuan>, capped_at_fee, to<destitute>,
                                         paid_by<medical_assistance>>> {};
    BOTH(aid_never_falls<cut_off>.holds);
}

TEST_CASE("which components change nothing") {
    BOTH(idle_components<with_aid>.empty());
    constexpr canbao::detail::term_places idle = idle_components<with_idle_limit>;
    // nobody who may pay until 31 December is recognised after 30 June of the next year
    BOTH(idle.size() == 1 && has(idle, canbao::detail::component_kind::recognition, 0));
    // an amount of nothing for a tier; a window within another, of a route on the same terms
    struct twice_open
        : policy<insured_year<2026>, fee<0_yuan>, fiscal_standard<700_yuan>, aid_in_full,
                 route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
    BOTH(idle_components<twice_open>.size() == 1);
    BOTH(has(idle_components<twice_open>, canbao::detail::component_kind::subsidy, 0));
}

TEST_CASE("who pays long after registering tells policies by the one day and by the other apart") {
    struct by_payment : notice_with<route<routes::late, window<"2026-03-01", "2026-12-31">,
                                          waiting_period<after<3_months>>>> {};
    struct by_the_other
        : amend<by_payment,
                replacing<route<routes::late, by_registration, window<"2026-03-01", "2026-12-31">,
                                waiting_period<after<3_months>>>>> {};
    constexpr difference_list found = differences<by_payment, by_the_other>;
    BOTH(!found.empty());
    BOTH(found.first[0].example.registered_on < found.first[0].example.paid_on);
    BOTH(differences<by_the_other, by_the_other>.empty());
}

TEST_CASE("where two policies differ") {
    BOTH(differences<with_aid, with_aid>.empty());
    BOTH(differences<with_aid, cited_otherwise>.empty());
    constexpr difference_list fees = differences<with_aid, dearer>;
    BOTH(!fees.empty());
    BOTH(fees.first[0].here.due == 400_yuan && fees.first[0].there.due == 500_yuan);
    BOTH(fees.cells == differences<dearer, with_aid>.cells);

    // one day of payment: all else is the same
    constexpr difference_list day = differences<with_aid, a_day_longer>;
    constexpr auto all_on_that_day = [](const difference_list& found) {
        for (const difference& one : found.first) {
            if (one.days.paid_from != date{2026y / 7 / 1} ||
                one.days.paid_to != date{2026y / 7 / 1} || one.here.status != status::refused ||
                (one.there.status != status::insured &&
                 one.there.reason != refusal::no_coverage_left)) { // born when all is over
                return false;
            }
        }
        return !found.empty();
    };
    BOTH(all_on_that_day(day));

    // another fund: only of those whom it pays for
    constexpr difference_list fund = differences<with_aid, another_fund>;
    constexpr auto all_orphans = [](const difference_list& found) {
        for (const difference& one : found.first) {
            if (!one.example.categories.contains(orphan{}) || one.here.due != one.there.due ||
                one.here.fund == one.there.fund) {
                return false;
            }
        }
        return !found.empty();
    };
    BOTH(all_orphans(fund));

    constexpr difference_list tier = differences<with_aid, with_second_tier>;
    BOTH(!tier.empty() && tier.first[0].example.tier == 2);
    BOTH(tier.first[0].here.reason == refusal::tier_not_offered);
}

TEST_CASE("policies differ for who has what a route asks for and nothing that closes it") {
    using window_of_some = window<"2026-02-01", "2026-06-30">;
    struct for_graduates : notice_with<route<routes::late, window_of_some, given<graduating>,
                                             unless_any<migrant_worker>, charges<full_funding>>> {};
    struct for_less
        : amend<for_graduates, replacing<route<routes::late, window_of_some, given<graduating>,
                                               unless_any<migrant_worker>>>> {};
    constexpr difference_list found = differences<for_graduates, for_less>;
    constexpr auto all_may_take_it = [](const difference_list& of) {
        for (const difference& one : of.first) {
            const circumstance_set facts = one.example.circumstances;
            if (!facts.contains(graduating{}) || facts.contains(migrant_worker{})) {
                return false;
            }
        }
        return !of.empty();
    };
    BOTH(all_may_take_it(found));
}

TEST_CASE("policies differ for who was born on one day") {
    struct born_by_may : people<"born_by_may", "五月前", born_until<this_year<5, 31>>> {};
    struct born_by_june : people<"born_by_june", "六月前", born_until<this_year<6, 1>>> {};
    struct by_may : notice_with<fee<300_yuan, to<born_by_may>>> {};
    struct by_june : notice_with<fee<300_yuan, to<born_by_june>>> {};
    constexpr difference_list found = differences<by_may, by_june>;
    BOTH(!found.empty() && found.first[0].example.born_on == 2026y / 6 / 1);
    BOTH(found.first[0].here.due == 400_yuan && found.first[0].there.due == 300_yuan);
}

TEST_CASE("policies differ for who pays by months, of which one's aid is an amount") {
    using months = route<routes::late, window<"2026-02-01", "2026-05-31">,
                         prorated<for_period<6_months>>, covers<"2026-07-01", "2026-12-31">>;
    using by_amount = subsidy<amounts<200_yuan>, to<monitored>, paid_by<medical_assistance>>;
    struct by_share : notice_with<months, aid_by_half> {};
    struct of_an_amount : notice_with<months, by_amount> {};
    constexpr difference_list found = differences<by_share, of_an_amount>;
    BOTH(!found.empty() && found.first[0].example.categories.contains(monitored{}));
    // half of the year: half of 200 yuan, or 200 yuan less 200
    BOTH(found.first[0].here.due == 100_yuan && found.first[0].there.due == 0_yuan);
}

TEST_CASE("policies that name their groups in another order are the same") {
    struct younger : people<"younger", "青年", aged_under<30>> {};
    struct older : people<"older", "老年人", aged_from<60>> {};
    using to_younger = subsidy<amounts<50_yuan>, to<younger>, paid_by<medical_assistance>>;
    using to_older = subsidy<amounts<90_yuan>, to<older>, paid_by<medical_assistance>>;
    struct one_order : notice_with<age_on<"2025-12-31">, to_younger, to_older> {};
    struct other_order : notice_with<age_on<"2025-12-31">, to_older, to_younger> {};
    BOTH(differences<one_order, other_order>.empty());
    struct less_to_older
        : notice_with<age_on<"2025-12-31">,
                      subsidy<amounts<80_yuan>, to<older>, paid_by<medical_assistance>>,
                      to_younger> {};
    BOTH(!differences<one_order, less_to_older>.empty());
}

TEST_CASE("where the published policies differ") {
    for (const policy_entry& here : published_policies) {
        for (const policy_entry& there : published_policies) {
            CHECK((differences_at_run_time(here, there) == 0) == (here.content == there.content));
        }
    }
}

TEST_CASE("who registers in time and pays when ill buys the past") {
    struct by_registration : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                                    route<routes::concentrated, canbao::by_registration,
                                          window<"2025-09-01", "2025-12-31">>> {};
    constexpr answer buys = never_buys_the_past<by_registration>;
    BOTH(!buys && buys.counterexample.registered_on.has_value());
    BOTH(assess<by_registration>(buys.counterexample).benefit_from < buys.counterexample.paid_on);
    struct until_december
        : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                 route<routes::concentrated, canbao::by_registration, paid_until<"2025-12-31">,
                       window<"2025-09-01", "2025-12-31">>> {};
    BOTH(never_buys_the_past<until_december>);
}

TEST_CASE("who buys the past, without that it is said") {
    using early = route<routes::early_year, window<"2026-01-01", "2026-02-28">>;
    BOTH(never_buys_the_past<with_aid> && never_buys_the_past<dearer>);
    struct in_the_year : notice_with<early> {};
    BOTH(!never_buys_the_past<in_the_year>);
    BOTH(never_buys_the_past<in_the_year>.counterexample.paid_on == date{2026y / 1 / 2});
    BOTH(assess<in_the_year>(never_buys_the_past<in_the_year>.counterexample).benefit_from ==
         date{2026y / 1 / 1});
    // on its last day alone, and a day too early
    struct on_a_day : notice_with<route<routes::early_year, window<"2025-09-01", "2026-01-02">>> {};
    BOTH(!never_buys_the_past<on_a_day>);
    struct to_the_first_day
        : notice_with<route<routes::early_year, window<"2025-08-01", "2026-01-01">>> {};
    BOTH(never_buys_the_past<to_the_first_day>);
    // an alternative of several
    struct by_alternative
        : notice_with<route<
              routes::early_year, window<"2026-01-01", "2026-02-28">,
              either<when<waiting_period<next_month>>,
                     when<given<circumstances::migrant_worker>, to<categories::monitored>>>>> {};
    BOTH(!never_buys_the_past<by_alternative>);
    BOTH(never_buys_the_past<by_alternative>.counterexample.circumstances ==
         circumstance_set{circumstances::migrant_worker{}});
    // said: from the start, from the event, by the benefit period; or not bought
    struct said : notice_with<route<routes::early_year, window<"2026-01-01", "2026-02-28">,
                                    waiting_period<from_the_start>>> {};
    BOTH(never_buys_the_past<said>);
    struct of_students
        : notice_with<
              route<routes::school_year, window<"2025-09-01", "2025-12-31">,
                    given<circumstances::new_student>, covers<"2025-09-01", "2026-12-31">>> {};
    BOTH(never_buys_the_past<of_students>);
    struct from_birth
        : notice_with<
              route<routes::newborn, within<90_days, events::birth>, waiting_period<from_event>>> {
    };
    BOTH(never_buys_the_past<from_birth>);
    struct waits : notice_with<route<routes::early_year, window<"2026-01-01", "2026-02-28">,
                                     waiting_period<from_payment>>> {};
    BOTH(never_buys_the_past<waits>);
    BOTH(never_buys_the_past<policies::hunan_2023> && never_buys_the_past<policies::hunan_2024>);
    BOTH(never_buys_the_past<policies::fuling_2023> && never_buys_the_past<policies::huaibei_2024>);
    BOTH(never_buys_the_past<policies::jiangan_2023>);
}

namespace {

// Only the monitored may pay, and orphans are refused; both may claim elsewhere, upon a birth and
// in autumn.
struct of_the_monitored
    : policy<insured_year<2026>, counting<civil_code>, fee<400_yuan>, fiscal_standard<700_yuan>,
             aid_in_full, aid_by_half,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">, to<monitored>>,
             claim_at_household<window<"2025-09-01", "2025-12-31">>,
             claim_at_household<within<90_days, events::birth>>> {};
template <class... Claims>
struct claimed_by
    : policy<insured_year<2026>, counting<civil_code>, fee<400_yuan>, fiscal_standard<700_yuan>,
             aid_in_full, aid_by_half,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">, to<monitored>>,
             claim_at_household<window<"2025-09-01", "2025-12-31">>, Claims...> {};
struct upon_birth : claimed_by<claim_at_household<within<90_days, events::birth>>> {};
struct a_day_later : claimed_by<claim_at_household<within<91_days, events::birth>>> {};
struct upon_both : claimed_by<claim_at_household<within<90_days, events::birth>>,
                              claim_at_household<within<90_days, events::release>>> {};

} // namespace

TEST_CASE("who is refused pays no less than who is insured") {
    BOTH(!pays_no_more<of_the_monitored, orphan, monitored>);
    BOTH(!pays_less<of_the_monitored, orphan, monitored>);
    constexpr answer refused = pays_no_more<of_the_monitored, orphan, monitored>;
    BOTH(assess<of_the_monitored>(
             {.categories = monitored{}, .paid_on = refused.counterexample.paid_on})
             .status == status::insured);
    BOTH(pays_no_more<of_the_monitored, monitored, orphan>.holds);
    BOTH(pays_no_more<of_the_monitored, orphan, destitute>.holds); // both are refused
    BOTH(pays_less<of_the_monitored, orphan, destitute>.holds);
}

TEST_CASE("who may claim has a route, and who may not has none") {
    constexpr date first = 2025y / 9 / 1;
    constexpr date last = 2025y / 12 / 31;
    constexpr application claimant{.categories = orphan{}, .circumstances = insured_elsewhere{}};
    BOTH(has_route_every_day<of_the_monitored>(claimant, first, last));
    BOTH(first_day_without_route<of_the_monitored>(claimant, first, last + 1) == last + 1);
    BOTH(first_day_without_route<of_the_monitored>({.circumstances = insured_elsewhere{}}, first,
                                                   last) == first);
    BOTH(first_day_without_route<of_the_monitored>({.categories = orphan{}}, first, last) == first);
    constexpr application of_newborn{.categories = orphan{},
                                     .event = events::birth{},
                                     .event_on = 2026y / 1 / 1,
                                     .circumstances = insured_elsewhere{}};
    BOTH(first_day_without_route<of_the_monitored>(of_newborn, 2026y / 1 / 1, 2026y / 12 / 31) ==
         date{2026y / 4 / 2});
}

TEST_CASE("policies that differ in one of two claims differ for those alone who may claim it") {
    BOTH(differences<upon_birth, of_the_monitored>.empty());
    constexpr auto all_claim = [](const difference_list& found, event_code upon) {
        for (const difference& one : found.first) {
            if (one.example.event != upon || one.here.status != status::refused ||
                one.there.status != status::subsidy_only ||
                !one.example.circumstances.contains(insured_elsewhere{})) {
                return false;
            }
        }
        return !found.empty();
    };
    constexpr difference_list day = differences<upon_birth, a_day_later>;
    BOTH(all_claim(day, events::birth{}));
    BOTH(day.first[0].example.paid_on == day.first[0].example.event_on + 91);
    BOTH(all_claim(differences<upon_birth, upon_both>, events::release{}));
}

namespace {

// The last claim is open when one of the others is, and never alone.
struct with_idle_claim
    : policy<insured_year<2026>, counting<civil_code>, fee<400_yuan>, fiscal_standard<700_yuan>,
             aid_in_full, route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
             claim_at_household<window<"2025-09-01", "2025-10-31">>,
             claim_at_household<window<"2025-11-01", "2025-12-31">>,
             claim_at_household<window<"2025-10-01", "2025-11-30">>> {};

// Of two days of recognition the last is for people who can't be insured.
struct with_idle_recognition
    : policy<insured_year<2026>, counting<civil_code>, fee<400_yuan>, fiscal_standard<700_yuan>,
             aid_in_full,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">,
                   unless_any<migrant_worker>>,
             recognised_by<"2025-10-31">, recognised_by<"2025-11-30", given<migrant_worker>>> {};

} // namespace

TEST_CASE("which of several claims or days of recognition changes nothing") {
    BOTH(idle_components<with_idle_claim>.size() == 1);
    BOTH(has(idle_components<with_idle_claim>, canbao::detail::component_kind::claim, 2));
    BOTH(idle_components<with_idle_recognition>.size() == 1);
    BOTH(has(idle_components<with_idle_recognition>, canbao::detail::component_kind::recognition,
             1));
    BOTH(idle_components<upon_birth>.empty());
    BOTH(idle_components<upon_both>.empty());
}

namespace {

template <class Payers, class FiscalPayers>
struct paid_by_several
    : policy<insured_year<2026>, fee<400_yuan>, counting<civil_code>, equal_aid<by_vocabulary>,
             fiscal_standard<700_yuan, FiscalPayers>,
             subsidy<amounts<200_yuan>, to<categories::orphan>,
                     paid_by<part<funds::medical_assistance, 50_yuan>, rest<funds::school>>>,
             subsidy<amounts<200_yuan>, to<categories::monitored>, Payers>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};

template <fen_sum Amount>
using assistance_and_school = paid_by<part<funds::medical_assistance, Amount>, rest<funds::school>>;

} // namespace

TEST_CASE("policies differ where others pay, or pay another part") {
    using one = paid_by_several<assistance_and_school<80_yuan>, paid_by<funds::treasury>>;
    using other_aid = paid_by_several<assistance_and_school<60_yuan>, paid_by<funds::treasury>>;
    using other_standard =
        paid_by_several<assistance_and_school<80_yuan>, paid_by<funds::city_finance>>;
    BOTH(differences<one, one>.empty());
    BOTH(!differences<one, other_aid>.empty());
    BOTH(differences<one, other_aid>.first[0].example.categories.contains(categories::monitored{}));
    BOTH(!differences<one, other_standard>.empty());
}
