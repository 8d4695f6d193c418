// SPDX-License-Identifier: Apache-2.0
//
// A roster in columns: what each person owes, and the ledger, in one pass. Columns are spans of
// plain integers, wherever they come from; those left out stand for their defaults, and those not
// wanted cost nothing.
#include <canbao/policies/hunan_2023.hpp>
#include <canbao/policies/hunan_2024.hpp>
#include <canbao/rosters.hpp>
#include <canbao/rosters/mixed.hpp>
#include <canbao/rosters/threads.hpp>

#include <array>
#include <cstdint>
#include <iostream>

using namespace canbao;
using namespace std::chrono_literals;
using policies::hunan_2023;
using policies::hunan_2024;

namespace {

constexpr std::uint32_t orphan = category_set{categories::orphan{}}.lower();
constexpr std::uint32_t monitored = category_set{categories::monitored{}}.lower();

std::int32_t yuan(std::int64_t fen_count) {
    return static_cast<std::int32_t>(fen_count / 100);
}

} // namespace

int main() {
    const std::array paid_on{date{2022y / 10 / 1}.days, date{2022y / 11 / 2}.days,
                             date{2022y / 12 / 31}.days, date{2023y / 3 / 1}.days};
    const std::array<std::uint32_t, 4> held{0, orphan, monitored, 0};
    const application_columns in{.paid_on = paid_on, .categories = held};

    std::array<std::int32_t, 4> due{};
    ledger<hunan_2023> book;
    if (!assess<hunan_2023>(in, {.due = due}, book)) {
        return 1; // the lengths of columns do not agree
    }
    std::cout << "due, yuan:";
    for (const std::int32_t fen_count : due) {
        std::cout << ' ' << yuan(fen_count);
    }
    std::cout << '\n';
    book.for_each([](const ledger_entry& one) {
        std::cout << code(one.status) << ' ' << name_of_route(hunan_2023::content, one.route).code
                  << ' ' << name_of(hunan_2023::content, one.subsidy_category).code << ": "
                  << one.sums.persons << " persons, due " << yuan(one.sums.due.count)
                  << ", subsidy " << yuan(one.sums.subsidy.count) << '\n';
    });

    // Two threads, and two policies in one roster: the same rows, the same results.
    std::array<std::int32_t, 4> again{};
    if (!assess_in_pieces<hunan_2023>(2, std_threads{}, in, {.due = again}) || again != due) {
        return 1;
    }
    const std::array<std::uint8_t, 4> policy{0, 1, 0, 1}; // by the order of the list
    if (!assess_mixed<hunan_2023, hunan_2024>(policy, in, {.due = again})) {
        return 1;
    }
    std::cout << "paid in 2022, none is in time for 2024: " << yuan(again[1]) << '\n';
}
