// SPDX-License-Identifier: Apache-2.0

// What spreadsheets do to rosters, and what rosters could do to them.

#include "csv_text.hpp"
#include "scratch.hpp"
#include "table.hpp"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

using namespace tests;

namespace {

std::string field(std::string_view text, csv::reader_of reader) {
    std::string written;
    csv::append_field(written, text, reader);
    return written;
}

constexpr std::string_view mark = "\xEF\xBB\xBF";

} // namespace

TEST_CASE("what looks like a formula is disarmed for spreadsheets, and for nobody else") {
    using enum csv::reader_of;
    for (const std::string_view formula :
         {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "＋1", "－1", "＠A1"}) {
        CHECK(field(formula, spreadsheet) == "'" + std::string{formula});
        CHECK(field(formula, data) == formula);
    }
    CHECK(field("\r=1", spreadsheet) == "\"'\r=1\"");
    CHECK(field("\n=1", spreadsheet) == "\"'\n=1\"");
    CHECK(field("=HYPERLINK(\"x\",1)", spreadsheet) == "\"'=HYPERLINK(\"\"x\"\",1)\"");
    for (const std::string_view harmless : {"a=1", "1-1", "p@q", "张三", ""}) {
        CHECK(field(harmless, spreadsheet) == harmless);
    }
}

TEST_CASE("--for-spreadsheet disarms all outputs and marks them as UTF-8") {
    const scratch place;
    const std::string roster = "id,policy,paid_on,=x\n"
                               "=1+1,hunan-2023,2022-10-01,\n"
                               "-2,hunan-2023,never,\n"
                               "＝3,hunan-2023,2022-10-01,\n"
                               "@4,hunan-2023,2022-10-01," +
                               std::string(70'000, 'x') + "\n";
    const ended result = place.run(
        {"assess", "-", "-o", "out.csv", "--ledger", "ledger.csv", "--for-spreadsheet"}, roster);
    CHECK(result.status == 3);
    const std::string out = place.read("out.csv");
    CHECK(out.starts_with(std::string{mark} + "id,policy,"));
    CHECK(out.find("\n'=1+1,hunan-2023,insured,") != std::string::npos);
    CHECK(out.find("\n'＝3,hunan-2023,insured,") != std::string::npos);
    CHECK(place.read("out.rejects.csv") == std::string{mark} + "line,id,column,problem\n"
                                                               "3,'-2,paid_on,bad_date\n"
                                                               "5,'@4,'=x,too_long\n");
    CHECK(place.read("ledger.csv").starts_with(std::string{mark} + "policy,status,"));

    const ended plain = place.run({"assess", "-", "--rejects", "rejects.csv"}, roster);
    CHECK(plain.out.starts_with("id,policy,"));
    CHECK(plain.out.find("\n=1+1,hunan-2023,insured,") != std::string::npos);
    CHECK(place.read("rejects.csv").starts_with("line,id,column,problem\n3,-2,"));
}

TEST_CASE("numbers in scientific form") {
    for (const std::string_view number :
         {"4.31E+17", "4.31e+17", "1E5", "4.3102E17", "0E0", "12.E3", "1e-5"}) {
        CHECK(csv::is_scientific_number(number));
    }
    for (const std::string_view other : {"", "4.31", "430102", "E5", "4.31E", "4.31E+", "4.31E+1x",
                                         "a1E5", "1E5 ", "4,31E+17", "1F5", "-1E5", "4.3.1E5"}) {
        CHECK_FALSE(csv::is_scientific_number(other));
    }
}

TEST_CASE("an id that a spreadsheet has shortened is assessed and flagged") {
    const scratch place;
    const ended result = place.run({"assess", "-", "-o", "out.csv"},
                                   "id,policy,categories,paid_on\n"
                                   "a,hunan-2023,,2022-10-01\n"
                                   "4.31E+17,hunan-2023,,2022-10-01\n"
                                   "4.32E+17,hunan-2023,hardship_veteran,2022-10-01\n"
                                   "4.31E+17,hunan-2023,,2022-10-02\n"
                                   "5E3,hunan-2023,,never\n");
    CHECK(result.status == 3);
    const table out = parse_table(place.read("out.csv"));
    REQUIRE(out.rows.size() == 3);
    CHECK(out.rows[0].at("notes").empty());
    CHECK(out.rows[1].at("notes") == "scientific_id");
    CHECK(out.rows[1].at("cites") == out.rows[0].at("cites"));
    CHECK(out.rows[2].at("notes") == "scientific_id;delegated:hardship_veteran");
    CHECK(place.read("out.rejects.csv") == "line,id,column,problem\n"
                                           "5,4.31E+17,id,duplicate_id\n"
                                           "6,5E3,paid_on,bad_date\n");
    CHECK(result.err.find("2 ids look like numbers") != std::string::npos);
    CHECK(result.err.find("the first in line 3") != std::string::npos);
}
