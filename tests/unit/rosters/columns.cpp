// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

#include <canbao/policies/hunan_2023.hpp>
#include <canbao/rosters.hpp>

#include <array>

namespace {

using namespace tests;
using policies::hunan_2023;

constexpr std::array<std::int32_t, 3> paid_on{date{2022y / 10 / 1}.days, date{2023y / 6 / 1}.days,
                                              date{2022y / 12 / 31}.days};
constexpr std::array<std::uint32_t, 3> held{0, 0, category_set{categories::orphan{}}.bits};

struct selling_years : notice_with<surcharge_each<surcharges::repaid_years, numbers::repaid_years>,
                                   route<routes::late_full, open_in_insured_year,
                                         waiting_period<after<3_months>, each_lapsed_year<1_months>,
                                                        each_repaid_year<1_months>>>> {};

/// Whoever lapsed for the three years that there have been waits six months, whatever is paid back.
struct with_floor_at_last
    : notice_with<lapses_since<2023>,
                  surcharge_each<surcharges::repaid_years, numbers::repaid_years>,
                  route<routes::late_full, open_in_insured_year,
                        waiting_period<after<3_months>, each_lapsed_year<1_months>,
                                       each_repaid_year<1_months>, floor_from<3, 6_months>>>> {};

/// Two windows of one waiting period, before and after a February.
template <class First, class Second>
struct with_windows : notice_with<route<routes::late, First, waiting_period<next_month>>,
                                  route<routes::extended, Second, waiting_period<next_month>>> {};
using before_march = window<"2026-01-01", "2026-02-28">;
using since_march = window<"2026-03-01", "2026-11-30">;

/// Cover of two routes ends sooner than that of the others.
struct ending_sooner : notice_with<route<routes::extended, window<"2026-01-01", "2026-01-31">,
                                         covers<"2026-02-01", "2026-06-30">>,
                                   route<routes::late, window<"2026-02-01", "2026-02-28">,
                                         covers<"2026-03-01", "2026-06-30">>,
                                   route<routes::late_full, window<"2026-07-01", "2026-11-30">,
                                         waiting_period<next_month>>> {};

/// Whether columns have what single applications have, by who pays on any day of some months.
template <class Policy>
bool columns_are_right() {
    std::array<std::int32_t, 500> days{};
    std::array<std::int32_t, days.size()> from{};
    std::array<std::int32_t, days.size()> to{};
    std::array<std::int32_t, days.size()> due{};
    for (std::size_t row = 0; row < days.size(); ++row) {
        days[row] = date{2025y / 8 / 1}.days + static_cast<std::int32_t>(row);
    }
    bool are_right =
        assess<Policy>({.paid_on = days}, {.due = due, .benefit_from = from, .benefit_to = to});
    for (std::size_t row = 0; row < days.size(); ++row) {
        const assessment one = assess<Policy>({.paid_on = date{days[row]}});
        are_right = are_right && one.due.count == due[row] && one.benefit_from.days == from[row] &&
                    one.benefit_to.days == to[row];
    }
    return are_right;
}

} // namespace

TEST_CASE("a roster is assessed column by column") {
    constexpr auto due = [] {
        std::array<std::int32_t, 3> owed{-1, -1, -1};
        const bool done =
            assess<hunan_2023>({.paid_on = paid_on, .categories = held}, {.due = owed});
        return done ? owed : std::array<std::int32_t, 3>{};
    }();
    BOTH(due == std::array<std::int32_t, 3>{35'000, 0, 0});
}

TEST_CASE("every field has its column") {
    std::array<std::uint8_t, 3> status{};
    std::array<std::uint8_t, 3> reason{};
    std::array<std::uint8_t, 3> route{};
    std::array<std::int32_t, 3> subsidy{};
    std::array<std::int32_t, 3> benefit_from{};
    CHECK(assess<hunan_2023>({.paid_on = paid_on, .categories = held},
                             {.status = status,
                              .reason = reason,
                              .route = route,
                              .subsidy = subsidy,
                              .benefit_from = benefit_from}));
    CHECK(status == std::array<std::uint8_t, 3>{1, 0, 1});
    CHECK(reason == std::array<std::uint8_t, 3>{0, 4, 0});
    CHECK(route == std::array<std::uint8_t, 3>{1, 0, 1});
    CHECK(subsidy == std::array<std::int32_t, 3>{0, 0, 35'000});
    CHECK(benefit_from[1] == date::absent);
}

TEST_CASE("columns whose lengths do not agree are refused, and nothing is written") {
    std::array<std::int32_t, 3> due{7, 7, 7};
    std::array<std::uint8_t, 2> tier{1, 1};
    CHECK(!assess<hunan_2023>({.paid_on = paid_on, .tier = tier}, {.due = due}));
    CHECK(due == std::array<std::int32_t, 3>{7, 7, 7});
    std::array<std::int32_t, 2> too_short{};
    CHECK(!assess<hunan_2023>({.paid_on = paid_on}, {.due = too_short}));
    std::array<std::int32_t, 4> too_long{};
    CHECK(!assess<hunan_2023>({.paid_on = paid_on}, {.due = too_long}));
}

TEST_CASE("a roster without the years that a policy reads is refused, and nothing is written") {
    constexpr std::array<std::int32_t, 1> paid{date{2026y / 3 / 1}.days};
    constexpr std::array<std::uint8_t, 1> years{1};
    constexpr auto first_day = [](const application_columns& in) {
        std::array<std::int32_t, 1> from{7};
        const bool done = assess<selling_years>(in, {.benefit_from = from});
        const bool is_written = from[0] != 7;
        return done == is_written ? date{from[0]} : date{};
    };
    constexpr date unwritten{7};
    BOTH(first_day({.paid_on = paid}) == unwritten);
    BOTH(first_day({.paid_on = paid, .lapsed_years = years}) == unwritten);
    BOTH(first_day({.paid_on = paid, .repaid_years = years}) == unwritten);
    BOTH(first_day({.paid_on = paid, .lapsed_years = years, .repaid_years = years}) ==
         date{2026y / 6 / 2});
    ledger<selling_years> book;
    CHECK(!assess<selling_years>({.paid_on = paid}, {}, book));
    CHECK(book.total().persons == 0);
}

TEST_CASE("years paid back are charged of who has lapsed for fewer than a floor asks for") {
    constexpr std::size_t rows = 64;
    std::array<std::int32_t, rows> paid{};
    paid.fill(date{2026y / 1 / 15}.days);
    std::array<std::uint8_t, rows> lapsed{};
    std::array<std::uint8_t, rows> repaid{};
    repaid.fill(2);
    for (std::size_t row = 0; row < rows; ++row) {
        lapsed[row] = static_cast<std::uint8_t>(row % 5);
    }
    std::array<std::int32_t, rows> due{};
    std::array<std::uint8_t, rows> years{};
    CHECK(assess<with_floor_at_last>(
        {.paid_on = paid, .lapsed_years = lapsed, .repaid_years = repaid},
        {.due = due, .extra_years = years}));
    constexpr std::array<std::uint8_t, 5> charged{0, 1, 2, 0, 0};
    std::size_t right = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        const std::uint8_t expected = charged[row % charged.size()];
        right += years[row] == expected && due[row] == 40'000 * (1 + expected) ? 1U : 0U;
    }
    CHECK(right == rows);
}

TEST_CASE("a waiting period that several windows have runs in all of them") {
    CHECK(columns_are_right<with_windows<before_march, since_march>>());
    CHECK(columns_are_right<with_windows<since_march, before_march>>());
    CHECK(
        assess<with_windows<before_march, since_march>>({.paid_on = 2026y / 2 / 28}).benefit_from ==
        date{2026y / 3 / 1});
}

TEST_CASE("cover ends where each route says") {
    CHECK(columns_are_right<ending_sooner>());
    CHECK(assess<ending_sooner>({.paid_on = 2026y / 1 / 31}).benefit_to == date{2026y / 6 / 30});
    CHECK(assess<ending_sooner>({.paid_on = 2026y / 7 / 1}).benefit_to == date{2026y / 12 / 31});
}

TEST_CASE("no rows and no output columns are fine") {
    BOTH(assess<hunan_2023>({}, {}));
    BOTH(assess<selling_years>({}, {}));
    BOTH(assess<hunan_2023>({.paid_on = paid_on}, {}));
}
