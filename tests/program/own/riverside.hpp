// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_PROGRAM_OWN_RIVERSIDE_HPP
#define CANBAO_TESTS_PROGRAM_OWN_RIVERSIDE_HPP

#include <canbao/canbao.hpp>

// An invented notice, with a category of its own: what the program is built with.
namespace riverside {

struct ferryman : canbao::own_category<0, "ferryman", "船工"> {};

using namespace canbao;

struct notice_2026
    : policy<policy_id<"riverside-2026">, insured_year<2026>, counting<civil_code>,
             fee<400_yuan, section<"2.1">>, fiscal_standard<700_yuan, section<"2.2">>,
             subsidy<percent<50>, to<ferryman>, paid_by<funds::district_finance>, section<"2.3">>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">, section<"3.1">>> {};

} // namespace riverside

#endif
