// SPDX-License-Identifier: Apache-2.0
// Next year's policy: this year's with what changes, and what the two differ in.
#include <canbao/canbao.hpp>
#include <canbao/questions.hpp>

#include <cstdio>

using namespace canbao;
using namespace canbao::categories;
using namespace std::chrono_literals;

struct fees : chapter<fee<400_yuan, section<"1">>, fiscal_standard<700_yuan, section<"1">>> {};

struct aid
    : chapter<
          subsidy<in_full, to<destitute, orphan>, paid_by<funds::medical_assistance>, section<"2">>,
          subsidy<percent<50>, to<monitored>, paid_by<funds::medical_assistance>, section<"2">>> {};

struct lakeside_2026
    : policy<policy_id<"lakeside-2026">, insured_year<2026>, counting<civil_code>, fees, aid,
             route<routes::concentrated, window<last_year<9, 1>, last_year<12, 31>>, section<"3">>,
             route<routes::newborn, within<90_days, events::birth>, waiting_period<from_event>,
                   section<"4">>> {};

// The window moves along with the insured year; what is left out of `replacing` stays.
struct lakeside_2027
    : amend<lakeside_2026,
            replacing<policy_id<"lakeside-2027">, insured_year<2027>, fee<430_yuan, section<"1">>,
                      fiscal_standard<740_yuan, section<"1">>>,
            adding<subsidy<percent<30>, to<stably_lifted>, paid_by<funds::bridging_funds>,
                           section<"2">>>> {};

static_assert(assess<lakeside_2027>({.categories = monitored{}, .paid_on = 2026y / 10 / 1}).due ==
              215_yuan);

// Of one year and fee, so that the added aid alone makes a difference.
struct only_the_aid
    : amend<lakeside_2026, adding<subsidy<percent<30>, to<stably_lifted>,
                                          paid_by<funds::bridging_funds>, section<"2">>>> {};
constexpr difference first = differences<lakeside_2026, only_the_aid>.first[0];
static_assert(first.example.categories == category_set{stably_lifted{}});
static_assert(first.here.due == 400_yuan && first.there.due == 280_yuan);

int main() {
    const auto print = [](const char* year, const assessment& one) {
        std::printf("%s: stably lifted owe %lld.%02lld yuan\n", year,
                    static_cast<long long>(one.due.count / 100),
                    static_cast<long long>(one.due.count % 100));
    };
    print("2026",
          assess<lakeside_2026>({.categories = stably_lifted{}, .paid_on = 2025y / 10 / 1}));
    print("2027",
          assess<lakeside_2027>({.categories = stably_lifted{}, .paid_on = 2026y / 10 / 1}));
}
