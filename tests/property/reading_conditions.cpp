// SPDX-License-Identifier: Apache-2.0
#include "reading_conditions.hpp"

#include <algorithm>

namespace property {

using namespace canbao;

int counted_lapses(const policy_content& policy, const application& person) {
    const int lapsed = person.lapsed_years;
    return policy.lapses_since == 0
               ? lapsed
               : std::min(lapsed, std::max(0, policy.insured_year - policy.lapses_since));
}

bool facts_hold(const policy_content& policy, const conditions& asks, const application& person,
                std::uint64_t categories) {
    const std::uint64_t facts = person.circumstances.bits;
    const auto holds = [facts](int slot) { return ((facts >> slot) & 1U) != 0; };
    bool together = asks.circumstances_not_all != 0;
    for (int slot = 0; slot < 64; ++slot) {
        const std::uint64_t bit = std::uint64_t{1} << slot;
        if (((asks.circumstances_all & bit) != 0 && !holds(slot)) ||
            ((asks.circumstances_none & bit) != 0 && holds(slot))) {
            return false;
        }
        together = together && ((asks.circumstances_not_all & bit) == 0 || holds(slot));
    }
    if (together || (asks.categories_any != 0 && (asks.categories_any & categories) == 0)) {
        return false;
    }
    const int lapsed = counted_lapses(policy, person);
    return lapsed >= asks.lapsed_years.least && lapsed <= asks.lapsed_years.most &&
           person.repaid_years >= asks.repaid_years.least &&
           person.repaid_years <= asks.repaid_years.most;
}

} // namespace property
