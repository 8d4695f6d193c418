// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_EVERYWHERE_PERSONS_HPP
#define CANBAO_TESTS_EVERYWHERE_PERSONS_HPP

#include "../../benchmarks/population.hpp"
#include "../support/odd_person.hpp"

#include <canbao/policies/registry.hpp>
#include <canbao/rosters/tables.hpp>

#include <cstddef>

namespace everywhere {

/// Persons of each policy: a multiple of no vector's length, so that last stripes overlap.
inline constexpr std::size_t persons = 20'011;

/// The applicants of a policy: every second as in life, the others out of the ordinary.
inline canbao::application_table applicants_of(const canbao::policy_content& policy) {
    const benchmarks::population usual{policy, 1};
    canbao::application_table all;
    for (std::size_t row = 0; row < persons; ++row) {
        const benchmarks::draws random{2'026, row};
        all.add(row % 2 == 0 ? usual.person(random)
                             : tests::odd_person(policy.year_begin(), random));
    }
    return all;
}

} // namespace everywhere

#endif
