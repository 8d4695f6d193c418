// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_QUESTIONS_COMPONENTS_HPP
#define CANBAO_QUESTIONS_COMPONENTS_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/content/lower.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/engine/assess.hpp>
#include <canbao/policy/policy.hpp>
#include <canbao/questions/answers.hpp>
#include <canbao/questions/same_outcome.hpp>
#include <canbao/validity/reach.hpp>
#include <canbao/vocabulary/circumstances.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

// Asks which components of a policy change nothing.
namespace canbao::inline v0_1 {

namespace detail {

/// A component by its kind and its place among those, from 0, in the order of listing.
struct term_place {
    component_kind kind = component_kind::fee; ///< which list of policy_content it is in
    std::uint8_t place = 0;                    ///< in that list

    friend constexpr bool operator==(term_place, term_place) = default;
};

/// Components of a policy, as idle_components gives them.
using term_places = bounded<term_place, 128>;

template <class Item, std::size_t Capacity, class Predicate>
constexpr void remove_where(bounded<Item, Capacity>& items, const Predicate& goes) noexcept {
    bounded<Item, Capacity> kept;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!goes(i)) {
            kept.push_back(items[i]);
        }
    }
    items = kept;
}

/// A policy's content without one component. Routes and surcharges keep their numbers: a surcharge
/// of nothing is charged to nobody.
constexpr policy_content without(policy_content content, term_place gone) noexcept {
    using enum component_kind;
    const auto remove = [gone](component_kind kind, auto& terms) {
        remove_where(terms,
                     [&](std::size_t place) { return gone.kind == kind && place == gone.place; });
    };
    remove(fee, content.fees);
    remove(fiscal_standard, content.fiscal_standards);
    for (std::size_t place = 0; place < content.surcharges.size(); ++place) {
        if (gone.kind == surcharge && place == gone.place) {
            content.surcharges[place].amount = fen{};
        }
    }
    remove(subsidy, content.subsidies);
    remove(delegation, content.delegations);
    remove(recognition, content.recognitions);
    remove(claim, content.claims);
    remove_where(content.openings, [&](std::size_t place) {
        return gone.kind == route && content.openings[place].route == gone.place + 1;
    });
    return content;
}

constexpr term_places components_of(const policy_content& content) noexcept {
    term_places all;
    const auto add = [&all](component_kind kind, std::size_t count) {
        for (std::size_t place = 0; place < count; ++place) {
            all.push_back({kind, static_cast<std::uint8_t>(place)});
        }
    };
    add(component_kind::fee, content.fees.size());
    add(component_kind::fiscal_standard, content.fiscal_standards.size());
    add(component_kind::surcharge, content.surcharges.size());
    add(component_kind::subsidy, content.subsidies.size());
    add(component_kind::delegation, content.delegations.size());
    add(component_kind::recognition, content.recognitions.size());
    add(component_kind::claim, content.claims.size());
    add(component_kind::route, content.routes.size());
    return all;
}

/// True where the days of two rule tables are cut alike.
constexpr bool same_days(const rule_table& one, const rule_table& other) noexcept {
    return one.openings == other.openings && one.claims == other.claims &&
           one.recognition == other.recognition && one.people == other.people;
}

template <class Policy, std::size_t Place>
struct says_nothing_question {
    static constexpr walk_detail tells{.compared = 2, .aid = true, .notes = true};
    static constexpr term_place gone = components_of(Policy::content)[Place];
    static constexpr rule_table remaining = lower(without(Policy::content, gone));
    static constexpr std::uint64_t deciding =
        deciding_categories({Policy::content, Policy::rules}, {Policy::content, remaining});

    static constexpr auto tables() noexcept { return tables_of(Policy::rules, remaining); }
    /// Most components have no days of their own, and leave those of the policy as they are.
    using days = std::conditional_t<same_days(Policy::rules, remaining), days_of_two<Policy>,
                                    says_nothing_question>;
    static constexpr std::uint64_t categories_any() noexcept { return deciding; }

    static constexpr bool holds_for(const application& person) noexcept {
        return same_outcome({Policy::content, Policy::rules}, assess(Policy::rules, person),
                            {Policy::content, remaining}, assess(remaining, person));
    }
};

/// Whether an opening is the likeliest to show a component: of a route one of its own, of a fee one
/// of its plan and tier, of all else any.
template <class Policy>
constexpr bool is_its_own(term_place gone, const opening& one, std::uint8_t tier) noexcept {
    if (gone.kind == component_kind::route) {
        return one.route == gone.place + 1;
    }
    if (gone.kind == component_kind::fee) {
        const fee_term& fee = Policy::content.fees[gone.place];
        return one.plan == fee.plan && tier == fee.tier;
    }
    return true;
}

/// Whether a component changes the assessment of one of those who pay earliest or latest by some
/// route, or claim, on any tier, of no more than one deciding category or alternative of a group,
/// recognised long ago or too late for aid: mostly it does, and no cell need be walked through.
/// Whom the component is about is asked first.
template <class Policy, class Question>
constexpr bool changes_one_at_once() noexcept {
    constexpr const rule_table& rules = Policy::rules;
    constexpr std::uint64_t stated = (std::uint64_t{1} << rule_table::first_group) - 1;
    constexpr std::uint64_t some = [] {
        std::uint64_t aided = 0;
        for (const fee_line& line : rules.fee_lines) {
            aided |= line.aided;
        }
        return (~Question::deciding == 0 ? aided : Question::deciding) & stated;
    }();
    const auto changes_whom = [&](const application& first) {
        bool found = !Question::holds_for(first);
        for (std::uint64_t rest = some; rest != 0 && !found; rest &= rest - 1) {
            application one = first;
            one.categories.bits |= rest & (~rest + 1);
            found = !Question::holds_for(one);
            for (const recognition_rule& rule : rules.recognition) {
                one.recognised_on = date{rule.last_day} + 1;
                found = found || (one.recognised_on <= one.paid_on && !Question::holds_for(one));
            }
        }
        for (std::size_t group = 0; group < rules.people.size() && !found; ++group) {
            application one = first;
            become(rules.people[group], one);
            found = !Question::holds_for(one);
        }
        return found;
    };
    const auto changes = [&](const opening& one, std::uint8_t tier) {
        for (application first :
             {earliest_application(rules, one), latest_application(rules, one)}) {
            first.tier = tier;
            if (one.route >= first_claim_route) {
                first.circumstances.bits |=
                    circumstance_set{circumstances::insured_elsewhere{}}.bits;
            }
            if (changes_whom(first)) {
                return true;
            }
        }
        return false;
    };
    for (const bool its_own : {true, false}) {
        for (std::uint8_t tier = 1; rules.offers_tier(tier); ++tier) {
            for (const opening& one : rules.openings) {
                if (is_its_own<Policy>(Question::gone, one, tier) == its_own &&
                    changes(one, tier)) {
                    return true;
                }
            }
            for (const opening& one : rules.claims) {
                if (!its_own && changes(one, tier)) {
                    return true;
                }
            }
        }
    }
    return false;
}

/// Whether a component changes nobody's assessment.
template <class Policy, std::size_t Place>
constexpr bool says_nothing() {
    using question = says_nothing_question<Policy, Place>;
    if constexpr (question::deciding == 0) {
        return true;
    } else if constexpr (changes_one_at_once<Policy, question>()) {
        return false;
    } else {
        return asked<question>::first().holds;
    }
}

template <class Policy>
struct idle {
    static constexpr term_places all = components_of(Policy::content);

    template <std::size_t... Place>
    static constexpr term_places find(std::index_sequence<Place...>) {
        term_places found;
        const auto add = [&found](term_place one, bool says_nothing) {
            if (says_nothing) {
                found.push_back(one);
            }
        };
        (add(all[Place], says_nothing<Policy, Place>()), ...);
        return found;
    }
};

} // namespace detail

/// The components without which every assessment and its bill would be the same: fees, fiscal
/// standards, surcharges, subsidies, delegations, recognitions, claims and routes that change
/// nothing, each taken out alone. None where every component matters.
///
///     static_assert(idle_components<jiangan_2023>.empty());
template <contribution_policy Policy>
inline constexpr detail::term_places idle_components =
    detail::idle<Policy>::find(std::make_index_sequence<detail::idle<Policy>::all.size()>{});

} // namespace canbao

#endif
