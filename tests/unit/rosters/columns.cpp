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

TEST_CASE("no rows and no output columns are fine") {
    BOTH(assess<hunan_2023>({}, {}));
    BOTH(assess<hunan_2023>({.paid_on = paid_on}, {}));
}
