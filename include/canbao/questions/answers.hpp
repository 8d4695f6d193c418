// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_QUESTIONS_ANSWERS_HPP
#define CANBAO_QUESTIONS_ANSWERS_HPP

#include <canbao/cells/walk.hpp>
#include <canbao/engine/application.hpp>
#include <canbao/questions/slices.hpp>

#include <cstddef>
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

/// The cells of the days of some tables, slice by slice.
template <class Days>
struct cells_by_slice {
    static constexpr slices all = slices_of(Days::tables());
    template <std::size_t Place>
    static constexpr cells_found found = find_cells(Days::tables(), all[Place], {});
};

/// A question is a type with `tables`, the rule tables that it is about, `days`, of which tables
/// the days are its own, too, `tells`, what its walk has to tell apart, and
/// `holds_for(application)`; it may limit whom it is about to those with one of `categories_any`,
/// and say of openings that it holds for whoever they are open to (`holds_where`).
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

/// The answer for a whole policy at compile time: slice by slice, and of each cell by cell, as far
/// as the first counterexample. Each cell is a constant evaluation of its own.
template <class Question>
struct asked {
    static constexpr Question question{};
    using by_slice = cells_by_slice<typename Question::days>;
    static constexpr const slices& all = by_slice::all;
    template <std::size_t Place>
    static constexpr const cells_found& cells = by_slice::template found<Place>;
    template <std::size_t Place, std::size_t Cell>
    static constexpr answer
        in_cell = ask(question, all[Place], [](const walk_area& area, const auto& visit) {
            const cell_found& cell = cells<Place>[Cell];
            if constexpr (requires(table_openings open) {
                              question.holds_where(open, cell.person);
                          }) {
                if (question.holds_where(open_in(question.tables(), area, cell), cell.person)) {
                    return;
                }
            }
            walk_cell(question.tables(), area, question.tells, cell, visit);
        });

    template <std::size_t Place, std::size_t... Cell>
    static constexpr answer in_cells(std::index_sequence<Cell...>) {
        answer found;
        static_cast<void>(((found = in_cell<Place, Cell>, found.holds) && ...));
        return found;
    }
    template <std::size_t Place>
    static constexpr answer in_slice() {
        if constexpr (cells<Place>.dropped == 0) {
            return in_cells<Place>(std::make_index_sequence<cells<Place>.size()>{});
        } else {
            return ask(question, all[Place], [](const walk_area& area, const auto& visit) {
                walk_cells(question.tables(), area, question.tells, visit);
            });
        }
    }
    template <std::size_t Place = 0>
    static constexpr answer first() {
        if constexpr (Place == all.size()) {
            return {};
        } else {
            constexpr answer found = in_slice<Place>();
            if constexpr (found.holds) {
                return first<Place + 1>();
            } else {
                return found;
            }
        }
    }
};

} // namespace detail

} // namespace canbao

#endif
