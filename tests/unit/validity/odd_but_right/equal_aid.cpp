// SPDX-License-Identifier: Apache-2.0
//
// Policies in which two subsidies are equal, and that say which is given: each compiles.
#include "support/both.hpp"
#include "support/notice.hpp"

#include <canbao/engine/columns.hpp>
#include <canbao/policies/fuling_2023.hpp>

#include <algorithm>
#include <array>

namespace {

using namespace tests;
using namespace categories;
using namespace funds;

struct highest : reading<"A-TIE", "Of equal subsidies that of the first category is given."> {};

using of_orphans = subsidy<percent<50>, to<orphan>, paid_by<medical_assistance>>;

// The category listed first gives its own.
struct by_list : notice_with<equal_aid<by_vocabulary, read_as<highest>>, of_orphans,
                             subsidy<percent<50>, to<monitored>, paid_by<district_finance>>> {};

// The other goes first: over a category, …
struct over_a_category
    : notice_with<of_orphans, subsidy<percent<50>, to<monitored>, paid_by<district_finance>,
                                      takes_precedence_over<orphan>>> {};

// … and over a fund.
struct over_a_fund
    : notice_with<of_orphans, subsidy<percent<50>, to<monitored>, paid_by<district_finance>,
                                      takes_precedence_over<medical_assistance>>> {};

// The first of three says so itself, the others go by the vocabulary.
struct one_of_three
    : notice_with<equal_aid<by_vocabulary>, of_orphans,
                  subsidy<percent<50>, to<monitored>, paid_by<district_finance>>,
                  subsidy<percent<50>, to<entitled_group, stably_lifted>, paid_by<bridging_funds>,
                          takes_precedence_over<medical_assistance, district_finance>>> {};

// Three in an order of their own.
struct in_a_row : notice_with<subsidy<percent<50>, to<orphan>, paid_by<bridging_funds>>,
                              subsidy<percent<50>, to<monitored>, paid_by<district_finance>,
                                      takes_precedence_over<orphan>>,
                              subsidy<percent<50>, to<entitled_group>, paid_by<medical_assistance>,
                                      takes_precedence_over<orphan, monitored>>> {};

// Odd: equal on one tier alone.
struct on_one_tier
    : notice_with<fee<800_yuan, tier<2>>,
                  subsidy<amounts<200_yuan>, to<orphan>, paid_by<medical_assistance>>,
                  subsidy<amounts<100_yuan, 200_yuan>, to<monitored>, paid_by<district_finance>,
                          takes_precedence_over<orphan>>> {};

// Odd: equal only where both are capped, and so not equal: the higher one pays.
struct capped_alike
    : notice_with<
          subsidy<amounts<1'000_yuan>, to<orphan>, capped_at_fee, paid_by<medical_assistance>>,
          subsidy<amounts<1'001_yuan>, to<monitored>, capped_at_fee, paid_by<district_finance>>> {};

// Odd: nobody gets either, for the only route of their plan is waived.
struct never_given
    : notice_with<
          fee<100_yuan, on_plan<plans::student>>,
          route<routes::school_year, window<"2025-09-01", "2025-12-31">, on_plan<plans::student>,
                given<circumstances::school_year_student>, charges<nothing>>,
          subsidy<percent<50>, to<orphan>, on_plan<plans::student>, paid_by<medical_assistance>>,
          subsidy<percent<50>, to<monitored>, on_plan<plans::student>, paid_by<district_finance>>,
          subsidy<percent<20>, to<orphan, monitored>, on_plan<plans::resident>,
                  paid_by<medical_assistance>>> {};

template <class Policy>
constexpr assessment paid_for(category_set held, std::uint8_t tier = 1) {
    return assess<Policy>({.categories = held, .tier = tier, .paid_on = in_window});
}
template <class Policy>
constexpr fund_code giver(category_set held, std::uint8_t tier = 1) {
    return paid_for<Policy>(held, tier).fund;
}

constexpr category_set both{orphan{}, monitored{}};
constexpr category_set three{orphan{}, monitored{}, entitled_group{}};

} // namespace

TEST_CASE("of equal subsidies that of the category listed first") {
    BOTH(giver<by_list>(both) == medical_assistance{});
    BOTH(paid_for<by_list>(both).subsidy_category == orphan{});
    BOTH(giver<by_list>(monitored{}) == district_finance{});
    BOTH(readings_of(by_list::content).size() == 1);
}

TEST_CASE("a subsidy takes precedence over an equal one") {
    BOTH(giver<over_a_category>(both) == district_finance{});
    BOTH(giver<over_a_fund>(both) == district_finance{});
    BOTH(giver<over_a_fund>(orphan{}) == medical_assistance{});
    BOTH(paid_for<over_a_fund>(both).subsidy_category == monitored{});
}

TEST_CASE("precedence goes before the order of the vocabulary") {
    BOTH(giver<one_of_three>(three) == bridging_funds{});
    BOTH(paid_for<one_of_three>(three | stably_lifted{}).subsidy_category == stably_lifted{});
    BOTH(giver<one_of_three>(both) == medical_assistance{});
    BOTH(giver<in_a_row>(three) == medical_assistance{});
    BOTH(giver<in_a_row>(both) == district_finance{});
    BOTH(giver<in_a_row>({orphan{}, entitled_group{}}) == medical_assistance{});
}

TEST_CASE("subsidies may be equal on one tier, or only once they are capped") {
    BOTH(giver<on_one_tier>(both) == medical_assistance{});
    BOTH(giver<on_one_tier>(both, 2) == district_finance{});
    BOTH(giver<capped_alike>(both) == district_finance{});
}

TEST_CASE("where no subsidy is given, it does not matter which") {
    BOTH(assess<never_given>({.categories = both,
                              .paid_on = in_window,
                              .circumstances = circumstances::school_year_student{}})
             .fund == fund_code{waiver{}});
}

TEST_CASE("the published policy in which two funds can tie says so") {
    constexpr auto says_how = [](const policy_content& content, std::string_view reading) {
        const auto all = readings_of(content);
        return std::any_of(all.begin(), all.end(),
                           [&](const label& one) { return one.code == reading; });
    };
    BOTH(policies::fuling_2023::content.equal_aid.by_vocabulary);
    BOTH(says_how(policies::fuling_2023::content, "A-TIE"));
    BOTH(assess<policies::fuling_2023>(
             {.categories = {orphan{}, family_planning_special{}}, .paid_on = 2022y / 10 / 1})
             .fund == fund_code{medical_assistance{}});
}

TEST_CASE("columns give equal aid in the same order") {
    constexpr auto of_columns = [] {
        const std::array<std::int32_t, 3> paid_on{date{in_window}.days, date{in_window}.days,
                                                  date{in_window}.days};
        const std::array<std::uint32_t, 3> held{three.bits, both.bits, category_set{orphan{}}.bits};
        std::array<std::uint8_t, 3> fund{};
        const bool done =
            assess(in_a_row::rules, {.paid_on = paid_on, .categories = held}, {.fund = fund});
        return done && fund[0] == fund_code{medical_assistance{}}.value &&
               fund[1] == fund_code{district_finance{}}.value &&
               fund[2] == fund_code{bridging_funds{}}.value;
    };
    BOTH(of_columns());
}
