// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/facts.hpp"
#include "compare/words.hpp"

#include <canbao/engine/rule_table.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace program {

/// Whether an opening leads to cover, or only to aid.
enum class purpose : std::uint8_t { enrolment, claim };

/// Appends what an opening asks for and what it then buys. `number`: of the route's openings, from
/// 1; those after the first are told apart by it.
void add_opening(std::vector<fact>& facts, const policy_words& words,
                 const canbao::opening& opening, std::size_t number, purpose use);

} // namespace program
