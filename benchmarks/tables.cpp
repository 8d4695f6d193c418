// SPDX-License-Identifier: Apache-2.0
// Policies that are known at run time only, as rule tables.
#include "rosters.hpp"
#include "suite.hpp"

#include <canbao/rosters/run_time_rules.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>

namespace benchmarks {
namespace {

/// Larger rosters take seconds and tell nothing new.
constexpr std::size_t at_most = 4'000'000;

/// `remembers`: what it found before, from one repetition to the next, too.
void by_rule_table(benchmark::State& state, const subject& policy, std::size_t persons,
                   bool remembers) {
    const population* people = people_of(*policy.content, persons);
    const results* room = room_for(persons);
    if (people == nullptr || room == nullptr) {
        state.SkipWithError("not enough memory");
        return;
    }
    canbao::rule_table rules = *policy.rules;
    benchmark::DoNotOptimize(rules); // it might have been read from a file
    const canbao::application_columns in = people->columns();
    const canbao::assessment_columns out = room->columns();
    canbao::run_time_rules remembering{rules};
    time(state, persons, bytes_of(in) + bytes_of(out), [&] {
        benchmark::DoNotOptimize(remembers ? remembering.assess(in, out)
                                           : canbao::assess(rules, in, out));
    });
}

} // namespace

void register_tables(const sizes& persons) {
    for (const std::size_t size : persons) {
        if (size > at_most) {
            continue;
        }
        for (const subject& policy : subjects()) {
            for (const bool remembers : {false, true}) {
                const std::string name = joined(remembers ? "run_time_rules" : "rule_table",
                                                policy.id(), std::to_string(size));
                benchmark::RegisterBenchmark(name.c_str(), [=](benchmark::State& state) {
                    by_rule_table(state, policy, size, remembers);
                });
            }
        }
    }
}

} // namespace benchmarks
