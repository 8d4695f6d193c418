// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CELLS_DAYS_HPP
#define CANBAO_CELLS_DAYS_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/cells/area.hpp>
#include <canbao/engine/moving_day.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// Where the days of payment and of the event are cut, so that within a cell no condition changes
// and no two first covered days change their order.
namespace canbao::inline v0_1::detail {

/// A way into insurance that is looked at: an opening, or a claim, of one of the rule tables.
struct way_in {
    const rule_table* rules = nullptr;
    const opening* way = nullptr;
    std::uint8_t table = 0;

    friend constexpr bool operator==(const way_in&, const way_in&) = default;
};

inline constexpr std::size_t most_ways_in = 104;
using ways_in = bounded<way_in, most_ways_in>;

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

/// Payment days on which two moving days may change their order: each of them is a cell.
struct day_range {
    date first;
    date last;
};

/// After so many days every pattern of month lengths against days has been seen, leap years too.
inline constexpr std::int32_t pattern_of_months = 8 * 366;

/// Where the days are cut for the ways in that those people have, with room for any that many; more
/// of them often share their days.
template <std::size_t Ways>
struct day_cuts {
    day_list<5 * Ways> fixed;
    bounded<moving_day, 2 * Ways + 1> moving;
    bounded<day_range, 16> crossing;
    bool unborn = false;         ///< the event may be a birth after the payment
    bool asks_for_event = false; ///< any of the ways does

    /// `person` has the event, and the years without cover and paid back.
    constexpr day_cuts(const ways_in& ways, bool with_event, const application& person,
                       const walk_area& area) noexcept
        : unborn{area.unborn && is_of_birth(person)} {
        for (const way_in& one : ways) {
            add_fixed(one, with_event);
            asks_for_event = asks_for_event || one.way->asks.events != 0;
            const auto own = moving_days_of(*one.rules, *one.way, with_event, person);
            for (const moving_day& day : own) {
                if (std::find(moving.begin(), moving.end(), day) == moving.end()) {
                    moving.push_back(day);
                }
            }
            for (const way_in& other : ways) {
                add_crossing(one, own, other,
                             moving_days_of(*other.rules, *other.way, with_event, person));
                if (&other == &one) {
                    break;
                }
            }
        }
    }

    /// False where there was too little room, so that cells would be missed.
    [[nodiscard]] constexpr bool is_whole() const noexcept {
        return fixed.dropped == 0 && moving.dropped == 0;
    }

    /// The payment days, from `first` to `last`, on which something changes.
    [[nodiscard]] constexpr day_list<256> of_payments(const ways_in& ways, date first,
                                                      date last) const noexcept {
        day_list<256> cuts;
        const auto insert = [&](date day) {
            if (first < day && day <= last) {
                cuts.insert(day);
            }
        };
        cuts.insert(first);
        for (const way_in& one : ways) {
            insert(date{one.way->pay_from});
            insert(date{one.way->pay_to} + 1);
            for (const recognition_rule& rule : one.rules->recognition) {
                insert(date{rule.last_day} + 1);
            }
        }
        for (const moving_day& moves : moving) {
            for (const date day : fixed) {
                insert(moves.first_payment_reaching(day));
                insert(moves.first_payment_reaching(day + 1));
            }
        }
        for (const day_range& range : crossing) {
            insert(range.first);
            insert(range.last + 1);
        }
        return cuts;
    }

    /// The event days on which something changes for who pays on that day. Later ones all open as
    /// little as the day after it, but a birth puts off the first covered day wherever it lies.
    [[nodiscard]] constexpr auto of_events(date paid_on) const noexcept {
        day_list<9 * Ways + 4> cuts;
        const auto insert = [&](date day) {
            if (first_date < day && (day <= paid_on || unborn)) {
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
        if (asks_for_event || !unborn) {
            cuts.insert(paid_on + 1);
        }
        return cuts;
    }

    /// True where the cell that begins with that payment day is that day alone.
    [[nodiscard]] constexpr bool is_a_day(date paid_on) const noexcept {
        return crossing.dropped > 0 ||
               std::any_of(crossing.begin(), crossing.end(), [&](const day_range& range) {
                   return range.first <= paid_on && paid_on <= range.last;
               });
    }

private:
    constexpr void add_fixed(const way_in& one, bool with_event) noexcept {
        const opening& way = *one.way;
        fixed.insert(date{way.cover_from});
        fixed.insert(date{way.cover_to} + 1);
        if (!with_event || way.asks.events == 0) {
            return;
        }
        fixed.insert(date{way.event_from});
        fixed.insert(date{way.event_to} + 1);
        if (way.asks.paid == timeliness::later) {
            const date missed{(std::max)(way.limit_from, first_date.days)};
            fixed.insert(earliest_event_with_limit(way.asks.limit, missed, one.rules->counting));
        }
    }

    constexpr void add_crossing(const way_in& one, const bounded<moving_day, 3>& own,
                                const way_in& other,
                                const bounded<moving_day, 3>& others) noexcept {
        for (const moving_day& day : own) {
            for (const moving_day& met : others) {
                if (!may_cross(day, met)) {
                    continue;
                }
                const date first{(std::max)(one.way->pay_from, other.way->pay_from)};
                const date last =
                    (std::min)({last_that_matters(one, day), last_that_matters(other, met),
                                first + pattern_of_months});
                if (first <= last) {
                    crossing.push_back({first, last});
                }
            }
        }
    }

    /// The last payment for which a moving day of a way in decides anything.
    static constexpr date last_that_matters(const way_in& one, const moving_day& day) noexcept {
        const date last{one.way->pay_to};
        return day.is == moving_day::kind::limit
                   ? last
                   : (std::min)(last, day.first_payment_reaching(date{one.way->cover_to} + 1));
    }
};

} // namespace canbao::detail

#endif
