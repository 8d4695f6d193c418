// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_BASE_BOUNDED_HPP
#define CANBAO_BASE_BOUNDED_HPP

#include <canbao/base/language.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

// A list in fixed memory, for what is made while compiling.
namespace canbao::inline v0_1 {

/// A list with room for `Capacity` items and no allocation; a structural type where Item is.
/// Items beyond the capacity are dropped and counted, so that the owner can report them.
template <class Item, std::size_t Capacity>
struct bounded {
    std::array<Item, Capacity> items{}; ///< the first `count` of them are in use
    std::uint16_t count = 0;            ///< how many there are
    std::uint16_t dropped = 0;          ///< how many did not fit

    /// Adds an item, or counts it as dropped.
    constexpr void push_back(const Item& item) noexcept {
        if (count == Capacity) {
            ++dropped;
        } else {
            items[count++] = item;
        }
    }

    /// How many items there are.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return count; }
    /// Whether there are none.
    [[nodiscard]] constexpr bool empty() const noexcept { return count == 0; }
    /// The first item.
    [[nodiscard]] constexpr const Item* begin() const noexcept { return items.data(); }
    /// Past the last item.
    [[nodiscard]] constexpr const Item* end() const noexcept { return items.data() + count; }
    /// The first item.
    [[nodiscard]] constexpr Item* begin() noexcept { return items.data(); }
    /// Past the last item.
    [[nodiscard]] constexpr Item* end() noexcept { return items.data() + count; }
    /// The item at a place, from 0; not checked.
    constexpr const Item& operator[](std::size_t place) const noexcept { return items[place]; }
    /// The item at a place, from 0; not checked.
    constexpr Item& operator[](std::size_t place) noexcept { return items[place]; }

    friend constexpr bool operator==(const bounded& a, const bounded& b) noexcept {
        if (a.count != b.count) {
            return false;
        }
        for (std::size_t i = 0; i < a.count; ++i) {
            if (!(a.items[i] == b.items[i])) {
                return false;
            }
        }
        return true;
    }
};

} // namespace canbao

#endif
