// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VECTOR_RECIPE_SCHEMES_HPP
#define CANBAO_VECTOR_RECIPE_SCHEMES_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/engine/rule_table.hpp>

#include <cstddef>
#include <cstdint>

// What kernels work out prices by.
namespace canbao::inline v0_1::detail {

/// A plan, and whose aid counts on it.
struct scheme {
    std::uint8_t plan = rule_table::claim_plan; ///< slot
    std::uint64_t aided = ~std::uint64_t{0};    ///< categories and groups, as a mask

    friend constexpr bool operator==(const scheme&, const scheme&) = default;
};

inline constexpr std::size_t max_schemes = 8;

/// The schemes of a rule table's openings, by number; the first is that of claims.
struct schemes : bounded<scheme, max_schemes> {
    constexpr explicit schemes(const rule_table& rules) noexcept {
        this->push_back({});
        for (const opening& one : rules.openings) {
            if (number_of(one) == this->size()) {
                this->push_back({one.plan, one.aided});
            }
        }
    }

    /// How many there are where there was no room for an opening's.
    [[nodiscard]] constexpr std::size_t number_of(const opening& one) const noexcept {
        std::size_t number = 0;
        while (number < this->size() && !(this->items[number] == scheme{one.plan, one.aided})) {
            ++number;
        }
        return number;
    }
};

} // namespace canbao::detail

#endif
