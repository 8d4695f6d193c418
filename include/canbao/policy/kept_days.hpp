// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICY_KEPT_DAYS_HPP
#define CANBAO_POLICY_KEPT_DAYS_HPP

#include <canbao/policy/offender.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

// The days of another insured year that an amendment would leave in a policy.
namespace canbao::inline v0_1::detail {

/// The days of a component that stand in the calendar, and what they belong to.
struct fixed_days {
    offender where;
    bounded<std::int32_t, 384> yyyymmdd; ///< each once; eight of each opening
};

template <class Component>
constexpr fixed_days find_fixed_days() noexcept {
    fixed_days found;
    const policy_content stated = hana::unpack(types<Component>{}, sort_into_content{});
    each_day(stated, [&found](date day, offender where) {
        const std::int32_t number = is_no_date(day) ? 0 : yyyymmdd(day);
        if (number != 0 && std::find(found.yyyymmdd.begin(), found.yyyymmdd.end(), number) ==
                               found.yyyymmdd.end()) {
            found.where = where;
            found.yyyymmdd.push_back(number);
        }
    });
    return found;
}

template <class Component>
inline constexpr fixed_days fixed_days_of = find_fixed_days<Component>();

template <class Component>
inline constexpr bool has_fixed_days = !fixed_days_of<Component>.yyyymmdd.empty();

/// A component's days as the rule shows them; none of a component without fixed days.
template <class Component>
constexpr auto kept_days_in() {
    constexpr const fixed_days& days = fixed_days_of<Component>;
    if constexpr (days.yyyymmdd.empty()) {
        return types<>{};
    } else {
        using tag = decltype(offending_tag<days.where.kind, days.where.number, types<Component>>());
        return []<std::size_t... Place>(std::index_sequence<Place...>) {
            return types<rule::kept_days<tag, days.yyyymmdd.items[Place]...>>{};
        }
        (std::make_index_sequence<days.yyyymmdd.size()>{});
    }
}

/// The rule that none of some components, which an amendment to another year leaves as they are,
/// has fixed days.
template <class Days>
struct moving_check;
template <>
struct moving_check<types<>> {
    using type = rule::kept;
};
template <class... Days>
struct moving_check<types<Days...>> {
    using type = rule::amendment_moves_each_day<Days...>;
};

template <class Components>
struct days_left_in;
template <class... Components>
struct days_left_in<types<Components...>> {
    using type = joined<decltype(kept_days_in<Components>())...>;
};

} // namespace canbao::detail

#endif
