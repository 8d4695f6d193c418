// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_PEOPLE_HPP
#define CANBAO_VALIDITY_PEOPLE_HPP

#include <canbao/content/lower.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/validity/groups_meet.hpp>
#include <canbao/validity/violation.hpp>
#include <canbao/validity/words.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// Groups of people.
namespace canbao::inline v0_1::detail {

constexpr offender at_group(std::size_t place) noexcept {
    return {component_kind::category, static_cast<std::uint8_t>(rule_table::first_group + place)};
}

/// That a group has a code and a name that no category has, nor any group before it.
constexpr void check_code_of_group(const policy_content& content, std::size_t place,
                                   violations& found) noexcept {
    const label word = content.people[place].word;
    const auto report_beside = [&](offender other) {
        report(found, {.rule = rule_id::groups_have_codes_of_their_own,
                       .at = at_group(place),
                       .other = other});
    };
    const auto is_like = [&](label other) {
        return other.code == word.code || other.name == word.name;
    };
    const std::uint8_t slot = published_slot_like({word_kind::category, 0, word});
    if (slot < published_words(word_kind::category)) {
        report_beside({component_kind::category, slot});
    }
    for (std::size_t i = 0; i < content.own_words.size(); ++i) {
        const own_word& own = content.own_words[i];
        if (own.kind == word_kind::category && is_like(own.word)) {
            report_beside(at_own_word(i));
        }
    }
    for (std::size_t i = 0; i < place; ++i) {
        if (content.people[i].place == 0 && is_like(content.people[i].word)) {
            report_beside(at_group(i));
        }
    }
}

/// The alternatives of the group that begins at a place.
constexpr bounded<people_term, 16> group_at(const policy_content& content,
                                            std::size_t place) noexcept {
    bounded<people_term, 16> group;
    do {
        group.push_back(content.people[place++]);
    } while (place < content.people.size() && content.people[place].place != 0);
    return group;
}

/// Whether two groups say the same of whom they are, in any order.
constexpr bool say_the_same(const bounded<people_term, 16>& one,
                            const bounded<people_term, 16>& other) noexcept {
    const auto stands_in_other = [&](people_term term) {
        return std::any_of(other.begin(), other.end(), [&](const people_term& beside) {
            term.word = beside.word;
            term.place = beside.place;
            return term == beside;
        });
    };
    return one.size() == other.size() && std::all_of(one.begin(), one.end(), stands_in_other);
}

/// That somebody is of each alternative of a group, who is of none before or after it, and somebody
/// is not.
constexpr void check_alternatives(const policy_content& content, std::size_t place,
                                  violations& found) noexcept {
    const bounded<people_term, 16> group = group_at(content, place);
    for (std::size_t i = 0; i < group.size(); ++i) {
        const people_rule one = lower_people_term(content, group[i]);
        if (!meeting{one, {}}.is_possible || content.year_end().days < one.born_from) {
            report(found, rule_id::group_is_somebody, at_group(place),
                   static_cast<std::int64_t>(i + 1));
            return;
        }
        if (implies({}, one)) {
            report(found, rule_id::group_leaves_somebody_out, at_group(place));
            return;
        }
        for (std::size_t j = 0; j < group.size(); ++j) {
            const people_rule other = lower_people_term(content, group[j]);
            if (i != j && implies(one, other) && (j < i || !implies(other, one))) {
                report(found, rule_id::alternative_adds_people, at_group(place),
                       static_cast<std::int64_t>(i + 1), static_cast<std::int64_t>(j + 1));
                return;
            }
        }
    }
}

/// That groups have codes and names of their own, a day for their ages, and people of their own.
constexpr void check_groups(const policy_content& content, violations& found) noexcept {
    const auto& groups = content.people;
    const auto* age = std::find_if(groups.begin(), groups.end(),
                                   [](const people_term& one) { return one.asks_age; });
    if (age != groups.end() && !content.age_on.has_value()) {
        report(found, rule_id::ages_have_a_day,
               at_group(static_cast<std::size_t>(age - groups.begin())));
        return;
    }
    if (age == groups.end() && content.age_on.has_value()) {
        report(found, rule_id::age_day_is_asked_for, {}, yyyymmdd(content.age_on));
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].place != 0) {
            continue;
        }
        check_code_of_group(content, i, found);
        check_alternatives(content, i, found);
        for (std::size_t j = 0; j < i && found.empty(); ++j) {
            if (groups[j].place == 0 && say_the_same(group_at(content, j), group_at(content, i))) {
                report(found,
                       {.rule = rule_id::groups_differ, .at = at_group(j), .other = at_group(i)});
            }
        }
    }
}

} // namespace canbao::detail

#endif
