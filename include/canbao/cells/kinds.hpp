// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CELLS_KINDS_HPP
#define CANBAO_CELLS_KINDS_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/cells/days.hpp>
#include <canbao/engine/steps.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// Which cells are of a kind that was met before, so that each kind is looked at once.
namespace canbao::inline v0_1::detail {

/// How what is open in a cell stands to one another: which openings they are, and the order of
/// their first covered days; and how many days of recognition for aid have passed, after which
/// categories may count and give no aid. Cells of one kind are assessed alike, the days apart.
struct cell_kind {
    bounded<std::uint8_t, 24> openings;
    bounded<std::uint8_t, 24> ranks;
    bounded<std::uint8_t, 24> months; ///< that each charges the contribution for
    std::size_t limits_passed = 0;
    std::uint32_t births = 0; ///< of whom the event is a birth: which alternatives its day is in

    friend constexpr bool operator==(const cell_kind&, const cell_kind&) = default;
};

/// The kinds of cells met so far.
using kinds_met = bounded<cell_kind, 96>;

/// True for a kind of cell that was not there before; those too large to compare always are.
constexpr bool is_new(const bounded<const rule_table*, 2>& tables, const table_openings& open,
                      const table_openings& openings, const application& person,
                      kinds_met& met) noexcept {
    bounded<date, 104> first_days;
    for (const table_opening& one : open) {
        const date day = first_covered_day(*one.opening, person);
        first_days.push_back(day.days <= one.opening->cover_to ? day : last_date + 1);
    }
    cell_kind kind;
    for (std::size_t i = 0; i < open.size(); ++i) {
        const auto place = std::find(openings.begin(), openings.end(), open[i]) - openings.begin();
        const auto rank = std::count_if(first_days.begin(), first_days.end(),
                                        [&](date day) { return day < first_days[i]; });
        kind.openings.push_back(static_cast<std::uint8_t>(place));
        kind.ranks.push_back(
            static_cast<std::uint8_t>(first_days[i] > last_date ? std::uint8_t{255} : rank));
        if (open[i].opening->months.which != charged_months::fixed) {
            kind.months.push_back(static_cast<std::uint8_t>(months_by(*open[i].opening, person)));
        }
    }
    for (const rule_table* rules : tables) {
        for (const recognition_rule& rule : rules->recognition) {
            kind.limits_passed += rule.last_day < person.paid_on.days ? 1U : 0U;
        }
        for (const people_rule& rule : rules->people) {
            const bool is_in = is_of_birth(person) && rule.born_from <= person.event_on.days &&
                               person.event_on.days <= rule.born_to;
            kind.births = kind.births << 1U | (is_in ? 1U : 0U);
        }
    }
    if (kind.openings.dropped > 0) {
        return true;
    }
    if (std::find(met.begin(), met.end(), kind) != met.end()) {
        return false;
    }
    met.push_back(kind);
    return true;
}

} // namespace canbao::detail

#endif
