// SPDX-License-Identifier: Apache-2.0
#include "reordered.hpp"
#include "reversed_options.hpp"
#include "same_rules.hpp"

#include <canbao/policies/registry.hpp>

#include <doctest/doctest.h>

using namespace canbao;
using namespace property;

namespace {

// What the notices lack: several of each kind, alternatives with waits of their own, numbers.
struct small
    : policy<
          insured_year<2025>, fiscal_standard<700_yuan>, counting<civil_code>,
          fee<400_yuan, section<"1">>, fee<900_yuan, tier<2>>,
          fee<300_yuan, on_plan<plans::student>>, fee<700_yuan, on_plan<plans::student>, tier<2>>,
          subsidy<percent<30>, to<categories::orphan>, tier<1>, paid_by<funds::district_finance>>,
          subsidy<amounts<1000_yuan>, to<categories::work_incapacitated>, tier<2>, capped_at_fee,
                  paid_by<funds::bridging_funds>>,
          subsidy<basis_points<3333>, to<categories::monitored, categories::destitute>,
                  rounded<rounding::half_even>, paid_by<funds::medical_assistance>>,
          delegated<to<categories::local_hardship>>, delegated<to<categories::hardship_veteran>>,
          recognised_by<"2024-12-31">,
          recognised_by<"2025-02-28", given<circumstances::area_extension>>,
          claim_at_household<window<"2024-09-01", "2025-01-31">>,
          claim_at_household<window<"2025-01-15", "2025-02-28">,
                             given<circumstances::area_extension>>,
          route<routes::concentrated, window<"2024-09-01", "2024-12-31">, section<"2">>,
          surcharge_each<surcharges::repaid_years, numbers::repaid_years>,
          route<routes::school_year, window_from<"2024-07-01">, on_plan<plans::student>,
                given<circumstances::school_year_student>, unless_any<circumstances::graduating>,
                covers<"2024-09-01", "2025-08-31">>,
          route<routes::late_full, open_in_insured_year, charges<full_funding>,
                at_least<numbers::lapsed_years, 1>, at_most<numbers::repaid_years, 3>,
                either<when<upon<events::moved_in>, waiting_period<next_month>>,
                       when<unless_all<circumstances::local_household,
                                       circumstances::insured_last_year>,
                            waiting_period<growing<3, 1, 1, 6, 4>>>>>> {};

template <class Policy, class Other>
bool same(const Other&) {
    return same_rules(Policy::content, Policy::rules, Other::content, Other::rules);
}

template <class Policy>
void check_orders() {
    const detail::flat<typename Policy::components> components; // those of chapters too
    CHECK(same<Policy>(reordered<backwards>(components)));
    CHECK(same<Policy>(reordered<rotated<1>>(components)));
    CHECK(same<Policy>(reordered<rotated<4>>(components)));
    CHECK(same<Policy>(reordered<rotated<9>>(components)));
    CHECK(same<Policy>(reversed_within(components)));
    // Within components nothing is numbered, so that not even the tables differ.
    using within = decltype(reversed_within(components));
    CHECK(within::rules == Policy::rules);
}

} // namespace

TEST_CASE_TEMPLATE("the order of components and of their options says nothing", Policy, small,
                   policies::hunan_2023, policies::fuling_2023, policies::huaibei_2024,
                   policies::hunan_2024, policies::jiangan_2023) {
    check_orders<Policy>();
}

TEST_CASE("an order of components is told from other rules") {
    CHECK(!same<policies::hunan_2023>(policies::hunan_2024{}));
    CHECK(!same<policies::huaibei_2024>(small{}));
    // Routes listed the other way round are another policy.
    using one = policy_of<pack<insured_year<2025>, fiscal_standard<0_yuan>, fee<1_yuan>,
                               route<routes::spring, window<"2025-03-01", "2025-06-30">>,
                               route<routes::summer, window<"2025-07-01", "2025-09-30">>>>;
    using other = policy_of<pack<insured_year<2025>, fiscal_standard<0_yuan>, fee<1_yuan>,
                                 route<routes::summer, window<"2025-07-01", "2025-09-30">>,
                                 route<routes::spring, window<"2025-03-01", "2025-06-30">>>>;
    CHECK(!same<one>(other{}));
}
