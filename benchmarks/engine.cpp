// SPDX-License-Identifier: Apache-2.0
// Mixed rosters, ledgers and threads.
#include "copies.hpp"
#include "rosters.hpp"
#include "suite.hpp"

#include <canbao/policies/registry.hpp>
#include <canbao/rosters/mixed.hpp>
#include <canbao/rosters/threads.hpp>

#include <benchmark/benchmark.h>

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace benchmarks {
namespace {

using namespace canbao::policies;

/// How a mixed roster is ordered.
enum class order { random, in_runs };

/// A column of the numbers of five policies: each person's drawn for himself, or the same for some
/// thousand next to one another, as a roster of districts has them.
std::vector<std::uint8_t> mixture(std::size_t persons, order how) {
    std::vector<std::uint8_t> numbers(persons);
    for (std::size_t person = 0; person < persons; ++person) {
        numbers[person] = static_cast<std::uint8_t>(
            draws{7, how == order::random ? person : person / 4'000}.below(5));
    }
    return numbers;
}

const std::vector<std::uint8_t>& mixture_of(std::size_t persons, order how) {
    static std::map<std::pair<std::size_t, order>, std::vector<std::uint8_t>> made;
    std::vector<std::uint8_t>& numbers = made[{persons, how}];
    if (numbers.empty()) {
        numbers = mixture(persons, how);
    }
    return numbers;
}

/// Calls `run(in, out)` again and again on the population of hunan-2023.
template <class Run>
void time_run(benchmark::State& state, std::size_t persons, bool wants_columns, const Run& run) {
    const std::optional<roster> all = roster_of(state, hunan_2023::content, persons);
    if (!all) {
        return;
    }
    const canbao::assessment_columns out = wants_columns ? all->out : canbao::assessment_columns{};
    time(state, persons, bytes_of(all->in) + bytes_of(out),
         [&] { benchmark::DoNotOptimize(run(all->in, out)); });
}

template <class Run>
benchmark::internal::Benchmark* add(const std::string& name, std::size_t persons,
                                    bool wants_columns, const Run& run) {
    return benchmark::RegisterBenchmark(
        joined(name, std::to_string(persons)).c_str(),
        [=](benchmark::State& state) { time_run(state, persons, wants_columns, run); });
}

void register_mixed(std::size_t persons) {
    for (const order how : {order::random, order::in_runs}) {
        add(how == order::random ? "mixed/random" : "mixed/runs", persons, true,
            [=](const auto& in, const auto& out) {
                return canbao::assess_mixed<hunan_2023, fuling_2023, huaibei_2024, hunan_2024,
                                            jiangan_2023>(mixture_of(persons, how), in, out);
            });
    }
}

void register_ledger(std::size_t persons) {
    for (const bool with_columns : {true, false}) {
        add(with_columns ? "ledger/with_columns" : "ledger/alone", persons, with_columns,
            [](const auto& in, const auto& out) {
                canbao::ledger<hunan_2023> book;
                const bool done = canbao::assess<hunan_2023>(in, out, book);
                benchmark::DoNotOptimize(book);
                return done;
            });
    }
}

/// The time is that of the clock on the wall: processors add theirs up.
void register_threads(std::size_t persons) {
    for (const std::size_t threads : {1U, 2U}) {
        add(joined("threads/assess", std::to_string(threads)), persons, true,
            [=](const auto& in, const auto& out) {
                return canbao::assess_in_pieces<hunan_2023>(threads, canbao::std_threads{}, in,
                                                            out);
            })
            ->UseRealTime();
        add(joined("threads/copy", std::to_string(threads)), persons, true,
            [=](const auto& in, const auto& out) {
                canbao::std_threads{}(threads, [&](std::size_t number) {
                    const canbao::detail::row_range piece =
                        canbao::detail::piece_of(persons, threads, number);
                    column_copy{piece.of(in), piece.of(out)}.streaming();
                });
                return true;
            })
            ->UseRealTime();
    }
}

} // namespace

void register_engine(const sizes& persons) {
    for (const std::size_t size : persons) {
        register_mixed(size);
        register_ledger(size);
        register_threads(size);
    }
}

} // namespace benchmarks
