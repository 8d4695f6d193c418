// SPDX-License-Identifier: Apache-2.0
// What stands outside the umbrella header is in the single header, too.
#include <canbao-single.hpp>

using namespace std::chrono_literals;

static_assert(canbao::find_policy("hunan-2023") == &canbao::published_policies[0]);
static_assert(canbao::has_route_every_day<canbao::policies::hunan_2023>(
    {}, canbao::date{2022y / 11 / 1}, canbao::date{2022y / 11 / 2}));
static_assert(canbao::piecewise_executor<canbao::std_threads>);
static_assert(CANBAO_VERSION_MAJOR >= 0);
