// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/language.hpp"

#include <canbao/units/text.hpp>

#include <string_view>

namespace program {

/// What a reading says. Policies word theirs in English; those of the published ones stand here in
/// Chinese, and others stay English.
std::string_view reading_in(const canbao::label& reading, language tongue);

} // namespace program
