// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_IDENTITY_HPP
#define CANBAO_ENGINE_IDENTITY_HPP

#include <canbao/base/inlined.hpp>
#include <canbao/engine/application.hpp>
#include <canbao/engine/rule_table.hpp>

#include <cstdint>

// Who a person is: the categories that count, and the groups of the policy.
namespace canbao::inline v0_1::detail {

CANBAO_DETAIL_INLINED constexpr bool is_of_birth(const application& person) noexcept {
    return person.event == event_code{events::birth{}};
}

/// The day of birth, where that is the event; otherwise absent, which is earlier than any.
CANBAO_DETAIL_INLINED constexpr date birthday(const application& person) noexcept {
    return is_of_birth(person) ? person.event_on : date{};
}

/// The categories that were recognised too late for aid, as a mask.
CANBAO_DETAIL_INLINED constexpr std::uint64_t
recognised_too_late(const rule_table& rules, const application& person) noexcept {
    std::uint64_t limited = 0;
    std::uint64_t in_time = 0;
    for (const recognition_rule& rule : rules.recognition) {
        if ((rule.circumstances_all & ~person.circumstances.bits) == 0) {
            limited |= rule.categories;
            in_time |= person.recognised_on.days <= rule.last_day ? rule.categories : 0;
        }
    }
    return limited & ~in_time;
}

/// True where an opening is for this person, on the days that are right.
CANBAO_DETAIL_INLINED constexpr bool is_for(const conditions& asks, const application& person,
                                            std::uint64_t counting) noexcept {
    const std::uint64_t facts = person.circumstances.bits;
    return (asks.circumstances_all & ~facts) == 0 && (asks.circumstances_none & facts) == 0 &&
           (asks.circumstances_not_all == 0 || (asks.circumstances_not_all & ~facts) != 0) &&
           (asks.categories_any == 0 || (asks.categories_any & counting) != 0) &&
           asks.lapsed_years.contains(person.lapsed_years) &&
           asks.repaid_years.contains(person.repaid_years);
}

/// True where a person is one of an alternative of a group. `counting` are the stated categories
/// that count.
CANBAO_DETAIL_INLINED constexpr bool is_one_of(const people_rule& rule, const application& person,
                                               std::uint64_t counting) noexcept {
    const date born = person.born_on.has_value() ? person.born_on : birthday(person);
    return born.days >= rule.born_from && born.days <= rule.born_to &&
           (rule.categories_all & ~counting) == 0 && is_for(rule.asks, person, counting);
}

/// Who a person is: the stated categories that count, and the bits of groups.
struct identity {
    std::uint64_t counting = 0; ///< for routes and fees
    std::uint64_t aided = 0;    ///< for aid: what was recognised in time for it
};

/// Who a person is. A group of facts alone needs no recognition, and so no last day for it holds.
/// Of one that asks for categories both hold: its own, and those of the categories that make
/// somebody of it.
CANBAO_DETAIL_INLINED constexpr identity identity_of(const rule_table& rules,
                                                     const application& person) noexcept {
    constexpr std::uint64_t stated = (std::uint64_t{1} << rule_table::first_group) - 1;
    identity who{.counting = person.counting_categories().bits};
    const std::uint64_t too_late = recognised_too_late(rules, person);
    who.aided = who.counting & ~too_late;
    if (!rules.people.empty()) {
        const std::uint64_t counting = who.counting;
        const std::uint64_t aided = who.aided;
        std::uint64_t bit = stated + 1;
        for (const people_rule& rule : rules.people) {
            if (is_one_of(rule, person, counting)) {
                who.counting |= bit;
                const bool in_time = (too_late & bit) == 0 || !rule.asks_for_category();
                who.aided |= in_time && is_one_of(rule, person, aided) ? bit : 0;
            }
            bit <<= 1U;
        }
    }
    return who;
}

} // namespace canbao::detail

#endif
