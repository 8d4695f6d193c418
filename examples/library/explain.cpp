// SPDX-License-Identifier: Apache-2.0
// Why somebody owes what they owe: sections, and the readings of sentences that are silent.
#include <canbao/canbao.hpp>
#include <canbao/policies/jiangan_2023.hpp>

#include <iostream>

using namespace canbao;
using namespace std::chrono_literals;
using policies::jiangan_2023;

namespace {

void print_readings(const provision& where) {
    for (const label& one : where.readings) {
        std::cout << "  [" << one.code << "] " << one.name << '\n';
    }
}

} // namespace

int main() {
    constexpr const policy_content& content = jiangan_2023::content;
    const auto result = assess<jiangan_2023>({.categories = categories::orphan{},
                                              .paid_on = 2023y / 4 / 1,
                                              .event = events::birth{},
                                              .event_on = 2023y / 3 / 1});

    std::cout << "route " << result.route_code() << ", sections";
    for (const auto section : result.cites()) {
        std::cout << ' ' << section;
    }
    std::cout << '\n';

    // Where the route, the fee and the aid to a category stand, and how it is read.
    print_readings(content.provisions[content.routes[result.route - 1U].provision]);
    const fee_line& line = jiangan_2023::rules.line(result.fee_line);
    for (const aid_rule& aid : line.aid) {
        if (aid.category == result.subsidy_category.slot()) {
            print_readings(content.provisions[aid.provision]);
        }
    }

    // A refusal has a reason instead, and no sections.
    const auto refused = assess<jiangan_2023>({.paid_on = 2024y / 1 / 1});
    std::cout << code(refused.status) << ": " << code(refused.reason) << '\n';
}
