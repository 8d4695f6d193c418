// SPDX-License-Identifier: Apache-2.0
// Single applications, one call each, as a service makes them.
#include "population.hpp"
#include "suite.hpp"

#include <canbao/policies/registry.hpp>

#include <benchmark/benchmark.h>

#include <vector>

namespace benchmarks {
namespace {

/// Applications in the second-level cache: too many for a branch predictor to learn. Powers of two.
constexpr std::size_t in_cache = 8'192;
/// Applications that no cache holds.
constexpr std::size_t in_memory = std::size_t{1} << 22U;

template <class Policy>
std::vector<canbao::application> applications(std::size_t persons) {
    const population people(Policy::content, 1); // which draws the others
    std::vector<canbao::application> made;
    made.reserve(persons);
    for (std::size_t person = 0; person < persons; ++person) {
        made.push_back(people.person(draws{1, person}));
    }
    return made;
}

/// Made when first asked for, and kept.
template <class Policy, std::size_t Persons>
const std::vector<canbao::application>& applications_of() {
    static const std::vector<canbao::application> made = applications<Policy>(Persons);
    return made;
}

/// Calls that do not wait for one another.
template <class Policy>
void independent(benchmark::State& state) {
    const auto& persons = applications_of<Policy, in_cache>();
    for (auto _ : state) {
        for (const canbao::application& person : persons) {
            benchmark::DoNotOptimize(canbao::assess<Policy>(person));
        }
    }
    count(state, in_cache, 0);
}

/// Which application is next is known when the last one is assessed.
template <class Policy>
void dependent(benchmark::State& state) {
    const auto& persons = applications_of<Policy, in_cache>();
    std::size_t nothing = 0;
    benchmark::DoNotOptimize(nothing); // or the compiler sees that nothing depends on a result
    std::size_t place = 0;
    for (auto _ : state) {
        for (std::size_t call = 0; call < in_cache; ++call) {
            canbao::assessment result = canbao::assess<Policy>(persons[place]);
            benchmark::DoNotOptimize(result); // all of it is wanted
            const auto more = static_cast<std::uint32_t>(result.benefit_from.days);
            place = (place + 1 + (more & nothing)) % in_cache;
        }
        benchmark::DoNotOptimize(place);
    }
    count(state, in_cache, 0);
}

/// Applications anywhere in memory.
template <class Policy>
void scattered(benchmark::State& state) {
    const auto& persons = applications_of<Policy, in_memory>();
    std::size_t place = 1;
    for (auto _ : state) {
        for (std::size_t call = 0; call < in_cache; ++call) {
            // A congruential generator that passes every place before it repeats one.
            place = (place * 1'664'525 + 1'013'904'223) % in_memory;
            benchmark::DoNotOptimize(canbao::assess<Policy>(persons[place]));
        }
    }
    count(state, in_cache, 0);
}

template <class Policy>
void register_policy() {
    const std::string id{Policy::content.id};
    benchmark::RegisterBenchmark(joined("call/independent", id).c_str(), independent<Policy>);
    benchmark::RegisterBenchmark(joined("call/dependent", id).c_str(), dependent<Policy>);
    benchmark::RegisterBenchmark(joined("call/scattered", id).c_str(), scattered<Policy>);
}

} // namespace

void register_calls() {
    using namespace canbao::policies;
    register_policy<hunan_2023>();
    register_policy<fuling_2023>();
    register_policy<huaibei_2024>();
    register_policy<hunan_2024>();
    register_policy<jiangan_2023>();
}

} // namespace benchmarks
