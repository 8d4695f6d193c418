// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "generate/person.hpp"

#include <canbao/policies/registry.hpp>

#include <cstdint>
#include <string>

namespace program {

/// All columns that a roster for a policy may have, as the header row. Days of birth stand only
/// where the policy reads them.
std::string generated_header(const canbao::policy_entry& policy);

/// Writes made-up rows: each depends on the seed and its own number alone.
class row_generator {
public:
    row_generator(const canbao::policy_entry& policy, std::uint64_t seed);

    /// Appends the row of that number, counted from 0.
    void append(std::string& text, std::uint64_t row) const;

private:
    const canbao::policy_entry& policy_;
    person_maker people_;
    std::uint64_t seed_;
};

} // namespace program
