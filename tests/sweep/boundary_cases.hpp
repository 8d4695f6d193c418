// SPDX-License-Identifier: Apache-2.0
//
// Applications that compilers assess: three products, about the days next to which something
// changes, as a function of a number, so that they can be taken in chunks.
#pragma once

#include "boundary_days.hpp"

#include <canbao/policy/policy.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace sweep {

/// Takes digits off a number, the last one first, each with a base of its own.
struct digits {
    std::size_t rest = 0;

    constexpr std::size_t take(std::size_t base) {
        const std::size_t digit = rest % base;
        rest /= base;
        return digit;
    }
};

using short_list = canbao::bounded<std::uint64_t, 64>;

/// No category, each that the policy mentions, and all of them.
constexpr short_list single_categories(const canbao::rule_table& rules) {
    const std::uint64_t named = categories_named(rules);
    short_list sets;
    sets.push_back(0);
    for (std::uint64_t rest = named; rest != 0; rest &= rest - 1) {
        sets.push_back(rest & (~rest + 1));
    }
    sets.push_back(named);
    return sets;
}

/// Birth, of the other events that the same openings name, one; and one that no opening names.
constexpr short_list few_events(const canbao::rule_table& rules) {
    constexpr std::uint64_t birth = canbao::event_set{canbao::events::birth{}}.bits;
    short_list codes;
    codes.push_back(canbao::event_code{canbao::events::birth{}}.value);
    std::uint64_t seen = birth;
    for (std::uint8_t slot = 0; slot < canbao::events::all::size; ++slot) {
        std::uint64_t alike = ~std::uint64_t{0};
        for (const canbao::opening& opening : rules.openings) {
            const bool named = canbao::event_set{opening.asks.events}.contains(slot);
            alike &=
                named ? std::uint64_t{opening.asks.events} : ~std::uint64_t{opening.asks.events};
        }
        const std::uint64_t bit = std::uint64_t{1} << slot;
        if ((alike & seen & ~birth) == 0 && bit != birth) {
            codes.push_back(slot + 1U);
        }
        seen |= bit;
    }
    return codes;
}

template <canbao::contribution_policy Policy>
class boundary_cases {
    static constexpr const canbao::rule_table& rules = Policy::rules;
    static constexpr std::uint64_t named = circumstances_named(rules);
    static constexpr std::uint64_t all_named = named | insured_already;
    static constexpr auto days = boundary_payment_days(rules);
    static constexpr auto singles = single_categories(rules);
    static constexpr auto events = few_events(rules);
    static constexpr std::size_t recognitions = recognition_days(rules, canbao::date{0}).size();
    static constexpr std::uint8_t tiers = first_tier_not_offered(rules);

    static constexpr auto event_days = [] {
        std::array<day_list, days.size()> all{};
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i] = boundary_event_days(rules, Policy::content, days[i]);
        }
        return all;
    }();
    static constexpr auto birth_days = [] {
        std::array<day_list, days.size()> all{};
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i] = boundary_birth_days(rules, Policy::content, days[i]);
            add_once(all[i], days[i]);
        }
        return all;
    }();
    static constexpr std::size_t most_of(const std::array<day_list, days.size()>& lists) {
        std::size_t most = 0;
        for (const day_list& some : lists) {
            most = std::max(most, some.size());
        }
        return most;
    }
    static constexpr std::size_t most_event_days = most_of(event_days);
    static constexpr std::size_t most_birth_days = most_of(birth_days);

    // Without an event: everybody.
    static constexpr std::size_t undated =
        days.size() * tiers * subsets(all_named) * singles.size() * recognitions;
    // With one: those who are not insured already.
    static constexpr std::size_t dated =
        days.size() * events.size() * most_event_days * subsets(named) * singles.size();
    // The same with a birth, on the days that matter to nothing but births.
    static constexpr std::size_t of_birth =
        days.size() * most_birth_days * subsets(named) * singles.size();

public:
    static constexpr std::size_t size = undated + dated + of_birth;

    /// Lists that are shorter for some days repeat a day there.
    static constexpr canbao::application at(std::size_t number) {
        canbao::application person;
        digits left{number < undated           ? number
                    : number < undated + dated ? number - undated
                                               : number - undated - dated};
        const std::size_t day = left.take(days.size());
        person.paid_on = days[day];
        if (number < undated) {
            const day_list recognised = recognition_days(rules, person.paid_on);
            person.recognised_on = recognised[left.take(recognitions) % recognised.size()];
            person.circumstances.bits = subset(all_named, left.take(subsets(all_named)));
            person.categories.bits = singles[left.take(singles.size())];
            person.tier = static_cast<std::uint8_t>(1 + left.take(tiers));
        } else if (number >= undated + dated) {
            person.event = canbao::events::birth{};
            person.event_on = birth_days[day][left.take(most_birth_days) % birth_days[day].size()];
            person.circumstances.bits = subset(named, left.take(subsets(named)));
            person.categories.bits = singles[left.take(singles.size())];
        } else {
            person.event_on = event_days[day][left.take(most_event_days) % event_days[day].size()];
            person.event =
                canbao::event_code{static_cast<std::uint8_t>(events[left.take(events.size())])};
            person.circumstances.bits = subset(named, left.take(subsets(named)));
            person.categories.bits = singles[left.take(singles.size())];
        }
        return person;
    }
};

} // namespace sweep
