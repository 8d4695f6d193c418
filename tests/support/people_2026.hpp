// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_SUPPORT_PEOPLE_2026_HPP
#define CANBAO_TESTS_SUPPORT_PEOPLE_2026_HPP

#include <canbao/canbao.hpp>

// A notice that is made up, with what the published ones lack: groups by age, birth and
// circumstances, fees, fiscal standards and charges by people, a share of another tier's fee and of
// a charge beside it, routes without any charge, and cover from the month of payment.
namespace tests {

struct elderly
    : canbao::people<
          "elderly", "城乡老年人",
          canbao::either<
              canbao::when<canbao::given<canbao::circumstances::female>, canbao::aged_from<50>>,
              canbao::when<canbao::given<canbao::circumstances::male>, canbao::aged_from<60>>>> {};
struct student
    : canbao::people<"student", "学生儿童",
                     canbao::either<canbao::when<canbao::given<canbao::circumstances::pupil>>,
                                    canbao::when<canbao::born_from<"2020-09-01">>>> {};
struct poor_elderly
    : canbao::people<"poor_elderly", "低边家庭老年人",
                     canbao::to<canbao::categories::subsistence_margin>, canbao::aged_from<60>> {};
struct without_permit
    : canbao::people<"without_permit", "未持居住证",
                     canbao::unless_any<canbao::circumstances::residence_permit>> {};

namespace people_2026_words {

using namespace canbao;
using namespace canbao::categories;
using funds::district_finance;
using funds::medical_assistance;

struct policy_2026
    : policy<policy_id<"people-2026">, insured_year<2026>, counting<civil_code>,
             age_on<this_year<1, 1>>, fee<460_yuan, to<elderly>>, fee<435_yuan, to<student>>,
             fee<795_yuan>, lowest_fee_applies, fee<700_yuan, tier<2>, to<elderly>>,
             fee<900_yuan, tier<2>>, fiscal_standard<1'200_yuan>,
             fiscal_standard<4'380_yuan, to<elderly>>,
             fiscal_standard<610_yuan, to<without_permit>, paid_by<applicant>>,
             surcharge<surcharges::long_term_care, 10_yuan>,
             surcharge<surcharges::supplement, 433_yuan, to<elderly>, tier<2>>,
             subsidy<percent<100, of_tier<1>>, to<destitute, orphan>, paid_by<medical_assistance>>,
             subsidy<percent<50, of_tier<1>>, including<surcharges::long_term_care>,
                     to<poor_elderly>, paid_by<district_finance>>,
             recognised_by<"2025-12-31">, delegated<to<hardship_veteran, student>>,
             claim_at_household<window<"2025-09-01", "2025-12-31">>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
             route<routes::extended, window<"2026-01-01", "2026-02-28">, to<elderly>>,
             route<routes::newborn, within<90_days, events::birth>, charges<nothing>,
                   without_fiscal, waiting_period<from_event>>,
             route<routes::from_payment, open_in_insured_year,
                   given<circumstances::first_enrolment>, waiting_period<this_month>>,
             route<routes::late_full, open_in_insured_year, charges<full_funding>,
                   waiting_period<next_month>>> {};

} // namespace people_2026_words

using people_2026 = people_2026_words::policy_2026;

} // namespace tests

#endif
