// SPDX-License-Identifier: Apache-2.0
// README's policy beside the names of the standard library, all of them at hand.
#include <algorithm>
#include <chrono>
#include <functional>
#include <iostream>
#include <numbers>
#include <optional>
#include <ranges>
#include <string>
#include <tuple>
#include <vector>

using namespace std;
using namespace std::chrono;
// From C++23 on that has a `to`, too: whoever wants both says canbao::to.
#ifndef __cpp_lib_ranges_to_container
using namespace std::ranges;
#endif

#include "../../../examples/library/twelve_lines.cpp"

// Theirs, and ours.
static_assert(days{90} > months{2} && 90_days != 3_months);
static_assert(std::is_same_v<decltype(90_days), period>);
constexpr period own_period = 90_days;
struct own_wait
    : policy<insured_year<2026>, counting<civil_code>, fee<400_yuan>, fiscal_standard<700_yuan>,
             route<routes::concentrated, window<last_year<9, 1>, last_year<12, 31>>>,
             route<routes::late_full, open_in_insured_year, charges<full_funding>,
                   waiting_period<after<own_period>>>> {};
static_assert(assess<own_wait>({.paid_on = 2026y / January / 1}).benefit_from ==
              date{sys_days{2026y / April / 2}});
