// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_DETAIL_AMENDED_HPP
#define CANBAO_DETAIL_AMENDED_HPP

#include <canbao/components/provenance.hpp>
#include <canbao/components/recognition.hpp>
#include <canbao/components/route.hpp>
#include <canbao/components/subsidy.hpp>
#include <canbao/detail/component_key.hpp>

#include <boost/hana/experimental/types.hpp>

#include <type_traits>

namespace canbao {

template <class... Components>
struct policy;
template <class... Components>
struct adding;
template <class... Components>
struct replacing;
template <class... Components>
struct removing;
template <class Old, class New>
struct replacing_reading;

namespace rule {

template <class Component>
struct amendment_finds_its_component {
    static_assert(sizeof(Component) == 0, "the amendment replaces or removes what the policy does "
                                          "not have: name a component about the same thing as one "
                                          "of the policy's, or add it");
};

template <class Component>
struct amendment_changes_something {
    static_assert(sizeof(Component) == 0, "the amendment puts a component in its own place: leave "
                                          "it out, or change it");
};

template <class Reading>
struct amendment_finds_its_reading {
    static_assert(sizeof(Reading) == 0, "the amendment replaces a reading on which the policy does "
                                        "not rely");
};

} // namespace rule

namespace detail {

using boost::hana::experimental::types;

template <class... As, class... Bs>
types<As..., Bs...> operator+(types<As...>, types<Bs...>);

template <class Component, class... Others>
inline constexpr bool is_about_one_of = ((key_of<Component> == key_of<Others>) || ...);

template <class Component, class... Others>
inline constexpr bool is_one_of = (std::is_same_v<Component, Others> || ...);

/// The one of the replacements that is about the same thing, or the component itself.
template <class Component, class... Replacements>
struct replaced {
    using type = Component;
};
template <class Component, class First, class... Rest>
struct replaced<Component, First, Rest...> {
    using type =
        typename std::conditional_t<key_of<Component> == key_of<First>, std::type_identity<First>,
                                    replaced<Component, Rest...>>::type;
};

/// A component, or an option of one, with a reading replaced wherever it relies on it.
template <class Part, class Old, class New>
struct reread {
    using type = Part;
};
template <class Part, class Old, class New>
using reread_t = typename reread<Part, Old, New>::type;
template <class... Readings, class Old, class New>
struct reread<read_as<Readings...>, Old, New> {
    using type = read_as<std::conditional_t<std::is_same_v<Readings, Old>, New, Readings>...>;
};
template <fen Amount, class... Options, class Old, class New>
struct reread<fee<Amount, Options...>, Old, New> {
    using type = fee<Amount, reread_t<Options, Old, New>...>;
};
template <fen Amount, class... Options, class Old, class New>
struct reread<fiscal_standard<Amount, Options...>, Old, New> {
    using type = fiscal_standard<Amount, reread_t<Options, Old, New>...>;
};
template <class Amount, class... Options, class Old, class New>
struct reread<subsidy<Amount, Options...>, Old, New> {
    using type = subsidy<Amount, reread_t<Options, Old, New>...>;
};
template <class... Options, class Old, class New>
struct reread<delegated<Options...>, Old, New> {
    using type = delegated<reread_t<Options, Old, New>...>;
};
template <class Name, class... Options, class Old, class New>
struct reread<route<Name, Options...>, Old, New> {
    using type = route<Name, reread_t<Options, Old, New>...>;
};
template <calendar_date LastDay, class... Options, class Old, class New>
struct reread<recognised_by<LastDay, Options...>, Old, New> {
    using type = recognised_by<LastDay, reread_t<Options, Old, New>...>;
};
template <class... Options, class Old, class New>
struct reread<claim_at_household<Options...>, Old, New> {
    using type = claim_at_household<reread_t<Options, Old, New>...>;
};
template <calendar_date From, calendar_date To, class... Options, class Old, class New>
struct reread<extends_cover<From, To, Options...>, Old, New> {
    using type = extends_cover<From, To, reread_t<Options, Old, New>...>;
};

/// Components after one change.
template <class Components, class Change>
struct changed;

template <class... Components, class... New>
struct changed<types<Components...>, adding<New...>> {
    using type = types<Components..., New...>;
};

template <class... Components, class... Removed>
struct changed<types<Components...>, removing<Removed...>> {
    static_assert((sizeof(checked<is_about_one_of<Removed, Components...>,
                                  rule::amendment_finds_its_component<Removed>>) +
                   ...) > 0);
    using type = decltype((
        types<>{} + ... +
        std::conditional_t<is_about_one_of<Components, Removed...>, types<>, types<Components>>{}));
};

template <class... Components, class... New>
struct changed<types<Components...>, replacing<New...>> {
    static_assert((sizeof(checked<is_about_one_of<New, Components...>,
                                  rule::amendment_finds_its_component<New>>) +
                   ...) > 0);
    static_assert(
        (sizeof(checked<!is_one_of<New, Components...>, rule::amendment_changes_something<New>>) +
         ...) > 0);
    using type = types<typename replaced<Components, New...>::type...>;
};

template <class... Components, class Old, class New>
struct changed<types<Components...>, replacing_reading<Old, New>> {
    using type = types<reread_t<Components, Old, New>...>;
    static_assert(sizeof(checked<!std::is_same_v<type, types<Components...>>,
                                 rule::amendment_finds_its_reading<Old>>) > 0);
};

template <class Components, class... Changes>
struct amended;
template <class... Components>
struct amended<types<Components...>> {
    using policy = canbao::policy<Components...>;
};
template <class Components, class Change, class... Later>
struct amended<Components, Change, Later...>
    : amended<typename changed<Components, Change>::type, Later...> {};

} // namespace detail

} // namespace canbao

#endif
