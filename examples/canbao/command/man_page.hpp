// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command/command_line.hpp"

#include <string>
#include <string_view>

namespace program {

/// The program's page of the manual, in the language in which it was described: for man(1).
std::string man_page(const command_line& line, std::string_view version);

} // namespace program
