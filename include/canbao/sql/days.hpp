// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_SQL_DAYS_HPP
#define CANBAO_SQL_DAYS_HPP

#include <canbao/engine/amounts.hpp>
#include <canbao/engine/waiting.hpp>
#include <canbao/sql/subject.hpp>
#include <canbao/units/period.hpp>

#include <algorithm>
#include <cstdint>
#include <string>

// Days of a row: ends of periods, first covered days, and months charged.
namespace canbao::inline v0_1::detail::sql {

/// A day and its month, as expressions.
struct dated {
    std::string day;
    std::string month;    ///< since the year 0
    std::string of_month; ///< from 1
};
inline dated columns_of(const std::string& prefix) {
    return {prefix + "_day", prefix + "_month", prefix + "_of_month"};
}
/// A day that is the same in all rows.
inline dated constant(date day) {
    const auto on = day.calendar();
    return {number(day.days),
            number(int{on.year()} * 12 + static_cast<int>(unsigned{on.month()}) - 1),
            std::to_string(unsigned{on.day()})};
}
/// The day by which an opening goes.
inline dated enrolled(const opening& by) {
    return columns_of(by.by_registration ? "enrolled" : "paid");
}

/// The first day of a month, which is counted since the year 0: a year is counted from March, so
/// that its leap day is its last.
inline std::string first_of_month(const spelling& say, const std::string& month,
                                  std::int64_t more) {
    const std::string since_march = "(" + plus(month, more - 2) + ")";
    const auto years = [&](std::int64_t of) {
        return "(" + say.quotient(since_march, 12 * of) + ")";
    };
    return "(365 * " + years(1) + " + " + years(4) + " - " + years(100) + " + " + years(400) +
           " + (" + say.quotient("(153 * (" + since_march + " % 12) + 2)", 5) + ") - 719468)";
}

/// The same day of a later month, or what a rule has instead where the month lacks it.
inline std::string months_later(const spelling& say, const dated& from, const std::string& month,
                                std::int64_t more, month_end end) {
    const std::string next = first_of_month(say, month, more + 1);
    return say.least({first_of_month(say, month, more) + " + " + from.of_month + " - 1",
                      end == month_end::next_month ? next : next + " - 1"});
}

/// The last day of a period.
inline std::string last_day(const spelling& say, period length, const dated& from,
                            counting_rule counting) {
    const int less = counting.first == opening_day::excluded ? 0 : 1;
    if (length.unit == period_unit::days) {
        return plus(from.day, length.count - less);
    }
    return plus(months_later(say, from, from.month, length.count, counting.end), -less);
}

/// What years without cover add to a waiting period.
inline std::string added_to(const subject& of, const waiting_growth& growth) {
    const std::string lapsed =
        growth.most_lapsed_years < 99
            ? of.say.least({"lapsed", std::to_string(growth.most_lapsed_years)})
            : "lapsed";
    const std::string years =
        growth.beyond == 0 ? lapsed
                           : of.say.greatest({"0", plus(lapsed, -std::int64_t{growth.beyond})});
    return growth.per_lapsed_year == 0 ? "0"
                                       : std::to_string(growth.per_lapsed_year) + " * " + years;
}
/// What of it stays, whatever is paid back.
inline std::string at_least(const waiting& waits) {
    const waiting_growth& growth = waits.growth;
    const int most = growth.at_least - waits.length.count;
    if (growth.at_least == 0 || most <= 0 || growth.most_lapsed_years < growth.from_lapsed_years) {
        return "0";
    }
    choice one;
    one.when("lapsed >= " + std::to_string(growth.from_lapsed_years), std::to_string(most));
    return one.otherwise("0");
}
/// Whether its length is not the same for everybody.
inline bool varies(const waiting& waits) {
    return waits.kind == waiting_kind::full_period && waits.growth.grows();
}
/// Its length for a row.
inline std::string length_text(const subject& of, const waiting& waits) {
    std::string left = added_to(of, waits.growth);
    if (waits.growth.shrinks()) {
        left += " - " + std::to_string(waits.growth.per_repaid_year) + " * repaid";
    }
    return of.say.least(
        {plus(of.say.greatest({left, at_least(waits)}), waits.length.count), "32767"});
}
/// How many of the years paid back take something off.
inline std::string years_used(const subject& of, const waiting& waits) {
    const std::int64_t each = waits.growth.per_repaid_year;
    if (!waits.growth.shrinks()) {
        return "0";
    }
    const std::string left =
        of.say.greatest({added_to(of, waits.growth) + " - " + at_least(waits), "0"});
    return of.say.least({of.say.quotient("(" + plus(left, each - 1) + ")", each), "repaid"});
}

/// The months that an opening charges the contribution for.
inline std::string months_text(const subject& of, const opening& by) {
    const bool is_since_event = by.months.which == charged_months::since_event;
    const dated since = is_since_event ? columns_of("event") : enrolled(by);
    const std::string through = plus(constant(date{by.cover_to}).month, 1);
    const std::string months =
        of.say.greatest({"1", of.say.least({"12", through + " - " + since.month})});
    if (!is_since_event) {
        return months;
    }
    choice one;
    one.when(since.day + " = " + number(no_day), "12");
    return one.otherwise(months);
}

/// The first covered day of an opening. `length` is the column of a length that varies.
inline std::string first_day(const subject& of, const opening& by, const std::string& length) {
    const spelling& say = of.say;
    const std::string from = number(by.cover_from);
    texts days{from};
    const waiting& waits = by.waits;
    const bool is_fixed_day = waits.since == waiting_start::fixed_day;
    if (waits.kind != waiting_kind::none && (!is_fixed_day || waits.day.has_value())) {
        const dated since = is_fixed_day                          ? constant(waits.day)
                            : waits.since == waiting_start::event ? columns_of("event")
                                                                  : enrolled(by);
        counting_rule counting = by.counting;
        counting.first = is_fixed_day ? opening_day::counted : counting.first;
        const int less = counting.first == opening_day::excluded ? 0 : 1;
        const bool is_in_days = waits.length.unit == period_unit::days;
        if (waits.kind == waiting_kind::on_the_day) {
            days.push_back(since.day);
        } else if (waits.kind == waiting_kind::nth_month) {
            days.push_back(first_of_month(say, since.month, waits.length.count));
        } else if (!varies(waits)) {
            days.push_back(plus(last_day(say, waits.length, since, counting), 1));
        } else if (is_in_days) {
            days.push_back(plus(since.day + " + " + length, 1 - less));
        } else {
            days.push_back(plus(
                months_later(say, since, since.month + " + " + length, 0, counting.end), 1 - less));
        }
    }
    const event_set asked{by.asks.events};
    if (asked.empty() || asked.contains(events::birth{})) {
        days.emplace_back("birth_day");
    }
    return say.greatest(days);
}

} // namespace canbao::detail::sql

#endif
