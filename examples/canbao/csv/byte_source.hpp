// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

namespace csv {

/// Where a reader takes its bytes from.
class byte_source {
public:
    virtual ~byte_source() = default;
    /// Reads at least one byte, at most `room`; 0 at the end.
    virtual std::size_t read(char* into, std::size_t room) = 0;
    /// For messages.
    [[nodiscard]] virtual const std::string& name() const noexcept = 0;
};

} // namespace csv
