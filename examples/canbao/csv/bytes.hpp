// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace csv {

constexpr std::uint64_t in_each_byte(unsigned char byte) {
    return std::uint64_t{0x0101010101010101} * byte;
}

/// A bit in each byte that equals `byte`; above the lowest of them there may be further ones.
constexpr std::uint64_t matches(std::uint64_t eight, char byte) {
    const std::uint64_t other = eight ^ in_each_byte(static_cast<unsigned char>(byte));
    return (other - in_each_byte(1)) & ~other & in_each_byte(0x80);
}

/// The same without further ones, which takes an operation more.
constexpr std::uint64_t exact_matches(std::uint64_t eight, char byte) {
    const std::uint64_t other = eight ^ in_each_byte(static_cast<unsigned char>(byte));
    return ~(((other & in_each_byte(0x7F)) + in_each_byte(0x7F)) | other | in_each_byte(0x7F));
}

/// Where the first of these bytes stands from `begin` on; the size of the text where none does.
/// Fields are short: looking at eight bytes at a time takes less than a call of memchr for each.
template <char... Bytes>
inline std::size_t find_one_of(std::string_view text, std::size_t begin) {
    std::size_t here = begin;
    if constexpr (std::endian::native == std::endian::little) {
        for (; text.size() - here >= sizeof(std::uint64_t); here += sizeof(std::uint64_t)) {
            std::uint64_t eight = 0;
            std::memcpy(&eight, text.data() + here, sizeof eight);
            if (const std::uint64_t found = (matches(eight, Bytes) | ...); found != 0) {
                return here + static_cast<std::size_t>(std::countr_zero(found)) / 8;
            }
        }
    }
    while (here < text.size() && ((text[here] != Bytes) && ...)) {
        ++here;
    }
    return here;
}

/// Where an unquoted field ends or breaks.
inline std::size_t find_special(std::string_view text, std::size_t begin) {
    return find_one_of<',', '\n', '"'>(text, begin);
}

} // namespace csv
