// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

namespace {

using namespace tests;
using namespace categories;
using namespace circumstances;
using detail::rule_id;

struct elderly : people<"elderly", "老人", aged_from<60>> {};
struct pupils : people<"pupils", "学生", given<pupil>> {};
struct never_repaid : people<"never_repaid", "未补缴", at_most<numbers::repaid_years, 0>> {};

// A route asks for at most one year paid back, a group for none: who has none takes it.
struct repaid : notice_with<route<routes::late_full, open_in_insured_year, to<never_repaid>,
                                  at_most<numbers::repaid_years, 1>, waiting_period<next_month>>> {
};

struct standards
    : policy<insured_year<2026>, counting<civil_code>, age_on<this_year<1, 1>>, fee<400_yuan>,
             fee<300_yuan, to<elderly>>, fiscal_standard<700_yuan>,
             fiscal_standard<900_yuan, to<elderly>>, fiscal_standard<800_yuan, to<pupils>>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};

constexpr detail::violations found_after(auto change) {
    policy_content content = standards::content;
    change(content);
    return detail::validate_components(content);
}

} // namespace

TEST_CASE("a route is for a group that repaid less than it allows") {
    BOTH(detail::validate(repaid::content).empty());
    constexpr auto result = assess<repaid>({.paid_on = 2026y / 3 / 1});
    BOTH(result.route_code() == "late_full");
}

TEST_CASE("a fiscal standard that goes with a fee of one tier is one of two on another tier") {
    BOTH(detail::validate(standards::content).empty());
    constexpr auto found = found_after([](policy_content& content) {
        content.fees.push_back({900_yuan, 0, 2, 0, 0});
    });
    BOTH(found.size() == 1 && found[0].rule == rule_id::one_fee_per_person);
    BOTH(found[0].example.tier == 2 && found[0].x == 90'000 && found[0].y == 80'000);
    // Where it goes with a fee there too, there is one for everybody.
    BOTH(found_after([](policy_content& content) {
             content.fees.push_back({900_yuan, 0, 2, 0, 0});
             content.fees.push_back({600_yuan, 0, 2, 0, content.fees[1].people});
         }).empty());
}
