// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "subject.hpp"

#include <string>
#include <vector>

namespace sweep {

/// A policy whose ways to assess were made to differ, and a day on which that shows.
struct planted_mistake {
    std::string what;
    subject policy;
    canbao::date shows_on;
};

std::vector<planted_mistake> planted_mistakes(const subject& sound);

} // namespace sweep
