// SPDX-License-Identifier: Apache-2.0
#include "../notices.hpp"

#include <algorithm>

namespace reference {
namespace {

struct aid {
    std::string_view category;
    long long medical = 0;
    long long county = 0;
};

// The county pays what medical assistance leaves.
aid linyi_2023_aid(const person_facts& p) {
    if (counts(p, "destitute")) {
        return {"destitute", yuan(350), 0};
    }
    if (counts(p, "subsistence_allowance")) {
        return {"subsistence_allowance", yuan(150), yuan(200)};
    }
    if (counts(p, "subsistence_margin")) {
        return {"subsistence_margin", yuan(150), yuan(200)};
    }
    if (counts(p, "monitored")) {
        return {"monitored", yuan(150), yuan(200)};
    }
    if (counts(p, "returned_to_poverty")) {
        return {"returned_to_poverty", yuan(150), yuan(200)};
    }
    return {};
}

charge linyi_2023_charge(const person_facts& p, std::string_view pays_fiscal) {
    const aid a = linyi_2023_aid(p);
    return summed(bill{{{"contribution",
                         {{"medical_assistance", a.medical},
                          {"county_finance", a.county},
                          {"person", yuan(350) - a.medical - a.county}}},
                        {"fiscal_standard", {{pays_fiscal, yuan(640)}}}}},
                  a.category);
}

} // namespace

std::vector<candidate> linyi_2023_routes(const person_facts& p) {
    const date y1{2023, 1, 1};
    const date y2{2023, 12, 31};
    const charge individually = linyi_2023_charge(p, "treasury");
    const charge fully = linyi_2023_charge(p, "person");
    const date after_30_days = add_days(p.paid, 31);
    std::vector<candidate> routes;

    if (between(p.paid, {2022, 10, 10}, {2022, 12, 31})) {
        routes.push_back({"concentrated", individually, y1, y2});
    }

    if (happened(p, "birth")) {
        const date e = *p.event_on;
        if (p.paid >= y1 && e <= y2 && p.paid <= add_months(e, 6)) {
            routes.push_back({"newborn", individually, std::max(e, y1), y2});
        }
    }

    if (between(p.paid, {2023, 1, 1}, {2023, 2, 28})) {
        routes.push_back({"early_year", individually, after_30_days, y2});
    }

    if (between(p.paid, {2023, 3, 1}, {2023, 12, 31})) {
        routes.push_back({"late_full", fully, after_30_days, y2});
    }

    return routes;
}

std::vector<std::string> linyi_2023_notes(const person_facts& p) {
    const std::optional<int> age = age_on(p, {2023, 1, 1});
    if (age && *age >= 70) {
        return {"delegated:from_70"};
    }
    return {};
}

} // namespace reference
