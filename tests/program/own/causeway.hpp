// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_PROGRAM_OWN_CAUSEWAY_HPP
#define CANBAO_TESTS_PROGRAM_OWN_CAUSEWAY_HPP

#include <canbao/canbao.hpp>

// An invented notice that lets those who lapsed wait longer, and sells years back.
namespace causeway {

using namespace canbao;

struct notice_2027
    : policy<policy_id<"causeway-2027">, insured_year<2027>, counting<civil_code>,
             fee<400_yuan, section<"1">>, fiscal_standard<700_yuan, section<"1">>,
             lapses_since<2025, section<"2">>,
             surcharge_each<surcharges::repaid_years, numbers::repaid_years, section<"2">>,
             route<routes::concentrated, window<"2026-10-01", "2026-12-31">,
                   waiting_period<after<3_months>, since_cover_begins, each_lapsed_year<1_months>,
                                  each_repaid_year<1_months>>,
                   section<"3">>> {};

} // namespace causeway

#endif
