// SPDX-License-Identifier: Apache-2.0
#include "random_application.hpp"

#include "calendar.hpp"
#include "policy_days.hpp"

#include <algorithm>
#include <stdexcept>

namespace reference {
namespace {

// The codes of the specification's sections 2 to 4, written out again: neither the library's
// vocabulary nor the model's.
const std::vector<std::string> categories = {"destitute",
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
                                             "local_hardship"};

const std::vector<std::string> events = {
    "birth",   "employee_lapse", "institution_entry", "discharge",           "spouse_discharge",
    "release", "moved_in",       "new_employment",    "graduate_unemployed", "recognition"};

// Those that end the assessment at once stand apart.
const std::vector<std::string> circumstances = {"objective_miss",
                                                "area_extension",
                                                "migrant_worker",
                                                "school_year_student",
                                                "graduating",
                                                "new_student",
                                                "local_household",
                                                "insured_last_year",
                                                "parent_insured",
                                                "female",
                                                "male",
                                                "pupil",
                                                "university_student",
                                                "residence_permit",
                                                "first_enrolment"};

// More of some words in what is drawn from.
void add_often(std::vector<std::string>& all, const std::vector<std::string>& more) {
    for (int times = 0; times < 4; ++times) {
        all.insert(all.end(), more.begin(), more.end());
    }
}

} // namespace

random_applications::random_applications(const std::string& policy, std::uint64_t seed) {
    categories_ = categories;
    events_ = events;
    circumstances_ = circumstances;
    // Each policy has people of its own.
    std::seed_seq from(policy.begin(), policy.end());
    std::vector<std::uint32_t> mixed(1);
    from.generate(mixed.begin(), mixed.end());
    bits_.seed(seed ^ mixed.front());
    for (const policy_days& one : all_policy_days()) {
        if (one.policy == policy) {
            first_day_ = days().number({one.insured_year - 1, 1, 1});
            last_day_ = days().number({one.insured_year + 2, 12, 31});
            for (const std::string& day : one.boundaries) {
                boundaries_.push_back(days().read(day));
            }
            for (const std::string& day : one.births) {
                births_.push_back(days().read(day));
            }
            add_often(categories_, one.more_categories);
            add_often(circumstances_, one.more_circumstances);
            add_often(events_, one.more_events);
            wishes_ = one.wishes;
            by_registration_ = one.by_registration;
        }
    }
    if (boundaries_.empty()) {
        throw std::invalid_argument("no boundaries of " + policy);
    }
}

int random_applications::some_day() {
    return first_day_ + below(last_day_ - first_day_ + 1);
}

int random_applications::boundary_day() {
    return around(one_of(boundaries_));
}

int random_applications::month_turn() {
    return around(days().first_of_month_after(first_day_, below(48)));
}

int random_applications::payment_day() {
    const int kind = below(100);
    return kind < 50 ? boundary_day() : kind < 70 ? month_turn() : some_day();
}

// Mostly where a period of 90 days or 3, 6 or 12 months that runs from the event ends about the
// payment;
// now and then after the payment, where an event opens nothing and a birth puts off cover.
int random_applications::event_day(int paid_on) {
    const int kind = below(100);
    if (kind < 30) {
        static const int since[] = {-1, 0, 1, 88, 89, 90, 91, 92};
        return paid_on - since[below(8)];
    }
    if (kind < 45) {
        static const int since[] = {-3, -3, -6, -12};
        return around(days().add_months(paid_on, since[below(4)], missing_day::month_end));
    }
    if (kind < 70) {
        return paid_on - below(420);
    }
    if (kind < 80) {
        return paid_on + below(420);
    }
    return kind < 92 ? boundary_day() : some_day();
}

int random_applications::payment_after(int event_on) {
    if (happens(60)) {
        return event_on + 88 + below(6);
    }
    static const int months[] = {3, 3, 6, 12};
    return around(days().add_months(event_on, months[below(4)], missing_day::month_end));
}

std::string random_applications::recognition_day(int paid_on) {
    const int kind = below(100);
    if (kind < 50) {
        return {};
    }
    return days().write(kind < 70 ? around(paid_on) : kind < 90 ? boundary_day() : some_day());
}

// On the edges of groups, or of any age; now and then unknown.
std::string random_applications::birthday() {
    const int kind = below(100);
    if (kind < 15) {
        return {};
    }
    return days().write(kind < 60 && !births_.empty() ? around(one_of(births_))
                                                      : last_day_ - 3 * 366 - below(95 * 365));
}

std::vector<std::string> random_applications::some_categories() {
    std::vector<std::string> some;
    for (int more = below(4); more > 0; --more) {
        some.push_back(one_of(categories_));
    }
    return some;
}

std::vector<std::string> random_applications::some_circumstances() {
    std::vector<std::string> some;
    for (int more = below(4); more > 0; --more) {
        const int kind = below(100);
        some.push_back(kind < 5   ? "insured_elsewhere"
                       : kind < 7 ? "employee_insured"
                                  : one_of(circumstances_));
    }
    return some;
}

application random_applications::next() {
    application one;
    int paid_on = payment_day();
    if (happens(60)) {
        one.event = happens(20) ? "birth" : one_of(events_);
        int event_on = event_day(paid_on);
        if (happens(20)) {
            event_on = happens(50) ? boundary_day() : month_turn();
            paid_on = payment_after(event_on);
        }
        one.event_on = days().write(event_on);
    }
    one.paid_on = days().write(paid_on);
    one.recognised_on = recognition_day(paid_on);
    one.categories = some_categories();
    one.circumstances = some_circumstances();
    one.born_on = birthday();
    const int tier = below(100);
    one.tier = tier < 80 ? 1 : tier < 96 ? 2 : tier < 99 ? 3 : 9;
    one.lapsed_years = happens(40) ? below(7) : 0;
    one.repaid_years = happens(40) ? below(7) : 0;
    if (!wishes_.empty() && happens(20)) {
        one.wish = one_of(wishes_);
    }
    if (by_registration_ && happens(60)) {
        one.registered_on = one.paid_on;
        const int later = happens(90) ? below(100) : -1 - below(30);
        one.paid_on = days().write((std::min)(paid_on + later, days().number({2199, 12, 31})));
    } else if (happens(10)) {
        one.registered_on = days().write(happens(50) ? around(paid_on) : some_day());
    }
    return one;
}

} // namespace reference
