// SPDX-License-Identifier: Apache-2.0
//
// Draws for use inside rc::gen::exec. Each shrinks towards its first value, so that a failure is
// shown with the plainest policy and person that still fail.
#pragma once

#include <rapidcheck.h>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace property {

inline int between(int least, int most) {
    return *rc::gen::inRange(least, most + 1);
}

inline bool happens(int percent) {
    return between(0, 99) >= 100 - percent;
}

/// The place of one of several items.
std::size_t place_in(const auto& items) {
    return static_cast<std::size_t>(between(0, static_cast<int>(items.size()) - 1));
}

template <class Item>
Item one_of(const std::vector<Item>& items) {
    return items[place_in(items)];
}

/// A set of at most so many of the first `slots` words.
inline std::uint64_t some_bits(int most, int slots) {
    std::uint64_t bits = 0;
    for (int more = between(0, most); more > 0; --more) {
        bits |= std::uint64_t{1} << between(0, slots - 1);
    }
    return bits;
}

/// What is drawn inside has its full range from the first case on: RapidCheck would begin small.
template <class Draw>
auto drawn(Draw draw) {
    return rc::gen::resize(rc::kNominalSize, rc::gen::exec(draw));
}

} // namespace property
