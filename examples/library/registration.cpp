// SPDX-License-Identifier: Apache-2.0
// Whoever enrols registers first, and is charged in the month after: days go by the registration.
#include <canbao/canbao.hpp>

#include <cstdio>

using namespace canbao;
using namespace canbao::events;
using namespace std::chrono_literals;

struct hillside_2026
    : policy<
          policy_id<"hillside-2026">, insured_year<2026>, counting<civil_code>,
          fee<480_yuan, section<"1">>, fiscal_standard<700_yuan, section<"1">>,
          // Registered in the window and charged later: the whole year.
          route<routes::concentrated, by_registration, window<last_year<11, 1>, this_year<2, 28>>,
                waiting_period<from_the_start>, section<"2">>,
          route<routes::newborn, by_registration, within<90_days, birth>,
                waiting_period<from_event>, section<"2">>,
          // Three months from the registration, however late the charge.
          route<routes::late, by_registration, window<this_year<3, 1>, this_year<12, 31>>,
                waiting_period<after<3_months>, since_registration>, section<"3">>> {};

constexpr application registered(date day, date paid_on) {
    return {.paid_on = paid_on, .registered_on = day};
}

static_assert(assess<hillside_2026>(registered(2026y / 2 / 28, 2026y / 3 / 20)).benefit_from ==
              2026y / 1 / 1);
static_assert(assess<hillside_2026>(registered(2026y / 3 / 10, 2026y / 4 / 20)).benefit_from ==
              2026y / 6 / 11);
// Nothing is open to who has not paid since.
static_assert(assess<hillside_2026>(registered(2026y / 3 / 10, 2026y / 3 / 9)).reason ==
              refusal::not_open);

int main() {
    for (const date paid_on : {date{2026y / 3 / 10}, date{2026y / 4 / 20}}) {
        const auto one = assess<hillside_2026>(registered(2026y / 3 / 10, paid_on));
        const auto paid = format_date(paid_on);
        const auto from = format_date(one.benefit_from);
        std::printf("registered on 2026-03-10, paid on %.10s: covered from %.10s\n", paid.data(),
                    from.data());
    }
}
