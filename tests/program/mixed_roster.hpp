// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace tests {

/// A roster of that many rows, always the same: the hand-derived cases over and over under new
/// ids, and among them rows with every kind of problem.
std::string mixed_roster(int rows);

} // namespace tests
