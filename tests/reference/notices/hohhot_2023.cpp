// SPDX-License-Identifier: Apache-2.0
#include "../notices.hpp"

#include <algorithm>

namespace reference {
namespace {

struct aid {
    std::string_view category;
    long long city = 0;
    long long banner = 0;
    long long medical = 0;
};

// City and banner pay half, one to one; medical assistance all of the other half for the destitute
// and a fixed sum of it for the assisted. The last have the first half alone.
aid hohhot_2023_aid(const person_facts& p) {
    if (counts(p, "destitute")) {
        return {"destitute", yuan(95), yuan(95), yuan(190)};
    }
    if (counts(p, "orphan")) {
        return {"orphan", yuan(95), yuan(95), yuan(120)};
    }
    if (counts(p, "subsistence_allowance")) {
        return {"subsistence_allowance", yuan(95), yuan(95), yuan(120)};
    }
    if (counts(p, "subsistence_margin")) {
        return {"subsistence_margin", yuan(95), yuan(95), yuan(120)};
    }
    if (counts(p, "entitled_group")) {
        return {"entitled_group", yuan(95), yuan(95), 0};
    }
    if (counts(p, "work_incapacitated")) {
        return {"work_incapacitated", yuan(95), yuan(95), 0};
    }
    return {};
}

// Pupils need no permit, nor does who is registered in the city.
bool owes_the_governments_part(const person_facts& p) {
    return !has(p, "local_household") && !has(p, "residence_permit") && !has(p, "pupil");
}

charge hohhot_2023_charge(const person_facts& p) {
    const aid a = hohhot_2023_aid(p);
    const long long own = yuan(380) - a.city - a.banner - a.medical;
    const std::string_view pays_fiscal = owes_the_governments_part(p) ? "person" : "treasury";
    // Of the 990 yuan without a permit, 380 are the contribution.
    return summed(bill{{{"contribution",
                         {{"city_finance", a.city},
                          {"county_finance", a.banner},
                          {"medical_assistance", a.medical},
                          {"person", own}}},
                        {"long_term_care", {{"person", yuan(10)}}},
                        {"fiscal_standard", {{pays_fiscal, yuan(990) - yuan(380)}}}}},
                  a.category);
}

} // namespace

std::vector<candidate> hohhot_2023_routes(const person_facts& p) {
    const date y1{2023, 1, 1};
    const date y2{2023, 12, 31};
    const charge money = hohhot_2023_charge(p);
    const bool paid_in_window = between(p.paid, {2022, 9, 1}, {2022, 12, 31});
    const bool paid_in_year = between(p.paid, y1, y2);
    const date month_of_payment = first_day_of_month_after(p.paid, 0);
    std::vector<candidate> routes;

    if (paid_in_window) {
        routes.push_back({"concentrated", money, y1, y2});
    }

    if (paid_in_window && has(p, "pupil")) {
        routes.push_back({"at_school", money, {2022, 9, 1}, y2});
    }

    if (happened(p, "birth")) {
        const date e = *p.event_on;
        if (p.paid >= y1 && e <= y2 && p.paid <= add_days(e, 90)) {
            routes.push_back({"newborn", money, std::max(e, y1), y2});
        }
    }

    // Cover ended on 31 December 2022.
    if (between(p.paid, y1, add_months({2022, 12, 31}, 3)) && has(p, "insured_last_year")) {
        routes.push_back({"renewal", money, y1, y2});
    }

    if (paid_in_year && has(p, "first_enrolment")) {
        routes.push_back({"first_time", money, month_of_payment, y2});
    }

    if (happened(p, "employee_lapse")) {
        const date e = *p.event_on;
        if (p.paid >= y1 && e <= y2 && p.paid <= add_months(e, 3)) {
            routes.push_back({"employee_lapse", money, month_of_payment, y2});
        }
    }

    // The month of payment is the first of the three that are waited.
    if (paid_in_year && !has(p, "first_enrolment")) {
        routes.push_back({"late", money, first_day_of_month_after(p.paid, 3), y2});
    }

    return routes;
}

} // namespace reference
