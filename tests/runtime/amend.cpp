// SPDX-License-Identifier: Apache-2.0
#include "../support/both.hpp"
#include "../support/notice.hpp"

#include <canbao/policies/fuling_2023.hpp>
#include <canbao/policies/hunan_2023.hpp>

namespace {

using namespace tests;
using namespace categories;
using policies::fuling_2023;
using policies::hunan_2023;

// A county sets the aid that the province leaves to it.
struct county_2023
    : amend<hunan_2023, removing<delegated<to<hardship_veteran, child_in_difficulty>>>,
            adding<subsidy<percent<40>, to<hardship_veteran>, paid_by<funds::district_finance>,
                           section<"1">>,
                   delegated<to<child_in_difficulty>, section<"1">>>,
            replacing<policy_id<"county-2023">>> {};

// Next year's fee, in the same terms otherwise.
struct dearer : amend<hunan_2023, replacing<fee<380_yuan, section<"2.3">>>> {};

// What if newborns had half a year?
struct what_if
    : amend<county_2023, replacing<route<routes::newborn, within<6_months, events::birth>,
                                         waiting_period<from_event>, section<"2.5">>>> {};

struct closed_early : amend<hunan_2023, removing<route<routes::extended>>> {};

struct second_tier_dearer : amend<fuling_2023, replacing<fee<800_yuan, tier<2>, section<"2.1">>>> {
};

struct paid_in_extension
    : reading<"A-COUNTY-EXT", "Payment in the extension covers from the payment on."> {};
struct reread
    : amend<hunan_2023,
            replacing_reading<policies::encoded::extension_covers_whole_year, paid_in_extension>> {
};

constexpr application veteran{.categories = hardship_veteran{}, .paid_on = 2022y / 10 / 1};

constexpr bool relies_on(const policy_content& content, std::string_view code) {
    for (const label& one : readings_of(content)) {
        if (one.code == code) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("a county adds aid that the province delegates") {
    BOTH(assess<hunan_2023>(veteran).due == 350_yuan);
    BOTH(assess<county_2023>(veteran).due == 210_yuan);
    BOTH(assess<hunan_2023>(veteran).notes().size() == 1);
    BOTH(assess<county_2023>(veteran).notes().empty());
    BOTH(county_2023::content.id == "county-2023" && hunan_2023::content.id == "hunan-2023");
    BOTH(canbao::detail::validate(county_2023::content).empty());
}

TEST_CASE("next year's fee moves the shares with it") {
    BOTH(assess<dearer>({.paid_on = 2022y / 10 / 1}).due == 380_yuan);
    BOTH(assess<dearer>({.categories = monitored{}, .paid_on = 2022y / 10 / 1}).due == 190_yuan);
}

TEST_CASE("amendments stack, and a route keeps its place") {
    constexpr application newborn{
        .paid_on = 2023y / 8 / 31, .event = events::birth{}, .event_on = 2023y / 3 / 1};
    BOTH(assess<county_2023>(newborn).route_code() == "late_full");
    BOTH(assess<what_if>(newborn).route_code() == "newborn");
    BOTH(assess<what_if>(veteran).due == 210_yuan);
    BOTH(what_if::content.routes[2].name.code == "newborn");
}

TEST_CASE("a component is removed by what it is about") {
    constexpr application extended{.paid_on = 2023y / 2 / 1,
                                   .circumstances = circumstances::area_extension{}};
    BOTH(assess<hunan_2023>(extended).route_code() == "extended");
    BOTH(assess<closed_early>(extended).reason == refusal::not_open);
}

TEST_CASE("a fee is found by plan and tier") {
    BOTH(assess<second_tier_dearer>({.tier = 2, .paid_on = 2022y / 11 / 1}).due == 800_yuan);
    BOTH(assess<second_tier_dearer>({.tier = 1, .paid_on = 2022y / 11 / 1}).due == 350_yuan);
}

TEST_CASE("a reading is replaced wherever the policy relies on it") {
    BOTH(relies_on(hunan_2023::content, "A-HN23-EXT"));
    BOTH(!relies_on(reread::content, "A-HN23-EXT"));
    BOTH(relies_on(reread::content, "A-COUNTY-EXT"));
    BOTH(hunan_2023::rules == reread::rules);
}
