// SPDX-License-Identifier: Apache-2.0
//
// Naive on purpose: every policy is spelled out on its own, row by row in the order of the
// specification, even where two policies agree. Do not factor out what they have in common.
#include "model.hpp"

#include "charges.hpp"
#include "dates.hpp"
#include "notices.hpp"
#include "person.hpp"

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <string_view>

namespace reference {
namespace {

// ----------------------------------------------------------------------------------- categories

// Section 2, in its order.
constexpr std::string_view section_2[] = {
    "destitute",
    "orphan",
    "unsupported_child",
    "severely_disabled",
    "subsistence_allowance",
    "subsistence_margin",
    "monitored",
    "returned_to_poverty",
    "stably_lifted",
    "entitled_group",
    "entitled_hardship",
    "demobilised_veteran",
    "work_incapacitated",
    "mental_disorder",
    "family_planning_reward",
    "family_planning_special",
    "family_planning_special_child",
    "family_planning_complication",
    "family_planning_hardship",
    "needy_student",
    "hardship_veteran",
    "child_in_difficulty",
    "local_hardship",
};

int place_in_section_2(std::string_view code) {
    int place = 0;
    for (const std::string_view category : section_2) {
        if (category == code) {
            return place;
        }
        place += 1;
    }
    throw std::logic_error("reference: a category outside section 2");
}

// -------------------------------------------------------------------------------------- subsidy

struct offer {
    std::string_view category;
    long long amount; // as printed, not yet capped
    std::string_view fund;
};

struct aid {
    long long amount = 0;
    std::string_view category;
    std::string_view fund;
};

// The counting category with the highest printed amount, equal ones by section 2; then the cap.
aid highest_aid(const person_facts& p, const std::vector<offer>& offers, long long fee) {
    aid best;
    for (const offer& one : offers) {
        if (!counts(p, one.category)) {
            continue;
        }
        const bool first = best.amount == 0;
        const bool higher = one.amount > best.amount;
        const bool equal_but_listed_before =
            !first && one.amount == best.amount &&
            place_in_section_2(one.category) < place_in_section_2(best.category);
        if (higher || equal_but_listed_before) {
            best = aid{one.amount, one.category, one.fund};
        }
    }
    best.amount = std::min(best.amount, fee);
    return best;
}

// --------------------------------------------------------------------------------------- routes

bill billed(long long fee, const aid& a, std::string_view pays_fiscal, long long fiscal) {
    return bill{{{"contribution", {{a.fund, a.amount}, {"person", fee - a.amount}}},
                 {"fiscal_standard", {{pays_fiscal, fiscal}}}}};
}

charge individual(long long fee, long long fiscal, const aid& a) {
    return charge{fee - a.amount, a.amount, fiscal,
                  a.category,     a.fund,   billed(fee, a, "treasury", fiscal)};
}

charge full(long long fee, long long fiscal, const aid& a) {
    return charge{fee - a.amount + fiscal,         a.amount, 0, a.category, a.fund,
                  billed(fee, a, "person", fiscal)};
}

charge waived(long long fee, long long fiscal) {
    return charge{0,  fee,      fiscal,
                  "", "waiver", billed(fee, aid{fee, "", "waiver"}, "treasury", fiscal)};
}

// ----------------------------------------------------------------------- section 6: hunan-2023

aid hunan_2023_aid(const person_facts& p) {
    const long long fee = yuan(350);
    const date limit = has(p, "area_extension") ? date{2023, 2, 28} : date{2022, 12, 31};
    if (p.recognised && *p.recognised > limit) {
        return aid{};
    }
    static const std::vector<offer> offers = {
        {"destitute", yuan(350), "medical_assistance"},
        {"severely_disabled", yuan(350), "medical_assistance"},
        {"orphan", yuan(350), "medical_assistance"},
        {"unsupported_child", yuan(350), "medical_assistance"},
        {"subsistence_allowance", yuan(175), "medical_assistance"},
        {"monitored", yuan(175), "medical_assistance"},
        {"subsistence_margin", yuan(175), "medical_assistance"},
    };
    return highest_aid(p, offers, fee);
}

bool hunan_2023_claim_is_open(const person_facts& p) {
    if (between(p.paid, {2022, 9, 1}, {2022, 12, 31})) {
        return true;
    }
    return between(p.paid, {2023, 1, 1}, {2023, 2, 28}) && has(p, "area_extension");
}

std::vector<candidate> hunan_2023_routes(const person_facts& p) {
    const date y1{2023, 1, 1};
    const date y2{2023, 12, 31};
    const long long fee = yuan(350);
    const long long fiscal = yuan(640);
    const aid a = hunan_2023_aid(p);
    const bool paid_in_year = between(p.paid, y1, y2);
    std::vector<candidate> routes;

    if (between(p.paid, {2022, 9, 1}, {2022, 12, 31})) {
        routes.push_back({"concentrated", individual(fee, fiscal, a), y1, y2});
    }

    if (between(p.paid, {2023, 1, 1}, {2023, 2, 28}) && has(p, "area_extension")) {
        routes.push_back({"extended", individual(fee, fiscal, a), y1, y2});
    }

    if (happened(p, "birth")) {
        const date e = *p.event_on;
        if (p.paid >= y1 && e <= y2 && p.paid <= add_days(e, 90)) {
            routes.push_back({"newborn", individual(fee, fiscal, a), std::max(e, y1), y2});
        }
    }

    if (happened(p, "institution_entry") && paid_in_year) {
        const date e = *p.event_on;
        routes.push_back({"institution", individual(fee, fiscal, a), std::max(e, y1), y2});
    }

    if (happened(p, "employee_lapse")) {
        const date e = *p.event_on;
        if (p.paid >= y1 && e <= y2 && p.paid <= add_days(e, 90)) {
            routes.push_back({"employee_lapse", individual(fee, fiscal, a), std::max(e, y1), y2});
        }
    }

    if (paid_in_year && (happened(p, "discharge") || happened(p, "release") ||
                         happened(p, "new_employment") || happened(p, "graduate_unemployed"))) {
        routes.push_back({"from_payment", individual(fee, fiscal, a), p.paid, y2});
    }

    if (paid_in_year && has(p, "objective_miss") &&
        any_counts(p,
                   {"destitute", "orphan", "unsupported_child", "severely_disabled",
                    "subsistence_allowance", "subsistence_margin", "monitored", "stably_lifted"})) {
        routes.push_back({"hardship_objective", individual(fee, fiscal, a), p.paid, y2});
    }

    if (paid_in_year) {
        bool open = false;
        if (happened(p, "moved_in") && between(*p.event_on, y1, y2)) {
            open = true;
        }
        if (happened(p, "birth") || happened(p, "employee_lapse")) {
            const date last = add_days(*p.event_on, 90);
            if (p.paid > last && last >= y1) {
                open = true;
            }
        }
        if (open) {
            const date from = first_day_of_month_after(p.paid, 1);
            routes.push_back({"late_full", full(fee, fiscal, a), from, y2});
        }
    }

    return routes;
}

// ----------------------------------------------------------------------- section 6: hunan-2024

aid hunan_2024_aid(const person_facts& p) {
    const long long fee = yuan(380);
    const date limit{2023, 12, 31};
    if (p.recognised && *p.recognised > limit) {
        return aid{};
    }
    static const std::vector<offer> offers = {
        {"destitute", yuan(380), "medical_assistance"},
        {"severely_disabled", yuan(380), "medical_assistance"},
        {"orphan", yuan(380), "medical_assistance"},
        {"unsupported_child", yuan(380), "medical_assistance"},
        {"subsistence_allowance", yuan(190), "medical_assistance"},
        {"monitored", yuan(190), "medical_assistance"},
        {"subsistence_margin", yuan(190), "medical_assistance"},
    };
    return highest_aid(p, offers, fee);
}

bool hunan_2024_claim_is_open(const person_facts& p) {
    return between(p.paid, {2023, 9, 1}, {2023, 12, 31});
}

std::vector<candidate> hunan_2024_routes(const person_facts& p) {
    const date y1{2024, 1, 1};
    const date y2{2024, 12, 31};
    const long long fee = yuan(380);
    const long long fiscal = yuan(670);
    const aid a = hunan_2024_aid(p);
    const bool paid_in_year = between(p.paid, y1, y2);
    std::vector<candidate> routes;

    if (between(p.paid, {2023, 9, 1}, {2023, 12, 31})) {
        routes.push_back({"concentrated", individual(fee, fiscal, a), y1, y2});
    }

    if (between(p.paid, {2023, 9, 1}, {2023, 12, 31}) && has(p, "new_student")) {
        routes.push_back({"new_student", individual(fee, fiscal, a), {2023, 9, 1}, {2024, 12, 31}});
    }

    if (happened(p, "birth")) {
        const date e = *p.event_on;
        if (p.paid >= y1 && e <= y2 && p.paid <= add_days(e, 90)) {
            routes.push_back({"newborn", individual(fee, fiscal, a), std::max(e, y1), y2});
        }
    }

    if (happened(p, "institution_entry") && paid_in_year) {
        const date e = *p.event_on;
        routes.push_back({"institution", individual(fee, fiscal, a), std::max(e, y1), y2});
    }

    if (happened(p, "employee_lapse")) {
        const date e = *p.event_on;
        if (p.paid >= y1 && e <= y2 && p.paid <= add_days(e, 90)) {
            routes.push_back({"employee_lapse", individual(fee, fiscal, a), std::max(e, y1), y2});
        }
    }

    if (paid_in_year && (happened(p, "discharge") || happened(p, "release"))) {
        routes.push_back({"from_payment", individual(fee, fiscal, a), p.paid, y2});
    }

    if (paid_in_year && has(p, "objective_miss") &&
        any_counts(p,
                   {"destitute", "orphan", "unsupported_child", "severely_disabled",
                    "subsistence_allowance", "subsistence_margin", "monitored", "stably_lifted"})) {
        routes.push_back({"hardship_objective", individual(fee, fiscal, a), p.paid, y2});
    }

    if (paid_in_year) {
        bool open = false;
        if (happened(p, "moved_in") && between(*p.event_on, y1, y2)) {
            open = true;
        }
        if (happened(p, "birth") || happened(p, "employee_lapse")) {
            const date last = add_days(*p.event_on, 90);
            if (p.paid > last && last >= y1) {
                open = true;
            }
        }
        if (open) {
            const date from = add_days(p.paid, 31);
            routes.push_back({"late_full", full(fee, fiscal, a), from, y2});
        }
    }

    return routes;
}

// ---------------------------------------------------------------------- section 7: fuling-2023

aid fuling_2023_aid(const person_facts& p, long long fee, bool student_plan) {
    static const std::vector<offer> tier_1 = {
        {"destitute", yuan(350), "medical_assistance"},
        {"orphan", yuan(350), "medical_assistance"},
        {"unsupported_child", yuan(350), "medical_assistance"},
        {"subsistence_allowance", yuan(315), "medical_assistance"},
        {"returned_to_poverty", yuan(245), "medical_assistance"},
        {"monitored", yuan(245), "medical_assistance"},
        {"subsistence_margin", yuan(245), "medical_assistance"},
        {"entitled_group", yuan(245), "medical_assistance"},
        {"severely_disabled", yuan(245), "medical_assistance"},
        {"stably_lifted", yuan(50), "bridging_funds"},
        {"demobilised_veteran", yuan(350), "district_finance"},
        {"family_planning_reward", yuan(280), "health_commission"},
        {"family_planning_special", yuan(350), "health_commission"},
        {"family_planning_special_child", yuan(350), "health_commission"},
        {"family_planning_complication", yuan(350), "health_commission"},
    };
    static const std::vector<offer> tier_1_student = {
        {"destitute", yuan(350), "medical_assistance"},
        {"orphan", yuan(350), "medical_assistance"},
        {"unsupported_child", yuan(350), "medical_assistance"},
        {"subsistence_allowance", yuan(315), "medical_assistance"},
        {"returned_to_poverty", yuan(245), "medical_assistance"},
        {"monitored", yuan(245), "medical_assistance"},
        {"subsistence_margin", yuan(245), "medical_assistance"},
        {"entitled_group", yuan(245), "medical_assistance"},
        {"severely_disabled", yuan(245), "medical_assistance"},
        {"needy_student", yuan(224), "medical_assistance"},
        {"stably_lifted", yuan(50), "bridging_funds"},
        {"demobilised_veteran", yuan(350), "district_finance"},
        {"family_planning_reward", yuan(280), "health_commission"},
        {"family_planning_special", yuan(350), "health_commission"},
        {"family_planning_special_child", yuan(350), "health_commission"},
        {"family_planning_complication", yuan(350), "health_commission"},
    };
    static const std::vector<offer> tier_2 = {
        {"destitute", yuan(350), "medical_assistance"},
        {"orphan", yuan(350), "medical_assistance"},
        {"unsupported_child", yuan(350), "medical_assistance"},
        {"subsistence_allowance", yuan(350), "medical_assistance"},
        {"returned_to_poverty", yuan(350), "medical_assistance"},
        {"monitored", yuan(350), "medical_assistance"},
        {"subsistence_margin", yuan(350), "medical_assistance"},
        {"entitled_group", yuan(350), "medical_assistance"},
        {"severely_disabled", yuan(350), "medical_assistance"},
        {"stably_lifted", yuan(50), "bridging_funds"},
        {"demobilised_veteran", yuan(725), "district_finance"},
        {"family_planning_reward", yuan(280), "health_commission"},
        {"family_planning_special", yuan(350), "health_commission"},
        {"family_planning_special_child", yuan(350), "health_commission"},
        {"family_planning_complication", yuan(350), "health_commission"},
    };
    static const std::vector<offer> tier_2_student = {
        {"destitute", yuan(350), "medical_assistance"},
        {"orphan", yuan(350), "medical_assistance"},
        {"unsupported_child", yuan(350), "medical_assistance"},
        {"subsistence_allowance", yuan(350), "medical_assistance"},
        {"returned_to_poverty", yuan(350), "medical_assistance"},
        {"monitored", yuan(350), "medical_assistance"},
        {"subsistence_margin", yuan(350), "medical_assistance"},
        {"entitled_group", yuan(350), "medical_assistance"},
        {"severely_disabled", yuan(350), "medical_assistance"},
        {"needy_student", yuan(320), "medical_assistance"},
        {"stably_lifted", yuan(50), "bridging_funds"},
        {"demobilised_veteran", yuan(725), "district_finance"},
        {"family_planning_reward", yuan(280), "health_commission"},
        {"family_planning_special", yuan(350), "health_commission"},
        {"family_planning_special_child", yuan(350), "health_commission"},
        {"family_planning_complication", yuan(350), "health_commission"},
    };
    if (p.raw.tier == 1) {
        return highest_aid(p, student_plan ? tier_1_student : tier_1, fee);
    }
    return highest_aid(p, student_plan ? tier_2_student : tier_2, fee);
}

std::vector<candidate> fuling_2023_routes(const person_facts& p) {
    const date y1{2023, 1, 1};
    const date y2{2023, 12, 31};
    const long long fiscal = yuan(640);
    const long long fee = p.raw.tier == 1 ? yuan(350) : yuan(725);
    const long long student_fee = p.raw.tier == 1 ? yuan(320) : yuan(695);
    const aid a = fuling_2023_aid(p, fee, false);
    const aid student_aid = fuling_2023_aid(p, student_fee, true);
    std::vector<candidate> routes;

    if (between(p.paid, {2022, 9, 1}, {2022, 12, 31})) {
        routes.push_back({"concentrated", individual(fee, fiscal, a), y1, y2});
    }

    if (has(p, "school_year_student") && between(p.paid, {2022, 9, 1}, {2022, 12, 31})) {
        const date to = has(p, "graduating") ? date{2023, 12, 31} : date{2023, 8, 31};
        routes.push_back(
            {"school_year", individual(student_fee, fiscal, student_aid), {2022, 9, 1}, to});
    }

    if (between(p.paid, {2023, 1, 1}, {2023, 2, 28})) {
        const date from = first_day_of_month_after(p.paid, 1);
        routes.push_back({"early_year", individual(fee, fiscal, a), from, y2});
    }

    if (between(p.paid, {2023, 3, 1}, {2023, 6, 30})) {
        routes.push_back({"spring", individual(fee, fiscal, a), add_days(p.paid, 91), y2});
    }

    if (between(p.paid, {2023, 7, 1}, {2023, 9, 30})) {
        routes.push_back({"summer", full(fee, fiscal, a), add_days(p.paid, 91), y2});
    }

    if (between(p.paid, {2023, 7, 1}, {2023, 12, 31}) &&
        any_counts(p, {"destitute", "orphan", "unsupported_child", "subsistence_allowance",
                       "returned_to_poverty", "monitored", "subsistence_margin"})) {
        routes.push_back({"low_income_second_half", individual(fee, fiscal, a), p.paid, y2});
    }

    if (between(p.paid, {2023, 7, 1}, {2023, 12, 31}) && counts(p, "stably_lifted")) {
        routes.push_back({"stably_lifted_second_half", full(fee, fiscal, a), p.paid, y2});
    }

    return routes;
}

// --------------------------------------------------------------------- section 8: huaibei-2024

aid huaibei_2024_aid(const person_facts& p) {
    const long long fee = yuan(380);
    static const std::vector<offer> offers = {
        {"destitute", yuan(380), "medical_assistance"},
        {"orphan", yuan(380), "medical_assistance"},
        {"unsupported_child", yuan(380), "medical_assistance"},
        {"subsistence_allowance", yuan(340), "medical_assistance"},
        {"returned_to_poverty", yuan(300), "medical_assistance"},
        {"monitored", yuan(190), "medical_assistance"},
    };
    return highest_aid(p, offers, fee);
}

std::vector<candidate> huaibei_2024_routes(const person_facts& p) {
    const date y1{2024, 1, 1};
    const date y2{2024, 12, 31};
    const long long fee = yuan(380);
    const long long fiscal = yuan(640);
    const aid a = huaibei_2024_aid(p);
    const bool paid_in_year = between(p.paid, y1, y2);
    std::vector<candidate> routes;

    if (between(p.paid, {2023, 9, 11}, {2023, 12, 31})) {
        routes.push_back({"concentrated", individual(fee, fiscal, a), y1, y2});
    }

    if (between(p.paid, {2024, 1, 1}, {2024, 2, 29}) && has(p, "migrant_worker")) {
        routes.push_back({"migrant", individual(fee, fiscal, a), y1, y2});
    }

    if (happened(p, "birth")) {
        const date e = *p.event_on;
        if (p.paid >= y1 && e <= y2 && p.paid <= add_days(e, 90)) {
            routes.push_back({"newborn", individual(fee, fiscal, a), std::max(e, y1), y2});
        }
    }

    if (happened(p, "birth")) {
        const date last = add_days(*p.event_on, 90);
        if (p.paid > last && last >= y1 && paid_in_year) {
            routes.push_back({"newborn_late", individual(fee, fiscal, a), next_day(p.paid), y2});
        }
    }

    if (paid_in_year &&
        any_counts(p, {"destitute", "orphan", "unsupported_child", "subsistence_allowance",
                       "returned_to_poverty", "monitored"})) {
        routes.push_back({"aided_after_window", individual(fee, fiscal, a), p.paid, y2});
    }

    if (happened(p, "employee_lapse") || happened(p, "discharge") ||
        happened(p, "spouse_discharge") || happened(p, "release")) {
        const date e = *p.event_on;
        if (p.paid >= y1 && e <= y2 && p.paid <= add_months(e, 3)) {
            routes.push_back({"transfer", individual(fee, fiscal, a), std::max(e, y1), y2});
        }
    }

    if (happened(p, "employee_lapse") || happened(p, "discharge") ||
        happened(p, "spouse_discharge") || happened(p, "release")) {
        const date e = *p.event_on;
        if (p.paid > add_months(e, 3) && paid_in_year) {
            const date from = next_day(add_months(p.paid, 3));
            routes.push_back({"transfer_late", individual(fee, fiscal, a), from, y2});
        }
    }

    return routes;
}

// --------------------------------------------------------------------- section 9: jiangan-2023

aid jiangan_2023_aid(const person_facts& p) {
    const long long fee = yuan(350);
    static const std::vector<offer> offers = {
        {"destitute", yuan(350), "district_finance"},
        {"orphan", yuan(350), "district_finance"},
        {"subsistence_allowance", yuan(350), "district_finance"},
        {"entitled_hardship", yuan(350), "district_finance"},
        {"mental_disorder", yuan(350), "district_finance"},
        {"family_planning_hardship", yuan(350), "district_finance"},
        {"family_planning_special", yuan(350), "district_finance"},
        {"family_planning_special_child", yuan(350), "district_finance"},
        {"work_incapacitated", yuan(350), "district_finance"},
    };
    return highest_aid(p, offers, fee);
}

std::vector<candidate> jiangan_2023_routes(const person_facts& p) {
    const date y1{2023, 1, 1};
    const date y2{2023, 12, 31};
    const long long fee = yuan(350);
    const long long fiscal = yuan(640);
    const aid a = jiangan_2023_aid(p);
    const bool paid_in_year = between(p.paid, y1, y2);
    const date next_month = first_day_of_month_after(p.paid, 1);
    const date seventh_month = first_day_of_month_after(p.paid, 7);
    std::vector<candidate> routes;

    if (between(p.paid, {2022, 9, 1}, {2022, 12, 31})) {
        routes.push_back({"concentrated", individual(fee, fiscal, a), y1, y2});
    }

    if (happened(p, "birth") && has(p, "parent_insured")) {
        const date e = *p.event_on;
        if (between(e, y1, y2) && p.paid >= y1 && p.paid <= add_days(e, 90)) {
            routes.push_back({"newborn_waived", waived(fee, fiscal), e, y2});
        }
    }

    if (happened(p, "birth") && has(p, "parent_insured")) {
        const date e = *p.event_on;
        if (between(e, y1, y2) && p.paid > add_days(e, 90) && paid_in_year) {
            routes.push_back({"newborn_waived_late", waived(fee, fiscal), next_month, y2});
        }
    }

    if (happened(p, "birth")) {
        const date e = *p.event_on;
        if (p.paid >= y1 && e <= y2 && p.paid <= add_days(e, 90)) {
            routes.push_back({"newborn", individual(fee, fiscal, a), std::max(e, y1), y2});
        }
    }

    if (happened(p, "birth")) {
        const date last = add_days(*p.event_on, 90);
        if (p.paid > last && last >= y1 && paid_in_year) {
            routes.push_back({"newborn_late", individual(fee, fiscal, a), next_month, y2});
        }
    }

    if (paid_in_year && has(p, "local_household") && has(p, "insured_last_year")) {
        routes.push_back({"late_continuing", individual(fee, fiscal, a), next_month, y2});
    }

    if (paid_in_year && !(has(p, "local_household") && has(p, "insured_last_year"))) {
        routes.push_back({"late_interrupted", individual(fee, fiscal, a), seventh_month, y2});
    }

    return routes;
}

// --------------------------------------------------- people-2026: made up, not of the
// specification
//
// Groups, as the design of groups has them: who somebody is by the day of birth, circumstances and
// categories, not by what is stated.

bool is_aged_from(const person_facts& p, int years) {
    const std::optional<int> age = age_on(p, {2026, 1, 1});
    return age && *age >= years;
}

bool is_elderly(const person_facts& p) {
    return (has(p, "female") && is_aged_from(p, 50)) || (has(p, "male") && is_aged_from(p, 60));
}

bool is_student(const person_facts& p) {
    const std::optional<date> born = day_of_birth(p);
    return has(p, "pupil") || (born && *born >= date{2020, 9, 1});
}

// By a category, and so only of whom that counts.
bool is_poor_elderly(const person_facts& p) {
    return counts(p, "subsistence_margin") && is_aged_from(p, 60);
}

bool is_without_permit(const person_facts& p) {
    return !has(p, "residence_permit");
}

// The lowest of those that are somebody's own, or that of all others.
long long people_2026_fee(const person_facts& p, int tier) {
    if (tier == 2) {
        return is_elderly(p) ? yuan(700) : yuan(900);
    }
    if (is_student(p)) {
        return yuan(435);
    }
    return is_elderly(p) ? yuan(460) : yuan(795);
}

// The fee of the first tier for the same people, or else for all others.
long long people_2026_fee_of_first_tier(const person_facts& p, int tier) {
    if (tier == 1) {
        return people_2026_fee(p, 1);
    }
    return is_elderly(p) ? yuan(460) : yuan(795);
}

bool pays_fee_of_elderly(const person_facts& p) {
    return is_elderly(p) && (p.raw.tier == 2 || !is_student(p));
}

long long people_2026_fiscal(const person_facts& p) {
    if (pays_fee_of_elderly(p)) {
        return yuan(4380); // the standard for the same people goes with their fee
    }
    return is_without_permit(p) ? 0 : yuan(1200);
}

long long people_2026_supplement(const person_facts& p) {
    return is_elderly(p) && p.raw.tier == 2 ? yuan(433) : 0;
}

// The fiscal standard of whom no treasury pays it for.
long long people_2026_owed_fiscal(const person_facts& p) {
    return !pays_fee_of_elderly(p) && is_without_permit(p) ? yuan(610) : 0;
}

aid people_2026_aid(const person_facts& p) {
    if (p.recognised && *p.recognised > date{2025, 12, 31}) {
        return aid{};
    }
    const long long share_of = people_2026_fee_of_first_tier(p, p.raw.tier);
    const long long fee = people_2026_fee(p, p.raw.tier);
    if (counts(p, "destitute")) {
        return aid{std::min(share_of, fee), "destitute", "medical_assistance"};
    }
    if (counts(p, "orphan")) {
        return aid{std::min(share_of, fee), "orphan", "medical_assistance"};
    }
    if (is_poor_elderly(p)) {
        const long long long_term_care = yuan(10); // of which the aid is as well
        return aid{(share_of + long_term_care) / 2, "poor_elderly", "district_finance"};
    }
    return aid{};
}

std::vector<candidate> people_2026_routes(const person_facts& p) {
    const date y1{2026, 1, 1};
    const date y2{2026, 12, 31};
    const aid a = people_2026_aid(p);
    const long long fee = people_2026_fee(p, p.raw.tier);
    const long long care = yuan(10);
    const long long supplement = people_2026_supplement(p);
    const long long owed = people_2026_owed_fiscal(p);
    const long long fiscal = people_2026_fiscal(p);
    const long long own = fee - a.amount + care + supplement + owed;
    const charged contribution{"contribution", {{a.fund, a.amount}, {"person", fee - a.amount}}};
    const charged long_term_care{"long_term_care", {{"person", care}}};
    const charged supplementary{"supplement", {{"person", supplement}}};
    const charge individually{
        own,
        a.amount,
        fiscal,
        a.category,
        a.fund,
        bill{{contribution,
              long_term_care,
              supplementary,
              {"fiscal_standard", {{"treasury", fiscal}, {"person", owed}}}}}};
    const charge fully{own + fiscal,
                       a.amount,
                       0,
                       a.category,
                       a.fund,
                       bill{{contribution,
                             long_term_care,
                             supplementary,
                             {"fiscal_standard", {{"person", fiscal + owed}}}}}};
    const bool paid_in_year = between(p.paid, y1, y2);
    std::vector<candidate> routes;

    if (between(p.paid, {2025, 9, 1}, {2025, 12, 31})) {
        routes.push_back({"concentrated", individually, y1, y2});
    }

    if (between(p.paid, {2026, 1, 1}, {2026, 2, 28}) && is_elderly(p)) {
        routes.push_back({"extended", individually, y1, y2});
    }

    if (happened(p, "birth")) {
        const date e = *p.event_on;
        if (p.paid >= y1 && e <= y2 && p.paid <= add_days(e, 90)) {
            // Nobody pays anything, nor the treasury.
            routes.push_back({"newborn", charge{}, std::max(e, y1), y2});
        }
    }

    if (paid_in_year && has(p, "first_enrolment")) {
        routes.push_back({"from_payment", individually, first_day_of_month_after(p.paid, 0), y2});
    }

    if (paid_in_year) {
        routes.push_back({"late_full", fully, first_day_of_month_after(p.paid, 1), y2});
    }

    return routes;
}

// -------------------------------------------------------------------------- what all have alike

bool tier_is_offered(std::string_view policy, int tier) {
    if (is_notice(policy)) {
        return notice_offers_tier(policy, tier);
    }
    if (policy == "fuling-2023" || policy == "people-2026") {
        return tier == 1 || tier == 2;
    }
    return tier == 1;
}

bool claim_is_open(std::string_view policy, const person_facts& p) {
    if (policy == "hunan-2023") {
        return hunan_2023_claim_is_open(p);
    }
    if (policy == "hunan-2024") {
        return hunan_2024_claim_is_open(p);
    }
    if (policy == "people-2026") {
        return between(p.paid, {2025, 9, 1}, {2025, 12, 31});
    }
    return false; // of the published ones subsidy_only exists in Hunan only
}

aid claimed_aid(std::string_view policy, const person_facts& p) {
    if (policy == "people-2026") {
        return people_2026_aid(p);
    }
    return policy == "hunan-2023" ? hunan_2023_aid(p) : hunan_2024_aid(p);
}

std::vector<candidate> routes_of(std::string_view policy, const person_facts& p) {
    if (is_notice(policy)) {
        return notice_routes(policy, p);
    }
    if (policy == "hunan-2023") {
        return hunan_2023_routes(p);
    }
    if (policy == "fuling-2023") {
        return fuling_2023_routes(p);
    }
    if (policy == "huaibei-2024") {
        return huaibei_2024_routes(p);
    }
    if (policy == "hunan-2024") {
        return hunan_2024_routes(p);
    }
    if (policy == "people-2026") {
        return people_2026_routes(p);
    }
    return jiangan_2023_routes(p);
}

bool is_delegated(std::string_view policy, std::string_view category) {
    if (policy == "hunan-2023") {
        return category == "hardship_veteran" || category == "child_in_difficulty";
    }
    if (policy == "huaibei-2024") {
        return category == "entitled_group" || category == "severely_disabled" ||
               category == "family_planning_hardship";
    }
    if (policy == "jiangan-2023") {
        return category == "local_hardship";
    }
    if (policy == "people-2026") {
        return category == "hardship_veteran";
    }
    return false;
}

std::vector<std::string> notes_of(std::string_view policy, const person_facts& p) {
    if (is_notice(policy)) {
        return notice_notes(policy, p);
    }
    std::vector<std::string> notes;
    for (const std::string_view category : section_2) {
        if (is_delegated(policy, category) && counts(p, category)) {
            notes.push_back("delegated:" + std::string(category));
        }
    }
    if (policy == "people-2026" && is_student(p)) {
        notes.emplace_back("delegated:student");
    }
    return notes;
}

struct outcome {
    assessment result;
    bill all;
};

outcome refused(const char* reason) {
    outcome none;
    none.result.status = "refused";
    none.result.reason = reason;
    return none;
}

// Lowest due, then earliest first day, then latest last day; otherwise the one listed before stays.
bool more_favourable(const candidate& x, const candidate& y) {
    if (x.money.due != y.money.due) {
        return x.money.due < y.money.due;
    }
    if (x.from != y.from) {
        return x.from < y.from;
    }
    return x.to > y.to;
}

outcome decide(const std::string& policy, const application& person) {
    if (!listed(policies(), policy)) {
        throw std::invalid_argument("reference: unknown policy: " + policy);
    }
    const std::optional<date> paid = read_date(person.paid_on);
    if (!paid) {
        throw std::invalid_argument("reference: paid_on is missing");
    }
    const person_facts p{person,
                         *paid,
                         read_date(person.recognised_on),
                         read_date(person.event_on),
                         read_date(person.born_on),
                         read_date(person.registered_on).value_or(*paid)};

    if (!tier_is_offered(policy, person.tier)) {
        return refused("tier_not_offered");
    }

    if (has(p, "employee_insured")) {
        return refused("employee_insured");
    }

    if (has(p, "insured_elsewhere")) {
        if (!claim_is_open(policy, p)) {
            return refused("insured_elsewhere");
        }
        const aid a = claimed_aid(policy, p);
        if (a.amount == 0) {
            return refused("insured_elsewhere");
        }
        outcome claim{{}, bill{{{"contribution", {{a.fund, a.amount}}}}}};
        assessment& result = claim.result;
        result.status = "subsidy_only";
        result.route = "claim_at_household";
        result.subsidy = a.amount;
        result.subsidy_category = a.category;
        result.fund = a.fund;
        result.notes = notes_of(policy, p);
        return claim;
    }

    // Who names a route has that one or none; who names none, none that must be asked for.
    std::vector<candidate> routes = routes_of(policy, p);
    std::erase_if(routes, [&](const candidate& one) {
        return person.wish.empty() ? one.on_request : one.route != person.wish;
    });
    if (routes.empty()) {
        return refused("not_open");
    }

    // Nobody is covered before being born, on whatever route.
    if (p.raw.event == "birth" && p.event_on) {
        for (candidate& route : routes) {
            if (route.from < *p.event_on) {
                route.from = *p.event_on;
            }
        }
    }

    const candidate* best = nullptr;
    for (const candidate& route : routes) {
        if (route.from > route.to) {
            continue; // covers no day
        }
        if (best == nullptr || more_favourable(route, *best)) {
            best = &route;
        }
    }
    if (best == nullptr) {
        return refused("no_coverage_left");
    }

    outcome taken{{}, best->money.all};
    assessment& result = taken.result;
    result.status = "insured";
    result.route = best->route;
    result.due = best->money.due;
    result.subsidy = best->money.subsidy;
    result.fiscal = best->money.fiscal;
    result.subsidy_category = best->money.subsidy_category;
    result.fund = best->money.fund;
    result.benefit_from = write_date(best->from);
    result.benefit_to = write_date(best->to);
    result.months = best->months;
    result.notes = notes_of(policy, p);
    return taken;
}

} // namespace

const std::vector<std::string>& policies() {
    static const std::vector<std::string> ids = {
        "hunan-2023",    "fuling-2023",   "huaibei-2024",   "hunan-2024",    "jiangan-2023",
        "people-2026",   "hohhot-2023",   "linyi-2023",     "beijing-2026",  "beijing-2025",
        "beijing-2023",  "jiangxi-2026",  "chongqing-2024", "quanzhou-2024", "liaocheng-2022",
        "longling-2025", "longling-2026", "longling-2027",  "guizhou-2025",  "zhongshan-2026"};
    return ids;
}

assessment assess(const std::string& policy, const application& person) {
    return decide(policy, person).result;
}

std::string bill_of(const std::string& policy, const application& person) {
    return write_bill(decide(policy, person).all);
}

} // namespace reference
