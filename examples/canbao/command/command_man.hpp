// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string_view>

#include <CLI/CLI.hpp>

namespace program {

/// Adds the command `man`; parsing it sets what is to be run.
void add_man(CLI::App& app, std::function<int()>& chosen, std::string_view version);

} // namespace program
