// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/canbao.hpp>
#include <canbao/policies/guidance_2025.hpp>

// Provinces that fill in the national guidance for 2030, one in each reading.
namespace notices {

using namespace canbao;
namespace guidance = policies::guidance_2025;

template <class Id, class Lapses>
struct province
    : guidance::policy_of<
          Id, insured_year<2030>, fee<400_yuan>, fiscal_standard<700_yuan>,
          guidance::in_the_window<window<last_year<9, 1>, this_year<2, 28>>, Lapses>,
          guidance::later<window<this_year<3, 1>, this_year<9, 30>>, Lapses, charges<full_funding>>,
          guidance::newborns<90_days>> {};

struct by_further_years : province<policy_id<"further-2030">, guidance::by_further_years> {};
struct by_every_year : province<policy_id<"every-2030">, guidance::by_every_year> {};

} // namespace notices
