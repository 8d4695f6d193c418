// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_DETAIL_AMENDED_HPP
#define CANBAO_DETAIL_AMENDED_HPP

#include <canbao/detail/component_key.hpp>
#include <canbao/detail/flat.hpp>
#include <canbao/detail/reread.hpp>

#include <type_traits>

namespace canbao::inline v0_1 {

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

namespace detail {

template <class Component, class Others>
inline constexpr bool is_about_one_of = false;
template <class Component, class... Others>
inline constexpr bool
    is_about_one_of<Component, types<Others...>> = ((key_of<Component> == key_of<Others>) || ...);

template <class Component, class Others>
inline constexpr bool is_one_of = false;
template <class Component, class... Others>
inline constexpr bool is_one_of<Component, types<Others...>> = (std::is_same_v<Component, Others> ||
                                                                ...);

/// What an edit makes of each component in a list; within chapters too, of which those in which
/// nothing changes keep their names. `Edit::of<Component>` is the list of what takes its place.
template <class Edit, class Component>
struct edited {
    using type = typename Edit::template of<Component>::type;
};
template <class Edit, class... Components>
struct edited<Edit, types<Components...>> {
    using type = joined<typename edited<Edit, Components>::type...>;
};

template <class Components>
struct chapter_of;
template <class... Components>
struct chapter_of<types<Components...>> {
    using type = chapter<Components...>;
};

template <class Edit, chapter_like Chapter>
struct edited<Edit, Chapter> {
    using before = typename Chapter::parts;
    using after = typename edited<Edit, before>::type;
    using type = types<std::conditional_t<std::is_same_v<before, after>, Chapter,
                                          typename chapter_of<after>::type>>;
};

template <class... Removed>
struct removal {
    template <class Component>
    struct of {
        using type = std::conditional_t<is_about_one_of<Component, types<Removed...>>, types<>,
                                        types<Component>>;
    };
};

/// The one of the replacements that is about the same thing, or the component itself.
template <class... New>
struct replacement {
    template <class Component>
    struct of {
        using type = types<Component>;
    };
};
template <class First, class... Rest>
struct replacement<First, Rest...> {
    template <class Component>
    struct of {
        using type = typename std::conditional_t<
            key_of<Component> == key_of<First>, std::type_identity<types<First>>,
            typename replacement<Rest...>::template of<Component>>::type;
    };
};

template <class Old, class New>
struct rereading {
    template <class Component>
    struct of {
        using before = unnamed<Component>;
        using after = reread_t<before, Old, New>;
        using type = types<std::conditional_t<std::is_same_v<before, after>, Component, after>>;
    };
};

/// Components after one change, and the rule that the change breaks.
template <class Components, class Change>
struct changed;

template <class... Components, class... New>
struct changed<types<Components...>, adding<New...>> {
    using breaks = list_rule<adding<New...>, New...>;
    using type = types<Components..., New...>;
};

template <class Components, class... Removed>
struct changed<Components, removing<Removed...>> {
    using breaks = first_broken<list_rule<removing<Removed...>, Removed...>,
                                checked<is_about_one_of<Removed, flat<Components>>,
                                        rule::amendment_finds_its_component<Removed>>...>;
    using type = typename edited<removal<Removed...>, Components>::type;
};

template <class Components, class... New>
struct changed<Components, replacing<New...>> {
    using breaks = first_broken<
        list_rule<replacing<New...>, New...>,
        checked<is_about_one_of<New, flat<Components>>,
                rule::amendment_finds_its_component<New>>...,
        checked<!is_one_of<New, flat<Components>>, rule::amendment_changes_something<New>>...>;
    using type = typename edited<replacement<New...>, Components>::type;
};

template <class Components, class Old, class New>
struct changed<Components, replacing_reading<Old, New>> {
    using type = typename edited<rereading<Old, New>, Components>::type;
    using breaks =
        checked<!std::is_same_v<type, Components>, rule::amendment_finds_its_reading<Old>>;
};

/// A policy made by an amendment that breaks a rule: the policy that the other changes make, for
/// whatever comes after, and the rule's build error.
template <class Rule, class Policy>
struct wrong_amendment : Policy {
    static_assert(sizeof(Rule) > 0);
};

template <class Components, class Broken, class... Changes>
struct amended;
template <class... Components>
struct amended<types<Components...>, rule::kept> {
    using policy = canbao::policy<Components...>;
};
template <class... Components, class Broken>
struct amended<types<Components...>, Broken> {
    using policy = wrong_amendment<Broken, canbao::policy<Components...>>;
};
template <class Components, class Broken, class Change, class... Later>
struct amended<Components, Broken, Change, Later...>
    : amended<typename changed<Components, Change>::type,
              first_broken<Broken, typename changed<Components, Change>::breaks>, Later...> {};

} // namespace detail

} // namespace canbao

#endif
