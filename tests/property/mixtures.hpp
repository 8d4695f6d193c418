// SPDX-License-Identifier: Apache-2.0
//
// Policies whose rows one roster mixes.
#pragma once

#include "../support/instruction_sets.hpp"
#include "typed_subject.hpp"
#include <canbao/rosters/tables.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace property {

/// A list of policies, what they are and how their mixed rosters are assessed.
struct mixture {
    std::vector<const canbao::policy_content*> contents;
    std::vector<const canbao::rule_table*> rules;
    bool fits; ///< in vectors
    /// False, and nothing written, where they do not fit or the rows fill no vector.
    bool (*in_vectors)(canbao::detail::instructions, bool streams, std::span<const std::uint8_t>,
                       const piece&);
    bool (*best)(std::span<const std::uint8_t>, const piece&);
};

const std::vector<mixture>& mixtures();

/// What is expected: each row by the rules of its own policy.
canbao::assessment_table row_by_row(const mixture& mixed, std::span<const std::uint8_t> policy,
                                    const canbao::application_columns& in);

} // namespace property
