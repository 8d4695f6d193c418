// SPDX-License-Identifier: Apache-2.0
#include "csv/text.hpp"
#include "shared/characters.hpp"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace {

std::string yuan(std::int64_t fen) {
    std::string text;
    csv::append_yuan(text, canbao::fen{fen});
    return text;
}

std::string field(std::string_view value) {
    std::string text;
    csv::append_field(text, value);
    return text;
}

} // namespace

TEST_CASE("money is written in yuan with two decimals") {
    CHECK(yuan(0) == "0.00");
    CHECK(yuan(5) == "0.05");
    CHECK(yuan(17'512) == "175.12");
    CHECK(yuan(17'590) == "175.90");
    CHECK(yuan(9'223'372'036'854'775'807) == "92233720368547758.07");
}

TEST_CASE("fields are quoted where they must be") {
    CHECK(field("") == "");
    CHECK(field("a b;c") == "a b;c");
    CHECK(field("a,b") == "\"a,b\"");
    CHECK(field("a\"b") == "\"a\"\"b\"");
    CHECK(field("a\nb") == "\"a\nb\"");
    CHECK(field("a\rb") == "\"a\rb\"");
}

TEST_CASE("Chinese characters are two columns wide") {
    CHECK(program::display_width("") == 0);
    CHECK(program::display_width("2022–23") == 7);
    CHECK(program::display_width("湘医保发〔2022〕41号") == 20);
    CHECK(program::display_width("（𠮷）") == 6);
}
