// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_VIOLATION_HPP
#define CANBAO_VALIDITY_VIOLATION_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/engine/application.hpp>
#include <canbao/rules/id.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>

namespace canbao::inline v0_1::detail {

/// What a component of a violation is, so that messages can name it.
enum class offender_kind : std::uint8_t {
    none,
    category,
    event,
    circumstance,
    fund,
    plan,
    route,
    claim,
    own_word,
    statement ///< what has neither a word nor a name; see `statement`
};

/// Components that have neither a word nor a name.
enum class statement : std::uint8_t {
    policy_id,
    counting,
    notice,
    recognised_by,
    extends_cover,
    equal_aid,
    fiscal_standard
};

/// A component at fault.
struct offender {
    offender_kind kind = offender_kind::none; ///< where `number` leads
    /// The slot of a word; the place, from 0, of a route in the order of listing and of an own word
    /// in the content; a statement's number.
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

constexpr offender at_category(std::uint32_t bits) noexcept {
    return {offender_kind::category, static_cast<std::uint8_t>(std::countr_zero(bits))};
}

constexpr offender at_plan(std::uint8_t slot) noexcept {
    return {offender_kind::plan, slot};
}

/// The fund of a code's value; none where it has none.
constexpr offender at_fund(std::uint8_t code) noexcept {
    return code == 0 ? offender{}
                     : offender{offender_kind::fund, static_cast<std::uint8_t>(code - 1)};
}

constexpr offender at_statement(statement one) noexcept {
    return {offender_kind::statement, static_cast<std::uint8_t>(one)};
}

constexpr offender at_route(std::size_t place) noexcept {
    return {offender_kind::route, static_cast<std::uint8_t>(place)};
}

constexpr offender at_own_word(std::size_t place) noexcept {
    return {offender_kind::own_word, static_cast<std::uint8_t>(place)};
}

} // namespace canbao::detail

#endif
