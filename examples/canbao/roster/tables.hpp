// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/rosters/tables.hpp>

#include <cstdint>
#include <vector>

namespace program {

/// Applications, and the number of each one's policy in the registry.
struct application_table {
    canbao::application_table applications;
    std::vector<std::uint8_t> policies;

    void clear();
    void add(const canbao::application& asks, std::uint8_t policy);
};

/// Assesses applications by the policies of the registry.
void assess_registered(const application_table& table, canbao::assessment_table& into);

} // namespace program
