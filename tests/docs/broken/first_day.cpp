// SPDX-License-Identifier: Apache-2.0
// docs/tutorial.md, step 6: the day that was expected is not the one that comes.
#include <canbao/canbao.hpp>
#include <canbao/policies/hunan_2023.hpp>
#include <canbao/questions.hpp>

using namespace canbao;
using namespace std::chrono_literals;
using policies::hunan_2023;

static_assert(yyyymmdd(first_day_without_route<hunan_2023>({}, 2022y / 9 / 1, 2023y / 12 / 31)) ==
              2023'03'01);
