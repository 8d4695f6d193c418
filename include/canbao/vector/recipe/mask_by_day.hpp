// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VECTOR_RECIPE_MASK_BY_DAY_HPP
#define CANBAO_VECTOR_RECIPE_MASK_BY_DAY_HPP

#include <canbao/base/bounded.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

// Masks that change from day to day, as steps.
namespace canbao::inline v0_1::detail {

/// Sixteen yes-or-no answers, one for each opening of a part.
using mask16 = std::uint16_t;

/// Days since 1970-01-01 in 16 bits: until September 2059, and back to 1880. A day out of range
/// counts as the nearest one in it.
constexpr std::int16_t day16(std::int32_t day) noexcept {
    return static_cast<std::int16_t>((std::clamp)(day, -32'768, 32'767));
}

/// Days from one to another, ends inclusive.
struct days16 {
    std::int32_t from = -32'768;
    std::int32_t to = 32'767;

    [[nodiscard]] constexpr bool contains(std::int32_t day) const noexcept {
        return from <= day && day <= to;
    }
};

/// A mask that depends on a day alone, as vectors find it: what it is on the first day of all, and
/// what is to be added (modulo 2^16) from which day on.
struct mask_by_day {
    struct step {
        std::int16_t day = 0;
        std::int16_t change = 0;
    };

    mask16 first = 0;
    bounded<step, 32> steps;

    [[nodiscard]] constexpr bool is(mask16 always) const noexcept {
        return steps.empty() && first == always;
    }
};

/// The mask of which each bit is set on the days of its range.
constexpr mask_by_day mask_of(const std::array<days16, 16>& ranges) noexcept {
    const auto at = [&](std::int32_t day) {
        mask16 mask = 0;
        for (std::size_t bit = 0; bit < ranges.size(); ++bit) {
            mask = static_cast<mask16>(mask | (ranges[bit].contains(day) ? 1U << bit : 0U));
        }
        return mask;
    };
    mask_by_day result;
    result.first = at(-32'768);
    std::int32_t day = -32'768;
    mask16 mask = result.first;
    for (;;) {
        std::int32_t next = 32'768;
        for (const days16& one : ranges) {
            for (const std::int32_t change : {one.from, one.to + 1}) {
                next = change > day ? (std::min)(next, change) : next;
            }
        }
        if (next == 32'768) {
            return result;
        }
        day = next;
        const mask16 changed = at(day);
        if (changed != mask) {
            result.steps.push_back(
                {day16(day), static_cast<std::int16_t>(static_cast<mask16>(changed - mask))});
            mask = changed;
        }
    }
}

} // namespace canbao::detail

#endif
