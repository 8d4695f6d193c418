// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_SUPPORT_MIXED_PATHS_HPP
#define CANBAO_TESTS_SUPPORT_MIXED_PATHS_HPP

// The ways in which a mixed roster is assessed in vectors. `assess_mixed` takes one of them, by the
// processor: on one that sorts rows by policy no other would ever be tested.
#include <canbao/rosters/mixed.hpp>
#include <canbao/vector/available.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace tests {

struct mixed_path {
    canbao::instructions with;
    bool may_sort; ///< where the processor can, and the policies allow it
};

/// Those that this processor has.
inline std::vector<mixed_path> mixed_paths() {
    using canbao::instructions;
    std::vector<mixed_path> paths;
    for (const instructions with :
         {instructions::baseline, instructions::avx2, instructions::avx512}) {
        if (canbao::has_instructions(with)) {
            paths.push_back({with, true});
        }
    }
    if (canbao::has_instructions(instructions::avx512)) {
        paths.push_back({instructions::avx512, false});
    }
    return paths;
}

/// False, and nothing written, where the policies do not fit vectors or the rows fill none.
template <class... Policies>
bool assess_on(const mixed_path& path, bool streams, std::span<const std::uint8_t> policy,
               const canbao::application_columns& in, const canbao::assessment_columns& out) {
#if CANBAO_DETAIL_VECTORS
    using namespace canbao::detail;
    constexpr std::int32_t unit = common_unit<Policies...>;
    if constexpr ((plan_in_unit<Policies, unit>.fits && ...)) {
        if (!path.may_sort) {
            vector_input from = vectors_of(in);
            from.policy = policy.data();
            return run_kernel<plan_in_unit<Policies, unit>...>(path.with, from, vectors_of(out),
                                                               in.paid_on.size(), streams);
        }
    }
#endif
    return canbao::detail::assess_in_vectors<Policies...>(path.with, streams, policy, in, out);
}

/// True where rows were sorted by policy; false, and nothing written, where that cannot be.
template <class... Policies>
bool assess_sorted([[maybe_unused]] std::span<const std::uint8_t> policy,
                   [[maybe_unused]] const canbao::application_columns& in,
                   [[maybe_unused]] const canbao::assessment_columns& out) {
#if CANBAO_DETAIL_VECTORS && defined(__x86_64__)
    using namespace canbao::detail;
    constexpr std::int32_t unit = common_unit<Policies...>;
    if constexpr ((plan_in_unit<Policies, unit>.fits && ...)) {
        vector_input from = vectors_of(in);
        from.policy = policy.data();
        return run_sorting<plan_in_unit<Policies, unit>...>(
            canbao::best_instructions(), from, vectors_of(out), in.paid_on.size(), false);
    }
#endif
    return false;
}

/// True where this processor has the instructions that sorting takes.
inline bool can_sort() {
#if CANBAO_DETAIL_VECTORS && defined(__x86_64__)
    return canbao::has_instructions(canbao::instructions::avx512) &&
           __builtin_cpu_supports("avx512vbmi2");
#else
    return false;
#endif
}

} // namespace tests

#endif
