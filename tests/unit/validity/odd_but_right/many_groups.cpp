// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

// Cities charge by sex, age, school and household at once: such policies are validated within what
// compilers allow by default, and what is said of them is of people that there are.
namespace {

using namespace tests;
using namespace circumstances;
using namespace events;
using namespace funds;
using categories::severely_disabled;
using categories::subsistence_allowance;

struct student : people<"student", "大学生", given<university_student>> {};
struct young : people<"young", "中小学生和未成年人", unless_any<university_student>,
                      either<when<given<pupil>>, when<born_from<"2007-09-02">>>> {};
struct grown
    : people<"grown", "成年居民", unless_any<university_student, pupil>, born_until<"2007-09-01">,
             either<when<given<female>, aged_under<55>>, when<given<male>, aged_under<60>>>> {};
struct elderly
    : people<"elderly", "老年居民", unless_any<university_student, pupil>,
             either<when<given<female>, aged_from<55>>, when<given<male>, aged_from<60>>>> {};
struct local_grown
    : people<"local_grown", "本市户籍成年居民", unless_any<university_student, pupil>,
             given<local_household>, born_until<"2007-09-01">,
             either<when<given<female>, aged_under<55>>, when<given<male>, aged_under<60>>>> {};
struct local_elderly
    : people<"local_elderly", "本市户籍老年居民", unless_any<university_student, pupil>,
             given<local_household>,
             either<when<given<female>, aged_from<55>>, when<given<male>, aged_from<60>>>> {};
struct infant : route_name<"infant", "婴儿"> {};

// Nobody has a fee but those named; an event that months count from meets waits of months.
struct by_groups
    : policy<
          insured_year<2026>, counting<civil_code>, age_on<this_year<12, 31>>,
          fee<250_yuan, to<student>>, fee<250_yuan, tier<2>, to<student>>,
          fiscal_standard<700_yuan, to<student>>, fee<440_yuan, to<young>>,
          fee<440_yuan, tier<2>, to<young>>, fiscal_standard<760_yuan, to<young>>,
          fee<580_yuan, to<grown>>, fiscal_standard<820_yuan, to<grown>>,
          fee<430_yuan, tier<2>, to<local_grown>>, fiscal_standard<765_yuan, to<local_grown>>,
          fee<520_yuan, to<elderly>>, fiscal_standard<860_yuan, to<elderly>>,
          fee<380_yuan, tier<2>, to<local_elderly>>, fiscal_standard<800_yuan, to<local_elderly>>,
          fiscal_standard<0_yuan>, route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
          route<routes::early_year, given<insured_last_year>, window<"2026-01-01", "2026-02-28">,
                waiting_period<from_payment>>,
          route<routes::extended, window<"2026-01-01", "2026-02-28">, waiting_period<next_month>>,
          route<routes::late, window<"2026-03-01", "2026-12-31">, charges<full_funding>,
                either<when<given<insured_last_year>, waiting_period<after<30_days>>>,
                       when<unless_any<insured_last_year>, waiting_period<after<3_months>>>>>,
          route<infant, open_in_insured_year, within<12_months, birth>,
                waiting_period<next_month>>> {};

struct minors : people<"minors", "未成年人", aged_under<18>> {};
struct poor_minors
    : people<"poor_minors", "低保未成年人", to<subsistence_allowance>, aged_under<18>> {};
struct needy_minors : people<"needy_minors", "困难未成年人", aged_under<18>,
                             to<subsistence_allowance, categories::subsistence_margin>> {};
struct adults : people<"adults", "成年人", aged_from<18>> {};
struct locals : people<"locals", "本地成年人", given<local_household>, aged_from<18>> {};
struct local_adults : people<"local_adults", "本地及外地成年人",
                             either<when<given<local_household>, aged_from<18>>,
                                    when<given<residence_permit>, aged_from<18>>>> {};

} // namespace

TEST_CASE("a policy of many groups builds within the default limits of compilers") {
    BOTH(assess<by_groups>({.paid_on = in_window, .circumstances = university_student{}}).due ==
         250_yuan);
    BOTH(assess<by_groups>({.paid_on = in_window}).reason == refusal::not_open);
}

TEST_CASE("equal aid is no tie where whoever finds it gets more by a third subsidy") {
    // 340 yuan of the allowance, and all but 100 of minors' 440; minors with the allowance get 352.
    struct three
        : notice_with<
              age_on<this_year<1, 1>>, fee<440_yuan, to<minors>>,
              subsidy<amounts<340_yuan>, to<subsistence_allowance>, paid_by<medical_assistance>>,
              subsidy<amounts<352_yuan>, to<poor_minors>, paid_by<medical_assistance>>,
              subsidy<leaving<100_yuan>, to<severely_disabled>, paid_by<city_finance>>> {};
    BOTH(detail::validate(three::content).empty());
    constexpr auto without_the_third = [] {
        policy_content content = three::content;
        content.subsidies[1].amounts[0] = 330_yuan;
        return detail::validate(content);
    }();
    BOTH(without_the_third[0].rule == detail::rule_id::aid_ties_are_decided ||
         without_the_third[0].rule == detail::rule_id::subsidy_is_given);
}

TEST_CASE("equal aid is a tie where only some of those who find it get more by a third") {
    // The minors of the allowance get 352 yuan, and those on its margin 340, as the disabled do.
    struct three
        : notice_with<
              age_on<this_year<1, 1>>, fee<440_yuan, to<minors>>, equal_aid<by_vocabulary>,
              subsidy<leaving<100_yuan>, to<severely_disabled>, paid_by<city_finance>>,
              subsidy<amounts<340_yuan>, to<needy_minors>, paid_by<medical_assistance>>,
              subsidy<amounts<352_yuan>, to<subsistence_allowance>, paid_by<medical_assistance>>> {
    };
    constexpr auto found = [] {
        policy_content content = three::content;
        content.equal_aid = {};
        return detail::validate(content);
    }();
    BOTH(found.size() == 1 && found[0].rule == detail::rule_id::aid_ties_are_decided);
}

TEST_CASE("two standards meet on a fee of somebody to whom both are") {
    // On the children's plan nobody is grown, and both standards go with fees of the other plan.
    struct of_two_plans
        : policy<insured_year<2026>, counting<civil_code>, age_on<this_year<1, 1>>,
                 fee<370_yuan, on_plan<plans::student>, to<minors>>, fee<400_yuan, to<locals>>,
                 fee<500_yuan, tier<2>, to<local_adults>>, fiscal_standard<650_yuan>,
                 fiscal_standard<670_yuan, to<locals>>, fiscal_standard<700_yuan, to<local_adults>>,
                 route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
                 route<routes::school_year, window<"2025-09-01", "2025-12-31">,
                       on_plan<plans::student>>> {};
    BOTH(detail::validate_components(of_two_plans::content).empty());
}

TEST_CASE("a route on which nobody has a fee is said to be one") {
    struct of_adults
        : policy<insured_year<2026>, counting<civil_code>, age_on<this_year<1, 1>>,
                 fee<400_yuan, to<adults>>, fiscal_standard<700_yuan>,
                 route<routes::late, within<90_days, moved_in>, waiting_period<from_event>>,
                 route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
    BOTH(detail::validate(of_adults::content).empty());
    constexpr auto found = [] {
        policy_content content = of_adults::content;
        content.openings[0].asks.events = event_set{birth{}}.lower();
        return detail::validate(content);
    }();
    BOTH(found.size() == 1 && found[0].rule == detail::rule_id::route_is_for_who_has_a_fee);
    BOTH(found[0].at == detail::at_route(0));
}

TEST_CASE("what only those who pay late find is found, however the days are cut") {
    using late_tie = boost::hana::experimental::types<
        insured_year<2026>, counting<civil_code>, fee<400_yuan>,
        fee<500_yuan, on_plan<plans::student>>, fiscal_standard<700_yuan>,
        subsidy<amounts<100_yuan>, on_plan<plans::student>, to<categories::orphan>,
                paid_by<treasury>>,
        subsidy<amounts<200_yuan>, on_plan<plans::student>, to<categories::monitored>,
                paid_by<treasury>>,
        route<routes::late, open_in_insured_year, waiting_period<from_payment>>,
        route<routes::school_year, open_in_insured_year, on_plan<plans::student>,
              covers<"2026-11-01", "2026-12-31">, waiting_period<from_payment>>>;
    constexpr detail::violations found = detail::violations_of<late_tie>;
    BOTH(found.size() == 1 && found[0].rule == detail::rule_id::ties_are_decided);
    BOTH(found[0].example.paid_on >= date{2026y / 11 / 1});
    // Stretch by stretch, of which each is one cell until November, no day is left out.
    constexpr date after_the_last = [] {
        constexpr detail::doubt tie{detail::doubt::about::tie, 0, 1};
        const rule_table& rules = detail::rules_of<late_tie>;
        const detail::slice part = detail::nth_slice(rules, tie, 0);
        date next{};
        for (std::size_t stretch = 1; stretch < 10; ++stretch) {
            const detail::cell_days days = detail::cells_of(rules, tie, part, stretch)[0].days;
            next = stretch == 1 || days.paid_from == next ? days.paid_to + 1 : date{};
        }
        return next;
    }();
    BOTH(after_the_last == 2026y / 11 / 1);
}
