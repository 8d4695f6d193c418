// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_SUPPORT_ODD_PERSON_HPP
#define CANBAO_TESTS_SUPPORT_ODD_PERSON_HPP

#include "../../benchmarks/draws.hpp"

#include <canbao/content/policy_content.hpp>
#include <canbao/rosters/tables.hpp>

#include <cstddef>
#include <cstdint>

// People whom no policy expects, for tests that compare ways to assess them.
namespace tests {

/// Somebody out of the ordinary: any codes, days on which little is open, and days that do not
/// exist. An event, be it a birth, comes after the payment as often as before. Draws are
/// statements, for the order of evaluation within one differs between compilers.
inline canbao::application odd_person(canbao::date year_begin, benchmarks::draws random) {
    canbao::application one;
    const auto day = [&] {
        const std::uint32_t kind = random.below(16);
        const std::uint32_t place = random.below(500);
        const std::uint32_t far = random.below(65'536);
        if (kind == 0) {
            return canbao::date::absent;
        }
        if (kind == 1) {
            return static_cast<std::int32_t>(far * 65'536U); // any number of 32 bits, nearly
        }
        return year_begin.days - 130 + static_cast<std::int32_t>(place);
    };
    const auto bits = [&](std::uint32_t slots, std::uint32_t in_10000) {
        std::uint32_t some = 0;
        for (std::uint32_t slot = 0; slot < slots; ++slot) {
            some |= (random.happens(in_10000) ? 1U : 0U) << slot;
        }
        return some;
    };
    one.paid_on.days = day();
    const std::uint32_t most_events = random.happens(9'000) ? 10 : 256;
    one.event.value = static_cast<std::uint8_t>(random.below(most_events));
    one.event_on.days = day();
    one.recognised_on.days = day();
    const bool usual_tier = random.happens(8'000);
    one.tier = static_cast<std::uint8_t>(usual_tier ? 1 + random.below(2) : random.below(11));
    one.categories.bits = bits(32, 600);
    one.circumstances.bits = bits(24, 400);
    const std::uint32_t most_years = random.happens(8'000) ? 6 : 100;
    one.lapsed_years = static_cast<std::uint8_t>(random.below(most_years));
    one.repaid_years = static_cast<std::uint8_t>(random.below(most_years));
    // Drawn last, so that the others stay as they are: the upper half of sets, and the birth.
    const bool has_more = random.happens(3'000);
    const std::uint64_t more_categories = bits(32, has_more ? 600 : 0);
    const std::uint64_t more_circumstances = bits(32, has_more ? 600 : 0);
    one.categories.bits |= more_categories << 32U;
    one.circumstances.bits |= more_circumstances << 32U;
    const bool is_born_before = random.happens(7'000);
    const std::uint32_t age = random.below(95 * 365);
    one.born_on.days = day();
    if (is_born_before) {
        one.born_on.days = year_begin.days + 300 - static_cast<std::int32_t>(age);
    }
    return one;
}

/// So many of them, about the insured year of a policy: always the same.
inline canbao::application_table odd_roster(const canbao::policy_content& policy,
                                            std::size_t persons) {
    canbao::application_table all;
    for (std::size_t row = 0; row < persons; ++row) {
        all.add(odd_person(policy.year_begin(), benchmarks::draws{2'026, row}));
    }
    return all;
}

} // namespace tests

#endif
