// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_INSTALL_TWO_UNITS_HPP
#define CANBAO_TESTS_INSTALL_TWO_UNITS_HPP

#include <canbao/policies/registry.hpp>

struct ferryman : canbao::own_category<0, "ferryman", "船工"> {};

struct ferry_2026
    : canbao::policy<
          canbao::insured_year<2026>, canbao::fee<canbao::fen{40'000}>,
          canbao::fiscal_standard<canbao::fen{70'000}>,
          canbao::subsidy<canbao::in_full, canbao::to<ferryman>,
                          canbao::paid_by<canbao::funds::district_finance>>,
          canbao::route<canbao::routes::concentrated, canbao::window<"2025-09-01", "2025-12-31">>> {
};

/// The addresses and an assessment as the other translation unit sees them.
struct seen {
    const canbao::rule_table* published = nullptr;
    const canbao::rule_table* own = nullptr;
    const canbao::policy_entry* registry = nullptr;
    canbao::assessment result;
};

seen from_the_other_unit(const canbao::application& person);

#endif
