// SPDX-License-Identifier: Apache-2.0
#include "enumeration.hpp"

#include <algorithm>

namespace sweep {

std::vector<canbao::date> enumeration::payment_days() const {
    const day_list boundaries = boundary_payment_days(rules);
    const canbao::date first = first_payment_day(rules);
    std::vector<canbao::date> days;
    for (canbao::date day = first; day <= last_payment_day(rules); day = day + 1) {
        if ((day.days - first.days) % stride == 0 ||
            std::find(boundaries.begin(), boundaries.end(), day) != boundaries.end()) {
            days.push_back(day);
        }
    }
    return days;
}

// To the day after the payment: later events, but for births, are as much in the future as that
// one.
std::vector<canbao::date> enumeration::event_days(canbao::date paid_on) const {
    const day_list boundaries = boundary_event_days(rules, content, paid_on);
    std::vector<canbao::date> days;
    for (canbao::date day = first_event; day <= paid_on + 1; day = day + 1) {
        if ((day.days - first_event.days) % stride == 0 ||
            std::find(boundaries.begin(), boundaries.end(), day) != boundaries.end()) {
            days.push_back(day);
        }
    }
    return days;
}

std::vector<canbao::date> enumeration::later_births(canbao::date paid_on) const {
    std::vector<canbao::date> days;
    for (const canbao::date day : boundary_birth_days(rules, content, paid_on)) {
        if (day > paid_on + 1) {
            days.push_back(day);
        }
    }
    return days;
}

// Where there is no category, it does not matter when none was recognised.
day_list enumeration::recognitions(std::uint64_t categories, canbao::date paid_on) const {
    if (categories != 0) {
        return recognition_days(rules, paid_on);
    }
    day_list long_ago;
    long_ago.push_back({});
    return long_ago;
}

} // namespace sweep
