// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

#include <canbao/engine/offer.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>

namespace {

using namespace tests;
using namespace categories;
using namespace funds;

struct subject
    : notice_with<
          subsidy<percent<50>, to<monitored>, paid_by<medical_assistance>>,
          recognised_by<"2025-12-15">,
          route<routes::late_full, open_in_insured_year, charges<full_funding>,
                waiting_period<next_month>>,
          route<routes::spring, window<"2026-01-01", "2026-06-30">,
                given<circumstances::area_extension>, waiting_period<after<3_months>>>,
          route<routes::newborn_waived, within<90_days, events::birth>,
                given<circumstances::parent_insured>, charges<nothing>, waiting_period<from_event>>,
          claim_at_household<window<"2025-09-01", "2025-12-31">>> {};

constexpr const rule_table& rules = subject::rules;
enum place : std::size_t { concentrated, late_full, spring, newborn_waived };

constexpr offer of(place which, const application& person) {
    return offer_of(rules, rules.openings[which], person);
}

constexpr application monitored_in_window{.categories = monitored{}, .paid_on = in_window};

} // namespace

TEST_CASE("an open opening says what is due, by which aid, and what is covered") {
    constexpr offer now = of(concentrated, monitored_in_window);
    BOTH(now.is_open && now.covers_a_day());
    BOTH(now.due == 200_yuan && now.aid.amount == 20'000);
    BOTH(now.aid.category == category_code{monitored{}}.slot());
    BOTH(now.benefit_from == 2026y / 1 / 1 && now.benefit_to == 2026y / 12 / 31);
    BOTH(!now.counted_from.has_value());
}

TEST_CASE("nothing is counted from days that no application may use") {
    for (const std::int32_t days :
         {std::numeric_limits<std::int32_t>::max(), std::numeric_limits<std::int32_t>::min() + 1}) {
        const offer after = of(spring, {.paid_on = date{days}});
        CHECK(!after.is_open);
        CHECK(after.counted_from == of(spring, {}).counted_from);
    }
    struct waits_by_days : notice_with<route<routes::late, window<"2026-01-01", "2026-06-30">,
                                             waiting_period<after<90_days>>>> {};
    constexpr offer far = offer_of(waits_by_days::rules, waits_by_days::rules.openings[1],
                                   {.paid_on = date{std::numeric_limits<std::int32_t>::max()}});
    BOTH(!far.is_open && far.benefit_from == 2026y / 1 / 1);
    constexpr offer born = of(newborn_waived, {.paid_on = in_window,
                                               .event = events::birth{},
                                               .event_on = date{2'147'483'647},
                                               .circumstances = circumstances::parent_insured{}});
    BOTH(!born.is_open);
}

TEST_CASE("a closed one says what it would cost and cover") {
    constexpr offer now = of(late_full, monitored_in_window);
    BOTH(!now.is_open && now.due == 900_yuan && now.aid.amount == 20'000);
    BOTH(now.counted_from == 2025y / 11 / 1 && now.benefit_from == 2026y / 1 / 1);
}

TEST_CASE("one that covers no day says when cover would begin") {
    constexpr offer now = of(late_full, {.paid_on = 2026y / 12 / 1});
    BOTH(now.is_open && !now.covers_a_day() && now.due == 1'100_yuan);
    BOTH(now.benefit_from == 2027y / 1 / 1 && now.benefit_to == 2026y / 12 / 31);
}

TEST_CASE("where the fee is waived no aid is used, and nobody is covered before being born") {
    constexpr offer now = of(newborn_waived, {.categories = monitored{},
                                              .paid_on = 2026y / 5 / 10,
                                              .event = events::birth{},
                                              .event_on = 2026y / 5 / 1,
                                              .circumstances = circumstances::parent_insured{}});
    BOTH(now.is_open && now.due == 0_yuan && now.aid == aid_rule{});
    BOTH(now.counted_from == 2026y / 5 / 1 && now.benefit_from == 2026y / 5 / 1);
    constexpr offer unborn = of(
        concentrated, {.paid_on = in_window, .event = events::birth{}, .event_on = 2026y / 2 / 3});
    BOTH(unborn.benefit_from == 2026y / 2 / 3);
}

TEST_CASE("a waiting period is as long as it has grown, and begins whatever the benefit period") {
    constexpr auto growing = [] {
        opening one = rules.openings[spring];
        one.waits.growth = {.per_lapsed_year = 1, .per_repaid_year = 1};
        one.cover_from = date{2026y / 7 / 1}.days;
        return one;
    }();
    constexpr application person{.paid_on = 2026y / 2 / 1,
                                 .circumstances = circumstances::area_extension{},
                                 .lapsed_years = 2,
                                 .repaid_years = 1};
    constexpr offer now = offer_of(rules, growing, person);
    BOTH(now.waits == period{period_unit::months, 4});
    BOTH(now.counted_from == 2026y / 6 / 2 && now.benefit_from == 2026y / 7 / 1);
}

TEST_CASE("a plan without the tier opens nothing and has no price") {
    constexpr offer now = of(concentrated, {.tier = 2, .paid_on = in_window});
    BOTH(!now.is_open && now.due == 0_yuan && now.aid == aid_rule{});
}

TEST_CASE("a claim is aid alone") {
    constexpr offer now = offer_of(rules, rules.claims[0], monitored_in_window);
    BOTH(now.is_open && now.aid.amount == 20'000 && now.due == 0_yuan && !now.covers_a_day());
    BOTH(!offer_of(rules, rules.claims[0], {.paid_on = 2026y / 1 / 1}).is_open);
}

TEST_CASE(
    "a category counts if recognised by the payment, and gives aid if by the last day for it") {
    constexpr auto aided = [](date recognised_on, date paid_on) {
        return aided_categories(
            rules, {.categories = monitored{}, .recognised_on = recognised_on, .paid_on = paid_on});
    };
    constexpr category_set all = monitored{};
    BOTH(aided({}, in_window) == all && aided(in_window, in_window) == all);
    BOTH(aided(in_window + 1, in_window).empty());
    BOTH(aided(2025y / 12 / 15, 2025y / 12 / 20) == all);
    BOTH(aided(2025y / 12 / 16, 2025y / 12 / 20).empty());
    constexpr application late{
        .categories = monitored{}, .recognised_on = 2025y / 12 / 16, .paid_on = 2025y / 12 / 20};
    BOTH(late.counting_categories() == all);
    BOTH(
        application{.categories = monitored{}, .recognised_on = in_window + 1, .paid_on = in_window}
            .counting_categories()
            .empty());
    BOTH(of(concentrated, late).due == 400_yuan);
}

TEST_CASE("who is refused has no route, fee, aid, money or days") {
    constexpr assessment none =
        assess<subject>({.categories = monitored{}, .paid_on = 2027y / 1 / 1});
    BOTH(none.status == status::refused && none.reason == refusal::not_open);
    BOTH(none.route == 0 && none.fee_line == 0 && none.extra_years == 0 && none.prepaid_years == 0);
    BOTH(!none.subsidy_category.has_value() && !none.fund.has_value() && none.delegated.bits == 0);
    BOTH(none.due == fen{} && none.subsidy == fen{} && none.fiscal == fen{} && none.months == 12);
    BOTH(!none.benefit_from.has_value() && !none.benefit_to.has_value());
}

TEST_CASE("what is taken is what its opening offers") {
    constexpr auto taken = assess(rules, monitored_in_window);
    constexpr offer now = of(concentrated, monitored_in_window);
    BOTH(taken.due == now.due && taken.subsidy.count == now.aid.amount);
    BOTH(taken.benefit_from == now.benefit_from && taken.benefit_to == now.benefit_to);
}
