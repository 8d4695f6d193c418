// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_UNITS_SECTION_NUMBER_HPP
#define CANBAO_UNITS_SECTION_NUMBER_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/base/kept.hpp>

#include <cstddef>
#include <string_view>

// The number of a section of a notice, such as 2.3.
namespace canbao::inline v0_1 {

/// The number of a section of a notice as a template argument, written as one cites it: "2.4" is
/// 二（四）. One to three numbers from 1 to 999. Held as numbers, so that a compiler's message
/// shows {2, 4, 0}; {0, 0, 0} where the text is no such number, which `section` reports.
struct section_number {
    int first = 0;  ///< 2 of "2.4.1"
    int second = 0; ///< 4 of "2.4.1"; 0 where there is none
    int third = 0;  ///< 1 of "2.4.1"; 0 where there is none

    // Implicit, so that a literal can stand where a template asks for a number.
    /// From "2", "2.4" or "2.4.1".
    template <std::size_t Size>
    constexpr section_number(const char (&literal)[Size]) noexcept {
        int levels[3]{};
        std::size_t level = 0;
        for (const char character : std::string_view{literal, Size - 1}) {
            const bool is_digit = character >= '0' && character <= '9';
            if (character == '.' && level < 2) {
                ++level;
            } else if (is_digit && levels[level] < 1'000) {
                levels[level] = levels[level] * 10 + (character - '0');
            }
        }
        first = levels[0];
        second = levels[1];
        third = levels[2];
        const bounded<char, 12> meant = characters();
        if (std::string_view{meant.begin(), meant.size()} != std::string_view{literal, Size - 1}) {
            first = second = third = 0;
        }
    }

    /// From what is no text: no number either.
    template <class Other>
    constexpr section_number(Other) noexcept {}

    // As nvcc writes it in the code that it gives another compiler.
    /// From the numbers that are held.
    constexpr explicit section_number(int level_1, int level_2, int level_3) noexcept
        : first{level_1},
          second{level_2},
          third{level_3} {}

    /// Whether the text was a number of a section.
    [[nodiscard]] constexpr bool has_value() const noexcept { return first != 0; }

    /// The number as it is cited; empty where there is none.
    [[nodiscard]] constexpr bounded<char, 12> characters() const noexcept {
        bounded<char, 12> text;
        for (const int level : {first, second, third}) {
            if (level < 1 || level > 999) {
                break;
            }
            if (!text.empty()) {
                text.push_back('.');
            }
            for (const int unit : {100, 10, 1}) {
                if (level >= unit) {
                    text.push_back(static_cast<char>('0' + level / unit % 10));
                }
            }
        }
        return text;
    }
};

namespace detail {

// Kept for as long as the program runs, so that views of it never dangle.
template <section_number Number>
CANBAO_DETAIL_KEPT inline constexpr bounded<char, 12> section_characters = Number.characters();

template <section_number Number>
CANBAO_DETAIL_KEPT inline constexpr std::string_view section_text{
    section_characters<Number>.begin(), section_characters<Number>.size()};

} // namespace detail

} // namespace canbao

#endif
