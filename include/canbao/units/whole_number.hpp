// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_UNITS_WHOLE_NUMBER_HPP
#define CANBAO_UNITS_WHOLE_NUMBER_HPP

#include <canbao/base/language.hpp>

#include <concepts>
#include <cstdint>

// Whole numbers as arguments, which know where something else was written.
namespace canbao::inline v0_1 {

/// A whole number as a template argument: `percent<50>`. Takes whatever is written there, so that
/// what is no whole number (33.3, "1") is told in words, by the component and not by the compiler.
struct whole_number {
    /// Numbers from here down stand for what is none.
    static constexpr std::int64_t none = -1'000'000'000'000'000;

    std::int64_t number = none; ///< the number, or `none` less the hundredths of a decimal one

    // Implicit, so that a literal can stand where a template asks for a number.
    /// From what is written: a whole number, a decimal one, or no number at all.
    template <class Given>
    constexpr whole_number(Given given) noexcept {
        if constexpr (std::integral<Given>) {
            number = static_cast<std::int64_t>(given);
        } else if constexpr (std::floating_point<Given>) {
            if (given > 0 && given < 1'000'000) {
                number = none - static_cast<std::int64_t>(given * 100 + Given{0.5});
            }
        } else {
            static_cast<void>(given);
        }
    }

    /// Whether it is a whole number.
    [[nodiscard]] constexpr bool has_value() const noexcept { return number > none; }
    /// The number; 0 where it is none.
    [[nodiscard]] constexpr std::int64_t value() const noexcept { return has_value() ? number : 0; }
    /// Of what is none, so many hundredths; 0 where it is no number at all.
    [[nodiscard]] constexpr std::int64_t hundredths() const noexcept {
        return has_value() ? 0 : none - number;
    }
    /// Whether it is a whole number in a range, both ends inclusive.
    [[nodiscard]] constexpr bool is_between(std::int64_t least, std::int64_t most) const noexcept {
        return has_value() && least <= number && number <= most;
    }
};

} // namespace canbao

#endif
