// SPDX-License-Identifier: Apache-2.0
// docs/tutorial.md, step 3: a third of the fee.
#include <canbao/canbao.hpp>

using namespace canbao;

struct firefighter : own_category<0, "firefighter", "志愿消防员"> {};
struct fire_fund : own_fund<0, "fire_fund", "消防专项资金"> {};

struct fees : chapter<fee<420_yuan, section<"1">>, fiscal_standard<700_yuan, section<"1">>> {};

struct aid
    : chapter<subsidy<basis_points<3333>, to<firefighter>, paid_by<fire_fund>, section<"2.2">>> {};

struct enrolment
    : chapter<route<routes::concentrated, window<"2025-09-01", "2025-12-31">, section<"3.1">>> {};

struct willowford_2026
    : policy<policy_id<"willowford-2026">, insured_year<2026>, fees, aid, enrolment> {};
