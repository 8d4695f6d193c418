// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/units/money.hpp>

#include <cstdint>

namespace property {

/// An exact, non-negative fraction.
struct fraction {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;

    std::int64_t floor() const { return numerator / denominator; }
    bool is_whole() const { return floor() * denominator == numerator; }
    std::int64_t ceiling() const { return is_whole() ? floor() : floor() + 1; }
    fraction operator*(std::int64_t times) const { return {numerator * times, denominator}; }
    fraction plus(std::int64_t whole) const {
        return {numerator + whole * denominator, denominator};
    }
};

inline fraction exact_share(canbao::fen whole, canbao::rate share) {
    return fraction{whole.count, share.whole} * share.parts;
}

/// Each rounding by its definition: the nearest whole number is the middle of the floors of the
/// doubled fraction, and a half is where the fraction is not whole but twice it is.
inline std::int64_t rounded_number(fraction exact, canbao::rounding how) {
    const bool is_half = !exact.is_whole() && (exact * 2).is_whole();
    switch (how) {
    case canbao::rounding::exact:
    case canbao::rounding::down: return exact.floor();
    case canbao::rounding::up: return exact.ceiling();
    case canbao::rounding::half_up: return (exact * 2).plus(1).floor() / 2;
    case canbao::rounding::half_even:
        if (is_half) {
            return exact.floor() % 2 == 0 ? exact.floor() : exact.ceiling();
        }
        return (exact * 2).plus(1).floor() / 2;
    }
    return 0;
}

/// So many units, each of so many fen.
inline canbao::fen rounded_share(canbao::fen whole, canbao::rate share, canbao::rounding how,
                                 canbao::fen unit = {1}) {
    const fraction exact = exact_share(whole, share);
    const fraction units{exact.numerator, exact.denominator * unit.count};
    return unit * rounded_number(units, how);
}

} // namespace property
