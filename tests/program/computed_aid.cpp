// SPDX-License-Identifier: Apache-2.0

// Aid that is computed is shown as the notice says it, and explained so.

#include "scratch.hpp"

#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

std::string on_one_line(const std::string& text) {
    std::istringstream words{text};
    std::string line;
    for (std::string word; words >> word;) {
        line.append(line.empty() ? "" : " ").append(word);
    }
    return line;
}

/// What a program writes, on one line: where a terminal's lines end is not of interest.
std::string run_own(std::vector<std::string> arguments) {
    const scratch place;
    launch how = place.here(std::move(arguments));
    how.program = CANBAO_OWN_PROGRAM;
    const ended result = place.run(how);
    CHECK(result.status == 0);
    return on_one_line(result.out);
}

} // namespace

TEST_CASE("fractions, roundings, limits and what remains are shown in words") {
    const std::string shown = run_own({"--lang", "en", "show", "lakeside-2026"});
    CHECK(has(shown, "1/3 of the fee, rounded to yuan, at most 150.00 yuan"));
    CHECK(has(shown, "all but 80.00 yuan of the fee"));
    CHECK(has(shown, "50 % of the fee, rounded down to jiao, at least 280.00 yuan"));
    CHECK(has(shown, "25 % of the fee, rounded up to fen"));
    const std::string page = run_own({"--lang", "en", "show", "lakeside-2026", "--html", "-"});
    CHECK(has(page, "1/3 of the fee, rounded to yuan, at most 150.00\u00A0yuan"));
}

TEST_CASE("and in Chinese") {
    const std::string shown = run_own({"--lang", "zh", "show", "lakeside-2026"});
    CHECK(has(shown, "个人缴费的 1/3，四舍五入到元，最高 150.00 元"));
    CHECK(has(shown, "个人缴费超出 80.00 元的部分"));
    CHECK(has(shown, "个人缴费的 50 %，舍去不足角的尾数，不低于 280.00 元"));
    CHECK(has(shown, "个人缴费的 25 %，不足分的进位"));
}

TEST_CASE("an explanation says how an amount comes about") {
    const auto explained = [](const char* language, const char* category, const char* tier) {
        return run_own({"--lang", language, "explain", "lakeside-2026", "paid_on=2025-10-01",
                        std::string{"categories="} + category, std::string{"tier="} + tier});
    };
    CHECK(has(explained("en", "orphan", "1"),
              "1/3 of the fee, rounded to yuan, at most 150.00 yuan"));
    CHECK(has(explained("en", "orphan", "1"), "133.00"));
    CHECK(has(explained("en", "orphan", "2"), "150.00"));
    CHECK(has(explained("en", "destitute", "2"), "all but 80.00 yuan of the fee"));
    CHECK(has(explained("en", "monitored", "2"), "305.10"));
    CHECK(has(explained("zh", "destitute", "1"), "个人缴费超出 80.00 元的部分"));
}
