// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

#include <canbao/engine/reads.hpp>
#include <canbao/policies/registry.hpp>

#include <algorithm>

namespace {

using namespace tests;
using numbers::lapsed_years;
using numbers::repaid_years;

template <class... Options>
struct late : notice_with<surcharge_each<surcharges::repaid_years, numbers::repaid_years>,
                          route<routes::late_full, open_in_insured_year, Options...>> {};
template <class... Options>
struct unpriced : notice_with<route<routes::late_full, open_in_insured_year, Options...>> {};

struct without_years : notice_with<> {};
struct growing_only : unpriced<waiting_period<after<3_months>, each_lapsed_year<1_months>>> {};
struct with_floor : unpriced<waiting_period<after<3_months>, floor_from<4, 6_months>>> {};
struct shrinking : late<waiting_period<after<3_months>, each_further_lapsed_year<1_months>,
                                       each_repaid_year<1_months>>> {};
struct for_few_years : unpriced<at_most<lapsed_years, 4>> {};
struct for_few_paid_back : unpriced<at_most<repaid_years, 1>> {};
struct long_lapsed : people<"long_lapsed", "长期断保人员", at_least<lapsed_years, 4>> {};
struct of_a_group : notice_with<delegated<to<long_lapsed>>> {};
struct of_a_claim
    : notice_with<
          subsidy<in_full, to<categories::orphan>, paid_by<funds::treasury>>,
          claim_at_household<window<"2025-09-01", "2025-12-31">, at_most<repaid_years, 0>>> {};
/// In its first year nobody has lapsed since.
struct of_no_year_yet
    : notice_with<lapses_since<2026>,
                  route<routes::late_full, open_in_insured_year,
                        waiting_period<after<3_months>, each_lapsed_year<1_months>,
                                       each_repaid_year<1_months>>>> {};

template <class Policy>
constexpr bool reads(bool lapsed, bool repaid) {
    return reads_lapsed_years(Policy::rules) == lapsed &&
           reads_repaid_years(Policy::rules) == repaid && !reads_birth(Policy::rules);
}

} // namespace

TEST_CASE("a policy reads the years that decide something") {
    BOTH(reads<without_years>(false, false));
    BOTH(reads<growing_only>(true, false));
    BOTH(reads<with_floor>(true, false));
    BOTH(reads<shrinking>(true, true));
    BOTH(reads<for_few_years>(true, false));
    BOTH(reads<for_few_paid_back>(false, true));
    BOTH(reads<of_a_group>(true, false));
    BOTH(reads<of_a_claim>(false, true));
    BOTH(reads<of_no_year_yet>(false, false));
}

TEST_CASE("the published policies read neither years nor births") {
    constexpr auto reads_any = [](const policy_entry& one) {
        return reads_lapsed_years(*one.rules) || reads_repaid_years(*one.rules) ||
               reads_birth(*one.rules);
    };
    BOTH(std::none_of(published_policies.begin(), published_policies.end(), reads_any));
}
