// SPDX-License-Identifier: Apache-2.0
#include "figures.hpp"

#include "csv_text.hpp"

namespace program {

std::string yuan(canbao::fen amount) {
    const bool is_negative = amount < canbao::fen{0};
    std::string text{is_negative ? "-" : ""};
    csv::append_yuan(text, is_negative ? -amount : amount);
    return text;
}

std::string iso(canbao::date day) {
    std::string text;
    csv::append_date(text, day);
    return text;
}

} // namespace program
