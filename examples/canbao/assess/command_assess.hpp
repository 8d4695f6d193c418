// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <CLI/CLI.hpp>

namespace program {

/// Adds `assess` to the program; where it is called, `chosen` becomes what to do.
void add_assess(CLI::App& app, std::function<int()>& chosen);

} // namespace program
