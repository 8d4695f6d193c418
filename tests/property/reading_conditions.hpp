// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/engine/application.hpp>
#include <canbao/engine/conditions.hpp>

#include <cstdint>

namespace property {

/// Whether a person with these categories finds what is asked beside days.
bool facts_hold(const canbao::conditions& asks, const canbao::application& person,
                std::uint64_t categories);

} // namespace property
