// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language.hpp"

#include <functional>

#include <CLI/CLI.hpp>

namespace program {

/// Adds `policies` to the program; where it is called, `chosen` becomes what to do.
void add_policies(CLI::App& app, const settings& said, std::function<int()>& chosen);

} // namespace program
