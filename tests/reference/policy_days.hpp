// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace reference {

// Where something changes under a policy, and which words it asks for.
struct policy_days {
    std::string policy;
    int insured_year;
    // First and last days of windows and benefit periods, the insured year, and the last payments
    // that a waiting period leaves a covered day.
    std::vector<std::string> boundaries;
    std::vector<std::string> births = {}; // on which somebody is in or out of a group
    // Own words, and what would decide too seldom: drawn as often as several others.
    std::vector<std::string> more_categories = {};
    std::vector<std::string> more_circumstances = {};
    std::vector<std::string> more_events = {};
    std::vector<std::string> wishes = {}; // codes of routes that are asked for now and then
    bool by_registration = false;         // people register, and pay then or later
};

const std::vector<policy_days>& all_policy_days();

} // namespace reference
