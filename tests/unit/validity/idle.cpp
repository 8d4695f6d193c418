// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/violations.hpp"

// What can't mean anything where it stands.
namespace {

using namespace tests;

constexpr std::uint32_t migrants = circumstance_set{circumstances::migrant_worker{}}.bits;
constexpr std::uint32_t locals = circumstance_set{circumstances::local_household{}}.bits;

/// What is found with two days of recognition, for those circumstances.
constexpr canbao::detail::violations recognised(recognition_term one, recognition_term other) {
    return found_after([&](auto& content) {
        content.recognitions.push_back(one);
        content.recognitions.push_back(other);
    });
}

/// What is found with two claims that differ so.
template <class Change>
constexpr canbao::detail::violations claimed_twice(Change change) {
    return found_after([&](auto& content) {
        content.claims.push_back({.opening = content.openings[0]});
        content.claims.push_back({.opening = content.openings[0]});
        change(content.claims[0].opening, content.claims[1].opening);
    });
}

} // namespace

TEST_CASE("a plan with a fee has a route") {
    BOTH(only(found_after([](auto& c) { c.fees.push_back({.amount = 320_yuan, .plan = 1}); }),
              canbao::detail::rule_id::plan_has_a_route, 32'000));
    BOTH(found_after([](auto& c) {
             c.fees.push_back({.amount = 320_yuan, .plan = 1});
             c.routes[1].plan = 1;
         }).empty());
    // the fee of the resident plan may be there for its claims alone
    constexpr auto on_student_plan = [](bool with_claim) {
        return found_after([with_claim](auto& c) {
            c.fees.push_back({.amount = 320_yuan, .plan = 1});
            c.routes[0].plan = 1;
            c.routes[1].plan = 1;
            if (with_claim) {
                c.claims.push_back({.opening = c.openings[0]});
            }
        });
    };
    BOTH(on_student_plan(true).empty());
    BOTH(only(on_student_plan(false), canbao::detail::rule_id::plan_has_a_route, 40'000));
}

TEST_CASE("tiers have no gap") {
    constexpr auto with_tier = [](std::uint8_t tier) {
        return found_after(
            [tier](auto& c) { c.fees.push_back({.amount = 800_yuan, .tier = tier}); });
    };
    BOTH(with_tier(2).empty());
    BOTH(only(with_tier(3), canbao::detail::rule_id::tiers_have_no_gap, 2));
    BOTH(found_after([](auto& c) { c.fees[0].tier = 2; }).empty());
    BOTH(found_after([](auto& c) {
             c.fees.push_back({.amount = 800_yuan, .plan = 1, .tier = 2});
             c.routes[1].plan = 1;
         }).empty());
}

TEST_CASE("each amount of a subsidy is for a tier") {
    constexpr auto with_amounts = [](std::uint8_t tiers) {
        return found_after([tiers](auto& c) {
            c.subsidies[0].basis = aid_basis::amounts;
            c.subsidies[0].amounts.push_back(100_yuan);
            c.subsidies[0].amounts.push_back(200_yuan);
            for (std::uint8_t tier = 2; tier <= tiers; ++tier) {
                c.fees.push_back({.amount = 800_yuan, .tier = tier});
            }
        });
    };
    BOTH(only(with_amounts(1), canbao::detail::rule_id::amount_is_for_a_tier, 2, 1));
    BOTH(with_amounts(2).empty());
    BOTH(with_amounts(9).empty());
}

TEST_CASE("a share of the fee is more than nothing") {
    constexpr auto with_share = [](std::int32_t basis_points) {
        return found_after([=](auto& c) { c.subsidies[0].share = {basis_points}; });
    };
    BOTH(with_share(1).empty());
    BOTH(only(with_share(0), canbao::detail::rule_id::aid_is_something));
}

TEST_CASE("aid that is claimed or limited exists") {
    constexpr auto without_aid = [](auto change) {
        return found_after([&](auto& c) {
            c.subsidies = {};
            change(c);
        });
    };
    BOTH(without_aid([](auto&) {}).empty());
    BOTH(only(without_aid([](auto& c) { c.claims.push_back({.opening = c.openings[0]}); }),
              canbao::detail::rule_id::there_is_aid));
    BOTH(only(without_aid([](auto& c) { c.recognitions.push_back({2025y / 12 / 31}); }),
              canbao::detail::rule_id::there_is_aid));
}

TEST_CASE("each last day of recognition limits somebody's aid") {
    constexpr date december = 2025y / 12 / 31;
    constexpr date february = 2026y / 2 / 28;
    BOTH(recognised({december}, {february, migrants}).empty());
    BOTH(recognised({february, migrants}, {december}).empty());
    BOTH(recognised({december, migrants}, {december, locals}).empty());
    BOTH(only(recognised({february}, {december, migrants}),
              canbao::detail::rule_id::recognition_limits_aid, 20'251'231, 20'260'228));
    BOTH(only(recognised({december}, {december, migrants}),
              canbao::detail::rule_id::recognition_limits_aid, 20'251'231, 20'251'231));
    BOTH(only(recognised({december}, {december}), canbao::detail::rule_id::recognition_limits_aid,
              20'251'231, 20'251'231));
    BOTH(only(recognised({december, migrants | locals}, {february, migrants}),
              canbao::detail::rule_id::recognition_limits_aid, 20'251'231, 20'260'228));
}

TEST_CASE("each claim is somebody's") {
    constexpr auto twice = [](auto change) {
        return only(claimed_twice(change), canbao::detail::rule_id::claims_differ, 20'250'901,
                    20'251'231);
    };
    BOTH(twice([](auto&, auto&) {}));
    BOTH(twice([](auto&, auto& other) { other.asks.circumstances_all = migrants; }));
    BOTH(twice([](auto& one, auto&) { one.asks.circumstances_all = migrants; }));
    BOTH(twice([](auto&, auto& other) { other.asks.categories_any = 1; }));
    BOTH(twice([](auto&, auto& other) { other.asks.lapsed_years = {1, 2}; }));
    BOTH(twice([](auto& one, auto&) { one.window_to = one.window_to + 1; }));
    BOTH(claimed_twice([](auto& one, auto& other) {
             one.window_to = one.window_to - 1;
             other.window_from = other.window_from + 1;
         }).empty());
    BOTH(claimed_twice([](auto& one, auto& other) {
             one.asks.circumstances_all = migrants;
             other.asks.circumstances_all = locals;
         }).empty());
    BOTH(claimed_twice([](auto& one, auto& other) {
             one.asks.circumstances_not_all = migrants | locals;
             other.asks.circumstances_all = migrants;
         }).empty());
    BOTH(claimed_twice([](auto& one, auto& other) {
             one.asks.categories_any = 1;
             other.asks.categories_any = 2;
         }).empty());
    BOTH(claimed_twice([](auto& one, auto& other) {
             one.asks.lapsed_years = {0, 1};
             other.asks.lapsed_years = {1, 2};
         }).empty());
}

TEST_CASE("a period that is missed is one to pay later than") {
    constexpr auto missed = [](timeliness paid) {
        return found_after([paid](auto& c) {
            c.openings[1].asks.paid = paid;
            c.openings[1].pay_in_year = true;
            c.openings[1].missed_in_year = true;
        });
    };
    BOTH(missed(timeliness::later).empty());
    BOTH(only(missed(timeliness::within), canbao::detail::rule_id::missed_period_is_named));
    BOTH(only(missed(timeliness::any), canbao::detail::rule_id::missed_period_is_named));
    // of a claim, too
    constexpr auto missed_by_claim = [](timeliness paid) {
        return found_after([paid](auto& c) {
            c.claims.push_back({.opening = c.openings[1]});
            c.claims[0].opening.asks.paid = paid;
            c.claims[0].opening.pay_in_year = true;
            c.claims[0].opening.missed_in_year = true;
        });
    };
    BOTH(missed_by_claim(timeliness::later).empty());
    BOTH(
        only(missed_by_claim(timeliness::within), canbao::detail::rule_id::missed_period_is_named));
}

TEST_CASE("each alternative of a route is needed by somebody") {
    // a second alternative of the newborns' route
    constexpr auto with_alternative = [](auto change) {
        return found_after([&](auto& c) {
            c.openings.push_back(c.openings[1]);
            change(c.openings[1], c.openings[2]);
        });
    };
    constexpr auto needless = [=](auto change) {
        const canbao::detail::violations found = with_alternative(change);
        return found.size() == 1 &&
                       found[0].rule == canbao::detail::rule_id::alternative_can_be_taken
                   ? found[0].x
                   : -1;
    };
    BOTH(needless([](auto&, auto& other) { other.asks.circumstances_all = migrants; }) == 2);
    BOTH(needless([](auto& one, auto&) { one.asks.circumstances_all = migrants; }) == 1);
    BOTH(needless([](auto&, auto& other) { other.asks.limit = {period_unit::months, 2}; }) == 2);
    BOTH(needless([](auto& one, auto&) { one.waits = next_month::waits; }) == 1);
    BOTH(needless([](auto&, auto& other) { other.cover_to = 2026y / 12 / 30; }) == 2);
    BOTH(with_alternative([](auto& one, auto& other) {
             one.asks.circumstances_all = migrants;
             other.asks.circumstances_all = locals;
         }).empty());
    BOTH(with_alternative([](auto& one, auto& other) {
             one.asks.circumstances_all = migrants;
             other.waits = next_month::waits;
         }).empty());
    BOTH(with_alternative([](auto& one, auto& other) {
             one.asks.limit = {period_unit::months, 4};
             one.waits = next_month::waits;
             other.asks.limit = {period_unit::months, 2};
         }).empty());
    // the same twice: either would do, and one is reported
    BOTH(needless([](auto&, auto&) {}) == 1);
}
