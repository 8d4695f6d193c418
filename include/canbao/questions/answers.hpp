// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_QUESTIONS_ANSWERS_HPP
#define CANBAO_QUESTIONS_ANSWERS_HPP

#include <canbao/engine/application.hpp>
#include <canbao/questions/slices.hpp>

#include <cstddef>

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

/// A question is a type with `tables`, the rule tables that it is about, `tells`, what its walk has
/// to tell apart, and `holds_for(application)`; it may limit whom it is about to those with one of
/// `categories_any`.
template <class Question>
constexpr answer ask(const Question& question, walk_area area) {
    answer found;
    if constexpr (requires { question.categories_any(); }) {
        area.categories_any = question.categories_any();
    }
    walk_cells(question.tables(), area, question.tells,
               [&](const application& person, const cell_days&) {
                   found = {question.holds_for(person), person};
                   return found.holds;
               });
    return found.holds ? answer{} : found;
}

/// The answer for a whole policy at compile time: slice by slice, as far as the first
/// counterexample.
template <class Question>
struct asked {
    static constexpr slices all = slices_of(Question{}.tables());

    template <std::size_t Place>
    static constexpr answer in_slice = ask(Question{}, all[Place]);

    template <std::size_t Place = 0>
    static constexpr answer first() {
        if constexpr (Place == all.size()) {
            return {};
        } else if constexpr (!in_slice<Place>.holds) {
            return in_slice<Place>;
        } else {
            return first<Place + 1>();
        }
    }
};

} // namespace detail

} // namespace canbao

#endif
