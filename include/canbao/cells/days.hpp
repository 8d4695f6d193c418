// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CELLS_DAYS_HPP
#define CANBAO_CELLS_DAYS_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/cells/area.hpp>
#include <canbao/cells/day_list.hpp>
#include <canbao/cells/since_event.hpp>
#include <canbao/engine/moving_day.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// Where the days of payment and of the event are cut, so that within a cell no condition changes
// and no two first covered days change their order.
namespace canbao::inline v0_1::detail {

/// Where the days are cut for the openings that those people have, with room for any that many;
/// more of them often share their days.
template <std::size_t Ways>
struct day_cuts {
    day_list<5 * Ways> fixed;
    bounded<moving_day, 2 * Ways + 1> moving;
    bounded<day_range, 16> crossing;
    bounded<day_range, 16> by_month; ///< each first day of a month is a cell, and the rest of it
    /// First covered days that move with the event, not the payment; not the event's day itself.
    bounded<moving_day, Ways> since_event;
    /// The first days of months from which on a payment is charged for one month less.
    day_list<24> charged;
    date covered_from = last_date; ///< the first day that any opening covers …
    date covered_to = first_date;  ///< … and the last
    bool follows = false;          ///< the event may follow the payment: a birth, or one paid ahead
    bool asks_for_event = false;   ///< any of the openings does

    /// `person` has the event, and the years without cover and paid back.
    constexpr day_cuts(const table_openings& openings, bool with_event, const application& person,
                       const walk_area& area) noexcept
        : follows{may_follow(openings, person, area)} {
        for (const table_opening& one : openings) {
            add_fixed(one, with_event);
            if (is_of_birth(person)) {
                insert_birthdays(*one.rules, fixed);
            }
            asks_for_event = asks_for_event || one.opening->asks.events != 0;
            each_month_less(*one.opening, [&](date day, bool by_payment) {
                if (by_payment) {
                    charged.insert(day);
                } else if (with_event) {
                    fixed.insert(day);
                }
            });
            const auto own = moving_days_of(*one.opening, with_event, person);
            for (const moving_day& day : own) {
                add_once(moving, day);
            }
            if (is_since_event(one.opening->waits)) {
                const waiting& waits = one.opening->waits;
                const moving_day day =
                    moving_day_of(waits, length_of(waits, person), one.opening->counting);
                if (!(day == moving_day{})) {
                    add_once(since_event, day);
                }
            }
            if (one.opening->waits.since == waiting_start::fixed_day) {
                fixed.insert(first_day_waited_for(*one.opening, person));
            }
            for (const table_opening& other : openings) {
                add_crossing(one, own, other, moving_days_of(*other.opening, with_event, person));
                if (&other == &one) {
                    break;
                }
            }
        }
        for (const moving_day& day : since_event) {
            add_crossing_since_event(openings, day);
        }
    }

    /// False where there was too little room, so that cells would be missed.
    [[nodiscard]] constexpr bool is_whole() const noexcept {
        return fixed.dropped + charged.dropped == 0 && moving.dropped == 0 &&
               (Ways > 12 || since_event.empty());
    }

    /// The payment days, from `first` to `last`, on which something changes.
    [[nodiscard]] constexpr day_list<256> of_payments(const table_openings& openings, date first,
                                                      date last) const noexcept {
        day_list<256> cuts;
        const auto insert = [&](date day) {
            if (first < day && day <= last) {
                cuts.insert(day);
            }
        };
        cuts.insert(first);
        for (const table_opening& one : openings) {
            insert(date{one.opening->pay_from});
            insert(date{one.opening->pay_to} + 1);
            insert(day_after(one.opening->last_payment));
            for (const recognition_rule& rule : one.rules->recognition) {
                insert(date{rule.last_day} + 1);
            }
        }
        for (const moving_day& moves : moving) {
            const date earliest = moves.at(first);
            const date latest = moves.at(last);
            // Compilers are spared the search for payments before the first or after the last.
            const auto insert_reaching = [&](date day) {
                for (const date one : {day, day + 1}) {
                    if (earliest < one && one <= latest) {
                        cuts.insert(moves.first_payment_reaching(one, first, last));
                    }
                }
            };
            for (const date day : fixed) {
                insert_reaching(day);
                for (const moving_day& since : since_event) {
                    insert_reaching(since.first_payment_reaching(day));
                }
            }
        }
        for (const date day : charged) {
            insert(day);
        }
        for (const day_range& range : crossing) {
            insert(range.first);
            insert(range.last + 1);
        }
        for (const day_range& range : by_month) {
            for (date day = first_of_month_after(range.first, 0); day <= range.last;
                 day = first_of_month_after(day, 1)) {
                insert(day);
                insert(day + 1);
            }
        }
        return cuts;
    }

    /// The event days on which something changes for who pays on that day. Later ones all open as
    /// little as the day after it, but for what is paid ahead, and a birth puts off the first
    /// covered day wherever it lies.
    [[nodiscard]] constexpr auto of_events(date paid_on) const noexcept {
        day_list<9 * Ways + 4> cuts;
        const auto insert = [&](date day) {
            if (first_date < day && (day <= paid_on || follows)) {
                cuts.insert(day);
            }
        };
        cuts.insert(first_date);
        for (const date day : fixed) {
            insert(day);
        }
        for (const moving_day& moves : moving) {
            insert(moves.at(paid_on));
            insert(moves.at(paid_on) + 1);
        }
        if (asks_for_event || !follows) {
            cuts.insert(paid_on + 1);
        }
        const date last = follows ? covered_to : (std::min)(paid_on, covered_to);
        for (std::size_t place = 0; place < since_event.size(); ++place) {
            const moving_day& since = since_event[place];
            for (const date day : fixed) {
                insert(since.first_payment_reaching(day));
            }
            for (const moving_day& moves : moving) {
                insert(since.first_payment_reaching(moves.at(paid_on)));
                insert(since.first_payment_reaching(moves.at(paid_on) + 1));
            }
            // Beside the event's day itself, and beside the others.
            each_crossing_event(since, moving_day{}, covered_from, last, insert);
            for (std::size_t other = 0; other < place; ++other) {
                each_crossing_event(since, since_event[other], covered_from, last, insert);
            }
        }
        return cuts;
    }

    /// True where the cell that begins with that payment day is that day alone.
    [[nodiscard]] constexpr bool is_a_day(date paid_on) const noexcept {
        return crossing.dropped + by_month.dropped > 0 ||
               std::any_of(crossing.begin(), crossing.end(), [&](const day_range& range) {
                   return range.first <= paid_on && paid_on <= range.last;
               });
    }

private:
    template <std::size_t Room>
    static constexpr void add_once(bounded<moving_day, Room>& days,
                                   const moving_day& day) noexcept {
        if (std::find(days.begin(), days.end(), day) == days.end()) {
            days.push_back(day);
        }
    }

    constexpr void add_crossing_since_event(const table_openings& openings,
                                            const moving_day& since) noexcept {
        const day_range payments = payments_of(openings);
        each_meeting(since, moving,
                     [&](bool monthly) { (monthly ? by_month : crossing).push_back(payments); });
    }

    constexpr void add_fixed(const table_opening& one, bool with_event) noexcept {
        const auto& opening = *one.opening;
        fixed.insert(date{opening.cover_from});
        fixed.insert(date{opening.cover_to} + 1);
        covered_from = (std::min)(covered_from, date{opening.cover_from});
        covered_to = (std::max)(covered_to, date{opening.cover_to});
        if (!with_event || opening.asks.events == 0) {
            return;
        }
        fixed.insert(date{opening.event_from});
        fixed.insert(date{opening.event_to} + 1);
        if (opening.asks.paid == timeliness::later) {
            const date missed{(std::max)(opening.limit_from, first_date.days)};
            fixed.insert(earliest_event_with_limit(opening.asks.limit, missed, opening.counting));
        }
    }

    constexpr void add_crossing(const table_opening& one, const bounded<moving_day, 3>& own,
                                const table_opening& other,
                                const bounded<moving_day, 3>& others) noexcept {
        for (const moving_day& day : own) {
            for (const moving_day& met : others) {
                if (!may_cross(day, met)) {
                    continue;
                }
                const date first{(std::max)(one.opening->pay_from, other.opening->pay_from)};
                const date last =
                    (std::min)({last_that_matters(one, day), last_that_matters(other, met),
                                first + pattern_of_months});
                if (first <= last) {
                    (is_the_month_of(day, met) ? by_month : crossing).push_back({first, last});
                }
            }
        }
    }
};

} // namespace canbao::detail

#endif
