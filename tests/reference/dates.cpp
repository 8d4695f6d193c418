// SPDX-License-Identifier: Apache-2.0
#include "dates.hpp"

#include <algorithm>
#include <cstddef>
#include <stdexcept>

namespace reference {
namespace {

bool is_leap_year(int year) {
    if (year % 400 == 0) {
        return true;
    }
    if (year % 100 == 0) {
        return false;
    }
    return year % 4 == 0;
}

int days_in_month(int year, int month) {
    if (month == 2) {
        return is_leap_year(year) ? 29 : 28;
    }
    if (month == 4 || month == 6 || month == 9 || month == 11) {
        return 30;
    }
    return 31;
}

int read_digits(const std::string& text, std::size_t first, std::size_t count) {
    int value = 0;
    for (std::size_t i = first; i < first + count; ++i) {
        if (text[i] < '0' || text[i] > '9') {
            throw std::invalid_argument("reference: not a date: " + text);
        }
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

} // namespace

date next_day(date d) {
    d.day += 1;
    if (d.day > days_in_month(d.year, d.month)) {
        d.day = 1;
        d.month += 1;
    }
    if (d.month > 12) {
        d.month = 1;
        d.year += 1;
    }
    return d;
}

date add_days(date d, int days) {
    for (int i = 0; i < days; ++i) {
        d = next_day(d);
    }
    return d;
}

date add_months(date d, int months) {
    for (int i = 0; i < months; ++i) {
        d.month += 1;
        if (d.month > 12) {
            d.month = 1;
            d.year += 1;
        }
    }
    d.day = std::min(d.day, days_in_month(d.year, d.month));
    return d;
}

date first_day_of_month_after(date d, int months) {
    d.day = 1;
    return add_months(d, months);
}

std::optional<date> read_date(const std::string& text) {
    if (text.empty()) {
        return std::nullopt;
    }
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        throw std::invalid_argument("reference: not a date: " + text);
    }
    const date d{read_digits(text, 0, 4), read_digits(text, 5, 2), read_digits(text, 8, 2)};
    if (d.month < 1 || d.month > 12 || d.day < 1 || d.day > days_in_month(d.year, d.month)) {
        throw std::invalid_argument("reference: no such day: " + text);
    }
    return d;
}

std::string write_date(date d) {
    std::string text = "0000-00-00";
    text[0] = static_cast<char>('0' + d.year / 1000 % 10);
    text[1] = static_cast<char>('0' + d.year / 100 % 10);
    text[2] = static_cast<char>('0' + d.year / 10 % 10);
    text[3] = static_cast<char>('0' + d.year % 10);
    text[5] = static_cast<char>('0' + d.month / 10);
    text[6] = static_cast<char>('0' + d.month % 10);
    text[8] = static_cast<char>('0' + d.day / 10);
    text[9] = static_cast<char>('0' + d.day % 10);
    return text;
}

bool between(date d, date first, date last) {
    return first <= d && d <= last;
}

} // namespace reference
