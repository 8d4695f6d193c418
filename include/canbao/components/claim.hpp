// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_CLAIM_HPP
#define CANBAO_COMPONENTS_CLAIM_HPP

#include <canbao/components/options/options.hpp>
#include <canbao/components/options/provenance.hpp>
#include <canbao/components/options/who.hpp>
#include <canbao/components/options/window.hpp>

// Aid that is paid out to those who are insured elsewhere.
namespace canbao::inline v0_1 {

/// Whoever is insured elsewhere may claim the subsidy alone, without enrolling, in this window: the
/// assessment is then `subsidy_only`. Takes `window`, `given` and `section`.
template <class... Options>
struct claim_at_household {
    using breaks = detail::first_broken<
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
