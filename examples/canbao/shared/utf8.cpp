// SPDX-License-Identifier: Apache-2.0
#include "shared/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace program {

namespace {

/// The size of a character by its first byte, and the range of its second one.
struct form {
    std::size_t size = 0; ///< 0: no character begins so
    unsigned char least = 0x80;
    unsigned char most = 0xBF;
};

constexpr form form_of(unsigned char first) noexcept {
    if (first < 0x80) {
        return {.size = first == 0 ? std::size_t{0} : std::size_t{1}};
    }
    if (first < 0xC2 || first > 0xF4) {
        return {};
    }
    switch (first) {
    case 0xE0: return {.size = 3, .least = 0xA0}; // shorter forms exist for the rest
    case 0xED: return {.size = 3, .most = 0x9F};  // surrogates
    case 0xF0: return {.size = 4, .least = 0x90};
    case 0xF4: return {.size = 4, .most = 0x8F}; // up to U+10FFFF
    default: return {.size = first < 0xE0 ? std::size_t{2} : first < 0xF0 ? 3U : 4U};
    }
}

/// How many bytes lie before the next one that is not ASCII, or NUL, as far as eights tell.
std::size_t plain_run(std::string_view text) noexcept {
    constexpr std::uint64_t highs = 0x8080808080808080;
    constexpr std::uint64_t ones = 0x0101010101010101;
    std::size_t here = 0;
    for (; text.size() - here >= sizeof(std::uint64_t); here += sizeof(std::uint64_t)) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + here, sizeof eight);
        if (((eight | (eight - ones)) & highs) != 0) {
            break;
        }
    }
    return here;
}

} // namespace

utf8_prefix find_utf8_prefix(std::string_view text) noexcept {
    std::size_t here = 0;
    while (here < text.size()) {
        if (const std::size_t plain = plain_run(text.substr(here)); plain != 0) {
            here += plain;
            continue;
        }
        const form wanted = form_of(static_cast<unsigned char>(text[here]));
        if (wanted.size == 0) {
            return {.size = here};
        }
        for (std::size_t next = 1; next < wanted.size; ++next) {
            if (here + next == text.size()) {
                return {.size = here, .is_cut = true};
            }
            const auto byte = static_cast<unsigned char>(text[here + next]);
            const bool is_second = next == 1;
            if (byte < (is_second ? wanted.least : 0x80) ||
                byte > (is_second ? wanted.most : 0xBF)) {
                return {.size = here};
            }
        }
        here += wanted.size;
    }
    return {.size = here};
}

} // namespace program
