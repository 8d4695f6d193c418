// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_PROGRAM_OWN_TERRACES_HPP
#define CANBAO_TESTS_PROGRAM_OWN_TERRACES_HPP

#include <canbao/canbao.hpp>

// An invented notice with groups by age, sex and birth, fees and fiscal standards by group,
// surcharges, and a route that charges nobody anything.
namespace terraces {

using namespace canbao;
using namespace canbao::categories;
using namespace canbao::circumstances;
using namespace canbao::events;
using namespace canbao::funds;

struct village_fund : own_fund<0, "village_fund", "村集体"> {};
/// In the last places that there are.
struct terrace_farmer : own_category<24, "terrace_farmer", "梯田农户"> {};
struct wants_supplement : own_circumstance<46, "wants_supplement", "自愿购买补充医疗"> {};

struct elderly
    : people<"elderly", "城乡老年人",
             either<when<given<female>, aged_from<50>>, when<given<male>, aged_from<60>>>> {};
struct student_or_child
    : people<"student_or_child", "学生儿童", either<when<given<pupil>>, when<aged_under<16>>>> {};
struct born_since_2025 : people<"born_since_2025", "2025年后出生", born_from<"2025-01-01">> {};
struct without_permit : people<"without_permit", "无本地户籍和居住证",
                               unless_any<local_household, residence_permit>> {};
struct doubly_aided
    : people<"doubly_aided", "低保重残", being<subsistence_allowance, severely_disabled>> {};
struct buyer : people<"buyer", "补充医疗自愿者", given<wants_supplement>> {};

struct with_guardian : route_name<"with_guardian", "随监护人参保"> {};

struct new_year : reading<"T-AGE", "ages are those of 1 January"> {};

struct notice_2026
    : policy<
          policy_id<"terraces-2026">, insured_year<2026>, counting<civil_code>,
          age_on<"2026-01-01", section<"1.1">, read_as<new_year>>,
          fee<460_yuan, to<elderly>, section<"1.2">>,
          fee<435_yuan, to<student_or_child>, section<"1.3">>, fee<795_yuan, section<"1.4">>,
          lowest_fee_applies, fee<995_yuan, tier<2>, section<"1.5">>,
          fee<895_yuan, tier<2>, to<elderly>, section<"1.6">>,
          fiscal_standard<2355_yuan, section<"2.1">>,
          fiscal_standard<4380_yuan, to<elderly>, section<"2.2">>,
          fiscal_standard<2355_yuan, to<without_permit>, paid_by<applicant>, section<"2.3">>,
          surcharge<surcharges::long_term_care, 10_yuan, section<"3.1">>,
          surcharge<surcharges::supplement, 60_yuan, tier<1>, to<buyer>, section<"3.2">>,
          surcharge<surcharges::arrears, 20_yuan, tier<1>, to<elderly>, paid_by<village_fund>,
                    section<"3.3">>,
          subsidy<in_full, to<born_since_2025>, paid_by<treasury>, section<"4.1">>,
          subsidy<percent<100, of_tier<1>>, to<subsistence_allowance>, paid_by<medical_assistance>,
                  section<"4.2">, takes_precedence_over<born_since_2025>>,
          subsidy<amounts<100_yuan>, to<terrace_farmer>, paid_by<village_fund>, section<"4.3">>,
          delegated<to<doubly_aided>, section<"4.4">>,
          subsidy<leaving<5_yuan>, including<surcharges::long_term_care>, to<orphan>,
                  paid_by<medical_assistance>, section<"4.5">>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">, section<"5.1">>,
          route<routes::newborn, within<90_days, birth>, waiting_period<from_event>,
                section<"5.2">>,
          route<with_guardian, within<90_days, birth>, given<parent_insured>, charges<nothing>,
                without_fiscal, waiting_period<from_event>, section<"5.4">>,
          route<routes::late_full, window<"2026-03-01", "2026-06-30">, charges<full_funding>,
                waiting_period<next_month>, section<"5.3">>> {};

} // namespace terraces

#endif
