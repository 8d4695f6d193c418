// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_COMPONENT_HPP
#define CANBAO_COMPONENTS_COMPONENT_HPP

#include <canbao/components/options/groups.hpp>
#include <canbao/components/options/options.hpp>
#include <canbao/content/component_kind.hpp>
#include <canbao/content/policy_content.hpp>

#include <type_traits>

// What counts as a component of a policy, and what says nothing.
namespace canbao::inline v0_1::detail {

/// The base of a component that stands in a policy once.
template <component_kind What>
struct stands_once {
    static constexpr component_kind about = What;
};

/// How often a component, or those of a chapter, are what stands in a policy once. (A pointer to
/// their base costs the compiler nothing for each component.)
constexpr int times_in(const void*, component_kind) noexcept {
    return 0;
}
template <component_kind What>
constexpr int times_in(const stands_once<What>*, component_kind what) noexcept {
    return int{What == what};
}

/// Adds a term with what a component's options say of it and of where it stands.
template <class... Options>
constexpr void add_term(policy_content& content, auto& terms, auto term) noexcept {
    provision where;
    (apply_option<Options>(term, where, content), ...);
    add_groups<Options...>(content, term);
    term.provision = content.keep(where);
    terms.push_back(term);
}

template <class Component>
concept policy_component = requires(policy_content& content) {
    Component::add_to(content);
};

template <class Part, class Target>
concept applies_to = requires(Target& target) {
    Part::apply(target);
};

// Each by itself, for cppcheck reads no alternatives of requirements.
template <class Part>
concept has_kind = requires {
    typename Part::kind;
};
template <class Part>
concept has_breaks = requires {
    typename Part::breaks;
};
template <class Part>
concept has_code = requires {
    Part::code;
};
template <class Part>
concept has_words = requires {
    Part::words;
};
template <class Part>
concept has_waits = requires {
    Part::waits;
};
template <class Part>
concept has_rule = requires {
    Part::rule;
};
template <class Part>
concept has_basis = requires {
    Part::basis;
};
template <class Part>
concept has_range = requires {
    Part::range;
};
template <class Part>
concept has_about = requires {
    Part::about;
};

/// What belongs inside a component, or beside a policy: an option, a word, a reading and so on.
template <class Part>
concept part_of_one = has_kind<Part> || has_breaks<Part> || has_code<Part> || has_words<Part> ||
    has_waits<Part> || has_rule<Part> || has_basis<Part> || has_range<Part> || has_about<Part> ||
    applies_to<Part, subsidy_term> || applies_to<Part, opening_term>;

template <class Class>
inline constexpr bool is_made_of_types = false;
template <template <class...> class Template, class... Arguments>
inline constexpr bool is_made_of_types<Template<Arguments...>> = true;

template <class Class>
concept is_complete = requires {
    sizeof(Class);
};
/// A class that says nothing at all. It may be a chapter whose parts hold an error, a misspelt word
/// say: compilers drop what it derives from, and go on, and nothing tells it from a class that
/// never derived from anything. That one must not build, though nobody use the policy; so the
/// chapter has a second error, which says to mend the first.
template <class Class>
concept says_nothing_at_all =
    !policy_component<Class> && is_complete<Class> && std::is_empty_v<Class> &&
    !is_made_of_types<Class> && !part_of_one<Class>;

/// The first rule about types that a component breaks, the first being that it is one.
template <class Component>
using component_check = std::conditional_t<
    policy_component<Component>, breaks_of<Component>,
    std::conditional_t<says_nothing_at_all<Component>, rule::derives_from_a_component<Component>,
                       rule::is_a_component<Component>>>;

template <class Component>
constexpr void add_component(policy_content& content) noexcept {
    if constexpr (policy_component<Component>) {
        Component::add_to(content);
    }
}

} // namespace canbao::detail

#endif
