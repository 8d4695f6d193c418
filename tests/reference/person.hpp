// SPDX-License-Identifier: Apache-2.0
//
// What an application says of a person, asked one fact at a time.
#pragma once

#include "dates.hpp"
#include "model.hpp"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reference {

struct person_facts {
    const application& raw;
    date paid;
    std::optional<date> recognised;
    std::optional<date> event_on;
    std::optional<date> born_on;
    date registered; // where nothing is said, on the day of payment
};

bool listed(const std::vector<std::string>& codes, std::string_view code);
bool has(const person_facts& p, std::string_view circumstance);

// A category counts only if recognised_on is absent or not after paid_on.
bool counts(const person_facts& p, std::string_view category);
bool any_counts(const person_facts& p, std::initializer_list<std::string_view> categories);

// The event is this one, and dated not after the payment: anything else opens nothing.
bool happened(const person_facts& p, std::string_view event);

// Where no day of birth is given, that of the event, if it is a birth.
std::optional<date> day_of_birth(const person_facts& p);

// Full years on a day, fewer than none of who is born after it; nobody's whose day of birth is
// unknown.
std::optional<int> age_on(const person_facts& p, date day);

} // namespace reference
