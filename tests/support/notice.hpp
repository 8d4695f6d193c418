// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_SUPPORT_NOTICE_HPP
#define CANBAO_TESTS_SUPPORT_NOTICE_HPP

#include <canbao/canbao.hpp>

// The least that makes a sound policy, for tests that vary one component.
namespace tests {

using namespace canbao;
using namespace std::chrono_literals;

/// A policy of the insured year 2026: fee 400 yuan, fiscal standard 700 yuan, payable from
/// 1 September to 31 December 2025; and what a test adds to it.
template <class... More>
struct notice_with
    : policy<insured_year<2026>, fee<400_yuan, section<"1.1">>,
             fiscal_standard<700_yuan, section<"1.2">>, counting<civil_code>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">, section<"1.3">>,
             More...> {};

inline constexpr date in_window = 2025y / 10 / 1;

} // namespace tests

#endif
