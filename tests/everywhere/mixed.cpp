// SPDX-License-Identifier: Apache-2.0
#include "ways.hpp"

#include <canbao/rosters/mixed.hpp>

namespace everywhere {

bool mixed(const std::vector<std::uint8_t>& policy, const canbao::application_table& in,
           canbao::assessment_table& out) {
    return canbao::assess_mixed<canbao::policies::hunan_2023, canbao::policies::fuling_2023,
                                canbao::policies::huaibei_2024, canbao::policies::hunan_2024,
                                canbao::policies::jiangan_2023>(policy, in.view(), out.view());
}

} // namespace everywhere
