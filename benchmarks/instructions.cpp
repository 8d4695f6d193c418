// SPDX-License-Identifier: Apache-2.0
//
// Assesses a thousand persons, or copies as much, as often as is said, and does nothing else, so
// that an emulator can count what each time takes:
//
//     instructions hunan-2023|…|copy TIMES
#include "population.hpp"
#include "rosters.hpp"

#include <canbao/policies/registry.hpp>
#include <canbao/rosters.hpp>

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <string_view>

namespace {

constexpr std::size_t persons = 1'000;

/// Fills every column wanted from one given that is at least as wide.
bool copy(const canbao::application_columns& in, const canbao::assessment_columns& out) {
    bool all = true;
    for_each_column(
        [&](auto to) {
            if (to.empty()) {
                return;
            }
            const void* from = nullptr;
            for_each_column(
                [&](auto column) {
                    from = column.size_bytes() >= to.size_bytes() ? column.data() : from;
                },
                in);
            all = all && from != nullptr;
            if (from != nullptr) {
                std::memcpy(to.data(), from, to.size_bytes());
            }
        },
        out);
    return all;
}

template <class... Policies>
bool run(std::string_view what, int times) {
    const benchmarks::population people{canbao::policies::hunan_2023::content, persons};
    const benchmarks::results room{persons};
    canbao::assessment_columns out = room.columns();
    out.extra_years = {}; // as no policy here has any
    bool done = false;
    for (int time = 0; time < times; ++time) {
        done = what == "copy" ? copy(people.columns(), out)
                              : ((what == Policies::content.id &&
                                  canbao::assess<Policies>(people.columns(), out)) ||
                                 ...);
    }
    return done;
}

} // namespace

int main(int count, char** arguments) {
    using namespace canbao::policies;
    const bool done =
        count == 3 && run<hunan_2023, fuling_2023, huaibei_2024, hunan_2024, jiangan_2023>(
                          arguments[1], std::atoi(arguments[2]));
    if (!done) {
        std::cerr << "error: instructions POLICY|copy TIMES\n";
    }
    return done ? 0 : 1;
}
