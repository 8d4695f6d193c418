// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_QUESTIONS_DIFFERENCES_HPP
#define CANBAO_QUESTIONS_DIFFERENCES_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/cells/walk.hpp>
#include <canbao/engine/assess.hpp>
#include <canbao/policy/policy.hpp>
#include <canbao/questions/same_outcome.hpp>
#include <canbao/questions/slices.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>

// Asks where two policies assess an application differently.
namespace canbao::inline v0_1 {

/// A set of applications that two policies assess differently: of the example's tier, kind of
/// event, circumstances, years and deciding categories, to whom the same openings are open, with
/// first covered days in the same order. `days` are those of the payment and the event on which
/// that is so first; with other days that make no difference, it is so again later.
struct difference {
    detail::cell_days days{}; ///< of payment and event
    application example{};    ///< one application of the set
    assessment here{};        ///< of the example, by the first policy
    assessment there{};       ///< by the second
};

namespace detail {

template <class Visitor>
struct difference_finder {
    const policy_content& here_content;
    const rule_table& here;
    const policy_content& there_content;
    const rule_table& there;
    const Visitor& visit;

    constexpr bool compare(const application& person, const cell_days& days) const {
        const assessment one = assess(here, person);
        const assessment other = assess(there, person);
        return same_outcome({here_content, here}, one, {there_content, there}, other) ||
               visit(difference{days, person, one, other});
    }

    /// Tiers that only one of them offers; those have no cells where nothing is open.
    constexpr bool compare_tiers() const {
        for (std::uint8_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
            if (!compare({.tier = tier}, {})) {
                return false;
            }
        }
        return true;
    }

    /// What a walk has to tell apart.
    static constexpr walk_detail tells(bool each_kind_once) noexcept {
        return {.compared = 2, .aid = true, .notes = true, .each_kind_once = each_kind_once};
    }
    constexpr bool compare_cells(walk_area area, bool each_kind_once) const {
        return compare_in(area, [&](const walk_area& those, const auto& each) {
            return walk_cells(tables_of(here, there), those, tells(each_kind_once), each);
        });
    }
    constexpr bool compare_cell(walk_area area, const cell_found& cell) const {
        return compare_in(area, [&](const walk_area& those, const auto& each) {
            return walk_cell(tables_of(here, there), those, tells(true), cell, each);
        });
    }

private:
    constexpr bool compare_in(walk_area area, const auto& walk) const {
        area.categories_any = deciding_categories({here_content, here}, {there_content, there});
        return area.categories_any == 0 ||
               walk(area, [&](const application& person, const cell_days& days) {
                   return compare(person, days);
               });
    }
};

} // namespace detail

/// Calls `visit` with every difference between two policies, cell by cell, until it gives false:
/// an application that is in none of the cells is assessed the same by both. Routes are the same
/// where their codes are; sections cited are not compared. Cells that differ from an earlier one in
/// their days alone are left out unless `each_kind_once` is false. For contents made or read at run
/// time, too.
///
///     each_difference(hunan_2023::content, hunan_2023::rules, county::content, county::rules,
///                     [](const canbao::difference& one) { show(one); return true; });
template <class Visitor>
constexpr void each_difference(const policy_content& here_content, const rule_table& here,
                               const policy_content& there_content, const rule_table& there,
                               const Visitor& visit, bool each_kind_once = true) {
    const detail::difference_finder<Visitor> finder{here_content, here, there_content, there,
                                                    visit};
    if (finder.compare_tiers()) {
        finder.compare_cells({}, each_kind_once);
    }
}

/// The differences between two policies: how many cells, each kind once, and the first of them.
struct difference_list {
    std::size_t cells = 0;           ///< how many
    bounded<difference, 32> first{}; ///< as many as fit

    /// Whether both policies assess all alike.
    [[nodiscard]] constexpr bool empty() const noexcept { return cells == 0; }
    /// Counts those of another list, and keeps them where they fit.
    constexpr void add(const difference_list& more) noexcept {
        for (const difference& one : more.first) {
            first.push_back(one);
        }
        cells += more.cells;
    }
    /// Counts one more, and keeps it where it fits.
    constexpr void add(const difference& one) noexcept {
        ++cells;
        first.push_back(one);
    }
};

namespace detail {

template <class Here, class There>
struct compared {
    static constexpr slices all = slices_of(tables_of(Here::rules, There::rules));

    template <class Compare>
    static constexpr difference_list collect(const Compare& compare) {
        difference_list found;
        const auto add = [&found](const difference& one) {
            found.add(one);
            return true;
        };
        compare(difference_finder<decltype(add)>{Here::content, Here::rules, There::content,
                                                 There::rules, add});
        return found;
    }

    template <std::size_t Place>
    static constexpr cells_found cells = find_cells(tables_of(Here::rules, There::rules),
                                                    all[Place],
                                                    {.compared = 2, .aid = true, .notes = true});
    template <std::size_t Place, std::size_t Cell>
    static constexpr difference_list in_cell = collect([](const auto& finder) {
        finder.compare_cell(all[Place], cells<Place>[Cell]);
    });

    template <std::size_t Place, std::size_t... Cell>
    static constexpr difference_list in_cells(std::index_sequence<Cell...>) {
        difference_list found;
        (found.add(in_cell<Place, Cell>), ...);
        return found;
    }
    template <std::size_t Place>
    static constexpr difference_list in_slice() {
        if constexpr (cells<Place>.dropped == 0) {
            return in_cells<Place>(std::make_index_sequence<cells<Place>.size()>{});
        } else {
            return collect([](const auto& finder) { finder.compare_cells(all[Place], true); });
        }
    }
    static constexpr difference_list of_tiers =
        collect([](const auto& finder) { finder.compare_tiers(); });

    template <std::size_t... Place>
    static constexpr difference_list together(std::index_sequence<Place...>) {
        difference_list found = of_tiers;
        (found.add(in_slice<Place>()), ...);
        return found;
    }
};

} // namespace detail

/// The differences between two policies, at compile time:
///
///     static_assert(differences<hunan_2023, hunan_2023>.empty());
template <contribution_policy Here, contribution_policy There>
inline constexpr difference_list differences = detail::compared<Here, There>::together(
    std::make_index_sequence<detail::compared<Here, There>::all.size()>{});

} // namespace canbao

#endif
