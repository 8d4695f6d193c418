// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

namespace {

using namespace tests;
using plans::student;

struct one_fee : notice_with<> {};

struct two_tiers
    : notice_with<fee<850_yuan, tier<2>, section<"1.4">>,
                  fee<320_yuan, on_plan<student>, section<"1.5">>,
                  route<routes::school_year, window<"2025-09-01", "2025-12-31">, on_plan<student>,
                        given<circumstances::school_year_student>, section<"1.6">>> {};

constexpr application in_tier(std::uint8_t number) {
    return {.tier = number, .paid_on = in_window};
}

constexpr application student_in_tier(std::uint8_t number) {
    return {.tier = number,
            .paid_on = in_window,
            .circumstances = circumstances::school_year_student{}};
}

} // namespace

TEST_CASE("the fee is owed, and the treasury pays the fiscal standard") {
    constexpr auto result = assess<one_fee>(in_tier(1));
    BOTH(result.status == status::insured);
    BOTH(result.due == 400_yuan && result.subsidy == 0_yuan && result.fiscal == 700_yuan);
}

TEST_CASE("a tier costs its own fee") {
    BOTH(assess<two_tiers>(in_tier(1)).due == 400_yuan);
    BOTH(assess<two_tiers>(in_tier(2)).due == 850_yuan);
}

TEST_CASE("a tier that no plan offers is refused, whatever else holds") {
    BOTH(assess<one_fee>(in_tier(2)).reason == refusal::tier_not_offered);
    BOTH(assess<two_tiers>(in_tier(3)).reason == refusal::tier_not_offered);
    BOTH(assess<two_tiers>(in_tier(0)).reason == refusal::tier_not_offered);
    BOTH(assess<two_tiers>(in_tier(255)).reason == refusal::tier_not_offered);
    BOTH(assess<one_fee>({.tier = 2, .circumstances = circumstances::employee_insured{}}).reason ==
         refusal::tier_not_offered);
}

TEST_CASE("a plan has fees of its own, and only the tiers that it offers") {
    BOTH(assess<two_tiers>(student_in_tier(1)).due == 320_yuan);
    BOTH(assess<two_tiers>(student_in_tier(1)).route_code() == "school_year");
    // the student plan has no second tier, the resident plan has
    BOTH(assess<two_tiers>(student_in_tier(2)).due == 850_yuan);
    BOTH(assess<two_tiers>(student_in_tier(2)).route_code() == "concentrated");
}
