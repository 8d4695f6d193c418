// SPDX-License-Identifier: Apache-2.0

// canbao sql: the command. What databases make of its queries is held by tests/sql.

#include "scratch.hpp"

#include <canbao/policies/registry.hpp>
#include <canbao/sql.hpp>

#include <string>

#include <doctest/doctest.h>

using namespace tests;

TEST_CASE("sql writes the library's query, to a file too") {
    const scratch place;
    const std::string query =
        canbao::sql_of<canbao::policies::fuling_2023>(
            {.dialect = canbao::sql_dialect::mysql, .table = "a.roster", .with_wishes = true})
            .text;
    const ended shown =
        place.run({"sql", "fuling-2023", "--dialect", "mysql", "--from", "a.roster", "--wish"});
    CHECK(shown.status == 0);
    CHECK(shown.err.empty());
    CHECK(shown.out == query);
    CHECK(query.find("wish_text") != std::string::npos);
    const ended written = place.run({"sql", "fuling-2023", "--dialect", "mysql", "--from",
                                     "a.roster", "--wish", "-o", "assess.sql"});
    CHECK(written.status == 0);
    CHECK(written.out.empty());
    CHECK(place.read("assess.sql") == query);
}

TEST_CASE("sql says what it can't do, and leaves no file behind") {
    const scratch place;
    const auto refused = [&place](const std::string& dialect, const std::string& table,
                                  const std::string& language) {
        const ended result = place.run({"--lang", language, "sql", "hunan-2024", "--dialect",
                                        dialect, "--from", table, "-o", "assess.sql"});
        CHECK(result.status == 2);
        CHECK(result.out.empty());
        CHECK(!place.has("assess.sql"));
        return result.err;
    };
    CHECK(refused("postgres", "roster", "en") ==
          "canbao: there is no dialect 'postgres' (did you mean postgresql?); the dialects are "
          "duckdb, spark, postgresql, mysql, sqlite\n");
    CHECK(refused("oracle", "roster", "zh") ==
          "canbao: 没有方言“oracle”；可用的方言：duckdb、spark、postgresql、mysql、sqlite\n");
    CHECK(refused("sqlite", "roster; DROP TABLE roster", "en")
              .starts_with("canbao: there is no such query of hunan-2024: "
                           "'roster; DROP TABLE roster' is no name of a table"));
    const ended without = place.run({"--lang", "en", "sql", "hunan-2024", "--dialect", "duckdb"});
    CHECK(without.status == 2);
    CHECK(without.err.find("--from is required") != std::string::npos);
}
