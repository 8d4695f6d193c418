// SPDX-License-Identifier: Apache-2.0
//
// What a subsidy amounts to: exact fractions, roundings to any unit, floors, ceilings, and what
// remains to pay.
#include "support/both.hpp"

#include <canbao/canbao.hpp>

#include <limits>

using namespace canbao;
using namespace canbao::categories;
using namespace canbao::funds;
using namespace std::chrono_literals;

namespace {

template <fen Fee, class... Terms>
struct one_aid : policy<insured_year<2026>, fee<Fee>, fiscal_standard<700_yuan>,
                        subsidy<Terms..., to<orphan>, paid_by<medical_assistance>>,
                        route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};

template <fen Fee, class... Terms>
constexpr fen aid =
    assess<one_aid<Fee, Terms...>>({.categories = orphan{}, .paid_on = 2025y / 10 / 1}).subsidy;

// Beside a sound subsidy, so that only the one at fault is reported.
struct sound : one_aid<400_yuan, percent<50>> {};

constexpr auto found_after = [](auto change) {
    policy_content content = sound::content;
    change(content.subsidies[0], content);
    return canbao::detail::validate(content);
};

constexpr bool only(const canbao::detail::violations& found, canbao::detail::rule_id rule,
                    std::int64_t x = 0, std::int64_t y = 0) {
    return found.size() == 1 && found[0].rule == rule && found[0].x == x && found[0].y == y;
}

constexpr auto leave = [](fen remains) {
    return [remains](subsidy_term& one, auto&) {
        one.basis = aid_basis::remainder;
        one.remains = remains;
    };
};

constexpr auto limit = [](std::int64_t floor, std::int64_t ceiling) {
    return [floor, ceiling](subsidy_term& one, auto&) {
        one.has_floor = floor >= 0;
        one.has_ceiling = ceiling >= 0;
        one.floor = {one.has_floor ? floor : 0};
        one.ceiling = {one.has_ceiling ? ceiling : 0};
    };
};

} // namespace

TEST_CASE("a fraction of the fee is exact") {
    BOTH(aid<390_yuan, fraction<1, 3>> == 130_yuan);
    BOTH(aid<390_yuan, fraction<2, 6>> == 130_yuan);
    BOTH(aid<420_yuan, fraction<5, 7>> == 300_yuan);
    BOTH(aid<400_yuan, fraction<3, 3>> == 400_yuan);
    BOTH(aid<350_yuan, fraction<1, 1'000'000>, rounded<rounding::up>> == 1_fen);
    BOTH(aid<390_yuan, basis_points<3333>, rounded<rounding::half_up>> == 129.99_yuan);
}

TEST_CASE("a share is rounded to fen, jiao or yuan, as the notice names it") {
    BOTH(aid<400_yuan, fraction<1, 3>, rounded<rounding::half_up>> == 133.33_yuan);
    BOTH(aid<400_yuan, fraction<1, 3>, rounded<rounding::half_up, 1_jiao>> == 133.30_yuan);
    BOTH(aid<400_yuan, fraction<1, 3>, rounded<rounding::up, 1_jiao>> == 133.40_yuan);
    BOTH(aid<400_yuan, fraction<1, 3>, rounded<rounding::down, 1_yuan>> == 133_yuan);
    BOTH(aid<400_yuan, fraction<1, 3>, rounded<rounding::up, 1_yuan>> == 134_yuan);
    BOTH(aid<401_yuan, percent<50>, rounded<rounding::half_up, 1_yuan>> == 201_yuan);
    BOTH(aid<401_yuan, percent<50>, rounded<rounding::half_even, 1_yuan>> == 200_yuan);
    BOTH(aid<403_yuan, percent<50>, rounded<rounding::half_even, 1_yuan>> == 202_yuan);
    BOTH(aid<400_yuan, fraction<1, 3>, rounded<rounding::down, 10_yuan>> == 130_yuan);
    BOTH(aid<400_yuan, percent<50>, rounded<rounding::exact, 1_yuan>> == 200_yuan);
}

TEST_CASE("a share has a floor and a ceiling, which hold after the rounding") {
    BOTH(aid<400_yuan, percent<50>, no_more_than<150_yuan>> == 150_yuan);
    BOTH(aid<400_yuan, percent<50>, no_less_than<280_yuan>> == 280_yuan);
    BOTH(aid<400_yuan, fraction<1, 3>, rounded<rounding::up, 1_yuan>, no_more_than<133.50_yuan>> ==
         133.50_yuan);
    BOTH(aid<200_yuan, percent<50>, no_less_than<280_yuan>, capped_at_fee> == 200_yuan);
    BOTH(aid<400_yuan, leaving<80_yuan>, no_more_than<300_yuan>> == 300_yuan);
    BOTH(aid<400_yuan, leaving<300_yuan>, no_less_than<150_yuan>> == 150_yuan);
}

TEST_CASE("what remains to pay is the same on each plan and tier") {
    struct everywhere : policy<insured_year<2026>, fee<400_yuan>, fee<725.50_yuan, tier<2>>,
                               fee<350_yuan, on_plan<plans::student>>, fiscal_standard<700_yuan>,
                               subsidy<leaving<80_yuan>, to<orphan>, paid_by<medical_assistance>>,
                               route<routes::concentrated, window<"2025-09-01", "2025-12-31">,
                                     unless_any<circumstances::new_student>>,
                               route<routes::new_student, window<"2025-09-01", "2025-12-31">,
                                     on_plan<plans::student>, given<circumstances::new_student>>> {
    };
    constexpr auto with = [](std::uint8_t tier, bool student) {
        return assess<everywhere>(
            {.categories = orphan{},
             .tier = tier,
             .paid_on = 2025y / 10 / 1,
             .circumstances =
                 student ? circumstance_set{circumstances::new_student{}} : circumstance_set{}});
    };
    BOTH(with(1, false).due == 80_yuan && with(1, false).subsidy == 320_yuan);
    BOTH(with(2, false).due == 80_yuan && with(2, false).subsidy == 645.50_yuan);
    BOTH(with(1, true).due == 80_yuan);
    BOTH(aid<400_yuan, leaving<0_yuan>> == 400_yuan);
}

TEST_CASE("an amendment carries a computed amount to another fee") {
    using dearer = amend<one_aid<390_yuan, fraction<1, 3>>, replacing<fee<420_yuan>>>;
    BOTH(assess<dearer>({.categories = orphan{}, .paid_on = 2025y / 10 / 1}).subsidy == 140_yuan);
    using left = amend<one_aid<390_yuan, leaving<80_yuan>>, replacing<fee<420_yuan>>>;
    BOTH(assess<left>({.categories = orphan{}, .paid_on = 2025y / 10 / 1}).due == 80_yuan);
    using other =
        amend<sound, replacing<subsidy<fraction<1, 4>, to<orphan>, paid_by<district_finance>>>>;
    BOTH(assess<other>({.categories = orphan{}, .paid_on = 2025y / 10 / 1}).subsidy == 100_yuan);
}

TEST_CASE("an inexact fraction is reported with its parts") {
    constexpr canbao::detail::violations found = found_after([](auto& one, auto&) {
        one.share = {1, 3};
    });
    BOTH(only(found, canbao::detail::rule_id::share_is_exact, 1, 40'000) && found[0].z == 3);
    BOTH(only(found_after([](auto& one, auto&) {
                  one.share = {1, 3};
                  one.unit = 1_yuan;
              }),
              canbao::detail::rule_id::share_is_exact, 1, 40'000));
    BOTH(found_after([](auto& one, auto&) {
             one.share = {1, 3};
             one.how = rounding::up;
         }).empty());
}

TEST_CASE("what remains is not above the fee, and not all of it") {
    BOTH(found_after(leave(80_yuan)).empty());
    BOTH(found_after(leave(399.99_yuan)).empty());
    BOTH(only(found_after(leave(400.01_yuan)), canbao::detail::rule_id::fee_covers_what_remains,
              40'001, 40'000));
    BOTH(only(found_after(leave(400_yuan)), canbao::detail::rule_id::aid_is_something));
    BOTH(only(found_after(leave(-1_yuan)), canbao::detail::rule_id::amount_in_range, -100) ||
         found_after(leave(-1_yuan)).size() == 2);
}

TEST_CASE("a floor and a ceiling change something, and leave room between them") {
    BOTH(found_after(limit(-1, 15'000)).empty());
    BOTH(found_after(limit(28'000, -1)).empty());
    BOTH(found_after(limit(21'000, 30'000)).size() == 1); // the ceiling is never reached
    BOTH(only(found_after(limit(-1, 20'000)), canbao::detail::rule_id::ceiling_limits_aid, 20'000,
              20'000));
    BOTH(only(found_after(limit(-1, 50'000)), canbao::detail::rule_id::ceiling_limits_aid, 50'000,
              20'000));
    BOTH(only(found_after(limit(20'000, -1)), canbao::detail::rule_id::floor_lifts_aid, 20'000,
              20'000));
    BOTH(only(found_after(limit(0, -1)), canbao::detail::rule_id::floor_lifts_aid, 0, 20'000));
    BOTH(only(found_after(limit(30'000, 15'000)), canbao::detail::rule_id::floor_is_below_ceiling,
              30'000, 15'000));
    BOTH(only(found_after(limit(15'000, 15'000)), canbao::detail::rule_id::floor_is_below_ceiling,
              15'000, 15'000));
    BOTH(only(found_after(limit(50'000, -1)), canbao::detail::rule_id::subsidy_within_fee, 50'000,
              40'000));
    // On one of two fees is enough.
    BOTH(found_after([](auto& one, auto& content) {
             limit(-1, 20'000)(one, content);
             content.fees.push_back({.amount = 800_yuan, .tier = 2});
         }).empty());
    BOTH(found_after([](auto& one, auto& content) {
             limit(30'000, -1)(one, content);
             content.fees.push_back({.amount = 800_yuan, .tier = 2});
         }).empty());
}

TEST_CASE("fixed amounts are neither rounded nor limited, and what remains is not rounded") {
    constexpr auto fixed = [](auto change) {
        return found_after([&](auto& one, auto&) {
            one.basis = aid_basis::amounts;
            one.amounts.push_back(100_yuan);
            change(one);
        });
    };
    BOTH(fixed([](auto&) {}).empty());
    BOTH(only(fixed([](auto& one) { one.how = rounding::up; }),
              canbao::detail::rule_id::amount_is_computed));
    BOTH(only(fixed([](auto& one) { one.unit = 1_yuan; }),
              canbao::detail::rule_id::amount_is_computed));
    BOTH(only(fixed([](auto& one) {
                  one.has_ceiling = true;
                  one.ceiling = 50_yuan;
              }),
              canbao::detail::rule_id::amount_is_computed));
    BOTH(only(found_after([](auto& one, auto& content) {
                  leave(80_yuan)(one, content);
                  one.how = rounding::down;
              }),
              canbao::detail::rule_id::amount_is_computed));
}

TEST_CASE("figures that no component writes are told from others") {
    constexpr auto figure = [](auto change) {
        return found_after([&](auto& one, auto&) { change(one); });
    };
    BOTH(only(figure([](auto& one) {
                  one.share = {1, 0};
              }),
              canbao::detail::rule_id::figure_in_range, 0));
    BOTH(only(figure([](auto& one) {
                  one.share = {4, 3};
              }),
              canbao::detail::rule_id::figure_in_range, 4));
    BOTH(only(figure([](auto& one) {
                  one.share = {1, 1'000'001};
              }),
              canbao::detail::rule_id::figure_in_range, 1'000'001));
    BOTH(only(figure([](auto& one) { one.unit = {0}; }), canbao::detail::rule_id::figure_in_range,
              0));
    BOTH(only(figure([](auto& one) { one.unit = {10'001}; }),
              canbao::detail::rule_id::figure_in_range, 10'001));
}

TEST_CASE("rates are compared by their size") {
    BOTH(rate{5'000} == rate{1, 2});
    BOTH(rate{3'333} < rate{1, 3} && rate{1, 3} < rate{3'334});
    BOTH(rate{2, 3} > rate{1, 2});
    BOTH(is_exact_share(390_yuan, rate{1, 3}) && !is_exact_share(400_yuan, rate{1, 3}));
    BOTH(is_exact_share(400_yuan, rate{5'000}, 1_yuan) &&
         !is_exact_share(401_yuan, rate{5'000}, 1_yuan));
    BOTH(1_jiao == 0.10_yuan);
}
