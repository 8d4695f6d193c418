// SPDX-License-Identifier: Apache-2.0
// A published policy, chosen by its id, and one application.
#include <canbao/policies/registry.hpp>

#include "answer.hpp"

using namespace std::chrono_literals;

extern "C" PLUGIN_API long long answer() {
    // A day known at run time alone.
    const volatile unsigned month = 11;
    const canbao::date day = 2022y / std::chrono::month{month} / 11;
    const canbao::policy_entry* fuling = canbao::find_policy("fuling-2023");
    const auto here = canbao::assess<canbao::policies::fuling_2023>({.paid_on = day});
    const auto there = canbao::assess(*fuling->rules, {.paid_on = day});
    return here == there ? here.due.count : -1;
}
