// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICY_REPEATED_HPP
#define CANBAO_POLICY_REPEATED_HPP

#include <canbao/policy/component_key.hpp>
#include <canbao/policy/flat.hpp>

#include <algorithm>
#include <cstddef>

// Which component an amendment means, and whether it says anything that this does not.
namespace canbao::inline v0_1::detail {

template <class Component, class Others>
inline constexpr bool is_about_one_of = false;
template <class Component, class... Others>
inline constexpr bool
    is_about_one_of<Component, types<Others...>> = ((key_of<Component> == key_of<Others>) || ...);

/// True where a component says what another about the same thing says, and nothing more of where
/// that stands: at best its section or its reading is lost. A reading that is left out while the
/// section stays is a change.
constexpr bool says_no_more(const policy_content& one, const policy_content& than) noexcept {
    const auto are_known = [](const auto& some, const auto& all) {
        return std::all_of(some.begin(), some.end(), [&](const auto& item) {
            return std::find(all.begin(), all.end(), item) != all.end();
        });
    };
    for (std::size_t i = 0; i < one.provisions.size() && i < than.provisions.size(); ++i) {
        const provision& where = one.provisions[i];
        const provision& before = than.provisions[i];
        const bool loses_reading_alone =
            where.sections == before.sections && where.readings.size() < before.readings.size();
        if (!are_known(where.sections, before.sections) ||
            !are_known(where.readings, before.readings) || loses_reading_alone) {
            return false;
        }
    }
    return one.id == than.id && one.insured_year == than.insured_year &&
           one.period_from == than.period_from && one.period_to == than.period_to &&
           one.fiscal_standard == than.fiscal_standard &&
           one.fiscal_standards == than.fiscal_standards && one.surcharges == than.surcharges &&
           one.repaid_years == than.repaid_years && one.prepaid_years == than.prepaid_years &&
           one.payers == than.payers && one.people == than.people && one.age_on == than.age_on &&
           one.lapses_since == than.lapses_since && one.counting == than.counting &&
           one.notice == than.notice && one.fees == than.fees && one.subsidies == than.subsidies &&
           one.equal_aid == than.equal_aid && one.delegations == than.delegations &&
           one.recognitions == than.recognitions && one.claims == than.claims &&
           one.routes == than.routes && one.openings == than.openings &&
           one.extensions == than.extensions && one.refunds == than.refunds &&
           one.readings == than.readings;
}

template <class Component>
constexpr const policy_content& said_by() noexcept {
    return content_of<types<Component>>;
}

/// True where a component says no more than the one of others that is about the same thing.
template <class Component, class Others>
inline constexpr bool repeats_one_of = false;
template <class Component, class... Others>
inline constexpr bool repeats_one_of<Component, types<Others...>> =
    ((key_of<Component> == key_of<Others> &&
      says_no_more(said_by<Component>(), said_by<Others>())) ||
     ...);

} // namespace canbao::detail

#endif
