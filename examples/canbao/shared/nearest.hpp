// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace program {

/// How many slips of the pen turn one text into the other: a character left out, put in, written
/// for another, or changed places with its neighbour (Damerau–Levenshtein, no character moved
/// twice). Characters are those of UTF-8; capitals of ASCII are as good as small letters.
std::size_t slips_between(std::string_view one, std::string_view other);

/// Which of the known words was meant by one that is not among them: the nearest, several where
/// they are equally near, in their order; none where all are too far off. One slip is forgiven in
/// two characters, two in five, three in eight, and so on.
std::vector<std::string_view> nearest(std::string_view written,
                                      std::span<const std::string_view> known);

} // namespace program
