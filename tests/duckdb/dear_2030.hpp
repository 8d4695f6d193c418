// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/canbao.hpp>

// An invented policy whose bills have more digits than DuckDB's DECIMAL in 32 bits.
namespace dear {

using namespace canbao;

struct dear_2030 : policy<policy_id<"dear-2030">, insured_year<2030>, fee<7'000'000_yuan>,
                          fiscal_standard<5'000'000_yuan>,
                          subsidy<amounts<6'999'999.99_yuan>, to<categories::orphan>,
                                  paid_by<funds::medical_assistance>>,
                          route<routes::late_full, window<last_year<9, 1>, last_year<12, 31>>,
                                charges<full_funding>>> {};

} // namespace dear
