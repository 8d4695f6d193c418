// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_QUESTIONS_ANSWERS_HPP
#define CANBAO_QUESTIONS_ANSWERS_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/cells/told_apart.hpp>
#include <canbao/cells/walk.hpp>
#include <canbao/cells/walk_days.hpp>
#include <canbao/engine/application.hpp>
#include <canbao/questions/slices.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>

// Asks a question of all applications to a policy, slice by slice.
namespace canbao::inline v0_1 {

/// What walking through a policy's cells found: whether it holds for every application, and one for
/// which it does not.
struct answer {
    bool holds = true;            ///< for every application
    application counterexample{}; ///< where it does not hold

    /// Whether it holds.
    constexpr explicit operator bool() const noexcept { return holds; }
};

namespace detail {

/// The days of a policy alone, as questions walk through them: cut once for all questions.
template <class Policy>
struct days_of {
    static constexpr auto tables() noexcept { return tables_of(Policy::rules); }
};
/// The days of a policy beside one with the same openings.
template <class Policy>
struct days_of_two {
    static constexpr auto tables() noexcept { return tables_of(Policy::rules, Policy::rules); }
};

/// The cells of the days of some tables, slice by slice; of one with very many, part by part.
template <class Days>
struct cells_by_slice {
    static constexpr slices all = slices_of(Days::tables());
    template <std::size_t Place, std::size_t After>
    static constexpr cells_found found = find_cells(Days::tables(), all[Place], {}, After);
};

/// A question is a type with `tables`, the rule tables that it is about, `days`, of which tables
/// the days are its own, too, `tells`, what its walk has to tell apart, and
/// `holds_for(application)`; it may limit whom it is about to those with one of `categories_any`,
/// and say of openings that it holds for whoever they, or some of them, are open to
/// (`holds_where`).
template <class Question>
constexpr answer ask(const Question& question, walk_area area, const auto& walk) {
    answer found;
    if constexpr (requires { question.categories_any(); }) {
        area.categories_any = question.categories_any();
    }
    walk(area, [&](const application& person, const cell_days&) {
        found = {question.holds_for(person), person};
        return found.holds;
    });
    return found.holds ? answer{} : found;
}

/// Whether a question is known to hold for a whole slice, by all that may be open in it.
template <class Question>
constexpr bool holds_in_all(const Question& question, const walk_area& area) noexcept {
    application person{.tier = area.tier};
    if (area.events != 0) {
        person.event = event_code{static_cast<std::uint8_t>(std::countr_zero(area.events) + 1)};
    }
    if (!area.insured_here) {
        person.circumstances = circumstances::insured_elsewhere{};
    }
    const auto wishes = wishes_of(question.tables(), area);
    return std::all_of(wishes.begin(), wishes.end(), [&](std::uint8_t wish) {
        person.wish = wish;
        return question.holds_where(openings_of(question.tables(), area, person), person);
    });
}

/// The answer for a whole policy at compile time: slice by slice, and of each cell by cell, as far
/// as the first counterexample. Each cell that is walked through is a constant evaluation of its
/// own.
template <class Question>
struct asked {
    static constexpr Question question{};
    using by_slice = cells_by_slice<typename Question::days>;
    static constexpr const slices& all = by_slice::all;
    static constexpr bool knows_where = requires(table_openings open, application person) {
        question.holds_where(open, person);
    };
    template <std::size_t Place, std::size_t After>
    static constexpr const cells_found& cells = by_slice::template found<Place, After>;

    /// The places of the cells that are to be walked through.
    template <std::size_t Place, std::size_t After>
    static constexpr auto open_to_doubt = [] {
        bounded<std::uint8_t, most_cells> places;
        for (std::uint8_t cell = 0; cell < cells<Place, After>.size(); ++cell) {
            const cell_found& one = cells<Place, After>[cell];
            if constexpr (knows_where) {
                if (question.holds_where(open_in(question.tables(), all[Place], one), one.person)) {
                    continue;
                }
            }
            places.push_back(cell);
        }
        return places;
    }();
    template <std::size_t Place, std::size_t After, std::size_t Number>
    static constexpr answer
        in_cell = ask(question, all[Place], [](const walk_area& area, const auto& visit) {
            walk_cell(question.tables(), area, question.tells,
                      cells<Place, After>[open_to_doubt<Place, After>[Number]], visit);
        });

    template <std::size_t Place, std::size_t After, std::size_t... Number>
    static constexpr answer in_cells(std::index_sequence<Number...>) {
        answer found;
        static_cast<void>(((found = in_cell<Place, After, Number>, found.holds) && ...));
        return found;
    }
    template <std::size_t Place>
    static constexpr bool is_certain = [] {
        if constexpr (knows_where) {
            return holds_in_all(question, all[Place]);
        } else {
            return false;
        }
    }();
    template <std::size_t Place = 0, std::size_t After = 0>
    static constexpr answer first() {
        if constexpr (Place == all.size()) {
            return {};
        } else if constexpr (is_certain<Place>) {
            return first<Place + 1>();
        } else {
            constexpr answer found = in_cells<Place, After>(
                std::make_index_sequence<open_to_doubt<Place, After>.size()>{});
            if constexpr (!found.holds) {
                return found;
            } else if constexpr (cells<Place, After>.dropped > 0) {
                return first<Place, After + cells<Place, After>.size()>();
            } else {
                return first<Place + 1>();
            }
        }
    }
};

} // namespace detail

} // namespace canbao

#endif
