// SPDX-License-Identifier: Apache-2.0

// What spreadsheets do to rosters, and what rosters could do to them. What LibreOffice makes of the
// outputs is in libreoffice.py.

#include "csv/spreadsheet_text.hpp"
#include "csv/text.hpp"
#include "scratch.hpp"
#include "table.hpp"

#include <algorithm>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

std::string field(std::string_view text, csv::reader_of reader) {
    std::string written;
    csv::append_field(written, text, reader);
    return written;
}

constexpr std::string_view mark = "\xEF\xBB\xBF";

/// What spreadsheets change, run, or take for something else, one per line.
const std::vector<std::string> ids{"430102198602091003",
                                   "007",
                                   "1E5",
                                   "2023-10-05",
                                   "1/2",
                                   "TRUE",
                                   "  lead",
                                   "+5",
                                   "-2",
                                   "=1+1",
                                   "@SUM",
                                   "MARCH1",
                                   "10:30",
                                   "5%",
                                   "1,000",
                                   "(5)",
                                   "1月5日",
                                   "＝3",
                                   "'007",
                                   "say \"hi\"",
                                   "=\"a\"",
                                   "￥5",
                                   "=A1&\"x\"",
                                   "a&b",
                                   "trail ",
                                   "\"",
                                   "\"\"\"",
                                   "&CHAR(10)&",
                                   "="};

/// What the program takes a field for: a formula that gives a text is that text.
std::string as_read(const std::string& text) {
    return csv::out_of_formula(text).value_or(text);
}

} // namespace

TEST_CASE("a text stands for spreadsheets as a formula that gives it, and for nobody else") {
    using enum csv::reader_of;
    CHECK(csv::as_formula("007") == "=\"007\"");
    CHECK(csv::as_formula("a\"b") == "=\"a\"\"b\"");
    CHECK(csv::as_formula("a\nb") == "=\"a\"&CHAR(10)&\"b\"");
    CHECK(csv::as_formula("\r\n") == "=CHAR(13)&CHAR(10)");
    CHECK(csv::as_formula("") == "=\"\"");
    CHECK(field("007", spreadsheet) == "\"=\"\"007\"\"\"");
    CHECK(field("", spreadsheet).empty());
    for (const std::string& id : ids) {
        CHECK(field(id, data) != field(id, spreadsheet));
    }
    CHECK(field("=1+1", data) == "=1+1");
}

TEST_CASE("no piece of a formula is longer than Excel takes, and no character is cut") {
    std::string text;
    for (int number = 0; number < 300; ++number) {
        text += number % 3 == 0 ? "孤" : number % 3 == 1 ? "\"" : "𠀀";
    }
    const std::string formula = csv::as_formula(text);
    std::size_t piece = 0;
    std::size_t longest = 0;
    for (std::size_t place = 0; place < formula.size(); ++place) {
        piece = formula.compare(place, 3, "\"&\"") == 0 ? 0 : piece + 1;
        longest = std::max(longest, piece);
    }
    CHECK(longest > 200);
    CHECK(longest <= 255 + 2);
    CHECK(csv::out_of_formula(formula) == text);
}

TEST_CASE("what is too long for a formula has an apostrophe, and is run by nobody") {
    for (const char first : {'=', '7'}) {
        const std::string text(7001, first);
        CHECK(csv::as_formula(text) == "'" + text);
        CHECK(csv::as_formula(text.substr(1)).starts_with("=\""));
    }
}

TEST_CASE("a formula that gives a text is read as that text; other formulas are what they are") {
    for (const std::string& id : ids) {
        CAPTURE(id);
        CHECK(csv::out_of_formula(csv::as_formula(id)) == id);
    }
    constexpr std::string_view letters = "\"&=a7\n\rCHAR(10)孤";
    std::mt19937 random{7}; // NOLINT: the same texts each time
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (auto size = random() % 600; size != 0; --size) {
            text += letters[random() % letters.size()];
        }
        CHECK(csv::out_of_formula(csv::as_formula(text)) == text);
    }
    for (const std::string_view other :
         {"", "=", "007", "\"007\"", "=007", "=\"007", "=\"007\"1", "=\"a\"&", "=\"a\"\"", "=A1",
          "=\"a\"&A1", "=\"a\" ", " =\"a\"", "&\"a\"", "=CHAR(9)", "=CMD|'/C calc'!A0",
          "=\"a\"+CMD|'/C calc'!A0"}) {
        CAPTURE(other);
        CHECK(csv::out_of_formula(other) == std::nullopt);
    }
}

TEST_CASE("--for-spreadsheet writes every id as text, and what it writes is read as it was") {
    const scratch place;
    std::string roster = "id,policy,paid_on,=x\n";
    for (const std::string& id : ids) {
        roster += field(id, csv::reader_of::data) + ",hunan-2023,2022-10-01,\n";
    }
    roster += "-2,hunan-2023,never,\n@4,hunan-2023,2022-10-01," + std::string(70'000, 'x') + "\n";
    const ended result = place.run(
        {"assess", "-", "-o", "out.csv", "--ledger", "ledger.csv", "--for-spreadsheet"}, roster);
    CHECK(result.status == 3);
    const std::string out = place.read("out.csv");
    CHECK(out.starts_with(std::string{mark} + "id,policy,"));
    const table written = parse_table(out.substr(mark.size()));
    REQUIRE(written.rows.size() == ids.size());
    for (std::size_t row = 0; row < ids.size(); ++row) {
        CHECK(written.rows[row].at("id") == csv::as_formula(as_read(ids[row])));
    }
    CHECK(place.read("out.rejects.csv") == std::string{mark} +
                                               "line,id,column,problem\n"
                                               "31,\"=\"\"-2\"\"\",paid_on,bad_date\n"
                                               "31,\"=\"\"-2\"\"\",id,duplicate_id\n"
                                               "32,\"=\"\"@4\"\"\",\"=\"\"=x\"\"\",too_long\n");
    CHECK(place.read("ledger.csv").starts_with(std::string{mark} + "policy,status,"));

    // The output as a roster, once it has a day of payment.
    std::string again = "id,paid_on\n";
    for (const record& row : written.rows) {
        again += field(row.at("id"), csv::reader_of::data) + ",2022-10-01\n";
    }
    const ended second = place.run({"assess", "-", "--policy", "hunan-2023"}, again);
    CHECK(second.status == 0);
    const table plain = parse_table(second.out);
    REQUIRE(plain.rows.size() == ids.size());
    for (std::size_t row = 0; row < ids.size(); ++row) {
        CHECK(plain.rows[row].at("id") == as_read(ids[row]));
    }
}

TEST_CASE("an id is the same person's, whether it stands as text or as a formula") {
    const scratch place;
    const ended result = place.run({"assess", "-", "-o", "out.csv"},
                                   "\"=\"\"id\"\"\",policy,\"=\"\"paid_on\"\"\",tier\n"
                                   "\"=\"\"007\"\"\",hunan-2023,\"=\"\"2022-10-01\"\"\",\n"
                                   "007,hunan-2023,2022-10-01,\n"
                                   "\"=\"\"8\"\"\",hunan-2023,2022-10-01,\"=\"\"x\"\"\"\n"
                                   "=7,hunan-2023,2022-10-01,\n");
    CHECK(place.read("out.rejects.csv") == "line,id,column,problem\n"
                                           "3,007,id,duplicate_id\n"
                                           "4,8,tier,bad_number\n");
    CHECK(place.read("out.csv").find("\n007,hunan-2023,insured,") != std::string::npos);
    CHECK(place.read("out.csv").find("\n=7,hunan-2023,insured,") != std::string::npos);
    CHECK(result.status == 3);
}

TEST_CASE("compare writes its rows for spreadsheets, too, and reads them") {
    const scratch place;
    const std::string roster = "id,paid_on\n007,2022-10-01\n\"=\"\"1E5\"\"\",2022-10-01\n";
    const ended result = place.run(
        {"compare", "hunan-2023", "fuling-2023", "-", "-o", "rows.csv", "--for-spreadsheet"},
        roster);
    CHECK(result.status == 0);
    const std::string rows = place.read("rows.csv");
    CHECK(rows.starts_with(std::string{mark} + "id,first_due,"));
    CHECK(rows.find("\n\"=\"\"007\"\"\",") != std::string::npos);
    CHECK(rows.find("\n\"=\"\"1E5\"\"\",") != std::string::npos);
    const ended plain =
        place.run({"compare", "hunan-2023", "fuling-2023", "-", "-o", "plain.csv"}, roster);
    CHECK(place.read("plain.csv").find("\n1E5,") != std::string::npos);

    const ended without =
        place.run({"compare", "hunan-2023", "fuling-2023", "-", "--for-spreadsheet"}, roster);
    CHECK(without.status == 2);
    CHECK(without.err.find("--for-spreadsheet is about what --output writes") != std::string::npos);
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
    CHECK(result.err.find("they have the note scientific_id\n") != std::string::npos);
    const ended chinese = place.run({"assess", "-", "-o", "out.csv", "--names", "zh"},
                                    "id,policy,paid_on\n4.31E+17,hunan-2023,2022-10-01\n");
    CHECK(parse_table(place.read("out.csv")).rows.at(0).at("备注") == "编号为科学记数");
    CHECK(chinese.err.find("they have the note 编号为科学记数\n") != std::string::npos);
}
