// SPDX-License-Identifier: Apache-2.0

// Files that people have, and should not have: what docs/bad-input.md lists and no other test here
// shows.

#include "csv/blocks.hpp"
#include "csv/text_source.hpp"
#include "scratch.hpp"
#include "shared/failure.hpp"

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include <doctest/doctest.h>

using namespace tests;

namespace {

ended assess(const std::string& text, std::vector<std::string> more = {}) {
    const scratch place;
    std::vector<std::string> arguments{"assess", "-", "--quiet"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return place.run(arguments, text);
}

std::string complaint_about(const std::string& text, std::vector<std::string> more = {}) {
    const scratch place;
    std::vector<std::string> arguments{"assess", "-", "-o", "out.csv", "--ledger", "ledger.csv"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const ended result = place.run(arguments, text);
    CHECK(result.status == 2);
    CHECK(result.out.empty());
    CHECK(place.names().empty());
    return result.err;
}

/// The rejects of a roster, without their header.
std::string rejects_of(const std::string& text) {
    const ended result = assess(text);
    CHECK(result.status == 3);
    CHECK(result.err.starts_with("line,id,column,problem\n"));
    return result.err.substr(result.err.find('\n') + 1);
}

/// A text that comes in pieces of a given size.
class pieces : public csv::byte_source {
public:
    pieces(std::string_view text, std::size_t most) : rest_{text}, most_{most} {}

    std::size_t read(char* into, std::size_t room) override {
        const std::size_t count = rest_.copy(into, std::min(most_, room));
        rest_.remove_prefix(count);
        return count;
    }
    [[nodiscard]] const std::string& name() const noexcept override { return name_; }

private:
    std::string_view rest_;
    std::size_t most_;
    std::string name_ = "text";
};

/// The rows of a text, and how many blocks they came in.
std::string rows_of(std::string_view text, std::size_t piece, std::size_t block_size, int& blocks) {
    pieces source{text, piece};
    csv::block_reader reader{source, block_size};
    std::string shown = fmt::format("{}", fmt::join(reader.read_header(), "|"));
    csv::block block;
    csv::rows rows;
    for (blocks = 0; reader.read_block(block); ++blocks) {
        rows.clear();
        reader.read_rows(block, rows);
        for (std::size_t place = 0; place < rows.size(); ++place) {
            shown +=
                fmt::format("\n{} {} {}", rows[place].line, static_cast<int>(rows[place].problem),
                            fmt::join(rows.fields(rows[place]), "|"));
        }
    }
    return shown;
}

} // namespace

TEST_CASE("ten thousand columns are read like three") {
    const auto line = [](std::string_view first, std::string_view middle, std::string_view last) {
        std::string text{first};
        for (int column = 0; column < 9'997; ++column) {
            text.append(",").append(middle);
        }
        return text.append(",hunan-2023,").append(last) + "\n";
    };
    std::string header = line("id", "c", "paid_on");
    header.replace(header.find("hunan-2023"), 10, "policy");
    CHECK(std::count(header.begin(), header.end(), ',') == 9'999);
    const scratch place;
    const ended result =
        place.run({"assess", "-", "-o", "out.csv"},
                  header + line("a", "x", "2022-10-01") + line("b", "\"\n\"", "2022-10-01") +
                      line("c", "", "never") + line("d", "", "2022-10-01,") +
                      line("e", "", "2022-10-01").substr(2));
    CHECK(result.status == 3);
    const std::string out = place.read("out.csv");
    CHECK(out.find("\na,hunan-2023,insured,") != std::string::npos);
    CHECK(out.find("\nb,hunan-2023,insured,") != std::string::npos);
    CHECK(place.read("out.rejects.csv") == "line,id,column,problem\n"
                                           "10001,c,paid_on,bad_date\n"
                                           "10002,d,,bad_row\n"
                                           "10003,,,bad_row\n");
}

TEST_CASE("lines that end in CR alone are refused") {
    const std::string roster = "id,policy,paid_on\ra,hunan-2023,2022-10-01\r";
    CHECK(complaint_about(roster) ==
          "canbao: standard input: its lines end in CR alone: save it with LF or CRLF\n");
    CHECK(complaint_about(roster, {"--lang", "zh"}) ==
          "canbao: 标准输入：各行仅以 CR 结尾，请改用 LF 或 CRLF 换行\n");
}

TEST_CASE("a header in the middle is a rejected row") {
    const std::string roster = "id,policy,paid_on\na,hunan-2023,2022-10-01\n";
    CHECK(rejects_of(roster + roster.substr(0, roster.find('\n') + 1) +
                     "b,hunan-2023,2022-10-01\n") ==
          "3,id,policy,unknown_policy\n3,id,paid_on,bad_date\n");
    CHECK(rejects_of(roster + "\xEF\xBB\xBF" + roster).starts_with("3,\xEF\xBB\xBFid,policy,"));
    const scratch place;
    const ended without = place.run({"assess", "-", "--policy", "hunan-2023", "-o", "out.csv"},
                                    "id,paid_on\na,2022-10-01\nid,paid_on\n");
    CHECK(place.read("out.rejects.csv") == "line,id,column,problem\n3,id,paid_on,bad_date\n");
}

TEST_CASE("UTF-16 without a mark is refused for its NUL bytes") {
    std::string wide;
    for (const char character : std::string_view{"id,policy,paid_on\n"}) {
        wide += character;
        wide += '\0';
    }
    const std::string refusal = "canbao: standard input: line 1 is no text in ";
    CHECK(complaint_about(wide).starts_with(refusal + "UTF-8"));
    CHECK(complaint_about('\0' + wide).starts_with(refusal + "UTF-8"));
    CHECK(complaint_about(std::string(100'000, '\0')).starts_with(refusal + "UTF-8"));
    CHECK(complaint_about(wide, {"--encoding", "gb18030"}) == refusal + "GB18030\n");
}

TEST_CASE("UTF-8 under --encoding gb18030 is named, whatever its characters") {
    // Of three characters in UTF-8 the last byte has no second one in GB18030.
    for (const std::string name : {"张三", "李世民", "a张三b", "张三\n李世民"}) {
        const std::string text = "id,policy,paid_on,姓名\na,hunan-2023,2022-10-01,\"" + name +
                                 "\"\nb,hunan-2023,2022-10-01,\n";
        CAPTURE(name);
        CHECK(assess(text).status == 0);
        CHECK(complaint_about(text, {"--encoding", "gb18030"}) ==
              "canbao: standard input: the file is not in GB18030 but in UTF-8\n");
    }
    for (const std::size_t size : {1U, 2U, 3U, 100U}) { // from the first byte on
        pieces source{"张三李四", size};
        program::text_source text{source, program::encoding::gb18030};
        std::array<char, 100> some{};
        const auto read = [&] {
            while (text.read(some.data(), some.size()) != 0) {
            }
        };
        CHECK_THROWS_WITH_AS(read(), "text: the file is not in GB18030 but in UTF-8",
                             program::failure);
    }
}

TEST_CASE("rows without anything in them are rejected where others follow") {
    CHECK(rejects_of("id,policy,paid_on\n,,\na,hunan-2023,2022-10-01\n,,\n\n  ,,\n"
                     "b,hunan-2023,2022-10-01\n,,\n\n  ,,\n") ==
          "2,,id,missing\n2,,policy,missing\n2,,paid_on,missing\n"
          "4,,id,missing\n4,,policy,missing\n4,,paid_on,missing\n"
          "5,,,bad_row\n6,  ,policy,missing\n6,  ,paid_on,missing\n");
}

TEST_CASE("what looks like a value is none") {
    const std::string header = "id,policy,tier,paid_on,event,event_on\n";
    CHECK(rejects_of(header + "a,hunan-2023,１,2022-10-01,,\n"
                              "b,hunan-2023,1\u00A0,2022-10-01,,\n"
                              "c,hunan-2023,,２０２２-10-01,,\n"
                              "d,hunan-2023,,2022–10–01,,\n" // dashes, not hyphens
                              "e,hunan-2023 ,,2022-10-01,,\n"
                              "f,hunan-2023,,2022-10-01,birth\u200B,2022-09-01\n"
                              "g,hunan-2023,,44835,,\n" // the day's number in a spreadsheet
                              "h,hunan-2023,1,2022-10-01,birth, \n") ==
          "2,a,tier,bad_number\n3,b,tier,bad_number\n4,c,paid_on,bad_date\n"
          "5,d,paid_on,bad_date\n6,e,policy,unknown_policy\n7,f,event,unknown_code\n"
          "8,g,paid_on,bad_date\n9,h,event_on,bad_date\n");
}

TEST_CASE("rows are the same in blocks and pieces of any size") {
    std::mt19937 random{20240828}; // NOLINT: the same every time
    const std::string alphabet = "aab,,\"\"\n\r";
    for (int round = 0; round < 3'000; ++round) {
        std::string text = round % 2 == 0 ? "\xEF\xBB\xBF"
                                            "a,\"b\nc\"\r\n"
                                          : "a,b\n";
        for (auto left = random() % 200; left > 0; --left) {
            text += alphabet[random() % alphabet.size()];
        }
        CAPTURE(text);
        int blocks = 0;
        const std::string whole = rows_of(text, text.size(), csv::block_reader::usual_size, blocks);
        CHECK(blocks <= 1);
        REQUIRE(rows_of(text, 1 + random() % 9, 4 + random() % 60, blocks) == whole);
    }
    int blocks = 0;
    static_cast<void>(rows_of("a,b\n1,2\n3,4\n5,6\n", 100, 4, blocks));
    CHECK(blocks > 1);
    // A line that is skipped, from block to block.
    const std::string longer(csv::longest_field + 1, 'x');
    const std::string text = "a,b\n1,\"" + longer + longer + "\n3,4\n" + longer + longer;
    const std::string rows = "a|b\n2 2 1\n3 0 3|4\n4 2 ";
    for (const std::size_t size : {4U, 1'000U, 65'540U, 200'000U}) {
        CHECK(rows_of(text, 100'000, size, blocks) == rows);
    }
}
