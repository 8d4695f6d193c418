// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CELLS_WALK_DAYS_HPP
#define CANBAO_CELLS_WALK_DAYS_HPP

#include <canbao/cells/area.hpp>
#include <canbao/cells/days.hpp>
#include <canbao/cells/kinds.hpp>
#include <canbao/cells/people.hpp>
#include <canbao/cells/told_apart.hpp>
#include <canbao/cells/years.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/engine/steps.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// Walks through the days of one or two rule tables.
namespace canbao::inline v0_1::detail {

/// Those of some openings that are open on the days of an application.
constexpr table_openings open_among(const table_openings& openings,
                                    const application& person) noexcept {
    table_openings open;
    for (const table_opening& one : openings) {
        if (is_time_for(*one.opening, person)) {
            open.push_back(one);
        }
    }
    return open;
}

/// The routes that are asked for, by number: none, and each that is taken on request alone. Whoever
/// asks for another finds what is open without a wish, or less.
constexpr bounded<std::uint8_t, 64> wishes_of(const bounded<const rule_table*, 2>& tables,
                                              const walk_area& area) noexcept {
    bounded<std::uint8_t, 64> wishes;
    const auto add = [&](std::uint8_t wish) {
        if (std::find(wishes.begin(), wishes.end(), wish) == wishes.end()) {
            wishes.push_back(wish);
        }
    };
    if (area.by != nullptr) {
        add(area.by->on_request ? area.by->route : std::uint8_t{0});
        return wishes;
    }
    add(0);
    for (const rule_table* rules : tables) {
        for (const opening& one : rules->openings) {
            if (one.on_request) {
                add(one.route);
            }
        }
    }
    return wishes;
}

/// Goes through the days of one or two rule tables, cell by cell: within one no condition changes
/// and no order of first covered days. The visitor takes what is open, the cell's days, and an
/// application of it whose circumstances, categories and birth are still to be told apart, until it
/// gives false. Cells in which nothing is open are not visited.
template <class Visitor>
struct day_walker {
    bounded<const rule_table*, 2> tables;
    walk_area area;
    walk_detail detail;
    const Visitor& visit;

    constexpr bool walk() const {
        for (std::uint8_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
            if (area.tier != 0 && area.tier != tier) {
                continue;
            }
            application person{.tier = tier};
            for (const std::uint8_t wish : wishes_of(tables, area)) {
                person.wish = wish;
                if (area.insured_here && !each_event(person)) {
                    return false;
                }
            }
            person.wish = 0;
            person.circumstances = circumstances::insured_elsewhere{};
            if (area.insured_elsewhere && !each_event(person)) {
                return false;
            }
        }
        return true;
    }

private:
    /// One event of each kind; those with the same openings are of one kind, but for a birth,
    /// which puts off cover as well.
    constexpr bool each_event(application person) const {
        bounded<table_openings, 33> kinds;
        for (std::uint8_t code = 0; code <= 32; ++code) {
            if (code == 0 ? !area.no_event : ((area.events >> (code - 1)) & 1U) == 0) {
                continue;
            }
            person.event = event_code{code};
            const table_openings openings = openings_of(tables, area, person);
            if (!is_of_birth(person)) {
                if (std::find(kinds.begin(), kinds.end(), openings) != kinds.end()) {
                    continue;
                }
                kinds.push_back(openings);
            }
            for (const std::uint8_t prepaid : prepaid_years_told_apart(openings)) {
                person.prepaid_years = prepaid;
                if (!each_year(openings, person)) {
                    return false;
                }
            }
        }
        return true;
    }

    constexpr bool each_year(const table_openings& openings, application person) const {
        for (const years some : years_told_apart(openings, area.each_year_charged)) {
            person.lapsed_years = some.lapsed;
            person.repaid_years = some.repaid;
            if (!openings.empty() && !each_day(openings, person)) {
                return false;
            }
        }
        return true;
    }

    constexpr bool each_day(const table_openings& openings, const application& person) const {
        const bool with_event =
            is_of_birth(person) ||
            std::any_of(openings.begin(), openings.end(),
                        [](const table_opening& one) { return one.opening->asks.events != 0; });
        // Room for all that there can be would be filled anew for each payment day.
        const day_cuts<12> cuts{openings, with_event, person, area};
        return cuts.is_whole()
                   ? each_payment(openings, with_event, cuts, person)
                   : each_payment(openings, with_event,
                                  day_cuts<most_table_openings>{openings, with_event, person, area},
                                  person);
    }

    constexpr bool each_payment(const table_openings& openings, bool with_event, const auto& cuts,
                                const application& person) const {
        date first = area.paid_to;
        date last = area.paid_from;
        for (const table_opening& one : openings) {
            first = (std::min)(first, date{one.opening->pay_from});
            last = (std::max)(last, date{one.opening->pay_to});
        }
        first = (std::max)(first, area.paid_from);
        last = (std::min)(last, area.paid_to);
        const auto payments = cuts.of_payments(openings, first, last);
        kinds_met met;
        for (std::size_t i = 0; i < payments.size(); ++i) {
            const date end = i + 1 < payments.size() ? payments[i + 1] - 1 : last;
            const bool by_day = cuts.is_a_day(payments[i]) || payments.dropped > 0;
            for (date paid = payments[i]; paid <= end; paid = by_day ? paid + 1 : end + 1) {
                const cell_days days{.paid_from = paid, .paid_to = by_day ? paid : end};
                if (!each_event_day(openings, with_event, cuts, days, person, met)) {
                    return false;
                }
            }
        }
        return true;
    }

    constexpr bool each_event_day(const table_openings& openings, bool with_event, const auto& cuts,
                                  cell_days days, application person, kinds_met& met) const {
        person.paid_on = days.paid_from;
        if (!with_event) {
            return each_cell(openings, days, person, met);
        }
        const auto events = cuts.of_events(days.paid_from);
        const date last = is_of_birth(person) && !area.unborn ? days.paid_from : last_date;
        const bool by_day = events.dropped > 0; // where there is no room for all of them
        for (std::size_t i = 0; i < events.size() && events[i] <= last; ++i) {
            const date end = i + 1 < events.size() ? events[i + 1] - 1 : last;
            for (date on = events[i]; on <= end; on = by_day ? on + 1 : end + 1) {
                person.event_on = on;
                days.event_from = on;
                days.event_to = by_day ? on : end;
                if (!each_cell(openings, days, person, met)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// The cell of those who register and pay on one day; and of those who pay later than they
    /// registered, where a day of recognition or a last day of payment lies between, or where other
    /// routes go by payment.
    constexpr bool each_cell(const table_openings& openings, const cell_days& days,
                             application person, kinds_met& met) const {
        if (!each_kind(openings, days, person, met)) {
            return false;
        }
        person.registered_on = person.paid_on;
        for (const date day : later_payments(tables, openings, person.registered_on)) {
            person.paid_on = day;
            const cell_days later{day, day, days.event_from, days.event_to};
            if (!each_kind(openings, later, person, met)) {
                return false;
            }
        }
        return true;
    }

    constexpr bool each_kind(const table_openings& openings, const cell_days& days,
                             const application& person, kinds_met& met) const {
        const table_openings open = open_among(openings, person);
        return open.empty() || !is_by(open) ||
               (detail.each_kind_once && !is_new(tables, open, openings, person, met)) ||
               visit(open, days, person);
    }

    [[nodiscard]] constexpr bool is_by(const table_openings& open) const noexcept {
        return area.by == nullptr ||
               std::any_of(open.begin(), open.end(),
                           [this](const table_opening& one) { return one.opening == area.by; });
    }
};

} // namespace canbao::detail

#endif
