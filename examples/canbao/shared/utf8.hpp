// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace program {

/// How much of a text is well-formed UTF-8 (Unicode, table 3-7: neither overlong forms nor
/// surrogates) without NUL, and how it goes on.
struct utf8_prefix {
    std::size_t size = 0;
    bool is_cut = false; ///< what follows may become a character with more bytes
};

utf8_prefix find_utf8_prefix(std::string_view text) noexcept;

} // namespace program
