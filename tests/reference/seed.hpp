// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstdlib>

namespace reference {

// What random tests start from: always the same, unless the environment variable CANBAO_SEED gives
// another number. A test prints the one it used.
inline std::uint64_t seed() {
    const char* given = std::getenv("CANBAO_SEED");
    return given == nullptr || *given == '\0' ? 20'221'001 : std::strtoull(given, nullptr, 10);
}

} // namespace reference
