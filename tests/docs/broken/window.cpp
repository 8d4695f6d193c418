// SPDX-License-Identifier: Apache-2.0
// docs/tutorial.md, step 1: the window of another year.
#include <canbao/canbao.hpp>

using namespace canbao;

// clang-format off
struct willowford_2026 : policy<
    policy_id<"willowford-2026">, insured_year<2026>,
    fee<420_yuan, section<"1">>, fiscal_standard<700_yuan, section<"1">>,
    route<routes::concentrated, window<"2024-09-01", "2024-12-31">, section<"3.1">>> {};
// clang-format on
