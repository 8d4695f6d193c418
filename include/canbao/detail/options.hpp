// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_DETAIL_OPTIONS_HPP
#define CANBAO_DETAIL_OPTIONS_HPP

#include <canbao/detail/checked.hpp>
#include <canbao/detail/words.hpp>
#include <canbao/policy_content.hpp>

#include <cstdint>
#include <type_traits>

// Options stand inside components and describe what these say.
namespace canbao::detail {

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
using option_rule = checked<(describes_component<Option, Targets> || ...),
                            rule::option_belongs_to_component<Component, Option>>;

/// What an option is about, where a component may have only one such option: the option declares it
/// as `about`.
enum class subject : std::uint8_t {
    none,
    amount,
    rounding,
    categories,
    fund,
    tier,
    plan,
    not_all,
    charge
};

template <class Option>
constexpr subject subject_of() noexcept {
    if constexpr (requires { Option::about; }) {
        return Option::about;
    } else {
        return subject::none;
    }
}

template <class... Options>
constexpr bool says_each_once() noexcept {
    unsigned seen = 0;
    bool once = true;
    for (const subject one : {subject::none, subject_of<Options>()...}) {
        const unsigned bit = one == subject::none ? 0 : 1U << static_cast<unsigned>(one);
        once = once && (seen & bit) == 0;
        seen |= bit;
    }
    return once;
}

/// The rule that no two options of a component are about the same thing.
template <class Component, class... Options>
using once_rule = checked<says_each_once<Options...>(), rule::component_says_it_once<Component, 2>>;

/// Lets an option describe each target that it says something about.
template <class Option, class... Targets>
constexpr void apply_option(Targets&... targets) noexcept {
    const auto apply_to = []<class Target>(Target& target) {
        if constexpr (describes<Option, Target>) {
            Option::apply(target);
        }
    };
    (apply_to(targets), ...);
}

/// Lets each of a component's options describe the targets. Their order does not matter.
template <class... Options, class... Targets>
constexpr void apply_options(Targets&... targets) noexcept {
    (apply_option<Options>(targets...), ...);
}

} // namespace canbao::detail

#endif
