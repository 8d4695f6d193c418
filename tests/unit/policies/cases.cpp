// SPDX-License-Identifier: Apache-2.0
#include "support/cases.hpp"
#include "cases_data.hpp"
#include "support/both.hpp"

#include <utility>

namespace {

using namespace tests;

constexpr std::size_t count = lines_in(data::applications) - 1;
constexpr auto applications = rows_of<count>(data::applications);
constexpr auto assessments = rows_of<count>(data::assessments);

// Each case is a constant expression of its own, within every compiler's default limits.
template <std::size_t Place>
constexpr bool holds = case_holds(applications[Place], assessments[Place]);

template <std::size_t... Places>
constexpr bool all_hold(std::index_sequence<Places...>) {
    static_assert((holds<Places> && ...), "a hand-derived case is assessed otherwise");
    return (holds<Places> && ...);
}

} // namespace

TEST_CASE("the hand-derived cases hold") {
    BOTH(count == 152 && lines_in(data::assessments) == count + 1);
    BOTH(all_hold(std::make_index_sequence<count>{}));
    for (std::size_t place = 0; place < count; ++place) {
#ifndef CANBAO_TESTS_STATIC_ONLY
        CAPTURE(applications[place]);
#endif
        CHECK(case_holds(applications[place], assessments[place]));
    }
}

TEST_CASE("a wrong expectation is noticed") {
    BOTH(!case_holds(applications[0], assessments[4]));
    BOTH(!case_holds(applications[4], assessments[0]));
    BOTH(!case_holds(
        "x,hunan-2023,,,,2022-09-01,,,,",
        "x,hunan-2023,insured,,concentrated,350.01,0.00,640.00,,,2023-01-01,2023-12-31,"));
    BOTH(case_holds(
        "x,hunan-2023,,,,2022-09-01,,,,",
        "x,hunan-2023,insured,,concentrated,350.00,0.00,640.00,,,2023-01-01,2023-12-31,"));
}
