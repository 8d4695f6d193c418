// SPDX-License-Identifier: Apache-2.0
#include "csv/blocks.hpp"
#include "naive_reader.hpp"
#include "shared/failure.hpp"

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <doctest/doctest.h>

namespace {

/// A text that comes in pieces of a given size.
class pieces : public csv::byte_source {
public:
    pieces(std::string_view text, std::size_t size) : rest_{text}, size_{size} {}

    std::size_t read(char* into, std::size_t room) override {
        const std::size_t count = std::min({rest_.size(), size_, room});
        rest_.copy(into, count);
        rest_.remove_prefix(count);
        return count;
    }
    [[nodiscard]] const std::string& name() const noexcept override { return name_; }
    [[nodiscard]] std::size_t left() const noexcept { return rest_.size(); }

private:
    std::string_view rest_;
    std::size_t size_;
    std::string name_ = "text";
};

/// Rows as "1[id|paid_on] 2[a|b] 3!bad_row[]".
std::string read(std::string_view text, std::size_t piece = 1 << 20) {
    constexpr std::array<std::string_view, 3> problems{"", "!bad_row", "!too_long"};
    pieces source{text, piece};
    csv::block_reader reader{source};
    std::string shown = fmt::format("1[{}]", fmt::join(reader.read_header(), "|"));
    csv::block block;
    csv::rows rows;
    while (reader.read_block(block)) {
        rows.clear();
        reader.read_rows(block, rows);
        for (std::size_t number = 0; number < rows.size(); ++number) {
            const csv::row& row = rows[number];
            shown +=
                fmt::format(" {}{}[{}]", row.line, problems[static_cast<std::size_t>(row.problem)],
                            fmt::join(rows.fields(row), "|"));
        }
    }
    return shown;
}

} // namespace

TEST_CASE("plain rows") {
    CHECK(read("a,b\n1,2\n3,4\n") == "1[a|b] 2[1|2] 3[3|4]");
    CHECK(read("a,b\n1,2") == "1[a|b] 2[1|2]");
    CHECK(read("a,b\n,\nc,d\n") == "1[a|b] 2[|] 3[c|d]");
    CHECK(read("a,b\n,\n") == "1[a|b]"); // a blank line at the end
    CHECK(read("a,b\n1,") == "1[a|b] 2[1|]");
    CHECK(read("a,b") == "1[a|b]");
    CHECK(read("") == "1[]");
}

TEST_CASE("CRLF, also mixed with LF; a lone CR is a character") {
    CHECK(read("a,b\r\n1,2\r\n3,4\n") == "1[a|b] 2[1|2] 3[3|4]");
    CHECK(read("a,b\r\n\"1\",\"2\"\r\n") == "1[a|b] 2[1|2]");
    CHECK(read("a,b\n1\r,2\r\r\n") == "1[a|b] 2[1\r|2\r]");
    CHECK(read("a,b\n1,2\r") == "1[a|b] 2[1|2\r]");
}

TEST_CASE("a byte order mark at the very beginning is no text") {
    CHECK(read("\xEF\xBB\xBF"
               "a,b\n1,2\n") == "1[a|b] 2[1|2]");
    CHECK(read("\xEF\xBB\xBF\"a\",b\n1,2\n") == "1[a|b] 2[1|2]");
    CHECK(read("\xEF\xBB\xBF") == "1[]");
    CHECK(read("a,b\n\xEF\xBB\xBF"
               "1,2\n") == "1[a|b] 2[\xEF\xBB\xBF"
                           "1|2]");
}

TEST_CASE("quoted fields") {
    CHECK(read("a,b\n\"1,\"\"x\"\"\",2\n") == "1[a|b] 2[1,\"x\"|2]");
    CHECK(read("a,b\n\"\",\"\"\"\"\n") == "1[a|b] 2[|\"]");
    CHECK(read("a,b\n\"1\n2\",\"3\r\n\n4\"\n5,6\n") == "1[a|b] 2[1\n2|3\r\n\n4] 6[5|6]");
    CHECK(read("a,\"b\nc\"\n1,2\n") == "1[a|b\nc] 3[1|2]");
}

TEST_CASE("rows with too many or too few fields, and blank lines") {
    CHECK(read("a,b\n1\n1,2\n1,2,3\n\n5,6\n") ==
          "1[a|b] 2!bad_row[1] 3[1|2] 4!bad_row[1|2] 5!bad_row[] 6[5|6]");
    CHECK(read("a,b\n\"x\ny\"\n1,2,\"\n\"\n3,4\n") ==
          "1[a|b] 2!bad_row[x\ny] 4!bad_row[1|2] 6[3|4]");
}

TEST_CASE("broken quoting spoils one line") {
    CHECK(read("a,b\n\"1\"x,2\n3,4\n") == "1[a|b] 2!bad_row[] 3[3|4]");
    CHECK(read("a,b\n1x\",2\n3,4\n") == "1[a|b] 2!bad_row[] 3[3|4]");
    CHECK(read("a,b\n1,\"2\"\rx\n3,4\n") == "1[a|b] 2!bad_row[1] 3[3|4]");
    CHECK(read("a,b\n1, \"2\"\n3,4\n") == "1[a|b] 2!bad_row[1] 3[3|4]");
}

TEST_CASE("a quote that is never closed spoils one line, wherever its harm shows") {
    CHECK(read("a,b\n1,\"2\n3,4\n5,6\n") == "1[a|b] 2!bad_row[1] 3[3|4] 4[5|6]");
    CHECK(read("a,b\n1,\"2\n3,\"4\"\n5,6\n") == "1[a|b] 2!bad_row[1] 3[3|4] 4[5|6]");
    CHECK(read("a,b\n1,2\n3,\"4") == "1[a|b] 2[1|2] 3!bad_row[3]");
    CHECK(read("a,b\n1,\"2\n3,\"4\n5,6\n") == "1[a|b] 2!bad_row[1] 3!bad_row[3] 4[5|6]");
}

TEST_CASE("a field has at most 64 KiB, without its quotes") {
    const std::string longest(csv::longest_field, 'x');
    const std::string longer = longest + "x";
    const std::string quotes(csv::longest_field, '"'); // half of them once read
    CHECK(read("a,b\n1," + longest + "\n3,4\n") == "1[a|b] 2[1|" + longest + "] 3[3|4]");
    CHECK(read("a,b\n1," + longest + "\r\n3,4\n") == "1[a|b] 2[1|" + longest + "] 3[3|4]");
    CHECK(read("a,b\n1,\"" + longest + "\"\n3,4\n") == "1[a|b] 2[1|" + longest + "] 3[3|4]");
    CHECK(read("a,b\n1,\"" + quotes + quotes + "\"\n3,4\n") == "1[a|b] 2[1|" + quotes + "] 3[3|4]");
    CHECK(read("a,b\n1," + longer + "\n3,4\n") == "1[a|b] 2!too_long[1] 3[3|4]");
    CHECK(read("a,b\n" + longer + ",1\n3,4\n") == "1[a|b] 2!too_long[] 3[3|4]");
    CHECK(read("a,b\n1," + longer + "\r\n3,4\n") == "1[a|b] 2!too_long[1] 3[3|4]");
    CHECK(read("a,b\n1,\"" + longer + "\"\n3,4\n") == "1[a|b] 2!too_long[1] 3[3|4]");
    CHECK(read("a,b\n1,\"" + quotes + quotes + "\"\"\"\n3,4\n") == "1[a|b] 2!too_long[1] 3[3|4]");
    CHECK(read("a,b\n1," + longer) == "1[a|b] 2!too_long[1]");
}

TEST_CASE("a field too long with line breaks spoils its first line") {
    const std::string half(csv::longest_field / 2, 'x');
    CHECK(read("a,b\n1,\"" + half + "\n" + half + "\"\n3,4\n") ==
          "1[a|b] 2!too_long[1] 3!bad_row[] 4[3|4]");
    CHECK(read("a,b\n1,\"" + half + half + "x\n3,4\n") == "1[a|b] 2!too_long[1] 3[3|4]");
}

TEST_CASE("what is too much does not turn into another problem") {
    const std::string longer(csv::longest_field + 1, 'x');
    CHECK(read("a,b\n1,2," + longer + "\n3,4\n") == "1[a|b] 2!bad_row[1|2] 3[3|4]");
    std::string many = "1,2";
    for (int more = 0; more < 300'000; ++more) {
        many += ",x"; // longer than any row of two fields
    }
    CHECK(read("a,b\n" + many + "\n3,4\n") == "1[a|b] 2!bad_row[1|2] 3[3|4]");
    CHECK(read("a,b\n" + many + ",\"\n\"\n3,4\n") == "1[a|b] 2!bad_row[1|2] 3!bad_row[] 4[3|4]");
}

TEST_CASE("a long row is whole in whatever pieces it comes; one over 16 MiB is none") {
    const auto repeated = [](std::string_view what, int times) {
        std::string text;
        for (; times > 0; --times) {
            text += what;
        }
        return text;
    };
    const auto file = [&repeated](const std::string& field) {
        return fmt::format("a{0}\nx{1}\nx{2}\n", repeated(",b", 399), repeated(field, 399),
                           repeated(",", 399));
    };
    const std::string last = fmt::format("[x{}]", repeated("|", 399));
    // 399 fields of 10,000 line ends are a row of 4 MB; of 60,000, no row but many bad lines.
    const std::string long_row = read(file(fmt::format(",\"{}\"", repeated("\n", 10'000))));
    CHECK((long_row.find("!bad_row") == std::string::npos));
    CHECK((long_row.ends_with(fmt::format(" 3990003{}", last))));
    const std::string longer_row = read(file(fmt::format(",\"{}\"", repeated("\n", 60'000))));
    CHECK((longer_row.find(" 2!bad_row[x|") != std::string::npos));
    CHECK((longer_row.ends_with(last)));

    // Without quotes, and its line end with it.
    const std::string others = repeated("," + std::string(42'000, 'y'), 399);
    const auto is_row_of = [&](std::size_t bytes) {
        const std::string first(bytes - others.size() - 1, 'x');
        return read(fmt::format("a{}\n{}{}\nx{}\n", repeated(",b", 399), first, others,
                                repeated(",", 399)))
                   .find('!') == std::string::npos;
    };
    CHECK(is_row_of(csv::longest_row));
    CHECK_FALSE(is_row_of(csv::longest_row + 1));
}

TEST_CASE("a header that can't be read is the file's fault") {
    for (const std::string& header :
         {std::string{"a\"b,c\n"}, std::string{"a,\"b\nc,d\n"}, std::string(70'000, 'x') + "\n"}) {
        CHECK_THROWS_AS(static_cast<void>(read(header)), program::failure);
    }
    std::string wide = "a";
    for (int more = 0; more < 40'000; ++more) {
        wide += ",b";
    }
    CHECK_THROWS_AS(static_cast<void>(read(wide + "\n")), program::failure);
}

TEST_CASE("any text has the rows that a naive reader sees, however its bytes come") {
    std::mt19937 random{20230907}; // NOLINT: the same every time
    const std::string alphabet = "aab,,\"\"\n\r";
    for (int round = 0; round < 20'000; ++round) {
        std::string text = "a,b\n";
        for (auto left = random() % 40; left > 0; --left) {
            text += alphabet[random() % alphabet.size()];
        }
        CAPTURE(text);
        const std::string rows = tests::read_naively(text);
        REQUIRE(read(text) == rows);
        REQUIRE(read(text, 1) == rows);
        REQUIRE(read(text, 1 + random() % 7) == rows);
    }
    // Blocks are cut anywhere: in quotes, between CR and LF, between doubled quotes.
    for (int round = 0; round < 20; ++round) {
        std::string text = "a,b\n";
        while (text.size() < 700'000) {
            for (auto left = random() % 12; left > 0; --left) {
                text += alphabet[random() % alphabet.size()];
            }
            text += random() % 3 == 0 ? "1,\"2\"\"\n\"\r\n" : "1,2\n";
        }
        REQUIRE((read(text) == tests::read_naively(text)));
    }
    const std::string longer(3 * csv::longest_field, 'x');
    for (const std::size_t piece : {1000U, 65536U, 65537U}) {
        CHECK(read("a,b\n1,\"" + longer + "\n3,4\n", piece) == "1[a|b] 2!too_long[1] 3[3|4]");
    }
}

TEST_CASE("no more is read for the first rows than they take") {
    const std::string text(std::size_t{8} << 20U, '\n');
    pieces source{text, std::size_t{1} << 20U};
    csv::block_reader reader{source};
    csv::first_row row;
    for (int count = 0; count < 20; ++count) {
        REQUIRE(reader.read_first_row(row));
    }
    CHECK(source.left() >= text.size() - 2 * csv::block_reader::usual_size);
}
