// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_SQL_SUBJECT_HPP
#define CANBAO_SQL_SUBJECT_HPP

#include <canbao/content/names.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/engine/reads.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/sql/spelling.hpp>
#include <canbao/sql/steps.hpp>
#include <canbao/sql/words.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// The policy that a query is of, and what it asks of a row.
namespace canbao::inline v0_1::detail::sql {

/// Days that none of a roster's is: no day at all, and one that can't be used. Both are earlier
/// than any.
inline constexpr std::int32_t no_day = -1'000'000;
inline constexpr std::int32_t bad_day = -2'000'000;

/// A day as a number of a query; those before and after all of a roster's as one of them.
inline std::string day_text(std::int32_t day) {
    return number((std::clamp)(day, first_date.days - 1, last_date.days + 1));
}

/// The policy that a query is of.
struct subject {
    const policy_content& content;
    const rule_table& rules;
    spelling say;
    bool has_wishes = false; ///< rows may ask for a route

    word_bits categories{};
    word_bits facts{};
    bool reads_categories = false;
    std::string error{}; ///< the first sentence about what can't be said

    void refuse(const std::string& sentence) {
        if (error.empty()) {
            error = sentence;
        }
    }
    [[nodiscard]] bool has_births() const { return reads_birth(rules); }
    [[nodiscard]] bool has_registration() const {
        return reads_registration(rules) ||
               std::any_of(rules.claims.begin(), rules.claims.end(),
                           [](const opening& one) { return one.by_registration; });
    }
    /// Whether anybody can take an opening at all.
    [[nodiscard]] bool is_offered(const opening& one) const {
        return has_wishes || !one.on_request;
    }
};

/// Calls `visit` with the conditions of each opening, claim and group.
void each_condition(const rule_table& rules, const auto& visit) {
    for (const opening& one : rules.openings) {
        visit(one.asks);
    }
    for (const opening& one : rules.claims) {
        visit(one.asks);
    }
    for (const people_rule& one : rules.people) {
        visit(one.asks);
    }
}

/// Which categories and groups anything asks for.
inline std::uint64_t categories_asked(const rule_table& rules) {
    std::uint64_t asked = rules.delegated;
    each_condition(rules, [&](const conditions& one) { asked |= one.categories_any; });
    for (const people_rule& one : rules.people) {
        asked |= one.categories_all;
    }
    for (const fee_line& line : rules.fee_lines) {
        for (const std::uint64_t people : line.people) {
            asked |= people;
        }
        for (const aid_rule& aid : line.aid) {
            asked |= std::uint64_t{1} << aid.category;
        }
    }
    return asked;
}

/// Which circumstances anything asks for.
inline std::uint64_t facts_asked(const rule_table& rules) {
    const circumstance_set ends{circumstances::employee_insured{},
                                circumstances::insured_elsewhere{}};
    std::uint64_t asked = ends.bits;
    each_condition(rules, [&](const conditions& one) {
        asked |= one.circumstances_all | one.circumstances_none | one.circumstances_not_all;
    });
    for (const recognition_rule& one : rules.recognition) {
        asked |= one.circumstances_all;
    }
    return asked;
}

/// The first thing about a rule table that the engine would not mind, and a query can't have.
inline void check_rules(subject& of) {
    const auto check_code = [&](std::string_view code, std::string_view what) {
        if (!is_plain(code)) {
            of.refuse("the code '" + std::string{code} + "' of " + std::string{what} +
                      " can't stand in a query: it is empty, or has quotes, bars, backslashes or "
                      "control characters");
        }
    };
    check_code(of.content.id, "the policy");
    for (const own_word& one : of.content.own_words) {
        check_code(one.word.code, "a word of the policy's own");
    }
    for (const people_term& one : of.content.people) {
        check_code(one.word.code, "a group");
    }
    for (const route_term& one : of.content.routes) {
        check_code(one.name.code, "a route");
    }
    for (const opening& one : of.rules.openings) {
        if (one.route == 0 || one.route > of.content.routes.size()) {
            of.refuse("an opening is of route " + std::to_string(one.route) +
                      ", which the policy does not name");
        }
    }
    for (const auto& tiers : of.rules.line_of) {
        for (const std::uint8_t line : tiers) {
            if (line > of.rules.fee_lines.size()) {
                of.refuse("a plan and tier has fee line " + std::to_string(line) +
                          ", which the rule table lacks");
            }
        }
    }
    for (const fee_line& line : of.rules.fee_lines) {
        std::uint64_t aided = 0;
        for (const aid_rule& aid : line.aid) {
            aided |= std::uint64_t{1} << (aid.category & 63U);
        }
        if (aided != line.aided || line.otherwise > of.rules.fee_lines.size()) {
            of.refuse("a fee line has aid that its mask of categories lacks, or a line behind it "
                      "that the rule table lacks");
        }
    }
    if (!of.categories.fit() || !of.facts.fit()) {
        of.refuse(
            "the policy asks for more than 62 categories and groups, or circumstances: a mask "
            "of a database has no more bits");
    }
}

inline subject subject_of(const policy_content& content, const rule_table& rules,
                          sql_dialect dialect, bool with_wishes) {
    subject of{content, rules, spelling{dialect}, with_wishes};
    of.categories = word_bits{categories_asked(rules)};
    of.facts = word_bits{facts_asked(rules)};
    constexpr std::uint64_t stated = (std::uint64_t{1} << rule_table::first_group) - 1;
    of.reads_categories = (categories_asked(rules) & stated) != 0;
    check_rules(of);
    return of;
}

} // namespace canbao::detail::sql

#endif
