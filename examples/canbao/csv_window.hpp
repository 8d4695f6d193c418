// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "byte_source.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace csv {

/// What is in memory of a source: the current row, as far as it was read, and some bytes ahead.
class window {
public:
    explicit window(byte_source& source);

    /// The bytes from the reading place on, at least one; none at the end of the source. Views
    /// of the window are good until the next call.
    [[nodiscard]] std::string_view ahead() {
        while (place_ == filled_ && fetch()) {
        }
        return {buffer_.data() + place_, filled_ - place_};
    }
    void advance(std::size_t bytes) noexcept { place_ += bytes; }

    /// What was read of the current row.
    [[nodiscard]] std::string_view row() const noexcept {
        return {buffer_.data() + row_begin_, place_ - row_begin_};
    }
    /// The current row ends, and the next one begins, at the reading place.
    void begin_row() noexcept { row_begin_ = place_; }
    /// Reads the current row again.
    void back_to_row() noexcept { place_ = row_begin_; }

private:
    [[nodiscard]] bool fetch();

    byte_source& source_;
    std::vector<char> buffer_;
    std::size_t row_begin_ = 0; ///< nothing before it is needed
    std::size_t place_ = 0;
    std::size_t filled_ = 0;
    bool at_end_ = false;
};

} // namespace csv
