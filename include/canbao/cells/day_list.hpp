// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CELLS_DAY_LIST_HPP
#define CANBAO_CELLS_DAY_LIST_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/engine/rule_table.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// Openings that are looked at, and lists of days.
namespace canbao::inline v0_1::detail {

/// An opening that is looked at, of a route or a claim, and the rule table that it is in.
struct table_opening {
    const rule_table* rules = nullptr;
    const struct opening* opening = nullptr;
    std::uint8_t table = 0;

    friend constexpr bool operator==(const table_opening&, const table_opening&) = default;
};

inline constexpr std::size_t most_table_openings = 104;
using table_openings = bounded<table_opening, most_table_openings>;

/// Days in order, each once.
template <std::size_t Capacity>
struct day_list : bounded<date, Capacity> {
    constexpr void insert(date day) noexcept {
        std::size_t place = this->size();
        while (place > 0 && day < this->items[place - 1]) {
            --place;
        }
        if (place > 0 && this->items[place - 1] == day) {
            return;
        }
        if (this->size() == Capacity) {
            ++this->dropped;
            return;
        }
        for (std::size_t i = this->count; i > place; --i) {
            this->items[i] = this->items[i - 1];
        }
        this->items[place] = day;
        ++this->count;
    }
};

/// The day after a last one, of those that applications may use or the first past them.
constexpr date day_after(std::int32_t last) noexcept {
    return last < last_date.days ? date{last} + 1 : last_date + 1;
}

/// Where an opening charges by months: calls `visit` with the days of payment (`true`) or of the
/// event from which on it charges for one month less.
constexpr void each_month_less(const opening& one, const auto& visit) {
    for (int back = 0; back < 11 && one.months.which != charged_months::fixed; ++back) {
        visit(first_of_month_after(date{one.cover_to}, -back),
              one.months.which == charged_months::since_enrolment);
    }
}

/// Adds the days of birth that decide who is of a group.
constexpr void insert_birthdays(const rule_table& rules, auto& days) noexcept {
    for (const people_rule& rule : rules.people) {
        if (rule.asks_for_birth()) {
            days.insert((std::max)(date{rule.born_from}, first_date));
            days.insert(day_after(rule.born_to));
        }
    }
}

/// Payment days on which two moving days may change their order: each of them is a cell.
struct day_range {
    date first;
    date last;
};

/// After so many days every pattern of month lengths against days has been seen, leap years too.
inline constexpr std::int32_t pattern_of_months = 8 * 366;

} // namespace canbao

#endif
