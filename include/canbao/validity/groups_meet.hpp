// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_GROUPS_MEET_HPP
#define CANBAO_VALIDITY_GROUPS_MEET_HPP

#include <canbao/content/aid.hpp>
#include <canbao/content/lower.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/engine/offer.hpp>
#include <canbao/validity/example.hpp>
#include <canbao/vocabulary/circumstances.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>

// Whether somebody is of two groups or categories at once, or of one wherever of another.
namespace canbao::inline v0_1::detail {

/// Who is of an alternative of a group, with a single category that is asked for among those that
/// count.
constexpr people_rule simplified(people_rule who) noexcept {
    if (std::has_single_bit(who.asks.categories_any)) {
        who.categories_all |= std::exchange(who.asks.categories_any, 0);
    }
    return who;
}

/// Who is of a category or of an alternative of a group, as one set of conditions.
constexpr people_rule who_is(const policy_content& content, std::uint64_t bit) noexcept {
    const std::size_t slot = lowest_slot(bit);
    return slot < rule_table::first_group
               ? people_rule{.asks = {}, .categories_all = bit}
               : simplified(
                     lower_people_term(content, content.people[slot - rule_table::first_group]));
}
constexpr people_rule who_is(const rule_table& rules, std::uint64_t bit) noexcept {
    const std::size_t slot = lowest_slot(bit);
    return slot < rule_table::first_group
               ? people_rule{.asks = {}, .categories_all = bit}
               : simplified(rules.people[slot - rule_table::first_group]);
}

/// Whether anybody finds two sets of conditions at once, and with what. Nobody is both a woman and
/// a man, and nobody was born before the calendar.
struct meeting {
    people_rule both;
    bool is_possible = true;
    bool picks_a_category = false; ///< where any of several would do, one of them is in `both`

    constexpr meeting(const people_rule& one, const people_rule& other) noexcept : both{one} {
        both.categories_all |=
            other.categories_all | (other.asks.categories_any & (~other.asks.categories_any + 1));
        picks_a_category = other.asks.categories_any != 0;
        both.asks.circumstances_all |= other.asks.circumstances_all;
        both.asks.circumstances_none |= other.asks.circumstances_none;
        both.born_from = (std::max)(one.born_from, other.born_from);
        both.born_to = (std::min)(one.born_to, other.born_to);
        const auto narrow = [&](number_range conditions::*range) {
            number_range& common = both.asks.*range;
            const number_range also = other.asks.*range;
            common = {(std::max)(common.least, also.least), (std::min)(common.most, also.most)};
            is_possible = is_possible && common.least <= common.most;
        };
        narrow(&conditions::lapsed_years);
        narrow(&conditions::repaid_years);
        const auto lacks_one = [&](std::uint64_t not_all) {
            return not_all == 0 || (not_all & ~both.asks.circumstances_all) != 0;
        };
        constexpr circumstance_set sexes{circumstances::female{}, circumstances::male{}};
        is_possible = is_possible && both.born_from <= both.born_to &&
                      both.born_from <= last_date.days && first_date.days <= both.born_to &&
                      lacks_one(sexes.bits) &&
                      (both.asks.circumstances_all & both.asks.circumstances_none) == 0 &&
                      lacks_one(one.asks.circumstances_not_all) &&
                      lacks_one(other.asks.circumstances_not_all);
    }
};

/// Two words of which somebody is at once, as bits, and how; none where nobody is.
struct both_words {
    meeting how{{}, {}};
    std::uint64_t one = 0;
    std::uint64_t other = 0;

    /// Both, as a mask.
    [[nodiscard]] constexpr std::uint64_t words() const noexcept { return one | other; }
    /// Whether somebody is of both.
    [[nodiscard]] constexpr bool are_found() const noexcept { return one != 0; }
};

/// The first two words of two sets of categories and groups of which somebody is at once of whom
/// something holds, which is asked of a `meeting`. `of`: a policy's content or its rule table.
constexpr both_words first_of_both(const auto& of, std::uint64_t some, std::uint64_t others,
                                   const auto& holds) noexcept {
    for (std::uint64_t left = some; left != 0; left &= left - 1) {
        const std::uint64_t one = left & (~left + 1);
        for (std::uint64_t rest = others; rest != 0; rest &= rest - 1) {
            const std::uint64_t other = rest & (~rest + 1);
            const meeting how{who_is(of, one), who_is(of, other)};
            if (how.is_possible && holds(how)) {
                return {how, one, other};
            }
        }
    }
    return {};
}

/// The first two words of two sets of which somebody is at once.
constexpr both_words who_is_both(const auto& of, std::uint64_t some,
                                 std::uint64_t others) noexcept {
    return first_of_both(of, some, others, [](const meeting&) { return true; });
}

/// True where something holds of some of those who meet so and are named by a fee, or of all who do
/// where it names nobody.
constexpr bool any_payer(const policy_content& content, const fee_term& fee, const meeting& who,
                         const auto& holds) noexcept {
    bool found = fee.people == 0 && holds(who);
    for (std::uint64_t left = fee.people; left != 0 && !found; left &= left - 1) {
        meeting pays{who.both, who_is(content, left & (~left + 1))};
        pays.picks_a_category = pays.picks_a_category || who.picks_a_category;
        found = pays.is_possible && holds(pays);
    }
    return found;
}

/// True where somebody may have both of two lines, one of them on each of two plans.
constexpr bool may_have_both(const rule_table& rules, const fee_line& one,
                             const fee_line& other) noexcept {
    return one.people[0] == 0 || other.people[0] == 0 ||
           who_is_both(rules, one.people[0], other.people[0]).are_found();
}

/// True where whoever finds one set of conditions finds another too, as far as each condition tells
/// by itself.
constexpr bool implies(const people_rule& one, const people_rule& other) noexcept {
    const conditions& asks = one.asks;
    const conditions& also = other.asks;
    const auto is_within = [](number_range some, number_range all) {
        return all.least <= some.least && some.most <= all.most;
    };
    const bool is_never_all = also.circumstances_not_all == 0 ||
                              (also.circumstances_not_all & asks.circumstances_none) != 0 ||
                              (asks.circumstances_not_all != 0 &&
                               (asks.circumstances_not_all & ~also.circumstances_not_all) == 0);
    const bool is_any_of =
        also.categories_any == 0 || (also.categories_any & one.categories_all) != 0 ||
        (asks.categories_any != 0 && (asks.categories_any & ~also.categories_any) == 0);
    return (also.circumstances_all & ~asks.circumstances_all) == 0 &&
           (also.circumstances_none & ~asks.circumstances_none) == 0 && is_never_all && is_any_of &&
           (other.categories_all & ~one.categories_all) == 0 &&
           is_within(asks.lapsed_years, also.lapsed_years) &&
           is_within(asks.repaid_years, also.repaid_years) && other.born_from <= one.born_from &&
           one.born_to <= other.born_to;
}

/// Those who pay other fees than everybody's of a plan and tier.
constexpr std::uint64_t who_pays_another(const policy_content& content,
                                         const fee_term& fee) noexcept {
    std::uint64_t elsewhere = 0;
    for (const fee_term& other : content.fees) {
        elsewhere |= other.plan == fee.plan && other.tier == fee.tier ? other.people : 0;
    }
    return elsewhere;
}

/// The first of some categories and groups of which somebody may pay a fee, and the word by which
/// the fee is that person's where it is not everybody's; none where nobody may.
constexpr both_words who_may_pay(const policy_content& content, std::uint64_t some,
                                 const fee_term& fee) noexcept {
    if (fee.people != 0) {
        return who_is_both(content, some, fee.people);
    }
    const std::uint64_t elsewhere = who_pays_another(content, fee);
    for (std::uint64_t left = some & ~elsewhere; left != 0; left &= left - 1) {
        const std::uint64_t one = left & (~left + 1);
        bool pays_another = false;
        for (std::uint64_t rest = elsewhere; rest != 0; rest &= rest - 1) {
            pays_another =
                pays_another || implies(who_is(content, one), who_is(content, rest & (~rest + 1)));
        }
        if (!pays_another) {
            return {{who_is(content, one), {}}, one, 0};
        }
    }
    return {};
}

/// True where one of some categories and groups (0: anybody) may pay a fee.
constexpr bool may_pay(const policy_content& content, std::uint64_t some,
                       const fee_term& fee) noexcept {
    return some == 0 || (fee.people == 0 && who_pays_another(content, fee) == 0) ||
           who_may_pay(content, some, fee).are_found();
}

/// True where somebody whom a subsidy is for may pay a fee.
constexpr bool may_reach(const policy_content& content, const subsidy_term& subsidy,
                         const fee_term& fee) noexcept {
    return applies(subsidy, fee) && may_pay(content, subsidy.categories, fee);
}

/// Somebody of one or two words at once who pays a fee: on the first opening that is open to such a
/// person, as the policy itself tells; without `paid_on` where there is none.
constexpr application example_of_both(const policy_content& content, const both_words& both,
                                      const fee_term& fee) noexcept {
    const rule_table rules = lower(content);
    for (std::size_t place = 0; place < content.openings.size(); ++place) {
        const opening& way = rules.openings[place];
        application person = example_of(content, content.openings[place]);
        person.categories = {};
        become(both.how.both, person);
        person.tier = fee.tier;
        const std::uint64_t who = counting_categories(rules, person).bits;
        const bool is_born_twice =
            is_of_birth(person) && person.born_on.has_value() && person.born_on != person.event_on;
        if (way.plan == fee.plan && !is_free(way.charge) && !is_born_twice &&
            (both.words() & ~who) == 0 && is_open(way, person, who)) {
            return person;
        }
    }
    return {};
}

} // namespace canbao::detail

#endif
