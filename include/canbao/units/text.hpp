// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_UNITS_TEXT_HPP
#define CANBAO_UNITS_TEXT_HPP

#include <canbao/base/language.hpp>

#include <cstddef>
#include <string_view>

// Text as an argument of a template, and a code with its name.
namespace canbao::inline v0_1 {

/// A string literal as a template argument: `section<"2.3">`.
///
/// The characters live as long as the program, so views of them never dangle.
template <std::size_t Size>
struct text {
    char characters[Size]{}; ///< with a terminating zero

    // Implicit, so that a literal can stand where a template asks for a text.
    /// From a literal.
    constexpr text(const char (&literal)[Size]) noexcept {
        for (std::size_t i = 0; i < Size; ++i) {
            characters[i] = literal[i];
        }
    }

    /// The text without its terminating zero.
    [[nodiscard]] constexpr std::string_view view() const noexcept {
        return {characters, Size - 1};
    }
};
/// The size is that of the literal.
template <std::size_t Size>
text(const char (&)[Size]) -> text<Size>;

/// A code as files write it, and what people call it.
struct label {
    std::string_view code; ///< such as "orphan"
    std::string_view name; ///< such as "孤儿"

    friend constexpr bool operator==(const label&, const label&) = default;
};

} // namespace canbao

#endif
