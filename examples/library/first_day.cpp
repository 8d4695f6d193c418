// SPDX-License-Identifier: Apache-2.0
// Which day it is: the answer to a question, printed.
#include <canbao/canbao.hpp>
#include <canbao/policies/hunan_2023.hpp>
#include <canbao/questions.hpp>

#include <cstdio>

using namespace canbao;
using namespace std::chrono_literals;
using policies::hunan_2023;

int main() {
    constexpr date gap = first_day_without_route<hunan_2023>({}, 2022y / 9 / 1, 2023y / 12 / 31);
    const auto iso = format_date(gap); // ten spaces where no day is without a route
    std::printf("%.*s\n", static_cast<int>(iso.size()), iso.data());
}
