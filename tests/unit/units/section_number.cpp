// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"

#include <canbao/units/section_number.hpp>

namespace {

using namespace canbao;

constexpr bool is(section_number number, int first, int second, int third) {
    return number.first == first && number.second == second && number.third == third;
}

constexpr bool reads(section_number number, std::string_view expected) {
    const bounded<char, 12> text = number.characters();
    return std::string_view{text.begin(), text.size()} == expected;
}

} // namespace

TEST_CASE("the number of a section is one to three numbers") {
    BOTH(is("4", 4, 0, 0) && is("2.3", 2, 3, 0) && is("2.3.1", 2, 3, 1));
    BOTH(is("10.20.999", 10, 20, 999));
    BOTH(section_number{"4"}.has_value());
}

TEST_CASE("a section reads as it is written") {
    BOTH(reads("4", "4") && reads("2.3", "2.3") && reads("999.100.10", "999.100.10"));
    BOTH(detail::section_text<"2.3.1"> == "2.3.1");
}

TEST_CASE("what is no number of a section is none") {
    BOTH(!section_number{""}.has_value() && !section_number{"."}.has_value());
    BOTH(!section_number{"2."}.has_value() && !section_number{".2"}.has_value());
    BOTH(!section_number{"2..3"}.has_value() && !section_number{"0"}.has_value());
    BOTH(!section_number{"02.3"}.has_value() && !section_number{"2.03"}.has_value());
    BOTH(!section_number{"1000"}.has_value() && !section_number{"2.3.1.1"}.has_value());
    BOTH(!section_number{"two"}.has_value() && !section_number{"2.a"}.has_value());
    BOTH(!section_number{"99999999999999"}.has_value() && !section_number{"2 "}.has_value());
    BOTH(!section_number{"二（四）"}.has_value());
    BOTH(reads("two", ""));
}

// nvcc writes template arguments so, in what it gives another compiler.
TEST_CASE("the number of a section can be made again of what it holds") {
    BOTH(is(section_number{2, 3, 1}, 2, 3, 1) && is(section_number{0, 0, 0}, 0, 0, 0));
}
