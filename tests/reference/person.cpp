// SPDX-License-Identifier: Apache-2.0
#include "person.hpp"

namespace reference {

bool listed(const std::vector<std::string>& codes, std::string_view code) {
    for (const std::string& one : codes) {
        if (one == code) {
            return true;
        }
    }
    return false;
}

bool has(const person_facts& p, std::string_view circumstance) {
    return listed(p.raw.circumstances, circumstance);
}

bool counts(const person_facts& p, std::string_view category) {
    if (p.recognised && *p.recognised > p.paid) {
        return false;
    }
    return listed(p.raw.categories, category);
}

bool any_counts(const person_facts& p, std::initializer_list<std::string_view> categories) {
    for (const std::string_view category : categories) {
        if (counts(p, category)) {
            return true;
        }
    }
    return false;
}

bool happened(const person_facts& p, std::string_view event) {
    return p.raw.event == event && p.event_on && *p.event_on <= p.paid;
}

std::optional<date> day_of_birth(const person_facts& p) {
    if (p.born_on) {
        return p.born_on;
    }
    return p.raw.event == "birth" ? p.event_on : std::nullopt;
}

std::optional<int> age_on(const person_facts& p, date day) {
    const std::optional<date> born = day_of_birth(p);
    if (!born) {
        return std::nullopt;
    }
    const int years = day.year - born->year;
    const bool birthday_is_to_come =
        born->month > day.month || (born->month == day.month && born->day > day.day);
    return birthday_is_to_come ? years - 1 : years;
}

} // namespace reference
