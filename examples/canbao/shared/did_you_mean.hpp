// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace program {

/// What to say after a word that nobody knows, in the language spoken: " (did you mean orphan?)",
/// or nothing where no known word is near.
std::string did_you_mean(std::string_view written, std::span<const std::string_view> known);

/// The same of several words that nobody knows: what is near to any of them.
std::string did_you_mean(std::span<const std::string_view> written,
                         std::span<const std::string_view> known);

} // namespace program
