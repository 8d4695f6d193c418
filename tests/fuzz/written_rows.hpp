// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fuzz {

/// The rows of a CSV text that must be right in all things (RFC 4180, but for LF at the line ends):
/// ends the run where it is not.
std::vector<std::vector<std::string>> written_rows(std::string_view text);

} // namespace fuzz
