// SPDX-License-Identifier: Apache-2.0
#include "rosters.hpp"

#include <benchmark/benchmark.h>

#include <cstddef>
#include <fstream>
#include <limits>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace benchmarks {
namespace {

/// Memory that can be had without swapping; no limit where the system does not tell.
std::size_t available_memory() {
    std::ifstream info{"/proc/meminfo"};
    std::string word;
    while (info >> word) {
        if (std::size_t kib = 0; word == "MemAvailable:" && info >> kib) {
            return kib * 1'024;
        }
    }
    return std::numeric_limits<std::size_t>::max();
}

/// What was made before under that key, or is made now unless it takes nearly all memory.
template <class Key, class Kept, class Make>
const Kept* kept(std::map<Key, std::unique_ptr<Kept>>& all, const Key& key, std::size_t bytes,
                 const Make& make) {
    std::unique_ptr<Kept>& one = all[key];
    if (one == nullptr && bytes < available_memory() / 10 * 9) {
        one = make();
    }
    return one.get();
}

} // namespace

const population* people_of(const canbao::policy_content& policy, std::size_t persons) {
    static std::map<std::pair<std::string_view, std::size_t>, std::unique_ptr<population>> all;
    return kept(all, {policy.id, persons}, persons * bytes_in,
                [&] { return std::make_unique<population>(policy, persons); });
}

std::optional<roster> roster_of(benchmark::State& state, const canbao::policy_content& policy,
                                std::size_t persons) {
    static std::map<std::size_t, std::unique_ptr<results>> all;
    const population* const people = people_of(policy, persons);
    const results* const room =
        kept(all, persons, persons * bytes_out, [=] { return std::make_unique<results>(persons); });
    if (people == nullptr || room == nullptr) {
        state.SkipWithError("not enough memory");
        return std::nullopt;
    }
    roster columns{people->columns(), room->columns()};
    if (policy.repaid_years.empty()) {
        columns.out.extra_years = {};
    }
    return columns;
}

} // namespace benchmarks
