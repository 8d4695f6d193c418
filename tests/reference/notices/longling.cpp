// SPDX-License-Identifier: Apache-2.0
//
// Longling, insured years 2025, 2026, 2027: fees, fiscal standards and days of each year are
// spelled out; how the wait is counted and who need not wait are said once.
#include "../notices.hpp"

#include <algorithm>

namespace reference {

namespace {

struct longling_wait {
    int months = 0;
    int extra_years = 0;
};

// Three months that nobody is spared, and one for each lapsed year after the first. A repaid year
// takes off one of the latter; of who lapsed four years or more six months always remain. Repaid
// years that find nothing to take off are not bought.
longling_wait wait_in_longling(int counted_lapses, int repaid) {
    longling_wait w;
    w.months = 3;
    for (int year = 2; year <= counted_lapses; ++year) {
        w.months += 1;
    }
    const int least = counted_lapses >= 4 ? 6 : 3;
    while (w.extra_years < repaid && w.months > least) {
        w.months -= 1;
        w.extra_years += 1;
    }
    return w;
}

charge owed(long long fee, int extra_years, long long fiscal, std::string_view pays_fiscal) {
    return summed(bill{{{"contribution", {{"person", fee}}},
                        {"repaid_years", {{"person", fee * extra_years}}},
                        {"fiscal_standard", {{pays_fiscal, fiscal}}}}},
                  "");
}

// From what day on who need not wait is covered, if the event is one that spares the wait.
std::optional<date> spared_from(const person_facts& p, date y1, date y2) {
    if (happened(p, "birth") || happened(p, "employee_lapse")) {
        const date e = *p.event_on;
        if (e <= y2 && p.paid <= add_months(e, 3)) {
            return std::max(e, y1);
        }
    }
    if (happened(p, "discharge") || happened(p, "spouse_discharge") || happened(p, "release")) {
        return std::max(p.paid, y1);
    }
    if (happened(p, "recognition") && between(*p.event_on, y1, y2)) {
        return std::max(p.paid, y1);
    }
    return std::nullopt;
}

} // namespace

// Lapses count from 2025 on: nobody has any yet, and repaid years have no price.
std::vector<candidate> longling_2025_routes(const person_facts& p) {
    const date y1{2025, 1, 1};
    const date y2{2025, 12, 31};
    const charge individually = owed(yuan(400), 0, yuan(670), "treasury");
    const charge fully = owed(yuan(400), 0, yuan(670), "person");
    const date after_3_months = next_day(add_months(p.paid, 3));
    std::vector<candidate> routes;

    if (between(p.paid, {2024, 9, 1}, {2025, 2, 25})) {
        routes.push_back({"concentrated", individually, y1, y2});
    }

    if (between(p.paid, {2025, 3, 1}, {2025, 6, 30})) {
        routes.push_back({"spring", individually, after_3_months, y2});
    }

    if (between(p.paid, {2025, 7, 1}, {2025, 12, 25})) {
        routes.push_back({"late_full", fully, after_3_months, y2});
    }

    if (between(p.paid, {2024, 9, 1}, {2025, 12, 31})) {
        if (const std::optional<date> from = spared_from(p, y1, y2)) {
            routes.push_back({"from_payment", individually, *from, y2});
        }
    }

    return routes;
}

// One year, 2025, can have lapsed.
std::vector<candidate> longling_2026_routes(const person_facts& p) {
    const date y1{2026, 1, 1};
    const date y2{2026, 12, 31};
    const int lapsed = std::min(p.raw.lapsed_years, 1);
    const longling_wait w = wait_in_longling(lapsed, p.raw.repaid_years);
    const charge individually = owed(yuan(400), w.extra_years, yuan(700), "treasury");
    const charge fully = owed(yuan(400), w.extra_years, yuan(700), "person");
    const charge without_wait = owed(yuan(400), 0, yuan(700), "treasury");
    const date after_wait = next_day(add_months(p.paid, w.months));
    std::vector<candidate> routes;

    if (between(p.paid, {2025, 10, 10}, {2026, 2, 25})) {
        if (lapsed == 0) {
            routes.push_back({"concentrated", without_wait, y1, y2});
        } else {
            // 1 January is itself the first day of the wait.
            routes.push_back(
                {"concentrated", individually, first_day_of_month_after(y1, w.months), y2});
        }
    }

    if (between(p.paid, {2026, 3, 1}, {2026, 6, 30})) {
        routes.push_back({"spring", individually, after_wait, y2});
    }

    if (between(p.paid, {2026, 7, 1}, {2026, 12, 25})) {
        routes.push_back({"late_full", fully, after_wait, y2});
    }

    if (between(p.paid, {2025, 10, 10}, {2026, 12, 31})) {
        if (const std::optional<date> from = spared_from(p, y1, y2)) {
            routes.push_back({"from_payment", without_wait, *from, y2});
        }
    }

    return routes;
}

// Two years, 2025 and 2026, can have lapsed.
std::vector<candidate> longling_2027_routes(const person_facts& p) {
    const date y1{2027, 1, 1};
    const date y2{2027, 12, 31};
    const int lapsed = std::min(p.raw.lapsed_years, 2);
    const longling_wait w = wait_in_longling(lapsed, p.raw.repaid_years);
    const charge individually = owed(yuan(400), w.extra_years, yuan(700), "treasury");
    const charge fully = owed(yuan(400), w.extra_years, yuan(700), "person");
    const charge without_wait = owed(yuan(400), 0, yuan(700), "treasury");
    const date after_wait = next_day(add_months(p.paid, w.months));
    std::vector<candidate> routes;

    if (between(p.paid, {2026, 10, 10}, {2027, 2, 25})) {
        if (lapsed == 0) {
            routes.push_back({"concentrated", without_wait, y1, y2});
        } else {
            routes.push_back(
                {"concentrated", individually, first_day_of_month_after(y1, w.months), y2});
        }
    }

    if (between(p.paid, {2027, 3, 1}, {2027, 6, 30})) {
        routes.push_back({"spring", individually, after_wait, y2});
    }

    if (between(p.paid, {2027, 7, 1}, {2027, 12, 25})) {
        routes.push_back({"late_full", fully, after_wait, y2});
    }

    if (between(p.paid, {2026, 10, 10}, {2027, 12, 31})) {
        if (const std::optional<date> from = spared_from(p, y1, y2)) {
            routes.push_back({"from_payment", without_wait, *from, y2});
        }
    }

    return routes;
}

} // namespace reference
