// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "show/sheet.hpp"

#include <string>

namespace program::show {

/// A policy as one page of HTML that needs nothing beside it.
std::string page_of(const sheet& shown);

} // namespace program::show
