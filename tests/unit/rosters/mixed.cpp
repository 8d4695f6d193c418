// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/instruction_sets.hpp"
#include "support/notice.hpp"

#include <canbao/policies/hunan_2023.hpp>
#include <canbao/policies/hunan_2024.hpp>
#include <canbao/rosters/mixed.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace {

using namespace tests;
using policies::hunan_2023;
using policies::hunan_2024;

constexpr std::array<std::int32_t, 4> paid_on{date{2022y / 10 / 1}.days, date{2023y / 10 / 1}.days,
                                              date{2023y / 10 / 1}.days, date{2022y / 10 / 1}.days};
constexpr std::array<std::uint8_t, 4> by_turns{0, 1, 0, 1};

/// What is owed on both, or on none where the roster is refused.
constexpr auto owed(std::span<const std::uint8_t> column) {
    std::array<std::int32_t, 4> due{-1, -1, -1, -1};
    const bool done =
        assess_mixed<hunan_2023, hunan_2024>(column, {.paid_on = paid_on}, {.due = due});
    return done ? due : std::array<std::int32_t, 4>{due[0], due[1], due[2], -2};
}

using categories::monitored;
using funds::medical_assistance;

// Amounts whose largest unit is 4 yuan, and 6 yuan: together, 2.
template <class... Amounts>
struct payable : policy<insured_year<2026>, counting<civil_code>, Amounts...,
                        route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
struct units_of_4 : payable<fee<404_yuan>, fiscal_standard<708_yuan>,
                            subsidy<amounts<8_yuan>, to<monitored>, paid_by<medical_assistance>>> {
};
struct units_of_6 : payable<fee<402_yuan>, fiscal_standard<702_yuan>,
                            subsidy<amounts<18_yuan>, to<monitored>, paid_by<medical_assistance>>> {
};

} // namespace

TEST_CASE("each row is assessed by the policy of its number") {
    BOTH(owed(by_turns) == std::array<std::int32_t, 4>{35'000, 38'000, 0, 0});
    constexpr std::array<std::uint8_t, 4> first{0, 0, 0, 0};
    BOTH(owed(first) == std::array<std::int32_t, 4>{35'000, 0, 0, 35'000});
}

TEST_CASE("a number that is none of a policy is refused, and nothing is written") {
    constexpr std::array<std::uint8_t, 4> two{0, 1, 2, 1};
    constexpr std::array<std::uint8_t, 4> many{0, 1, 0, 255};
    BOTH(owed(two) == std::array<std::int32_t, 4>{-1, -1, -1, -2});
    BOTH(owed(many) == std::array<std::int32_t, 4>{-1, -1, -1, -2});
}

TEST_CASE("a column of policies of another length is refused, and nothing is written") {
    constexpr std::array<std::uint8_t, 3> fewer{0, 1, 0};
    constexpr std::array<std::uint8_t, 5> more{0, 1, 0, 1, 0};
    BOTH(owed(fewer) == std::array<std::int32_t, 4>{-1, -1, -1, -2});
    BOTH(owed(more) == std::array<std::int32_t, 4>{-1, -1, -1, -2});
    BOTH(owed({}) == std::array<std::int32_t, 4>{-1, -1, -1, -2});
}

TEST_CASE("columns whose lengths do not agree are refused in a mixed roster, too") {
    constexpr bool refused_all = [] {
        std::array<std::int32_t, 4> due{7, 7, 7, 7};
        std::array<std::int32_t, 3> shorter{7, 7, 7};
        const std::array<std::uint8_t, 3> tier{1, 1, 1};
        return !assess_mixed<hunan_2023, hunan_2024>(by_turns, {.paid_on = paid_on, .tier = tier},
                                                     {.due = due}) &&
               !assess_mixed<hunan_2023, hunan_2024>(by_turns, {.paid_on = paid_on},
                                                     {.due = due, .subsidy = shorter}) &&
               due == std::array<std::int32_t, 4>{7, 7, 7, 7};
    }();
    BOTH(refused_all);
}

TEST_CASE("no rows are fine, and one policy is") {
    BOTH(assess_mixed<hunan_2023, hunan_2024>({}, {}, {}));
    constexpr std::array<std::uint8_t, 4> first{0, 0, 0, 0};
    BOTH(assess_mixed<hunan_2024>(first, {.paid_on = paid_on}, {}));
}

TEST_CASE("a mixed roster may be long, and its policies may come in any order") {
    constexpr std::size_t rows = 5'003;
    std::vector<std::int32_t> paid(rows);
    std::vector<std::uint8_t> of(rows);
    std::vector<std::int32_t> expected(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        // Alone, in turns, and in runs longer than a register.
        of[row] = static_cast<std::uint8_t>(row < 2'000 ? row * row % 7 % 2 : row / 300 % 2);
        paid[row] = paid_on[row % 2];
        const bool in_time = of[row] == row % 2;
        expected[row] = !in_time ? 0 : of[row] == 0 ? 35'000 : 38'000;
    }
    std::vector<std::int32_t> due(rows, -1);
    CHECK(assess_mixed<hunan_2023, hunan_2024>(of, {.paid_on = paid}, {.due = due}));
    CHECK(due == expected);
}

TEST_CASE("on every path of this processor each row is what its policy makes of it alone") {
    // One policy alone, also but for the last row; runs longer than a register, and turns.
    const auto one_alone = [](std::size_t, std::size_t) { return 0U; };
    const auto the_other = [](std::size_t, std::size_t) { return 1U; };
    const auto at_the_end = [](std::size_t row, std::size_t rows) { return (row + 1) / rows; };
    const auto in_runs = [](std::size_t row, std::size_t) { return row / 300 % 2; };
    const auto in_turns = [](std::size_t row, std::size_t) { return row * row % 7 % 2; };
    const auto check = [](std::size_t rows, auto number) {
        std::vector<std::int32_t> paid(rows);
        std::vector<std::uint8_t> of(rows);
        std::vector<std::int32_t> expected(rows);
        for (std::size_t row = 0; row < rows; ++row) {
            of[row] = static_cast<std::uint8_t>(number(row, rows));
            paid[row] = paid_on[row % 3];
            const rule_table& rules = of[row] == 0 ? hunan_2023::rules : hunan_2024::rules;
            const assessment one = assess(rules, {.paid_on = date{paid[row]}});
            expected[row] = static_cast<std::int32_t>(one.due.count);
        }
        for (const canbao::detail::instructions with : instruction_sets()) {
            for (const bool streams : {false, true}) {
                std::vector<std::int32_t> due(rows, -1);
                const bool done = canbao::detail::assess_in_vectors<hunan_2023, hunan_2024>(
                    with, streams, of, {.paid_on = paid}, {.due = due});
                CHECK(done == (with != canbao::detail::instructions::scalar));
                CHECK((!done || due == expected));
            }
        }
    };
    // Stripes and blocks, and what is left beside them.
    for (const std::size_t rows : {8U, 33U, 100U, 1'024U, 1'057U, 2'500U}) {
        check(rows, one_alone);
        check(rows, the_other);
        check(rows, at_the_end);
        check(rows, in_runs);
        check(rows, in_turns);
    }
}

TEST_CASE("amounts in units that only a smaller one divides are exact") {
    constexpr std::size_t rows = 1'000;
    const std::vector<std::int32_t> paid(rows, date{2025y / 10 / 1}.days);
    std::vector<std::uint8_t> of(rows);
    std::vector<std::uint32_t> held(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        of[row] = static_cast<std::uint8_t>(row / 7 % 2);
        held[row] = row % 3 == 0 ? category_set{monitored{}}.lower() : 0;
    }
    for (const canbao::detail::instructions with : instruction_sets()) {
        std::vector<std::int32_t> due(rows, -1);
        std::vector<std::int32_t> fiscal(rows, -1);
        const bool done = canbao::detail::assess_in_vectors<units_of_4, units_of_6>(
            with, false, of, {.paid_on = paid, .categories = held}, {.due = due, .fiscal = fiscal});
        CHECK(done == (with != canbao::detail::instructions::scalar));
        if (!done) {
            continue;
        }
        std::size_t right = 0;
        for (std::size_t row = 0; row < rows; ++row) {
            const std::int32_t aid = held[row] == 0 ? 0 : of[row] == 0 ? 800 : 1'800;
            const bool is_first = of[row] == 0;
            right += due[row] == (is_first ? 40'400 : 40'200) - aid &&
                             fiscal[row] == (is_first ? 70'800 : 70'200)
                         ? 1U
                         : 0U;
        }
        CHECK(right == rows);
    }
}

namespace {

struct from_70 : people<"from_70", "70周岁以上", aged_from<70>> {};

struct of_the_old : notice_with<age_on<this_year<1, 1>>, delegated<to<from_70>>> {};
struct paying_back
    : notice_with<
          surcharge_each<surcharges::repaid_years, numbers::repaid_years>,
          route<routes::late_full, open_in_insured_year, waiting_period<growing<3, 1, 1>>>> {};

} // namespace

// More than two blocks, of which the kernel of each policy alone assesses one.
TEST_CASE("what few policies have is written for the rows of all, in runs of each") {
    constexpr std::size_t rows = 5'000;
    std::vector<std::uint8_t> policy(rows);
    std::vector<std::int32_t> paid(rows, date{2026y / 3 / 1}.days);
    std::vector<std::int32_t> born(rows, date{1940y / 1 / 1}.days);
    const std::vector<std::uint8_t> lapsed(rows, 3);
    const std::vector<std::uint8_t> repaid(rows, 2);
    for (std::size_t row = 0; row < rows; ++row) {
        policy[row] = row < rows / 2 ? 0 : 1;
        paid[row] = policy[row] == 0 ? in_window.days : paid[row];
    }
    for (const bool turned : {false, true}) {
        std::vector<std::uint32_t> delegated(rows, 77);
        std::vector<std::uint8_t> years(rows, 77);
        if (turned) {
            std::reverse(policy.begin(), policy.end());
            std::reverse(paid.begin(), paid.end());
        }
        CHECK(assess_mixed<of_the_old, paying_back>(
            policy,
            {.paid_on = paid, .lapsed_years = lapsed, .repaid_years = repaid, .born_on = born},
            {.more_delegated = delegated, .extra_years = years}));
        std::size_t wrong = 0;
        for (std::size_t row = 0; row < rows; ++row) {
            const std::uint32_t group = std::uint32_t{1} << (rule_table::first_group - 32);
            wrong += delegated[row] == (policy[row] == 0 ? group : 0) ? 0 : 1;
            wrong += years[row] == (policy[row] == 0 ? 0 : 2) ? 0 : 1;
        }
        CHECK(wrong == 0);
    }
}

TEST_CASE("a mixed roster without a column that one policy reads is refused") {
    constexpr std::array<std::int32_t, 1> days{in_window.days};
    constexpr std::array<std::uint8_t, 1> years{1};
    constexpr auto is_assessed = [](const application_columns& in) {
        constexpr std::array<std::uint8_t, 1> policy{0};
        std::array<std::int32_t, 1> due{-1};
        return assess_mixed<of_the_old, paying_back>(policy, in, {.due = due}) && due[0] != -1;
    };
    BOTH(!is_assessed({.paid_on = days, .lapsed_years = years, .born_on = days}));
    BOTH(!is_assessed({.paid_on = days, .repaid_years = years, .born_on = days}));
    BOTH(!is_assessed({.paid_on = days, .lapsed_years = years, .repaid_years = years}));
    BOTH(is_assessed(
        {.paid_on = days, .lapsed_years = years, .repaid_years = years, .born_on = days}));
}
