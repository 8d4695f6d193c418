// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/policies/registry.hpp>

#include <cstdint>
#include <string>

namespace program {

struct generate_options {
    const canbao::policy_entry* policy = nullptr;
    std::uint64_t rows = 1'000;
    std::uint64_t seed = 1;
    std::string output = "-";
    bool is_quiet = false;
};

/// Writes a made-up roster, in memory that does not grow with it. Throws a failure, and leaves no
/// file behind, where it can't be written.
void generate_roster(const generate_options& options);

} // namespace program
