// SPDX-License-Identifier: Apache-2.0
// What kernels count money in.
#include "support/both.hpp"
#include "support/people_2026.hpp"

#include <canbao/vector/recipe/prepare.hpp>
#include <canbao/vector/recipe/prepare_money.hpp>

namespace {

using namespace canbao::detail;

constexpr bool is(money_unit one, std::int32_t fen, bool splits) {
    return one.fen == fen && one.splits == splits;
}

TEST_CASE("money is counted in what all amounts are multiples of") {
    BOTH(is(unit_for(500, 99'000), 500, false));
    BOTH(is(unit_for(1, 32'000), 1, false));
    BOTH(is(unit_for(32'767, 32'767LL * 32'000), 32'767, false));
    BOTH(unit_for(500, 99'000).of(35'000) == split_money{70, 0});
}

TEST_CASE("a unit that a product does not take is divided") {
    BOTH(is(unit_for(32'768, 32'768), 16'384, false));
    BOTH(is(unit_for(100'000, 200'000), 25'000, false));
    BOTH(is(unit_for(98'301, 98'301), 32'767, false));
    BOTH(is(unit_for(100'005, 100'005), 20'001, false)); // by five, and not by four
}

TEST_CASE("what is more than 16 bits hold is counted in two parts") {
    BOTH(is(unit_for(1, 32'001), 2, true));
    BOTH(is(unit_for(1, 63'999), 2, true));
    BOTH(is(unit_for(1, 64'000), 3, true));
    BOTH(unit_for(1, 104'000).of(40'003) == split_money{10'000, 3});
    // Divided it would be too little, and no part of it divides it.
    BOTH(is(unit_for(32'768, 32'768LL * 16'001), 16'386, true));
    BOTH(is(unit_for(1'000'003, 2'000'006), 63, true));
}

TEST_CASE("of no money any unit is a multiple") {
    BOTH(is(unit_for(0, 0), 1, false));
    BOTH(unit_for(0, 0).of(0) == split_money{});
}

TEST_CASE("the runs of all lines are numbered on, from 1") {
    constexpr auto are_numbered_on = [] {
        const kernel_recipe recipe = prepare(tests::people_2026::rules);
        std::size_t next = 1;
        std::size_t with_runs = 0;
        for (const vector_line& line : recipe.fee_lines) {
            if (line.first_run != next) {
                return false;
            }
            next += line.runs.size();
            with_runs += line.runs.empty() ? 0U : 1U;
        }
        return with_runs > 1 && recipe.runs() + 1 == next;
    };
    BOTH(are_numbered_on());
}

} // namespace
