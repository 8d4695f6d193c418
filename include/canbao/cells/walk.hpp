// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CELLS_WALK_HPP
#define CANBAO_CELLS_WALK_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/cells/area.hpp>
#include <canbao/cells/walk_days.hpp>
#include <canbao/cells/walk_people.hpp>
#include <canbao/engine/rule_table.hpp>

#include <cstddef>

// Walks through the cells of one or two rule tables: sets of applications that no condition and no
// order of first covered days tells apart.
namespace canbao::inline v0_1::detail {

/// One or two tables, as walks take them.
template <class... Tables>
constexpr bounded<const rule_table*, 2> tables_of(const Tables&... tables) noexcept {
    bounded<const rule_table*, 2> list;
    (list.push_back(&tables), ...);
    return list;
}

/// Visits one application of every cell of one or two rule tables. The visitor takes the
/// application and the cell's days and gives whether to go on; true where it always did.
template <class Visitor>
constexpr bool walk_cells(const bounded<const rule_table*, 2>& tables, const walk_area& area,
                          const walk_detail& what, const Visitor& visit) {
    const people_walker<Visitor> people{tables, area, what, visit};
    const auto visit_people = [&](const table_openings& open, const cell_days& days,
                                  const application& person) {
        return people.walk(open, days, person);
    };
    return day_walker<decltype(visit_people)>{tables, area, what, visit_people}.walk();
}
/// The same of one table.
template <class Visitor>
constexpr bool walk_cells(const rule_table& rules, const walk_area& area, const walk_detail& what,
                          const Visitor& visit) {
    return walk_cells(tables_of(rules), area, what, visit);
}

/// The days of a cell, with an application whose people are still to be told apart.
struct cell_found {
    application person{};
    cell_days days{};
};
inline constexpr std::size_t most_cells = 160;
/// Those of an area, as many as fit; where some are dropped, it is to be walked through at once, or
/// part by part.
using cells_found = bounded<cell_found, most_cells>;

/// The cells of an area but the first `after`.
constexpr cells_found find_cells(const bounded<const rule_table*, 2>& tables, const walk_area& area,
                                 const walk_detail& what, std::size_t after = 0) {
    cells_found found;
    const auto keep = [&](const table_openings&, const cell_days& days, const application& person) {
        if (after > 0) {
            --after;
        } else {
            found.push_back({person, days});
        }
        return true;
    };
    day_walker<decltype(keep)>{tables, area, what, keep}.walk();
    return found;
}

/// What is open in one of these cells.
constexpr table_openings open_in(const bounded<const rule_table*, 2>& tables, const walk_area& area,
                                 const cell_found& cell) noexcept {
    return open_among(openings_of(tables, area, cell.person), cell.person);
}

/// Visits the people of one of these cells.
template <class Visitor>
constexpr bool walk_cell(const bounded<const rule_table*, 2>& tables, const walk_area& area,
                         const walk_detail& what, const cell_found& cell, const Visitor& visit) {
    const table_openings open = open_in(tables, area, cell);
    return people_walker<Visitor>{tables, area, what, visit}.walk(open, cell.days, cell.person);
}

} // namespace canbao::detail

#endif
