// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_EVERYWHERE_PERSONS_HPP
#define CANBAO_TESTS_EVERYWHERE_PERSONS_HPP

#include "../../benchmarks/population.hpp"

#include <canbao/policies/registry.hpp>
#include <canbao/rosters/tables.hpp>

#include <cstddef>
#include <cstdint>

namespace everywhere {

/// Persons of each policy: a multiple of no vector's length, so that last stripes overlap.
inline constexpr std::size_t persons = 20'011;

/// One out of the ordinary: any codes, days on which little is open, and days that do not exist.
/// Draws are statements, for the order of evaluation within one differs between compilers.
inline canbao::application odd_person(std::int32_t year_begin, benchmarks::draws random) {
    canbao::application one;
    const auto day = [&] {
        const std::uint32_t kind = random.below(16);
        const std::uint32_t place = random.below(1'000);
        const std::uint32_t far = random.below(65'536);
        if (kind == 0) {
            return canbao::date::absent;
        }
        if (kind == 1) {
            return static_cast<std::int32_t>(far * 65'536U); // any number of 32 bits, nearly
        }
        return year_begin - 500 + static_cast<std::int32_t>(place);
    };
    const auto bits = [&](std::uint32_t slots) {
        std::uint32_t some = 0;
        for (std::uint32_t slot = 0; slot < slots; ++slot) {
            some |= (random.happens(1'000) ? 1U : 0U) << slot;
        }
        return some;
    };
    one.paid_on.days = day();
    one.event.value = static_cast<std::uint8_t>(random.below(12));
    one.event_on.days = day();
    one.recognised_on.days = day();
    one.tier = static_cast<std::uint8_t>(random.below(5));
    one.categories.bits = bits(32);
    one.circumstances.bits = bits(11);
    one.lapsed_years = static_cast<std::uint8_t>(random.below(100));
    one.repaid_years = static_cast<std::uint8_t>(random.below(100));
    return one;
}

/// The applicants of a policy: every second as in life, the others out of the ordinary.
inline canbao::application_table applicants_of(const canbao::policy_content& policy) {
    const benchmarks::population usual{policy, 1};
    canbao::application_table all;
    for (std::size_t row = 0; row < persons; ++row) {
        const benchmarks::draws random{2'026, row};
        all.add(row % 2 == 0 ? usual.person(random) : odd_person(policy.year_begin().days, random));
    }
    return all;
}

} // namespace everywhere

#endif
