// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/assessment.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

namespace sweep {

/// What was assessed, and how it came out.
struct tally {
    static constexpr std::size_t most_shown = 3;

    std::uint64_t applications = 0;
    std::array<std::uint64_t, 6> refusals{}; ///< by reason; 0: not refused
    std::array<std::uint64_t, 256> routes{}; ///< by number; claims from first_claim_route
    std::uint64_t mismatches = 0;
    std::vector<std::string> shown; ///< the first mismatches

    void count(const canbao::assessment& result) {
        ++applications;
        ++refusals[static_cast<std::size_t>(result.reason)];
        ++routes[result.route];
    }

    tally& operator+=(const tally& more);
};

/// A line each for the routes and the reasons for refusal.
void print(std::ostream& out, const canbao::policy_content& policy, const tally& counted);

/// True where every route and claim was taken at least once.
bool took_every_route(const canbao::policy_content& policy, const tally& counted);

} // namespace sweep
