// SPDX-License-Identifier: Apache-2.0
//
// Days as the model counts them: one after the other.
#pragma once

#include <compare>
#include <optional>
#include <string>

namespace reference {

struct date {
    int year = 0;
    int month = 0;
    int day = 0;

    auto operator<=>(const date&) const = default; // year first, then month, then day
};

date next_day(date d);
date add_days(date d, int days);
// The corresponding day, or the month's last day where there is none.
date add_months(date d, int months);
date first_day_of_month_after(date d, int months);
bool between(date d, date first, date last);

// YYYY-MM-DD, or nothing; reading throws std::invalid_argument for anything else.
std::optional<date> read_date(const std::string& text);
std::string write_date(date d);

} // namespace reference
