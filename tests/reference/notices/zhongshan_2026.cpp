// SPDX-License-Identifier: Apache-2.0
//
// Zhongshan, insured year 2026.
#include "../notices.hpp"

#include <algorithm>

namespace reference {
namespace {

constexpr long long fiscal_standard = 78'048; // 1.2 % of 65,040.00

// 学生等: of schools and universities, or under 18 at the beginning of the year.
bool is_student(const person_facts& p) {
    if (has(p, "pupil") || has(p, "university_student") || has(p, "outside_university")) {
        return true;
    }
    const std::optional<int> age = age_on(p, {2026, 1, 1});
    return age && *age < 18;
}

// In fen, for the year; nothing is offered to who is not of the city on tier 2.
std::optional<long long> fee(const person_facts& p) {
    if (p.raw.tier == 1) {
        return is_student(p) ? 57'840 : 80'976; // 1.0 % and 1.4 % of 57,840.00
    }
    if (has(p, "local_household")) {
        return is_student(p) ? 202'440 : 225'576; // 3.5 % and 3.9 %
    }
    return std::nullopt;
}

// The months are charged to the person; the treasury's part is that of the year.
charge owed(const person_facts& p, long long fee_of_year, int months) {
    const long long contribution = fee_of_year / 12 * months;
    if (has(p, "outside_university")) {
        return summed(bill{{{"contribution", {{"person", contribution}}},
                            {"fiscal_standard", {{"school_owner", fiscal_standard}}}}},
                      "");
    }
    return summed(
        bill{{{"contribution", {{"person", contribution}}},
              {"fiscal_standard",
               {{"city_finance", fiscal_standard / 2}, {"town_finance", fiscal_standard / 2}}}}},
        "");
}

int months_left(date d) {
    return 13 - d.month; // that month and all to December
}

bool enters_in_the_year(const person_facts& p) {
    for (const char* event : {"newly_disabled", "release", "discharge", "moved_in",
                              "pupil_moved_in", "employee_lapse"}) {
        if (happened(p, event)) {
            return true;
        }
    }
    return has(p, "talent_family");
}

} // namespace

std::vector<candidate> zhongshan_2026_routes(const person_facts& p) {
    const date y1{2026, 1, 1};
    const date y2{2026, 12, 31};
    const date next_month = first_day_of_month_after(p.paid, 1);
    const bool paid_in_year = between(p.paid, y1, y2);
    std::vector<candidate> routes;

    const std::optional<long long> of_year = fee(p);
    if (!of_year) {
        return routes;
    }

    if (between(p.paid, {2025, 9, 1}, {2025, 12, 31})) {
        routes.push_back({"concentrated", owed(p, *of_year, 12), y1, y2});
    }

    if (paid_in_year && enters_in_the_year(p)) {
        const int months = months_left(p.paid);
        routes.push_back({"in_the_year", owed(p, *of_year, months), next_month, y2, months});
    }

    if (happened(p, "birth")) {
        const date e = *p.event_on;
        if (between(e, y1, y2) && p.paid <= add_months(e, 6)) {
            routes.push_back({"newborn", owed(p, *of_year, months_left(e)), e, y2, months_left(e)});
            // Paid after the year no month is left to ask for, and no day either.
            const int months = paid_in_year ? months_left(p.paid) : 0;
            candidate asked{"newborn_from_application", owed(p, *of_year, months), next_month, y2,
                            months};
            asked.on_request = true;
            routes.push_back(asked);
        }
    }

    if (paid_in_year && happened(p, "recognition") && between(*p.event_on, y1, y2)) {
        const int months = months_left(*p.event_on);
        routes.push_back({"newly_aided", owed(p, *of_year, months),
                          first_day_of_month_after(*p.event_on, 0), y2, months});
    }

    return routes;
}

// How much aid there is is left to other rules.
std::vector<std::string> zhongshan_2026_notes(const person_facts& p) {
    std::vector<std::string> notes;
    for (const char* category : {"destitute", "orphan", "unsupported_child", "severely_disabled",
                                 "subsistence_allowance", "subsistence_margin"}) {
        if (counts(p, category)) {
            notes.push_back("delegated:" + std::string(category));
        }
    }
    return notes;
}

} // namespace reference
