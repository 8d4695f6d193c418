// SPDX-License-Identifier: Apache-2.0
#include <canbao/policies/registry.hpp>

using namespace canbao;
using namespace std::chrono_literals;

int main() {
    const auto result = assess<policies::fuling_2023>({.tier = 2, .paid_on = 2022y / 11 / 11});
    return result.due == 725_yuan && published_policies.size() == 5 ? 0 : 1;
}
