// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CELLS_WALK_HPP
#define CANBAO_CELLS_WALK_HPP

#include <canbao/cells/days.hpp>
#include <canbao/cells/people.hpp>
#include <canbao/detail/steps.hpp>
#include <canbao/rule_table.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace canbao {

/// The part of the space of applications that a walk goes through; as it is here, all of it.
struct walk_area {
    date paid_from = first_date;
    date paid_to = last_date;
    std::uint32_t events = ~std::uint32_t{0}; ///< one of these …
    bool no_event = true;                     ///< … or none
    std::uint8_t tier = 0;                    ///< 0: every tier
    bool insured_here = true;                 ///< those who may take routes …
    bool insured_elsewhere = true;            ///< … and those who may claim aid alone
    std::uint32_t circumstances_all = 0;      ///< with each of these
    std::uint32_t circumstances_none = 0;     ///< and none of these
    /// Unless all, only those who have one of these categories.
    std::uint32_t categories_any = ~std::uint32_t{0};
    /// Unless none, only cells on whose days this opening of a table can be taken.
    const opening* by = nullptr;
    /// Of the cells only every so many-th, beginning with this one.
    std::uint16_t parts = 1;
    std::uint16_t part = 0;
};

/// What a walk tells apart.
struct walk_detail {
    /// How many assessments of one application are compared; 0: whoever walks sets categories.
    std::size_t compared = 1;
    /// No more categories at a time than these.
    std::size_t most_categories = 32;
    /// Aid is told apart even where it does not decide between routes.
    bool aid = false;
    /// With aid: so are notes of aid that is left to other rules.
    bool notes = false;
    /// Cells that differ from an earlier one in their days alone are left out.
    bool each_kind_once = true;
};

/// The days of a cell, all ends inclusive: of payment, and of the event for a payment on
/// `paid_from` (with the payment, either end of the event's days stays or moves along).
struct cell_days {
    date paid_from{};
    date paid_to{};
    date event_from{};
    date event_to{};
};

namespace detail {

/// One or two tables, as walks take them.
template <class... Tables>
constexpr bounded<const rule_table*, 2> tables_of(const Tables&... tables) noexcept {
    bounded<const rule_table*, 2> list;
    (list.push_back(&tables), ...);
    return list;
}

/// How the ways open in a cell stand to one another: which they are, and the order of their first
/// covered days. Cells of one kind are assessed alike, the days apart.
struct cell_kind {
    bounded<std::uint8_t, 24> ways;
    bounded<std::uint8_t, 24> ranks;

    friend constexpr bool operator==(const cell_kind&, const cell_kind&) = default;
};

/// The kinds of cells met so far, and how many cells.
struct kinds_met {
    bounded<cell_kind, 96> kinds;
    std::size_t cells = 0;
};

/// Goes through the cells of one or two rule tables: sets of applications that no condition and no
/// order of first covered days tells apart. The visitor is called with one application of each,
/// and its days, until it gives false. Cells in which no way is open are not visited.
template <class Visitor>
struct walker {
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
            if (area.insured_here && !each_event(person)) {
                return false;
            }
            person.circumstances = circumstances::insured_elsewhere{};
            if (area.insured_elsewhere && !each_event(person)) {
                return false;
            }
        }
        return true;
    }

private:
    static constexpr bool claims(const application& person) noexcept {
        return person.circumstances.contains(circumstances::insured_elsewhere{});
    }

    [[nodiscard]] constexpr ways_in ways_of(const application& person) const noexcept {
        ways_in ways;
        const auto add = [&](const rule_table& rules, const auto& openings, std::size_t table) {
            for (const opening& way : openings) {
                const bool offered = rules.line_number(way.plan, person.tier) != 0;
                const bool of_event = way.asks.events == 0 ||
                                      event_set{way.asks.events}.contains(person.event.slot());
                const bool in_area =
                    way.pay_from <= area.paid_to.days && way.pay_to >= area.paid_from.days;
                if (offered && of_event && in_area) {
                    ways.push_back({&rules, &way, static_cast<std::uint8_t>(table)});
                }
            }
        };
        for (std::size_t table = 0; table < tables.size(); ++table) {
            if (claims(person)) {
                add(*tables[table], tables[table]->claims, table);
            } else {
                add(*tables[table], tables[table]->openings, table);
            }
        }
        return ways;
    }

    /// One event of each kind; those that open the same ways are of one kind.
    constexpr bool each_event(application person) const {
        bounded<ways_in, 33> kinds;
        for (std::uint8_t code = 0; code <= 32; ++code) {
            if (code == 0 ? !area.no_event : ((area.events >> (code - 1)) & 1U) == 0) {
                continue;
            }
            person.event = event_code{code};
            const ways_in ways = ways_of(person);
            if (std::find(kinds.begin(), kinds.end(), ways) != kinds.end()) {
                continue;
            }
            kinds.push_back(ways);
            for (const application& years : years_told_apart(ways)) {
                person.lapsed_years = years.lapsed_years;
                person.repaid_years = years.repaid_years;
                if (!ways.empty() && !each_day(ways, person)) {
                    return false;
                }
            }
        }
        return true;
    }

    constexpr bool each_day(const ways_in& ways, const application& person) const {
        const bool with_event = std::any_of(
            ways.begin(), ways.end(), [](const way_in& one) { return one.way->asks.events != 0; });
        // Room for all that there can be would be filled anew for each payment day.
        const day_cuts<12> cuts{ways, with_event, person};
        return cuts.is_whole()
                   ? each_payment(ways, with_event, cuts, person)
                   : each_payment(ways, with_event,
                                  day_cuts<most_ways_in>{ways, with_event, person}, person);
    }

    constexpr bool each_payment(const ways_in& ways, bool with_event, const auto& cuts,
                                const application& person) const {
        date first = area.paid_to;
        date last = area.paid_from;
        for (const way_in& one : ways) {
            first = std::min(first, date{one.way->pay_from});
            last = std::max(last, date{one.way->pay_to});
        }
        first = std::max(first, area.paid_from);
        last = std::min(last, area.paid_to);
        const auto payments = cuts.of_payments(ways, first, last);
        kinds_met met;
        for (std::size_t i = 0; i < payments.size(); ++i) {
            const date end = i + 1 < payments.size() ? payments[i + 1] - 1 : last;
            const bool by_day = cuts.is_a_day(payments[i]) || payments.dropped > 0;
            for (date paid = payments[i]; paid <= end; paid = by_day ? paid + 1 : end + 1) {
                const cell_days days{.paid_from = paid, .paid_to = by_day ? paid : end};
                if (!each_event_day(ways, with_event, cuts, days, person, met)) {
                    return false;
                }
            }
        }
        return true;
    }

    constexpr bool each_event_day(const ways_in& ways, bool with_event, const auto& cuts,
                                  cell_days days, application person, kinds_met& met) const {
        person.paid_on = days.paid_from;
        if (!with_event) {
            return each_person(ways, days, person, met);
        }
        const auto events = cuts.of_events(days.paid_from);
        for (std::size_t i = 0; i < events.size(); ++i) {
            person.event_on = events[i];
            days.event_from = events[i];
            days.event_to = i + 1 < events.size() ? events[i + 1] - 1 : last_date;
            if (!each_person(ways, days, person, met)) {
                return false;
            }
        }
        return true;
    }

    /// True for a kind of cell that was not there before; those too large to compare always are.
    static constexpr bool is_new(const ways_in& open, const ways_in& ways,
                                 const application& person, kinds_met& met) noexcept {
        bounded<date, 104> first_days;
        for (const way_in& one : open) {
            const date day = first_covered_day(*one.rules, *one.way, person);
            first_days.push_back(day.days <= one.way->cover_to ? day : last_date + 1);
        }
        cell_kind kind;
        for (std::size_t i = 0; i < open.size(); ++i) {
            const auto place = std::find(ways.begin(), ways.end(), open[i]) - ways.begin();
            const auto rank = std::count_if(first_days.begin(), first_days.end(),
                                            [&](date day) { return day < first_days[i]; });
            kind.ways.push_back(static_cast<std::uint8_t>(place));
            kind.ranks.push_back(
                static_cast<std::uint8_t>(first_days[i] > last_date ? std::uint8_t{255} : rank));
        }
        if (kind.ways.dropped > 0) {
            return true;
        }
        if (std::find(met.kinds.begin(), met.kinds.end(), kind) != met.kinds.end()) {
            return false;
        }
        met.kinds.push_back(kind);
        return true;
    }

    constexpr bool each_person(const ways_in& ways, const cell_days& days, application person,
                               kinds_met& met) const {
        ways_in open;
        for (const way_in& one : ways) {
            if (is_time_for(*one.rules, *one.way, person)) {
                open.push_back(one);
            }
        }
        if (open.empty() || !is_by(open) ||
            (detail.each_kind_once && !is_new(open, ways, person, met))) {
            return true;
        }
        if (met.cells++ % area.parts != area.part) {
            return true;
        }
        const people who = people_told_apart(open, person);
        const std::uint32_t always = person.circumstances.bits | area.circumstances_all;
        const std::uint32_t free = who.circumstances & ~always & ~area.circumstances_none;
        const auto recognitions = people::recognitions(tables, person.paid_on);
        std::uint32_t some = 0;
        do {
            person.circumstances.bits = always | some;
            const bool goes_on = who.each_set([&](std::uint32_t categories) {
                if (area.categories_any != ~std::uint32_t{0} &&
                    (categories & area.categories_any) == 0) {
                    return true;
                }
                person.categories.bits = categories;
                const bool dated = who.aid_matters && (categories != 0 || detail.compared == 0);
                for (const date recognised : recognitions) {
                    person.recognised_on = recognised;
                    if (!visit(std::as_const(person), days)) {
                        return false;
                    }
                    if (!dated) {
                        break;
                    }
                }
                return true;
            });
            if (!goes_on) {
                return false;
            }
            some = (some - free) & free;
        } while (some != 0);
        return true;
    }

    /// True where aid may change which of two ways is the cheaper, or whether either is. Of one
    /// plan the full funding is always dearer, whatever the aid.
    static constexpr bool aid_may_decide(const way_in& one, const way_in& other) noexcept {
        const charge_basis charge = one.way->charge;
        const charge_basis charged = other.way->charge;
        return one.way->plan != other.way->plan ||
               (charge != charged &&
                (charge == charge_basis::waived || charged == charge_basis::waived ||
                 one.rules->fiscal_standard == 0 || other.rules->fiscal_standard == 0 ||
                 one.rules != other.rules));
    }

    [[nodiscard]] constexpr bool is_by(const ways_in& open) const noexcept {
        return area.by == nullptr ||
               std::any_of(open.begin(), open.end(),
                           [this](const way_in& one) { return one.way == area.by; });
    }

    [[nodiscard]] constexpr people people_told_apart(const ways_in& open,
                                                     const application& person) const noexcept {
        people who;
        who.aid_matters = detail.aid || claims(person);
        for (const way_in& one : open) {
            who.add(one.way->asks);
            who.aid_matters = who.aid_matters || aid_may_decide(one, open[0]);
        }
        if (who.aid_matters) {
            for (const way_in& one : open) {
                const std::uint8_t line = one.rules->line_number(one.way->plan, person.tier);
                category_kinds::add(who.kinds.lines, &one.rules->line(line));
                for (const recognition_rule& rule : one.rules->recognition) {
                    who.circumstances |= rule.circumstances_all;
                }
            }
        }
        for (const rule_table* rules : tables) {
            if (detail.notes && rules->delegated != 0) {
                category_kinds::add(who.kinds.delegated, rules->delegated);
            }
        }
        who.circumstances &=
            ~circumstance_set{circumstances::insured_elsewhere{}, circumstances::employee_insured{}}
                 .bits;
        who.kinds.find(detail.compared);
        who.kinds.most = std::min(who.kinds.most, detail.most_categories);
        return who;
    }
};

} // namespace detail

/// Visits one application of every cell of one or two rule tables; see `detail::walker`. The
/// visitor takes the application and the cell's days and gives whether to go on; true where it
/// always did.
template <class Visitor>
constexpr bool walk_cells(const bounded<const rule_table*, 2>& tables, const walk_area& area,
                          const walk_detail& what, const Visitor& visit) {
    return detail::walker<Visitor>{tables, area, what, visit}.walk();
}
template <class Visitor>
constexpr bool walk_cells(const rule_table& rules, const walk_area& area, const walk_detail& what,
                          const Visitor& visit) {
    return walk_cells(detail::tables_of(rules), area, what, visit);
}

} // namespace canbao

#endif
