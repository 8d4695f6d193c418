// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <CLI/CLI.hpp>

namespace program {

/// Adds `policies` to the program; where it is called, `chosen` becomes what to do.
void add_policies(CLI::App& app, std::function<int()>& chosen);

} // namespace program
