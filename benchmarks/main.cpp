// SPDX-License-Identifier: Apache-2.0
// All benchmarks: canbao_bench [--persons=N,N,…] [options of Google Benchmark]. Populations are
// made once for each policy and number of persons; 100 million persons of one policy with their
// assessments take 5.4 GB, so name it:
//
//     canbao_bench --persons=100000000
//     --benchmark_filter='(whole|copy)/(hunan-2023/avx|plain|stre)'
#include "suite.hpp"

#include <benchmark/benchmark.h>

#include <charconv>
#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>

namespace {

constexpr std::string_view persons_option = "--persons=";

/// Numbers with commas between; empty where it is anything else.
benchmarks::sizes parse_sizes(std::string_view text) {
    benchmarks::sizes parsed;
    const char* const end = text.data() + text.size();
    for (const char* at = text.data(); at != end; ++at) {
        std::size_t persons = 0;
        const auto [stop, error] = std::from_chars(at, end, persons);
        if (error != std::errc{} || persons == 0 || (stop != end && *stop != ',')) {
            return {};
        }
        parsed.push_back(persons);
        if (stop == end) {
            break;
        }
        at = stop;
    }
    return parsed;
}

/// Takes the option out of the arguments, which are then Google Benchmark's.
benchmarks::sizes take_sizes(int& count, char** arguments) {
    benchmarks::sizes persons{1'000, 32'000, 1'000'000, 4'000'000, 10'000'000};
    int kept = 0;
    for (int i = 0; i < count; ++i) {
        const std::string_view argument = arguments[i];
        if (argument.starts_with(persons_option)) {
            persons = parse_sizes(argument.substr(persons_option.size()));
        } else {
            arguments[kept++] = arguments[i];
        }
    }
    count = kept;
    return persons;
}

std::string first_line(const char* file) {
    std::string line;
    std::ifstream stream{file};
    std::getline(stream, line);
    return line.empty() ? "unknown" : line;
}

} // namespace

int main(int count, char** arguments) {
    const benchmarks::sizes persons = take_sizes(count, arguments);
    if (persons.empty()) {
        std::fputs("error: --persons wants numbers with commas between, as in "
                   "--persons=1000,4000000\n",
                   stderr);
        return 2;
    }
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments)) {
        return 2;
    }
    if (!benchmarks::by_hand_agrees()) {
        return 1;
    }
#if defined(__clang__)
    benchmark::AddCustomContext("compiler", "clang " __clang_version__);
#else
    benchmark::AddCustomContext("compiler", "g++ " __VERSION__);
#endif
    benchmark::AddCustomContext("huge_pages",
                                first_line("/sys/kernel/mm/transparent_hugepage/enabled"));

    benchmarks::register_rosters(persons);
    benchmarks::register_engine(persons);
    benchmarks::register_by_hand(persons);
    benchmarks::register_tables(persons);
    benchmarks::register_people(persons);
    benchmarks::register_calls();
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
