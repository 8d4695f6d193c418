// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <CLI/CLI.hpp>

namespace program {

/// Adds the command `compare`; parsing it sets what is to be run.
void add_compare(CLI::App& app, std::function<int()>& chosen);

} // namespace program
