// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_SQL_PEOPLE_HPP
#define CANBAO_SQL_PEOPLE_HPP

#include <canbao/sql/conditions.hpp>
#include <canbao/sql/days.hpp>
#include <canbao/sql/problems.hpp>
#include <canbao/sql/subject.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <vector>

// Who a row's person is: the categories that count, the groups, and the fee that applies.
namespace canbao::inline v0_1::detail::sql {

/// The columns of who somebody is, as `identity_of` has it.
struct who_columns {
    std::string counting = "counted"; ///< for routes and fees
    std::string aided = "counted";    ///< for aid
};

/// Categories that the same recognition rules limit.
struct limited_categories {
    std::uint64_t some_slots = 0;
    std::string is_late; ///< a column
};

/// Days of the person, and the stated categories that count.
inline step people_step(const subject& of, bool with_months) {
    step people{"canbao_people"};
    people.add(wrong_bit(of), "is_wrong");
    const bool has_births = of.has_births();
    const std::string is_ok = " >= " + number(first_date.days);
    const auto event_part = [&](const std::string& part) {
        choice one;
        if (has_births) {
            one.when("event_number = 1 AND dated_day = " + number(no_day) + " AND born_day" + is_ok,
                     "born" + part);
        }
        return one.otherwise("dated" + part);
    };
    const auto enrolled_part = [](const std::string& part) {
        choice one;
        one.when("registered_day = " + number(no_day), "paid" + part);
        return one.otherwise("registered" + part);
    };
    texts parts{"_day"};
    if (with_months) {
        parts.insert(parts.end(), {"_month", "_of_month"});
    }
    for (const std::string& part : parts) {
        people.add(event_part(part), "event" + part);
        if (of.has_registration()) {
            people.add(enrolled_part(part), "enrolled" + part);
        }
    }
    choice birth;
    birth.when("event_number = 1", event_part("_day"));
    people.add(birth.otherwise(number(no_day)), "birth_day");
    if (has_births) {
        choice born;
        born.when("born_day" + is_ok, "born_day");
        born.when("event_number = 1", "dated_day");
        people.add(born.otherwise(number(no_day)), "known_birth_day");
    }
    choice counted;
    if (of.reads_categories) {
        counted.when("recognised_day > paid_day", "0");
    }
    people.add(counted.otherwise(of.reads_categories ? "stated" : "0"), "counted");
    return people;
}

/// The categories whose aid recognition rules limit, and to `people` whether it is too late.
inline std::vector<limited_categories> limits_of(const subject& of, step& people) {
    std::map<unsigned, std::uint64_t> by_rules;
    for (unsigned slot = 0; slot < 64 && of.reads_categories; ++slot) {
        const std::uint64_t mask = std::uint64_t{1} << slot;
        unsigned rules = 0;
        for (std::size_t place = 0; place < of.rules.recognition.size(); ++place) {
            rules |= (of.rules.recognition[place].categories & mask) != 0 ? 1U << place : 0U;
        }
        if (rules != 0 && of.categories.of(mask) != 0) {
            by_rules[rules] |= mask;
        }
    }
    std::vector<limited_categories> all;
    for (const auto& [rules, some_slots] : by_rules) {
        texts holds;
        texts in_time;
        bool always = false;
        for (std::size_t place = 0; place < of.rules.recognition.size(); ++place) {
            if (((rules >> place) & 1U) != 0) {
                const recognition_rule& rule = of.rules.recognition[place];
                texts facts;
                if (rule.circumstances_all != 0) {
                    facts.push_back(of.facts.all("facts", rule.circumstances_all));
                }
                always = always || facts.empty();
                holds.push_back(all_of(facts));
                facts.push_back("recognised_day <= " + day_text(rule.last_day));
                in_time.push_back("(" + all_of(facts) + ")");
            }
        }
        all.push_back({some_slots, "is_late_" + std::to_string(all.size() + 1)});
        people.add(indicator((always ? "" : "(" + joined(holds, " OR ") + ") AND ") + "NOT (" +
                             joined(in_time, " OR ") + ")"),
                   all.back().is_late);
    }
    return all;
}

/// The stated categories that give aid.
inline std::string aided_text(const subject& of, const std::vector<limited_categories>& limits) {
    std::uint64_t others = ~std::uint64_t{0};
    texts parts;
    for (const limited_categories& one : limits) {
        others &= ~one.some_slots;
        choice some;
        some.when(one.is_late + " = 1", "0");
        parts.push_back(some.otherwise("(counted & " + of.categories.text(one.some_slots) + ")"));
    }
    if (of.categories.of(others) != 0) {
        parts.push_back("(counted & " + of.categories.text(others) + ")");
    }
    return joined(parts, " + ");
}

/// Whether a person is one of an alternative of a group.
inline std::string is_one_of(const subject& of, const people_rule& rule,
                             const std::string& counting) {
    texts all = conditions_of(of, rule.asks, counting);
    if (rule.asks_for_birth()) {
        all.push_back("known_birth_day >= " + day_text(rule.born_from));
    }
    if (of.has_births() && rule.born_to != (std::numeric_limits<std::int32_t>::max)()) {
        all.push_back("known_birth_day <= " + day_text(rule.born_to));
    }
    if (rule.categories_all != 0) {
        all.push_back(of.categories.all(counting, rule.categories_all));
    }
    return all_of(all);
}

/// The groups beside the stated categories.
inline step groups_step(const subject& of, const std::vector<limited_categories>& limits,
                        const who_columns& stated) {
    step groups{"canbao_groups"};
    texts counting{stated.counting};
    texts aided{stated.aided};
    for (std::size_t place = 0; place < of.rules.people.size(); ++place) {
        const people_rule& rule = of.rules.people[place];
        const std::uint64_t slot = std::uint64_t{1} << (rule_table::first_group + place);
        if (of.categories.of(slot) == 0) {
            continue;
        }
        const std::string is_one = is_one_of(of, rule, stated.counting);
        const auto add = [&](texts& onto, const std::string& condition) {
            choice one;
            one.when(condition, of.categories.text(slot));
            onto.push_back("\n      " + one.otherwise("0"));
        };
        add(counting, is_one);
        std::string is_aided = is_one;
        if (rule.asks_for_category()) {
            is_aided += " AND " + is_one_of(of, rule, stated.aided);
            for (const limited_categories& one : limits) {
                is_aided += (one.some_slots & slot) != 0 ? " AND " + one.is_late + " = 0" : "";
            }
        }
        add(aided, is_aided);
    }
    groups.add(joined(counting, " + "), "counting");
    groups.add(joined(aided, " + "), "aided");
    return groups;
}

/// The number of the fee line of a plan, by tier and people; 0 where there is none.
inline std::string line_text(const subject& of, std::uint8_t plan, const who_columns& who) {
    choice by_tier{"tier_number"};
    for (std::uint8_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
        choice chain;
        std::string last = "0";
        std::uint8_t number = of.rules.line_number(plan, tier);
        const bool is_offered = number != 0;
        // No more lines than there are, should one lead back to another.
        for (std::size_t count = 0; number != 0 && count < of.rules.fee_lines.size(); ++count) {
            const fee_line& line = of.rules.line(number);
            texts conditions;
            for (const std::uint64_t people : line.people) {
                if (people != 0 && of.rules.has_fees_by_people) {
                    conditions.push_back(of.categories.any(who.counting, people));
                }
            }
            if (conditions.empty()) {
                last = std::to_string(number);
                break;
            }
            chain.when(all_of(conditions), std::to_string(number));
            number = line.otherwise;
        }
        if (is_offered) {
            by_tier.when(std::to_string(tier), chain.otherwise(last));
        }
    }
    return by_tier.otherwise("0");
}

} // namespace canbao::detail::sql

#endif
