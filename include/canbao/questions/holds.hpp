// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_QUESTIONS_HOLDS_HPP
#define CANBAO_QUESTIONS_HOLDS_HPP

#include <canbao/questions/answers.hpp>
#include <canbao/questions/components.hpp>
#include <canbao/questions/differences.hpp>
#include <canbao/rules/questions.hpp>
#include <canbao/rules/types.hpp>
#include <canbao/vocabulary/categories.hpp>
#include <canbao/vocabulary/circumstances.hpp>
#include <canbao/vocabulary/events.hpp>

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <type_traits>

// Turns the answer to a question into a build error that names who refutes it.
namespace canbao::inline v0_1 {

namespace detail {

/// The published word in a slot, or what stands for the program's own.
template <std::uint8_t Slot, class Published>
struct word_in_slot;
template <std::uint8_t Slot, class... Published>
struct word_in_slot<Slot, word_list<Published...>> {
    using type = rule::own_word<Slot>;
};
template <std::uint8_t Slot, class... Published>
    requires(Slot < sizeof...(Published))
struct word_in_slot<Slot, word_list<Published...>>
    : std::tuple_element<Slot, std::tuple<Published...>> {};

constexpr int most_words_named = 3;

/// The words of a mask, the lowest slots first; of many the first few.
template <std::uint64_t Mask, class Published, class... Named>
constexpr auto words_of_mask() {
    if constexpr (Mask == 0) {
        return rule::words<Named...>{};
    } else if constexpr (sizeof...(Named) == most_words_named) {
        return rule::words<Named..., rule::more<std::popcount(Mask)>>{};
    } else {
        using next = typename word_in_slot<std::countr_zero(Mask), Published>::type;
        return words_of_mask<(Mask & (Mask - 1)), Published, Named..., next>();
    }
}

template <std::uint8_t Code>
struct event_of {
    using type = typename word_in_slot<Code - 1, events::all>::type;
};
template <>
struct event_of<0> {
    using type = rule::nothing;
};

/// A person as the rule takes one.
template <const application& Person>
using refuted_by =
    rule::nobody_refutes<yyyymmdd(Person.paid_on), Person.tier,
                         decltype(words_of_mask<Person.categories.bits, categories::all>()),
                         yyyymmdd(Person.recognised_on),
                         typename event_of<Person.event.value>::type, yyyymmdd(Person.event_on),
                         decltype(words_of_mask<Person.circumstances.bits, circumstances::all>()),
                         Person.lapsed_years, Person.repaid_years, yyyymmdd(Person.born_on),
                         Person.wish, Person.prepaid_years, yyyymmdd(Person.registered_on)>;

template <component_kind Kind, std::int64_t Number>
constexpr auto component_numbered() {
    using enum component_kind;
    if constexpr (Kind == fee) {
        return rule::fee_number<Number>{};
    } else if constexpr (Kind == fiscal_standard) {
        return rule::fiscal_standard_number<Number>{};
    } else if constexpr (Kind == component_kind::surcharge) {
        return rule::surcharge_number<Number>{};
    } else if constexpr (Kind == subsidy) {
        return rule::subsidy_number<Number>{};
    } else if constexpr (Kind == delegation) {
        return rule::delegation_number<Number>{};
    } else if constexpr (Kind == recognition) {
        return rule::recognition_number<Number>{};
    } else if constexpr (Kind == claim) {
        return rule::claim_number<Number>{};
    } else {
        return rule::route_number<Number>{};
    }
}

/// The rule that the answer breaks; `rule::kept` where it is yes.
template <const auto& Question>
struct refutation {
    using rule = canbao::rule::known_question<std::remove_cvref_t<decltype(Question)>>;
};
template <const auto& Question>
    requires std::same_as<std::remove_cvref_t<decltype(Question)>, answer>
struct refutation<Question> {
    static constexpr application person = Question.counterexample;
    using rule = checked<Question.holds, refuted_by<person>>;
};
template <const auto& Question>
    requires std::same_as<std::remove_cvref_t<decltype(Question)>, difference_list>
struct refutation<Question> {
    static constexpr application person = Question.first.items[0].example;
    using rule = checked<Question.empty(), refuted_by<person>>;
};
template <const auto& Question>
    requires std::same_as<std::remove_cvref_t<decltype(Question)>, term_places>
struct refutation<Question> {
    static constexpr term_place first = Question.items[0];
    using rule =
        checked<Question.empty(), canbao::rule::every_component_matters<
                                      decltype(component_numbered<first.kind, first.place + 1>())>>;
};

} // namespace detail

/// True where the answer to a question is yes; where it is no, a build error that names a person
/// who refutes it, or of `idle_components` the first. For a static_assert; a program that wants to
/// know the answer asks the question itself.
///
///     static_assert(holds<aid_never_falls<huaibei_2024>>);
///     static_assert(holds<differences<hunan_2023, county_2023>>);
///
///     constexpr answer orphans = has_route_every_day<fuling_2023>(
///         {.categories = orphan{}}, 2022y / 9 / 1, 2023y / 12 / 30);
///     static_assert(holds<orphans>);
///
/// The rule is instantiated by the second argument, which nobody states: of a variable that is made
/// of a broken one clang 14 says a second error.
template <const auto& Question, std::size_t = sizeof(typename detail::refutation<Question>::rule)>
inline constexpr bool holds = true;

} // namespace canbao

#endif
