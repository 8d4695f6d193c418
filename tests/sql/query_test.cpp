// SPDX-License-Identifier: Apache-2.0

// What a query reads, whose table it is of, and what is no query. What queries say is held by the
// databases themselves (compare.py).

#include <canbao/policies/registry.hpp>
#include <canbao/sql.hpp>

#include <array>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace {

using canbao::sql_dialect;

canbao::sql_query of(const canbao::rule_table& rules, canbao::sql_options options = {}) {
    options.table = options.table.empty() ? "roster" : options.table;
    return canbao::sql_of(canbao::policies::hunan_2024::content, rules, options);
}

bool is_table(std::string_view name, sql_dialect dialect = sql_dialect::postgresql) {
    const canbao::sql_query query =
        canbao::sql_of<canbao::policies::hunan_2024>({.dialect = dialect, .table = name});
    CHECK(query.has_value() == query.error.empty());
    CHECK(query.has_value() != query.text.empty());
    return query.has_value() &&
           query.text.find("\n  FROM " + std::string{name}) != std::string::npos;
}

std::string first_line(const canbao::sql_query& query) {
    return query.text.substr(0, query.text.find('\n'));
}

TEST_CASE("a query names the columns that its policy reads, and no other") {
    CHECK(
        first_line(canbao::sql_of<canbao::policies::hunan_2024>({.table = "roster"})) ==
        "-- hunan-2024, of a table with the columns id, categories, recognised_on, tier, paid_on, "
        "event, event_on, circumstances");
    CHECK(first_line(canbao::sql_of<canbao::policies::jiangan_2023>(
              {.table = "roster", .with_wishes = true})) ==
          "-- jiangan-2023, of a table with the columns id, categories, recognised_on, tier, "
          "paid_on, event, event_on, circumstances, wish");
    canbao::rule_table rules = canbao::policies::hunan_2024::rules;
    rules.charges_prepaid_years = true;
    CHECK(first_line(of(rules)).ends_with("circumstances, prepaid_years"));
}

TEST_CASE("names of tables") {
    CHECK(is_table("roster"));
    CHECK(is_table("health.roster_2024"));
    CHECK(is_table("a.b.c"));
    CHECK(is_table("\"Roster of 2024\""));
    CHECK(is_table("health.\"a \"\"b\"\"\""));
    CHECK(is_table("`名册`", sql_dialect::mysql));
    CHECK(is_table("`a`.`b``c`", sql_dialect::spark));
    for (const std::string_view name :
         {"",       " ",        "a b", "a;b",        "a--b", "a.",   ".a",
          "a..b",   "a.b.c.d",  "1a",  "a'",         "'a'",  "\"a",  "\"\"",
          "\"a\"b", "\"a\nb\"", "`a`", "(SELECT 1)", "a, b", "名册", "roster WHERE 1=1"}) {
        CAPTURE(name);
        CHECK(!is_table(name));
    }
    CHECK(!is_table("\"a\"", sql_dialect::mysql));
    CHECK(!is_table("`a\\`", sql_dialect::mysql));
    // A step of the query would hide it.
    CHECK(!is_table("canbao_rows"));
    CHECK(!is_table("\"Canbao_Choice\""));
    CHECK(!is_table("canbao_places", sql_dialect::duckdb)); // or a table beside them
    CHECK(!is_table("CANBAO_FACTS_KNOWN", sql_dialect::sqlite));
    CHECK(is_table("canbao_roster"));
}

TEST_CASE("one statement, without what databases read otherwise") {
    for (std::size_t dialect = 0; dialect < canbao::sql_dialect_codes.size(); ++dialect) {
        for (const canbao::policy_entry& policy : canbao::published_policies) {
            const std::string text =
                canbao::sql_of(*policy.content, *policy.rules,
                               {.dialect = static_cast<sql_dialect>(dialect), .table = "roster"})
                    .text;
            CHECK(text.find("\nWITH canbao_rows AS (") != std::string::npos);
            CHECK(text.find(';') != std::string::npos); // of problems, between quotes
            CHECK(text.find(";\n") == std::string::npos);
            CHECK(text.find('\\') == std::string::npos);
            CHECK(text.find(" \n") == std::string::npos);
            CHECK(text.find("--", 2) == std::string::npos); // a comment is at the beginning alone
            if (dialect != static_cast<std::size_t>(sql_dialect::postgresql)) {
                CHECK(text.find('"') == std::string::npos);
            }
            if (dialect == static_cast<std::size_t>(sql_dialect::mysql)) {
                CHECK(text.find(" || ") == std::string::npos);
            }
        }
    }
}

TEST_CASE("what a query can't say is an error with a sentence") {
    canbao::rule_table rules = canbao::policies::hunan_2024::rules;
    CHECK(of(rules).has_value());
    rules.fee_lines[0].fee = 2'000'000'000;
    rules.charges_prepaid_years = true;
    rules.openings[0].cover_from = -2'000'000'000;
    CHECK(of(rules).error.find("so large") != std::string::npos);

    rules = canbao::policies::hunan_2024::rules;
    rules.fee_lines[0].aid[0].amount = 100'000'000;
    CHECK(of(rules).error.find("less than nothing") != std::string::npos);

    rules = canbao::policies::hunan_2024::rules;
    rules.openings[0].route = 30;
    CHECK(of(rules).error.find("route 30") != std::string::npos);

    rules = canbao::policies::hunan_2024::rules;
    rules.line_of[0][0] = 9;
    CHECK(of(rules).error.find("fee line 9") != std::string::npos);

    rules = canbao::policies::hunan_2024::rules;
    rules.fee_lines[0].aided = 0;
    CHECK(of(rules).error.find("lacks") != std::string::npos);

    canbao::policy_content content = canbao::policies::hunan_2024::content;
    content.id = "it's";
    CHECK(canbao::sql_of(content, canbao::policies::hunan_2024::rules, {.table = "roster"})
              .error.find("can't stand in a query") != std::string::npos);
}

} // namespace
