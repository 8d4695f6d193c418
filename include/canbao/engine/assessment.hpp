// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_ASSESSMENT_HPP
#define CANBAO_ENGINE_ASSESSMENT_HPP

#include <canbao/units/date.hpp>
#include <canbao/units/money.hpp>
#include <canbao/vocabulary/categories.hpp>
#include <canbao/vocabulary/funds.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

// What becomes of an application: what is owed, who pays, when it covers.
namespace canbao::inline v0_1 {

/// What becomes of an application. `subsidy_only`: insured elsewhere, and paid the subsidy at home.
enum class status : std::uint8_t { refused, insured, subsidy_only };

/// Why an application is refused; `none` when it is not.
enum class refusal : std::uint8_t {
    none,
    insured_elsewhere,
    employee_insured,
    tier_not_offered,
    not_open,        ///< no route's conditions hold
    no_coverage_left ///< some hold, but none would cover a day
};

/// What files write for it, such as "insured".
constexpr std::string_view code(status what) noexcept {
    constexpr std::array<std::string_view, 3> codes{"refused", "insured", "subsidy_only"};
    return codes[static_cast<std::size_t>(what)];
}

/// What files write for it, such as "not_open"; empty for none.
constexpr std::string_view code(refusal why) noexcept {
    constexpr std::array<std::string_view, 6> codes{
        "",         "insured_elsewhere", "employee_insured", "tier_not_offered",
        "not_open", "no_coverage_left"};
    return codes[static_cast<std::size_t>(why)];
}

/// The first number of the claims of a policy, which stand as the route of `subsidy_only`
/// assessments; enrolment routes have lower numbers.
inline constexpr std::uint8_t first_claim_route = 128;

/// What a person owes and gets under a policy. Whatever the policy, 0 ≤ subsidy ≤ the fee and the
/// surcharges that it is `including`. When insured, benefit_from ≤ benefit_to, and due + subsidy +
/// fiscal = fee × months / 12 + fee × (extra years + prepaid years) + the surcharges that no fund
/// pays + fiscal standard; on a route that charges nothing, fee + what funds pay of the fiscal
/// standard, and nothing for who is exempt. When refused, all amounts are 0 and there are no dates.
struct assessment {
    enum status status = status::refused; ///< what becomes of the application
    refusal reason = refusal::none;       ///< why it is refused
    std::uint8_t route = 0;           ///< number in the order of listing, from 1 (of a claim, from
                                      ///< first_claim_route); 0: none
    std::uint8_t fee_line = 0;        ///< number of the fee that applies, from 1; 0: none
    category_code subsidy_category{}; ///< the category that gave the subsidy
    fund_code fund{};                 ///< who pays the subsidy
    fen due{};                        ///< what the person pays
    fen subsidy{};                    ///< aid that lowers what the person pays
    fen fiscal{};                     ///< the treasury's contribution
    date benefit_from{};              ///< first covered day
    date benefit_to{};                ///< last covered day
    category_set delegated{};         ///< counting categories whose aid is left to other rules
    std::uint8_t extra_years = 0;     ///< years paid back that shorten the wait: a fee each, in due
    std::uint8_t months = 12;         ///< of a year's fee that are charged, 1 to 12
    std::uint8_t prepaid_years = 0;   ///< further years, a fee each, in due

    friend constexpr bool operator==(const assessment&, const assessment&) = default;
};

} // namespace canbao

#endif
