// SPDX-License-Identifier: Apache-2.0
#include "../notices.hpp"

#include <algorithm>

namespace reference {
namespace {

struct aid {
    std::string_view category;
    std::string_view fund;
    long long amount = 0;
};

// The treasury pays for three calendar years, that of birth included: 2024, 2025 and 2026.
bool is_in_first_three_years(const person_facts& p) {
    const std::optional<date> born = day_of_birth(p);
    return born && *born >= date{2024, 1, 1};
}

// From the highest down; of equal ones a category's before an age's.
aid jiangxi_2026_aid(const person_facts& p) {
    if (counts(p, "destitute")) {
        return {"destitute", "medical_assistance", yuan(400)};
    }
    if (counts(p, "orphan")) {
        return {"orphan", "medical_assistance", yuan(400)};
    }
    if (is_in_first_three_years(p)) {
        return {"born_since_2024", "treasury", yuan(400)};
    }
    if (counts(p, "subsistence_allowance")) {
        return {"subsistence_allowance", "medical_assistance", yuan(320)};
    }
    if (counts(p, "monitored")) {
        return {"monitored", "medical_assistance", yuan(320)};
    }
    if (counts(p, "returned_to_poverty")) {
        return {"returned_to_poverty", "medical_assistance", yuan(320)};
    }
    if (has(p, "university_student")) {
        return {"student_in_jiangxi", "treasury", yuan(200)};
    }
    return {};
}

} // namespace

std::vector<candidate> jiangxi_2026_routes(const person_facts& p) {
    const date y1{2026, 1, 1};
    const date y2{2026, 12, 31};
    const aid a = jiangxi_2026_aid(p);
    const charge money =
        summed(bill{{{"contribution", {{a.fund, a.amount}, {"person", yuan(400) - a.amount}}},
                     {"fiscal_standard", {{"treasury", yuan(700)}}}}},
               a.category);
    std::vector<candidate> routes;

    if (between(p.paid, {2025, 10, 15}, {2025, 12, 31})) {
        routes.push_back({"concentrated", money, y1, y2});
    }

    if (between(p.paid, {2026, 1, 1}, {2026, 2, 28})) {
        routes.push_back({"early_year", money, next_day(p.paid), y2});
    }

    if (happened(p, "birth")) {
        const date e = *p.event_on;
        if (p.paid >= y1 && e <= y2 && p.paid <= add_days(e, 90)) {
            routes.push_back({"newborn", money, std::max(e, y1), y2});
        }
    }

    if (happened(p, "birth")) {
        const date e = *p.event_on;
        if (p.paid >= y1 && e <= y2 && p.paid <= add_months(e, 12)) {
            routes.push_back({"first_year_of_life", money, next_day(p.paid), y2});
        }
    }

    if (between(p.paid, {2026, 3, 1}, {2026, 12, 31})) {
        routes.push_back({"late", money, next_day(add_months(p.paid, 3)), y2});
    }

    return routes;
}

} // namespace reference
