// SPDX-License-Identifier: Apache-2.0
// A whole policy, and what three people owe under it.
#include <canbao/canbao.hpp>

#include <cstdio>

using namespace canbao;
using namespace canbao::categories;
using namespace std::chrono_literals;

// clang-format off
struct riverside_2026 : policy<
    policy_id<"riverside-2026">, insured_year<2026>, counting<civil_code>,
    fee<400_yuan, section<"2.1">>,
    fiscal_standard<700_yuan, section<"2.2">>,
    subsidy<in_full, to<destitute, orphan>, paid_by<funds::medical_assistance>, section<"2.3">>,
    subsidy<percent<50>, to<monitored>, paid_by<funds::medical_assistance>, section<"2.3">>,
    route<routes::concentrated, window<"2025-09-01", "2025-12-31">, section<"3.1">>,
    route<routes::newborn, within<90_days, events::birth>, waiting_period<from_event>, section<"3.2">>,
    route<routes::late_full, open_in_insured_year, charges<full_funding>,
          waiting_period<next_month>, section<"3.3">>> {};

static_assert(assess<riverside_2026>({.categories = orphan{}, .paid_on = 2025y / 10 / 1}).due ==
              0_yuan);
// clang-format on

namespace {

void tell(const char* who, const assessment_under<riverside_2026>& result) {
    const auto from = format_date(result.benefit_from);
    std::printf("%-28s owes %4lld yuan, covered from %.10s (%s)\n", who,
                static_cast<long long>(result.due.count / 100), from.data(),
                result.route_code().data());
}

} // namespace

int main() {
    tell("a resident, in October", assess<riverside_2026>({.paid_on = 2025y / 10 / 1}));
    tell("a monitored household",
         assess<riverside_2026>({.categories = monitored{}, .paid_on = 2025y / 10 / 1}));
    tell("a newborn, 60 days old",
         assess<riverside_2026>(
             {.paid_on = 2026y / 4 / 30, .event = events::birth{}, .event_on = 2026y / 3 / 1}));
    tell("a resident, late in March", assess<riverside_2026>({.paid_on = 2026y / 3 / 20}));
}
