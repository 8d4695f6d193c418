// SPDX-License-Identifier: Apache-2.0
#include "run.hpp"

#include "comparer.hpp"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <exception>
#include <thread>
#include <vector>

namespace sweep {
namespace {

tally run_day(const subject& policy, const enumeration& all, canbao::date day) {
    comparer compare{policy};
    all.on(day, [&compare](const canbao::application& person) { compare.add(person); });
    return compare.finish();
}

void show_progress(const subject& policy, std::size_t done, std::size_t days) {
    static const bool watched = isatty(STDERR_FILENO) != 0;
    if (watched) {
        const std::string id{policy.content.id};
        std::fprintf(stderr, "\r%s: day %zu of %zu  %s", id.c_str(), done, days,
                     done == days ? "\n" : "");
    }
}

} // namespace

tally run(const subject& policy, const enumeration& all, std::span<const canbao::date> days) {
    std::vector<tally> of_day(days.size());
    std::atomic<std::size_t> taken{0};
    std::atomic<std::size_t> done{0};
    std::exception_ptr failure;
    std::atomic_flag failed;
    const auto work = [&] {
        try {
            for (std::size_t i = taken++; i < days.size(); i = taken++) {
                // The last days have most events before them: begin with those.
                const std::size_t day = days.size() - 1 - i;
                of_day[day] = run_day(policy, all, days[day]);
                show_progress(policy, ++done, days.size());
            }
        } catch (...) {
            if (!failed.test_and_set()) {
                failure = std::current_exception();
            }
        }
    };
    std::vector<std::thread> workers(std::max(1U, std::thread::hardware_concurrency()));
    for (std::thread& worker : workers) {
        worker = std::thread{work};
    }
    for (std::thread& worker : workers) {
        worker.join();
    }
    if (failure) {
        std::rethrow_exception(failure);
    }
    tally sum;
    for (const tally& one : of_day) {
        sum += one;
    }
    return sum;
}

} // namespace sweep
