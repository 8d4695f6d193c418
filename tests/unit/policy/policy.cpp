// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

#include <canbao/policies/hunan_2023.hpp>
#include <canbao/policies/hunan_2024.hpp>

#include <tuple>

namespace {

using namespace tests;
using categories::monitored;
using categories::orphan;
using funds::medical_assistance;

struct a_window : reading<"A-WINDOW", "The window opens in September."> {};

struct in_order
    : policy<policy_id<"test-2026">, insured_year<2026>, counting<civil_code>,
             notice<"测试〔2025〕1号", issued<"2025-08-01">, in_force<"2025-09-01", "2026-12-31">,
                    repeals<"测试〔2024〕1号">, participation_target<percent<95>>>,
             fee<400_yuan, section<"1.1">>, fiscal_standard<700_yuan, section<"1.2">>,
             subsidy<in_full, to<orphan>, paid_by<medical_assistance>, section<"2.1">>,
             subsidy<percent<50>, to<monitored>, paid_by<medical_assistance>, section<"2.1">>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">, section<"1.3", "1.1">,
                   read_as<a_window>>,
             route<routes::newborn, within<90_days, events::birth>, waiting_period<from_event>,
                   section<"1.4">>> {};

struct out_of_order
    : policy<route<routes::concentrated, read_as<a_window>, section<"1.3", "1.1">,
                   window<"2025-09-01", "2025-12-31">>,
             subsidy<percent<50>, section<"2.1">, paid_by<medical_assistance>, to<monitored>>,
             route<routes::newborn, section<"1.4">, waiting_period<from_event>,
                   within<90_days, events::birth>>,
             fiscal_standard<700_yuan, section<"1.2">>,
             subsidy<in_full, paid_by<medical_assistance>, to<orphan>, section<"2.1">>,
             counting<civil_code>, fee<400_yuan, section<"1.1">>,
             notice<"测试〔2025〕1号", in_force<"2025-09-01", "2026-12-31">>, insured_year<2026>,
             policy_id<"test-2026">> {};

constexpr application orphan_in_window{.categories = orphan{}, .paid_on = in_window};

/// The same rules but for the numbers of provisions, which follow the order of components.
constexpr rule_table without_provisions(rule_table rules) {
    for (fee_line& line : rules.fee_lines) {
        line.provision = 0;
        line.fiscal_provision = 0;
        for (aid_rule& aid : line.aid) {
            aid.provision = 0;
        }
    }
    return rules;
}

} // namespace

TEST_CASE("components and options may stand in any order") {
    BOTH(without_provisions(in_order::rules) == without_provisions(out_of_order::rules));
    BOTH(assess<in_order>(orphan_in_window) == assess<out_of_order>(orphan_in_window));
}

TEST_CASE("a policy knows what it is") {
    constexpr const policy_content& content = in_order::content;
    BOTH(content.id == "test-2026" && content.insured_year == 2026);
    BOTH(content.notice.document == "测试〔2025〕1号");
    BOTH(content.notice.repeals == "测试〔2024〕1号");
    BOTH(content.notice.issued == date{2025y / 8 / 1});
    BOTH(content.notice.in_force_from == date{2025y / 9 / 1});
    BOTH(content.notice.in_force_to == date{2026y / 12 / 31});
    BOTH(content.notice.participation_target == rate{9'500});
}

TEST_CASE("an assessment cites fee, subsidy and route, each section once") {
    constexpr auto cites = assess<in_order>(orphan_in_window).cites();
    BOTH(cites.size() == 3);
    BOTH(cites[0] == "1.1" && cites[1] == "2.1" && cites[2] == "1.3");
    BOTH(assess<in_order>({.paid_on = in_window}).cites().size() == 2);
    BOTH(assess<in_order>({.paid_on = 2026y / 7 / 1}).cites().empty());
}

TEST_CASE("a route lists the readings that it relies on") {
    constexpr const policy_content& content = in_order::content;
    constexpr const provision& where = content.provisions[content.routes[0].provision];
    BOTH(where.readings.size() == 1 && where.readings[0].code == "A-WINDOW");
}

TEST_CASE("cover bought by school year is extended by a function of the policy") {
    using policies::hunan_2023;
    using policies::hunan_2024;
    BOTH(extended_cover_end<hunan_2024>(2023y / 8 / 31) == date{2023y / 12 / 31});
    BOTH(extended_cover_end<hunan_2024>(2023y / 8 / 30) == date{2023y / 8 / 30});
    BOTH(extended_cover_end<hunan_2024>(2023y / 12 / 31) == date{2023y / 12 / 31});
    BOTH(extended_cover_end<hunan_2023>(2023y / 8 / 31) == date{2023y / 8 / 31});
}

TEST_CASE("a rule table is a value: copied, changed and assessed at run time") {
    rule_table next_year = in_order::rules;
    next_year.fee_lines[0].fee += 2'000;
    CHECK(assess(next_year, {.paid_on = in_window}).due == 420_yuan);
    CHECK(assess(in_order::rules, {.paid_on = in_window}).due == 400_yuan);
}

TEST_CASE("assessing is noexcept") {
    BOTH(noexcept(assess<in_order>(application{})));
    BOTH(noexcept(assess(in_order::rules, application{})));
    BOTH(contribution_policy<in_order> && !contribution_policy<int>);
}

namespace {

template <int Year, class Fee>
struct of_the_year
    : policy<insured_year<Year>, counting<civil_code>, Fee, fiscal_standard<700_yuan>,
             route<routes::newborn, within<90_days, events::birth>, window_from<last_year<9, 1>>,
                   waiting_period<from_event>>,
             route<routes::concentrated, window<last_year<9, 1>, last_year<12, 31>>>> {};
using this_years = of_the_year<2025, fee<400_yuan>>;
using next_years = of_the_year<2026, fee<410_yuan>>;

} // namespace

TEST_CASE("one application is assessed for several insured years, each by itself") {
    constexpr auto born = [](date day, date paid_on) {
        return assess_years<this_years, next_years>(
            {.paid_on = paid_on, .event = events::birth{}, .event_on = day});
    };
    constexpr auto december = born(2025y / 12 / 5, 2025y / 12 / 20);
    BOTH(std::get<0>(december.each).benefit_from == date{2025y / 12 / 5});
    BOTH(std::get<1>(december.each).benefit_from == date{2026y / 1 / 1});
    BOTH(std::get<1>(december.each).route_code() == "newborn");
    BOTH(december.due == 810_yuan);
    // In May the next year is not sold yet.
    constexpr auto may = born(2025y / 5 / 5, 2025y / 5 / 20);
    BOTH(std::get<1>(may.each).reason == refusal::not_open && may.due == 400_yuan);
}

namespace {

struct moved_away : own_event<17, "moved_away", "迁出"> {};

struct paid_back : notice_with<refunds_before_cover<section<"5">>> {};
struct paid_back_to_some : notice_with<refunds_before_cover<upon<moved_away>, section<"5">>> {};
struct paid_back_to_others
    : notice_with<refunds_before_cover<upon<moved_away>, upon<events::discharge>>> {};
struct never_paid_back : notice_with<> {};

template <class Policy>
constexpr fen refunded(date day, event_code upon = {}) {
    return refund_of<Policy>(assess<Policy>({.paid_on = in_window}), day, upon);
}

} // namespace

TEST_CASE("what was paid is paid back until cover begins, where the policy says so") {
    BOTH(refunded<paid_back>(2025y / 12 / 31) == 400_yuan);
    BOTH(refunded<paid_back>(2026y / 1 / 1) == 0_yuan);
    BOTH(refunded<paid_back>({}) == 0_yuan);
    BOTH(refunded<paid_back>(2025y / 12 / 31, moved_away{}) == 400_yuan);
    BOTH(refunded<paid_back_to_some>(2025y / 12 / 31) == 0_yuan);
    BOTH(refunded<paid_back_to_some>(2025y / 12 / 31, events::discharge{}) == 0_yuan);
    BOTH(refunded<paid_back_to_some>(2025y / 12 / 31, moved_away{}) == 400_yuan);
    BOTH(refunded<paid_back_to_others>(2025y / 12 / 31, moved_away{}) == 400_yuan);
    BOTH(refunded<paid_back_to_others>(2025y / 12 / 31, events::discharge{}) == 400_yuan);
    BOTH(refunded<paid_back_to_others>(2025y / 12 / 31, events::release{}) == 0_yuan);
    BOTH(refunded<never_paid_back>(2025y / 12 / 31) == 0_yuan);
    BOTH(refund_of<paid_back>(assess<paid_back>({.paid_on = 2027y / 1 / 1}), in_window) == 0_yuan);
    BOTH(paid_back_to_some::content.own_words.size() == 1);
}
