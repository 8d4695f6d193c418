// SPDX-License-Identifier: Apache-2.0
#include "csv_window.hpp"

#include <cstring>

namespace csv {

namespace {

constexpr std::size_t chunk = std::size_t{256} * 1024;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

} // namespace

window::window(byte_source& source) : source_{source}, buffer_(chunk) {
    while (filled_ < byte_order_mark.size() && fetch()) {
    }
    if (ahead().starts_with(byte_order_mark)) {
        advance(byte_order_mark.size());
    }
    begin_row();
}

/// Reads on, keeping the current row; the buffer grows only where the row fills it.
bool window::fetch() {
    if (at_end_) {
        return false;
    }
    std::memmove(buffer_.data(), buffer_.data() + row_begin_, filled_ - row_begin_);
    filled_ -= row_begin_;
    place_ -= row_begin_;
    row_begin_ = 0;
    if (filled_ == buffer_.size()) {
        buffer_.resize(2 * buffer_.size());
    }
    const std::size_t count = source_.read(buffer_.data() + filled_, buffer_.size() - filled_);
    filled_ += count;
    at_end_ = count == 0;
    return !at_end_;
}

} // namespace csv
