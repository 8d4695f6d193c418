// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_EXAMPLES_NOTICES_QUANZHOU_2024_HPP
#define CANBAO_EXAMPLES_NOTICES_QUANZHOU_2024_HPP

#include <canbao/canbao.hpp>

// 泉州市 2024: four windows, and a wait of 60 days for the last two. As the press has it, which is
// silent of aid, and says of newborns, new students, the hardship groups and those who lose
// employee insurance that they have rules of their own.
namespace notices {

using namespace canbao;

namespace quanzhou_2024_readings {

struct payment_is_the_first_day
    : reading<"A-QZ24-60", "The day of payment is the first of the 60 days."> {};
struct fiscal_of_the_least
    : reading<"A-QZ24-FISCAL", "The fiscal standard is the least that is reported, 640 yuan."> {};
struct others_by_own_rules
    : reading<"A-QZ24-OTHERS", "Whom rules of their own serve may enrol by this one as everybody "
                               "may; those rules are not encoded."> {};

} // namespace quanzhou_2024_readings

struct quanzhou_2024
    : policy<
          policy_id<"quanzhou-2024">, insured_year<2024>, counting<opening_day_counted>,
          read_as<quanzhou_2024_readings::others_by_own_rules>, fee<390_yuan>,
          fiscal_standard<640_yuan, read_as<quanzhou_2024_readings::fiscal_of_the_least>>,
          route<routes::concentrated, window<"2023-09-01", "2023-12-31">>,
          route<routes::early_year, window<"2024-01-01", "2024-02-29">,
                waiting_period<from_payment>>,
          route<routes::spring, window<"2024-03-01", "2024-06-30">, waiting_period<after<60_days>>,
                read_as<quanzhou_2024_readings::payment_is_the_first_day>>,
          route<routes::late_full, window<"2024-07-01", "2024-12-31">, charges<full_funding>,
                waiting_period<after<60_days>>,
                read_as<quanzhou_2024_readings::payment_is_the_first_day>>> {};

} // namespace notices

#endif
