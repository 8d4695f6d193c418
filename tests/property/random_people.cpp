// SPDX-License-Identifier: Apache-2.0
//
// Groups of random policies.
#include "draw.hpp"
#include "random_policy.hpp"

#include <canbao/validity/people.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace property {

using namespace canbao;

number_range some_range() {
    const int least = happens(80) ? 0 : between(0, 5);
    return {static_cast<std::uint8_t>(least),
            static_cast<std::uint8_t>(happens(80) ? 255 : between(least, least + 3))};
}

std::uint64_t some_facts(int most, word_slots slots) {
    std::uint64_t facts = 0;
    for (int more = between(0, most); more > 0; --more) {
        facts |= std::uint64_t{1} << (happens(40) ? between(11, slots.circumstances - 1)
                                                  : between(0, 8));
    }
    return facts;
}

std::uint64_t some_people(const policy_content& content, word_slots slots) {
    std::uint64_t people = 0;
    if (!content.people.empty() && happens(60)) {
        // All alternatives of a group.
        const std::string_view code = content.people[place_in(content.people)].word.code;
        for (std::size_t place = 0; place < content.people.size(); ++place) {
            const bool is_of_it = content.people[place].word.code == code;
            people |= is_of_it ? std::uint64_t{1} << (rule_table::first_group + place) : 0;
        }
    }
    if (people == 0 || happens(30)) {
        people |= some_bits(4, slots.categories) | std::uint64_t{1}
                                                       << between(0, slots.categories - 1);
    }
    return people;
}

namespace {

date some_birthday(const policy_content& content) {
    const auto year = static_cast<int>(content.insured_year) - one_of<int>({0, 1, 2, 18, 60, 92});
    return date{std::chrono::year{year} / 1 / 1} + one_of<int>({0, -1, 58, 59, between(0, 364)});
}

number_range some_ages() {
    const int least = one_of<int>({18, 0, 1, 3, 16, 50, 60, between(0, 110)});
    switch (between(0, 2)) {
    case 0: return {static_cast<std::uint8_t>(least), 255};
    case 1: return {0, static_cast<std::uint8_t>(least)};
    default:
        return {static_cast<std::uint8_t>(least),
                static_cast<std::uint8_t>(least + between(0, 20))};
    }
}

people_term some_alternative(const policy_content& content, word_slots slots) {
    people_term who;
    who.asks_age = happens(45);
    who.ages = who.asks_age ? some_ages() : number_range{};
    if (happens(25)) {
        const date one = some_birthday(content);
        const date other = some_birthday(content);
        const int kind = between(0, 2);
        who.born_from = kind == 1 ? date{} : std::min(one, other);
        who.born_until = kind == 2 ? date{} : std::max(one, other);
    }
    who.asks.circumstances_all = happens(40) ? some_facts(2, slots) : 0;
    who.asks.circumstances_none = happens(15) ? some_facts(2, slots) : 0;
    who.asks.circumstances_not_all = happens(10) ? some_facts(3, slots) : 0;
    who.asks.categories_any = happens(20) ? some_bits(4, slots.categories) : 0;
    who.categories_all = happens(15) ? some_bits(2, slots.categories) : 0;
    who.asks.lapsed_years = happens(20) ? some_range() : number_range{};
    who.asks.repaid_years = happens(20) ? some_range() : number_range{};
    return who;
}

} // namespace

void add_groups(policy_content& content, word_slots slots) {
    constexpr std::array<std::string_view, 4> names{"ga", "gb", "gc", "gd"};
    content.age_on = happens(60) ? date{content.year_begin()} : some_day(content);
    const auto groups = static_cast<std::size_t>(between(1, static_cast<int>(names.size())));
    for (std::size_t number = 0; number < groups; ++number) {
        bounded<people_term, 16> group;
        for (int more = between(1, 3); more > 0; --more) {
            people_term who = some_alternative(content, slots);
            who.word = {names[number], names[number]};
            who.place = static_cast<std::uint8_t>(group.size());
            policy_content with = content;
            group.push_back(who);
            with.keep_people(group);
            canbao::detail::violations found;
            canbao::detail::check_groups(with, found);
            const bool is_wrong =
                std::any_of(found.begin(), found.end(), [](const canbao::detail::violation& one) {
                    return one.rule != canbao::detail::rule_id::age_day_is_asked_for;
                });
            if (is_wrong) { // nobody is it, or it is another one
                group.items[--group.count] = {};
            }
        }
        if (!group.empty()) {
            content.keep_people(group);
        }
    }
    if (std::none_of(content.people.begin(), content.people.end(),
                     [](const people_term& who) { return who.asks_age; })) {
        content.age_on = {};
    }
}

} // namespace property
