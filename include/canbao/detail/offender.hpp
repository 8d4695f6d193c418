// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_DETAIL_OFFENDER_HPP
#define CANBAO_DETAIL_OFFENDER_HPP

#include <canbao/components/recognition.hpp>
#include <canbao/components/route.hpp>
#include <canbao/components/subsidy.hpp>
#include <canbao/violation.hpp>

#include <boost/hana/at.hpp>
#include <boost/hana/bool.hpp>
#include <boost/hana/experimental/types.hpp>
#include <boost/hana/filter.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/type.hpp>
#include <boost/hana/unpack.hpp>

#include <cstddef>
#include <type_traits>

// Finds the tag that a message names. Only a policy that breaks a rule pays for any of this.
namespace canbao::detail {

namespace hana = boost::hana;

template <std::uint8_t Slot, class... Tags>
constexpr auto tag_with_slot(word_list<Tags...>) {
    return hana::at_c<Slot>(hana::tuple_t<Tags...>);
}

template <class Component>
inline constexpr bool is_route = false;
template <class Name, class... Options>
inline constexpr bool is_route<route<Name, Options...>> = true;

template <class Name, class... Options>
constexpr auto name_of(hana::basic_type<route<Name, Options...>>) {
    return hana::type_c<Name>;
}

template <std::size_t Place, class... Components>
constexpr auto name_of_route() {
    constexpr auto components = hana::tuple_t<Components...>;
    constexpr auto routes = hana::filter(
        components, [](auto c) { return hana::bool_c<is_route<typename decltype(c)::type>>; });
    return name_of(hana::at_c<Place>(routes));
}

/// The category with that slot among the words of a set; `void` where it is not there.
template <std::uint8_t Slot, class Part>
struct category_in {
    using type = void;
};
template <std::uint8_t Slot, class First, class... Rest>
struct first_category_in {
    using here = typename category_in<Slot, First>::type;
    using type = typename std::conditional_t<std::is_void_v<here>, first_category_in<Slot, Rest...>,
                                             category_in<Slot, First>>::type;
};
template <std::uint8_t Slot, class Last>
struct first_category_in<Slot, Last> : category_in<Slot, Last> {};

template <std::uint8_t Slot, class Tag>
    requires word_of<Tag, category_kind>
struct category_in<Slot, Tag> {
    using type = std::conditional_t<Tag::slot == Slot, Tag, void>;
};
template <std::uint8_t Slot, class... Tags>
struct category_in<Slot, to<Tags...>> : first_category_in<Slot, Tags...> {};
template <std::uint8_t Slot, class... Parts>
struct category_in<Slot, subsidy<Parts...>> : first_category_in<Slot, Parts...> {};
template <std::uint8_t Slot, class... Parts>
struct category_in<Slot, delegated<Parts...>> : first_category_in<Slot, Parts...> {};

template <offender_kind Kind, std::uint8_t Number, class... Components>
constexpr auto offending_tag() {
    if constexpr (Kind == offender_kind::category) {
        if constexpr (Number < categories::all::size) {
            return tag_with_slot<Number>(categories::all{});
        } else {
            return hana::type_c<typename first_category_in<Number, Components...>::type>;
        }
    } else if constexpr (Kind == offender_kind::route) {
        return name_of_route<Number, Components...>();
    } else {
        return hana::type_c<routes::claim_at_household>;
    }
}

} // namespace canbao::detail

#endif
