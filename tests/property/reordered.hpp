// SPDX-License-Identifier: Apache-2.0
//
// A policy's components, and the options within them, in another order. Routes and claims keep
// theirs among themselves: it is the order of listing.
#pragma once

#include <canbao/canbao.hpp>

#include <array>
#include <cstddef>
#include <tuple>
#include <utility>

namespace property {

template <class... Items>
struct pack {};

/// A policy of the components in a pack.
template <class Components>
struct policy_of;
template <class... Components>
struct policy_of<pack<Components...>> : canbao::policy<Components...> {};

template <class Component>
inline constexpr bool is_listed = false;
template <class Name, class... Options>
inline constexpr bool is_listed<canbao::route<Name, Options...>> = true;
template <class... Options>
inline constexpr bool is_listed<canbao::claim_at_household<Options...>> = true;

/// Where each component comes from: backwards, or from the `Turns`-th on.
struct backwards {
    template <std::size_t Size>
    static constexpr std::size_t source(std::size_t place) {
        return Size - 1 - place;
    }
};
template <std::size_t Turns>
struct rotated {
    template <std::size_t Size>
    static constexpr std::size_t source(std::size_t place) {
        return (place + Turns) % Size;
    }
};

template <class Order, class... Components>
constexpr auto sources() {
    constexpr std::size_t size = sizeof...(Components);
    constexpr std::array<bool, size> listed{is_listed<Components>...};
    std::array<std::size_t, size> from{};
    std::size_t next_listed = 0;
    for (std::size_t place = 0; place < size; ++place) {
        from[place] = Order::template source<size>(place);
        if (listed[from[place]]) {
            while (!listed[next_listed]) {
                ++next_listed;
            }
            from[place] = next_listed++;
        }
    }
    return from;
}

template <class Order, class... Components>
constexpr auto reordered(boost::hana::experimental::types<Components...>) {
    return []<std::size_t... Place>(std::index_sequence<Place...>) {
        constexpr auto from = sources<Order, Components...>();
        return policy_of<pack<std::tuple_element_t<from[Place], std::tuple<Components...>>...>>{};
    }
    (std::index_sequence_for<Components...>{});
}

} // namespace property
