// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_VIOLATION_HPP
#define CANBAO_VALIDITY_VIOLATION_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/engine/application.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>

namespace canbao::inline v0_1::detail {

/// The rules that a policy must keep; each has a template of the same name in canbao::rule, whose
/// sentence is the build error.
enum class rule_id : std::uint8_t {
    none,
    has_a_fee,
    one_fee_per_plan_and_tier,
    has_one_insured_year,
    has_one_fiscal_standard,
    states_once,
    within_capacity,
    amount_in_range,
    figure_in_range,
    insured_day_exists,
    fee_is_used,
    subsidy_is_complete,
    subsidy_reaches_a_fee,
    subsidy_within_fee,
    share_is_exact,
    one_amount_per_category,
    aided_or_delegated,
    has_a_window,
    one_of_each_option,
    window_opens_before_it_closes,
    benefit_period_has_a_day,
    event_is_named,
    route_names_differ,
    precedence_follows_listing,
    conditions_can_hold,
    route_covers_a_day,
    route_can_be_taken,
    ties_are_decided,
    months_have_a_rule,
    words_have_slots_of_their_own,
    notice_is_of_the_year,
    window_opens_for_the_year,
    window_closes_in_time,
    window_follows_its_notice,
    benefit_period_is_of_the_year,
    extension_lengthens_cover,
    extension_is_of_the_year,
    recognition_is_of_the_year,
    recognition_limits_aid,
    plan_has_a_route,
    tiers_have_no_gap,
    there_is_aid,
    aid_is_something,
    amount_is_for_a_tier,
    claims_differ,
    missed_period_is_named,
    alternative_can_be_taken,
    fee_covers_what_remains,
    amount_is_computed,
    floor_is_below_ceiling,
    floor_lifts_aid,
    ceiling_limits_aid,
    aid_ties_are_decided,
    precedence_of_aid_is_an_order,
    precedence_decides_something,
    cover_says_from_when,
    words_have_codes_of_their_own,
};

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
    equal_aid
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
