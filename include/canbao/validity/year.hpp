// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_YEAR_HPP
#define CANBAO_VALIDITY_YEAR_HPP

#include <canbao/content/policy_content.hpp>
#include <canbao/validity/violation.hpp>

#include <algorithm>
#include <cstdint>

// Days of another year than the insured one, as a notice has them that was copied from last year's.
namespace canbao::inline v0_1::detail {

/// The first day of the year before the insured one: nothing about it is earlier.
constexpr date earliest_day(const policy_content& content) noexcept {
    return add_months(content.year_begin(), -12, month_end::last_day);
}

/// The last day of the year after the insured one: nothing about it is later.
constexpr date latest_day(const policy_content& content) noexcept {
    return add_months(content.year_end() + 1, 12, month_end::last_day) - 1;
}

/// An insured year may be longer than a calendar one where an area changes from one to the other.
inline constexpr int most_months_insured = 18;

/// That the days of an insured year that is not the calendar year are such.
constexpr void check_insured_period(const policy_content& content, violations& found) noexcept {
    const date first = content.year_begin();
    const date last = content.year_end();
    const date first_too_late = add_months(first, most_months_insured, month_end::last_day);
    const date calendar_first = std::chrono::year{content.insured_year} / 1 / 1;
    const date calendar_last = std::chrono::year{content.insured_year} / 12 / 31;
    const auto wrong = [&](rule_id rule) {
        report(
            found,
            {.rule = rule, .x = yyyymmdd(first), .y = yyyymmdd(last), .z = content.insured_year});
    };
    if (last < first) {
        wrong(rule_id::insured_period_has_a_day);
    } else if (first_too_late <= last) {
        wrong(rule_id::insured_period_is_about_a_year);
    } else if (last < calendar_first || calendar_last < first) {
        wrong(rule_id::insured_period_is_of_the_year);
    } else if (content.period_from.has_value() && first == calendar_first &&
               last == calendar_last) {
        wrong(rule_id::insured_period_says_something);
    }
}

/// True of two days of which the first is earlier; an absent one is neither.
constexpr bool is_before(date day, date other) noexcept {
    return day.has_value() && other.has_value() && day < other;
}

constexpr void report_days(violations& found, rule_id rule, offender where, date day,
                           date other) noexcept {
    report(found, rule, where, yyyymmdd(day), yyyymmdd(other));
}

constexpr void check_notice_year(const policy_content& content, violations& found) noexcept {
    const notice_term& notice = content.notice;
    const auto wrong = [&](date day, date limit) {
        report_days(found, rule_id::notice_is_of_the_year, {component_kind::notice}, day, limit);
    };
    if (is_before(notice.in_force_to, notice.in_force_from)) {
        wrong(notice.in_force_to, notice.in_force_from);
    } else if (is_before(notice.in_force_to, content.year_begin())) {
        wrong(notice.in_force_to, content.year_begin());
    } else if (is_before(content.year_end(), notice.in_force_from)) {
        wrong(notice.in_force_from, content.year_end());
    } else if (is_before(content.year_end(), notice.issued)) {
        wrong(notice.issued, content.year_end());
    }
}

/// That a notice is not issued when it is in force no longer.
constexpr void check_notice_issue(const policy_content& content, violations& found) noexcept {
    const notice_term& notice = content.notice;
    if (is_before(notice.in_force_to, notice.issued)) {
        report(found, {.rule = rule_id::notice_is_issued_in_its_time,
                       .x = yyyymmdd(notice.issued),
                       .y = yyyymmdd(notice.in_force_to)});
    }
}

/// True where cover begins with an event before the payment, which may then come after all cover: a
/// child born in December is enrolled in February.
constexpr bool covers_from_event(const opening_term& opening) noexcept {
    const bool begins_with_birth = opening.waits.kind == waiting_kind::none &&
                                   opening.asks.events == event_set{events::birth{}}.bits;
    return !is_ahead(opening.asks) && (is_since_event(opening.waits) || begins_with_birth);
}

/// The last day on which a payment can buy something of the insured year.
constexpr date last_payment_for(const policy_content& content,
                                const opening_term& opening) noexcept {
    const date last_covered = opening.cover_to.has_value() ? opening.cover_to : content.year_end();
    if (!covers_from_event(opening)) {
        return last_covered;
    }
    return opening.asks.paid == timeliness::within
               ? (std::max)(last_covered, last_day_of(opening.asks.limit, content.year_end(),
                                                      content.counting_of(opening)))
               : latest_day(content);
}

/// How many days a window may be open before its notice is in force: more is another year's.
inline constexpr std::int32_t days_before_notice = 92;

/// That the window of a route or claim is one for the insured year, and in its notice's time.
constexpr void check_window_year(const policy_content& content, const opening_term& opening,
                                 offender where, violations& found) noexcept {
    const date opens = opening.window_from;
    const date closes = opening.window_to;
    const date last_useful = last_payment_for(content, opening);
    const notice_term& notice = content.notice;
    const date earliest_in_force = notice.in_force_from.has_value()
                                       ? notice.in_force_from - days_before_notice
                                       : notice.in_force_from;
    if (is_before(opens, earliest_day(content))) {
        report_days(found, rule_id::window_opens_for_the_year, where, opens, earliest_day(content));
    } else if (is_before(last_useful, closes)) {
        report_days(found, rule_id::window_closes_in_time, where, closes, last_useful);
    } else if (is_before(last_useful, opens)) {
        report_days(found, rule_id::window_closes_in_time, where, opens, last_useful);
    } else if (is_before(opens, earliest_in_force)) {
        report_days(found, rule_id::window_follows_its_notice, where, opens, notice.in_force_from);
    } else if (is_before(closes, notice.in_force_from)) {
        report_days(found, rule_id::window_follows_its_notice, where, closes, notice.in_force_from);
    } else if (is_before(notice.in_force_to, closes) && !covers_from_event(opening)) {
        report_days(found, rule_id::window_follows_its_notice, where, closes, notice.in_force_to);
    } else if (is_before(closes, notice.issued)) {
        report_days(found, rule_id::window_follows_its_notice, where, closes, notice.issued);
    }
}

/// That a benefit period lies in the insured year, but for days of one of the years beside it.
constexpr void check_benefit_year(const policy_content& content, const opening_term& opening,
                                  violations& found) noexcept {
    const date first = opening.cover_from;
    const date last = opening.cover_to;
    if (!first.has_value() || !last.has_value()) {
        return;
    }
    const bool has_days_of_it = first <= content.year_end() && content.year_begin() <= last;
    const bool reaches_both_ways = first < content.year_begin() && content.year_end() < last;
    if (!has_days_of_it || reaches_both_ways || first < earliest_day(content) ||
        latest_day(content) < last) {
        report_days(found, rule_id::benefit_period_is_of_the_year,
                    at_route(opening.route - std::size_t{1}), first, last);
    }
}

/// That the day from which an opening's wait runs, and the last one on which it is paid beside a
/// registration, are of the insured year or of one beside it.
constexpr void check_fixed_days(const policy_content& content, const opening_term& opening,
                                violations& found) noexcept {
    const bool waits_since_a_day = opening.waits.since == waiting_start::fixed_day;
    const date first = earliest_day(content);
    const date last = latest_day(content);
    for (const date day : {waits_since_a_day ? opening.waits.day : date{}, opening.paid_until}) {
        if (is_before(day, first) || is_before(last, day)) {
            report_days(found, rule_id::fixed_day_is_of_the_year,
                        at_route(opening.route - std::size_t{1}), day, day < first ? first : last);
            return;
        }
    }
}

constexpr void check_extensions(const policy_content& content, violations& found) noexcept {
    constexpr offender where{component_kind::extension};
    for (const extension_term& one : content.extensions) {
        if (one.new_last_day <= one.old_last_day) {
            report_days(found, rule_id::extension_lengthens_cover, where, one.old_last_day,
                        one.new_last_day);
        } else if (one.old_last_day < earliest_day(content) ||
                   latest_day(content) < one.new_last_day) {
            report_days(found, rule_id::extension_is_of_the_year, where, one.old_last_day,
                        one.new_last_day);
        }
    }
}

constexpr void check_recognition_year(const policy_content& content, violations& found) noexcept {
    constexpr offender where{component_kind::recognition};
    for (const recognition_term& one : content.recognitions) {
        if (one.last_day < earliest_day(content)) {
            report_days(found, rule_id::recognition_is_of_the_year, where, one.last_day,
                        earliest_day(content));
        } else if (content.year_end() <= one.last_day) {
            report_days(found, rule_id::recognition_is_of_the_year, where, one.last_day,
                        content.year_end());
        }
    }
}

/// That ages are counted on a day of the insured year, or of the one before.
constexpr void check_age_year(const policy_content& content, violations& found) noexcept {
    if (!content.age_on.has_value()) {
        return;
    }
    const date first = earliest_day(content);
    if (content.age_on < first || content.year_end() < content.age_on) {
        report_days(found, rule_id::age_day_is_of_the_year, {}, content.age_on,
                    content.age_on < first ? first : content.year_end());
    }
}

/// Stops at the first rule that is broken: an insured year typed wrong breaks them all.
constexpr void check_year(const policy_content& content, violations& found) noexcept {
    check_notice_year(content, found);
    if (found.empty()) {
        check_notice_issue(content, found);
    }
    if (found.empty()) {
        check_age_year(content, found);
    }
    for (const opening_term& opening : content.openings) {
        if (found.empty()) {
            check_window_year(content, opening, at_route(opening.route - std::size_t{1}), found);
        }
    }
    for (const claim_term& claim : content.claims) {
        if (found.empty()) {
            check_window_year(content, claim.opening, {component_kind::claim}, found);
        }
    }
    for (const opening_term& opening : content.openings) {
        if (found.empty()) {
            check_benefit_year(content, opening, found);
        }
        if (found.empty()) {
            check_fixed_days(content, opening, found);
        }
    }
    if (found.empty()) {
        check_extensions(content, found);
    }
    if (found.empty()) {
        check_recognition_year(content, found);
    }
}

} // namespace canbao::detail

#endif
