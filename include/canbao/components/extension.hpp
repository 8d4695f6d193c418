// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_EXTENSION_HPP
#define CANBAO_COMPONENTS_EXTENSION_HPP

#include <canbao/components/component.hpp>
#include <canbao/components/options/options.hpp>
#include <canbao/components/options/provenance.hpp>

// Cover bought before that lasts longer than it was bought for.
namespace canbao::inline v0_1 {

/// Cover that was bought before and ends on `OldLastDay` lasts until `NewLastDay`: a transition,
/// not a route (see `extended_cover_end`).
template <calendar_date OldLastDay, calendar_date NewLastDay, class... Options>
struct extends_cover {
    using breaks =
        detail::first_broken<detail::day_check<OldLastDay>, detail::day_check<NewLastDay>,
                             detail::option_check<extends_cover, Options, provision>...,
                             detail::breaks_of<Options>...>;

    static constexpr void add_to(policy_content& content) noexcept {
        detail::add_term<Options...>(
            content, content.extensions,
            extension_term{.old_last_day = OldLastDay.day(), .new_last_day = NewLastDay.day()});
    }
};

} // namespace canbao

#endif
