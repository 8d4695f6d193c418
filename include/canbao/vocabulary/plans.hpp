// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VOCABULARY_PLANS_HPP
#define CANBAO_VOCABULARY_PLANS_HPP

#include <canbao/vocabulary/word.hpp>

// The plans of insurance that a notice offers.
namespace canbao::inline v0_1 {

/// An insurance plan of a notice, with fees of its own; most notices have only the resident one.
struct plan_kind {
    static constexpr std::uint8_t places = 32; ///< of a set
};
/// A plan; programs declare theirs by `own_plan`.
template <std::uint8_t Slot, text Code, text Name>
struct plan : detail::word<plan_kind, Slot, Code, Name> {};

/// A plan as a number, or none.
using plan_code = code_of<plan_kind>;

/// The plans that the published notices use, in the order of their slots.
namespace plans {

struct resident : plan<0, "resident", "普通居民"> {};
struct student : plan<1, "student", "大学生"> {};

/// These words.
using all = detail::word_list<resident, student>;

} // namespace plans

/// A plan of a linking program's own; places 0 and 1 are free (a policy has at most four plans).
template <std::uint8_t Place, text Code, text Name>
using own_plan = plan<plans::all::size + Place, Code, Name>;

} // namespace canbao

#endif
