// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICY_FLAT_HPP
#define CANBAO_POLICY_FLAT_HPP

#include <canbao/components/chapter.hpp>
#include <canbao/components/extension.hpp>
#include <canbao/components/fee.hpp>
#include <canbao/components/lapses.hpp>
#include <canbao/components/notice.hpp>
#include <canbao/components/recognition.hpp>
#include <canbao/components/refund.hpp>
#include <canbao/components/surcharge.hpp>

#include <boost/hana/experimental/types.hpp>

// Lists of types, and the components that stand behind chapters and names.
namespace canbao::inline v0_1::detail {

using boost::hana::experimental::types;

/// All of some lists in one. (An operator would do, but finding one instantiates what the lists
/// hold, and a rule is not to be instantiated here.)
template <class... Lists>
struct join;
template <>
struct join<> {
    using type = types<>;
};
template <class... Items>
struct join<types<Items...>> {
    using type = types<Items...>;
};
template <class... As, class... Bs, class... Rest>
struct join<types<As...>, types<Bs...>, Rest...> : join<types<As..., Bs...>, Rest...> {};

template <class... Lists>
using joined = typename join<Lists...>::type;

template <class Component>
concept chapter_like = requires {
    typename Component::parts;
};

template <class Component>
struct flat_of {
    using type = types<Component>;
};
template <class... Components>
struct flat_of<types<Components...>> {
    using type = joined<typename flat_of<Components>::type...>;
};
template <chapter_like Chapter>
struct flat_of<Chapter> : flat_of<typename Chapter::parts> {};

/// The components of a list, those of its chapters in their place.
template <class Components>
using flat = typename flat_of<Components>::type;

// A component may be named by a struct that derives from it: these find what it derives from.
template <template <class...> class Component, class... Options>
Component<Options...> base_of(const Component<Options...>*);
template <fen_sum Amount, class... Options>
fee<Amount, Options...> base_of(const fee<Amount, Options...>*);
template <fen_sum Amount, class... Options>
fiscal_standard<Amount, Options...> base_of(const fiscal_standard<Amount, Options...>*);
template <class Name, fen_sum Amount, class... Options>
surcharge<Name, Amount, Options...> base_of(const surcharge<Name, Amount, Options...>*);
template <calendar_date Day, class... Options>
age_on<Day, Options...> base_of(const age_on<Day, Options...>*);
template <calendar_date First, calendar_date Last, class... Options>
insured_period<First, Last, Options...> base_of(const insured_period<First, Last, Options...>*);
template <class Name, class Number, class... Options>
surcharge_each<Name, Number, Options...> base_of(const surcharge_each<Name, Number, Options...>*);
template <whole_number Year, class... Options>
lapses_since<Year, Options...> base_of(const lapses_since<Year, Options...>*);
template <calendar_date LastDay, class... Options>
recognised_by<LastDay, Options...> base_of(const recognised_by<LastDay, Options...>*);
template <calendar_date From, calendar_date To, class... Options>
extends_cover<From, To, Options...> base_of(const extends_cover<From, To, Options...>*);

template <class Component>
struct unnamed_of {
    using type = Component;
};
template <class Component>
    requires requires(const Component* component) {
        base_of(component);
    }
struct unnamed_of<Component> {
    using type = decltype(base_of(static_cast<const Component*>(nullptr)));
};

/// The component as it is written, whether it has a name or none.
template <class Component>
using unnamed = typename unnamed_of<Component>::type;

} // namespace canbao::detail

#endif
