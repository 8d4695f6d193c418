// SPDX-License-Identifier: Apache-2.0
// What groups of people cost: Hunan 2023 as it is, with aid by three ages, and with fees, fiscal
// standards and a surcharge by five groups, on the same persons; beside it the same without births.
#include "rosters.hpp"
#include "suite.hpp"

#include <canbao/policies/hunan_2023.hpp>

#include <benchmark/benchmark.h>

#include <string>

namespace benchmarks {
namespace {

using namespace canbao;
using namespace canbao::circumstances;
using namespace canbao::funds;
using policies::hunan_2023;

struct under_18 : people<"under_18", "18周岁以下", aged_under<18>> {};
struct from_60 : people<"from_60", "60周岁以上", aged<60, 79>> {};
struct from_80 : people<"from_80", "80周岁以上", aged_from<80>> {};
struct elderly
    : people<"elderly", "老年人",
             either<when<given<female>, aged_from<50>>, when<given<male>, aged_from<60>>>> {};
struct at_school : people<"at_school", "在校学生", given<pupil>> {};
struct child : people<"child", "儿童", aged_under<16>> {};

struct by_ages : amend<hunan_2023, replacing<policy_id<"hunan-2023-by-ages">>,
                       adding<age_on<this_year<1, 1>>, equal_aid<by_vocabulary>,
                              subsidy<amounts<20_yuan>, to<under_18>, paid_by<treasury>>,
                              subsidy<amounts<30_yuan>, to<from_60>, paid_by<treasury>>,
                              subsidy<amounts<100_yuan>, to<from_80>, paid_by<treasury>>>> {};
struct by_groups
    : amend<hunan_2023, replacing<policy_id<"hunan-2023-by-groups">>,
            adding<age_on<this_year<1, 1>>, equal_aid<by_vocabulary>, lowest_fee_applies,
                   fee<300_yuan, to<elderly>>, fiscal_standard<800_yuan, to<elderly>>,
                   fee<280_yuan, to<at_school, child>>,
                   surcharge<surcharges::long_term_care, 10_yuan>,
                   subsidy<amounts<20_yuan>, to<elderly>, paid_by<treasury>>>> {};

template <class Policy>
void register_one(const char* name, detail::instructions with, std::size_t persons) {
    const std::string full = joined("people", name, name_of(with), std::to_string(persons));
    benchmark::RegisterBenchmark(full.c_str(), [=](benchmark::State& state) {
        std::optional<roster> all = roster_of(state, by_groups::content, persons);
        if (!all) {
            return;
        }
        if (!reads_birth(Policy::rules)) {
            all->in.born_on = {};
        }
        time(state, persons, bytes_of(all->in) + bytes_of(all->out), [&] {
            benchmark::DoNotOptimize(detail::assess_with<Policy>(with, all->in, all->out));
        });
    });
}

} // namespace

void register_people(const sizes& persons) {
    for (const std::size_t size : persons) {
        for (const detail::instructions with : available_instructions()) {
            register_one<hunan_2023>("none", with, size);
            register_one<by_ages>("ages", with, size);
            register_one<by_groups>("groups", with, size);
        }
    }
}

} // namespace benchmarks
