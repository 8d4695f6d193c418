// SPDX-License-Identifier: Apache-2.0
#include <chrono>

import canbao;

using namespace canbao;
using namespace std::chrono_literals;

struct mine : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};

static_assert(assess<mine>({.paid_on = 2025y / 10 / 1}).due == 400_yuan);

int main() {
    const auto result = assess<policies::fuling_2023>({.tier = 2, .paid_on = 2022y / 11 / 11});
    return result.due == 725_yuan ? 0 : 1;
}
