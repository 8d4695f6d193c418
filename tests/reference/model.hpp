// SPDX-License-Identifier: Apache-2.0
//
// A deliberately naive model of the five policies, written from the specification alone, of one
// made up for what they lack, written from the design of groups and charges, and of the notices of
// examples/notices, written from what was reported of them. The tests compare the library with it;
// it shares no code and no constant with the library.
#pragma once

#include <string>
#include <vector>

namespace reference {

struct application {
    std::vector<std::string> categories; // codes
    std::string recognised_on;           // "YYYY-MM-DD" or empty
    int tier = 1;
    std::string paid_on;                    // "YYYY-MM-DD"
    std::string event;                      // code or empty
    std::string event_on;                   // "YYYY-MM-DD" or empty
    std::vector<std::string> circumstances; // codes
    std::string born_on;                    // "YYYY-MM-DD" or empty
    int lapsed_years = 0;
    int repaid_years = 0;
    std::string wish;          // a route's code, or empty: the most favourable
    std::string registered_on; // "YYYY-MM-DD" or empty: the day of payment
};

struct assessment {
    std::string status, reason, route;
    long long due = 0, subsidy = 0, fiscal = 0; // fen
    std::string subsidy_category, fund;
    std::string benefit_from, benefit_to; // "YYYY-MM-DD" or empty
    int months = 12;                      // of the contribution that are charged
    std::vector<std::string> notes;       // "delegated:CODE", in the order of section 2

    bool operator==(const assessment&) const = default;
};

// The ids of the policies the model knows.
const std::vector<std::string>& policies();

// Throws std::invalid_argument for an unknown policy, a missing paid_on or a malformed date.
assessment assess(const std::string& policy, const application& person);

// The charges behind it and who pays them, funds before the person, in fen:
// "contribution: medical_assistance 15000, person 20000; fiscal_standard: treasury 64000". What is
// nothing is left out; a refused application has no charge. Throws as `assess` does.
std::string bill_of(const std::string& policy, const application& person);

} // namespace reference
