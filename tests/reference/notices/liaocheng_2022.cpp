// SPDX-License-Identifier: Apache-2.0
#include "../notices.hpp"

namespace reference {
namespace {

charge liaocheng_2022_charge(long long fee) {
    return summed(
        bill{{{"contribution", {{"person", fee}}}, {"fiscal_standard", {{"treasury", yuan(580)}}}}},
        "");
}

bool is_aided(const person_facts& p) {
    return any_counts(p, {"destitute", "orphan", "unsupported_child", "severely_disabled",
                          "subsistence_allowance", "subsistence_margin", "monitored",
                          "returned_to_poverty"});
}

} // namespace

std::vector<candidate> liaocheng_2022_routes(const person_facts& p) {
    const date y1{2022, 1, 1};
    const date y2{2022, 12, 31};
    const charge resident = liaocheng_2022_charge(yuan(320));
    const charge student = liaocheng_2022_charge(yuan(280));
    const bool paid_in_schools_window = between(p.paid, {2021, 9, 1}, {2021, 12, 31});
    std::vector<candidate> routes;

    if (between(p.paid, {2021, 11, 1}, {2021, 12, 31})) {
        routes.push_back({"concentrated", resident, y1, y2});
    }

    if (paid_in_schools_window &&
        (has(p, "pupil") || has(p, "university_student") || has(p, "new_student"))) {
        routes.push_back({"at_school", student, y1, y2});
    }

    if (paid_in_schools_window && has(p, "new_student") && has(p, "school_year_student")) {
        routes.push_back({"new_student", student, {2021, 9, 1}, y2});
    }

    if (between(p.paid, {2022, 1, 1}, {2022, 2, 28}) && has(p, "migrant_worker")) {
        routes.push_back({"migrant", resident, y1, y2});
    }

    if (between(p.paid, {2022, 1, 1}, {2022, 1, 31}) && is_aided(p)) {
        routes.push_back({"aided_after_window", resident, y1, y2});
    }

    return routes;
}

std::vector<std::string> liaocheng_2022_notes(const person_facts& p) {
    std::vector<std::string> notes;
    for (const char* category :
         {"destitute", "orphan", "unsupported_child", "severely_disabled", "subsistence_allowance",
          "subsistence_margin", "monitored", "returned_to_poverty"}) {
        if (counts(p, category)) {
            notes.push_back("delegated:" + std::string(category));
        }
    }
    return notes;
}

} // namespace reference
