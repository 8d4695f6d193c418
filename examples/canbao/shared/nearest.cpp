// SPDX-License-Identifier: Apache-2.0
#include "shared/nearest.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace program {

namespace {

bool continues_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

char small(char letter) {
    return 'A' <= letter && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// Each character as the number that its bytes make; what is no UTF-8 makes some number, too.
std::u32string characters_of(std::string_view text) {
    std::u32string all;
    for (const char byte : text) {
        if (all.empty() || !continues_character(byte)) {
            all += U'\0';
        }
        all.back() = all.back() << 8U | static_cast<unsigned char>(small(byte));
    }
    return all;
}

/// Row by row of the table of distances between beginnings of both texts.
std::size_t slips(std::u32string_view one, std::u32string_view other) {
    std::vector<std::size_t> before_last;
    std::vector<std::size_t> last;
    std::vector<std::size_t> row(other.size() + 1);
    for (std::size_t place = 0; place < row.size(); ++place) {
        row[place] = place;
    }
    for (std::size_t here = 1; here <= one.size(); ++here) {
        before_last = std::exchange(last, row);
        row[0] = here;
        for (std::size_t there = 1; there <= other.size(); ++there) {
            const std::size_t changed = one[here - 1] == other[there - 1] ? 0 : 1;
            row[there] = std::min({last[there] + 1, row[there - 1] + 1, last[there - 1] + changed});
            if (here > 1 && there > 1 && one[here - 1] == other[there - 2] &&
                one[here - 2] == other[there - 1]) {
                row[there] = std::min(row[there], before_last[there - 2] + 1);
            }
        }
    }
    return row.back();
}

} // namespace

std::size_t slips_between(std::string_view one, std::string_view other) {
    return slips(characters_of(one), characters_of(other));
}

std::vector<std::string_view> nearest(std::string_view written,
                                      std::span<const std::string_view> known) {
    const std::u32string wanted = characters_of(written);
    std::vector<std::string_view> found;
    std::size_t least = 0;
    for (const std::string_view word : known) {
        const std::u32string offered = characters_of(word);
        const std::size_t longer = std::max(wanted.size(), offered.size());
        const std::size_t shorter = std::min(wanted.size(), offered.size());
        const std::size_t forgiven = longer < 2 ? 0 : (longer + 1) / 3;
        if (longer - shorter > forgiven) { // and a long text costs nothing
            continue;
        }
        const std::size_t distance = slips(wanted, offered);
        if (distance > forgiven || (!found.empty() && distance > least)) {
            continue;
        }
        if (distance < least) {
            found.clear();
        }
        least = distance;
        found.push_back(word);
    }
    return found;
}

} // namespace program
