// SPDX-License-Identifier: Apache-2.0
// Who pays which part of a person's contribution and of the fiscal standard; and for a roster.
#include <canbao/canbao.hpp>
#include <canbao/rosters.hpp>

#include <array>
#include <cstdint>
#include <cstdio>

using namespace canbao;
using namespace canbao::categories;
using namespace canbao::funds;
using namespace std::chrono_literals;

struct river_2026
    : policy<
          policy_id<"river-2026">, insured_year<2026>, counting<civil_code>,
          fee<400_yuan, section<"1">>,
          fiscal_standard<700_yuan, section<"1">,
                          paid_by<part<central_finance, 420_yuan>,
                                  share<provincial_finance, percent<20>>, rest<county_finance>>>,
          surcharge<surcharges::long_term_care, 10_yuan, section<"1">>,
          subsidy<in_full, including<surcharges::long_term_care>, to<subsistence_allowance>,
                  section<"2">, paid_by<part<medical_assistance, 150_yuan>, rest<county_finance>>>,
          subsidy<amounts<200_yuan>, to<monitored>, section<"3">, refunded_later,
                  paid_by<medical_assistance>>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">, section<"4">>> {};

const char* name(fund_code payer) {
    return payer.has_value() ? name_of(river_2026::content, payer).code.data() : "person";
}

double yuan(fen amount) {
    return static_cast<double>(amount.count) / 100;
}

int main() {
    const application person{.categories = subsistence_allowance{}, .paid_on = 2025y / 10 / 1};
    const bill all = bill_of<river_2026>(assess<river_2026>(person));
    for (const charge& one : all.charges) {
        for (const payment& some : one.payments) {
            std::printf("%s: %s pays %.2f yuan\n", code(one.what).data(), name(some.fund),
                        yuan(some.amount));
        }
    }

    // Of monitored people 410 yuan are collected, and 200 of them come back.
    const bill later = bill_of<river_2026>(
        assess<river_2026>({.categories = monitored{}, .paid_on = 2025y / 10 / 1}));
    std::printf("collected %.2f yuan, later refunded %.2f\n", yuan(later.collected()),
                yuan(later.refund));

    // The same of a roster of three.
    constexpr std::int32_t october = date{2025y / 10 / 1}.days;
    const std::array<std::int32_t, 3> paid_on{october, october, october};
    const std::array<std::uint32_t, 3> who{category_set{subsistence_allowance{}}.lower(),
                                           category_set{monitored{}}.lower(), 0};
    std::array<std::int32_t, 3> due{};
    ledger<river_2026> book;
    if (!assess<river_2026>({.paid_on = paid_on, .categories = who}, {.due = due}, book)) {
        return 1;
    }
    book.for_each_payer([](const payer_sums& one) {
        std::printf("%s, for %lld: %.2f + %.2f + %.2f yuan\n", name(one.fund),
                    static_cast<long long>(one.persons), yuan(one.contribution),
                    yuan(one.surcharges), yuan(one.fiscal_standard));
    });
}
