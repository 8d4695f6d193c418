// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_RULES_ID_HPP
#define CANBAO_RULES_ID_HPP

#include <canbao/base/language.hpp>

#include <cstdint>

// The rules about figures, as data, and how a template of canbao::rule is chosen for one. Each
// header of rules ends with the choices for its own.
namespace canbao::rule {

struct none;

} // namespace canbao::rule

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
    notice_is_issued_in_its_time,
    window_opens_for_the_year,
    window_closes_in_time,
    window_follows_its_notice,
    benefit_period_is_of_the_year,
    fixed_day_is_of_the_year,
    extension_lengthens_cover,
    extension_is_of_the_year,
    recognition_is_of_the_year,
    recognition_limits_aid,
    plan_has_a_route,
    tiers_have_no_gap,
    there_is_aid,
    aid_is_something,
    subsidy_is_given,
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
    payers_pay_the_sum,
    share_of_payer_is_exact,
    payer_pays_something,
    payer_stands_once,
    one_fee_per_person,
    lowest_fee_decides_something,
    ages_have_a_day,
    age_day_is_asked_for,
    age_day_is_of_the_year,
    group_is_somebody,
    group_leaves_somebody_out,
    alternative_adds_people,
    groups_differ,
    groups_have_codes_of_their_own,
    standard_goes_with_a_fee,
    surcharge_goes_with_a_fee,
    surcharge_stands_once,
    surcharge_is_something,
    aided_surcharge_is_charged,
    aided_surcharge_is_of_all,
    route_is_for_who_has_a_fee,
    share_names_a_fee,
    fiscal_is_waived_with_fee,
    lapses_begin_by_the_year,
    lapses_are_asked_for,
    lapsed_years_can_be,
    repaid_years_have_a_price,
    priced_years_shorten_a_wait,
    free_route_has_no_terms,
    aid_kept_has_a_subsidy,
    limit_of_aid_takes_some,
    some_route_needs_no_request,
    months_are_whole_fen,
    aid_by_months_is_plain,
    insured_period_has_a_day,
    insured_period_is_about_a_year,
    insured_period_is_of_the_year,
    insured_period_says_something,
    counted_by_says_something,
    cover_follows_what_is_paid_ahead,
    counts_from_the_routes_day,
    routes_go_by_one_day,
    last_payment_follows_registration,
};

template <rule_id Rule>
struct rule_named;

/// Says which template, with which of a violation's figures, is the rule of a number.
/// At: the tag of the component at fault; Other: of the one that it contradicts; Fund and
/// OtherFund: of the funds that pay the one and the other; First, Second and Third: the figures;
/// Tier; Day: on which the example pays.
#define CANBAO_DETAIL_RULE(name, ...)                                                              \
    template <>                                                                                    \
    struct rule_named<rule_id::name> {                                                             \
        template <class At, class Other, class Fund, class OtherFund, std::int64_t First,          \
                  std::int64_t Second, std::int64_t Third, std::int64_t Tier, std::int64_t Day>    \
        using with = rule::name<__VA_ARGS__>;                                                      \
    }

template <>
struct rule_named<rule_id::none> {
    template <class At, class Other, class Fund, class OtherFund, std::int64_t First,
              std::int64_t Second, std::int64_t Third, std::int64_t Tier, std::int64_t Day>
    using with = rule::none;
};

} // namespace canbao::detail

#endif
