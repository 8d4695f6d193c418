// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_RECOGNITION_HPP
#define CANBAO_COMPONENTS_RECOGNITION_HPP

#include <canbao/components/component.hpp>
#include <canbao/components/options/options.hpp>
#include <canbao/components/options/provenance.hpp>
#include <canbao/components/options/who.hpp>

// By which day a category has to be recognised to be aided.
namespace canbao::inline v0_1 {

/// Subsidies go only to categories recognised by this day; to those recognised later only next
/// year. With `given<…>` the day holds for those circumstances, with `to<…>` for those categories
/// and groups alone; of several days that hold for a category, or for a group, the latest counts.
/// Of a group that asks for categories theirs are to be kept as well, so that a day of its own
/// after them gives nothing; of a group of facts alone none holds. It limits no route.
///
///     recognised_by<"2022-12-31", section<"2.4">>,
///     recognised_by<"2023-02-28", given<area_extension>, section<"2.4", "2.5">>,
///     recognised_by<"2023-08-31", to<monitored>>
template <calendar_date LastDay, class... Options>
struct recognised_by {
    using breaks = detail::first_broken<
        detail::day_check<LastDay>, detail::once_check<recognised_by, Options...>,
        detail::option_check<recognised_by, Options, recognition_term, provision>...,
        detail::breaks_of<Options>...>;

    static constexpr void add_to(policy_content& content) noexcept {
        detail::add_term<Options...>(content, content.recognitions,
                                     recognition_term{.last_day = LastDay.day()});
    }
};

} // namespace canbao

#endif
