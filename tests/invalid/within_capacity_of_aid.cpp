// error: the policy has more components of one kind than a rule table holds
// names: within_capacity<1>
// computed: [1 too many]
// SPDX-License-Identifier: Apache-2.0
#include <canbao/canbao.hpp>

using namespace canbao;

struct own_0 : own_category<0, "own_0", "自定0"> {};
struct own_1 : own_category<1, "own_1", "自定1"> {};
struct own_2 : own_category<2, "own_2", "自定2"> {};
struct own_3 : own_category<3, "own_3", "自定3"> {};
struct own_4 : own_category<4, "own_4", "自定4"> {};
struct own_5 : own_category<5, "own_5", "自定5"> {};
struct own_6 : own_category<6, "own_6", "自定6"> {};
struct own_7 : own_category<7, "own_7", "自定7"> {};
struct own_8 : own_category<8, "own_8", "自定8"> {};
struct own_9 : own_category<9, "own_9", "自定9"> {};
struct own_10 : own_category<10, "own_10", "自定10"> {};
struct own_11 : own_category<11, "own_11", "自定11"> {};
struct own_12 : own_category<12, "own_12", "自定12"> {};
struct own_13 : own_category<13, "own_13", "自定13"> {};
struct own_14 : own_category<14, "own_14", "自定14"> {};
struct own_15 : own_category<15, "own_15", "自定15"> {};
struct own_16 : own_category<16, "own_16", "自定16"> {};
struct own_17 : own_category<17, "own_17", "自定17"> {};
struct own_18 : own_category<18, "own_18", "自定18"> {};
struct own_19 : own_category<19, "own_19", "自定19"> {};
struct own_20 : own_category<20, "own_20", "自定20"> {};
struct own_21 : own_category<21, "own_21", "自定21"> {};
struct own_22 : own_category<22, "own_22", "自定22"> {};
struct own_23 : own_category<23, "own_23", "自定23"> {};
struct own_24 : own_category<24, "own_24", "自定24"> {};

struct mine : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                     subsidy<in_full,
                             to<
#ifdef CANBAO_BROKEN
                                 categories::local_hardship, categories::destitute,
#else
                                 categories::destitute,
#endif
                                 categories::orphan, categories::unsupported_child,
                                 categories::severely_disabled, categories::subsistence_allowance,
                                 categories::subsistence_margin, categories::monitored,
                                 categories::returned_to_poverty, categories::stably_lifted,
                                 categories::entitled_group, categories::entitled_hardship,
                                 categories::demobilised_veteran, categories::work_incapacitated,
                                 categories::mental_disorder, categories::family_planning_reward,
                                 own_0, own_1, own_2, own_3, own_4, own_5, own_6, own_7, own_8,
                                 own_9, own_10, own_11, own_12, own_13, own_14, own_15, own_16,
                                 own_17, own_18, own_19, own_20, own_21, own_22, own_23, own_24>,
                             paid_by<funds::medical_assistance>>,
                     route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {
};
