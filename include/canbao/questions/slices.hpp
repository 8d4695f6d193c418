// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_QUESTIONS_SLICES_HPP
#define CANBAO_QUESTIONS_SLICES_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/cells/walk.hpp>
#include <canbao/engine/rule_table.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>

// A question about a whole policy is asked of slices of it, each in a constant evaluation of its
// own: compilers allow so many steps for one.
namespace canbao::inline v0_1::detail {

using slices = bounded<walk_area, 640>;

/// Which openings and claims an event opens, as far as tables ask for it.
constexpr bool same_ways(const bounded<const rule_table*, 2>& tables, std::uint8_t one,
                         std::uint8_t other) noexcept {
    const auto same = [&](const opening& opening) {
        return ((opening.asks.events >> one) & 1U) == ((opening.asks.events >> other) & 1U);
    };
    return std::all_of(tables.begin(), tables.end(), [&](const rule_table* rules) {
        return std::all_of(rules->openings.begin(), rules->openings.end(), same) &&
               std::all_of(rules->claims.begin(), rules->claims.end(), same);
    });
}

/// The whole space of applications, by tier, kind of event, and whether insured elsewhere.
constexpr slices slices_of(const bounded<const rule_table*, 2>& tables) noexcept {
    std::uint32_t asked = 0;
    for (const rule_table* rules : tables) {
        for (const opening& opening : rules->openings) {
            asked |= opening.asks.events;
        }
        for (const opening& opening : rules->claims) {
            asked |= opening.asks.events;
        }
    }
    // One of each kind; a birth is one of its own, for it puts off cover.
    constexpr auto birth = static_cast<std::uint32_t>(event_set{events::birth{}}.bits);
    asked &= ~birth;
    bounded<std::uint32_t, 34> events;
    events.push_back(0);
    events.push_back(birth);
    for (; asked != 0; asked &= asked - 1) {
        const auto slot = static_cast<std::uint8_t>(std::countr_zero(asked));
        const auto like = [&](std::uint32_t other) {
            return other != 0 && other != birth &&
                   same_ways(tables, slot, static_cast<std::uint8_t>(std::countr_zero(other)));
        };
        if (std::none_of(events.begin(), events.end(), like)) {
            events.push_back(std::uint32_t{1} << slot);
        }
    }
    slices all;
    for (std::uint8_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
        const auto offers = [&](const rule_table* rules) { return rules->offers_tier(tier); };
        if (std::none_of(tables.begin(), tables.end(), offers)) {
            continue;
        }
        for (const std::uint32_t event : events) {
            const walk_area of_event{.events = event, .no_event = event == 0, .tier = tier};
            all.push_back(of_event);
            all[all.size() - 1].insured_here = false;
            all.push_back(of_event);
            all[all.size() - 1].insured_elsewhere = false;
        }
    }
    return all;
}

} // namespace canbao::detail

#endif
