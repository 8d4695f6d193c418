// SPDX-License-Identifier: Apache-2.0
// A policy with words of the program's own: a category, a fund, a circumstance and a route.
#include <canbao/canbao.hpp>
#include <canbao/policies/registry.hpp>

#include <cstdio>

using namespace canbao;
using namespace std::chrono_literals;

struct flood_victim : own_category<0, "flood_victim", "受灾群众"> {};
struct relief_fund : own_fund<0, "relief_fund", "救灾资金"> {};
struct displaced : own_circumstance<0, "displaced", "转移安置"> {};
struct flood_relief : route_name<"flood_relief", "灾后补缴"> {};

struct lakeside_2026
    : policy<policy_id<"lakeside-2026">, insured_year<2026>, counting<civil_code>,
             fee<400_yuan, section<"1">>, fiscal_standard<700_yuan, section<"1">>,
             subsidy<amounts<300_yuan>, to<flood_victim>, paid_by<relief_fund>, section<"2">>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">, section<"3">>,
             route<flood_relief, window<"2026-01-01", "2026-06-30">, given<displaced>,
                   to<flood_victim>, waiting_period<from_payment>, section<"4">>> {};

int main() {
    // A program that reads rosters looks policies and words up at run time, in its own registry.
    constexpr auto registry = registry_of<policies::hunan_2023, lakeside_2026>;
    const policy_entry& policy = *find_policy("lakeside-2026", registry);
    const application person{
        .categories = flood_victim{}, .paid_on = 2026y / 5 / 2, .circumstances = displaced{}};
    const assessment result = assess(*policy.rules, person);
    const label category = name_of(*policy.content, result.subsidy_category);
    const label fund = name_of(*policy.content, result.fund);
    std::printf("%s (%s) is aided with %lld yuan from %s (%s) and owes %lld yuan\n",
                category.code.data(), category.name.data(),
                static_cast<long long>(result.subsidy.count / 100), fund.code.data(),
                fund.name.data(), static_cast<long long>(result.due.count / 100));
}
