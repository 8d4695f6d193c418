// SPDX-License-Identifier: Apache-2.0
// Policies as SQL by the C interface. What queries say is held by the databases (tests/sql), and
// that of amended policies by SQLite (tests/python/test_sql.py).
#include "c/canbao.h"

#include <canbao/policies/registry.hpp>
#include <canbao/sql.hpp>

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace {

const canbao_policy* hunan() {
    return canbao_find_policy("hunan-2023", nullptr);
}

/// What is written; empty where nothing is.
std::string query(const canbao_policy* policy, const char* dialect, const char* table,
                  canbao_error& error, int32_t wishes = 0) {
    char* const text = canbao_sql(policy, dialect, table, wishes, &error);
    CHECK((text == nullptr) == (error.code != CANBAO_OK));
    const std::string copy = text == nullptr ? "" : text;
    canbao_release_text(text);
    return copy;
}

TEST_CASE("queries are those of the library") {
    canbao_error error;
    for (const canbao::sql_dialect dialect :
         {canbao::sql_dialect::duckdb, canbao::sql_dialect::spark, canbao::sql_dialect::postgresql,
          canbao::sql_dialect::mysql, canbao::sql_dialect::sqlite}) {
        for (const bool wishes : {false, true}) {
            const canbao::sql_query expected = canbao::sql_of<canbao::policies::hunan_2023>(
                {.dialect = dialect, .table = "health.roster", .with_wishes = wishes});
            const std::string name{canbao::code(dialect)};
            CHECK(query(hunan(), name.c_str(), "health.roster", error, wishes ? 1 : 0) ==
                  expected.text);
        }
    }
}

TEST_CASE("an amended policy's query has its figures") {
    canbao_error error;
    const char* const keys[]{"fee", "id"};
    const char* const values[]{"411.12", "draft"};
    const canbao_policy* const draft = canbao_amend(hunan(), 2, keys, values, &error);
    REQUIRE_MESSAGE(draft != nullptr, error.message);
    const std::string text = query(draft, "sqlite", "roster", error);
    CHECK(text.starts_with("-- draft, of a table"));
    CHECK(text.find("'411.12'") != std::string::npos);
    CHECK(query(hunan(), "sqlite", "roster", error).find("'411.12'") == std::string::npos);
    canbao_release_policy(draft);
}

TEST_CASE("what there is no query for is said") {
    canbao_error error;
    const auto fails = [&](const char* dialect, const char* table, std::string_view why) {
        CHECK(query(hunan(), dialect, table, error).empty());
        CHECK(error.code == CANBAO_BAD_ARGUMENT);
        CHECK_MESSAGE(std::string_view{error.message}.find(why) != std::string_view::npos,
                      error.message);
    };
    fails("oracle", "roster", "duckdb, spark, postgresql, mysql, sqlite");
    fails("postgres", "roster", "did you mean postgresql");
    fails(nullptr, "roster", "dialect is NULL");
    fails("duckdb", nullptr, "table is NULL");
    fails("duckdb", "", "no name of a table");
    fails("duckdb", "roster; DROP TABLE roster", "no name of a table");
    fails("duckdb", "canbao_rows", "hidden by a step");
    CHECK(query(nullptr, "duckdb", "roster", error).empty());
    CHECK(std::string_view{error.message} == "policy is NULL");
}

} // namespace
