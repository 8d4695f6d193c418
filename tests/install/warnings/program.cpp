// SPDX-License-Identifier: Apache-2.0
// Uses all that is in the headers, for templates warn where they are used.
#include <canbao/content/names.hpp>
#include <canbao/policies/registry.hpp>
#include <canbao/questions.hpp>
#include <canbao/rosters.hpp>
#include <canbao/rosters/mixed.hpp>
#include <canbao/rosters/threads.hpp>
#include <canbao/version.hpp>

#include <array>
#include <cstdint>

using namespace canbao;
using namespace std::chrono_literals;
using policies::fuling_2023;
using policies::hunan_2023;
using policies::hunan_2024;

namespace {

struct own_fare
    : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
             subsidy<percent<50>, to<categories::monitored>, paid_by<funds::medical_assistance>>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
             route<routes::newborn, within<90_days, events::birth>, waiting_period<from_event>>> {};

struct dearer : amend<own_fare, replacing<fee<450_yuan>>> {};

static_assert(assess<dearer>({.paid_on = 2025y / 10 / 1}).due == 450_yuan);
static_assert(pays_less<own_fare, categories::monitored, categories::orphan>);
static_assert(!differences<own_fare, dearer>.empty());

} // namespace

int main(int count, char**) {
    const std::array<std::int32_t, 2> paid_on{date{2022y / 10 / 1}.days,
                                              date{2022y / 11 / 2}.days + count};
    std::array<std::int32_t, 2> due{};
    ledger<hunan_2023> book;
    bool good = assess<hunan_2023>({.paid_on = paid_on}, {.due = due}, book);
    good = good && assess<fuling_2023>({.paid_on = paid_on}, {.due = due});
    good = good &&
           assess_in_pieces<hunan_2023>(2, std_threads{}, {.paid_on = paid_on}, {.due = due}, book);
    const std::array<std::uint8_t, 2> which{0, 1};
    good = good && assess_mixed<hunan_2023, hunan_2024>(which, {.paid_on = paid_on}, {.due = due});
    const assessment one = assess(hunan_2024::rules, {.paid_on = date{due[0]}});
    book.for_each([&](const ledger_entry& entry) {
        good = good && !name_of_route(hunan_2023::content, entry.route).code.empty();
    });
    return good && one.due == 0_yuan && published_policies.size() == 5 ? 0 : 1;
}
