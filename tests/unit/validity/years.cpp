// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"
#include "support/violations.hpp"

namespace {

using namespace tests;
using detail::rule_id;

struct returning : route_name<"returning", "断保后参保"> {};

// Everything about years is in its place: only changes to it are wrong.
struct counted_since_2024
    : notice_with<lapses_since<2024>,
                  surcharge_each<surcharges::repaid_years, numbers::repaid_years>,
                  route<returning, open_in_insured_year, at_least<numbers::lapsed_years, 1>,
                        waiting_period<after<3_months>, each_further_lapsed_year<1_months>,
                                       each_repaid_year<1_months>>>> {};

constexpr auto found_in(auto change) {
    policy_content content = counted_since_2024::content;
    change(content);
    return detail::validate_content(content);
}

} // namespace

TEST_CASE("years without cover count from no year after the insured one") {
    constexpr auto since = [](std::int16_t year) {
        return found_in([year](policy_content& c) {
            c.lapses_since = year;
            c.openings[1].asks.lapsed_years = {};
            c.repaid_years = {};
        });
    };
    BOTH(since(2026).empty());
    BOTH(only(since(2027), rule_id::lapses_begin_by_the_year, 2027, 2026));
}

TEST_CASE("something asks for years without cover where they are counted") {
    constexpr auto nobody_asks = [](policy_content& c) {
        c.openings[1].asks.lapsed_years = {};
        c.openings[1].waits.growth = {};
        c.repaid_years = {};
    };
    BOTH(only(found_in(nobody_asks), rule_id::lapses_are_asked_for, 2024));
    BOTH(found_in([=](policy_content& c) {
             nobody_asks(c);
             c.lapses_since = 0;
         }).empty());
    BOTH(found_in([=](policy_content& c) {
             nobody_asks(c);
             c.openings[1].asks.lapsed_years = {1, 255};
         }).empty());
    BOTH(found_in([=](policy_content& c) {
             nobody_asks(c);
             c.openings[1].waits.growth = {.at_least = 6, .from_lapsed_years = 2};
         }).empty());
}

TEST_CASE("nobody is asked for more years without cover than count") {
    constexpr auto asking = [](std::uint8_t least, std::int16_t since) {
        return found_in([=](policy_content& c) {
            c.openings[1].asks.lapsed_years = {least, 255};
            c.lapses_since = since;
        });
    };
    BOTH(asking(2, 2024).empty());
    BOTH(only(asking(3, 2024), rule_id::lapsed_years_can_be, 3, 2));
    BOTH(asking(3, 2023).empty());
    BOTH(asking(200, 0).empty());
}

TEST_CASE("years paid back that shorten a wait have a price") {
    constexpr auto unpriced = [](std::int16_t since) {
        return found_in([=](policy_content& c) {
            c.repaid_years = {};
            c.lapses_since = since;
        });
    };
    BOTH(only(unpriced(2024), rule_id::repaid_years_have_a_price));
    BOTH(only(unpriced(0), rule_id::repaid_years_have_a_price));
    // One year counts, the first, which adds nothing that could be taken off.
    BOTH(unpriced(2025).empty());
}

TEST_CASE("a price of years is for years that shorten a wait, or will when more of them count") {
    constexpr auto priced = [](std::int16_t since, waiting_growth growth) {
        return found_in([=](policy_content& c) {
            c.lapses_since = since;
            c.openings[1].asks.lapsed_years = {};
            c.openings[1].waits.growth = growth;
        });
    };
    constexpr waiting_growth shortened{.per_lapsed_year = 1, .per_repaid_year = 1, .beyond = 1};
    BOTH(priced(2025, shortened).empty());
    BOTH(only(priced(2026, shortened), rule_id::priced_years_shorten_a_wait));
    BOTH(only(priced(2024, {.per_lapsed_year = 1}), rule_id::priced_years_shorten_a_wait));
}

TEST_CASE("a fee is no more than can be paid for all years") {
    constexpr auto of = [](fen fee) {
        return found_in([=](policy_content& c) { c.fees[0].amount = fee; });
    };
    // 2024 and 2025 count: three fees, of 10 million yuan together at most
    BOTH(of(fen{333'333'333}).empty());
    BOTH(of(fen{333'333'334})[0].rule == rule_id::amount_in_range);
}
