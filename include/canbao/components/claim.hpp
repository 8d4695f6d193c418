// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_CLAIM_HPP
#define CANBAO_COMPONENTS_CLAIM_HPP

#include <canbao/components/options/options.hpp>
#include <canbao/components/options/provenance.hpp>
#include <canbao/components/options/who.hpp>
#include <canbao/components/options/window.hpp>

// Aid that is paid out to those who are insured elsewhere.
namespace canbao::inline v0_1 {

namespace detail {

/// True of an option that says which days are covered: a claim buys none.
template <class Option>
constexpr bool says_what_is_covered() noexcept {
    opening_term opening;
    apply_option<Option>(opening);
    return opening.waitings > 0 || opening.covers > 0;
}

} // namespace detail

/// Whoever is insured elsewhere may claim the subsidy alone, without enrolling, in this window: the
/// assessment is then `subsidy_only`. Takes what says when a route is open and to whom, but
/// `paid_until`, `either` and what is about cover; and `counted_by` and `section`.
template <class... Options>
struct claim_at_household {
    using breaks = detail::first_broken<
        detail::once_check<claim_at_household, Options...>,
        detail::checked<!detail::says_what_is_covered<Options>(),
                        rule::option_belongs_to_component<claim_at_household, Options>>...,
        detail::option_check<claim_at_household, Options, opening_term, conditions, provision>...,
        detail::breaks_of<Options>...>;

    static constexpr void add_to(policy_content& content) noexcept {
        claim_term term;
        provision where;
        detail::apply_options<Options...>(term.opening, term.opening.asks, where, content);
        detail::add_groups<Options...>(content, term.opening.asks);
        term.provision = content.keep(where);
        content.claims.push_back(term);
    }
};

} // namespace canbao

#endif
