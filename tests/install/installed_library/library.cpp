// SPDX-License-Identifier: Apache-2.0
#include <canbao/policies/fuling_2023.hpp>

long long due_in_november();

long long due_in_november() {
    using namespace std::chrono_literals;
    return canbao::assess<canbao::policies::fuling_2023>({.tier = 2, .paid_on = 2022y / 11 / 11})
        .due.count;
}
