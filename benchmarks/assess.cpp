// SPDX-License-Identifier: Apache-2.0
// Time per person of one assessment and of a roster in columns, for each published policy.
#include "population.hpp"

#include <canbao/policies/registry.hpp>

#include <benchmark/benchmark.h>

namespace {

using namespace canbao;
using benchmarks::population;

constexpr std::size_t cache_resident = 1'000;

/// One call per person, as a service makes them.
template <class Policy>
void one_by_one(benchmark::State& state) {
    const population people(Policy::content, cache_resident);
    const application_columns columns = people.columns();
    std::vector<application> applications;
    for (std::size_t row = 0; row < cache_resident; ++row) {
        applications.push_back(detail::row_of(columns, row));
    }
    for (auto _ : state) {
        for (const application& person : applications) {
            benchmark::DoNotOptimize(assess<Policy>(person));
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(cache_resident));
}

/// All columns in, the columns of a payment list out.
template <class Policy>
void in_columns(benchmark::State& state) {
    const auto persons = static_cast<std::size_t>(state.range(0));
    const population people(Policy::content, persons);
    const application_columns columns = people.columns();
    std::vector<std::uint8_t> status(persons);
    std::vector<std::uint8_t> route(persons);
    std::vector<std::int32_t> due(persons);
    std::vector<std::int32_t> subsidy(persons);
    std::vector<std::int32_t> benefit_from(persons);
    for (auto _ : state) {
        const bool done = assess<Policy>(columns, {.status = status,
                                                   .route = route,
                                                   .due = due,
                                                   .subsidy = subsidy,
                                                   .benefit_from = benefit_from});
        benchmark::DoNotOptimize(done);
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(persons));
}

#define CANBAO_BENCHMARK(policy)                                                                   \
    BENCHMARK(one_by_one<policies::policy>);                                                       \
    BENCHMARK(in_columns<policies::policy>)->Arg(1'000)->Arg(1'000'000)

CANBAO_BENCHMARK(hunan_2023);
CANBAO_BENCHMARK(fuling_2023);
CANBAO_BENCHMARK(huaibei_2024);
CANBAO_BENCHMARK(hunan_2024);
CANBAO_BENCHMARK(jiangan_2023);

} // namespace
