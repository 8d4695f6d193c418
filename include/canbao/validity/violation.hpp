// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_VIOLATION_HPP
#define CANBAO_VALIDITY_VIOLATION_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/content/component_kind.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/engine/application.hpp>
#include <canbao/rules/id.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>

// A rule that is broken, by what, and an application that shows it.
namespace canbao::inline v0_1::detail {

/// A component at fault.
struct offender {
    component_kind kind = component_kind::none;
    /// The slot of a word; the place, from 0, of a route in the order of listing and of an own word
    /// in the content.
    std::uint8_t number = 0;

    friend constexpr bool operator==(offender, offender) = default;
};

/// One rule that a policy breaks: the components at fault and the figures, as the rule's template
/// takes them, and an application that shows it where one does.
struct violation {
    rule_id rule = rule_id::none; ///< the rule broken
    offender at{};                ///< the component at fault
    offender other{};             ///< the component that it contradicts, where that is another one
    offender fund{};              ///< where funds matter: who pays the one …
    offender other_fund{};        ///< … and the other
    std::uint8_t tier = 0;        ///< where the rule is about one tier
    std::int64_t x = 0;           ///< the first figure …
    std::int64_t y = 0;           ///< … and the second, as the rule takes them
    std::int64_t z = 0;           ///< the third, where the rule takes three
    application example{}; ///< without `paid_on` where no single application shows the mistake

    friend constexpr bool operator==(const violation&, const violation&) = default;
};

/// The first rules that a policy breaks; more than these are not listed.
using violations = bounded<violation, 16>;

constexpr void report(violations& found, const violation& one) noexcept {
    // Alternatives of one route may repeat its mistake; it is reported once.
    for (violation other : found) {
        other.example = one.example;
        if (other == one) {
            return;
        }
    }
    found.push_back(one);
}

constexpr void report(violations& found, rule_id rule, offender at = {}, std::int64_t x = 0,
                      std::int64_t y = 0, std::uint8_t tier = 0) noexcept {
    report(found, {.rule = rule, .at = at, .tier = tier, .x = x, .y = y});
}

constexpr component_kind kind_of(word_kind kind) noexcept {
    return component_kind{static_cast<std::uint8_t>(
        static_cast<std::uint8_t>(component_kind::category) + static_cast<std::uint8_t>(kind))};
}

constexpr offender at_category(std::uint64_t bits) noexcept {
    return {component_kind::category, static_cast<std::uint8_t>(std::countr_zero(bits))};
}

constexpr offender at_plan(std::uint8_t slot) noexcept {
    return {component_kind::plan, slot};
}

/// The fund of a code's value; none where it has none.
constexpr offender at_fund(std::uint8_t code) noexcept {
    return code == 0 ? offender{}
                     : offender{component_kind::fund, static_cast<std::uint8_t>(code - 1)};
}

constexpr offender at_route(std::size_t place) noexcept {
    return {component_kind::route, static_cast<std::uint8_t>(place)};
}

constexpr offender at_surcharge(std::size_t place) noexcept {
    return {component_kind::surcharge, static_cast<std::uint8_t>(place)};
}
constexpr offender at_own_word(std::size_t place) noexcept {
    return {component_kind::own_word, static_cast<std::uint8_t>(place)};
}

} // namespace canbao::detail

#endif
