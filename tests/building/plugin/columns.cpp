// SPDX-License-Identifier: Apache-2.0
// Rosters in columns, of one policy with a ledger and of several.
#include <canbao/policies/registry.hpp>
#include <canbao/rosters/mixed.hpp>

#include "answer.hpp"

#include <array>
#include <cstdint>

using namespace canbao;
using namespace std::chrono_literals;
using policies::hunan_2023;
using policies::hunan_2024;

extern "C" PLUGIN_API long long answer() {
    std::array<std::int32_t, 64> paid_on{};
    std::array<std::int32_t, 64> due{};
    std::array<std::uint8_t, 64> which{};
    for (std::size_t row = 0; row < paid_on.size(); ++row) {
        which[row] = row % 2;
        paid_on[row] = date{2022y / 10 / 1}.days + (row % 2 == 0 ? 0 : 365);
    }
    ledger<hunan_2023> book;
    bool good = assess<hunan_2023>({.paid_on = paid_on}, {.due = due}, book);
    good = good && assess_mixed<hunan_2023, hunan_2024>(which, {.paid_on = paid_on}, {.due = due});
    long long persons = 0;
    book.for_each([&](const ledger_entry& one) { persons += one.sums.persons; });
    return good && persons == 64 ? due[0] + due[1] : -1;
}
