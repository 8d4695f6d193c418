// SPDX-License-Identifier: Apache-2.0
#include "shared/nearest.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using program::nearest;
using program::slips_between;

namespace {

using words = std::vector<std::string_view>;

} // namespace

TEST_CASE("slips of the pen are counted by characters") {
    CHECK(slips_between("", "") == 0);
    CHECK(slips_between("", "tier") == 4);
    CHECK(slips_between("tier", "tier") == 0);
    CHECK(slips_between("Tier", "tIER") == 0);
    CHECK(slips_between("teir", "tier") == 1);  // neighbours changed places
    CHECK(slips_between("tir", "tier") == 1);   // left out
    CHECK(slips_between("tiier", "tier") == 1); // put in
    CHECK(slips_between("tear", "tier") == 2);  // others
    CHECK(slips_between("ca", "abc") == 3);     // nothing moves twice
    CHECK(slips_between("孤儿", "孤儿") == 0);
    CHECK(slips_between("孤而", "孤儿") == 1);
    CHECK(slips_between("儿孤", "孤儿") == 1);
    CHECK(slips_between("特困人员", "特困供养人员") == 2);
    CHECK(slips_between("é", "e") == 1);
}

TEST_CASE("slips are counted alike from either side") {
    for (const std::string_view one : {"", "a", "orphan", "hunan-2024", "缴费日期", "\xff\x80"}) {
        for (const std::string_view other :
             {"", "b", "orphans", "hunna-2042", "缴费时间", "\x80"}) {
            CAPTURE(one);
            CAPTURE(other);
            CHECK(slips_between(one, other) == slips_between(other, one));
        }
    }
}

TEST_CASE("what was meant is the nearest known word, or none") {
    const words codes{"orphan", "destitute", "low_income", "monitored", "id", "孤儿", "低保对象"};
    CHECK(nearest("orphn", codes) == words{"orphan"});
    CHECK(nearest("ORPHANS", codes) == words{"orphan"});
    CHECK(nearest("destitude", codes) == words{"destitute"});
    CHECK(nearest("low-income", codes) == words{"low_income"});
    CHECK(nearest("lowincm", codes) == words{"low_income"});
    CHECK(nearest("lowncm", codes).empty());
    CHECK(nearest("policy", words{"policies"}) == words{"policies"});
    CHECK(nearest("lowincom", codes) == words{"low_income"});
    CHECK(nearest("ids", codes) == words{"id"});
    CHECK(nearest("孤", codes) == words{"孤儿"});
    CHECK(nearest("低保人员", codes).empty());
    CHECK(nearest("低保对像", codes) == words{"低保对象"});
    CHECK(nearest("elephant", codes).empty());
    CHECK(nearest("x", codes).empty());
    CHECK(nearest("", codes).empty());
    CHECK(nearest("orphan", {}).empty());
}

TEST_CASE("words that are equally near are all given, in their order") {
    const words ids{"hunan-2023", "fuling-2023", "huaibei-2024", "hunan-2024"};
    CHECK(nearest("hunan-2022", ids) == words{"hunan-2023", "hunan-2024"});
    CHECK(nearest("hunan2024", ids) == words{"hunan-2024"});
    CHECK(nearest("hunan-2024", ids) == words{"hunan-2024"});
}

TEST_CASE("a word without a character in common is never meant") {
    CHECK(nearest("a", words{"b", "孤"}).empty());
    CHECK(nearest("", words{"", "a"}) == words{""});
}

TEST_CASE("a long text is far from every word at once") {
    const std::string text(std::size_t{1} << 24U, 'x');
    CHECK(nearest(text, words{"xxxxxx", "orphan"}).empty());
}
