// SPDX-License-Identifier: Apache-2.0
// What every way in compiles and runs: a published notice, one application, the version.
#include <canbao/policies/fuling_2023.hpp>
#include <canbao/version.hpp>

#include <cstdio>

using namespace canbao;
using namespace std::chrono_literals;

int main() {
    const auto result = assess<policies::fuling_2023>({.tier = 2, .paid_on = 2022y / 11 / 11});
    std::printf("canbao %d.%d.%d: %lld fen\n", CANBAO_VERSION_MAJOR, CANBAO_VERSION_MINOR,
                CANBAO_VERSION_PATCH, static_cast<long long>(result.due.count));
    return result.due == 725_yuan ? 0 : 1;
}
