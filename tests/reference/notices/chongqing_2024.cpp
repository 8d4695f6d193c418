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

long long fee_of_tier(const person_facts& p, int tier) {
    if (has(p, "university_student")) {
        return tier == 1 ? yuan(350) : yuan(725);
    }
    return tier == 1 ? yuan(380) : yuan(755);
}

// One row for each kind of person, in the order of the categories.
std::vector<aid> aid_offered(const person_facts& p) {
    const long long tier_1 = fee_of_tier(p, 1);
    const long long own = fee_of_tier(p, p.raw.tier);
    // The low-income and the disabled have all of the fee of tier 1 if they choose tier 2.
    const long long low = p.raw.tier == 1 ? tier_1 / 10 * 9 : tier_1;
    const long long lower = p.raw.tier == 1 ? tier_1 / 10 * 7 : tier_1;
    return {
        {"destitute", "medical_assistance", tier_1},
        {"orphan", "medical_assistance", tier_1},
        {"unsupported_child", "medical_assistance", tier_1},
        {"severely_disabled", "medical_assistance", lower},
        {"subsistence_allowance", "medical_assistance", low},
        {"subsistence_margin", "medical_assistance", lower},
        {"monitored", "medical_assistance", lower},
        {"returned_to_poverty", "medical_assistance", lower},
        {"entitled_group", "medical_assistance", tier_1},
        {"demobilised_veteran", "medical_assistance", own},
        {"family_planning_reward", "health_commission", tier_1 / 10 * 8},
        {"family_planning_special", "health_commission", tier_1},
        {"family_planning_special_child", "health_commission", tier_1},
        {"family_planning_complication", "health_commission", tier_1},
    };
}

// The highest identity on the day of payment; of equal ones that listed first.
aid chongqing_2024_aid(const person_facts& p) {
    aid best;
    for (const aid& one : aid_offered(p)) {
        if (counts(p, one.category) && one.amount > best.amount) {
            best = one;
        }
    }
    return best;
}

charge chongqing_2024_charge(const person_facts& p, std::string_view pays_fiscal) {
    const aid a = chongqing_2024_aid(p);
    const long long own = fee_of_tier(p, p.raw.tier) - a.amount;
    return summed(bill{{{"contribution", {{a.fund, a.amount}, {"person", own}}},
                        {"fiscal_standard", {{pays_fiscal, yuan(640)}}}}},
                  a.category);
}

} // namespace

std::vector<candidate> chongqing_2024_routes(const person_facts& p) {
    const date y1{2024, 1, 1};
    const date y2{2024, 12, 31};
    const charge individually = chongqing_2024_charge(p, "treasury");
    const charge fully = chongqing_2024_charge(p, "person");
    const date after_90_days = add_days(p.paid, 91);
    std::vector<candidate> routes;

    if (between(p.paid, {2023, 10, 12}, {2023, 12, 31})) {
        routes.push_back({"concentrated", individually, y1, y2});
    }

    if (happened(p, "birth")) {
        const date e = *p.event_on;
        if (p.paid >= y1 && e <= y2 && p.paid <= add_days(e, 90)) {
            if (has(p, "parent_insured") && e >= y1) {
                // With the guardian's insurance: neither fee nor anything of the treasury. Over the
                // turn of the year both years are paid for.
                routes.push_back({"with_guardian", charge{}, std::max(e, y1), y2});
            } else {
                routes.push_back({"newborn", individually, std::max(e, y1), y2});
            }
        }
    }

    if (between(p.paid, {2024, 1, 1}, {2024, 2, 29})) {
        routes.push_back({"early_year", individually, y1, y2});
    }

    if (between(p.paid, {2024, 3, 1}, {2024, 4, 30})) {
        routes.push_back({"spring", individually, first_day_of_month_after(p.paid, 1), y2});
    }

    if (between(p.paid, {2024, 5, 1}, {2024, 6, 30})) {
        routes.push_back({"late", individually, after_90_days, y2});
    }

    if (between(p.paid, {2024, 7, 1}, {2024, 12, 31})) {
        routes.push_back({"late_full", fully, after_90_days, y2});
    }

    return routes;
}

} // namespace reference
