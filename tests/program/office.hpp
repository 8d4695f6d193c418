// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the tests of rosters as offices have them share.

#include "scratch.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace tests {

inline bool has(const std::string& text, std::string_view what) {
    return text.find(what) != std::string::npos;
}

inline ended assess(const std::string& roster, std::vector<std::string> more = {}) {
    const scratch place;
    more.insert(more.begin(), {"assess", "-"});
    return place.run(std::move(more), roster);
}

/// Standard error of a run that ends with status 2, and leaves what an earlier run left.
inline std::string complaint_about(const std::string& roster, std::vector<std::string> more = {}) {
    const scratch place;
    place.write("out.csv", "earlier");
    more.insert(more.begin(), {"assess", "-", "-o", "out.csv"});
    const ended result = place.run(std::move(more), roster);
    CHECK(result.status == 2);
    CHECK(place.names() == "out.csv");
    CHECK(place.read("out.csv") == "earlier");
    return result.err;
}

} // namespace tests
