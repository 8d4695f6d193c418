// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"

#include <canbao/vocabulary/categories.hpp>
#include <canbao/vocabulary/circumstances.hpp>
#include <canbao/vocabulary/events.hpp>
#include <canbao/vocabulary/funds.hpp>
#include <canbao/vocabulary/plans.hpp>
#include <canbao/vocabulary/routes.hpp>

using namespace canbao;

namespace {

struct flood_victim : own_category<0, "flood_victim", "受灾群众"> {};
struct dropped_out : own_event<0, "dropped_out", "退学"> {};
struct on_island : own_circumstance<1, "on_island", "海岛居民"> {};
struct charity : own_fund<0, "charity", "慈善基金"> {};

/// Every word stands in the slot of its place, and is found by its code.
template <class... Tags>
constexpr bool in_order(canbao::detail::word_list<Tags...>) {
    int place = 0;
    const auto next = [&place](int slot, std::string_view code, int found) {
        return slot == place++ && found == slot && !code.empty();
    };
    return (next(Tags::slot, Tags::code, canbao::detail::word_list<Tags...>::find(Tags::code)) &&
            ...) &&
           (!Tags::name.empty() && ...);
}

} // namespace

TEST_CASE("words stand in the order of the provisions") {
    BOTH(categories::all::size == 23 && in_order(categories::all{}));
    BOTH(events::all::size == 10 && in_order(events::all{}));
    BOTH(circumstances::all::size == 17 && in_order(circumstances::all{}));
    BOTH(funds::all::size == 12 && in_order(funds::all{}));
    BOTH(plans::all::size == 2 && in_order(plans::all{}));
    BOTH(categories::destitute::slot == 0 && categories::local_hardship::slot == 22);
    BOTH(categories::all::find("hermit") == -1);
}

TEST_CASE("a code is its slot plus one, and none is 0") {
    BOTH(!event_code{}.has_value());
    BOTH(event_code{events::birth{}}.value == 1);
    BOTH(fund_code{funds::waiver{}}.slot() == 4);
    BOTH(category_code{categories::orphan{}} == category_code{2});
}

TEST_CASE("a set is a mask of slots") {
    constexpr category_set both{categories::orphan{}, categories::monitored{}};
    BOTH(both.bits == ((1U << 1) | (1U << 6)));
    BOTH(both.contains(categories::orphan{}) && !both.contains(categories::destitute{}));
    BOTH((both & category_set{categories::orphan{}}) == category_set{categories::orphan{}});
    BOTH((category_set{categories::orphan{}} | category_set{categories::monitored{}}) == both);
    BOTH(category_set{}.empty() && !both.empty());
    BOTH(!both.contains(std::uint8_t{64}) && !both.contains(std::uint8_t{255}));
    constexpr category_set halves{0x8000'0001U, 0x0000'8000U};
    BOTH(halves.bits == 0x0000'8000'8000'0001U);
    BOTH(halves.lower() == 0x8000'0001U && halves.upper() == 0x0000'8000U);
    BOTH(halves.contains(std::uint8_t{31}) && halves.contains(std::uint8_t{47}));
    BOTH(!halves.contains(std::uint8_t{32}) && !category_set{0U, 1U}.empty());
}

TEST_CASE("a program's own words follow the published ones") {
    BOTH(flood_victim::slot == 23);
    BOTH(category_set{flood_victim{}}.bits == 1U << 23);
    BOTH(dropped_out::slot == 10 && on_island::slot == 18 && charity::slot == 12);
    BOTH(flood_victim::code == "flood_victim" && flood_victim::name == "受灾群众");
}

TEST_CASE("a word of one kind is no word of another") {
    BOTH(canbao::detail::word_of<categories::orphan, canbao::category_kind>);
    BOTH(!canbao::detail::word_of<events::birth, canbao::category_kind>);
    BOTH(!canbao::detail::word_of<routes::newborn, canbao::category_kind>);
    BOTH(!canbao::detail::word_of<int, canbao::category_kind>);
}
