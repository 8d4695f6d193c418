// SPDX-License-Identifier: Apache-2.0
// Streams a generated population through the engine and a ledger in constant memory, whole and in
// shards, and compares the ledgers and the checksums of all assessments.
#include "population.hpp"
#include "rosters.hpp"

#include <canbao/policies/hunan_2023.hpp>
#include <canbao/rosters/threads.hpp>

#include <CLI/CLI.hpp>

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

using policy = canbao::policies::hunan_2023;

/// What is left of assessments once their columns are used again.
struct summary {
    canbao::ledger<policy> book;
    std::uint64_t checksum = 0; ///< a sum over persons, so that parts add up

    summary& operator+=(const summary& other) {
        book += other.book;
        checksum += other.checksum;
        return *this;
    }
    friend bool operator==(const summary&, const summary&) = default;
};

constexpr std::size_t rows_at_once = 65'536;

/// A sum over all values of all columns, each times an odd number that only its person has.
std::uint64_t checksum_of(const canbao::assessment_columns& out, std::uint64_t first) {
    std::uint64_t sum = 0;
    std::uint64_t column_key = 1;
    canbao::for_each_column(
        [&](auto column) {
            column_key *= 0x9E3779B97F4A7C15U;
            std::uint64_t of_column = 0;
            for (std::size_t row = 0; row < column.size(); ++row) {
                of_column += static_cast<std::uint32_t>(column[row]) * (2 * (first + row) + 1);
            }
            sum += of_column * column_key;
        },
        out);
    return sum;
}

/// Generates, assesses and sums up the persons from one number to before another.
summary assess_persons(std::uint64_t first, std::uint64_t end, std::uint64_t seed) {
    summary result;
    benchmarks::population people(policy::content, rows_at_once, seed);
    const benchmarks::results room(rows_at_once);
    for (; first < end; first += rows_at_once) {
        const auto rows =
            static_cast<std::size_t>(std::min<std::uint64_t>(rows_at_once, end - first));
        people.generate(first, seed);
        const canbao::detail::row_range piece{0, rows};
        const canbao::assessment_columns out = piece.of(room.columns());
        if (!canbao::assess<policy>(piece.of(people.columns()), out, result.book)) {
            std::abort();
        }
        result.checksum += checksum_of(out, first);
    }
    return result;
}

/// The same of all persons, in so many pieces on so many threads.
summary assess_all(std::uint64_t persons, std::size_t threads, std::uint64_t seed) {
    std::vector<summary> parts(threads);
    canbao::std_threads{}(threads, [&](std::size_t number) {
        parts[number] = assess_persons(
            persons / threads * number,
            number + 1 == threads ? persons : persons / threads * (number + 1), seed);
    });
    summary all;
    for (const summary& one : parts) {
        all += one;
    }
    return all;
}

double seconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

long peak_kilobytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

void print(const char* how, const summary& result, double seconds, std::uint64_t persons) {
    const canbao::ledger_sums total = result.book.total();
    std::printf("%-10s %.1f s, %.1f ns a person; peak memory %ld kB; checksum %016llx\n", how,
                seconds, seconds * 1e9 / static_cast<double>(persons), peak_kilobytes(),
                static_cast<unsigned long long>(result.checksum));
    std::printf("%-10s persons %lld, due %lld fen, subsidy %lld fen, fiscal %lld fen\n", "",
                static_cast<long long>(total.persons), static_cast<long long>(total.due.count),
                static_cast<long long>(total.subsidy.count),
                static_cast<long long>(total.fiscal.count));
    std::fflush(stdout);
}

} // namespace

int main(int count, char** arguments) {
    CLI::App app{
        "Generates persons, assesses them by hunan-2023 and keeps the ledger and a checksum "
        "of all assessments, first whole and then in shards one by one."};
    std::uint64_t persons = 1'000'000'000;
    std::uint64_t seed = 1;
    std::size_t threads = 2;
    std::uint64_t shards = 10;
    app.add_option("--persons", persons, "how many")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    app.add_option("--seed", seed, "of the population")->capture_default_str();
    app.add_option("--threads", threads, "at once")
        ->capture_default_str()
        ->check(CLI::Range(1, 256));
    app.add_option("--shards", shards, "0: only whole")->capture_default_str();
    CLI11_PARSE(app, count, arguments);

    auto start = std::chrono::steady_clock::now();
    const summary whole = assess_all(persons, threads, seed);
    print("whole:", whole, seconds_since(start), persons);
    if (shards == 0) {
        return 0;
    }
    start = std::chrono::steady_clock::now();
    summary sharded;
    for (std::uint64_t shard = 0; shard < shards; ++shard) {
        sharded +=
            assess_persons(persons / shards * shard,
                           shard + 1 == shards ? persons : persons / shards * (shard + 1), seed);
    }
    print("in shards:", sharded, seconds_since(start), persons);
    if (!(whole == sharded)) {
        std::fputs("error: the shards do not add up to the whole\n", stderr);
        return 1;
    }
    std::puts("The ledger and the checksum are the same.");
}
