// SPDX-License-Identifier: Apache-2.0
#include "two_units.hpp"

seen from_the_other_unit(const canbao::application& person) {
    return {&canbao::policies::hunan_2023::rules, &ferry_2026::rules,
            canbao::published_policies.data(), canbao::assess<ferry_2026>(person)};
}
