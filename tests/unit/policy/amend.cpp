// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

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

// Two of each: fees, subsidies to one category by plan and by tier, claims, days of recognition.
using of_first_tier = subsidy<amounts<90_yuan>, to<orphan>, on_plan<plans::resident>, tier<1>,
                              paid_by<funds::district_finance>>;
using of_second_tier = subsidy<amounts<95_yuan>, to<orphan>, on_plan<plans::resident>, tier<2>,
                               paid_by<funds::district_finance>>;
using of_residents = subsidy<amounts<100_yuan>, to<monitored>, on_plan<plans::resident>,
                             paid_by<funds::medical_assistance>>;
using of_students = subsidy<amounts<60_yuan>, to<monitored>, on_plan<plans::student>,
                            paid_by<funds::medical_assistance>>;
using in_autumn = claim_at_household<window<"2025-09-01", "2025-12-31">>;
using in_extension =
    claim_at_household<window<"2026-01-01", "2026-02-28">, given<circumstances::area_extension>>;
struct of_two
    : notice_with<fee<500_yuan, tier<2>>, fee<200_yuan, on_plan<plans::student>>, of_first_tier,
                  of_second_tier, of_residents, of_students,
                  route<routes::school_year, window<"2025-09-01", "2025-12-31">,
                        given<circumstances::school_year_student>, on_plan<plans::student>>,
                  in_autumn, in_extension, recognised_by<"2025-11-30">,
                  recognised_by<"2026-02-28", given<circumstances::area_extension>>,
                  delegated<to<hardship_veteran>>, delegated<to<child_in_difficulty>>,
                  extends_cover<"2025-08-31", "2025-12-31">,
                  extends_cover<"2025-06-30", "2025-08-31">> {};

struct first_reading : reading<"A-FIRST", "The first."> {};
struct second_reading : reading<"A-SECOND", "The second."> {};
struct with_readings : notice_with<read_as<first_reading>, read_as<second_reading>> {};
struct without_second : amend<with_readings, removing<read_as<second_reading>>> {};

struct longer_cover : amend<of_two, replacing<extends_cover<"2025-06-30", "2025-09-30">>> {};

struct other_aid_of_residents
    : amend<of_two, replacing<subsidy<amounts<110_yuan>, to<monitored>, on_plan<plans::resident>,
                                      paid_by<funds::medical_assistance>>>> {};
struct other_aid_of_students
    : amend<of_two, replacing<subsidy<amounts<70_yuan>, to<monitored>, on_plan<plans::student>,
                                      paid_by<funds::medical_assistance>>>> {};
struct no_aid_of_students : amend<of_two, removing<of_students>> {};
struct other_aid_of_second_tier
    : amend<of_two, replacing<subsidy<amounts<99_yuan>, to<orphan>, on_plan<plans::resident>,
                                      tier<2>, paid_by<funds::district_finance>>>> {};
struct other_fee_of_students : amend<of_two, replacing<fee<210_yuan, on_plan<plans::student>>>> {};
struct longer_extension
    : amend<of_two, replacing<claim_at_household<window<"2026-01-01", "2026-03-31">,
                                                 given<circumstances::area_extension>>>> {};
struct later_autumn
    : amend<of_two, replacing<claim_at_household<window<"2025-10-01", "2025-12-31">>>> {};
struct no_extension : amend<of_two, removing<in_extension>> {};
struct recognised_later_in_extension
    : amend<of_two, replacing<recognised_by<"2026-03-31", given<circumstances::area_extension>>>> {
};
struct no_delegation_of_children : amend<of_two, removing<delegated<to<child_in_difficulty>>>> {};
// Two of one kind at once, the last listed first.
struct both_aids
    : amend<of_two, replacing<subsidy<amounts<70_yuan>, to<monitored>, on_plan<plans::student>,
                                      paid_by<funds::medical_assistance>>,
                              subsidy<amounts<110_yuan>, to<monitored>, on_plan<plans::resident>,
                                      paid_by<funds::medical_assistance>>>> {};

template <class Policy>
constexpr fen aid_of(category_set who, bool student = false, std::uint8_t tier = 1) {
    application person{.categories = who, .tier = tier, .paid_on = in_window};
    if (student) {
        person.circumstances = circumstances::school_year_student{};
    }
    return assess<Policy>(person).subsidy;
}

template <class Policy>
constexpr bool may_claim(date paid_on, bool extended) {
    circumstance_set facts = circumstances::insured_elsewhere{};
    if (extended) {
        facts = {circumstances::insured_elsewhere{}, circumstances::area_extension{}};
    }
    return assess<Policy>({.categories = monitored{}, .paid_on = paid_on, .circumstances = facts})
               .status == status::subsidy_only;
}

template <class Policy>
constexpr bool is_aided(date recognised_on, bool extended) {
    application person{
        .categories = orphan{}, .recognised_on = recognised_on, .paid_on = 2025y / 12 / 31};
    if (extended) {
        person.circumstances = circumstances::area_extension{};
    }
    return assess<Policy>(person).subsidy > 0_yuan;
}

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

TEST_CASE("of two plans' or tiers' aid to one category the one that is named is amended") {
    BOTH(aid_of<of_two>(monitored{}) == 100_yuan && aid_of<of_two>(monitored{}, true) == 60_yuan);
    BOTH(aid_of<other_aid_of_residents>(monitored{}) == 110_yuan);
    BOTH(aid_of<other_aid_of_residents>(monitored{}, true) == 60_yuan);
    BOTH(aid_of<other_aid_of_students>(monitored{}) == 100_yuan);
    BOTH(aid_of<other_aid_of_students>(monitored{}, true) == 70_yuan);
    BOTH(aid_of<no_aid_of_students>(monitored{}) == 100_yuan);
    BOTH(aid_of<no_aid_of_students>(monitored{}, true) == 0_yuan);
    BOTH(aid_of<other_aid_of_second_tier>(orphan{}) == 90_yuan);
    BOTH(aid_of<other_aid_of_second_tier>(orphan{}, false, 2) == 99_yuan);
    BOTH(aid_of<other_aid_of_second_tier>(monitored{}) == 100_yuan);
    BOTH(aid_of<both_aids>(monitored{}) == 110_yuan);
    BOTH(aid_of<both_aids>(monitored{}, true) == 70_yuan);
    BOTH(assess<other_fee_of_students>({.paid_on = in_window}).due == 400_yuan);
    BOTH(other_fee_of_students::content.fees[2].amount == 210_yuan);
}

TEST_CASE("of two extensions of cover, or readings, the one that is named is amended") {
    BOTH(extended_cover_end<of_two>(2025y / 8 / 31) == date{2025y / 12 / 31});
    BOTH(extended_cover_end<of_two>(2025y / 6 / 30) == date{2025y / 8 / 31});
    BOTH(extended_cover_end<longer_cover>(2025y / 6 / 30) == date{2025y / 9 / 30});
    BOTH(extended_cover_end<longer_cover>(2025y / 8 / 31) == date{2025y / 12 / 31});
    BOTH(relies_on(with_readings::content, "A-SECOND"));
    BOTH(!relies_on(without_second::content, "A-SECOND"));
    BOTH(relies_on(without_second::content, "A-FIRST"));
}

TEST_CASE("of two claims, recognitions or delegations the one that is named is amended") {
    constexpr date march = 2026y / 3 / 31;
    BOTH(may_claim<of_two>(2025y / 9 / 1, false) && may_claim<of_two>(2026y / 2 / 28, true));
    BOTH(!may_claim<of_two>(2026y / 2 / 28, false) && !may_claim<of_two>(march, true));
    BOTH(may_claim<longer_extension>(march, true) && !may_claim<longer_extension>(march, false));
    BOTH(may_claim<longer_extension>(2025y / 9 / 1, false));
    BOTH(!may_claim<later_autumn>(2025y / 9 / 30, false));
    BOTH(may_claim<later_autumn>(2025y / 10 / 1, false));
    BOTH(may_claim<later_autumn>(2026y / 2 / 28, true));
    BOTH(!may_claim<no_extension>(2026y / 2 / 28, true));
    BOTH(may_claim<no_extension>(2025y / 9 / 1, false));
    BOTH(is_aided<of_two>(2025y / 11 / 30, false) && !is_aided<of_two>(2025y / 12 / 1, false));
    BOTH(is_aided<of_two>(2025y / 12 / 1, true));
    BOTH(recognised_later_in_extension::content.recognitions[0].last_day == date{2025y / 11 / 30});
    BOTH(recognised_later_in_extension::content.recognitions[1].last_day == march);
    BOTH(no_delegation_of_children::rules.delegated == category_set{hardship_veteran{}}.bits);
}
