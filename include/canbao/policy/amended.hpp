// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICY_AMENDED_HPP
#define CANBAO_POLICY_AMENDED_HPP

#include <canbao/policy/flat.hpp>
#include <canbao/policy/kept_days.hpp>
#include <canbao/policy/repeated.hpp>
#include <canbao/policy/reread.hpp>
#include <canbao/rules/amendments.hpp>

#include <type_traits>

// Applies the changes of an amendment to a list of components.
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

/// Components after one change, and the rule that the change breaks; `Moves`: the amendment is of
/// another insured year.
template <class Components, class Change>
struct changed;

/// True of a replacement that says something even where it is what it replaces: that its days are
/// meant in another insured year too.
template <class New, bool Moves>
constexpr bool means_its_days() noexcept {
    if constexpr (Moves) {
        return has_fixed_days<New>;
    } else {
        return false;
    }
}

template <class... Components, class... New>
struct changed<types<Components...>, adding<New...>> {
    template <bool Moves>
    using breaks = list_check<adding<New...>, New...>;
    using type = types<Components..., New...>;
};

/// The same for a change that lists components, those of chapters in their place.
template <class Components, class Change, class Listed>
struct changed_flat;

template <class Components, class... Written, class... Removed>
struct changed_flat<Components, removing<Written...>, types<Removed...>> {
    template <bool Moves>
    using breaks = first_broken<list_check<removing<Written...>, Removed...>,
                                checked<is_about_one_of<Removed, flat<Components>>,
                                        rule::amendment_finds_its_component<Removed>>...>;
    using type = typename edited<removal<Removed...>, Components>::type;
};
template <class Components, class... Removed>
struct changed<Components, removing<Removed...>>
    : changed_flat<Components, removing<Removed...>, flat<types<Removed...>>> {};

template <class Components, class... Written, class... New>
struct changed_flat<Components, replacing<Written...>, types<New...>> {
    template <bool Moves>
    using breaks =
        first_broken<list_check<replacing<Written...>, New...>,
                     checked<is_about_one_of<New, flat<Components>>,
                             rule::amendment_finds_its_component<New>>...,
                     checked<!repeats_one_of<New, flat<Components>> || means_its_days<New, Moves>(),
                             rule::amendment_changes_something<New>>...>;
    using type = typename edited<replacement<New...>, Components>::type;
};
template <class Components, class... New>
struct changed<Components, replacing<New...>>
    : changed_flat<Components, replacing<New...>, flat<types<New...>>> {};

template <class Components, class Old, class New>
struct changed<Components, replacing_reading<Old, New>> {
    using type = typename edited<rereading<Old, New>, Components>::type;
    template <bool Moves>
    using breaks =
        checked<!std::is_same_v<type, Components>, rule::amendment_finds_its_reading<Old>>;
};

/// A policy made by an amendment that breaks a rule: the policy that the other changes make, for
/// whatever comes after, and the rule's build error.
template <class Rule, class Policy>
struct wrong_amendment : Policy {
    static_assert(sizeof(Rule) > 0);
};

/// One whose days are of another insured year. It is not validated: such days break other rules
/// too.
template <class Rule, class... Components>
struct wrong_year {
    using components = types<Components...>;
    static constexpr const policy_content& content = content_of<components>;
    static constexpr const rule_table& rules = rules_of<components>;
    static_assert(sizeof(Rule) > 0);
};

/// Components after all changes.
template <class Components, class... Changes>
struct after_changes {
    using type = Components;
};
template <class Components, class Change, class... Later>
struct after_changes<Components, Change, Later...>
    : after_changes<typename changed<Components, Change>::type, Later...> {};

/// The first rule that one of the changes breaks.
template <class Components, bool Moves, class... Changes>
struct breaks_of_changes {
    using type = rule::kept;
};
template <class Components, bool Moves, class Change, class... Later>
struct breaks_of_changes<Components, Moves, Change, Later...> {
    using type = first_broken<typename changed<Components, Change>::template breaks<Moves>,
                              typename breaks_of_changes<typename changed<Components, Change>::type,
                                                         Moves, Later...>::type>;
};

/// What is left of a policy's own components: none of the changes replaces or removes these, and
/// what one adds is said anew.
template <class Components, class... Changes>
struct left_of {
    using type = Components;
};
template <class Components, class Change, class... Later>
struct left_of<Components, Change, Later...>
    : left_of<typename changed<Components, Change>::type, Later...> {};
template <class Components, class... New, class... Later>
struct left_of<Components, adding<New...>, Later...> : left_of<Components, Later...> {};
template <class Components, class... New, class... Later>
struct left_of<Components, replacing<New...>, Later...>
    : left_of<Components, removing<New...>, Later...> {};

/// The rule that a policy's own days do not stay behind where the insured year changes.
template <bool Moves, class Components, class... Changes>
struct days_check {
    using type = rule::kept;
};
template <class Components, class... Changes>
struct days_check<true, Components, Changes...>
    : moving_check<
          typename days_left_in<typename left_of<flat<Components>, Changes...>::type>::type> {};

template <class Components, class Broken, class WrongYear>
struct made_policy;
template <class... Components, class Broken, class WrongYear>
struct made_policy<types<Components...>, Broken, WrongYear> {
    using type = wrong_year<first_broken<Broken, WrongYear>, Components...>;
};
template <class... Components, class Broken>
struct made_policy<types<Components...>, Broken, rule::kept> {
    using type = wrong_amendment<Broken, policy<Components...>>;
};
template <class... Components>
struct made_policy<types<Components...>, rule::kept, rule::kept> {
    using type = policy<Components...>;
};

template <class Components, class... Changes>
struct amended {
    using after = typename after_changes<Components, Changes...>::type;
    static constexpr bool moves =
        content_of<Components>.insured_year != content_of<after>.insured_year;
    using policy =
        typename made_policy<after, typename breaks_of_changes<Components, moves, Changes...>::type,
                             typename days_check<moves, Components, Changes...>::type>::type;
};

} // namespace detail

} // namespace canbao

#endif
