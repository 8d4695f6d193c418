// SPDX-License-Identifier: Apache-2.0

// Of which groups a person is, and by what.

#include "explain/groups.hpp"

#include "explain/sections.hpp"
#include "show/conditions.hpp"

#include <algorithm>

namespace program::explaining {

namespace {

using canbao::date;
using canbao::people_rule;
using canbao::people_term;

/// The day of birth that the engine takes.
date birthday_of(const canbao::application& person) {
    const bool is_born = person.event == canbao::event_code{canbao::events::birth{}};
    return person.born_on.has_value() || !is_born ? person.born_on : person.event_on;
}

/// Full years; less than 0 for who is not born yet.
int years_on(date day, date born) {
    const auto then = day.calendar();
    const auto birth = born.calendar();
    const int years = static_cast<int>(then.year()) - static_cast<int>(birth.year());
    const bool has_had_birthday = then.month() > birth.month() ||
                                  (then.month() == birth.month() && then.day() >= birth.day());
    return has_had_birthday ? years : years - 1;
}

/// A term that asks for age and birth alone.
people_term birth_alone(const people_term& term) {
    people_term alone = term;
    alone.asks = {};
    alone.categories_all = 0;
    return alone;
}

std::optional<group_finding> finding_on_birth(const words& in, const explanation& steps,
                                              const people_term& term, const people_rule& rule) {
    constexpr wording unknown{"no day of birth is stated; asked for: {0}",
                              "申请未填出生日期；要求：{0}"};
    constexpr wording unborn{"born {1}, after {2}; asked for: {0}",
                             "{1} 出生，晚于 {2}；要求：{0}"};
    constexpr wording so_old{"born {1}, {3} years old on {2}; asked for: {0}",
                             "{1} 出生，{2} 时 {3} 周岁；要求：{0}"};
    constexpr wording born{"born {1}; asked for: {0}", "{1} 出生；要求：{0}"};
    if (!rule.asks_for_birth()) {
        return {};
    }
    const date day = birthday_of(steps.person);
    const std::string asked =
        show::people_in_words(steps.content(), birth_alone(term), in.tongue());
    if (!day.has_value()) {
        return group_finding{false, in.say(unknown, asked)};
    }
    const bool holds = rule.born_from <= day.days && day.days <= rule.born_to;
    if (!term.asks_age) {
        return group_finding{holds, in.say(born, asked, iso(day))};
    }
    const date on = steps.content().age_on;
    const int years = years_on(on, day);
    const bool is_so_old = term.ages.least <= years && years <= term.ages.most;
    const bool is_born_then = (!term.born_from.has_value() || term.born_from <= day) &&
                              (!term.born_until.has_value() || day <= term.born_until);
    return group_finding{is_so_old || (years < 0 && term.ages.least == 0) ? is_born_then : false,
                         in.say(years < 0 ? unborn : so_old, asked, iso(day), iso(on), years)};
}

group_finding finding_on_categories(const words& in, const explanation& steps, std::uint64_t all) {
    constexpr wording good{"counting as each of these: {0}", "身份均有效：{0}"};
    constexpr wording bad{"needs {0}, too, which does not count", "还须身份有效：{0}"};
    const std::uint64_t lacking = all & ~steps.counting;
    return {lacking == 0, in.say(lacking == 0 ? good : bad, in.all(canbao::word_kind::category,
                                                                   lacking == 0 ? all : lacking))};
}

/// Of a group nothing is open or closed.
std::string sentence_of_group(const words& in, const explanation& steps,
                              const canbao::opening& asking, finding found) {
    constexpr wording without{"only without {0}, which is stated", "须无下列情形：{0}；申请已填"};
    constexpr wording together{"not where all of these are stated, as here: {0}",
                               "下列情形同时具备者不属于：{0}；申请均已填"};
    constexpr auto kind = canbao::word_kind::circumstance;
    if (!found.holds && found.about == condition::not_holding) {
        return in.say(without, in.all(kind, asking.asks.circumstances_none &
                                                steps.person.circumstances.bits));
    }
    if (!found.holds && found.about == condition::not_together) {
        return in.say(together, in.all(kind, asking.asks.circumstances_not_all));
    }
    return sentence(in, steps, asking, found);
}

bool is_about_people(condition about) {
    switch (about) {
    case condition::holding:
    case condition::not_holding:
    case condition::not_together:
    case condition::category:
    case condition::lapsed_years:
    case condition::repaid_years: return true;
    default: return false;
    }
}

/// What became of a group of which the person is: whether it gives aid.
std::string effect(const words& in, const explanation& steps, std::uint64_t bits) {
    constexpr wording delegated{"; its aid is left by the notice to other rules{0}",
                                "；文件将其资助交由其他规定{0}"};
    constexpr wording aided{"; gives aid", "；可享受资助"};
    constexpr wording late{"; gives no aid, for what it asks for was recognised after the last day "
                           "for it",
                           "；所需身份认定已过资助期限，不予资助"};
    for (const canbao::delegation_term& term : steps.content().delegations) {
        if ((term.categories & bits) != 0) {
            return in.say(delegated, source_in_brackets(in, steps, term.provision));
        }
    }
    const auto& lines = steps.rules().fee_lines;
    const bool is_aided = std::any_of(
        lines.begin(), lines.end(), [bits](const auto& line) { return (line.aided & bits) != 0; });
    return !is_aided ? std::string{} : in.say((steps.aided & bits) != 0 ? aided : late);
}

} // namespace

std::vector<group_finding> findings_on_group(const words& in, const explanation& steps,
                                             std::size_t place) {
    const people_term& term = steps.content().people[place];
    const people_rule& rule = steps.rules().people[place];
    std::vector<group_finding> all;
    if (rule.categories_all != 0) {
        all.push_back(finding_on_categories(in, steps, rule.categories_all));
    }
    canbao::opening asking; // whose days are of no interest
    asking.asks = rule.asks;
    for (const finding& one : findings_on(steps.rules(), asking, steps.person)) {
        if (is_about_people(one.about)) {
            all.push_back({one.holds, sentence_of_group(in, steps, asking, one)});
        }
    }
    if (auto birth = finding_on_birth(in, steps, term, rule)) {
        all.push_back(std::move(*birth));
    }
    return all;
}

void tell_groups(page& onto, const words& in, const explanation& steps) {
    constexpr wording head{"The groups, of which one is by birth, circumstances and categories:",
                           "群体，由出生日期、情形和人员类别判定："};
    constexpr wording member{"{0}: one of it{1}", "{0}：属于{1}"};
    constexpr wording stranger{"{0}: none of it", "{0}：不属于"};
    constexpr wording alternative{"alternative {0}", "第 {0} 种情形"};
    const auto& people = steps.content().people;
    if (people.empty()) {
        return;
    }
    onto.paragraph(in.say(head));
    for (std::size_t first = 0, last = 0; first < people.size(); first = last) {
        for (last = first + 1; last < people.size() && people[last].place != 0; ++last) {
        }
        const std::uint64_t bits = ((std::uint64_t{1} << (last - first)) - 1)
                                   << (canbao::rule_table::first_group + first);
        const bool is_one = (steps.counting & bits) != 0;
        const std::string name = in.name(people[first].word);
        onto.item(is_one ? mark::yes : mark::no,
                  is_one ? in.say(member, name, effect(in, steps, bits)) : in.say(stranger, name));
        for (std::size_t place = first; place < last; ++place) {
            const std::vector<group_finding> findings = findings_on_group(in, steps, place);
            const bool holds = std::all_of(findings.begin(), findings.end(),
                                           [](const group_finding& one) { return one.holds; });
            if (is_one && !holds) {
                continue; // another alternative decides
            }
            if (last - first > 1) {
                onto.item(mark::none, in.say(alternative, place - first + 1), 2);
            }
            for (const group_finding& one : findings) {
                if (is_one || !one.holds) {
                    onto.item(one.holds ? mark::yes : mark::no, one.text, last - first > 1 ? 3 : 2);
                }
            }
        }
    }
}

} // namespace program::explaining
