// SPDX-License-Identifier: Apache-2.0
// docs/tutorial.md, step 1: the smallest policy that builds.
#include <canbao/canbao.hpp>

#include <cstdio>

using namespace canbao;
using namespace std::chrono_literals;

// clang-format off
struct willowford_2026 : policy<
    policy_id<"willowford-2026">, insured_year<2026>,
    fee<420_yuan, section<"1">>, fiscal_standard<700_yuan, section<"1">>,
    route<routes::concentrated, window<"2025-09-01", "2025-12-31">, section<"3.1">>> {};
// clang-format on

int main() {
    const auto result = assess<willowford_2026>({.paid_on = 2025y / 11 / 3});
    const auto from = format_date(result.benefit_from);
    std::printf("%.*s: owes %lld yuan, covered from %.10s\n",
                static_cast<int>(code(result.status).size()), code(result.status).data(),
                static_cast<long long>(result.due.count / 100), from.data());
}
