// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

namespace {

using namespace tests;

template <class... Options>
struct only : notice_with<route<routes::late_full, open_in_insured_year, Options...>> {};

template <class Policy>
constexpr date first_day(date paid, std::uint8_t lapsed = 0, std::uint8_t repaid = 0) {
    return assess<Policy>({.paid_on = paid, .lapsed_years = lapsed, .repaid_years = repaid})
        .benefit_from;
}

struct whole_year : only<> {};
struct at_once : only<waiting_period<from_payment>> {};
struct next : only<waiting_period<next_month>> {};
struct seventh : only<waiting_period<nth_month<7>>> {};
struct next_day : only<waiting_period<after<0_days>>> {};
struct ninety : only<waiting_period<after<90_days>>> {};
struct three_months : only<waiting_period<after<3_months>>> {};
struct of_event : only<upon<events::institution_entry>, waiting_period<from_event>> {};
struct other_period : only<covers<"2025-09-01", "2026-08-31">> {};
struct delayed_in_other_period
    : only<covers<"2026-05-01", "2026-08-31">, waiting_period<from_payment>> {};

// 国办发〔2024〕38号: three months fixed, one more for each year without cover, one less for each
// year paid back, at least six in all from four years without cover on.
struct national_guidance
    : notice_with<
          surcharge_each<surcharges::repaid_years, numbers::repaid_years>,
          route<routes::late_full, open_in_insured_year, waiting_period<growing<3, 1, 1, 6, 4>>>> {
};

template <class Option>
inline constexpr bool
    says_something = detail::means_something<Option>(detail::plain_wait<after<90_days>>(),
                                                     detail::whole_wait<after<90_days>, Option>());

constexpr date mid_march = 2026y / 3 / 15;

} // namespace

TEST_CASE("each waiting period has its first covered day") {
    BOTH(first_day<whole_year>(mid_march) == date{2026y / 1 / 1});
    BOTH(first_day<at_once>(mid_march) == mid_march);
    BOTH(first_day<next>(mid_march) == date{2026y / 4 / 1});
    BOTH(first_day<seventh>(mid_march) == date{2026y / 10 / 1});
    BOTH(first_day<next_day>(mid_march) == date{2026y / 3 / 16});
    BOTH(first_day<ninety>(mid_march) == date{2026y / 6 / 14});
    BOTH(first_day<three_months>(mid_march) == date{2026y / 6 / 16});
}

TEST_CASE("cover from the event begins no earlier than the benefit period") {
    constexpr auto entered = [](date day) {
        return assess<of_event>(
                   {.paid_on = mid_march, .event = events::institution_entry{}, .event_on = day})
            .benefit_from;
    };
    BOTH(entered(2026y / 3 / 1) == date{2026y / 3 / 1});
    BOTH(entered(2025y / 11 / 20) == date{2026y / 1 / 1});
}

TEST_CASE("a route may have a benefit period of its own") {
    constexpr auto result = assess<other_period>({.paid_on = mid_march});
    BOTH(result.benefit_from == date{2025y / 9 / 1} && result.benefit_to == date{2026y / 8 / 31});
    BOTH(first_day<delayed_in_other_period>(mid_march) == date{2026y / 5 / 1});
    BOTH(first_day<delayed_in_other_period>(2026y / 8 / 31) == date{2026y / 8 / 31});
    BOTH(assess<delayed_in_other_period>({.paid_on = 2026y / 9 / 1}).reason ==
         refusal::no_coverage_left);
}

TEST_CASE("a waiting period in days may be as long as a benefit period") {
    constexpr auto after_eleven_years = [](date day) {
        policy_content content = whole_year::content;
        opening_term& late = content.openings[1];
        late.waits = after<4000_days>::waits;
        late.cover_to = 2050y / 12 / 31;
        return assess(canbao::detail::lower(content), {.paid_on = day}).benefit_from;
    };
    BOTH(after_eleven_years(2026y / 1 / 1) == date{2026y / 1 / 1} + 4'001);
}

TEST_CASE("an enrolment that would buy no day is refused") {
    BOTH(assess<next>({.paid_on = 2026y / 11 / 30}).benefit_from == date{2026y / 12 / 1});
    BOTH(assess<next>({.paid_on = 2026y / 12 / 1}).reason == refusal::no_coverage_left);
    BOTH(assess<ninety>({.paid_on = 2026y / 10 / 1}).benefit_from == date{2026y / 12 / 31});
    BOTH(assess<ninety>({.paid_on = 2026y / 10 / 2}).reason == refusal::no_coverage_left);
    BOTH(assess<at_once>({.paid_on = 2026y / 12 / 31}).status == status::insured);
}

TEST_CASE("the national waiting period grows with years without cover") {
    BOTH(first_day<national_guidance>(mid_march, 0) == date{2026y / 6 / 16});
    BOTH(first_day<national_guidance>(mid_march, 1) == date{2026y / 7 / 16});
    BOTH(first_day<national_guidance>(mid_march, 3) == date{2026y / 9 / 16});
    BOTH(first_day<national_guidance>(mid_march, 4) == date{2026y / 10 / 16});
    BOTH(first_day<national_guidance>(mid_march, 6) == date{2026y / 12 / 16});
    BOTH(assess<national_guidance>({.paid_on = mid_march, .lapsed_years = 7}).reason ==
         refusal::no_coverage_left);
    BOTH(assess<national_guidance>({.paid_on = mid_march, .lapsed_years = 255}).reason ==
         refusal::no_coverage_left);
}

TEST_CASE("and shrinks with years paid back, though never below its floor") {
    BOTH(first_day<national_guidance>(mid_march, 3, 2) == date{2026y / 7 / 16});
    BOTH(first_day<national_guidance>(mid_march, 3, 3) == date{2026y / 6 / 16});
    BOTH(first_day<national_guidance>(mid_march, 1, 9) == date{2026y / 6 / 16});
    // from four years on six months remain, whatever is paid back
    BOTH(first_day<national_guidance>(mid_march, 5, 1) == date{2026y / 10 / 16});
    BOTH(first_day<national_guidance>(mid_march, 5, 5) == date{2026y / 9 / 16});
    BOTH(first_day<national_guidance>(mid_march, 4, 4) == date{2026y / 9 / 16});
}

namespace {

constexpr date new_year = 2026y / 1 / 1;

struct of_the_event_month
    : only<upon<events::institution_entry>, waiting_period<this_month, since_event>> {};
struct three_months_of_event
    : only<upon<events::institution_entry>, waiting_period<after<3_months>, since_event>> {};
struct since_new_year : only<waiting_period<after<3_months>, since_cover_begins>> {};
struct since_february : only<waiting_period<after<30_days>, since_day<this_year<2, 1>>>> {};
struct since_december : only<waiting_period<after<30_days>, since_day<last_year<12, 1>>>> {};
struct second_quarter : only<waiting_period<nth_month<3>, since_cover_begins>> {};

template <class Policy>
constexpr date entered(date day) {
    return assess<Policy>(
               {.paid_on = 2026y / 6 / 30, .event = events::institution_entry{}, .event_on = day})
        .benefit_from;
}

} // namespace

TEST_CASE("a waiting period may run from the event") {
    BOTH(entered<of_the_event_month>(2026y / 5 / 20) == date{2026y / 5 / 1});
    BOTH(entered<of_the_event_month>(2025y / 5 / 20) == new_year);
    // 20 March + 3 months = 20 June; the day of the event is not counted
    BOTH(entered<three_months_of_event>(2026y / 3 / 20) == date{2026y / 6 / 21});
    BOTH(entered<three_months_of_event>(2026y / 6 / 30) == date{2026y / 10 / 1});
}

TEST_CASE("and from a fixed day, which is itself counted, whenever paid") {
    // January, February, March
    BOTH(first_day<since_new_year>(2026y / 1 / 1) == date{2026y / 4 / 1});
    BOTH(first_day<since_new_year>(2026y / 12 / 31) == date{2026y / 4 / 1});
    // 1 February to 2 March are 30 days
    BOTH(first_day<since_february>(mid_march) == date{2026y / 3 / 3});
    // 1 to 30 December: over before the benefit period begins
    BOTH(first_day<since_december>(mid_march) == new_year);
    BOTH(first_day<second_quarter>(mid_march) == date{2026y / 4 / 1});
    BOTH(since_new_year::rules.openings[1].waits == waiting{});
}

namespace {

// 龙陵县 2025: the first year without cover costs the three months, each further one a month.
template <class Since, class... More>
struct provincial
    : notice_with<surcharge_each<surcharges::repaid_years, numbers::repaid_years>,
                  route<routes::late_full, open_in_insured_year,
                        waiting_period<after<3_months>, Since, each_further_lapsed_year<1_months>,
                                       each_repaid_year<1_months>, floor_from<4, 6_months>>>,
                  More...> {};
struct in_the_province : provincial<since_payment> {};
struct from_new_year : provincial<since_cover_begins> {};
struct counted_since_2023 : provincial<since_cover_begins, lapses_since<2023>> {};
struct by_the_letter
    : notice_with<surcharge_each<surcharges::repaid_years, numbers::repaid_years>,
                  route<routes::late_full, open_in_insured_year,
                        waiting_period<after<3_months>, each_lapsed_year<1_months>,
                                       each_repaid_year<1_months>, floor_from<4, 6_months>>>> {};

template <class Policy>
constexpr int years_charged(std::uint8_t lapsed, std::uint8_t repaid) {
    const auto one =
        assess<Policy>({.paid_on = mid_march, .lapsed_years = lapsed, .repaid_years = repaid});
    return one.due == 400_yuan + std::int64_t{one.extra_years} * 400_yuan ? one.extra_years : -1;
}

} // namespace

TEST_CASE("the first year without cover adds nothing where further ones do") {
    BOTH(first_day<in_the_province>(mid_march, 0) == date{2026y / 6 / 16});
    BOTH(first_day<in_the_province>(mid_march, 1) == date{2026y / 6 / 16});
    BOTH(first_day<in_the_province>(mid_march, 2) == date{2026y / 7 / 16});
    BOTH(first_day<in_the_province>(mid_march, 3, 1) == date{2026y / 7 / 16});
    // four years: 3 + 3, and no less than six months
    BOTH(first_day<in_the_province>(mid_march, 4) == date{2026y / 9 / 16});
    BOTH(first_day<in_the_province>(mid_march, 4, 3) == date{2026y / 9 / 16});
    BOTH(first_day<in_the_province>(mid_march, 5, 1) == date{2026y / 9 / 16});
    BOTH(first_day<from_new_year>(mid_march, 1) == date{2026y / 4 / 1});
    BOTH(first_day<from_new_year>(mid_march, 3) == date{2026y / 6 / 1});
    // 3 + 8 months: from 1 December; a month more leaves no day
    BOTH(first_day<from_new_year>(mid_march, 9) == date{2026y / 12 / 1});
    BOTH(assess<from_new_year>({.paid_on = mid_march, .lapsed_years = 10}).reason ==
         refusal::no_coverage_left);
}

TEST_CASE("a waiting period grows in its own unit, by no more than eight bits hold") {
    BOTH(says_something<each_further_lapsed_year<1_days>>);
    BOTH(says_something<each_further_lapsed_year<255_days>>);
    BOTH(!says_something<each_further_lapsed_year<256_days>>);
    BOTH(!says_something<each_further_lapsed_year<0_days>>);
    BOTH(!says_something<each_further_lapsed_year<1_months>>);
}

TEST_CASE("years before the first that counts are none") {
    // 2023, 2024 and 2025 count
    BOTH(first_day<counted_since_2023>(mid_march, 3) == date{2026y / 6 / 1});
    BOTH(first_day<counted_since_2023>(mid_march, 200) == date{2026y / 6 / 1});
    BOTH(first_day<counted_since_2023>(mid_march, 200, 1) == date{2026y / 5 / 1});
}

TEST_CASE("each year paid back that takes something off costs this year's contribution") {
    BOTH(years_charged<in_the_province>(0, 3) == 0);
    BOTH(years_charged<in_the_province>(1, 3) == 0);
    BOTH(years_charged<in_the_province>(3, 1) == 1);
    BOTH(years_charged<in_the_province>(3, 9) == 2);
    // 3 + 3 months and a floor of six: nothing to take off
    BOTH(years_charged<in_the_province>(4, 3) == 0);
    BOTH(years_charged<in_the_province>(6, 5) == 2);
    BOTH(years_charged<counted_since_2023>(200, 9) == 2);
    BOTH(years_charged<national_guidance>(3, 2) == 2);
}

TEST_CASE("the guidance by its letter reads the same in words") {
    BOTH(by_the_letter::rules == national_guidance::rules);
}
