// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"

#include <canbao/units/money.hpp>

#include <string_view>

using namespace canbao;

TEST_CASE("an amount in yuan is exact to the fen") {
    BOTH(350_yuan == fen{35'000});
    BOTH(0.50_yuan == 50_fen);
    BOTH(0.5_yuan == 50_fen);
    BOTH(12.34_yuan == 1'234_fen);
    BOTH(1'000'000_yuan == fen{100'000'000});
    BOTH(0_yuan == fen{});
}

TEST_CASE("amounts add, subtract, multiply and compare") {
    BOTH(350_yuan + 640_yuan == 990_yuan);
    BOTH(350_yuan - 175_yuan == 175_yuan);
    BOTH(3 * 350_yuan == 1050_yuan);
    BOTH(350_yuan * 2 == 700_yuan);
    BOTH(175_yuan < 175.01_yuan);
    BOTH([] {
        fen sum;
        sum += 2_yuan;
        sum -= 0.01_yuan;
        return sum;
    }() == 199_fen);
}

TEST_CASE("a share is exact or says so") {
    BOTH(is_exact_share(350_yuan, rate{5'000}));
    BOTH(part_of(350_yuan, rate{5'000}) == 175_yuan);
    BOTH(is_exact_share(8_fen, rate{1'250}));
    BOTH(!is_exact_share(350.01_yuan, rate{5'000}));
    BOTH(part_of(350_yuan, rate{10'000}) == 350_yuan);
    BOTH(part_of(350_yuan, rate{0}) == 0_yuan);
}

TEST_CASE("a share that is not a whole number of fen is rounded as named") {
    constexpr rate half{5'000};
    BOTH(part_of(1_fen, half, rounding::down) == 0_fen);
    BOTH(part_of(1_fen, half, rounding::up) == 1_fen);
    BOTH(part_of(1_fen, half, rounding::half_up) == 1_fen);
    BOTH(part_of(1_fen, half, rounding::half_even) == 0_fen);
    BOTH(part_of(3_fen, half, rounding::half_even) == 2_fen);
    BOTH(part_of(3_fen, half, rounding::half_up) == 2_fen);
    // just below and just above the half
    BOTH(part_of(1_fen, rate{4'999}, rounding::half_up) == 0_fen);
    BOTH(part_of(1_fen, rate{5'001}, rounding::half_even) == 1_fen);
    BOTH(part_of(1_fen, rate{1}, rounding::up) == 1_fen);
    BOTH(part_of(2_fen, half, rounding::up) == 1_fen);
}

TEST_CASE("literals reach to ten thousand billion yuan, and have two decimals at most") {
    BOTH(10'000'000'000'000_yuan == fen{1'000'000'000'000'000});
    BOTH(10'000'000'000'000.00_yuan == fen{1'000'000'000'000'000});
    BOTH(9'999'999'999'999.99_yuan == fen{999'999'999'999'999});
    constexpr auto read = [](std::string_view digits) {
        return detail::parse_yuan(digits.data(), digits.size());
    };
    BOTH(!read("10'000'000'000'000.01").exact && read("10'000'000'000'000.01").count == 0);
    BOTH(!read("99999999999999999999999").exact);
    // What is no exact amount goes on as its first digits.
    BOTH(!read("0.019").exact && read("0.019").count == 1);
    BOTH(!read("3e2").exact && read("3e2").count == 300 && !read("0x1").exact);
    BOTH(read("0.01").exact && read("0.01").count == 1 && read("0.1").count == 10);
}

// nvcc writes template arguments so, in what it gives another compiler.
TEST_CASE("a sum can be made again of its count, and a bare number is none") {
    BOTH(fen_sum{std::int64_t{40'000}}.amount() == 400_yuan);
    BOTH(fen_sum{fen_sum{400}.count}.bare_number() == 400);
    const auto sum = [](fen_sum given) { return given; };
    BOTH(!sum(std::int64_t{400}).has_value());
    BOTH(sum(std::int64_t{400}).bare_number() == 400);
}
