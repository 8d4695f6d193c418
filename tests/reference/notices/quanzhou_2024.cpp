// SPDX-License-Identifier: Apache-2.0
#include "../notices.hpp"

namespace reference {
namespace {

charge quanzhou_2024_charge(std::string_view pays_fiscal) {
    return summed(bill{{{"contribution", {{"person", yuan(390)}}},
                        {"fiscal_standard", {{pays_fiscal, yuan(640)}}}}},
                  "");
}

} // namespace

std::vector<candidate> quanzhou_2024_routes(const person_facts& p) {
    const date y1{2024, 1, 1};
    const date y2{2024, 12, 31};
    const date after_the_wait = add_days(p.paid, 60); // the day of payment is the first of the 60
    std::vector<candidate> routes;

    if (between(p.paid, {2023, 9, 1}, {2023, 12, 31})) {
        routes.push_back({"concentrated", quanzhou_2024_charge("treasury"), y1, y2});
    }

    if (between(p.paid, {2024, 1, 1}, {2024, 2, 29})) {
        routes.push_back({"early_year", quanzhou_2024_charge("treasury"), p.paid, y2});
    }

    if (between(p.paid, {2024, 3, 1}, {2024, 6, 30})) {
        routes.push_back({"spring", quanzhou_2024_charge("treasury"), after_the_wait, y2});
    }

    if (between(p.paid, {2024, 7, 1}, {2024, 12, 31})) {
        routes.push_back({"late_full", quanzhou_2024_charge("person"), after_the_wait, y2});
    }

    return routes;
}

} // namespace reference
