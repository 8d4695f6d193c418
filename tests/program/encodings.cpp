// SPDX-License-Identifier: Apache-2.0

// Rosters in UTF-8 and GB18030, and files that are none of them.

#include "csv/text_source.hpp"
#include "scratch.hpp"
#include "shared/failure.hpp"
#include "shared/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include <doctest/doctest.h>

using namespace tests;

namespace {

/// 张三 and 李四 in GB18030, and a character that takes four bytes there (U+20000 is 95 32 82 36).
constexpr std::string_view zhang_gb = "\xD5\xC5\xC8\xFD";
constexpr std::string_view li_gb = "\xC0\xEE\xCB\xC4";
constexpr std::string_view rare_gb = "\x95\x32\x82\x36";
constexpr std::string_view rare = "\xF0\xA0\x80\x80";

std::string roster(std::string_view note, std::string_view id = "a") {
    return fmt::format("id,policy,paid_on,备注\n{},hunan-2023,2022-10-01,{}\n", id, note);
}

std::string roster_gb(std::string_view note, std::string_view id = "a") {
    return fmt::format("id,policy,paid_on,\xB1\xB8\xD7\xA2\n{},hunan-2023,2022-10-01,{}\n", id,
                       note);
}

ended assess(const std::string& text, std::vector<std::string> more = {}) {
    const scratch place;
    std::vector<std::string> arguments{"assess", "-"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return place.run(arguments, text);
}

bool is_refused(const ended& result, std::string_view why) {
    return result.status == 2 && result.err.find(why) != std::string::npos;
}

std::string encoded(std::uint32_t character, int bytes) {
    std::string text;
    if (bytes == 1) {
        return {static_cast<char>(character)};
    }
    for (int place = bytes - 1; place > 0; --place) {
        text.insert(text.begin(), static_cast<char>(0x80 | (character & 0x3F)));
        character >>= 6;
    }
    constexpr std::array<unsigned, 5> marks{0, 0, 0xC0, 0xE0, 0xF0};
    text.insert(text.begin(),
                static_cast<char>(marks[static_cast<std::size_t>(bytes)] | character));
    return text;
}

} // namespace

TEST_CASE("every character is UTF-8 in its shortest form and in no other") {
    for (std::uint32_t character = 0; character < 0x200000; ++character) {
        const int shortest = character < 0x80      ? 1
                             : character < 0x800   ? 2
                             : character < 0x10000 ? 3
                                                   : 4;
        const bool is_surrogate = character >= 0xD800 && character < 0xE000;
        for (int bytes = shortest; bytes <= 4; ++bytes) {
            const std::string text = encoded(character, bytes);
            const auto prefix = program::find_utf8_prefix(text);
            const bool is_good =
                bytes == shortest && character != 0 && character < 0x110000 && !is_surrogate;
            REQUIRE(prefix.size == (is_good ? text.size() : 0));
            REQUIRE_FALSE(prefix.is_cut);
            if (is_good && bytes > 1) {
                const auto cut =
                    program::find_utf8_prefix("abcdefgh" + text.substr(0, text.size() - 1));
                REQUIRE(cut.size == 8);
                REQUIRE(cut.is_cut);
            }
        }
    }
}

TEST_CASE("what is no UTF-8 is found wherever it stands") {
    for (const std::string_view wrong :
         {"\xFF", "\x80", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE4\xB8g", "\xC3("}) {
        for (std::size_t before = 0; before < 20; ++before) {
            const std::string text = std::string(before, 'x') + std::string{wrong} + "more text";
            CHECK(program::find_utf8_prefix(text).size == before);
        }
    }
    CHECK(program::find_utf8_prefix(std::string_view{"abcdefgh\0ijklmnop", 17}).size == 8);
    CHECK(program::find_utf8_prefix(std::string_view{"abc\0", 4}).size == 3);
}

TEST_CASE("Chinese text in UTF-8 is text, with and without a byte-order mark") {
    for (const std::string mark : {"", "\xEF\xBB\xBF"}) {
        const ended result = assess(mark + roster("张三", "李四"));
        CHECK(result.status == 0);
        CHECK(result.out.find("\n李四,hunan-2023,insured,") != std::string::npos);
    }
}

TEST_CASE("GB18030 is decoded before anything else is done") {
    const ended result =
        assess(roster_gb("x", fmt::format("{}{}", zhang_gb, rare_gb)), {"--encoding", "gb18030"});
    CHECK(result.status == 0);
    CHECK(result.out.find(fmt::format("\n张三{},hunan-2023,insured,", rare)) != std::string::npos);
    // The second byte of 將 (8C A2) and of 亅 (81 7C) could be taken for other things.
    CHECK(assess(roster_gb("\x81\x7C"), {"--encoding", "GB18030"}).status == 0);
    const ended mark = assess("\x84\x31\x95\x33" + roster_gb(zhang_gb), {"--encoding", "gb18030"});
    CHECK(mark.status == 0);
}

TEST_CASE("a long roster in GB18030 gives what the same one in UTF-8 gives") {
    std::string one = "id,policy,paid_on,备注\n";
    std::string other = "id,policy,paid_on,\xB1\xB8\xD7\xA2\n";
    for (int row = 0; row < 60'000; ++row) { // several times what is read at once
        const std::string_view pad =
            std::string_view{"xxxx"}.substr(0, static_cast<std::size_t>(row % 4));
        one += fmt::format("李四{}{},hunan-2023,2022-10-01,\"{}张三\n\"\n", pad, row, rare);
        other += fmt::format("{}{}{},hunan-2023,2022-10-01,\"{}{}\n\"\n", li_gb, pad, row, rare_gb,
                             zhang_gb);
    }
    const ended in_utf8 = assess(one);
    const ended in_gb = assess(other, {"--encoding", "gb18030", "--threads", "3"});
    CHECK(in_utf8.status == 0);
    CHECK(in_gb.status == 0);
    CHECK(in_gb.out == in_utf8.out);
    CHECK(in_gb.err == in_utf8.err);
}

TEST_CASE("a wrong encoding is an error with its line, and nothing is written") {
    const scratch place;
    const std::string text = roster("x") + fmt::format("b,hunan-2023,2022-10-01,{}\n", zhang_gb);
    const ended result = place.run({"assess", "-", "-o", "out.csv"}, text);
    CHECK(is_refused(result, "line 3 is no text in UTF-8"));
    CHECK(result.err.find("--encoding gb18030") != std::string::npos);
    CHECK(place.names().empty());

    CHECK(is_refused(assess(roster("张三李四"), {"--encoding", "gb18030"}),
                     "not in GB18030 but in UTF-8"));
    CHECK(is_refused(assess(roster_gb("\xD5\x0A"), {"--encoding", "gb18030"}),
                     "line 2 is no text in GB18030"));
    CHECK(is_refused(assess(roster("\xED\xA0\x80")), "line 2 is no text in UTF-8")); // a surrogate
    CHECK(is_refused(assess(roster("\xC0\xAC")), "line 2 is no text in UTF-8")); // overlong comma
    CHECK(
        is_refused(assess(roster("x") + "b\xE5"), "line 3 is no text in UTF-8")); // cut at the end
    const ended compared = place.run({"compare", "hunan-2023", "hunan-2024", "-"}, text);
    CHECK(is_refused(compared, "line 3 is no text in UTF-8"));
    const ended mixed =
        assess(roster("张三") + fmt::format("b,hunan-2023,2022-10-01,{}\n", zhang_gb));
    CHECK(is_refused(mixed, "line 3 is no text in UTF-8"));
}

TEST_CASE("a NUL is no text in either encoding") {
    const std::string text = roster("x") + std::string{"b,hunan-2023,2022-10-01,\0\n", 25};
    CHECK(is_refused(assess(text), "line 3 is no text in UTF-8"));
    CHECK(is_refused(assess(text, {"--encoding", "gb18030"}), "line 3 is no text in GB18030"));
}

TEST_CASE("what is no CSV at all is named") {
    CHECK(is_refused(assess(std::string{"\xFF\xFEi\0d\0", 6}), "the file is UTF-16"));
    CHECK(is_refused(assess(std::string{"\xFE\xFF\0i\0d", 6}), "the file is UTF-16"));
    CHECK(is_refused(assess("PK\x03\x04 and so on"), "a workbook or a ZIP archive"));
    CHECK(is_refused(assess("\xD0\xCF\x11\xE0 and so on"), "a workbook (XLS)"));
    CHECK(is_refused(assess("\x1F\x8B\x08 and so on"), "compressed; zcat"));
    CHECK(is_refused(assess("\x28\xB5\x2F\xFD and so on"), "compressed; zstdcat"));
}

TEST_CASE("an encoding that nobody knows is wrong usage") {
    CHECK(assess(roster("x"), {"--encoding", "latin1"}).status == 2);
}

TEST_CASE("text is the same in whatever pieces it comes") {
    struct pieces : csv::byte_source {
        pieces(std::string_view text, std::size_t most) : rest{text}, size{most} {}
        std::size_t read(char* into, std::size_t room) override {
            const std::size_t count = rest.copy(into, std::min(size, room));
            rest.remove_prefix(count);
            return count;
        }
        [[nodiscard]] const std::string& name() const noexcept override { return called; }
        std::string_view rest;
        std::size_t size;
        std::string called = "text";
    };
    const auto read = [](std::string_view text, std::size_t size, program::encoding how) {
        pieces source{text, size};
        program::text_source decoded{source, how};
        std::string all;
        std::array<char, 7> some{};
        while (const std::size_t count = decoded.read(some.data(), some.size())) {
            all.append(some.data(), count);
        }
        CHECK(decoded.bytes_read() == text.size());
        return all;
    };
    const std::string in_utf8 = fmt::format("abc张三{}李四 and é\n", rare);
    const std::string in_gb = fmt::format("abc{}{}{} and \xA8\xA6\n", zhang_gb, rare_gb, li_gb);
    for (std::size_t size = 1; size < 12; ++size) {
        CHECK(read(in_utf8, size, program::encoding::utf8) == in_utf8);
        CHECK(read(in_gb, size, program::encoding::gb18030) == in_utf8);
        CHECK_THROWS_AS(read(in_utf8, size, program::encoding::gb18030), program::failure);
        CHECK_THROWS_AS(read(in_gb, size, program::encoding::utf8), program::failure);
    }
    CHECK(read("", 1, program::encoding::utf8).empty());
    CHECK(read("ab", 1, program::encoding::gb18030) == "ab");
}

TEST_CASE("a byte-order mark of UTF-8 is none of GB18030") {
    const ended result = assess("\xEF\xBB\xBF" // and nothing else that tells
                                "id,policy,paid_on\na,hunan-2023,2022-10-01\n",
                                {"--encoding", "gbk"});
    CHECK(result.status == 2);
    CHECK(has(result.err, "the file is not in GB18030 but in UTF-8"));
}
