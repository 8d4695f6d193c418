// SPDX-License-Identifier: Apache-2.0
#include "subject.hpp"

#include "../support/people_2026.hpp"

#include <canbao/policies/registry.hpp>
#include <canbao/rosters.hpp>

#include <array>
#include <bit>
#include <type_traits>

namespace sweep {
namespace {

// Byte by byte through a volatile place: what comes out may be anything.
canbao::rule_table seen_at_run_time_only(const canbao::rule_table& rules) {
    static_assert(std::is_trivially_copyable_v<canbao::rule_table>);
    using bytes = std::array<unsigned char, sizeof(canbao::rule_table)>;
    bytes copied = std::bit_cast<bytes>(rules);
    for (unsigned char& byte : copied) {
        const volatile unsigned char one = byte;
        byte = one;
    }
    return std::bit_cast<canbao::rule_table>(copied);
}

template <class Policy>
subject subject_of() {
    return {Policy::content, Policy::rules,
            [](std::span<const canbao::application> people, std::span<canbao::assessment> results) {
                for (std::size_t i = 0; i < people.size(); ++i) {
                    results[i] = canbao::assess<Policy>(people[i]);
                }
            },
            [](const canbao::application_columns& in, const canbao::assessment_columns& out) {
                return canbao::assess<Policy>(in, out);
            },
            seen_at_run_time_only(Policy::rules)};
}

} // namespace

std::vector<subject> all_subjects() {
    return {
        subject_of<canbao::policies::hunan_2023>(),   subject_of<canbao::policies::fuling_2023>(),
        subject_of<canbao::policies::huaibei_2024>(), subject_of<canbao::policies::hunan_2024>(),
        subject_of<canbao::policies::jiangan_2023>(), subject_of<tests::people_2026>()};
}

} // namespace sweep
