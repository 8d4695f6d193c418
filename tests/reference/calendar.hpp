// SPDX-License-Identifier: Apache-2.0
//
// The civil calendar counted out day by day, for comparison: no formula for the number of a day,
// neither <chrono> nor the library.
#pragma once

#include <string>
#include <vector>

namespace reference {

struct civil_day {
    int year = 0;
    int month = 0;
    int day = 0;

    bool operator==(const civil_day&) const = default;
};

// What a month that lacks the corresponding day offers instead.
enum class missing_day { month_end, next_first };

// Days are numbered from 1970-01-01, which is 0.
class calendar {
public:
    static constexpr int first_year = 1890;
    static constexpr int last_year = 2500;

    calendar();

    int first_number() const { return -epoch_; }
    int last_number() const { return static_cast<int>(days_.size()) - 1 - epoch_; }

    const civil_day& day(int number) const;
    int number(const civil_day& day) const;

    // The corresponding day so many months later.
    int add_months(int number, int months, missing_day missing) const;
    int first_of_month_after(int number, int months) const;

    // YYYY-MM-DD, and back; reading throws std::invalid_argument for anything else.
    std::string write(int number) const;
    int read(const std::string& iso) const;

private:
    int month_of(const civil_day& day) const;

    std::vector<civil_day> days_;
    std::vector<int> month_starts_; // places in days_
    int epoch_ = 0;                 // place of 1970-01-01 in days_
};

// The one that all tests share.
const calendar& days();

} // namespace reference
