// SPDX-License-Identifier: Apache-2.0
// Who lapsed waits, longer for each further year, and may pay years back.
#include <canbao/canbao.hpp>

#include <cstdio>

using namespace canbao;
using namespace std::chrono_literals;

// Three months; one more for each year without cover beyond the first, one less for each year paid
// back; six at least from four years on.
template <class Since>
using wait = waiting_period<after<3_months>, Since, each_further_lapsed_year<1_months>,
                            each_repaid_year<1_months>, floor_from<4, 6_months>>;

struct riverside_2027
    : policy<policy_id<"riverside-2027">, insured_year<2027>, counting<civil_code>,
             fee<400_yuan, section<"1">>, fiscal_standard<700_yuan, section<"1">>,
             lapses_since<2025, section<"2">>,
             surcharge_each<surcharges::repaid_years, numbers::repaid_years, section<"2">>,
             // In the window only those wait who lapsed, and from 1 January whenever they pay.
             route<routes::concentrated, window<last_year<10, 1>, this_year<2, 28>>,
                   either<when<at_most<numbers::lapsed_years, 0>>,
                          when<at_least<numbers::lapsed_years, 1>, wait<since_cover_begins>>>,
                   section<"3">>,
             // Later everybody waits, from the payment.
             route<routes::late_full, window<this_year<3, 1>, this_year<12, 25>>,
                   charges<full_funding>, wait<since_payment>, section<"3">>> {};

constexpr auto lapsed(date paid_on, std::uint8_t years, std::uint8_t repaid = 0) {
    return assess<riverside_2027>(
        {.paid_on = paid_on, .lapsed_years = years, .repaid_years = repaid});
}

// 2025 and 2026 without cover: three months and one, January to April.
static_assert(lapsed(2026y / 11 / 3, 2).benefit_from == 2027y / 5 / 1);
// One of them paid back, for this year's contribution.
static_assert(lapsed(2026y / 11 / 3, 2, 1).benefit_from == 2027y / 4 / 1);
static_assert(lapsed(2026y / 11 / 3, 2, 1).due == 800_yuan);
// The fixed three months cannot be paid off, and so a second year costs nothing.
static_assert(lapsed(2026y / 11 / 3, 2, 2) == lapsed(2026y / 11 / 3, 2, 1));
// Only years from 2025 on count.
static_assert(lapsed(2026y / 11 / 3, 9) == lapsed(2026y / 11 / 3, 2));

int main() {
    for (const std::uint8_t repaid : {std::uint8_t{0}, std::uint8_t{1}}) {
        const auto one = lapsed(2026y / 11 / 3, 2, repaid);
        const auto from = format_date(one.benefit_from);
        std::printf("%d years paid back: %lld yuan, covered from %.10s\n", one.extra_years,
                    static_cast<long long>(one.due.count / 100), from.data());
    }
}
