// SPDX-License-Identifier: Apache-2.0
#include "shared/whole_number.hpp"

#include "shared/failure.hpp"

#include <charconv>

namespace program {

std::uint64_t whole_number(std::string_view option, std::string_view text, std::uint64_t least,
                           std::uint64_t most) {
    constexpr wording wrong{"{} is a whole number from {} to {}, not '{}'",
                            "{} 应为 {} 至 {} 的整数，而不是“{}”"};
    std::uint64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || stopped != end || number < least || number > most) {
        throw failure{say(wrong, option, least, most, text)};
    }
    return number;
}

} // namespace program
