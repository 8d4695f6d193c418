// SPDX-License-Identifier: Apache-2.0
//
// What a route of the model charges, who pays it, and the days it covers.
#pragma once

#include "dates.hpp"

#include <string>
#include <string_view>

namespace reference {

constexpr long long yuan(long long amount) {
    return amount * 100;
}

struct payment {
    std::string_view payer; // a fund's code, or "person"
    long long amount = 0;   // of nothing there is no payment
};

struct charged {
    std::string_view what; // "contribution", a surcharge's code, or "fiscal_standard"
    payment payments[4] = {};
};

struct bill {
    charged charges[4] = {};
};

// What is more than nothing: "contribution: medical_assistance 15000, person 20000; …", in fen.
std::string write_bill(const bill& all);

struct charge {
    long long due = 0;
    long long subsidy = 0;
    long long fiscal = 0;
    std::string_view subsidy_category;
    std::string_view fund;
    bill all;
};

// With the sums of a bill: what the person pays, what others pay of the contribution, and what the
// treasury pays of the fiscal standard. The fund is the first that pays of the contribution.
charge summed(const bill& all, std::string_view subsidy_category);

struct candidate {
    std::string_view route;
    charge money;
    date from;
    date to;
    int months = 12;         // of the contribution that are charged
    bool on_request = false; // taken only by who names it
};

} // namespace reference
