// SPDX-License-Identifier: Apache-2.0
//
// A component with its options the other way round. What a component takes by place (a name, an
// amount, a day) stays there; alternatives keep their order, their options do not.
#pragma once

#include "reordered.hpp"

namespace property {

template <class Reversed, class... Rest>
struct reverse_pack {
    using type = Reversed;
};
template <class... Done, class First, class... Rest>
struct reverse_pack<pack<Done...>, First, Rest...> : reverse_pack<pack<First, Done...>, Rest...> {};

template <class Component>
struct reversed_options {
    using type = Component;
};

template <class Component>
using with_reversed_options = typename reversed_options<Component>::type;

template <template <class...> class Component, class Options>
struct filled;
template <template <class...> class Component, class... Options>
struct filled<Component, pack<Options...>> {
    using type = Component<with_reversed_options<Options>...>;
};

/// All options by `Component<Options...>`, the last one first.
template <template <class...> class Component, class... Options>
using reversed_in =
    typename filled<Component, typename reverse_pack<pack<>, Options...>::type>::type;

template <class Name, class... Options>
struct reversed_options<canbao::route<Name, Options...>> {
    template <class... Reversed>
    using rebuilt = canbao::route<Name, Reversed...>;
    using type = reversed_in<rebuilt, Options...>;
};
template <class... Alternatives>
struct reversed_options<canbao::either<Alternatives...>> {
    using type = canbao::either<with_reversed_options<Alternatives>...>;
};
template <class... Options>
struct reversed_options<canbao::when<Options...>> {
    using type = reversed_in<canbao::when, Options...>;
};
template <class... Options>
struct reversed_options<canbao::claim_at_household<Options...>> {
    using type = reversed_in<canbao::claim_at_household, Options...>;
};
template <canbao::fen_sum Amount, class... Options>
struct reversed_options<canbao::fee<Amount, Options...>> {
    template <class... Reversed>
    using rebuilt = canbao::fee<Amount, Reversed...>;
    using type = reversed_in<rebuilt, Options...>;
};
template <canbao::fen_sum Amount, class... Options>
struct reversed_options<canbao::fiscal_standard<Amount, Options...>> {
    template <class... Reversed>
    using rebuilt = canbao::fiscal_standard<Amount, Reversed...>;
    using type = reversed_in<rebuilt, Options...>;
};
template <class Amount, class... Options>
struct reversed_options<canbao::subsidy<Amount, Options...>> {
    template <class... Reversed>
    using rebuilt = canbao::subsidy<Amount, Reversed...>;
    using type = reversed_in<rebuilt, Options...>;
};
template <class... Options>
struct reversed_options<canbao::delegated<Options...>> {
    using type = reversed_in<canbao::delegated, Options...>;
};
template <canbao::calendar_date LastDay, class... Options>
struct reversed_options<canbao::recognised_by<LastDay, Options...>> {
    template <class... Reversed>
    using rebuilt = canbao::recognised_by<LastDay, Reversed...>;
    using type = reversed_in<rebuilt, Options...>;
};

/// The policy with the options of every component reversed.
template <class... Components>
constexpr auto reversed_within(boost::hana::experimental::types<Components...>) {
    return policy_of<pack<with_reversed_options<Components>...>>{};
}

} // namespace property
