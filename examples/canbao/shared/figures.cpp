// SPDX-License-Identifier: Apache-2.0
#include "shared/figures.hpp"

#include "csv/text.hpp"

#include <cstddef>

namespace program {

std::string yuan(canbao::fen amount) {
    const bool is_negative = amount < canbao::fen{0};
    std::string text{is_negative ? "-" : ""};
    csv::append_yuan(text, is_negative ? -amount : amount);
    return text;
}

std::string in_thousands(std::uint64_t number) {
    const std::string digits = std::to_string(number);
    std::string text;
    for (std::size_t place = 0; place < digits.size(); ++place) {
        text.append(place != 0 && (digits.size() - place) % 3 == 0 ? "," : "") += digits[place];
    }
    return text;
}

std::string yuan_in_thousands(canbao::fen amount) {
    const std::string plain = yuan(amount);
    const std::size_t begin = plain.starts_with('-') ? 1 : 0;
    const std::size_t point = plain.find('.');
    return plain.substr(0, begin) + in_thousands(std::stoull(plain.substr(begin, point - begin))) +
           plain.substr(point);
}

std::string iso(canbao::date day) {
    std::string text;
    csv::append_date(text, day);
    return text;
}

} // namespace program
