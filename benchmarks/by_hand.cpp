// SPDX-License-Identifier: Apache-2.0
#include "by_hand.hpp"
#include "by_hand_terms.hpp"

#include <algorithm>

namespace by_hand {
namespace {

decision refuse(std::uint8_t reason) {
    decision result;
    result.reason = reason;
    return result;
}

// 2.4: the most favourable subsidy, of those recognised in time. Categories are listed so that the
// first that a person has is the most favourable.
void add_subsidy(decision& result, const applicant& person, std::uint32_t counting) {
    const bool extension = (person.circumstances & area_extension) != 0;
    if (person.recognised_on > (extension ? extension_last : collection_last)) {
        return;
    }
    for (std::uint8_t slot = 0; slot < 7; ++slot) {
        if ((counting >> slot & 1U) != 0) {
            result.subsidy = (aided_in_full >> slot & 1U) != 0 ? fee : fee / 2;
            result.subsidy_category = static_cast<std::uint8_t>(slot + 1);
            result.fund = medical_assistance;
            return;
        }
    }
}

bool in_collection(const applicant& person) {
    return person.paid_on >= collection_first && person.paid_on <= collection_last;
}
bool in_extension(const applicant& person) {
    return (person.circumstances & area_extension) != 0 && person.paid_on >= year_first &&
           person.paid_on <= extension_last;
}

std::int32_t next_month(std::int32_t from) {
    using namespace std::chrono;
    const year_month_day date{sys_days{days{from}}};
    return day(static_cast<int>(date.year()), static_cast<unsigned>(date.month()), 1) +
           static_cast<std::int32_t>(
               static_cast<unsigned>((date.year() / date.month() / last).day()));
}

// 2.5: the routes of an event, in the order of the notice; benefit_from and route.
bool enrol_by_event(decision& result, const applicant& person) {
    const bool in_year = person.paid_on >= year_first && person.paid_on <= year_last;
    const bool prompt = person.paid_on >= year_first && person.event_on <= year_last &&
                        person.paid_on <= person.event_on + days_to_enrol;
    switch (person.event) {
    case birth:
    case employee_lapse:
        result.route = person.event == birth ? newborn : lapse;
        result.benefit_from = std::max(person.event_on, year_first);
        return prompt;
    case institution_entry:
        result.route = institution;
        result.benefit_from = std::max(person.event_on, year_first);
        return in_year;
    case discharge:
    case release:
    case new_employment:
    case graduate_unemployed:
        result.route = from_payment;
        result.benefit_from = person.paid_on;
        return in_year;
    default: return false;
    }
}

bool may_pay_in_full(const applicant& person) {
    switch (person.event) {
    case moved_in: return person.event_on >= year_first;
    case birth:
    case employee_lapse:
        return person.paid_on > person.event_on + days_to_enrol &&
               person.event_on + days_to_enrol >= year_first;
    default: return false;
    }
}

// Nobody is covered before being born, and who is born after the year is not covered in it.
decision from_birth_on(decision result, const applicant& person) {
    if (person.event == birth) {
        result.benefit_from = std::max(result.benefit_from, person.event_on);
    }
    return result.benefit_from <= year_last ? result : refuse(no_coverage_left);
}

} // namespace

decision decide(const applicant& person) {
    if (person.tier != 1) {
        return refuse(no_such_tier);
    }
    if ((person.circumstances & employee_insured) != 0) {
        return refuse(is_employee);
    }
    const std::uint32_t counting = person.recognised_on <= person.paid_on ? person.categories : 0;
    decision result;
    add_subsidy(result, person, counting);
    result.fee_line = 1;
    result.delegated = counting & others_aid;

    if ((person.circumstances & insured_elsewhere) != 0) { // 2.4
        if (result.subsidy == 0 || (!in_collection(person) && !in_extension(person))) {
            return refuse(is_insured_elsewhere);
        }
        result.status = subsidy_only;
        result.route = in_collection(person) ? claim_in_collection : claim_in_extension;
        return result;
    }

    result.status = insured;
    result.due = fee - result.subsidy;
    result.fiscal = fiscal;
    result.benefit_to = year_last;
    const bool in_year = person.paid_on >= year_first && person.paid_on <= year_last;
    const bool happened = person.event_on != no_day && person.event_on <= person.paid_on;
    if (in_collection(person)) {
        result.route = concentrated;
        result.benefit_from = year_first;
    } else if (in_extension(person)) {
        result.route = extended;
        result.benefit_from = year_first;
    } else if (happened && enrol_by_event(result, person)) {
        return from_birth_on(result, person);
    } else if (in_year && (person.circumstances & objective_miss) != 0 &&
               (counting & may_be_late) != 0) {
        result.route = hardship_objective;
        result.benefit_from = person.paid_on;
    } else if (in_year && happened && may_pay_in_full(person)) {
        result.route = late_full;
        result.due += fiscal;
        result.fiscal = 0;
        result.benefit_from = next_month(person.paid_on);
    } else {
        return refuse(not_open);
    }
    return from_birth_on(result, person);
}

} // namespace by_hand
