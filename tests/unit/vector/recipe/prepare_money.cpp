// SPDX-License-Identifier: Apache-2.0
// What kernels count money in.
#include "support/both.hpp"
#include "support/notice.hpp"
#include "support/people_2026.hpp"

#include <canbao/vector/recipe/prepare.hpp>
#include <canbao/vector/recipe/prepare_money.hpp>

namespace {

using namespace canbao;
using namespace canbao::detail;

constexpr bool is(money_unit one, std::int32_t fen, bool splits) {
    return one.fen == fen && one.splits == splits;
}

struct own_0 : own_category<0, "own_0", "自定0"> {};
struct own_1 : own_category<1, "own_1", "自定1"> {};
struct own_2 : own_category<2, "own_2", "自定2"> {};
struct own_3 : own_category<3, "own_3", "自定3"> {};
struct own_4 : own_category<4, "own_4", "自定4"> {};
struct own_5 : own_category<5, "own_5", "自定5"> {};
struct own_6 : own_category<6, "own_6", "自定6"> {};
struct own_7 : own_category<7, "own_7", "自定7"> {};
struct own_8 : own_category<8, "own_8", "自定8"> {};
struct elderly : canbao::people<"elderly", "老年人", aged_from<60>> {};

template <int Yuan, class Who>
using aid = subsidy<amounts<fen{Yuan * 100}>, to<Who>, paid_by<funds::medical_assistance>>;

/// As many amounts as there is room for, and more.
template <class... More>
struct with_amounts
    : tests::notice_with<
          aid<10, categories::destitute>, aid<20, categories::orphan>,
          aid<30, categories::unsupported_child>, aid<40, categories::severely_disabled>,
          aid<50, categories::subsistence_allowance>, aid<60, categories::subsistence_margin>,
          aid<70, categories::monitored>, aid<80, categories::returned_to_poverty>,
          aid<90, categories::stably_lifted>, aid<100, categories::entitled_group>,
          aid<110, categories::entitled_hardship>, aid<120, categories::demobilised_veteran>,
          aid<130, categories::work_incapacitated>, aid<140, categories::mental_disorder>,
          aid<150, categories::family_planning_reward>,
          aid<160, categories::family_planning_special>,
          aid<170, categories::family_planning_special_child>,
          aid<180, categories::family_planning_complication>,
          aid<190, categories::family_planning_hardship>, aid<200, categories::needy_student>,
          aid<210, categories::hardship_veteran>, aid<220, categories::child_in_difficulty>,
          aid<230, categories::local_hardship>, aid<240, own_0>, aid<250, own_1>, aid<260, own_2>,
          aid<270, own_3>, aid<280, own_4>, aid<290, own_5>, aid<300, own_6>, aid<310, own_7>,
          aid<320, own_8>, More...> {};

TEST_CASE("a policy with more amounts of aid than there is room for is no kernel's") {
    BOTH(prepare(with_amounts<>::rules).fits);
    BOTH(!prepare(with_amounts<age_on<"2025-12-31">, aid<330, elderly>>::rules).fits);
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
