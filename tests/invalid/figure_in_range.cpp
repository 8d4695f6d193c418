// error: a figure is out of its range
// names: figure_in_range<10>
// computed: [10]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

// A component of a program's own.
template <std::uint8_t Tier>
struct costly_tier {
    static constexpr void add_to(policy_content& content) noexcept {
        content.fees.push_back({.amount = 900_yuan, .tier = Tier});
    }
};

struct mine : policy<
#ifdef CANBAO_BROKEN
                  costly_tier<10>,
#else
                  costly_tier<2>,
#endif
                  insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                  route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
