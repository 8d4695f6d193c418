// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VECTOR_BUCKET_COUNTS_HPP
#define CANBAO_VECTOR_BUCKET_COUNTS_HPP

#include <canbao/vector/dispatch.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

// Counts a ledger's buckets while a roster is assessed.
namespace canbao::inline v0_1::detail {

#if CANBAO_DETAIL_VECTORS

/// Persons by bucket while a roster is assessed. Most are in the same few buckets, hence several
/// counters of each; they are kept on the stack, so fewer where there are many buckets.
template <std::size_t Buckets>
class bucket_counts {
public:
    [[nodiscard]] bucket_counters counters() noexcept {
        return {.counts = counts_[0].data(), .apart = Buckets, .in_turn = in_turn};
    }

    /// The persons in a bucket.
    [[nodiscard]] std::int64_t of(std::size_t bucket) const noexcept {
        std::int64_t sum = 0;
        for (const auto& some : counts_) {
            sum += some[bucket];
        }
        return sum;
    }

private:
    static constexpr std::size_t in_turn = Buckets <= 2'048 ? 8 : Buckets <= 8'192 ? 2 : 1;

    std::array<std::array<std::uint32_t, Buckets>, in_turn> counts_{};
};

#endif

} // namespace canbao::detail

#endif
