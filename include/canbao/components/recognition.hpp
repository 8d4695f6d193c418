// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_RECOGNITION_HPP
#define CANBAO_COMPONENTS_RECOGNITION_HPP

#include <canbao/components/provenance.hpp>
#include <canbao/components/who.hpp>
#include <canbao/components/window.hpp>
#include <canbao/vocabulary/routes.hpp>

namespace canbao::inline v0_1 {

/// Subsidies go only to categories recognised by this day; to those recognised later only next
/// year. With `given<…>` the day holds for those circumstances; of several days that hold, the
/// latest counts. It limits no route.
///
///     recognised_by<"2022-12-31", section<"2.4">>,
///     recognised_by<"2023-02-28", given<area_extension>, section<"2.5">>
template <calendar_date LastDay, class... Options>
struct recognised_by {
    using breaks = detail::first_broken<
        detail::day_rule<LastDay>,
        detail::option_rule<recognised_by, Options, recognition_term, provision>...,
        detail::breaks_of<Options>...>;

    static constexpr void add_to(policy_content& content) noexcept {
        recognition_term term{.last_day = LastDay.day()};
        provision where;
        detail::apply_options<Options...>(term, where, content);
        term.provision = content.keep(where);
        content.recognitions.push_back(term);
    }
};

/// Whoever is insured elsewhere may claim the subsidy alone, without enrolling, in this window: the
/// assessment is then `subsidy_only`. Takes `window`, `given` and `section`.
template <class... Options>
struct claim_at_household {
    using breaks = detail::first_broken<
        detail::option_rule<claim_at_household, Options, opening_term, provision>...,
        detail::breaks_of<Options>...>;

    static constexpr void add_to(policy_content& content) noexcept {
        claim_term term;
        provision where;
        detail::apply_options<Options...>(term.opening, where, content);
        term.provision = content.keep(where);
        content.claims.push_back(term);
    }
};

/// Cover that was bought before and ends on `OldLastDay` lasts until `NewLastDay`: a transition,
/// not a route (see `extended_cover_end`).
template <calendar_date OldLastDay, calendar_date NewLastDay, class... Options>
struct extends_cover {
    using breaks = detail::first_broken<detail::day_rule<OldLastDay>, detail::day_rule<NewLastDay>,
                                        detail::option_rule<extends_cover, Options, provision>...,
                                        detail::breaks_of<Options>...>;

    static constexpr void add_to(policy_content& content) noexcept {
        extension_term term{.old_last_day = OldLastDay.day(), .new_last_day = NewLastDay.day()};
        provision where;
        detail::apply_options<Options...>(where);
        term.provision = content.keep(where);
        content.extensions.push_back(term);
    }
};

} // namespace canbao

#endif
