// SPDX-License-Identifier: Apache-2.0
#include "shared/written_day.hpp"

#include <algorithm>
#include <chrono>

namespace program {

namespace {

constexpr std::string_view digits = "0123456789";

bool take(std::string_view& text, std::string_view what) noexcept {
    const bool is_there = text.starts_with(what);
    text.remove_prefix(is_there ? what.size() : 0);
    return is_there;
}

/// A whole number at the beginning, with as many digits as it has; no digits: nothing is taken.
struct number {
    int value = 0;
    std::size_t size = 0;
};

number take_number(std::string_view& text) noexcept {
    constexpr std::size_t most = 8;
    number taken;
    taken.size = std::min(text.find_first_not_of(digits), text.size());
    if (taken.size > most) {
        return {};
    }
    for (const char digit : text.substr(0, taken.size)) {
        taken.value = taken.value * 10 + (digit - '0');
    }
    text.remove_prefix(taken.size);
    return taken;
}

written_day judge(canbao::date day, bool is_by_option) noexcept {
    const seen_form seen = !day.has_value()           ? seen_form::no_such_day
                           : canbao::is_in_range(day) ? seen_form::a_day
                                                      : seen_form::out_of_range;
    return {.day = day, .seen = seen, .is_by_option = is_by_option};
}

written_day day_of(int year, int month, int day, bool is_by_option = false) noexcept {
    using namespace std::chrono;
    const year_month_day named{std::chrono::year{year},
                               std::chrono::month{static_cast<unsigned>(month)},
                               std::chrono::day{static_cast<unsigned>(day)}};
    return judge(named.ok() ? canbao::date{named} : canbao::date{}, is_by_option);
}

/// A day's number in a spreadsheet. Excel's calendar of 1900 has a 29 February that never was, the
/// sixtieth day.
written_day day_of_count(int count, day_count from) noexcept {
    using namespace std::chrono_literals;
    constexpr int never_was = 60;
    if (from == day_count::from_1904) {
        return judge(canbao::date{1904y / 1 / 1} + count, true);
    }
    if (count == 0 || count == never_was) {
        return judge({}, true);
    }
    return judge(canbao::date{1899y / 12 / 31} + (count > never_was ? count - 1 : count), true);
}

enum class time_seen : std::uint8_t { none, midnight, other };

/// What stands behind a day. A time other than midnight is no day's: which day it belongs to
/// depends on the clock that it was taken from.
time_seen read_time(std::string_view text) noexcept {
    if (text.empty()) {
        return time_seen::none;
    }
    if (!take(text, " ") && !take(text, "T")) {
        return time_seen::other;
    }
    const bool is_midnight = text.find_first_not_of("0:.") == std::string_view::npos &&
                             (text.starts_with("0:00") || text.starts_with("00:00")) &&
                             text.back() == '0';
    return is_midnight ? time_seen::midnight : time_seen::other;
}

written_day with_time(written_day day, std::string_view rest) noexcept {
    if (read_time(rest) == time_seen::other) {
        const bool is_time = rest.starts_with(' ') || rest.starts_with('T');
        return {.day = {}, .seen = is_time ? seen_form::time_of_day : seen_form::something_else};
    }
    return day;
}

constexpr bool is_month_or_day(const number& part) noexcept {
    return part.size == 1 || part.size == 2;
}

/// Behind the year: 10-5, 10/5 or 10.5.
written_day read_year_first(int year, std::string_view rest) noexcept {
    const std::string_view separator = rest.substr(0, 1);
    rest.remove_prefix(1);
    const number month = take_number(rest);
    if (!is_month_or_day(month)) {
        return {};
    }
    if (rest.empty()) {
        return {.day = {}, .seen = seen_form::month_alone};
    }
    if (!take(rest, separator)) {
        return {};
    }
    const number day = take_number(rest);
    return is_month_or_day(day) ? with_time(day_of(year, month.value, day.value), rest)
                                : written_day{};
}

/// Behind the year: 年10月5日.
written_day read_chinese(int year, std::string_view rest) noexcept {
    take(rest, "年");
    const number month = take_number(rest);
    if (!is_month_or_day(month) || !take(rest, "月")) {
        return {};
    }
    if (rest.empty()) {
        return {.day = {}, .seen = seen_form::month_alone};
    }
    const number day = take_number(rest);
    if (!is_month_or_day(day) || (!take(rest, "日") && !take(rest, "号"))) {
        return {};
    }
    return with_time(day_of(year, month.value, day.value), rest);
}

/// 5/10/2023, of which only somebody who knows can say what comes first.
written_day read_year_last(int first, std::string_view rest, day_order order) noexcept {
    const std::string_view separator = rest.substr(0, 1);
    rest.remove_prefix(1);
    const number second = take_number(rest);
    if (!is_month_or_day(second) || !take(rest, separator)) {
        return {};
    }
    const number year = take_number(rest);
    if (is_month_or_day(year)) {
        return {.day = {}, .seen = seen_form::two_digit_year};
    }
    if (year.size != 4) {
        return {};
    }
    if (order == day_order::unsaid) {
        return with_time({.day = {}, .seen = seen_form::unsaid_order}, rest);
    }
    const bool is_day_first = order == day_order::day_first;
    return with_time(day_of(year.value, is_day_first ? second.value : first,
                            is_day_first ? first : second.value, true),
                     rest);
}

bool is_separator(std::string_view rest) noexcept {
    return rest.starts_with('-') || rest.starts_with('/') || rest.starts_with('.');
}

/// Nothing but a number.
written_day read_number_alone(const number& all, day_count count) noexcept {
    if (all.size == 8) {
        return day_of(all.value / 10'000, all.value / 100 % 100, all.value % 100);
    }
    if (count == day_count::unsaid) {
        return {.day = {}, .seen = seen_form::unsaid_count};
    }
    return day_of_count(all.value, count);
}

written_day read_begun(const number& first, std::string_view rest,
                       const day_reading& how) noexcept {
    if (rest.empty() || rest == ".0") {
        return first.size == 0 ? written_day{} : read_number_alone(first, how.count);
    }
    if (first.size == 4 && is_separator(rest)) {
        return read_year_first(first.value, rest);
    }
    if (first.size == 4 && rest.starts_with("年")) {
        return read_chinese(first.value, rest);
    }
    if (first.size == 2 && rest.starts_with("年")) {
        return {.day = {}, .seen = seen_form::two_digit_year};
    }
    if (is_month_or_day(first) && is_separator(rest)) {
        return read_year_last(first.value, rest, how.order);
    }
    if (first.size == 8) {
        return with_time(read_number_alone(first, how.count), rest);
    }
    return {};
}

} // namespace

written_day read_day(std::string_view text, const day_reading& how) noexcept {
    if (const canbao::date iso = canbao::parse_date(text); iso.has_value()) {
        return judge(iso, false);
    }
    if (text.starts_with("###")) {
        return {.day = {}, .seen = seen_form::too_narrow};
    }
    std::string_view rest = text;
    const number first = take_number(rest);
    const written_day read = read_begun(first, rest, how);
    const bool has_blanks = text.starts_with(' ') || text.ends_with(' ') ||
                            text.starts_with('\t') || text.ends_with('\t') ||
                            text.starts_with("\u3000") || text.ends_with("\u3000") ||
                            text.starts_with("\u00A0") || text.ends_with("\u00A0");
    return read.seen != seen_form::a_day && has_blanks
               ? written_day{.day = {}, .seen = seen_form::blanks_around}
               : read;
}

std::string seen(seen_form what, language tongue) {
    constexpr std::array<wording, seen_forms> forms{
        {{"a day", "日期"},
         {"a day that is not in the calendar", "日历中没有的日期"},
         {"a day out of range", "超出范围的日期"},
         {"day and month in an order that is not said (99/99/9999)",
          "日、月先后不明的日期（99/99/9999）"},
         {"a number alone (99999), as spreadsheets count days",
          "只有一个数（99999），像电子表格的日期序号"},
         {"a year of two digits", "两位数的年份"},
         {"a month without a day", "只有年月，没有日"},
         {"a day with a time other than midnight, or with a time zone",
          "日期后有零点以外的时间，或有时区"},
         {"blanks around it", "前后有空格"},
         {"######: the spreadsheet's column was too narrow when it was saved",
          "######：另存时电子表格的列宽不够"},
         {"something else", "其他内容"}}};
    return say(tongue, forms[static_cast<std::size_t>(what)]);
}

std::string expected_day(seen_form seen, language tongue) {
    constexpr wording a_day{"a day of the calendar from 1900-01-01 to 2199-12-31, as YYYY-MM-DD or "
                            "2023/10/5, 20231005, 2023年10月5日",
                            "1900-01-01 至 2199-12-31 的真实日期，写作 YYYY-MM-DD，或 2023/10/5、"
                            "20231005、2023年10月5日"};
    return say(tongue, a_day) + advice_on_day(seen, tongue);
}

std::string advice_on_day(seen_form seen, language tongue) {
    constexpr wording order{
        "; --dates day-first or --dates month-first says which comes first",
        "；可用 --dates day-first（日在前）或 --dates month-first（月在前）说明"};
    constexpr wording count{
        "; --dates serial-1900 (Excel's usual ones) or --dates serial-1904 reads "
        "such numbers",
        "；可用 --dates serial-1900（Excel 通常所用）或 --dates serial-1904 读取"};
    return seen == seen_form::unsaid_order   ? say(tongue, order)
           : seen == seen_form::unsaid_count ? say(tongue, count)
                                             : "";
}

} // namespace program
