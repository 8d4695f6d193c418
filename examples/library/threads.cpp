// SPDX-License-Identifier: Apache-2.0
// A roster in pieces: by threads that canbao starts, and by whatever a program has for that.
#include <canbao/policies/hunan_2023.hpp>
#include <canbao/rosters/threads.hpp>

#include <cstdint>
#include <cstdio>
#include <functional>
#include <vector>

using namespace canbao;
using namespace std::chrono_literals;
using policies::hunan_2023;

namespace {

/// A program's own pool would stand here: it calls `run` once with each number below `pieces` and
/// returns when all calls have.
struct one_after_the_other {
    void operator()(std::size_t pieces, const std::function<void(std::size_t)>& run) const {
        for (std::size_t piece = 0; piece < pieces; ++piece) {
            run(piece);
        }
    }
};

} // namespace

int main() {
    const std::vector<std::int32_t> paid_on(10'000, date{2022y / 10 / 1}.days);
    std::vector<std::int32_t> due(paid_on.size());
    ledger<hunan_2023> by_threads;
    if (!assess_in_pieces<hunan_2023>(4, std_threads{}, {.paid_on = paid_on}, {.due = due},
                                      by_threads)) {
        return 1; // the columns differ in length
    }

    ledger<hunan_2023> by_own;
    if (!assess_in_pieces<hunan_2023>(3, one_after_the_other{}, {.paid_on = paid_on}, {.due = due},
                                      by_own)) {
        return 1;
    }
    std::printf("%lld persons, %s\n", static_cast<long long>(by_threads.total().persons),
                by_threads == by_own ? "the same either way" : "different");
}
