// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

namespace {

using namespace tests;
using namespace categories;
using namespace funds;
using detail::rule_id;

struct divided
    : policy<
          insured_year<2026>, fee<400_yuan>, fee<300_yuan, tier<2>>, counting<civil_code>,
          fiscal_standard<700_yuan, paid_by<part<central_finance, 420_yuan>, rest<county_finance>>>,
          subsidy<amounts<300_yuan>, to<orphan>,
                  paid_by<part<medical_assistance, 150_yuan>, share<city_finance, percent<25>>,
                          rest<county_finance>>>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};

constexpr detail::violations found_after(auto change) {
    policy_content content = divided::content;
    change(content);
    return detail::validate(content);
}
/// After a change of the payers of the subsidy.
constexpr detail::violations of_aid(auto change) {
    return found_after([&](policy_content& c) { change(c.payers[c.subsidies[0].payers - 1U]); });
}
constexpr detail::violations of_standard(auto change) {
    return found_after([&](policy_content& c) { change(c.payers[c.fiscal_payers - 1U]); });
}
constexpr bool only(const detail::violations& found, rule_id rule, std::int64_t x = 0,
                    std::int64_t y = 0) {
    return found.size() == 1 && found[0].rule == rule && found[0].x == x && found[0].y == y;
}

} // namespace

TEST_CASE("payers that pay the sum are right") {
    BOTH(detail::validate(divided::content).empty());
}

TEST_CASE("parts and shares above the sum, or below it where nobody pays the rest, are wrong") {
    // 150 + 75 and a rest of 75: 225 may be paid, 226 of 300 too, 301 not.
    BOTH(of_aid([](payer_list& all) { all[0].part = 224.99_yuan; }).empty());
    BOTH(only(of_aid([](payer_list& all) { all[0].part = 225.01_yuan; }),
              rule_id::payers_pay_the_sum, 30'001, 30'000));
    BOTH(only(of_aid([](payer_list& all) { all.count = 2; }), rule_id::payers_pay_the_sum, 22'500,
              30'000));
    BOTH(only(of_standard([](payer_list& all) { all[0].part = 700.01_yuan; }),
              rule_id::payers_pay_the_sum, 70'001, 70'000));
    BOTH(only(of_standard([](payer_list& all) { all.count = 1; }), rule_id::payers_pay_the_sum,
              42'000, 70'000));
    constexpr auto of_parts = of_standard([](payer_list& all) {
        all[1].basis = payer_basis::part;
        all[1].part = 280_yuan;
    });
    BOTH(of_parts.empty());
}

TEST_CASE("each fee that the aid lowers has a sum to pay") {
    constexpr auto halves = found_after([](policy_content& c) {
        c.subsidies[0].basis = aid_basis::share;
        c.subsidies[0].share = {5'000};
    });
    // Half of 400: 150 + 50 = 200, and nothing is left to the county; half of 300: 187.50 of 150.
    BOTH(only(halves, rule_id::payers_pay_the_sum, 18'750, 15'000));
    BOTH(halves[0].tier == 2 && halves[0].at.kind == detail::component_kind::category);
    BOTH(halves[0].example.paid_on == 2025y / 9 / 1);
}

TEST_CASE("a payer's share is a whole number of fen, of aid that is capped too") {
    constexpr auto third = of_aid([](payer_list& all) { all[1].share = {1, 7}; });
    BOTH(only(third, rule_id::share_of_payer_is_exact, 1, 30'000) && third[0].z == 7);
    BOTH(third[0].fund == detail::at_fund(fund_code{city_finance{}}.value));
    constexpr auto capped = found_after([](policy_content& c) {
        c.fees[1].amount = 299.99_yuan;
        c.subsidies[0].capped = true;
    });
    BOTH(only(capped, rule_id::share_of_payer_is_exact, 2'500, 29'999));
    constexpr auto of_fiscal = of_standard([](payer_list& all) {
        all[0].basis = payer_basis::share;
        all[0].share = {1, 3};
    });
    BOTH(only(of_fiscal, rule_id::share_of_payer_is_exact, 1, 70'000));
}

TEST_CASE("a payer pays something, and stands once") {
    BOTH(only(of_aid([](payer_list& all) { all[0].part = 225_yuan; }),
              rule_id::payer_pays_something));
    BOTH(
        only(of_aid([](payer_list& all) { all[0].part = 0_yuan; }), rule_id::payer_pays_something));
    BOTH(only(of_standard([](payer_list& all) { all[0].part = 700_yuan; }),
              rule_id::payer_pays_something));
    BOTH(only(of_aid([](payer_list& all) { all[2].fund = all[0].fund; }),
              rule_id::payer_stands_once));
    BOTH(only(of_standard([](payer_list& all) { all[1].fund = all[0].fund; }),
              rule_id::payer_stands_once));
}

TEST_CASE("figures of payers that no component can say") {
    BOTH(only(of_aid([](payer_list& all) { all[1].share = {1, 0}; }), rule_id::figure_in_range, 0));
    BOTH(only(of_aid([](payer_list& all) { all[1].share = {3, 2}; }), rule_id::figure_in_range, 3));
    BOTH(
        only(of_aid([](payer_list& all) { all[0].part = fen{-1}; }), rule_id::figure_in_range, -1));
    BOTH(only(of_aid([](payer_list& all) { all[0].fund = 0; }), rule_id::figure_in_range, 0));
    BOTH(only(of_aid([](payer_list& all) { all[0].fund = 33; }), rule_id::figure_in_range, 33));
    BOTH(only(found_after([](policy_content& c) { c.fiscal_payers = 3; }), rule_id::figure_in_range,
              3));
    BOTH(only(found_after([](policy_content& c) { c.subsidies[0].payers = 3; }),
              rule_id::figure_in_range, 3));
}

TEST_CASE("more payers than there is room for are reported") {
    BOTH(only(of_aid([](payer_list& all) { all.dropped = 1; }), rule_id::within_capacity, 1));
    BOTH(only(found_after([](policy_content& c) { c.payers.dropped = 2; }),
              rule_id::within_capacity, 2));
}

TEST_CASE("equal aid that the same payers pay alike is the same") {
    using by_two = paid_by<part<city_finance, 100_yuan>, rest<county_finance>>;
    struct alike : notice_with<subsidy<amounts<300_yuan>, to<orphan>, section<"2">, by_two>,
                               subsidy<amounts<300_yuan>, to<monitored>, section<"2">, by_two>> {};
    BOTH(alike::content.payers.size() == 1 && detail::validate(alike::content).empty());
}

TEST_CASE("equal aid of the same fund and other payers is not the same") {
    struct equal
        : notice_with<subsidy<amounts<300_yuan>, to<orphan>, section<"2">, paid_by<city_finance>>,
                      equal_aid<by_vocabulary>,
                      subsidy<amounts<300_yuan>, to<monitored>, section<"2">,
                              paid_by<part<city_finance, 100_yuan>, rest<county_finance>>>> {};
    constexpr auto without_order = [] {
        policy_content content = equal::content;
        content.equal_aid = {};
        return detail::validate(content);
    }();
    BOTH(only(without_order, rule_id::aid_ties_are_decided, 30'000));
}
