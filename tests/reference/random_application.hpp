// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model.hpp"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace reference {

// Random applications to one policy, a function of the seed alone. Days on which something changes
// are drawn far more often than others, and so are combinations that get past the first refusals.
class random_applications {
public:
    random_applications(const std::string& policy, std::uint64_t seed);

    application next();

private:
    // The standard's distributions differ between standard libraries; this is the same everywhere.
    int below(int bound) { return static_cast<int>(bits_() % static_cast<std::uint64_t>(bound)); }
    template <class Item>
    const Item& one_of(const std::vector<Item>& items) {
        return items[static_cast<std::size_t>(below(static_cast<int>(items.size())))];
    }
    bool happens(int percent) { return below(100) < percent; }

    int some_day();     // on the calendar of the insured year and its neighbours
    int boundary_day(); // of the policy, a day before it, or a day after it
    int month_turn();   // first or last day of a month, or the day after or before
    int around(int day) { return day - 1 + below(3); }
    int payment_day();
    int event_day(int paid_on);
    int payment_after(int event_on);
    std::string recognition_day(int paid_on);
    std::string birthday();
    std::vector<std::string> some_categories();
    std::vector<std::string> some_circumstances();

    std::mt19937_64 bits_;
    std::vector<int> boundaries_;
    std::vector<int> births_;
    std::vector<std::string> categories_;
    std::vector<std::string> circumstances_;
    std::vector<std::string> events_;
    std::vector<std::string> wishes_; // codes of routes
    bool by_registration_ = false;
    int first_day_ = 0; // of the year before the insured one
    int last_day_ = 0;  // of the second year after it
};

} // namespace reference
