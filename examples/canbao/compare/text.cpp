// SPDX-License-Identifier: Apache-2.0
#include "compare/text.hpp"

#include "shared/figures.hpp"

namespace program {

std::string signed_yuan(canbao::fen amount) {
    std::string text{amount > canbao::fen{0} ? "+" : ""};
    return text.append(yuan(amount));
}

std::string signed_yuan_in_thousands(canbao::fen amount) {
    std::string text{amount > canbao::fen{0} ? "+" : ""};
    return text.append(yuan_in_thousands(amount));
}

canbao::fen average(canbao::fen sum, std::uint64_t persons) {
    if (persons == 0) {
        return {};
    }
    const auto count = static_cast<std::int64_t>(persons);
    std::int64_t quotient = sum.count / count;
    const std::int64_t rest = sum.count % count;
    const std::int64_t distance = rest < 0 ? -rest : rest;
    if (distance >= count - distance) {
        quotient += rest < 0 ? -1 : 1;
    }
    return {quotient};
}

std::string word_in(const canbao::label& word, language tongue) {
    std::string text{word.code};
    if (tongue == language::chinese && !word.name.empty()) {
        text.append(" ").append(word.name);
    }
    return text;
}

} // namespace program
