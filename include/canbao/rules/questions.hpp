// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_RULES_QUESTIONS_HPP
#define CANBAO_RULES_QUESTIONS_HPP

#include <canbao/rules/holds.hpp>
#include <canbao/rules/say.hpp>

#include <cstdint>

/// What `holds<…>` says of a question whose answer is no: the person who refutes it, or the
/// component. The figures are those of an application; days are YYYYMMDD, and 0 where there is
/// none.
namespace canbao::rule {

/// What stands for no event.
struct nothing {};

/// The words that a person has.
template <class... Words>
struct words {};

/// A word of a program's own, by its slot.
template <std::int64_t Slot>
struct own_word {};

/// Words beyond those that are named.
template <std::int64_t Count>
struct more {};

/// A component, in the order of listing, from 1.
template <std::int64_t Number>
struct fee_number {};
template <std::int64_t Number>
struct fiscal_standard_number {};
template <std::int64_t Number>
struct surcharge_number {};
template <std::int64_t Number>
struct subsidy_number {};
template <std::int64_t Number>
struct delegation_number {};
template <std::int64_t Number>
struct recognition_number {};
template <std::int64_t Number>
struct claim_number {};
template <std::int64_t Number>
struct route_number {};

template <std::int64_t PaidOn, std::int64_t Tier, class Categories, std::int64_t RecognisedOn,
          class Event, std::int64_t EventOn, class Circumstances, std::int64_t LapsedYears,
          std::int64_t RepaidYears, std::int64_t BornOn, std::int64_t Wish,
          std::int64_t PrepaidYears, std::int64_t RegisteredOn>
struct nobody_refutes {
    static_assert(detail::holds<Categories>,
                  CANBAO_DETAIL_SAY("the answer is no: there is somebody who refutes it",
                                    detail::day{PaidOn}, ", ", detail::tier_number{Tier},
                                    ", categories: ", detail::codes_in(Categories{}),
                                    ", event: ", detail::code_or_nothing<Event>(),
                                    ", circumstances: ", detail::codes_in(Circumstances{}),
                                    detail::registered{RegisteredOn}, detail::born{BornOn}));
};

template <class Component>
struct every_component_matters {
    static_assert(detail::holds<Component>,
                  "the answer is no: without this component every assessment is the same");
};

template <class Question>
struct known_question {
    static_assert(
        detail::holds<Question>,
        "this is no question: name one of canbao/questions.hpp, or a constant that is the "
        "answer to one");
};

} // namespace canbao::rule

#undef CANBAO_DETAIL_SAY

#endif
