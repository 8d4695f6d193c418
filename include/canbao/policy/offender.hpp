// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICY_OFFENDER_HPP
#define CANBAO_POLICY_OFFENDER_HPP

#include <canbao/components/options/payers.hpp>
#include <canbao/components/route.hpp>
#include <canbao/policy/compose.hpp>
#include <canbao/policy/flat.hpp>
#include <canbao/rules/policy.hpp>
#include <canbao/validity/violation.hpp>

#include <boost/hana/at.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>

// Finds the tag that a message names. Only a policy that breaks a rule pays for any of this.
namespace canbao::inline v0_1::detail {

template <std::size_t Place, class List>
using nth_of = typename decltype(hana::at_c<Place>(List{}))::type;

/// The names of the routes among components, in the order of listing.
template <class Component>
struct route_names_in {
    using type = types<>;
};
template <class Name, class... Options>
struct route_names_in<route<Name, Options...>> {
    using type = types<Name>;
};
template <class... Components>
struct route_names_in<types<Components...>> {
    using type = joined<typename route_names_in<unnamed<Components>>::type...>;
};

/// The names of the surcharges among components.
template <class Component>
struct surcharge_names_in {
    using type = types<>;
};
template <class Name, fen_sum Amount, class... Options>
struct surcharge_names_in<surcharge<Name, Amount, Options...>> {
    using type = types<Name>;
};
template <class... Components>
struct surcharge_names_in<types<Components...>> {
    using type = joined<typename surcharge_names_in<unnamed<Components>>::type...>;
};

/// The words of a kind that stand in a component or its options.
template <class Kind, class Part>
struct words_in {
    using type = types<>;
};
template <class Kind, word_of<Kind> Tag>
struct words_in<Kind, Tag> {
    using type = types<Tag>;
};
template <class Kind, template <class...> class Whole, class... Parts>
struct words_in<Kind, Whole<Parts...>> {
    using type = joined<typename words_in<Kind, unnamed<Parts>>::type...>;
};
template <class Kind, fen_sum Amount, class... Options>
struct words_in<Kind, fee<Amount, Options...>> : words_in<Kind, types<Options...>> {};
template <class Kind, fen_sum Amount, class... Options>
struct words_in<Kind, fiscal_standard<Amount, Options...>> : words_in<Kind, types<Options...>> {};
template <class Kind, class Name, fen_sum Amount, class... Options>
struct words_in<Kind, surcharge<Name, Amount, Options...>> : words_in<Kind, types<Options...>> {};
// Groups, and the words that stand in them.
template <class Kind, word_of<group_kind> Group>
    requires(!std::same_as<Kind, group_kind>)
struct words_in<Kind, Group> : words_in<Kind, typename Group::who> {};
template <class Kind, class Fund, fen_sum Amount>
struct words_in<Kind, part<Fund, Amount>> : words_in<Kind, Fund> {};
template <class Kind, period_length Length, class... Events>
struct words_in<Kind, within<Length, Events...>> : words_in<Kind, types<Events...>> {};
template <class Kind, period_length Length, class... Events>
struct words_in<Kind, later_than<Length, Events...>> : words_in<Kind, types<Events...>> {};
template <class Kind, period_length Length, class... Events>
struct words_in<Kind, ahead_of<Length, Events...>> : words_in<Kind, types<Events...>> {};
template <class Kind, calendar_date LastDay, class... Options>
struct words_in<Kind, recognised_by<LastDay, Options...>> : words_in<Kind, types<Options...>> {};

/// The place of the first of some words that is in that slot and of that label (where one is
/// asked for); one past them where there is none.
template <class... Words>
constexpr std::size_t place_of_word(std::uint8_t slot, label asked, types<Words...>) {
    const auto is_asked_for = [&](std::uint8_t other, label word) {
        return other == slot && (asked == label{} || asked == word);
    };
    std::size_t place = 0;
    static_cast<void>(((is_asked_for(Words::slot, {Words::code, Words::name}) ||
                        (static_cast<void>(++place), false)) ||
                       ...));
    return place;
}

/// Whether what stands at a place is an alternative of a group. A code does not tell: two groups
/// may have the same by mistake.
template <class Group>
constexpr bool is_alternative_of(const policy_content& content, std::size_t place) noexcept {
    policy_content alone;
    static_cast<void>(Group::bits_in(alone));
    alone.insured_year = content.insured_year;
    return content.has_people_at(place - content.people[place].place,
                                 with_days_of_its_year(alone).people);
}

/// The tag of the group of which a bit is; `rule::none` where it is of none.
template <std::size_t Bit, class Components, class... Groups>
constexpr auto group_in_bit(types<Groups...>) {
    constexpr std::size_t place = [] {
        std::size_t before = 0;
        static_cast<void>(((is_alternative_of<Groups>(content_of<Components>, Bit) ||
                            (static_cast<void>(++before), false)) ||
                           ...));
        return before;
    }();
    return nth_of<place, types<Groups..., rule::none>>{};
}

template <class Kind, std::uint8_t Slot, class Components, class... Published>
constexpr auto tag_in_slot(word_list<Published...>) {
    using own = typename words_in<Kind, flat<Components>>::type;
    using known = joined<types<Published...>, own>;
    return nth_of<place_of_word(Slot, {}, known{}), joined<known, types<rule::none>>>{};
}

/// The published word in a slot, or the policy's own.
template <class Kind, std::uint8_t Slot, class Components>
constexpr auto tag_in_slot() {
    return tag_in_slot<Kind, Slot, Components>(typename vocabulary_of<Kind>::words{});
}

/// The kind of word that a component_kind is.
template <component_kind Kind>
using kind_of_word =
    nth_of<static_cast<std::size_t>(Kind) - static_cast<std::size_t>(component_kind::category),
           types<category_kind, event_kind, circumstance_kind, fund_kind, plan_kind>>;

template <class Kind, std::uint8_t Place, class Components>
constexpr auto tag_of_own_word() {
    constexpr own_word own = content_of<Components>.own_words.items[Place];
    using known = typename words_in<Kind, flat<Components>>::type;
    return nth_of<place_of_word(own.slot, own.word, known{}), joined<known, types<rule::none>>>{};
}

/// The tag of an offender among components.
template <component_kind Kind, std::uint8_t Number, class Components>
constexpr auto offending_tag() {
    using enum component_kind;
    if constexpr (Kind == none) {
        return rule::none{};
    } else if constexpr (Kind == claim) {
        return routes::claim_at_household{};
    } else if constexpr (Kind == route) {
        return nth_of<Number, typename route_names_in<flat<Components>>::type>{};
    } else if constexpr (Kind == component_kind::surcharge) {
        return nth_of<Number, typename surcharge_names_in<flat<Components>>::type>{};
    } else if constexpr (Kind == own_word) {
        constexpr component_kind kind =
            kind_of(content_of<Components>.own_words.items[Number].kind);
        return tag_of_own_word<kind_of_word<kind>, Number, Components>();
    } else if constexpr (Kind == category && Number >= rule_table::first_group) {
        return group_in_bit<Number - rule_table::first_group, Components>(
            typename words_in<group_kind, flat<Components>>::type{});
    } else if constexpr (Kind < own_word) {
        return tag_in_slot<kind_of_word<Kind>, Number, Components>();
    } else {
        constexpr std::size_t place =
            static_cast<std::size_t>(Kind) - static_cast<std::size_t>(policy_id);
        return nth_of<place,
                      types<rule::policy_id, rule::counting, rule::notice, rule::recognised_by,
                            rule::extends_cover, rule::equal_aid, rule::fiscal_standard,
                            rule::lowest_fee_applies, rule::age_on, rule::lapses_since,
                            rule::refunds_before_cover, rule::insured_period>>{};
    }
}

} // namespace canbao::detail

#endif
