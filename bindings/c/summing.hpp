// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assess/ledger.hpp"
#include "c/options.hpp"
#include "c/roster_stream.hpp"

#include <cstdint>

namespace binding {

/// The sums of a roster.
struct summed {
    program::ledger sums;
    std::int64_t problems = 0; ///< rows that are not assessed
};

/// Reads a whole roster.
summed sums_of(const canbao_policy* policy, ArrowArrayStream& roster, const reading& how);

} // namespace binding
