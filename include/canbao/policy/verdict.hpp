// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICY_VERDICT_HPP
#define CANBAO_POLICY_VERDICT_HPP

#include <canbao/policy/compose.hpp>
#include <canbao/policy/offender.hpp>
#include <canbao/rules/aid.hpp>
#include <canbao/rules/policy.hpp>
#include <canbao/rules/routes.hpp>
#include <canbao/validity/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <type_traits>

// Turns a violation into the instantiation of its rule, whose static_assert is the build error.
namespace canbao::inline v0_1::detail {

template <rule_id Rule>
struct rule_named;

/// Says which template, with which of a violation's figures, is the rule of a number.
/// T: the tag of the component at fault; U: of the one that it contradicts; F and G: of the funds
/// that pay the one and the other; X, Y and Z: the figures;
/// N: the tier; D: the day on which the example pays.
#define CANBAO_DETAIL_RULE(name, ...)                                                              \
    template <>                                                                                    \
    struct rule_named<rule_id::name> {                                                             \
        template <class T, class U, class F, class G, std::int64_t X, std::int64_t Y,              \
                  std::int64_t Z, std::int64_t N, std::int64_t D>                                  \
        using with = rule::name<__VA_ARGS__>;                                                      \
    }

template <>
struct rule_named<rule_id::none> {
    template <class T, class U, class F, class G, std::int64_t X, std::int64_t Y, std::int64_t Z,
              std::int64_t N, std::int64_t D>
    using with = rule::none;
};
CANBAO_DETAIL_RULE(has_a_fee, X);
CANBAO_DETAIL_RULE(one_fee_per_plan_and_tier, T, N, X, Y);
CANBAO_DETAIL_RULE(has_one_insured_year, X);
CANBAO_DETAIL_RULE(has_one_fiscal_standard, X);
CANBAO_DETAIL_RULE(states_once, T, X);
CANBAO_DETAIL_RULE(within_capacity, X);
CANBAO_DETAIL_RULE(amount_in_range, T, X);
CANBAO_DETAIL_RULE(figure_in_range, X);
CANBAO_DETAIL_RULE(insured_day_exists, T, X);
CANBAO_DETAIL_RULE(fee_is_used, T, U);
CANBAO_DETAIL_RULE(subsidy_is_complete, T, X, Y);
CANBAO_DETAIL_RULE(subsidy_reaches_a_fee, T, U, N);
CANBAO_DETAIL_RULE(subsidy_within_fee, T, U, N, X, Y, D);
CANBAO_DETAIL_RULE(share_is_exact, T, U, N, X, Z, Y, D);
CANBAO_DETAIL_RULE(one_amount_per_category, T, U, N, X, Y, D);
CANBAO_DETAIL_RULE(aided_or_delegated, T, U, N, X, D);
CANBAO_DETAIL_RULE(has_a_window, T);
CANBAO_DETAIL_RULE(one_of_each_option, T);
CANBAO_DETAIL_RULE(window_opens_before_it_closes, T, X, Y);
CANBAO_DETAIL_RULE(benefit_period_has_a_day, T, X, Y, D);
CANBAO_DETAIL_RULE(event_is_named, T);
CANBAO_DETAIL_RULE(route_names_differ, T, X, Y);
CANBAO_DETAIL_RULE(precedence_follows_listing, T, U, X, Y);
CANBAO_DETAIL_RULE(conditions_can_hold, T, D);
CANBAO_DETAIL_RULE(route_covers_a_day, T, X, Y, D);
CANBAO_DETAIL_RULE(route_can_be_taken, T, U, X, Y, D);
CANBAO_DETAIL_RULE(ties_are_decided, T, U, X, Y, D);
CANBAO_DETAIL_RULE(months_have_a_rule, T, X);
CANBAO_DETAIL_RULE(words_have_slots_of_their_own, T, U, X);
CANBAO_DETAIL_RULE(notice_is_of_the_year, T, X, Y);
CANBAO_DETAIL_RULE(window_opens_for_the_year, T, X, Y);
CANBAO_DETAIL_RULE(window_closes_in_time, T, X, Y);
CANBAO_DETAIL_RULE(window_follows_its_notice, T, X, Y);
CANBAO_DETAIL_RULE(benefit_period_is_of_the_year, T, X, Y);
CANBAO_DETAIL_RULE(extension_lengthens_cover, T, X, Y);
CANBAO_DETAIL_RULE(extension_is_of_the_year, T, X, Y);
CANBAO_DETAIL_RULE(recognition_is_of_the_year, T, X, Y);
CANBAO_DETAIL_RULE(recognition_limits_aid, T, X, Y);
CANBAO_DETAIL_RULE(plan_has_a_route, T, X);
CANBAO_DETAIL_RULE(tiers_have_no_gap, X);
CANBAO_DETAIL_RULE(there_is_aid, T);
CANBAO_DETAIL_RULE(aid_is_something, T);
CANBAO_DETAIL_RULE(amount_is_for_a_tier, T, X, Y);
CANBAO_DETAIL_RULE(claims_differ, T, X, Y);
CANBAO_DETAIL_RULE(missed_period_is_named, T);
CANBAO_DETAIL_RULE(alternative_can_be_taken, T, X, D);
CANBAO_DETAIL_RULE(fee_covers_what_remains, T, U, N, X, Y, D);
CANBAO_DETAIL_RULE(amount_is_computed, T);
CANBAO_DETAIL_RULE(floor_is_below_ceiling, T, X, Y);
CANBAO_DETAIL_RULE(floor_lifts_aid, T, X, Y);
CANBAO_DETAIL_RULE(ceiling_limits_aid, T, X, Y);
CANBAO_DETAIL_RULE(aid_ties_are_decided, T, F, U, G, N, X, D);
CANBAO_DETAIL_RULE(precedence_of_aid_is_an_order, T, U, N, X);
CANBAO_DETAIL_RULE(precedence_decides_something, T, U);
CANBAO_DETAIL_RULE(cover_says_from_when, T);
CANBAO_DETAIL_RULE(words_have_codes_of_their_own, T, U);

#undef CANBAO_DETAIL_RULE

/// The first violation of the I-th rule that is broken. One mistake, such as a fee typed wrong, may
/// break one rule in many places.
constexpr violation first_of_rule(const violations& found, std::size_t rules_before) noexcept {
    for (std::size_t place = 0; place < found.size(); ++place) {
        const auto same = [&](const violation& other) { return other.rule == found[place].rule; };
        const violation* here = found.begin() + place;
        if (std::none_of(found.begin(), here, same) && rules_before-- == 0) {
            return found[place];
        }
    }
    return {};
}

/// The I-th rule about figures that a policy breaks; `rule::none` where there are fewer.
template <std::size_t Nth, class Components>
struct figure_verdict {
    static constexpr violation broken = first_of_rule(violations_of<Components>, Nth);
    template <offender_kind Kind, std::uint8_t Number>
    using tag = decltype(offending_tag<Kind, Number, Components>());
    using rule = typename rule_named<broken.rule>::template with<
        tag<broken.at.kind, broken.at.number>, tag<broken.other.kind, broken.other.number>,
        tag<broken.fund.kind, broken.fund.number>,
        tag<broken.other_fund.kind, broken.other_fund.number>, broken.x, broken.y, broken.z,
        broken.tier, yyyymmdd(broken.example.paid_on)>;
};

/// The I-th rule about types that a policy breaks.
template <std::size_t Nth, class Components>
struct type_verdict;
template <std::size_t Nth, class... Components>
struct type_verdict<Nth, types<Components...>> {
    using broken = joined<std::conditional_t<std::is_same_v<component_rule<Components>, rule::kept>,
                                             types<>, types<component_rule<Components>>>...,
                          types<rule::none, rule::none, rule::none>>;
    using rule = nth_of<Nth, broken>;
};

template <std::size_t Nth, class... Components>
struct verdict_on_types : type_verdict<Nth, flat<types<Components...>>> {};

/// The n-th rule that a policy breaks. Figures are asked for only where the rules about types are
/// kept, for the content of a policy that breaks these is not what it says.
template <std::size_t Nth, class... Components>
using verdict = std::conditional_t<(std::is_same_v<component_rule<Components>, rule::kept> && ...),
                                   figure_verdict<Nth, types<Components...>>,
                                   verdict_on_types<Nth, Components...>>;

} // namespace canbao::detail

#endif
