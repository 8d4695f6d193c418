// SPDX-License-Identifier: Apache-2.0
#include "notices/outcome.hpp"
#include "notices/provinces.hpp"
#include "support/both.hpp"

namespace {

using namespace canbao;
using namespace notices;

template <class Policy>
constexpr date from(date paid_on, int lapsed, int repaid = 0) {
    return assessed<Policy>({.paid_on = paid_on,
                             .lapsed_years = static_cast<std::uint8_t>(lapsed),
                             .repaid_years = static_cast<std::uint8_t>(repaid)})
        .benefit_from;
}
template <class Policy>
constexpr fen owed(date paid_on, int lapsed, int repaid) {
    return assessed<Policy>({.paid_on = paid_on,
                             .lapsed_years = static_cast<std::uint8_t>(lapsed),
                             .repaid_years = static_cast<std::uint8_t>(repaid)})
        .due;
}

constexpr date in_the_window = 2029y / 11 / 3;
constexpr date late = 2030y / 5 / 6;

} // namespace

TEST_CASE("who did not lapse and pays in the window waits for nothing") {
    BOTH(from<by_further_years>(in_the_window, 0) == 2030y / 1 / 1);
    BOTH(from<by_every_year>(in_the_window, 0) == 2030y / 1 / 1);
    BOTH(from<by_further_years>(2030y / 2 / 28, 0) == 2030y / 1 / 1);
}

TEST_CASE("the first lapsed year is within the three months, or adds one") {
    BOTH(from<by_further_years>(in_the_window, 1) == 2030y / 4 / 1); // 3, January to March
    BOTH(from<by_every_year>(in_the_window, 1) == 2030y / 5 / 1);    // 3 + 1
    BOTH(from<by_further_years>(in_the_window, 3) == 2030y / 6 / 1); // 3 + 2
    BOTH(from<by_every_year>(in_the_window, 3) == 2030y / 7 / 1);    // 3 + 3
}

TEST_CASE("from four years on six months at least, whatever is paid back") {
    BOTH(from<by_further_years>(in_the_window, 4) == 2030y / 7 / 1);    // 3 + 3 = 6
    BOTH(from<by_further_years>(in_the_window, 4, 4) == 2030y / 7 / 1); // the floor
    BOTH(owed<by_further_years>(in_the_window, 4, 4) == 400_yuan);      // nothing to take off
    BOTH(from<by_every_year>(in_the_window, 4) == 2030y / 8 / 1);       // 3 + 4 = 7
    BOTH(from<by_every_year>(in_the_window, 4, 4) == 2030y / 7 / 1);    // 6, one of them used
    BOTH(owed<by_every_year>(in_the_window, 4, 4) == 800_yuan);
    BOTH(from<by_further_years>(in_the_window, 5) == 2030y / 8 / 1); // 3 + 4
}

TEST_CASE("a year paid back takes a month off, and costs this year's contribution") {
    BOTH(from<by_further_years>(in_the_window, 3, 1) == 2030y / 5 / 1); // 3 + 2 - 1
    BOTH(owed<by_further_years>(in_the_window, 3, 1) == 800_yuan);
    BOTH(from<by_further_years>(in_the_window, 3, 5) == 2030y / 4 / 1); // the fixed part stays
    BOTH(owed<by_further_years>(in_the_window, 3, 5) == 1200_yuan);     // 400 + 2 x 400
}

TEST_CASE("only years from 2025 on count") {
    BOTH(from<by_further_years>(in_the_window, 20) == from<by_further_years>(in_the_window, 5));
}

TEST_CASE("later everybody waits from the payment, but for newborns") {
    BOTH(from<by_further_years>(late, 0) == 2030y / 8 / 7); // 6 May + 3 months = 6 August
    BOTH(from<by_further_years>(late, 1) == 2030y / 8 / 7);
    BOTH(from<by_further_years>(late, 2) == 2030y / 9 / 7);
    BOTH(owed<by_further_years>(late, 2, 0) == 1100_yuan);
    BOTH(owed<by_further_years>(late, 2, 1) == 1500_yuan);
    constexpr auto newborn = assessed<by_further_years>(
        {.paid_on = late, .event = events::birth{}, .event_on = 2030y / 4 / 2});
    BOTH(newborn.benefit_from == 2030y / 4 / 2 && newborn.due == 400_yuan);
}
