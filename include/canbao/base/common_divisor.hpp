// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_BASE_COMMON_DIVISOR_HPP
#define CANBAO_BASE_COMMON_DIVISOR_HPP

#include <canbao/base/language.hpp>

// The greatest common divisor, which units of money and fractions are reduced by.
namespace canbao::inline v0_1::detail {

/// The greatest common divisor of two numbers that are not negative; of 0 and another, the other.
/// (std::gcd would do, but <numeric> does not compile behind the macros min and max of windows.h.)
template <class Number>
constexpr Number common_divisor(Number one, Number other) noexcept {
    while (other != 0) {
        const Number rest = one % other;
        one = other;
        other = rest;
    }
    return one;
}

} // namespace canbao::detail

#endif
