// SPDX-License-Identifier: Apache-2.0
//
// Three insured years: the amounts and days of each are spelled out, who is of which group is not.
// People register, and pay later; what they ask for goes by the day of registration.
#include "../notices.hpp"

#include <algorithm>

namespace reference {
namespace {

bool is_elderly(const person_facts& p, date new_year) {
    const std::optional<int> age = age_on(p, new_year);
    if (!age) {
        return false;
    }
    return (has(p, "male") && *age >= 60) || (has(p, "female") && *age >= 50);
}

// Of schools and universities, or under 16.
bool is_student_or_child(const person_facts& p, date new_year) {
    if (has(p, "pupil") || has(p, "university_student")) {
        return true;
    }
    const std::optional<int> age = age_on(p, new_year);
    return age && *age < 16;
}

// Who is paid for is paid for in full.
charge beijing_charge(const person_facts& p, long long fee, long long fiscal) {
    std::string_view category;
    if (counts(p, "severely_disabled")) {
        category = "severely_disabled";
    } else if (counts(p, "subsistence_allowance")) {
        category = "subsistence_allowance";
    }
    const std::string_view pays = category.empty() ? "person" : "treasury";
    return summed(
        bill{{{"contribution", {{pays, fee}}}, {"fiscal_standard", {{"treasury", fiscal}}}}},
        category);
}

void add_newborn(std::vector<candidate>& routes, const person_facts& p, const charge& money,
                 date y1, date y2) {
    if (happened(p, "birth") && has(p, "newly_registered")) {
        const date e = *p.event_on;
        if (e <= p.registered && p.registered >= y1 && e <= y2 &&
            p.registered <= add_months(e, 12)) {
            routes.push_back({"newborn", money, std::max(e, y1), y2});
        }
    }
}

} // namespace

std::vector<candidate> beijing_2026_routes(const person_facts& p) {
    const date y1{2026, 1, 1};
    const date y2{2026, 12, 31};
    charge money = beijing_charge(p, yuan(795), yuan(2355));
    if (is_student_or_child(p, y1)) { // the lower fee, of the elderly too
        money = beijing_charge(p, yuan(435), yuan(1755));
    } else if (is_elderly(p, y1)) {
        money = beijing_charge(p, yuan(460), yuan(4380));
    }
    std::vector<candidate> routes;
    if (p.registered > p.paid) {
        return routes; // not paid yet
    }

    if (between(p.registered, {2025, 11, 30}, {2026, 2, 28})) {
        routes.push_back({"concentrated", money, y1, y2});
    }
    add_newborn(routes, p, money, y1, y2);
    if (between(p.registered, {2026, 3, 1}, y2)) {
        routes.push_back({"late", money, next_day(add_months(p.registered, 3)), y2});
    }
    return routes;
}

std::vector<candidate> beijing_2025_routes(const person_facts& p) {
    const date y1{2025, 1, 1};
    const date y2{2025, 12, 31};
    charge money = beijing_charge(p, yuan(750), yuan(2335));
    if (is_student_or_child(p, y1)) {
        money = beijing_charge(p, yuan(405), yuan(1725));
    } else if (is_elderly(p, y1)) {
        money = beijing_charge(p, yuan(430), yuan(4350));
    }
    std::vector<candidate> routes;
    if (p.registered > p.paid) {
        return routes; // not paid yet
    }

    if (between(p.registered, {2024, 12, 30}, {2025, 3, 31})) {
        routes.push_back({"concentrated", money, y1, y2});
    }
    add_newborn(routes, p, money, y1, y2);
    if (between(p.registered, {2025, 4, 1}, y2)) {
        routes.push_back({"late", money, next_day(add_months(p.registered, 3)), y2});
    }
    return routes;
}

std::vector<candidate> beijing_2023_routes(const person_facts& p) {
    const date y1{2023, 1, 1};
    const date y2{2023, 12, 31};
    charge money = beijing_charge(p, yuan(665), yuan(2295));
    if (is_student_or_child(p, y1)) {
        money = beijing_charge(p, yuan(345), yuan(1665));
    } else if (is_elderly(p, y1)) {
        money = beijing_charge(p, yuan(370), yuan(4290));
    }
    std::vector<candidate> routes;
    if (p.registered > p.paid) {
        return routes; // not paid yet
    }

    if (between(p.registered, {2022, 11, 1}, {2023, 1, 31})) {
        routes.push_back({"concentrated", money, y1, y2});
    }
    add_newborn(routes, p, money, y1, y2);
    if (between(p.registered, {2023, 2, 1}, y2)) {
        routes.push_back({"late", money, next_day(add_months(p.registered, 3)), y2});
    }
    return routes;
}

} // namespace reference
