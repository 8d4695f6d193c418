// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_DETAIL_BOUNDED_HPP
#define CANBAO_DETAIL_BOUNDED_HPP

#include <array>
#include <cstddef>
#include <cstdint>

namespace canbao {

/// A list with room for `Capacity` items and no allocation; a structural type where Item is.
/// Items beyond the capacity are dropped and counted, so that the owner can report them.
template <class Item, std::size_t Capacity>
struct bounded {
    std::array<Item, Capacity> items{};
    std::uint16_t count = 0;
    std::uint16_t dropped = 0;

    constexpr void push_back(const Item& item) noexcept {
        if (count == Capacity) {
            ++dropped;
        } else {
            items[count++] = item;
        }
    }

    [[nodiscard]] constexpr std::size_t size() const noexcept { return count; }
    [[nodiscard]] constexpr bool empty() const noexcept { return count == 0; }
    [[nodiscard]] constexpr const Item* begin() const noexcept { return items.data(); }
    [[nodiscard]] constexpr const Item* end() const noexcept { return items.data() + count; }
    [[nodiscard]] constexpr Item* begin() noexcept { return items.data(); }
    [[nodiscard]] constexpr Item* end() noexcept { return items.data() + count; }
    constexpr const Item& operator[](std::size_t place) const noexcept { return items[place]; }
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
