// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_OPTIONS_OPTIONS_HPP
#define CANBAO_COMPONENTS_OPTIONS_OPTIONS_HPP

#include <canbao/components/options/checked.hpp>
#include <canbao/components/options/words.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/units/insured_day.hpp>

#include <cstdint>
#include <initializer_list>
#include <type_traits>

// Options stand inside components and describe what these say.
namespace canbao::inline v0_1::detail {

template <class Option, class Target>
concept describes = requires(Target& target) {
    Option::apply(target);
};

// An option that only records a word of the program's own says nothing about the component.
template <class Option, class Target>
inline constexpr bool describes_component =
    !std::is_same_v<Target, policy_content> && describes<Option, Target>;

/// The rule that an option says something about at least one of a component's targets.
template <class Component, class Option, class... Targets>
using option_check = checked<(describes_component<Option, Targets> || ...),
                             rule::option_belongs_to_component<Component, Option>>;

/// What an option is about, where a component may have only one such option: the option declares it
/// as `about`.
enum class subject : std::uint8_t {
    none,
    amount,
    rounding,
    ceiling,
    floor,
    categories,
    fund,
    tier,
    plan,
    not_all,
    charge,
    precedence,
    surcharges,
    birth,
    validity,
    issue,
    repeal,
    target,
    anchor,
    lapsed_years,
    repaid_years,
    aid,
    months,
    counting
};

template <class Option>
inline constexpr subject subject_of = subject::none;
template <class Option>
    requires requires {
        Option::about;
    }
inline constexpr subject subject_of<Option> = Option::about;

constexpr bool says_each_once(std::initializer_list<subject> subjects) noexcept {
    unsigned seen = 0;
    bool once = true;
    for (const subject one : subjects) {
        const unsigned bit = one == subject::none ? 0 : 1U << static_cast<unsigned>(one);
        once = once && (seen & bit) == 0;
        seen |= bit;
    }
    return once;
}

/// The rule that no two options of a component are about the same thing.
template <class Component, class... Options>
using once_check =
    checked<says_each_once({subject_of<Options>...}), rule::component_says_it_once<Component, 2>>;

template <class Option, class Target>
constexpr void apply_to(Target& target) noexcept {
    if constexpr (describes<Option, Target>) {
        Option::apply(target);
    }
}

/// Lets an option describe each target that it says something about.
template <class Option, class... Targets>
constexpr void apply_option(Targets&... targets) noexcept {
    (apply_to<Option>(targets), ...);
}

/// Lets each of a component's options describe the targets. Their order does not matter.
template <class... Options, class... Targets>
constexpr void apply_options(Targets&... targets) noexcept {
    (apply_option<Options>(targets...), ...);
}

} // namespace canbao::detail

#endif
