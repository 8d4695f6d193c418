// SPDX-License-Identifier: Apache-2.0
//
// Guizhou, insured year 2025.
#include "../notices.hpp"

#include <algorithm>

namespace reference {
namespace {

struct aid {
    std::string_view category;
    std::string_view fund;
    long long amount = 0;
};

// 低边家庭中60岁以上、未成年、重残人员
bool is_weak_of_a_margin_family(const person_facts& p) {
    if (!counts(p, "subsistence_margin")) {
        return false;
    }
    if (counts(p, "severely_disabled")) {
        return true;
    }
    const std::optional<int> age = age_on(p, {2025, 1, 1});
    return age && (*age >= 60 || *age < 18);
}

// The highest identity, and of equal ones that listed first: the stated categories in their order,
// then the notice's own.
aid guizhou_2025_aid(const person_facts& p) {
    for (const char* category : {"destitute", "orphan", "unsupported_child", "mental_disorder"}) {
        if (counts(p, category)) {
            return {category, "medical_assistance", yuan(400)};
        }
    }
    for (const char* category : {"family_planning_reward", "family_planning_special"}) {
        if (counts(p, category)) {
            return {category, "county_finance", yuan(400)};
        }
    }
    if (counts(p, "retrenched_1960s")) {
        return {"retrenched_1960s", "medical_assistance", yuan(400)};
    }
    for (const char* category : {"subsistence_allowance", "monitored"}) {
        if (counts(p, category)) {
            return {category, "medical_assistance", yuan(200)};
        }
    }
    if (is_weak_of_a_margin_family(p)) {
        return {"margin_weak", "medical_assistance", yuan(120)};
    }
    if (counts(p, "stably_lifted")) {
        return {"stably_lifted", "medical_assistance", yuan(60)};
    }
    return {};
}

// 动态参保: no aid but to orphans and minors without support.
aid aid_after_the_window(const person_facts& p) {
    for (const char* category : {"orphan", "unsupported_child"}) {
        if (counts(p, category)) {
            return {category, "medical_assistance", yuan(400)};
        }
    }
    return {};
}

charge owed(const aid& a, std::string_view pays_fiscal) {
    return summed(bill{{{"contribution", {{a.fund, a.amount}, {"person", yuan(400) - a.amount}}},
                        {"fiscal_standard", {{pays_fiscal, yuan(670)}}}}},
                  a.category);
}

} // namespace

std::vector<candidate> guizhou_2025_routes(const person_facts& p) {
    const date y1{2025, 1, 1};
    const date y2{2025, 12, 31};
    const charge with_aid = owed(guizhou_2025_aid(p), "treasury");
    const charge dynamic = owed(aid_after_the_window(p), "treasury");
    const charge dynamic_in_full = owed(aid_after_the_window(p), "person");
    const bool paid_after_window = between(p.paid, {2025, 3, 1}, {2025, 12, 31});
    std::vector<candidate> routes;

    if (between(p.paid, {2024, 9, 23}, {2025, 2, 28})) {
        routes.push_back({"concentrated", with_aid, y1, y2});
    }

    if (between(p.paid, {2025, 3, 1}, {2025, 9, 30})) {
        routes.push_back({"late_full", dynamic_in_full, add_days(p.paid, 91), y2});
    }

    const bool discharged_this_year =
        (happened(p, "discharge") || happened(p, "spouse_discharge")) &&
        between(*p.event_on, y1, y2);
    if (paid_after_window && (discharged_this_year || counts(p, "destitute"))) {
        routes.push_back({"from_payment", dynamic, p.paid, y2});
    }

    if (paid_after_window && happened(p, "employee_lapse") && p.paid <= add_days(*p.event_on, 90)) {
        routes.push_back({"transfer", dynamic, p.paid, y2});
    }

    // Paid perhaps in the next year; with the family's aid.
    if (happened(p, "birth") && between(*p.event_on, {2025, 3, 1}, {2025, 12, 31}) &&
        p.paid <= add_days(*p.event_on, 90)) {
        routes.push_back({"newborn", with_aid, *p.event_on, y2});
    }

    return routes;
}

} // namespace reference
