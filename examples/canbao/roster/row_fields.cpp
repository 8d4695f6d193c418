// SPDX-License-Identifier: Apache-2.0
#include "roster/row_fields.hpp"

#include "roster/read_words.hpp"

#include <charconv>

namespace program {

problem read_number(std::string_view text, unsigned least, unsigned most, std::uint8_t& into) {
    if (text.empty()) {
        return problem::none;
    }
    unsigned number = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || stopped != end || number < least || number > most) {
        return problem::bad_number;
    }
    into = static_cast<std::uint8_t>(number);
    return problem::none;
}

problem read_tier(std::string_view text, std::uint8_t& into) {
    if (const std::uint8_t tier = tier_in_words(text); tier != 0) {
        into = tier;
        return problem::none;
    }
    return read_number(text, 1, 9, into);
}

problem read_wish(std::string_view text, const canbao::policy_content* policy, std::uint8_t& into) {
    into = text.empty() ? std::uint8_t{0} : route_in_words(policy, text);
    return text.empty() || into != 0 ? problem::none : problem::unknown_code;
}

} // namespace program
