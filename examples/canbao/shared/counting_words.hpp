// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/language.hpp"

#include <canbao/units/period.hpp>

#include <string>

namespace program {

/// How periods are counted: "the day they run from is not counted; months without the day end on
/// their last".
std::string counting_in_words(canbao::counting_rule counting, language tongue);

} // namespace program
