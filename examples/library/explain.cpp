// SPDX-License-Identifier: Apache-2.0
// Why somebody owes what they owe: sections, and the readings of sentences that are silent.
#include <canbao/canbao.hpp>
#include <canbao/engine/offer.hpp>
#include <canbao/ostream.hpp>
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

// What each opening would be for somebody, and the aid before it is capped at the fee.
void print_offers(const application& person) {
    constexpr const policy_content& content = jiangan_2023::content;
    for (const opening& one : jiangan_2023::rules.openings) {
        const offer now = offer_of(jiangan_2023::rules, one, person);
        std::cout << content.routes[one.route - 1U].name.code << ": ";
        if (!now.is_open) {
            std::cout << "closed\n";
            continue;
        }
        std::cout << "due " << now.due << " yuan, covered from " << now.benefit_from << '\n';
        for (const subsidy_term& subsidy : content.subsidies) {
            if (now.aid.amount > 0 && subsidy.provision == now.aid.provision) {
                std::cout << "  aid of " << uncapped_aid(content, subsidy, content.fees[0])
                          << " yuan\n";
            }
        }
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

    print_offers({.categories = categories::orphan{}, .paid_on = 2023y / 4 / 1});
}
