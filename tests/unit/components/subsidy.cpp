// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

namespace {

using namespace tests;
using namespace categories;
using namespace funds;
using plans::student;

struct aided
    : notice_with<
          fee<800_yuan, tier<2>>, fee<320_yuan, on_plan<student>>,
          route<routes::school_year, window<"2025-09-01", "2025-12-31">, on_plan<student>,
                given<circumstances::school_year_student>, covers<"2025-09-01", "2026-12-31">>,
          equal_aid<by_vocabulary>,
          subsidy<in_full, to<destitute, orphan>, paid_by<medical_assistance>, section<"2.1">>,
          subsidy<percent<50>, to<monitored>, paid_by<district_finance>, section<"2.2">>,
          subsidy<amounts<200_yuan>, to<subsistence_allowance>, paid_by<health_commission>>,
          subsidy<amounts<350_yuan, 600_yuan>, capped_at_fee, to<entitled_group>,
                  paid_by<district_finance>>,
          subsidy<amounts<100_yuan>, to<needy_student>, on_plan<student>,
                  paid_by<medical_assistance>>,
          subsidy<basis_points<1'250>, tier<2>, to<stably_lifted>, paid_by<bridging_funds>>,
          delegated<to<hardship_veteran, child_in_difficulty>, section<"2.3">>> {};

constexpr auto with(category_set held, std::uint8_t tier = 1, bool student = false) {
    return assess<aided>(
        {.categories = held,
         .tier = tier,
         .paid_on = in_window,
         .circumstances = student ? circumstance_set{circumstances::school_year_student{}}
                                  : circumstance_set{}});
}

constexpr auto recognised(date on) {
    return assess<aided>({.categories = destitute{}, .recognised_on = on, .paid_on = in_window});
}

} // namespace

TEST_CASE("a subsidy lowers the fee and names its category and fund") {
    BOTH(with(destitute{}).due == 0_yuan && with(destitute{}).subsidy == 400_yuan);
    BOTH(with(destitute{}).fund == fund_code{medical_assistance{}});
    BOTH(with(monitored{}).due == 200_yuan);
    BOTH(with(monitored{}).fund == fund_code{district_finance{}});
    BOTH(with(monitored{}, 2).due == 400_yuan);
    BOTH(with(monitored{}).subsidy_category == category_code{monitored{}});
    BOTH(with(monitored{}).fiscal == 700_yuan);
}

TEST_CASE("nobody aided has neither category nor fund") {
    constexpr auto result = with(mental_disorder{});
    BOTH(result.due == 400_yuan && result.subsidy == 0_yuan);
    BOTH(!result.subsidy_category.has_value() && !result.fund.has_value());
}

TEST_CASE("of several categories the highest amount counts, never the sum") {
    BOTH(with({monitored{}, destitute{}}).subsidy == 400_yuan);
    BOTH(with({monitored{}, destitute{}}).subsidy_category == category_code{destitute{}});
    BOTH(with({subsistence_allowance{}, entitled_group{}}).subsidy == 350_yuan);
}

TEST_CASE("of equal amounts the category listed first counts") {
    BOTH(with({orphan{}, destitute{}}).subsidy_category == category_code{destitute{}});
    // 200 yuan each, from different funds
    constexpr auto tie = with({monitored{}, subsistence_allowance{}});
    BOTH(tie.subsidy_category == category_code{subsistence_allowance{}});
    BOTH(tie.fund == fund_code{health_commission{}});
}

TEST_CASE("an amount is capped at the fee of the plan and tier, not at the funding standard") {
    BOTH(with(entitled_group{}).subsidy == 350_yuan);
    BOTH(with(entitled_group{}, 2).subsidy == 600_yuan);
    BOTH(with(entitled_group{}, 1, true).subsidy == 320_yuan);
    BOTH(with(entitled_group{}, 1, true).due == 0_yuan);
}

TEST_CASE("a subsidy may be for one plan or one tier") {
    BOTH(with(needy_student{}).subsidy == 0_yuan);
    BOTH(with(needy_student{}, 1, true).subsidy == 100_yuan);
    BOTH(with(stably_lifted{}, 1).subsidy == 0_yuan);
    BOTH(with(stably_lifted{}, 2).subsidy == 100_yuan);
}

TEST_CASE("a category counts if it was recognised by the day of payment") {
    BOTH(recognised({}).due == 0_yuan);
    BOTH(recognised(in_window).due == 0_yuan);
    BOTH(recognised(in_window + 1).due == 400_yuan);
}

TEST_CASE("delegated aid is noted, not guessed") {
    constexpr auto result = with({hardship_veteran{}, monitored{}});
    BOTH(result.due == 200_yuan);
    BOTH(result.notes().size() == 1 && result.notes()[0].code == "hardship_veteran");
    BOTH(with({child_in_difficulty{}, hardship_veteran{}}).notes().size() == 2);
    BOTH(with(monitored{}).notes().empty());
    BOTH(assess<aided>({.categories = hardship_veteran{},
                        .recognised_on = in_window + 1,
                        .paid_on = in_window})
             .notes()
             .empty());
}
