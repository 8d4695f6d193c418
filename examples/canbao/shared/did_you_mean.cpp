// SPDX-License-Identifier: Apache-2.0
#include "shared/did_you_mean.hpp"

#include "shared/language.hpp"
#include "shared/nearest.hpp"

#include <vector>

namespace program {

std::string did_you_mean(std::string_view written, std::span<const std::string_view> known) {
    return did_you_mean({&written, 1}, known);
}

std::string did_you_mean(std::span<const std::string_view> written,
                         std::span<const std::string_view> known) {
    constexpr wording question{" (did you mean {}?)", "（是不是想写 {}？）"};
    constexpr wording either{" or ", " 或 "};
    constexpr wording both{", ", "、"};
    std::string meant;
    for (const std::string_view word : written) {
        bool is_first = true;
        for (const std::string_view one : nearest(word, known)) {
            meant.append(meant.empty() ? "" : say(is_first ? both : either)).append(one);
            is_first = false;
        }
    }
    return meant.empty() ? meant : say(question, meant);
}

} // namespace program
