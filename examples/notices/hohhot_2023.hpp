// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_EXAMPLES_NOTICES_HOHHOT_2023_HPP
#define CANBAO_EXAMPLES_NOTICES_HOHHOT_2023_HPP

#include <canbao/canbao.hpp>

// 呼和浩特市 2023: long-term care beside the contribution, aid that three funds pay, and people
// without a residence permit, who owe the government's part too. As the press has it, put together
// from what was reported of several years; what each report leaves open stands as a reading.
namespace notices {

using namespace canbao;
using namespace canbao::categories;
using namespace canbao::circumstances;
using namespace canbao::events;
using namespace canbao::funds;

namespace hohhot_2023_readings {

struct window_of_four_months
    : reading<"A-HH-WINDOW", "The days of the window are not printed: September to December."> {};
struct city_and_banner_alike
    : reading<"A-HH-SPLIT", "City and banner pay one to one, as reported of 2021."> {};
struct assisted_kinds
    : reading<"A-HH-KINDS", "Subsistence allowance, its margin and orphans are assisted; martyrs' "
                            "families and the work-incapacitated have half alone."> {};
struct covers_as_reported
    : reading<"A-HH-COVER", "From when who is covered is as reported of these years together."> {};
struct either_fund_alike
    : reading<"A-HH-EQUAL", "Of equal aid that of the category listed first is given."> {};

} // namespace hohhot_2023_readings

namespace hohhot_2023_words {

struct without_permit : people<"without_permit", "不能提供本市居住证的非本地户籍人员",
                               unless_any<local_household, residence_permit, pupil>> {};
struct at_school : route_name<"at_school", "学校集中参保"> {};
struct first_time : route_name<"first_time", "首次参保"> {};
struct renewal : route_name<"renewal", "三个月内续保"> {};

} // namespace hohhot_2023_words

struct hohhot_2023
    : policy<policy_id<"hohhot-2023">, insured_year<2023>, counting<civil_code>,
             read_as<hohhot_2023_readings::covers_as_reported>, fee<380_yuan>,
             surcharge<surcharges::long_term_care, 10_yuan>, fiscal_standard<610_yuan>,
             fiscal_standard<610_yuan, to<hohhot_2023_words::without_permit>, paid_by<applicant>>,
             equal_aid<by_vocabulary, read_as<hohhot_2023_readings::either_fund_alike>>,
             subsidy<in_full, to<destitute>,
                     paid_by<share<city_finance, percent<25>>, share<county_finance, percent<25>>,
                             rest<medical_assistance>>,
                     read_as<hohhot_2023_readings::city_and_banner_alike>>,
             subsidy<amounts<310_yuan>, to<subsistence_allowance, subsistence_margin, orphan>,
                     paid_by<part<city_finance, 95_yuan>, part<county_finance, 95_yuan>,
                             rest<medical_assistance>>,
                     read_as<hohhot_2023_readings::city_and_banner_alike,
                             hohhot_2023_readings::assisted_kinds>>,
             subsidy<percent<50>, to<entitled_group, work_incapacitated>,
                     paid_by<share<city_finance, percent<50>>, rest<county_finance>>,
                     read_as<hohhot_2023_readings::city_and_banner_alike,
                             hohhot_2023_readings::assisted_kinds>>,
             route<routes::concentrated, window<"2022-09-01", "2022-12-31">,
                   read_as<hohhot_2023_readings::window_of_four_months>>,
             route<hohhot_2023_words::at_school, window<"2022-09-01", "2022-12-31">, given<pupil>,
                   covers<"2022-09-01", "2023-12-31">,
                   read_as<hohhot_2023_readings::window_of_four_months>>,
             route<routes::newborn, within<90_days, birth>, waiting_period<from_event>>,
             route<hohhot_2023_words::renewal, window<"2023-01-01", "2023-03-31">,
                   given<insured_last_year>, waiting_period<from_the_start>>,
             route<hohhot_2023_words::first_time, open_in_insured_year, given<first_enrolment>,
                   waiting_period<this_month>>,
             route<routes::employee_lapse, within<3_months, employee_lapse>,
                   waiting_period<this_month>>,
             route<routes::late, open_in_insured_year, unless_any<first_enrolment>,
                   waiting_period<nth_month<3>>>> {};

} // namespace notices

#endif
