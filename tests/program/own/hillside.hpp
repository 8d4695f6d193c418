// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_PROGRAM_OWN_HILLSIDE_HPP
#define CANBAO_TESTS_PROGRAM_OWN_HILLSIDE_HPP

#include <canbao/canbao.hpp>

// An invented notice with equal subsidies: of two it says itself which is given, of the others the
// order of categories decides.
namespace hillside {

using namespace canbao;
using namespace canbao::categories;
using namespace canbao::funds;

struct first_listed : reading<"T-ORDER", "the category listed first gives"> {};

struct notice_2026
    : policy<policy_id<"hillside-2026">, insured_year<2026>, fee<400_yuan, section<"2.1">>,
             fiscal_standard<700_yuan, section<"2.2">>,
             subsidy<percent<50>, to<orphan>, paid_by<medical_assistance>, section<"3.1">>,
             subsidy<amounts<200_yuan>, to<monitored>, paid_by<district_finance>, section<"3.2">,
                     takes_precedence_over<orphan>>,
             subsidy<amounts<200_yuan>, to<stably_lifted>, paid_by<medical_assistance>,
                     section<"3.3">>,
             equal_aid<by_vocabulary, read_as<first_listed>, section<"3.4">>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">, section<"4.1">>> {};

} // namespace hillside

#endif
