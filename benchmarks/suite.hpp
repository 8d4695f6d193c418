// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_BENCHMARKS_SUITE_HPP
#define CANBAO_BENCHMARKS_SUITE_HPP

#include <canbao/rosters.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace benchmarks {

/// A policy with its calls behind pointers, so that its kernels are compiled once for the suite.
struct subject {
    const canbao::policy_content* content;
    const canbao::rule_table* rules;
    bool (*assess)(canbao::detail::instructions, const canbao::application_columns&,
                   const canbao::assessment_columns&);

    [[nodiscard]] std::string id() const { return std::string{content->id}; }
};

/// The published policies; the first, hunan-2023, is the one that others are compared on.
std::span<const subject> subjects();
/// Two of examples/notices, which the peers have, too (peers/run.py): with groups of people and
/// registration, and with waits that grow and years paid back.
std::span<const subject> subjects_of_notices();

/// The instruction sets that this processor has, and their names.
std::vector<canbao::detail::instructions> available_instructions();
std::string name_of(canbao::detail::instructions which);

/// Sizes of rosters, in persons.
using sizes = std::vector<std::size_t>;

/// A name as report.py reads it: parts joined by slashes.
template <class... Parts>
std::string joined(const std::string& first, const Parts&... others) {
    std::string name = first;
    ((name.append(1, '/').append(others)), ...);
    return name;
}

/// Says what one iteration did: time per person, persons and bytes per second.
inline void count(benchmark::State& state, std::size_t persons, std::size_t bytes) {
    const auto iterations = static_cast<std::int64_t>(state.iterations());
    const std::int64_t all = iterations * static_cast<std::int64_t>(persons);
    state.SetItemsProcessed(all);
    if (bytes > 0) {
        state.SetBytesProcessed(iterations * static_cast<std::int64_t>(bytes));
    }
    state.counters["per_person"] = benchmark::Counter(
        static_cast<double>(all), benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

/// Times `work`, which handles so many persons and bytes a call.
template <class Work>
void time(benchmark::State& state, std::size_t persons, std::size_t bytes, const Work& work) {
    work(); // not the first to touch anything
    for (auto _ : state) {
        work();
        benchmark::ClobberMemory();
    }
    count(state, persons, bytes);
}

/// True where the hand-written programs give what the library gives; says otherwise where not.
bool by_hand_agrees();

// The groups of benchmarks. Another one is a function here, a file of its own, and a line in
// main.cpp.

/// whole/, due/, payment/ and few_inputs/, the copy of the bytes of each, and notices/: assess.cpp.
void register_rosters(const sizes& persons);
/// call/, single applications: calls.cpp.
void register_calls();
/// by_hand_structs/ and by_hand_columns/: peers.cpp.
void register_by_hand(const sizes& persons);
/// mixed/, ledger/ and threads/: engine.cpp.
void register_engine(const sizes& persons);
/// rule_table/ and run_time_rules/, policies that are known at run time only: tables.cpp.
void register_tables(const sizes& persons);
/// people/, groups by age, sex and school: people.cpp.
void register_people(const sizes& persons);

} // namespace benchmarks

#endif
