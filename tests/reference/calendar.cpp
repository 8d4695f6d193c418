// SPDX-License-Identifier: Apache-2.0
#include "calendar.hpp"

#include <cstddef>
#include <cstdio>
#include <stdexcept>

namespace reference {
namespace {

int length_of_month(int year, int month) {
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : lengths[month - 1];
}

} // namespace

calendar::calendar() {
    for (int year = first_year; year <= last_year; ++year) {
        for (int month = 1; month <= 12; ++month) {
            month_starts_.push_back(static_cast<int>(days_.size()));
            if (year == 1970 && month == 1) {
                epoch_ = static_cast<int>(days_.size());
            }
            for (int day = 1; day <= length_of_month(year, month); ++day) {
                days_.push_back({year, month, day});
            }
        }
    }
}

const civil_day& calendar::day(int number) const {
    return days_.at(static_cast<std::size_t>(number + epoch_));
}

int calendar::month_of(const civil_day& day) const {
    return (day.year - first_year) * 12 + day.month - 1;
}

int calendar::number(const civil_day& day) const {
    if (day.month < 1 || day.month > 12 || day.day < 1 ||
        day.day > length_of_month(day.year, day.month)) {
        throw std::invalid_argument("no such day");
    }
    return month_starts_.at(static_cast<std::size_t>(month_of(day))) + day.day - 1 - epoch_;
}

int calendar::add_months(int number, int months, missing_day missing) const {
    const civil_day& from = day(number);
    const auto target = static_cast<std::size_t>(month_of(from) + months);
    const int start = month_starts_.at(target);
    const int after = month_starts_.at(target + 1);
    const int same_day = start + from.day - 1;
    if (same_day < after) {
        return same_day - epoch_;
    }
    return (missing == missing_day::next_first ? after : after - 1) - epoch_;
}

int calendar::first_of_month_after(int number, int months) const {
    return month_starts_.at(static_cast<std::size_t>(month_of(day(number)) + months)) - epoch_;
}

std::string calendar::write(int number) const {
    const civil_day& that = day(number);
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", that.year, that.month, that.day);
    return text;
}

int calendar::read(const std::string& iso) const {
    civil_day that;
    int used = 0;
    if (iso.size() != 10 ||
        std::sscanf(iso.c_str(), "%4d-%2d-%2d%n", &that.year, &that.month, &that.day, &used) != 3 ||
        used != 10) {
        throw std::invalid_argument("not a day: " + iso);
    }
    return number(that);
}

const calendar& days() {
    static const calendar shared;
    return shared;
}

} // namespace reference
