// SPDX-License-Identifier: Apache-2.0
#include "shared/registry.hpp"

#include "registered_policies.hpp" // made by CMake

#include <canbao/rosters/mixed.hpp>

#include <limits>

namespace program {

namespace {

template <class... Policies>
struct policy_list {
    static constexpr const auto& entries = canbao::registry_of<Policies...>;

    static bool assess(std::span<const std::uint8_t> policies,
                       const canbao::application_columns& in,
                       const canbao::assessment_columns& out) {
        return canbao::assess_mixed<Policies...>(policies, in, out);
    }
};

using registered = policy_list<CANBAO_REGISTERED_POLICIES>;

static_assert(registered::entries.size() <= std::numeric_limits<std::uint8_t>::max(),
              "a row's policy is a number of one byte");

constexpr bool has_an_id_twice() {
    for (const canbao::policy_entry& one : registered::entries) {
        for (const canbao::policy_entry& other : registered::entries) {
            if (&one != &other && one.id() == other.id()) {
                return true;
            }
        }
    }
    return false;
}
static_assert(!has_an_id_twice(), "two of CANBAO_OWN_POLICIES, or one of them and a published "
                                  "policy, have the same id");

constexpr bool has_no_id() {
    for (const canbao::policy_entry& one : registered::entries) {
        if (one.id().empty()) {
            return true;
        }
    }
    return false;
}
static_assert(!has_no_id(), "rosters name policies by their ids: one of CANBAO_OWN_POLICIES has "
                            "no policy_id<...>");

} // namespace

std::span<const canbao::policy_entry> registry() noexcept {
    return registered::entries;
}

const canbao::policy_entry* find_policy(std::string_view id) noexcept {
    return canbao::find_policy(id, registry());
}

bool assess_registered(std::span<const std::uint8_t> policies,
                       const canbao::application_columns& in,
                       const canbao::assessment_columns& out) {
    return registered::assess(policies, in, out);
}

} // namespace program
