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
    const std::optional<roster> all = roster_of(state, *policy.content, persons);
    if (!all) {
        return;
    }
    canbao::rule_table rules = *policy.rules;
    benchmark::DoNotOptimize(rules); // it might have been read from a file
    canbao::run_time_rules remembering{rules};
    time(state, persons, bytes_of(all->in) + bytes_of(all->out), [&] {
        benchmark::DoNotOptimize(remembers ? remembering.assess(all->in, all->out)
                                           : canbao::assess(rules, all->in, all->out));
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
