// SPDX-License-Identifier: Apache-2.0
// Whoever moves in within the year pays by months, most of them without aid, and parents choose.
#include <canbao/canbao.hpp>

#include <cstdio>

using namespace canbao;
using namespace canbao::categories;
using namespace canbao::events;
using namespace std::chrono_literals;

struct from_application : route_name<"from_application", "新生儿按申请月参保"> {};
struct in_the_year : route_name<"in_the_year", "年度中途参保"> {};

struct bayside_2026
    : policy<
          policy_id<"bayside-2026">, insured_year<2026>, counting<civil_code>,
          fee<480_yuan, section<"1">>, fiscal_standard<700_yuan, section<"1">>,
          subsidy<in_full, to<destitute, orphan>, paid_by<funds::medical_assistance>, section<"2">>,
          subsidy<amounts<100_yuan>, to<monitored>, paid_by<funds::medical_assistance>,
                  section<"2">>,
          // Only who was recognised by the end of the window is aided; orphans have longer.
          recognised_by<last_year<12, 31>, section<"2">>,
          recognised_by<this_year<6, 30>, to<orphan>, section<"2">>,
          route<routes::concentrated, window<last_year<9, 1>, last_year<12, 31>>, section<"3">>,
          // A twelfth of the fee for each month from that of payment to December.
          route<in_the_year, open_in_insured_year, upon<moved_in>, prorated<since_payment>,
                aid_only<orphan>, waiting_period<next_month>, section<"3">>,
          // Newborns from the month of birth, or, if the parents ask for it, of payment.
          route<routes::newborn, within<6_months, birth>, event_in_insured_year,
                prorated<since_event>, waiting_period<from_event>, section<"4">>,
          route<from_application, within<6_months, birth>, event_in_insured_year, on_request,
                prorated<since_payment>, waiting_period<next_month>, section<"4">>> {};

constexpr auto paid_on(date day, category_set some = {}) {
    return assess<bayside_2026>(
        {.categories = some, .paid_on = day, .event = moved_in{}, .event_on = 2025y / 9 / 1});
}
constexpr auto newborn(std::uint8_t wish) {
    return assess<bayside_2026>(
        {.paid_on = 2026y / 8 / 20, .event = birth{}, .event_on = 2026y / 4 / 2, .wish = wish});
}

// May to December: 8 of 12 months of 480 yuan, covered from June.
static_assert(paid_on(2026y / 5 / 10).due == 320_yuan && paid_on(2026y / 5 / 10).months == 8);
static_assert(paid_on(2026y / 5 / 10).benefit_from == 2026y / 6 / 1);
// In the window all who are recognised have aid, within the year only orphans.
static_assert(paid_on(2025y / 10 / 1, destitute{}).due == 0_yuan);
static_assert(paid_on(2026y / 5 / 10, destitute{}).due == 320_yuan);
static_assert(paid_on(2026y / 5 / 10, orphan{}).due == 0_yuan);

int main() {
    for (const std::uint8_t wish : {std::uint8_t{0}, number_of<bayside_2026, from_application>}) {
        const auto one = newborn(wish);
        const auto from = format_date(one.benefit_from);
        std::printf("%.*s: %d months, %lld yuan, covered from %.10s\n",
                    static_cast<int>(one.route_code().size()), one.route_code().data(), one.months,
                    static_cast<long long>(one.due.count / 100), from.data());
    }
}
