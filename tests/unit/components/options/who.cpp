// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

namespace {

using namespace tests;
using namespace circumstances;
using categories::monitored;
using categories::orphan;

template <class... Options>
struct only : notice_with<route<routes::late_full, open_in_insured_year, Options...>> {};

template <class Policy>
constexpr bool opens(circumstance_set facts, category_set held = {}) {
    const assessment result =
        assess<Policy>({.categories = held, .paid_on = 2026y / 6 / 1, .circumstances = facts});
    return result.status == status::insured;
}

template <class Policy>
constexpr bool opens_after(std::uint8_t lapsed, std::uint8_t repaid = 0) {
    const assessment result =
        assess<Policy>({.paid_on = 2026y / 6 / 1, .lapsed_years = lapsed, .repaid_years = repaid});
    return result.status == status::insured;
}

struct all_of : only<given<local_household, insured_last_year>> {};
struct not_both : only<unless_all<local_household, insured_last_year>> {};
struct none_of : only<unless_any<local_household, insured_last_year>> {};
struct hardship : only<to<orphan, monitored>> {};
struct combined : only<given<migrant_worker>, unless_any<graduating>, to<orphan>> {};
struct short_lapse : only<at_most<numbers::lapsed_years, 3>> {};
struct long_lapse : only<at_least<numbers::lapsed_years, 4>, at_least<numbers::repaid_years, 1>> {};

// Two of the same option: all of them hold.
struct given_twice : only<given<local_household>, given<insured_last_year>> {};
struct neither_of_two : only<unless_any<local_household>, unless_any<insured_last_year>> {};
struct lower_first : only<at_most<numbers::lapsed_years, 1>, at_most<numbers::lapsed_years, 3>> {};
struct lower_last : only<at_most<numbers::lapsed_years, 3>, at_most<numbers::lapsed_years, 1>> {};
struct higher_first : only<at_least<numbers::lapsed_years, 3>, at_least<numbers::lapsed_years, 1>> {
};
struct higher_last : only<at_least<numbers::lapsed_years, 1>, at_least<numbers::lapsed_years, 3>> {
};
struct two_numbers : only<at_most<numbers::lapsed_years, 3>, at_most<numbers::repaid_years, 1>,
                          at_least<numbers::lapsed_years, 2>> {};
struct up_to_255 : only<at_most<numbers::lapsed_years, 255>, at_least<numbers::repaid_years, 255>> {
};

constexpr circumstance_set both_facts{local_household{}, insured_last_year{}};

} // namespace

TEST_CASE("all of the circumstances, not all of them, none of them") {
    BOTH(opens<all_of>(both_facts) && !opens<all_of>(local_household{}) && !opens<all_of>({}));
    BOTH(!opens<not_both>(both_facts) && opens<not_both>(local_household{}));
    BOTH(opens<not_both>({}) && opens<not_both>(insured_last_year{}));
    BOTH(!opens<none_of>(local_household{}) && opens<none_of>(migrant_worker{}));
}

TEST_CASE("any of the categories, if it counts") {
    BOTH(opens<hardship>({}, orphan{}) && opens<hardship>({}, monitored{}));
    BOTH(!opens<hardship>({}) && !opens<hardship>({}, categories::destitute{}));
    BOTH(assess<hardship>(
             {.categories = orphan{}, .recognised_on = 2026y / 6 / 2, .paid_on = 2026y / 6 / 1})
             .reason == refusal::not_open);
}

TEST_CASE("conditions hold together") {
    BOTH(opens<combined>(migrant_worker{}, orphan{}));
    BOTH(!opens<combined>({migrant_worker{}, graduating{}}, orphan{}));
    BOTH(!opens<combined>(migrant_worker{}) && !opens<combined>({}, orphan{}));
}

TEST_CASE("a number of years can be a condition") {
    BOTH(opens_after<short_lapse>(0) && opens_after<short_lapse>(3));
    BOTH(!opens_after<short_lapse>(4));
    BOTH(opens_after<long_lapse>(4, 1));
    BOTH(!opens_after<long_lapse>(3, 1) && !opens_after<long_lapse>(4, 0));
}

TEST_CASE("of two options of the same kind both hold, whichever stands first") {
    BOTH(opens<given_twice>(both_facts));
    BOTH(!opens<given_twice>(local_household{}) && !opens<given_twice>(insured_last_year{}));
    BOTH(opens<neither_of_two>(migrant_worker{}));
    BOTH(!opens<neither_of_two>(local_household{}) && !opens<neither_of_two>(insured_last_year{}));
    BOTH(opens_after<lower_first>(1) && !opens_after<lower_first>(2));
    BOTH(opens_after<lower_last>(1) && !opens_after<lower_last>(2));
    BOTH(opens_after<higher_first>(3) && !opens_after<higher_first>(2));
    BOTH(opens_after<higher_last>(3) && !opens_after<higher_last>(2));
}

TEST_CASE("limits of one number are none of the other's, and reach to the last that there is") {
    BOTH(opens_after<two_numbers>(2, 1) && opens_after<two_numbers>(3, 0));
    BOTH(!opens_after<two_numbers>(1, 1) && !opens_after<two_numbers>(4, 1));
    BOTH(!opens_after<two_numbers>(2, 2));
    BOTH(opens_after<up_to_255>(255, 255) && !opens_after<up_to_255>(255, 254));
}

TEST_CASE("options about circumstances list some") {
    BOTH(std::same_as<given<>::breaks, rule::names_something<given<>>>);
    BOTH(std::same_as<unless_all<>::breaks, rule::names_something<unless_all<>>>);
    BOTH(std::same_as<unless_any<>::breaks, rule::names_something<unless_any<>>>);
    BOTH(std::same_as<given<migrant_worker>::breaks, rule::kept>);
    BOTH(std::same_as<given<migrant_worker, orphan>::breaks, rule::known_circumstance<orphan>>);
}
