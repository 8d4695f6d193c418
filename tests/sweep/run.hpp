// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "enumeration.hpp"
#include "subject.hpp"
#include "tally.hpp"

#include <span>

namespace sweep {

/// Sweeps over all applications paid on those days, on as many threads as the machine has. The
/// tally does not depend on their number.
tally run(const subject& policy, const enumeration& all, std::span<const canbao::date> days);

} // namespace sweep
