// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VECTOR_CELL_COUNTS_HPP
#define CANBAO_VECTOR_CELL_COUNTS_HPP

#include <canbao/vector/dispatch.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace canbao::inline v0_1::detail {

#if CANBAO_DETAIL_VECTORS

/// Persons by cell while a roster is assessed. Most are in the same few cells, hence several
/// counters of each; they are kept on the stack, so fewer where there are many cells.
template <std::size_t Cells>
class cell_counts {
public:
    [[nodiscard]] cell_counters counters() noexcept { return {counts_[0].data(), Cells, in_turn}; }

    /// The persons in a cell.
    [[nodiscard]] std::int64_t of(std::size_t cell) const noexcept {
        std::int64_t sum = 0;
        for (const auto& some : counts_) {
            sum += some[cell];
        }
        return sum;
    }

private:
    static constexpr std::size_t in_turn = Cells <= 2'048 ? 8 : Cells <= 8'192 ? 2 : 1;

    std::array<std::array<std::uint32_t, Cells>, in_turn> counts_{};
};

#endif

} // namespace canbao::detail

#endif
